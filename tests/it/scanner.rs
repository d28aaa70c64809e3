//! C7: what is handed in is held until a scanner for malware has read it, by whatever way it came. These tests speak to a real clamd.

mod ways;

use virtual_secretariat::mail::Outgoing;

use crate::harness::{Browser, File, Page, World, clamd, on_both};

/// The words that the clamd of the tests finds; `./check` has the same.
const FOUND: &str = "Kanarienvogel im Stollen 4711";

/// Where nobody listens: the port of a service that no machine has any more.
const NOBODY_THERE: &str = "127.0.0.1:1";

const MEMBERS: &str = "/area/puebla/members";

/// The same installation with a scanner, and the mails of the demonstration out of the way.
async fn scanned_by(world: World, socket: &str) -> World {
    let world = world.restarted(|settings| socket.clone_into(&mut settings.scanner.socket)).await;
    world.mails().await;
    world
}

fn text(bytes: &[u8]) -> File<'_> {
    File { field: "file", name: "nota.txt", media_type: "text/plain", bytes }
}

async fn hand_in(browser: &Browser, title: &str, bytes: &[u8]) -> Page {
    let fields = [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001-06-14"), ("consent", "yes")];
    browser.upload(&format!("{MEMBERS}/documents"), &fields, &[text(bytes)]).await.is(303)
}

/// A row that has a title: `document_id`, `id` or `version_id` of its file.
async fn row(world: &World, column: &str, title: &str) -> String {
    let found = world.database.id(&format!("SELECT {column} FROM document_file WHERE title = '{title}'")).await;
    found.unwrap_or_else(|| panic!("{title} is not there")).to_string()
}

/// The SHA-256 of a file, by its title.
async fn sum(world: &World, title: &str) -> String {
    world.database.texts(&format!("SELECT sha256 FROM document_file WHERE title = '{title}'")).await.remove(0)
}

/// Where a paper stands, or would.
async fn paper(world: &World, title: &str) -> String {
    format!("{MEMBERS}/documents/{}", row(world, "document_id", title).await)
}

async fn state(world: &World, title: &str) -> String {
    world.database.texts(&format!("SELECT scan FROM document_file WHERE title = '{title}'")).await.join(" ")
}

fn told<'m>(mails: &'m [Outgoing], of: &str) -> Vec<&'m str> {
    mails.iter().filter(|mail| mail.text.contains(of)).map(|mail| mail.to.as_str()).collect()
}

