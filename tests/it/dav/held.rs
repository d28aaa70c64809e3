//! What is written while a scanner for malware is configured: held, seen by the seat that wrote it and by nobody else, and never twice.

use std::fs;

use virtual_secretariat::access::ScanState;

use super::{MEMBERS, NOTE, clients, papers};
use crate::harness::{Drive, Page, World, clamd, drive_hrefs, on_both};

const PLACE: &str = "/dav/puebla/members/Nota%205101.txt";

/// Where nobody listens: the port of a service that no machine has any more.
const NOBODY_THERE: &str = "127.0.0.1:1";

/// The words that the clamd of the tests finds.
const FOUND: &str = "Kanarienvogel im Stollen 4711";

/// The same installation with a scanner at an address.
async fn scanned_by(world: World, socket: &str) -> World {
    world.restarted(|settings| socket.clone_into(&mut settings.scanner.socket)).await
}

/// The same installation with a scanner that answers, after what waited for it was read.
async fn read_by_now(world: World) -> World {
    let world = scanned_by(world, &clamd()).await;
    world.later(chrono::Duration::minutes(20));
    world.mails().await;
    world
}

async fn get(drive: &Drive, place: &str) -> Page {
    drive.send(drive.ask("GET", place)).await
}

async fn moved(drive: &Drive, from: &str, to: &str) -> Page {
    drive.send(drive.ask("MOVE", from).header("destination", to)).await
}

/// What a listing tells of one address: from its name to the end of its part.
fn told<'p>(page: &'p Page, place: &str) -> &'p str {
    let parts = page.text.split("<D:response>").skip(1);
    let mut own = parts.filter(|part| part.contains(&format!("<D:href>{place}</D:href>")));
    own.next().unwrap_or_else(|| panic!("{place} is not in\n{}", page.text))
}

