//! The main job, over HTTP and on both databases: a delegate's private paper becomes a published one, and is withdrawn.

use crate::{
    harness::{Browser, File, Page, World, on_both},
    papers::signature,
};

const SECRET: &str = "Retornos dignos 7431";
const SECRET_EN: &str = "Dignified returns 7431";

/// Honduras hands the paper in, in Spanish with its English version. Returns its address.
async fn handed_in(honduras: &Browser) -> String {
    let fields = [
        ("title", SECRET),
        ("kind", "note"),
        ("language", "es"),
        ("date", "2000-03"),
        ("title2", SECRET_EN),
        ("language2", "en"),
    ];
    let file = |field, name, bytes| File { field, name, media_type: "text/markdown", bytes };
    let files = [
        file("file", "retornos.md", "# Retornos\n\nPárrafo **uno** zx81q.\n".as_bytes()),
        file("file2", "returns.md", b"# Returns\n\nParagraph one zx81q.\n"),
    ];
    let page = honduras.upload("/area/puebla/members/documents", &fields, &files).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

fn form_to(page: &Page, end: &str) -> String {
    page.forms()
        .into_iter()
        .find(|action| action.ends_with(end))
        .unwrap_or_else(|| panic!("no form to …{end}\n{}", page.words()))
}

/// The first criterion that a proposal's form offers.
fn criterion_on(form: &Page) -> String {
    let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
    let value = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
    value.expect("its value").to_owned()
}

/// The symbol of the paper that a page shows.
fn symbol_on(page: &Page) -> String {
    let rest = page.text.split("DEMO/PUEBLA/").nth(1).expect("a symbol");
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).unwrap_or(rest.len());
    format!("DEMO/PUEBLA/{}", &rest[..end])
}

