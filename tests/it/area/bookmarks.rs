//! Papers at hand, and papers read lately: one's own alone, and never more than may be seen.

use std::collections::BTreeSet;

use virtual_secretariat::{
    access::{RowId, ScanState, SpaceKind},
    features::library::{
        Agreed,
        tables::{document, document_file, document_version},
    },
};

use super::{many::next, words};
use crate::{
    harness::{Browser, Engine, File, World, on_both},
    papers::file_of,
};

const TEXT: File<'_> =
    File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n\nTexto.\n" };

const LIST: &str = "/area/bookmarks";
const READ: &str = "/area/read";

/// Hands a paper in whose text is read on its page, and returns where it stands.
async fn handed_in(browser: &Browser, space: &str, title: &str) -> String {
    let fields = [("title", title), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[TEXT]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// Keeps a paper at hand.
async fn keeps(browser: &Browser, paper: &str) {
    let answer = browser.post(&format!("{paper}/bookmark"), &[]).await.is(303);
    assert_eq!(answer.location(), format!("{paper}?done=kept"));
}

/// Some titles in the order in which they stand on a page, those that do.
async fn told(browser: &Browser, list: &str, titles: &[&str]) -> Vec<String> {
    let page = browser.get(list).await.is(200);
    assert_eq!(page.faults_of_markup(), Vec::<String>::new(), "{list}");
    let mut there: Vec<(usize, String)> =
        titles.iter().filter_map(|title| Some((page.text.find(&format!(">{title}<"))?, (*title).to_owned()))).collect();
    there.sort();
    there.into_iter().map(|(_, title)| title).collect()
}

/// Closes the space of the members to everybody, or opens it again.
async fn members_are_let_in(world: &World, open: bool) {
    let ends = if open { "NULL" } else { "starts_at" };
    let members = "space_id IN (SELECT id FROM space WHERE slug = 'members')";
    world.database.run(&format!("UPDATE admission SET ends_at = {ends} WHERE {members}")).await;
}

/// So many papers of the members, all of one moment, each with a title and a file.
async fn many(world: &World, number: usize) -> Vec<RowId> {
    let spaces = world.database.spaces(&["puebla"]).await;
    let members = spaces.iter().find(|space| space.kind == SpaceKind::Members).expect("the space of the members");
    let mut console = world.house.store.console().await.expect("a change at the console");
    let now = console.now();
    let (mut papers, mut versions, mut files) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..number {
        let paper = document::Model {
            id: RowId::fresh(),
            space_id: members.id,
            process_id: members.process_id,
            from_id: None,
            symbol: None,
            kind: "note".into(),
            originator_id: None,
            original_language: "es".into(),
            dated: "2001-06-14".into(),
            consent: Agreed::Nothing,
            note: Some("one of many".into()),
            version: 1,
            seat_id: None,
            placed_at: now,
            removed_at: None,
            folder_id: None,
            held_at: None,
            hold_reason: None,
        };
        let version = document_version::Model {
            id: RowId::fresh(),
            document_id: paper.id,
            space_id: members.id,
            number: 1,
            note: None,
            seat_id: None,
            made_at: now,
        };
        files.push(document_file::Model {
            id: RowId::fresh(),
            document_id: paper.id,
            version_id: version.id,
            space_id: members.id,
            number: 1,
            language: "es".into(),
            original: true,
            title: format!("Nota {number} de muchas"),
            name: "nota.txt".into(),
            media_type: "text/plain".into(),
            size: 1,
            sha256: "0".repeat(64),
            unofficial: false,
            seat_id: None,
            scan: ScanState::Unscanned,
            scan_found: None,
            scan_tries: 0,
            scan_at: None,
            same_as: None,
        });
        papers.push(paper);
        versions.push(version);
    }
    let ids = papers.iter().map(|paper| paper.id).collect();
    console.add_many::<document::Entity>(papers).await.expect("the papers");
    console.add_many::<document_version::Entity>(versions).await.expect("their versions");
    console.add_many::<document_file::Entity>(files).await.expect("their files");
    console.commit(Vec::new()).await.expect("all is there");
    ids
}

/// Somebody has marked all of them, at one moment.
async fn all_are_at_hand(world: &World, key: &str) {
    let id = match world.engine {
        Engine::Sqlite => "randomblob(16)",
        Engine::Postgres => "gen_random_uuid()",
    };
    let email = &world.persona(key).email;
    let text = format!(
        "INSERT INTO bookmark (id, person_id, document_id, made_at) SELECT {id}, person.id, document.id, document.placed_at
         FROM person CROSS JOIN document WHERE person.email = '{email}' AND document.note = 'one of many'"
    );
    world.database.run(&text).await;
}

async fn marks(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM bookmark").await
}

on_both! {
    async fn a_paper_is_kept_at_hand_on_its_page_and_put_back_there_or_on_the_list(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let w = words(&world.scope_of(&mexico).await);
        let first = handed_in(&honduras, "members", "Una nota 6601").await;
        let second = handed_in(&honduras, "plenary", "Una nota 6602").await;
        assert!(mexico.get(LIST).await.is(200).has(&w.t("area-bookmarks-none-title")));
        let page = mexico.get(&first).await.is(200);
        assert!(page.forms().contains(&format!("{first}/bookmark")) && page.has(&w.t("library-keep")), "{}", page.words());
        keeps(&mexico, &first).await;
        world.later(chrono::Duration::minutes(1));
        keeps(&mexico, &second).await;
        // Twice is once, and keeps its place.
        world.later(chrono::Duration::minutes(1));
        keeps(&mexico, &first).await;
        assert_eq!(marks(&world).await, 2);
        let page = mexico.get(&format!("{first}?done=kept")).await.is(200);
        assert!(page.has(&w.t("library-notice-kept")) && page.forms().contains(&format!("{first}/bookmark/removal")), "{}", page.words());
        assert_eq!(told(&mexico, LIST, &["Una nota 6601", "Una nota 6602"]).await, ["Una nota 6602", "Una nota 6601"], "the last kept stands first");
        let page = mexico.get(LIST).await.is(200);
        for said in [w.n("library-total", 2_usize), w.t("space-members"), w.t("space-plenary"), w.t("language-es"), "DEMO/PUEBLA/".to_owned()] {
            assert!(page.has(&said), "{said}\n{}", page.words());
        }
        // An address of a form that is opened by itself leads to the page with the form.
        for form in ["bookmark", "bookmark/removal"] {
            assert_eq!(mexico.get(&format!("{first}/{form}")).await.is(303).location(), first);
        }
        assert_eq!(mexico.get(&format!("{LIST}/removals")).await.is(303).location(), LIST);
        mexico.post(&format!("{first}/bookmark/removal"), &[]).await.is(303);
        assert_eq!(told(&mexico, LIST, &["Una nota 6601", "Una nota 6602"]).await, ["Una nota 6602"]);
        keeps(&mexico, &first).await;
        let ids = [&first, &second].map(|paper| paper.rsplit('/').next().unwrap_or_default().to_owned());
        let chosen: Vec<(&str, &str)> = ids.iter().map(|id| ("document", id.as_str())).chain([("document", "x")]).collect();
        let answer = mexico.post(&format!("{LIST}/removals"), &chosen).await.is(303);
        let page = mexico.get(answer.location()).await.is(200);
        assert!(page.has(&w.t("area-bookmarks-done")) && page.has(&w.t("area-bookmarks-none-title")), "{}", page.words());
        assert_eq!(marks(&world).await, 0);
        mexico.post(&format!("{LIST}/removals"), &chosen).await.is(303);
        // Each change has its line, which stands in no space: no manager reads what somebody keeps at hand.
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb IN ('bookmark_made', 'bookmark_removed')";
        assert_eq!(world.database.number(lines).await, 5);
        assert_eq!(world.database.number(&format!("{lines} AND (space_id IS NOT NULL OR person_id IS NULL)")).await, 0);
    }

    async fn e1_nobody_sees_what_somebody_else_keeps_at_hand_or_takes_it_away(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 6603").await;
        keeps(&honduras, &paper).await;
        for key in ["mexico", "secretariat", "colombia", "operator"] {
            let other = world.sign_in(key).await;
            assert!(!other.get(LIST).await.is(200).has("6603"), "{key}");
        }
        assert!(mexico.get(&paper).await.is(200).forms().contains(&format!("{paper}/bookmark")), "to Mexico it is not at hand");
        mexico.post(&format!("{paper}/bookmark/removal"), &[]).await.is(303);
        let id = paper.rsplit('/').next().unwrap_or_default();
        mexico.post(&format!("{LIST}/removals"), &[("document", id)]).await.is(303);
        assert_eq!(told(&honduras, LIST, &["Una nota 6603"]).await, ["Una nota 6603"]);
        assert!(world.browser().get(LIST).await.is_to_sign_in() && world.browser().get(READ).await.is_to_sign_in());
    }

    async fn b2_what_may_not_be_seen_cannot_be_kept_at_hand(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 6604").await;
        for key in ["colombia", "unhcr", "rncom", "philippines", "iom_observer", "former", "operator"] {
            let browser = world.sign_in(key).await;
            for address in ["bookmark", "bookmark/removal"] {
                browser.post(&format!("{paper}/{address}"), &[]).await.is(404);
                browser.get(&format!("{paper}/{address}")).await.is(404);
            }
        }
        let id = paper.rsplit('/').next().unwrap_or_default();
        honduras.post(&format!("/area/puebla/plenary/documents/{id}/bookmark"), &[]).await.is(404);
        assert_eq!(marks(&world).await, 0);
    }

    async fn rule_12_a_paper_of_a_space_that_was_lost_is_gone_from_list_total_and_readings_and_comes_back_with_the_right(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let w = words(&world.scope_of(&mexico).await);
        let titles = ["Una nota 6605", "Una nota 6606"];
        let papers = [handed_in(&honduras, "members", titles[0]).await, handed_in(&honduras, "plenary", titles[1]).await];
        for paper in &papers {
            keeps(&mexico, paper).await;
            mexico.get(paper).await.is(200);
            world.later(chrono::Duration::minutes(1));
        }
        let both = [titles[1], titles[0]];
        for list in [LIST, READ] {
            assert_eq!(told(&mexico, list, &titles).await, both, "{list}");
        }
        members_are_let_in(&world, false).await;
        mexico.get(&papers[0]).await.is(404);
        for list in [LIST, READ] {
            assert_eq!(told(&mexico, list, &titles).await, [titles[1]], "{list}");
        }
        assert!(mexico.get(LIST).await.has(&w.n("library-total", 1_usize)), "what is not seen is not counted");
        members_are_let_in(&world, true).await;
        for list in [LIST, READ] {
            assert_eq!(told(&mexico, list, &titles).await, both, "{list}");
        }
        assert!(mexico.get(LIST).await.has(&w.n("library-total", 2_usize)));
        // What is removed is out of sight until it is brought back; what is destroyed takes its mark along.
        let secretariat = world.sign_in("secretariat").await;
        let id = papers[0].rsplit('/').next().unwrap_or_default();
        secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        for list in [LIST, READ] {
            assert_eq!(told(&mexico, list, &titles).await, [titles[1]], "{list}");
        }
        assert_eq!(marks(&world).await, 2);
        world.later(chrono::Duration::days(91));
        world.mails().await;
        assert_eq!(marks(&world).await, 1);
    }

    async fn a_long_list_goes_on_over_pages_and_shows_each_paper_once(world: World) {
        let all = many(&world, 120).await;
        all_are_at_hand(&world, "mexico").await;
        let mexico = world.sign_in("mexico").await;
        let w = words(&world.scope_of(&mexico).await);
        let (mut found, mut at, mut pages) = (BTreeSet::new(), Some(LIST.to_owned()), 0);
        while let Some(path) = at {
            let page = mexico.get(&path).await.is(200);
            assert!(page.has(&w.n("library-total", all.len())), "{}", page.words());
            for link in page.links().iter().filter(|link| link.contains("/documents/")) {
                assert!(found.insert(link.clone()), "{link} stands on two pages");
            }
            at = next(&page);
            pages += 1;
        }
        assert_eq!((found.len(), pages), (all.len(), 3));
        for odd in ["?after=-1", "?after=x", "?after=1_x", "?done=%3Cb%3E"] {
            mexico.get(&format!("{LIST}{odd}")).await.is(200);
        }
    }

    async fn a_thousand_papers_are_at_hand_and_then_a_sentence_says_that_no_more_fit(world: World) {
        many(&world, 1000).await;
        all_are_at_hand(&world, "mexico").await;
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let w = words(&world.scope_of(&mexico).await);
        let paper = handed_in(&honduras, "members", "Una nota 6607").await;
        let answer = mexico.post(&format!("{paper}/bookmark"), &[]).await.is(303);
        let page = mexico.get(answer.location()).await.is(200);
        assert!(page.has(&w.t("library-notice-bookmarks-full")), "{}", page.words());
        assert_eq!(marks(&world).await, 1000);
        // It is counted for each by themselves, and only what may be seen.
        keeps(&honduras, &paper).await;
        world.database.run("UPDATE document SET removed_at = placed_at WHERE id = (SELECT id FROM document WHERE note = 'one of many' LIMIT 1)").await;
        keeps(&mexico, &paper).await;
        assert_eq!(marks(&world).await, 1002);
    }

    async fn what_was_read_or_downloaded_lately_stands_once_and_for_its_reader_alone(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let w = words(&world.scope_of(&mexico).await);
        let titles = ["Una nota 6608", "Una nota 6609", "Una nota 6610"];
        let mut papers = Vec::new();
        for title in titles {
            papers.push(handed_in(&honduras, "members", title).await);
        }
        assert!(mexico.get(READ).await.is(200).has(&w.t("area-read-none-title")));
        for paper in [&papers[0], &papers[1], &papers[0]] {
            mexico.get(paper).await.is(200);
            // A reading is put on record once an hour.
            world.later(chrono::Duration::minutes(61));
        }
        assert_eq!(told(&mexico, READ, &titles).await, [titles[0], titles[1]], "the last read stands first");
        let file = file_of(&mexico, &papers[1]).await;
        world.later(chrono::Duration::minutes(1));
        mexico.get(&file).await.is(200);
        assert_eq!(told(&mexico, READ, &titles).await, [titles[1], titles[0]], "a download counts, too");
        let page = mexico.get(READ).await.is(200);
        for title in &titles[..2] {
            assert_eq!(page.text.matches(&format!(">{title}<")).count(), 1, "{title} stands once");
        }
        let scope = world.scope_of(&mexico).await;
        let day = w.day_there(scope.now(), scope.process_at("puebla").expect("Puebla").zone);
        assert!(page.has(&w.a1("area-read-on", "when", day)), "{}", page.words());
        // Who handed them in has not read them, and sees nothing of who has.
        assert_eq!(told(&world.sign_in("honduras").await, READ, &titles).await, Vec::<String>::new());
        for key in ["secretariat", "colombia", "former", "operator"] {
            assert_eq!(told(&world.sign_in(key).await, READ, &titles).await, Vec::<String>::new(), "{key}");
        }
    }
}
