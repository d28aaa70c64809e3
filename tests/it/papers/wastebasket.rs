//! What is removed can be brought back for a time, by those who may, and is seen until then by those who could read it; a legal hold keeps it.

use virtual_secretariat::access::SpaceKind;

use super::{NOTE, file_of, handed_in, space};
use crate::harness::{Browser, World, on_both, says};

fn id(paper: &str) -> &str {
    paper.rsplit('/').next().unwrap_or_default()
}

async fn remove(browser: &Browser, paper: &str) -> u16 {
    let (space, _) = paper.split_once("/documents/").expect("a paper");
    browser.post(&format!("{space}/removals"), &[("document", id(paper))]).await.status
}

async fn bring_back(browser: &Browser, paper: &str) -> u16 {
    browser.post(&format!("{}/return", paper.replace("/documents/", "/wastebasket/")), &[]).await.status
}

on_both! {
    async fn what_is_removed_is_gone_from_every_list_and_lies_in_the_wastebasket_for_its_readers(world: World) {
        let (secretariat, honduras, mexico) =
            (world.sign_in("secretariat").await, world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 3307", &NOTE).await;
        let file = file_of(&mexico, &paper).await;
        let etag = mexico.get(&file).await.header("etag").to_owned();
        assert_eq!(remove(&mexico, &paper).await, 403);
        assert_eq!(remove(&honduras, &paper).await, 403, "what was circulated is the space's");
        assert_eq!(remove(&secretariat, &paper).await, 303);
        for path in [&paper, &file] {
            mexico.get(path).await.is(404);
            mexico.send(mexico.ask(reqwest::Method::HEAD, path)).await.is(404);
        }
        mexico.send(mexico.ask(reqwest::Method::GET, &file).header("if-none-match", &etag)).await.is(404);
        for list in ["/area/puebla/members", "/area/papers", "/area/puebla/members/papers.csv", "/area"] {
            assert!(!mexico.get(list).await.is(200).has("3307"), "{list}");
        }
        let basket = mexico.get("/area/puebla/members/wastebasket").await.is(200);
        assert!(basket.has("3307") && basket.forms().iter().all(|form| !form.ends_with("/return")), "{}", basket.words());
        world.sign_in("colombia").await.get("/area/puebla/members/wastebasket").await.is(404);
        assert!(!world.sign_in("colombia").await.get("/area/puebla/plenary/wastebasket").await.is(200).has("3307"));
        // Its mails are not sent any more.
        assert!(world.mails().await.iter().all(|mail| !mail.subject.contains("3307") && !says(&mail.text, "3307")));
        assert_eq!(bring_back(&mexico, &paper).await, 403);
        assert_eq!(bring_back(&secretariat, &paper).await, 303);
        mexico.get(&file).await.is(200);
        assert_eq!(bring_back(&secretariat, &paper).await, 404, "it is back already");
        let told = world.database.texts("SELECT verb FROM audit_line WHERE verb LIKE 'document_%' ORDER BY id").await;
        let told: Vec<&str> = told.iter().map(String::as_str).filter(|verb| verb.contains("removed") || verb.contains("back")).collect();
        assert_eq!(told, ["document_removed", "document_brought_back"]);
    }

    async fn a_delegation_removes_its_own_drafts(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let draft = handed_in(&honduras, "delegation-hn", "Un borrador 8816", &NOTE).await;
        secretariat.get("/area/puebla/delegation-hn/wastebasket").await.is(404);
        assert_eq!(remove(&honduras, &draft).await, 303);
        assert!(honduras.get("/area/puebla/delegation-hn/wastebasket").await.is(200).has("8816"));
        assert_eq!(bring_back(&honduras, &draft).await, 303);
        honduras.get(&draft).await.is(200);
    }

    async fn after_its_time_a_paper_is_destroyed_with_the_file_that_nobody_else_names(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let alone = handed_in(&honduras, "members", "Una nota 1291", &crate::harness::File { bytes: b"Nobody else has this text.\n", ..NOTE }).await;
        let shared = handed_in(&honduras, "members", "Otra nota 1291", &NOTE).await;
        let other = handed_in(&honduras, "delegation-hn", "La misma nota 1291", &NOTE).await;
        let sum = async |paper: &str| world.database.texts(&format!("SELECT sha256 FROM document_file JOIN document ON document.id = document_file.document_id WHERE document.symbol IS NOT NULL AND document_file.title LIKE '{paper}%'")).await;
        let (gone, kept) = (sum("Una nota 1291").await.remove(0), sum("Otra nota 1291").await.remove(0));
        world.files_came_long_ago().await;
        for paper in [&alone, &shared] {
            assert_eq!(remove(&secretariat, paper).await, 303);
        }
        world.later(chrono::Duration::days(89));
        world.mails().await;
        let secretariat = world.sign_in("secretariat").await;
        assert!(secretariat.get("/area/puebla/members/wastebasket").await.is(200).has("1291"));
        world.later(chrono::Duration::days(2));
        // Before anybody tidies it is not to be brought back any more.
        let secretariat = world.sign_in("secretariat").await;
        assert!(!secretariat.get("/area/puebla/members/wastebasket").await.is(200).has("1291"));
        assert_eq!(bring_back(&secretariat, &alone).await, 404);
        world.mails().await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document_file WHERE title LIKE '% nota 1291'").await, 1);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'document_destroyed'").await, 2);
        let files = world.house.blobs.all().await.expect("the files");
        assert!(!files.contains(&gone) && files.contains(&kept));
        let honduras = world.sign_in("honduras").await;
        assert_eq!(honduras.get(&file_of(&honduras, &other).await).await.is(200).bytes, NOTE.bytes);
        let found = world.house.store.verify_audit(None).await.expect("the record");
        assert!(found.faults.is_empty(), "{:?}", found.faults);
    }

    async fn under_a_legal_hold_nothing_is_removed_or_destroyed(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let paper = handed_in(&honduras, "members", "Una nota 5150", &NOTE).await;
        let hold = format!("{paper}/hold");
        honduras.post(&hold, &[("reason", "x")]).await.is(403);
        secretariat.post(&hold, &[("reason", " ")]).await.is(422);
        secretariat.post(&hold, &[("reason", "Una controversia 5150.")]).await.is(303);
        assert!(honduras.get(&paper).await.is(200).has("<bdi dir=\"auto\">Una controversia 5150.</bdi>"));
        assert_eq!(remove(&secretariat, &paper).await, 422);
        honduras.get(&paper).await.is(200);
        // What was removed before it came under a hold is kept, too.
        let gone = handed_in(&honduras, "members", "Una nota 5151", &NOTE).await;
        assert_eq!(remove(&secretariat, &gone).await, 303);
        world.database.run("UPDATE document SET held_at = removed_at WHERE removed_at IS NOT NULL").await;
        world.later(chrono::Duration::days(400));
        world.mails().await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document_file WHERE title LIKE 'Una nota 515_'").await, 2);
        let secretariat = world.sign_in("secretariat").await;
        // Another reason is not laid over the first; and what a page showed long ago lifts nothing.
        secretariat.post(&hold, &[("reason", "Otra.")]).await.is(409);
        secretariat.post(&format!("{hold}/lifting"), &[]).await.is(409);
        let page = secretariat.get(&format!("{hold}/new")).await.is(200);
        let shown = page.text.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("since when").to_owned();
        secretariat.post(&format!("{hold}/lifting"), &[("shown", &shown)]).await.is(303);
        assert_eq!(remove(&secretariat, &paper).await, 303);
    }

    async fn a_paper_whose_copy_lies_in_the_wastebasket_of_a_space_is_not_circulated_there_anew(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let draft = handed_in(&honduras, "delegation-hn", "Un borrador 7070", &NOTE).await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let form = format!("{draft}/circulations");
        honduras.post(&form, &[("to", &members)]).await.is(303);
        let copy = world.database.id("SELECT id FROM document WHERE from_id IS NOT NULL AND symbol LIKE 'DEMO/PUEBLA/M/2001/%'").await;
        let copy = format!("/area/puebla/members/documents/{}", copy.expect("the copy"));
        assert_eq!(remove(&secretariat, &copy).await, 303);
        let page = honduras.get(&format!("{form}/new")).await.is(200);
        assert!(!page.has(&format!("value=\"{members}\"")), "{}", page.words());
        assert!(page.has("papelera de Espacio de los miembros"), "{}", page.words());
        honduras.post(&form, &[("to", &members)]).await.is(403);
        assert_eq!(bring_back(&secretariat, &copy).await, 303);
        honduras.get(&copy).await.is(200);
    }

    async fn what_is_asked_of_its_originator_is_not_removed_from_under_its_eyes(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let paper = handed_in(&honduras, "members", "Una nota 6262", &NOTE).await;
        let criterion = world.database.id("SELECT criterion.id FROM criterion JOIN space ON space.id = criterion.space_id JOIN process ON process.id = space.process_id WHERE process.slug = 'puebla'").await;
        let fields = [("criterion", criterion.expect("a criterion").to_string()), ("language", "en".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
        assert_eq!(remove(&secretariat, &paper).await, 422);
        honduras.get(&paper).await.is(200);
    }
}