on_both! {
    async fn c7_what_a_seat_wrote_stands_on_its_own_drive_while_it_is_held_and_on_no_other(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        let others = [world.drive_of("mexico", true).await, world.drive_of("secretariat", true).await];
        let asked = "<propfind xmlns=\"DAV:\"><prop><quota-used-bytes/><quota-available-bytes/></prop></propfind>";
        let quota = async |drive: &Drive| drive.send(drive.ask("PROPFIND", MEMBERS).header("depth", "0").body(asked)).await.text;
        let mut before = Vec::new();
        for drive in &others {
            before.push((drive.list(MEMBERS).await.text, quota(drive).await));
        }
        let written = honduras.put(PLACE, NOTE).await.is(201);
        assert_eq!(written.header("etag"), "", "what cannot be had yet has no tag");
        let listed = honduras.list(MEMBERS).await.is(207);
        let own = told(&listed, PLACE);
        assert!(own.contains(&format!("<D:getcontentlength>{}</D:getcontentlength>", NOTE.len())), "{own}");
        assert!(!own.contains("getetag"), "{own}");
        let head = honduras.send(honduras.ask("HEAD", PLACE)).await.is(200);
        assert_eq!((head.header("content-length"), head.header("etag")), (NOTE.len().to_string().as_str(), ""));
        let refused = get(&honduras, PLACE).await.is(423);
        assert!(refused.has("being checked for malware") && !refused.has("particular"), "{}", refused.text);
        for (drive, before) in others.iter().zip(before) {
            assert_eq!((drive.list(MEMBERS).await.text, quota(drive).await), before);
            for method in ["GET", "HEAD", "PROPFIND", "DELETE", "UNLOCK", "MOVE", "COPY", "PROPPATCH"] {
                let mut answers = Vec::new();
                for name in ["Nota%205101.txt", "never-was.txt"] {
                    let asked = drive.ask(method, &format!("{MEMBERS}{name}")).header("depth", "0");
                    let asked = asked.header("destination", "/dav/puebla/members/x.txt").header("lock-token", "<x>");
                    let page = drive.send(asked).await;
                    answers.push((page.status, page.text));
                }
                assert_eq!(answers[0], answers[1], "{method}");
            }
        }
        let world = read_by_now(world).await;
        let (honduras, mexico) = (world.drive_of("honduras", true).await, world.drive_of("mexico", true).await);
        for drive in [&honduras, &mexico] {
            let page = get(drive, PLACE).await.is(200);
            assert!(page.bytes == NOTE && !page.header("etag").is_empty());
        }
        assert!(told(&mexico.list(MEMBERS).await, PLACE).contains("getetag"));
    }

    async fn c7_what_is_written_again_while_it_is_held_is_no_second_paper(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        honduras.put(PLACE, NOTE).await.is(201);
        honduras.put(PLACE, NOTE).await.is(204);
        honduras.put(PLACE, b"").await.is(204);
        honduras.put("/dav/puebla/members/NOTA%205101.TXT", NOTE).await.is(204);
        let late = honduras.ask("PUT", PLACE).header("if-none-match", "*").body("A third text.\n");
        honduras.send(late).await.is(412);
        honduras.put(PLACE, b"The second text.\n").await.is(204);
        assert_eq!(papers(&world).await, before + 1);
        let listed = honduras.list(MEMBERS).await;
        assert!(told(&listed, PLACE).contains("<D:getcontentlength>17</D:getcontentlength>"), "{}", listed.text);
        // What another seat writes under that name is its own paper, as if nothing stood there.
        let mexico = world.drive_of("mexico", true).await;
        mexico.put(PLACE, b"Not the same.\n").await.is(201);
        assert_eq!(papers(&world).await, before + 2);
        let world = read_by_now(world).await;
        let own = "SELECT COUNT(*) FROM document_file WHERE name = 'Nota 5101.txt' AND size = 17 AND scan = 'clean'";
        assert_eq!(world.database.number(own).await, 1);
        assert_eq!(papers(&world).await, before + 2);
    }

    async fn c7_what_was_said_of_a_content_is_not_said_of_the_one_that_replaced_it(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, NOTE).await.is(201);
        let clockwork = world.house.store.clockwork();
        let due = clockwork.due_scans(10).await.expect("what is due").remove(0);
        let claimed = clockwork.claim_scan(due.clone()).await.expect("a claim").expect("it is ours");
        honduras.put(PLACE, FOUND.as_bytes()).await.is(204);
        clockwork.scanned(&claimed, ScanState::Clean, None).await.expect("it is said");
        clockwork.let_in().await.expect("nothing comes in");
        assert_eq!(world.database.texts("SELECT scan FROM document_file WHERE name = 'Nota 5101.txt'").await, ["held"]);
        assert!(clockwork.claim_scan(due).await.expect("an answer").is_none(), "the content that was due is gone");
        get(&honduras, PLACE).await.is(423);
        let read = read_by_now(world).await;
        assert_eq!(read.database.texts("SELECT scan FROM document_file WHERE name = 'Nota 5101.txt'").await, ["found"]);
    }

    async fn c7_what_a_manager_lets_pass_are_the_bytes_that_the_page_showed_and_no_others(world: World) {
        let world = scanned_by(world, &clamd()).await;
        let honduras = world.drive_of("honduras", true).await;
        let secretariat = world.sign_in("secretariat").await;
        // More than the scanner reads of a file.
        honduras.put(PLACE, &vec![b'x'; 600_000]).await.is(201);
        world.mails().await;
        let id = world.database.id("SELECT id FROM document_file WHERE name = 'Nota 5101.txt'").await.expect("a file");
        let check = format!("/area/puebla/members/checks/{id}");
        let shown = |page: &Page| {
            let rest = page.text.split("name=\"shown\" value=\"").nth(1).expect("what is shown");
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let before = shown(&secretariat.get(&check).await.is(200));
        honduras.put(PLACE, &vec![b'y'; 600_000]).await.is(204);
        world.mails().await;
        let pass = async |shown: &str| {
            secretariat.post(&format!("{check}/passing"), &[("reason", "It was looked at"), ("shown", shown)]).await
        };
        pass(&before).await.is(409);
        world.mails().await;
        get(&honduras, PLACE).await.is(423);
        let now = shown(&secretariat.get(&check).await.is(200));
        pass(&now).await.is(303);
        world.mails().await;
        assert_eq!(get(&honduras, PLACE).await.is(200).bytes, vec![b'y'; 600_000]);
    }

    async fn c7_of_two_programs_that_write_one_name_at_once_there_is_one_paper_with_the_text_of_one(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        let there = world.house.blobs.all().await.expect("the files");
        for round in 0..4 {
            let texts = [format!("One {round}.\n"), format!("Other {round}.\n"), format!("Third {round}.\n")];
            let [one, other, third] = &texts;
            let put = |text: &str| honduras.send(honduras.ask("PUT", PLACE).body(text.to_owned()));
            let (one, other, third) = tokio::join!(put(one), put(other), put(third));
            for page in [&one, &other, &third] {
                assert!(matches!(page.status, 201 | 204 | 409 | 412 | 423), "{} {}", page.status, page.text);
            }
            assert_eq!(papers(&world).await, before + 1);
        }
        let named = "SELECT COUNT(*) FROM document_file WHERE name = 'Nota 5101.txt'";
        assert_eq!(world.database.number(named).await, 1);
        // Every other content is noted as one that nothing names.
        let known = "SELECT sha256 FROM document_file UNION SELECT sha256 FROM release_file UNION SELECT sha256 FROM loose_file";
        let known = world.database.texts(known).await;
        let kept = world.house.blobs.all().await.expect("the files");
        let unknown: Vec<_> = kept.difference(&there).filter(|sum| !known.contains(sum)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    async fn c7_the_name_of_malware_goes_and_what_is_written_there_then_is_new(world: World) {
        let world = scanned_by(world, &clamd()).await;
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, format!("Before it. {FOUND} After it.\n").as_bytes()).await.is(201);
        assert!(drive_hrefs(&honduras.list(MEMBERS).await).contains(&PLACE.to_owned()));
        world.mails().await;
        assert!(!drive_hrefs(&honduras.list(MEMBERS).await).contains(&PLACE.to_owned()));
        get(&honduras, PLACE).await.is(404);
        honduras.put(PLACE, NOTE).await.is(201);
        world.mails().await;
        assert_eq!(get(&honduras, PLACE).await.is(200).bytes, NOTE);
    }

    async fn c7_while_a_new_version_is_held_the_one_before_is_read_and_is_what_is_compared(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        let first = honduras.put(PLACE, NOTE).await.is(201).header("etag").to_owned();
        let world = scanned_by(world, NOBODY_THERE).await;
        let (honduras, secretariat) = (world.drive_of("honduras", true).await, world.drive_of("secretariat", true).await);
        let written = async |drive: &Drive, text: &'static str| drive.send(drive.ask("PUT", PLACE).header("if-match", &first).body(text)).await;
        let page = written(&honduras, "The second text.\n").await.is(204);
        assert_eq!(page.header("etag"), "");
        written(&honduras, "The second text.\n").await.is(204);
        written(&honduras, "The third text.\n").await.is(204);
        // Another who may add to the paper waits, and nobody removes it meanwhile.
        written(&secretariat, "From the secretariat.\n").await.is(423);
        let refused = secretariat.send(secretariat.ask("DELETE", PLACE)).await.is(403);
        assert!(refused.has("being checked"), "{}", refused.text);
        for drive in [&honduras, &secretariat, &world.drive_of("mexico", true).await] {
            let page = get(drive, PLACE).await.is(200);
            assert_eq!((page.bytes.as_slice(), page.header("etag")), (NOTE, first.as_str()));
            assert!(told(&drive.list(MEMBERS).await, PLACE).contains(&first.replace('"', "&quot;")));
        }
        let held = "SELECT COUNT(*) FROM document_file WHERE name = 'Nota 5101.txt' AND number < 1 AND scan = 'held'";
        assert_eq!(world.database.number(held).await, 1);
        let world = read_by_now(world).await;
        let honduras = world.drive_of("honduras", true).await;
        assert_eq!(get(&honduras, PLACE).await.is(200).text, "The third text.\n");
        honduras.send(honduras.ask("PUT", PLACE).header("if-match", &first).body("Late.\n")).await.is(412);
    }

    async fn what_stood_there_written_again_takes_a_version_back_that_is_held(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, NOTE).await.is(201);
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, b"The second text.\n").await.is(204);
        honduras.put(PLACE, NOTE).await.is(204);
        let world = read_by_now(world).await;
        let honduras = world.drive_of("honduras", true).await;
        assert_eq!(get(&honduras, PLACE).await.is(200).bytes, NOTE);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document_file WHERE name = 'Nota 5101.txt'").await, 1);
    }

    async fn c13_a_held_name_is_locked_unlocked_and_removed_by_its_seat_and_moved_by_nobody(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let honduras = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        let token = honduras.lock(PLACE).await.is(201).header("lock-token").to_owned();
        let with = |method: &str, body: &'static str| honduras.ask(method, PLACE).header("if", format!("({token})")).body(body);
        honduras.send(with("PUT", "A text.\n")).await.is(201);
        honduras.put(PLACE, b"Without a token.\n").await.is(423);
        honduras.send(with("PUT", "Another text.\n")).await.is(204);
        honduras.send(honduras.ask("UNLOCK", PLACE).header("lock-token", &token)).await.is(204);
        let again = honduras.lock(PLACE).await.is(200).header("lock-token").to_owned();
        honduras.send(honduras.ask("UNLOCK", PLACE).header("lock-token", &again)).await.is(204);
        moved(&honduras, PLACE, "/dav/puebla/members/Otra.txt").await.is(423);
        honduras.send(honduras.ask("COPY", PLACE).header("destination", "/dav/puebla/members/Otra.txt")).await.is(403);
        honduras.send(honduras.ask("MKCOL", PLACE)).await.is(405);
        honduras.put("/dav/puebla/members/Otra.txt", NOTE).await.is(201);
        moved(&honduras, "/dav/puebla/members/Otra.txt", PLACE).await.is(403);
        let reads = world.drive_of("honduras", false).await;
        reads.send(reads.ask("DELETE", PLACE)).await.is(403);
        get(&reads, PLACE).await.is(423);
        for place in [PLACE, "/dav/puebla/members/Otra.txt"] {
            honduras.send(honduras.ask("DELETE", place)).await.is(204);
            get(&honduras, place).await.is(404);
        }
        world.mails().await;
        assert_eq!(papers(&world).await, before, "what was removed before it came in leaves nothing");
    }

    async fn rclone_and_cadaver_find_what_they_wrote_while_it_is_held_and_write_it_once(world: World) {
        let world = scanned_by(world, NOBODY_THERE).await;
        let drive = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        fs::write(home.join("Nota 5101.txt"), NOTE).expect("a file");
        let hidden = clients::shell(home, &format!("rclone obscure '{}'", drive.secret)).await.well().said;
        let settings = format!(
            "[vs]\ntype = webdav\nurl = {}/dav\nvendor = other\nuser = {}\npass = {}\n",
            world.base(), drive.email, hidden.trim()
        );
        clients::secret(&home.join("rclone.conf"), &settings);
        let copy = "rclone --config rclone.conf --retries 1 copyto 'Nota 5101.txt' 'vs:puebla/members/Nota 5101.txt'";
        for _ in 0..2 {
            clients::shell(home, copy).await.well();
        }
        clients::netrc(home, &drive);
        fs::write(home.join("script"), "put \"Nota 5101.txt\"\nls\nquit\n").expect("a script");
        let said = clients::shell(home, &format!("cadaver {}/dav/puebla/members/ < script", world.base())).await.well().said;
        assert!(said.contains("Nota 5101.txt") && !said.to_lowercase().contains("failed"), "{said}");
        assert_eq!(papers(&world).await, before + 1);
    }
}