on_both! {
    async fn c7_what_is_clean_comes_in_and_then_its_readers_are_told(world: World) {
        let world = scanned_by(world, &clamd()).await;
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let page = hand_in(&honduras, "Una nota 8801", b"Nothing of note.\n").await;
        assert_eq!(page.location(), format!("{MEMBERS}/checks?done=checking"));
        let paper = paper(&world, "Una nota 8801").await;
        mexico.get(&paper).await.is(404);
        assert!(!mexico.get(MEMBERS).await.is(200).has("Una nota 8801"));
        // Who handed it in and who manages the space see that it waits; nobody else is told that there is anything.
        for (who, sees) in [(&honduras, true), (&secretariat, true), (&mexico, false)] {
            assert_eq!(who.get(&format!("{MEMBERS}/checks")).await.is(200).has("Una nota 8801"), sees);
            assert_eq!(who.get(MEMBERS).await.is(200).has("/members/checks"), sees);
        }
        let mails = world.mails().await;
        let readers = told(&mails, "Una nota 8801");
        assert!(readers.contains(&world.persona("mexico").email.as_str()), "{readers:?}");
        assert!(!readers.contains(&world.persona("honduras").email.as_str()), "{readers:?}");
        assert_eq!(state(&world, "Una nota 8801").await, "clean");
        assert!(mexico.get(&paper).await.is(200).has("Una nota 8801"));
        assert!(mexico.get(MEMBERS).await.is(200).has("Una nota 8801"));
        world.indexed().await;
        assert!(mexico.get("/area/search?q=8801").await.is(200).has(&paper));
    }

    async fn c7_what_is_handed_in_while_the_scanner_is_away_is_held_until_it_is_back(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        hand_in(&world.sign_in("honduras").await, "Una nota 8802", b"Nothing of note.\n").await;
        for _ in 0..3 {
            assert!(told(&world.mails().await, "Una nota 8802").is_empty());
            world.later(chrono::Duration::minutes(20));
        }
        assert_eq!(state(&world, "Una nota 8802").await, "held");
        let paper = paper(&world, "Una nota 8802").await;
        world.sign_in("mexico").await.get(&paper).await.is(404);
        let world = scanned_by(world, &clamd()).await;
        world.later(chrono::Duration::minutes(20));
        world.mails().await;
        assert_eq!(state(&world, "Una nota 8802").await, "clean");
        world.sign_in("mexico").await.get(&paper).await.is(200);
    }

    async fn c7_malware_is_kept_from_everybody_and_told_to_those_who_manage_the_space(world: World) {
        let world = scanned_by(world, &clamd()).await;
        let honduras = world.sign_in("honduras").await;
        hand_in(&honduras, "Una nota 8803", format!("Before it. {FOUND} After it.\n").as_bytes()).await;
        let mails = world.mails().await;
        let readers = told(&mails, "Test.Kanarie");
        for key in ["secretariat", "honduras"] {
            assert!(readers.contains(&world.persona(key).email.as_str()), "{key}: {readers:?}");
        }
        assert!(!told(&mails, "Una nota 8803").contains(&world.persona("mexico").email.as_str()));
        assert_eq!(state(&world, "Una nota 8803").await, "found");
        let (paper, file) = (paper(&world, "Una nota 8803").await, row(&world, "id", "Una nota 8803").await);
        let check = format!("{MEMBERS}/checks/{file}");
        let secretariat = world.sign_in("secretariat").await;
        for browser in [&honduras, &secretariat] {
            browser.get(&paper).await.is(404);
            browser.get(&format!("{paper}/files/{file}/nota.txt")).await.is(404);
            assert!(browser.get(&check).await.is(200).has("Test.Kanarie"));
        }
        // Not even who manages the space lets it pass.
        assert!(!secretariat.get(&check).await.forms().iter().any(|action| action.ends_with("/passing")));
        let now = sum(&world, "Una nota 8803").await;
        secretariat.post(&format!("{check}/passing"), &[("reason", "It is mine"), ("shown", &now)]).await.is(409);
        world.sign_in("mexico").await.get(&check).await.is(404);
        let sum = sum(&world, "Una nota 8803").await;
        honduras.post(&format!("{check}/removal"), &[]).await.is(303);
        world.mails().await;
        let left = "SELECT COUNT(*) FROM document_file WHERE title = 'Una nota 8803'";
        assert_eq!(world.database.number(left).await, 0);
        // Its content goes when no row that names the same can be on its way.
        world.files_came_long_ago().await;
        world.later(chrono::Duration::hours(2));
        world.mails().await;
        assert!(!world.house.blobs.all().await.expect("the files").contains(&sum), "its content lies on the disk");
    }

    async fn c7_what_is_too_large_to_be_read_waits_for_somebody_who_lets_it_pass_with_a_reason(world: World) {
        let world = scanned_by(world, &clamd()).await;
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        // More than one file may have, and more than one stream.
        hand_in(&honduras, "Una nota 8804", &vec![b'x'; 600_000]).await;
        hand_in(&honduras, "Una nota 8805", &vec![b'y'; 3_000_000]).await;
        let mails = world.mails().await;
        for title in ["Una nota 8804", "Una nota 8805"] {
            assert_eq!(state(&world, title).await, "unread");
            assert!(told(&mails, title).contains(&world.persona("secretariat").email.as_str()));
        }
        let paper = paper(&world, "Una nota 8804").await;
        let passing = format!("{MEMBERS}/checks/{}/passing", row(&world, "id", "Una nota 8804").await);
        let shown = sum(&world, "Una nota 8804").await;
        honduras.post(&passing, &[("reason", "It is ours"), ("shown", &shown)]).await.is(403);
        secretariat.post(&passing, &[("reason", " "), ("shown", &shown)]).await.is(422);
        honduras.get(&paper).await.is(404);
        secretariat.post(&passing, &[("reason", "Known from Honduras 8804"), ("shown", &shown)]).await.is(303);
        secretariat.post(&passing, &[("reason", "Again"), ("shown", &shown)]).await.is(409);
        let mails = world.mails().await;
        assert!(told(&mails, "Una nota 8804").contains(&world.persona("mexico").email.as_str()));
        world.sign_in("mexico").await.get(&paper).await.is(200);
        let line = "SELECT COUNT(*) FROM audit_line WHERE verb = 'file_passed' AND person_name IS NOT NULL
                    AND CAST(detail AS text) LIKE '%Known from Honduras 8804%'";
        assert_eq!(world.database.number(line).await, 1);
        assert_eq!(state(&world, "Una nota 8805").await, "unread", "nobody let the other one pass");
    }
}
