//! Rule 13: what is pressed by several at once happens once, and a paper is given one symbol. C13: nobody's text is replaced unseen.

use futures_util::future::join_all;
use virtual_secretariat::{
    access::{NewSpace, SpaceKind, Test, tables::process},
    i18n::{Lang, Words},
};

use super::{NOTE, handed_in, releases::Parties, signature, space};
use crate::harness::{Browser, World, on_both};

/// Sends forms at once, and returns how they were answered, smallest first.
async fn at_once(browser: &Browser, forms: &[(String, Vec<(&str, &str)>)]) -> Vec<u16> {
    browser.csrf().await;
    let answers = join_all(forms.iter().map(|(address, fields)| browser.post(address, fields))).await;
    let mut statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    statuses
}

/// The symbols of all papers with a title, each once; an empty one for a paper without.
async fn symbols(world: &World, title: &str) -> Vec<String> {
    let text = format!(
        "SELECT DISTINCT document.symbol FROM document JOIN document_file ON document_file.document_id = document.id
         WHERE document_file.title = '{title}'"
    );
    world.database.texts(&text).await
}

on_both! {
    async fn rule_13_a_paper_that_is_circulated_three_times_at_once_is_given_one_symbol(world: World) {
        let honduras = world.sign_in("honduras").await;
        let mut targets = Vec::new();
        for kind in [SpaceKind::Plenary, SpaceKind::Members, SpaceKind::Joint] {
            targets.push(space(&world, "puebla", kind).await);
        }
        for round in 0..3 {
            let title = format!("Un borrador 660{round}");
            let draft = handed_in(&honduras, "delegation-hn", &title, &NOTE).await;
            let forms: Vec<_> = targets.iter().map(|to| (format!("{draft}/circulations"), vec![("to", to.as_str())])).collect();
            let statuses = at_once(&honduras, &forms).await;
            assert_eq!(statuses[0], 303, "{statuses:?}");
            assert!(statuses.iter().all(|status| matches!(status, 303 | 409)), "{statuses:?}");
            assert_eq!(symbols(&world, &title).await.len(), 1, "one paper bears several symbols");
        }
        // And into one space, once.
        let draft = handed_in(&honduras, "delegation-hn", "Un borrador 6609", &NOTE).await;
        let forms = vec![(format!("{draft}/circulations"), vec![("to", targets[0].as_str())]); 3];
        let statuses = at_once(&honduras, &forms).await;
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 303 | 403 | 409)), "{statuses:?}");
        assert_eq!(symbols(&world, "Un borrador 6609").await.len(), 1);
    }

    async fn a_draft_without_a_symbol_is_circulated_once_to_a_space_where_papers_are_drafts(world: World) {
        let public = world.house.store.public().await.expect("the public scope");
        let puebla = public.open::<process::Entity>().only(process::Column::Slug, Test::is("puebla")).one().await;
        let puebla = puebla.expect("a row").expect("Puebla");
        let room = NewSpace {
            slug: "drafting-test",
            names: serde_json::json!({}),
            organisation: None,
            prefix: Some("TEST/PUEBLA/DRAFTING".into()),
            position: 40,
        };
        let mut console = world.house.store.console().await.expect("a change at the console");
        console.space(&puebla, SpaceKind::Drafting, room).await.expect("a drafting committee");
        console.commit(Vec::new()).await.expect("it is made");
        let spaces = world.database.spaces(&["puebla"]).await;
        let room = spaces.into_iter().find(|space| space.slug == "drafting-test").expect("the drafting committee").id.to_string();

        let secretariat = world.sign_in("secretariat").await;
        let draft = handed_in(&secretariat, "desk", "Un borrador 6620", &NOTE).await;
        let offered = format!("value=\"{room}\"");
        assert!(secretariat.get(&format!("{draft}/circulations/new")).await.is(200).has(&offered));
        let statuses = at_once(&secretariat, &vec![(format!("{draft}/circulations"), vec![("to", room.as_str())]); 3]).await;
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 303 | 403 | 409)), "{statuses:?}");
        let copies = "SELECT COUNT(*) FROM document JOIN document_file ON document_file.document_id = document.id
                      WHERE document_file.title = 'Un borrador 6620'";
        assert_eq!(world.database.number(copies).await, 2);
        // It stands there, and is not offered to go there any more; nor does the copy go back.
        assert!(!secretariat.get(&format!("{draft}/circulations/new")).await.is(200).has(&offered));
        secretariat.post(&format!("{draft}/circulations"), &[("to", room.as_str())]).await.is(403);
        let copy = secretariat.get("/area/puebla/drafting-test").await.is(200).links().into_iter();
        let copy = copy.filter(|link| !link.ends_with("/new") && !link.contains("/files/")).find(|link| link.contains("/drafting-test/documents/")).expect("the copy");
        let desk = space(&world, "puebla", SpaceKind::Desk).await;
        secretariat.post(&format!("{copy}/circulations"), &[("to", &desk)]).await.is(403);
        assert_eq!(world.database.number(copies).await, 2);
        // Where the copy has gone, the draft does not go, too: it would be there twice, under two symbols.
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        secretariat.post(&format!("{copy}/circulations"), &[("to", &plenary)]).await.is(303);
        assert!(!secretariat.get(&format!("{draft}/circulations/new")).await.is(200).has(&format!("value=\"{plenary}\"")));
        secretariat.post(&format!("{draft}/circulations"), &[("to", &plenary)]).await.is(403);
        assert_eq!(world.database.number(copies).await, 3);
    }

    async fn a_release_is_proposed_and_signed_once_however_many_press(world: World) {
        let parties = Parties::of(&world).await;
        let secretariat = &parties.secretariat;
        // A draft of the desk: it is given its symbol by its release.
        let paper = handed_in(secretariat, "desk", "Una nota del escritorio 6610", &NOTE).await;
        let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
        let criterion = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value");
        let fields = vec![("criterion", criterion), ("language", "en")];
        let statuses = at_once(secretariat, &vec![(format!("{paper}/proposals"), fields); 3]).await;
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 303 | 409 | 422)), "{statuses:?}");
        let open = "SELECT COUNT(DISTINCT proposal.id) FROM proposal JOIN document_file ON document_file.document_id = proposal.document_id
                    WHERE document_file.title = 'Una nota del escritorio 6610'";
        assert_eq!(world.database.number(open).await, 1);

        let sign = signature(secretariat, &paper).await;
        let statuses = at_once(secretariat, &vec![(sign, Vec::new()); 3]).await;
        assert_eq!(statuses, [303, 409, 409]);
        let released = "SELECT COUNT(*) FROM release_file WHERE title = 'Una nota del escritorio 6610'";
        assert_eq!(world.database.number(released).await, 1);
        assert_eq!(symbols(&world, "Una nota del escritorio 6610").await.len(), 1);
    }

    async fn c13_a_text_made_from_an_older_version_does_not_follow_a_newer_one_unseen(world: World) {
        let w = Words::of(Lang::Es);
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 6612", &NOTE).await;
        let form = honduras.get(&format!("{paper}/versions/new")).await.is(200);
        assert!(form.has("name=\"shown\" value=\"1\""), "{}", form.words());
        let path = format!("{paper}/versions");
        let added = |shown, what, language, title| [("shown", shown), ("what", what), ("language", language), ("title", title)];
        honduras.upload(&path, &added("1", "revision", "en", "Una nota 6613"), &[NOTE]).await.is(303);

        for (what, language) in [("revision", "en"), ("language", "es")] {
            let refused = honduras.upload(&path, &added("1", what, language, "Una nota 6614"), &[NOTE]).await.is(422);
            assert!(refused.has(&w.t("library-fault-changed")), "{what}\n{}", refused.words());
            assert!(refused.has("value=\"Una nota 6614\""), "{what}: what was entered is not kept");
            assert!(refused.has(&format!("<dt>{}</dt>", w.n("library-note-version", 2_usize))), "{what}: how it is now is not shown");
            assert!(refused.has("name=\"shown\" value=\"2\""), "{what}");
            assert!(!honduras.get(&paper).await.is(200).has("Una nota 6614"), "{what}: it was added");
        }
        // Who has seen the newer one goes on from there.
        honduras.upload(&path, &added("2", "revision", "en", "Una nota 6614"), &[NOTE]).await.is(303);
        assert!(honduras.get(&paper).await.is(200).has("Una nota 6614"));
    }

    async fn c13_a_newer_version_is_not_circulated_deposited_or_proposed_unseen(world: World) {
        let w = Words::of(Lang::Es);
        let parties = Parties::of(&world).await;
        let (honduras, secretariat) = (&parties.honduras, &parties.secretariat);
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let revises = [("what", "revision"), ("language", "en"), ("title", "Una nota 6622")];

        let paper = handed_in(honduras, "members", "Una nota 6621", &NOTE).await;
        let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
        let criterion = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value");
        let draft = handed_in(honduras, "delegation-hn", "Un borrador 6621", &NOTE).await;
        let cases = [
            (secretariat, &paper, "proposals", vec![("criterion", criterion), ("language", "en")]),
            (honduras, &paper, "circulations", vec![("to", plenary.as_str())]),
            (honduras, &draft, "circulations", vec![("to", members.as_str())]),
            (honduras, &draft, "deposits", vec![("to", "desk")]),
        ];
        for (browser, paper, form, _) in &cases {
            let page = browser.get(&format!("{paper}/{form}/new?to={}", if *paper == &draft { &members } else { &plenary })).await.is(200);
            assert!(page.has("name=\"shown\" value=\"1\""), "{form}: {}", page.words());
        }
        for revised in [&paper, &draft] {
            honduras.upload(&format!("{revised}/versions"), &revises, &[NOTE]).await.is(303);
        }
        let everything = async || {
            (crate::papers::papers(&world).await, world.database.number("SELECT COUNT(*) FROM proposal").await)
        };
        let before = everything().await;
        for (browser, paper, form, fields) in cases {
            let path = format!("{paper}/{form}");
            let fields: Vec<_> = fields.into_iter().chain([("shown", "1")]).collect();
            let refused = browser.post(&path, &fields).await.is(422);
            assert!(refused.has(&w.t("library-fault-newer")) && refused.has("name=\"shown\" value=\"2\""), "{form}: {}", refused.words());
        }
        assert_eq!(everything().await, before, "it went all the same");
        // Who has seen the newer one goes on from there.
        honduras.post(&format!("{draft}/deposits"), &[("to", "desk"), ("shown", "2")]).await.is(303);
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary), ("shown", "2")]).await.is(303);
    }

    async fn the_database_itself_refuses_a_second_open_proposal(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 6611", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        let declined = "UPDATE proposal SET state = 'declined' WHERE state = 'asked'";
        world.database.run(declined).await;
        parties.propose(&paper, &[("language", "en")]).await;
        assert!(world.database.tried("UPDATE proposal SET state = 'consented' WHERE state = 'declined'").await.is_err());
    }
}
