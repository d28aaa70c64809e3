//! The spaces of a seat as a network drive: who gets in, what is seen and what is not, what is written, and what locks hold up.

mod clients;
mod held;
mod locks;
mod quota;
mod writing;

use virtual_secretariat::access::SeatId;

use crate::harness::{Drive, Page, World, drive_hrefs, on_both};

const MEMBERS: &str = "/dav/puebla/members/";
const NOTE: &[u8] = b"A note about nothing in particular.\n";

/// How many papers there are.
async fn papers(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM document").await
}

/// The seat of a persona in Puebla.
async fn seat_of(world: &World, key: &str) -> SeatId {
    let scope = world.scope_of(&world.sign_in(key).await).await;
    let puebla = scope.process_at("puebla").expect("a process").id;
    scope.seats().iter().find(|seat| seat.process == puebla).expect("a seat in Puebla").id
}

/// The status and the words of an answer, without what is asked.
fn told(page: &Page) -> (u16, String) {
    (page.status, page.text.clone())
}

on_both! {
    async fn c11_the_own_password_opens_no_drive_and_neither_does_a_cookie(world: World) {
        let drive = world.drive_of("honduras", true).await;
        drive.list("/dav/").await.is(207);
        let own = drive.with(&world.persona("honduras").password);
        for wrong in [own, drive.with(""), drive.with(&"A".repeat(43)), Drive { email: "nobody@honduras.example".into(), ..drive.clone() }] {
            let page = wrong.list("/dav/").await.is(401);
            assert!(page.header("www-authenticate").starts_with("Basic "), "{}", page.header("www-authenticate"));
        }
        drive.send(drive.bare("PROPFIND", "/dav/").header("depth", "1")).await.is(401);
        let browser = world.sign_in("honduras").await;
        browser.send(browser.ask("PROPFIND".parse().expect("a method"), MEMBERS).header("depth", "1")).await.is(401);
        drive.send(drive.ask("PROPFIND", MEMBERS).header("depth", "1").header("origin", world.base())).await.is(403);
    }

    async fn a8_guesses_are_counted_and_shut_nobody_out_who_knows(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let wrong = drive.with(&"A".repeat(43));
        for _ in 0..10 {
            wrong.list("/dav/").await.is(401);
        }
        wrong.list("/dav/").await.is(429);
        drive.list("/dav/").await.is(207);
        world.sign_in("honduras").await;
    }

    async fn a_drive_lists_the_spaces_of_its_seat_and_only_these(world: World) {
        let drive = world.drive_of("colombia", true).await;
        let root = drive.list("/dav/").await.is(207);
        assert_eq!(drive_hrefs(&root), ["/dav/", "/dav/puebla/"]);
        let process = drive_hrefs(&drive.list("/dav/puebla/").await.is(207));
        assert!(process.contains(&"/dav/puebla/plenary/".to_owned()), "{process:?}");
        for hidden in ["members", "bureau", "desk", "public", "delegation-hn"] {
            assert!(!process.iter().any(|href| href.contains(hidden)), "{process:?}");
        }
        drive.list("/dav/manila/").await.is(404);
    }

    async fn rule_10_what_is_not_seen_answers_as_what_never_was(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        honduras.put("/dav/puebla/members/Nota 4411.txt", NOTE).await.is(201);
        let colombia = world.drive_of("colombia", true).await;
        for method in ["PROPFIND", "PROPPATCH", "GET", "PUT", "MKCOL", "DELETE", "MOVE", "COPY", "LOCK", "UNLOCK"] {
            let mut answers = Vec::new();
            for place in ["members/Nota%204411.txt", "members/never-was.txt", "never-was/Nota%204411.txt"] {
                let asked = colombia.ask(method, &format!("/dav/puebla/{place}")).header("depth", "0");
                answers.push(told(&colombia.send(asked.header("destination", "/dav/puebla/plenary/x.txt")).await));
            }
            assert_eq!(answers[0].0, 404, "{method}");
            assert!(answers.iter().all(|answer| *answer == answers[0]), "{method}: {answers:?}");
        }
    }

    async fn c10_nothing_is_listed_without_end_and_no_other_server_is_reached(world: World) {
        let drive = world.drive_of("honduras", true).await;
        for depth in ["infinity", "2"] {
            let page = drive.send(drive.ask("PROPFIND", MEMBERS).header("depth", depth)).await.is(403);
            assert!(page.has("propfind-finite-depth"), "{}", page.text);
        }
        drive.send(drive.ask("PROPFIND", MEMBERS)).await.is(403);
        drive.put("/dav/puebla/members/Nota 1.txt", NOTE).await.is(201);
        let moved = async |to: &str| drive.send(drive.ask("MOVE", "/dav/puebla/members/Nota%201.txt").header("destination", to)).await;
        moved("https://evil.example/dav/puebla/members/x.txt").await.is(502);
        moved("/dav/manila/members/Nota%201.txt").await.is(404);
        moved("/dav/puebla/plenary/Nota%201.txt").await.is(403);
        let copied = drive.ask("COPY", "/dav/puebla/members/Nota%201.txt").header("destination", "/dav/puebla/plenary/Nota%201.txt");
        let page = drive.send(copied).await.is(403);
        assert!(page.has("circulated, never shared"), "{}", page.text);
    }

    async fn a_drive_that_only_reads_changes_nothing(world: World) {
        let writes = world.drive_of("honduras", true).await;
        writes.put("/dav/puebla/members/Nota 1.txt", NOTE).await.is(201);
        let reads = world.drive_of("honduras", false).await;
        assert_eq!(reads.send(reads.ask("GET", "/dav/puebla/members/Nota%201.txt")).await.is(200).bytes, NOTE);
        let before = (papers(&world).await, world.database.lines_of_the_record().await);
        for (method, place) in [
            ("PUT", "Nota%201.txt"), ("PUT", "Nota%202.txt"), ("DELETE", "Nota%201.txt"), ("MOVE", "Nota%201.txt"),
            ("MKCOL", "Actas"), ("LOCK", "Nota%201.txt"), ("PROPPATCH", "Nota%201.txt"),
        ] {
            let asked = reads.ask(method, &format!("{MEMBERS}{place}")).header("destination", "/dav/puebla/members/x.txt");
            reads.send(asked).await.is(403);
        }
        assert_eq!((papers(&world).await, world.database.lines_of_the_record().await), before);
    }

    async fn rule_12_a_drive_ends_with_its_seat_with_the_password_and_with_a_word(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let seat = seat_of(&world, "honduras").await;
        drive.lock("/dav/puebla/members/Nota.txt").await.is(201);
        let secretariat = world.sign_in("secretariat").await;
        secretariat.post(&format!("/desk/puebla/seats/{seat}/ending"), &[("when", "now")]).await.is(303);
        drive.list("/dav/").await.is(401);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM app_password WHERE ended_at IS NULL").await, 0);
        world.drive_of("secretariat", true).await.lock("/dav/puebla/members/Nota.txt").await.is(201);

        let mexico = world.drive_of("mexico", true).await;
        mexico.list("/dav/").await.is(207);
        let browser = world.sign_in("mexico").await;
        let present = world.persona("mexico").password.clone();
        let fields = [("current", present.as_str()), ("password", "four quiet words at the lake")];
        browser.post("/account/password", &fields).await.is(303);
        mexico.list("/dav/").await.is(401);

        let colombia = world.drive_of("colombia", true).await;
        let browser = world.sign_in("colombia").await;
        let page = browser.get("/account/app-passwords").await.is(200);
        let asks = page.links().into_iter().find(|link| link.ends_with("/end")).expect("a way to end it");
        // It is asked before: nothing ends by a look.
        let end = browser.get(&asks).await.is(200).forms().into_iter().find(|form| *form == asks).expect("a form");
        colombia.list("/dav/").await.is(207);
        browser.post(&end, &[]).await.is(303);
        colombia.list("/dav/").await.is(401);
    }

    async fn an_app_password_is_made_on_its_page_and_shown_once(world: World) {
        let browser = world.sign_in("honduras").await;
        let seat = seat_of(&world, "honduras").await.to_string();
        let fields = [("name", "portátil"), ("seat", seat.as_str()), ("scope", "read")];
        let page = browser.post("/account/app-passwords", &fields).await.is(200);
        let secret = page.text.split("id=\"secret\">").nth(1).and_then(|rest| rest.split_once('<')).expect("a secret").0;
        let drive = world.drive_of("honduras", true).await.with(secret);
        drive.list("/dav/").await.is(207);
        for typed in [secret.replace('-', ""), secret.to_uppercase().replace('-', " ")] {
            drive.with(&typed).list("/dav/").await.is(207);
        }
        drive.with(&secret[1..]).list("/dav/").await.is(401);
        let again = browser.get("/account/app-passwords").await.is(200);
        assert!(again.has("se les distribuye de inmediato, recibe una signatura"), "what writing brings is said beside it: {}", again.words());
        assert!(again.has("Linux 6.16") && again.has("buf_size 64"), "{}", again.words());
        assert!(again.has("portátil") && !again.has(secret), "{}", again.words());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM app_password WHERE last_used_at IS NOT NULL").await, 1);
        let other = seat_of(&world, "mexico").await.to_string();
        browser.post("/account/app-passwords", &[("name", "x"), ("seat", other.as_str())]).await.is(404);
        browser.post("/account/app-passwords", &[("name", " "), ("seat", seat.as_str())]).await.is(422);
        for n in 0..18 {
            browser.post("/account/app-passwords", &[("name", &format!("no {n}")), ("seat", &seat)]).await.is(200);
        }
        browser.post("/account/app-passwords", &fields).await.is(422);
    }

    async fn what_is_removed_is_gone_for_each_reader_and_lies_in_the_wastebasket(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        let mexico = world.drive_of("mexico", true).await;
        let secretariat = world.drive_of("secretariat", true).await;
        let place = "/dav/puebla/members/Nota%201.txt";
        honduras.put(place, NOTE).await.is(201);
        assert!(drive_hrefs(&mexico.list(MEMBERS).await).contains(&place.to_owned()));
        mexico.send(mexico.ask("DELETE", place)).await.is(403);
        secretariat.send(secretariat.ask("DELETE", place)).await.is(204);
        for reader in [&honduras, &mexico, &secretariat] {
            assert!(!drive_hrefs(&reader.list(MEMBERS).await).contains(&place.to_owned()));
            reader.send(reader.ask("GET", place)).await.is(404);
        }
        let browser = world.sign_in("honduras").await;
        assert!(browser.get("/area/puebla/members/wastebasket").await.is(200).has("Nota 1"));
    }

    async fn every_way_out_leaves_a_line_and_has_ranges(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let place = "/dav/puebla/members/Nota%201.txt";
        let tag = drive.put(place, NOTE).await.is(201).header("etag").to_owned();
        let count = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_downloaded'";
        let part = drive.send(drive.ask("GET", place).header("range", "bytes=2-5")).await.is(206);
        assert_eq!((part.bytes.as_slice(), part.header("etag")), (&NOTE[2..6], tag.as_str()));
        drive.send(drive.ask("HEAD", place)).await.is(200);
        drive.send(drive.ask("GET", place).header("if-none-match", &tag)).await.is(304);
        assert_eq!(world.database.number(count).await, 1);
    }

    async fn quota_counts_what_the_reader_sees_and_only_when_asked(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let asked = "<propfind xmlns=\"DAV:\"><prop><quota-used-bytes/><quota-available-bytes/><x xmlns=\"urn:x\"/></prop></propfind>";
        let page = drive.send(drive.ask("PROPFIND", MEMBERS).header("depth", "0").body(asked)).await.is(207);
        let own = "SELECT COALESCE(SUM(document_file.size), 0) FROM document_file JOIN document ON document.id = document_file.document_id
                   AND document.version = document_file.number JOIN space ON space.id = document.space_id
                   JOIN process ON process.id = space.process_id
                   WHERE space.slug = 'members' AND process.slug = 'puebla' AND document.removed_at IS NULL";
        let bytes = world.database.number(&own.replace("COALESCE(SUM(document_file.size), 0)", "CAST(COALESCE(SUM(document_file.size), 0) AS bigint)")).await;
        assert!(page.has(&format!("<D:quota-used-bytes>{bytes}</D:quota-used-bytes>")), "{}", page.text);
        assert!(page.has("404 Not Found") && page.has("urn:x"), "{}", page.text);
        assert!(!drive.list(MEMBERS).await.has("quota-"));
    }
}
