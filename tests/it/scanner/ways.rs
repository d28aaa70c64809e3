//! Every way in, every surface, and a scanner that never answers.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use reqwest::Method;
use tokio::net::TcpListener;
use virtual_secretariat::{
    access::SpaceKind,
    i18n::{Lang, Words},
};

use super::{MEMBERS, NOBODY_THERE, hand_in, paper, row, scanned_by, state, text};
use crate::harness::{Browser, World, clamd, on_both, soon};

/// Adds a version or a language to a paper.
async fn add(browser: &Browser, paper: &str, what: &str, language: &str, title: &str) -> u16 {
    let fields = [("what", what), ("language", language), ("title", title)];
    browser.upload(&format!("{paper}/versions"), &fields, &[text(b"Further words zq71.\n")]).await.status
}

/// Sends a file before its form, in one portion, and then the form.
async fn by_portions(browser: &Browser, title: &str) {
    let bytes = b"Sent before zq72.\n";
    let csrf = browser.csrf().await;
    let name = format!("filename {}", BASE64_STANDARD.encode("nota.txt"));
    let begin = browser.by_script(Method::POST, &format!("{MEMBERS}/uploads"), &csrf);
    let begin = begin.header("upload-length", bytes.len().to_string()).header("upload-metadata", name);
    let place = browser.send(begin).await.is(201).location().to_owned();
    let portion = browser.by_script(Method::PATCH, &place, &csrf).header("upload-offset", "0");
    let portion = portion.header("content-type", "application/offset+octet-stream").body(bytes.to_vec());
    browser.send(portion).await.is(204);
    let sent = place.rsplit('/').next().unwrap_or_default();
    let fields = [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001-06-14"), ("upload", sent)];
    browser.upload(&format!("{MEMBERS}/documents"), &fields, &[]).await.is(303);
}

on_both! {
    async fn c7_nothing_comes_in_unread_by_whatever_way(world: World) {
        let honduras = world.sign_in("honduras").await;
        hand_in(&honduras, "Una nota 8811", b"Before there was a scanner.\n").await;
        hand_in(&honduras, "Una nota 8812", b"Before there was a scanner, too.\n").await;
        let world = scanned_by(world, NOBODY_THERE).await;
        assert_eq!(state(&world, "Una nota 8811").await, "unscanned");
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let (first, second) = (paper(&world, "Una nota 8811").await, paper(&world, "Una nota 8812").await);
        hand_in(&honduras, "Una nota 8813", b"By the form.\n").await;
        by_portions(&honduras, "Una nota 8814").await;
        assert_eq!(add(&honduras, &first, "revision", "en", "Una nota 8815").await, 303);
        assert_eq!(add(&honduras, &second, "language", "es", "Una nota 8816").await, 303);
        world.mails().await;
        for title in ["Una nota 8813", "Una nota 8814", "Una nota 8815", "Una nota 8816"] {
            assert_eq!(state(&world, title).await, "held", "{title}");
        }
        // The papers that were there stand as they were, and one thing after the other is read.
        for (there, was, comes) in [(&first, "Una nota 8811", "Una nota 8815"), (&second, "Una nota 8812", "Una nota 8816")] {
            let page = mexico.get(there).await.is(200);
            assert!(page.has(was) && !page.has(comes) && !page.has("/members/checks"), "{}", page.words());
            assert!(honduras.get(there).await.is(200).has("/members/checks"));
            assert_eq!(add(&honduras, there, "language", "fr", "Otra más").await, 422);
        }
        let world = scanned_by(world, &clamd()).await;
        world.later(chrono::Duration::minutes(20));
        world.mails().await;
        let mexico = world.sign_in("mexico").await;
        assert!(mexico.get(&first).await.is(200).has("Una nota 8815"));
        assert!(mexico.get(&format!("{first}?version=1")).await.is(200).has("Una nota 8811"));
        let page = mexico.get(&second).await.is(200);
        assert!(page.has("Una nota 8812") && page.has("Una nota 8816"), "{}", page.words());
        mexico.get(&paper(&world, "Una nota 8814").await).await.is(200);
    }

    async fn c7_what_is_held_is_met_on_no_surface(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        hand_in(&honduras, "Reservada zq73", b"Within it zq74.\n").await;
        world.mails().await;
        world.indexed().await;
        let (paper, file) = (paper(&world, "Reservada zq73").await, row(&world, "id", "Reservada zq73").await);
        let id = row(&world, "document_id", "Reservada zq73").await;
        for address in [
            MEMBERS.to_owned(),
            format!("{MEMBERS}/papers.csv"),
            format!("{MEMBERS}/selection?document={id}"),
            format!("{MEMBERS}/wastebasket"),
            format!("{MEMBERS}/checks"),
            "/area".to_owned(),
            "/area/papers".to_owned(),
            "/area/languages".to_owned(),
            "/area/search?q=zq73".to_owned(),
            "/area/search?q=zq74".to_owned(),
            "/area/search/suggestions?q=zq7".to_owned(),
            "/desk/puebla".to_owned(),
        ] {
            let page = mexico.get(&address).await;
            // An address that was asked for is said again, for the way back from a change of language.
            let text = if address.contains(&id) { page.text.replace(&id, "") } else { page.text.clone() };
            for told in ["Reservada", &id, &file] {
                assert!(!text.contains(told), "{address}\n{}", page.words());
            }
        }
        // Not even who handed it in or manages the space opens it.
        for browser in [&honduras, &mexico, &secretariat] {
            for rest in [
                "",
                &format!("/files/{file}/nota.txt"),
                &format!("/reading/{file}"),
                &format!("/reading/{file}/nota.txt"),
                "/comparison",
                "/readings",
                "/versions/new",
            ] {
                let page = browser.get(&format!("{paper}{rest}")).await;
                assert!(matches!(page.status, 403 | 404), "{rest}: {}", page.status);
            }
            let there = [("document", id.as_str())];
            let pack = browser.get(&format!("{MEMBERS}/pack.zip?document={id}")).await;
            assert!(!pack.has("Reservada"), "{}", pack.status);
            browser.post(&format!("{paper}/bookmark"), &there).await.is(404);
        }
        let plenary = world.database.spaces(&["puebla"]).await;
        let plenary = plenary.iter().find(|space| space.kind == SpaceKind::Plenary).expect("the plenary").id.to_string();
        for browser in [&honduras, &secretariat] {
            browser.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(404);
        }
        secretariat.post(&format!("{paper}/proposals"), &[("language", "en")]).await.is(404);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM file_text WHERE text LIKE '%zq74%'").await, 0);
    }

    async fn c7_what_is_held_moves_no_find_and_ends_no_consent_before_it_comes_in(world: World) {
        let honduras = world.sign_in("honduras").await;
        hand_in(&honduras, "Una nota 8851", b"Both say zq81.\n").await;
        hand_in(&honduras, "Una nota 8852", b"Both say zq81.\n").await;
        let world = scanned_by(world, NOBODY_THERE).await;
        world.indexed().await;
        let (secretariat, mexico) = (world.sign_in("secretariat").await, world.sign_in("mexico").await);
        let first = paper(&world, "Una nota 8851").await;
        let finds = async |browser: &Browser| {
            let page = browser.get("/area/search?q=zq81").await.is(200);
            let place = |title: &str| page.text.find(title).unwrap_or_else(|| panic!("{title} is not found"));
            place("8851") < place("8852")
        };
        let agreed = Words::of(Lang::Es).a1("library-consent-with-upload", "organisation", "Honduras");
        assert!(!finds(&mexico).await, "what came last stands first");
        assert!(mexico.get(&first).await.is(200).has(&agreed));
        assert_eq!(add(&secretariat, &first, "revision", "en", "Una nota 8851, revised").await, 303);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0, "what is held makes its paper due");
        world.mails().await;
        world.indexed().await;
        assert!(!finds(&mexico).await, "the order tells that something is held");
        assert!(mexico.get(&first).await.is(200).has(&agreed), "the consent tells that something is held");
        let world = scanned_by(world, &clamd()).await;
        world.later(chrono::Duration::minutes(20));
        world.mails().await;
        world.indexed().await;
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get(&first).await.is(200);
        assert!(page.has("revised") && !page.has(&agreed), "{}", page.words());
        // A further language of the originator's own ends no consent.
        let (honduras, second) = (world.sign_in("honduras").await, paper(&world, "Una nota 8852").await);
        assert_eq!(add(&honduras, &second, "language", "es", "Una nota 8852, traducida").await, 303);
        world.mails().await;
        world.indexed().await;
        let page = mexico.get(&second).await.is(200);
        assert!(page.has("traducida") && page.has(&agreed), "{}", page.words());
        let found = mexico.get("/area/search?q=traducida").await.is(200);
        assert!(found.has("8852"), "a language that was let in is not found: {}", found.words());
    }

    async fn a_paper_that_was_held_stands_where_it_came_in_and_not_where_it_was_handed_in(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        hand_in(&world.sign_in("honduras").await, "Una nota 8861", b"Both say zq82.\n").await;
        let world = scanned_by(world, "").await;
        hand_in(&world.sign_in("honduras").await, "Una nota 8862", b"Both say zq82.\n").await;
        world.indexed().await;
        let found = world.sign_in("mexico").await.get("/area/search?q=zq82").await.is(200);
        assert!(found.has("8862") && !found.has("8861"), "{}", found.words());
        let world = scanned_by(world, &clamd()).await;
        world.later(chrono::Duration::minutes(20));
        world.mails().await;
        world.indexed().await;
        let found = world.sign_in("mexico").await.get("/area/search?q=zq82").await.is(200);
        let place = |title: &str| found.text.find(title).unwrap_or_else(|| panic!("{title} is not found: {}", found.words()));
        assert!(place("8861") < place("8862"), "what came last stands first");
    }

    async fn c7_a_paper_of_which_something_is_held_is_not_removed(world: World) {
        let w = Words::of(Lang::Es);
        let honduras = world.sign_in("honduras").await;
        hand_in(&honduras, "Una nota 8831", b"Before there was a scanner.\n").await;
        hand_in(&honduras, "Una nota 8832", b"Before there was a scanner, too.\n").await;
        let world = scanned_by(world, NOBODY_THERE).await;
        let (first, second) = (paper(&world, "Una nota 8831").await, paper(&world, "Una nota 8832").await);
        assert_eq!(add(&world.sign_in("honduras").await, &first, "revision", "en", "Una nota 8833").await, 303);
        let secretariat = world.sign_in("secretariat").await;
        let [held, free] = [&first, &second].map(|paper| paper.rsplit('/').next().unwrap_or_default().to_owned());
        let removed = "SELECT COUNT(*) FROM document WHERE removed_at IS NOT NULL";
        // The one keeps the other back: both, or none.
        let page = secretariat.post(&format!("{MEMBERS}/removals"), &[("document", &held), ("document", &free)]).await.is(422);
        assert!(page.has(&w.t("library-fault-removal-checked")), "{}", page.words());
        assert_eq!(world.database.number(removed).await, 0);
        secretariat.post(&format!("{MEMBERS}/removals"), &[("document", &free)]).await.is(303);
        let world = scanned_by(world, &clamd()).await;
        world.later(chrono::Duration::minutes(20));
        world.mails().await;
        world.sign_in("secretariat").await.post(&format!("{MEMBERS}/removals"), &[("document", &held)]).await.is(303);
        assert_eq!(world.database.number(removed).await, 2);
    }

    async fn a_scanner_that_never_answers_keeps_nothing_waiting_but_what_it_is_to_read(world: World) {
        let honduras = world.sign_in("honduras").await;
        hand_in(&honduras, "Una nota 8821", b"Before there was a scanner.\n").await;
        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let socket = silent.local_addr().expect("an address").to_string();
        let called = tokio::spawn(async move {
            let mut lines = Vec::new();
            while let Ok((line, _)) = silent.accept().await {
                lines.push(line);
            }
        });
        world.mails().await;
        let world = world.restarted(|settings| (settings.scanner.socket, settings.scanner.seconds) = (socket, 600)).await;
        hand_in(&world.sign_in("honduras").await, "Una nota 8822", b"It waits for ever.\n").await;
        let other = world.replica().await;
        let tried = "SELECT COUNT(*) FROM document_file WHERE title = 'Una nota 8822' AND scan_tries > 0";
        soon("the scanner is asked", async || world.database.number(tried).await == 1).await;
        // Mails go all the same.
        let paper = paper(&world, "Una nota 8821").await;
        let plenary = world.database.spaces(&["puebla"]).await;
        let plenary = plenary.iter().find(|space| space.kind == SpaceKind::Plenary).expect("the plenary").id.to_string();
        world.sign_in("secretariat").await.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        soon("the mails about another paper are sent", async || !other.told().is_empty()).await;
        assert_eq!(state(&world, "Una nota 8822").await, "held");
        called.abort();
    }
}