on_both! {
    async fn a_private_paper_becomes_a_published_one_and_leaves_a_tombstone(world: World) {
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let nobody = world.browser();
        let paper = handed_in(&honduras).await;

        // Mexico sees it, in its list and on its page, and takes it away.
        assert!(mexico.get("/area/puebla/members").await.is(200).has(SECRET));
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has("DEMO/PUEBLA/M/2000/") && page.has("zx81q"));
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a file");
        let taken = mexico.get(&file).await.is(200);
        assert!(taken.has("zx81q") && taken.header("content-disposition").starts_with("attachment;"));

        // Nobody else finds it: not by its address, not in a list, a total, a download or a mail.
        let mails = world.mails().await;
        let told: Vec<&str> = mails.iter().filter(|mail| mail.subject.contains("7431")).map(|mail| mail.to.as_str()).collect();
        let readers: Vec<String> = ["mexico", "canada", "secretariat"].map(|key| world.persona(key).email.clone()).into();
        assert_eq!(told.len(), readers.len(), "{told:?}");
        assert!(readers.iter().all(|reader| told.contains(&reader.as_str())), "{told:?}");
        for key in ["colombia", "unhcr", "rncom", "philippines", "iom_observer", "former", "operator"] {
            let other = world.sign_in(key).await;
            other.get(&paper).await.is(404);
            other.get(&file).await.is(404);
            for list in ["/area", "/area/papers", "/area/spaces", "/area/puebla/plenary", "/area/puebla/public"] {
                let shown = other.get(list).await;
                assert!(!shown.has("7431") && !shown.has("zx81q"), "{key} finds it on {list}");
            }
        }
        assert!(nobody.get(&paper).await.is_to_sign_in());
        for page in ["/en", "/es/puebla", "/es/puebla/documents", "/sitemap.xml"] {
            assert!(!nobody.get(page).await.has("7431"), "the public finds it on {page}");
        }

        // The secretariat proposes its release under a criterion; it cannot release before Honduras consents.
        let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let criterion = criterion_on(&form);
        let fields = [("criterion", criterion.as_str()), ("language", "es"), ("language", "en")];
        secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
        let page = secretariat.get(&paper).await.is(200);
        assert!(!page.links().iter().any(|link| link.ends_with("/release/new")), "released without consent");
        assert!(world.mails().await.iter().any(|mail| mail.to == world.persona("honduras").email));
        let asked = honduras.get(&paper).await.is(200);
        assert!(!mexico.get(&paper).await.forms().iter().any(|action| action.ends_with("/answer")), "Mexico may answer");
        let answer = form_to(&asked, "/answer");
        mexico.post(&answer, &[("answer", "consent")]).await.is(403);
        honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        secretariat.post(&signature(&secretariat, &paper).await, &[]).await.is(303);

        // The public reads it in both languages, with its files.
        let symbol = symbol_on(&secretariat.get(&paper).await);
        let public = format!("/es/puebla/documents/{symbol}");
        let shown = nobody.get(&public).await.is(200);
        assert!(shown.has(SECRET) && shown.has("zx81q"));
        assert!(nobody.get(&format!("/en/puebla/documents/{symbol}")).await.is(200).has(SECRET_EN));
        nobody.get(&format!("/d/{symbol}")).await.is(303);
        let files: Vec<String> = shown.links().into_iter().filter(|link| link.starts_with("/files/")).collect();
        assert_eq!(files.len(), 2);
        for file in &files {
            assert!(nobody.get(file).await.is(200).has("zx81q"));
        }

        // It is withdrawn: a tombstone without its title, and its files answer 410, at once.
        let page = secretariat.get(&paper).await.is(200);
        let withdrawal = page.links().into_iter().find(|link| link.ends_with("/withdrawal/new")).expect("a withdrawal");
        let action = form_to(&secretariat.get(&withdrawal).await.is(200), "/withdrawal");
        secretariat.post(&action, &[("reason", "")]).await.is(422);
        secretariat.post(&action, &[("reason", "Published by mistake.")]).await.is(303);
        let stone = nobody.get(&public).await.is(410);
        assert!(stone.has(&symbol) && stone.has("Published by mistake.") && !stone.has("7431"));
        for file in &files {
            nobody.get(file).await.is(410);
        }

        // The record tells the story, and verifies.
        world.mails().await;
        let record = secretariat.get("/desk/puebla/record").await.is(200);
        assert!(!record.has("7431"), "the record names a title");
        let verbs = world.database.texts("SELECT verb FROM audit_line").await;
        for verb in ["document_submitted", "document_downloaded", "release_proposed", "release_consented", "released", "release_withdrawn"] {
            assert!(verbs.iter().any(|line| line == verb), "{verb} is missing in {verbs:?}");
        }
        let verified = world.house.store.verify_audit(None).await.expect("the record is read");
        assert_eq!((verified.faults, verified.waiting), (Vec::new(), 0));
        assert!(verified.head.number > 5);
    }

    async fn an_embargo_ends_at_its_minute_without_a_row_being_written(world: World) {
        let (honduras, secretariat, nobody) = (world.sign_in("honduras").await, world.sign_in("secretariat").await, world.browser());
        let paper = handed_in(&honduras).await;
        let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let criterion = criterion_on(&form);
        let until = world.house.store.clock().now() + chrono::Duration::hours(3);
        let (date, time) = (until.format("%Y-%m-%d").to_string(), until.format("%H:%M").to_string());
        let fields = [("criterion", criterion.as_str()), ("language", "es"), ("embargo_date", &date), ("embargo_time", &time), ("zone", "UTC")];
        secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
        let answer = form_to(&honduras.get(&paper).await, "/answer");
        honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        secretariat.post(&signature(&secretariat, &paper).await, &[]).await.is(303);
        let symbol = symbol_on(&secretariat.get(&paper).await);
        let public = format!("/es/puebla/documents/{symbol}");
        nobody.get(&public).await.is(404);
        assert!(!nobody.get("/es/puebla/documents").await.has("7431"));
        world.later(chrono::Duration::minutes(170));
        assert!(!nobody.get("/es/puebla/documents").await.has("7431"));
        nobody.get(&public).await.is(404);
        let session = world.sign_in("secretariat").await;
        session.get(&paper).await.is(200);
        world.later(chrono::Duration::minutes(10));
        nobody.get(&public).await.is(200);
        assert!(nobody.get("/es/puebla/documents").await.has("7431"));
    }

    async fn a_draft_is_read_by_its_delegation_alone_and_its_deposit_gives_no_sight(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let fields = [("title", SECRET), ("kind", "note"), ("language", "es"), ("date", "2001")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"zx81q" };
        let page = honduras.upload("/area/puebla/delegation-hn/documents", &fields, &[file]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        assert!(!honduras.get(&paper).await.is(200).has("DEMO/PUEBLA/"));
        secretariat.get(&paper).await.is(404);
        honduras.post(&format!("{paper}/deposits"), &[("to", "desk")]).await.is(303);
        assert!(secretariat.get("/area/puebla/desk").await.is(200).has(SECRET));
        honduras.get("/area/puebla/desk").await.is(404);
        // From its own room the delegation circulates to the members; the symbol is given then.
        let spaces = world.database.spaces(&["puebla"]).await;
        let members = spaces.iter().find(|space| space.slug == "members").expect("the members' space").id.to_string();
        honduras.post(&format!("{paper}/circulations"), &[("to", &members)]).await.is(303);
        assert!(world.sign_in("mexico").await.get("/area/puebla/members").await.has(SECRET));
        assert!(honduras.get(&paper).await.has("DEMO/PUEBLA/M/2001/"));
    }
}
