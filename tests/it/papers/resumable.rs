//! Files that are sent before their form, by portions (tus 1.0.0): what broke off goes on, nobody else sees what is under way, and it is
//! handed in once.

use std::sync::Arc;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use reqwest::{Method, RequestBuilder};
use sha2::{Digest, Sha256};
use tokio::{io::AsyncWriteExt, net::TcpStream};
use virtual_secretariat::{
    access::{Administer, RowId, desk},
    http::visit::SESSION_COOKIE,
};

use super::{NOTE, file_of, papers};
use crate::harness::{Browser, File, Page, World, on_both, soon};

/// What a form has beside its file.
const TYPED: [(&str, &str); 4] =
    [("title", "Una nota en partes"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];

async fn asked(browser: &Browser, method: Method, place: &str) -> RequestBuilder {
    let csrf = browser.csrf().await;
    browser.by_script(method, place, &csrf)
}

/// Begins to send a file of so many bytes.
async fn begin(browser: &Browser, space: &str, name: &str, length: usize) -> Page {
    let request = asked(browser, Method::POST, &format!("/area/puebla/{space}/uploads")).await;
    let name = format!("filename {}", BASE64_STANDARD.encode(name));
    browser.send(request.header("upload-length", length.to_string()).header("upload-metadata", name)).await
}

/// Begins to send the note; returns where it stands.
async fn begun(browser: &Browser, space: &str) -> String {
    begin(browser, space, NOTE.name, NOTE.bytes.len()).await.is(201).location().to_owned()
}

async fn portion(browser: &Browser, place: &str, offset: usize, bytes: &[u8]) -> RequestBuilder {
    let request = asked(browser, Method::PATCH, place).await.header("content-type", "application/offset+octet-stream");
    request.header("upload-offset", offset.to_string()).body(bytes.to_vec())
}

async fn send(browser: &Browser, place: &str, offset: usize, bytes: &[u8]) -> Page {
    browser.send(portion(browser, place, offset, bytes).await).await
}

/// Sends the whole note; returns the id by which a form names it.
async fn sent(browser: &Browser, space: &str, name: &str, bytes: &[u8]) -> String {
    let place = begin(browser, space, name, bytes.len()).await.is(201).location().to_owned();
    send(browser, &place, 0, bytes).await.is(204);
    id(&place)
}

fn id(place: &str) -> String {
    place.rsplit('/').next().unwrap_or_default().to_owned()
}

async fn head(browser: &Browser, place: &str) -> Page {
    browser.send(asked(browser, Method::HEAD, place).await).await
}

async fn give_up(browser: &Browser, place: &str) -> Page {
    browser.send(asked(browser, Method::DELETE, place).await).await
}

/// How much has come, as the server tells it.
async fn offset(browser: &Browser, place: &str) -> usize {
    head(browser, place).await.is(200).header("upload-offset").parse().expect("a number")
}

/// Sends a form that names uploads.
async fn hand_in(browser: &Browser, space: &str, named: &[(&str, &str)]) -> Page {
    let fields: Vec<(&str, &str)> = TYPED.iter().chain(named).copied().collect();
    browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[]).await
}

/// How many uploads there are, in the database and on the disk.
async fn under_way(world: &World) -> (i64, usize) {
    let folder = world.house.config.data.folder.join("files/partial");
    let files = std::fs::read_dir(folder).expect("the folder").count();
    (world.database.number("SELECT COUNT(*) FROM upload").await, files)
}

/// Whether nobody is writing to an upload.
async fn is_free(world: &World, place: &str) -> bool {
    let id = id(place).parse::<RowId>().expect("an id");
    world.house.blobs.in_hand(id).await.expect("its file").is_some()
}

/// Sends the beginning of a portion of the note over a connection of its own, which stands until this is dropped.
async fn half_sent(world: &World, browser: &Browser, place: &str, more: &str, bytes: &[u8]) -> TcpStream {
    let csrf = browser.csrf().await;
    let session = browser.session().expect("somebody who is signed in");
    let (length, listen) = (NOTE.bytes.len(), &world.house.config.site.listen);
    let begun = format!(
        "PATCH {place} HTTP/1.1\r\nHost: {listen}\r\nCookie: {SESSION_COOKIE}={session}\r\nX-CSRF-Token: {csrf}\r\nTus-Resumable: 1.0.0\r\n\
         Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n{more}Content-Length: {length}\r\n\r\n"
    );
    let mut stream = TcpStream::connect(listen).await.expect("a connection");
    stream.write_all(begun.as_bytes()).await.expect("sent");
    stream.write_all(bytes).await.expect("sent");
    stream.flush().await.expect("sent");
    let partial = world.house.config.data.folder.join("files/partial").join(id(place));
    let length = bytes.len() as u64;
    soon("it is being written", async || std::fs::metadata(&partial).is_ok_and(|about| about.len() == length)).await;
    stream
}

on_both! {
    async fn a_file_that_comes_in_three_portions_is_handed_in_like_any_other_and_once(world: World) {
        let honduras = world.sign_in("honduras").await;
        let lines = world.database.lines_of_the_record().await;
        let place = begun(&honduras, "members").await;
        assert_eq!(under_way(&world).await, (1, 1));
        let size = NOTE.bytes.len();
        for (from, to) in [(0, 7), (7, 20), (20, size)] {
            assert_eq!(offset(&honduras, &place).await, from);
            let taken = send(&honduras, &place, from, &NOTE.bytes[from..to]).await.is(204);
            assert_eq!(taken.header("upload-offset"), to.to_string());
            assert!(taken.header("upload-expires").ends_with(" GMT"), "{}", taken.header("upload-expires"));
        }
        let told = head(&honduras, &place).await.is(200);
        assert_eq!((told.header("upload-length"), told.header("cache-control")), (size.to_string().as_str(), "no-store"));
        assert_eq!(told.header("upload-metadata"), format!("filename {}", BASE64_STANDARD.encode(NOTE.name)));
        assert_eq!(world.database.lines_of_the_record().await, lines, "what is under way is nobody else's business");
        let named = id(&place);
        let named = [("upload", &*named)];
        let answer = hand_in(&honduras, "members", &named).await.is(303);
        let paper = answer.location().split('?').next().unwrap_or_default();
        assert_eq!(honduras.get(&file_of(&honduras, paper).await).await.is(200).bytes, NOTE.bytes);
        assert_eq!(under_way(&world).await, (0, 0));
        head(&honduras, &place).await.is(404);
        let before = papers(&world).await;
        let again = hand_in(&honduras, "members", &named).await.is(422);
        assert!(again.has("El archivo que se envió ya no está."), "{}", again.words());
        assert_eq!(papers(&world).await, before);
    }

    async fn what_came_before_a_connection_broke_off_is_kept_and_gone_on_with(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        drop(half_sent(&world, &honduras, &place, "", &NOTE.bytes[..9]).await);
        soon("what came is kept", async || offset(&honduras, &place).await == 9).await;
        send(&honduras, &place, 9, &NOTE.bytes[9..]).await.is(204);
        let answer = hand_in(&honduras, "members", &[("upload", &id(&place))]).await.is(303);
        let paper = answer.location().split('?').next().unwrap_or_default();
        assert_eq!(honduras.get(&file_of(&honduras, paper).await).await.is(200).bytes, NOTE.bytes);
    }

    async fn of_two_who_send_portions_of_one_file_at_once_the_second_waits(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        let first = half_sent(&world, &honduras, &place, "", &NOTE.bytes[..9]).await;
        send(&honduras, &place, 0, NOTE.bytes).await.is(423);
        assert_eq!(offset(&honduras, &place).await, 0, "what is not on the disk yet is not believed");
        drop(first);
        soon("the first has ended", async || offset(&honduras, &place).await == 9).await;
        send(&honduras, &place, 9, &NOTE.bytes[9..]).await.is(204);
    }

    async fn c9_a_portion_that_was_damaged_on_its_way_leaves_the_offset_where_it_was(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        send(&honduras, &place, 0, &NOTE.bytes[..7]).await.is(204);
        let checksum = |bytes: &[u8]| format!("sha256 {}", BASE64_STANDARD.encode(Sha256::digest(bytes)));
        let rest = &NOTE.bytes[7..];
        let damaged = portion(&honduras, &place, 7, b"A damaged portion.").await.header("upload-checksum", checksum(rest));
        honduras.send(damaged).await.is(460);
        for (odd, status) in [("md5 kAFQmDzST7DWlj99KOF/cg==", 400), ("sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=", 460), ("sha1", 400)] {
            honduras.send(portion(&honduras, &place, 7, rest).await.header("upload-checksum", odd)).await.is(status);
        }
        assert_eq!(offset(&honduras, &place).await, 7);
        // A part of a portion cannot be compared with the checksum of the whole of it.
        let told = format!("Upload-Checksum: {}\r\n", checksum(NOTE.bytes));
        let other = begun(&honduras, "members").await;
        drop(half_sent(&world, &honduras, &other, &told, &NOTE.bytes[..9]).await);
        soon("it has ended", async || is_free(&world, &other).await).await;
        assert_eq!(offset(&honduras, &other).await, 0);
        honduras.send(portion(&honduras, &place, 7, rest).await.header("upload-checksum", checksum(rest))).await.is(204);
        hand_in(&honduras, "members", &[("upload", &id(&place))]).await.is(303);
    }

    async fn what_is_no_portion_of_the_protocol_is_refused_with_its_status_and_takes_nothing(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        send(&honduras, &place, 0, &NOTE.bytes[..7]).await.is(204);
        for offset in [0, 6, 8, 1000] {
            send(&honduras, &place, offset, &NOTE.bytes[7..8]).await.is(409);
        }
        send(&honduras, &place, 7, NOTE.bytes).await.is(413);
        let csrf = honduras.csrf().await;
        let bare = |method: Method| honduras.ask(method, &place).header("x-csrf-token", &csrf);
        for method in [Method::HEAD, Method::PATCH, Method::DELETE] {
            let page = honduras.send(bare(method.clone())).await.is(412);
            assert_eq!(page.header("tus-version"), "1.0.0");
            honduras.send(bare(method).header("tus-resumable", "0.2.2")).await.is(412);
        }
        let plain = asked(&honduras, Method::PATCH, &place).await.header("upload-offset", "7").body("x");
        honduras.send(plain).await.is(415);
        let nowhere = asked(&honduras, Method::PATCH, &place).await.header("content-type", "application/offset+octet-stream");
        honduras.send(nowhere.body("x")).await.is(400);
        assert_eq!(offset(&honduras, &place).await, 7);
        for (name, length) in [("nota.txt", "0"), ("nota.txt", "-1"), ("nota.txt", "x"), ("", "7")] {
            let request = asked(&honduras, Method::POST, "/area/puebla/members/uploads").await.header("upload-length", length);
            let name = format!("filename {}", BASE64_STANDARD.encode(name));
            let page = honduras.send(request.header("upload-metadata", name)).await.is(400);
            assert_eq!(page.header("tus-resumable"), "1.0.0", "every answer speaks the protocol");
        }
        assert_eq!(under_way(&world).await, (1, 1));
        let offer = honduras.send(honduras.ask(Method::OPTIONS, "/area/puebla/members/uploads")).await.is(204);
        for (name, is) in [
            ("tus-version", "1.0.0"),
            ("tus-extension", "creation,checksum,expiration,termination"),
            ("tus-checksum-algorithm", "sha1,sha256"),
            ("tus-max-size", "200000000"),
        ] {
            assert_eq!(offer.header(name), is);
        }
    }

    async fn c8_an_upload_is_there_for_its_seat_in_its_space_and_for_nobody_else(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        send(&honduras, &place, 0, &NOTE.bytes[..7]).await.is(204);
        let not_there = async |browser: &Browser, place: &str| {
            let never = format!("{}/01890000-0000-7000-8000-000000000000", place.rsplit_once('/').map_or("", |(uploads, _)| uploads));
            for place in [place, never.as_str()] {
                head(browser, place).await.is(404);
                send(browser, place, 7, &NOTE.bytes[7..]).await.is(404);
                give_up(browser, place).await.is(404);
            }
        };
        for key in ["mexico", "secretariat", "colombia", "unhcr", "rncom", "philippines", "iom_observer", "former", "operator"] {
            not_there(&world.sign_in(key).await, &place).await;
        }
        for space in ["plenary", "delegation-hn", "joint"] {
            not_there(&honduras, &place.replace("members", space)).await;
        }
        not_there(&world.sign_in("philippines").await, &place.replace("puebla", "manila")).await;
        assert!(head(&world.browser(), &place).await.is_to_sign_in());
        assert_eq!(offset(&honduras, &place).await, 7);
        assert_eq!(under_way(&world).await, (1, 1));
        // Who may not hand papers in has nothing to send.
        begin(&world.sign_in("colombia").await, "members", NOTE.name, 7).await.is(404);
        begin(&world.sign_in("former").await, "members", NOTE.name, 7).await.is(404);
    }

    async fn b8_whose_seat_has_ended_in_the_middle_cannot_go_on(world: World) {
        let mexico = world.sign_in("mexico").await;
        let place = begun(&mexico, "members").await;
        send(&mexico, &place, 0, &NOTE.bytes[..7]).await.is(204);
        // A portion that is on its way then is not believed either.
        let on_its_way = begun(&mexico, "members").await;
        let stream = half_sent(&world, &mexico, &on_its_way, "", &NOTE.bytes[..9]).await;
        let csrf = mexico.csrf().await;
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        drop(stream);
        soon("it has ended", async || is_free(&world, &on_its_way).await).await;
        let rest = mexico.by_script(Method::PATCH, &place, &csrf).header("content-type", "application/offset+octet-stream");
        mexico.send(rest.header("upload-offset", "7").body(NOTE.bytes[7..].to_vec())).await.is(403);
        mexico.send(mexico.by_script(Method::DELETE, &place, &csrf)).await.is(403);
        assert!(mexico.send(mexico.by_script(Method::HEAD, &place, &csrf)).await.is_to_sign_in());
        let again = world.sign_in("mexico").await;
        for place in [&place, &on_its_way] {
            head(&again, place).await.is(404);
            send(&again, place, 7, &NOTE.bytes[7..]).await.is(404);
        }
        let received = world.database.number("SELECT CAST(SUM(received) AS bigint) FROM upload").await;
        assert_eq!(received, 7);
    }

    async fn a13_without_its_token_or_from_another_site_nothing_is_sent(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        let foreign = world.sign_in("mexico").await.csrf().await;
        let own = honduras.csrf().await;
        for (method, place) in [(Method::POST, "/area/puebla/members/uploads"), (Method::PATCH, &place), (Method::DELETE, &place)] {
            honduras.send(honduras.ask(method.clone(), place).header("tus-resumable", "1.0.0")).await.is(403);
            honduras.send(honduras.by_script(method.clone(), place, &foreign)).await.is(403);
            for origin in ["null", "https://evil.example"] {
                honduras.send(honduras.by_script(method.clone(), place, &own).header("origin", origin)).await.is(403);
            }
            honduras.send(honduras.by_script(method, place, &own).header("sec-fetch-site", "cross-site")).await.is(403);
        }
        assert_eq!(under_way(&world).await, (1, 1));
        assert_eq!(offset(&honduras, &place).await, 0);
    }

    async fn a_file_beyond_the_limit_is_not_begun(world: World) {
        let world = world.restarted(|settings| settings.limits.upload_mb = 1).await;
        let honduras = world.sign_in("honduras").await;
        begin(&honduras, "members", "grande.txt", 1_000_001).await.is(413);
        assert_eq!(under_way(&world).await, (0, 0));
        begin(&honduras, "members", "grande.txt", 1_000_000).await.is(201);
    }

    async fn c8_nobody_has_very_many_files_under_way(world: World) {
        let honduras = world.sign_in("honduras").await;
        for _ in 0..100 {
            begin(&honduras, "members", NOTE.name, 7).await.is(201);
        }
        begin(&honduras, "members", NOTE.name, 7).await.is(429);
        begin(&honduras, "delegation-hn", NOTE.name, 7).await.is(429);
        assert_eq!(under_way(&world).await, (100, 100));
        begin(&world.sign_in("mexico").await, "members", NOTE.name, 7).await.is(201);
    }

    async fn after_a_day_an_upload_has_ended_and_what_came_of_it_is_removed(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        send(&honduras, &place, 0, &NOTE.bytes[..7]).await.is(204);
        let whole = sent(&honduras, "members", NOTE.name, NOTE.bytes).await;
        world.later(chrono::Duration::hours(23));
        world.mails().await;
        let honduras = world.sign_in("honduras").await;
        assert_eq!(offset(&honduras, &place).await, 7);
        world.later(chrono::Duration::hours(2));
        let honduras = world.sign_in("honduras").await;
        // Before anybody tidies it is over.
        head(&honduras, &place).await.is(410);
        send(&honduras, &place, 7, &NOTE.bytes[7..]).await.is(410);
        give_up(&honduras, &place).await.is(410);
        head(&world.sign_in("mexico").await, &place).await.is(404);
        hand_in(&honduras, "members", &[("upload", &whole)]).await.is(422);
        assert_eq!(under_way(&world).await, (2, 2));
        world.mails().await;
        assert_eq!(under_way(&world).await, (0, 0));
        head(&honduras, &place).await.is(404);
    }

    async fn what_is_given_up_leaves_neither_a_row_nor_a_file(world: World) {
        let honduras = world.sign_in("honduras").await;
        let place = begun(&honduras, "members").await;
        send(&honduras, &place, 0, &NOTE.bytes[..7]).await.is(204);
        give_up(&honduras, &place).await.is(204);
        assert_eq!(under_way(&world).await, (0, 0));
        head(&honduras, &place).await.is(404);
        send(&honduras, &place, 7, &NOTE.bytes[7..]).await.is(404);
        give_up(&honduras, &place).await.is(404);
    }

    async fn an_upload_is_handed_in_where_it_was_begun_by_its_seat_and_whole(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let before = papers(&world).await;
        let place = begun(&honduras, "members").await;
        let named = id(&place);
        hand_in(&honduras, "members", &[("upload", &named)]).await.is(422);
        send(&honduras, &place, 0, NOTE.bytes).await.is(204);
        for (browser, space) in [(&honduras, "plenary"), (&honduras, "delegation-hn"), (&mexico, "members")] {
            let page = hand_in(browser, space, &[("upload", &named)]).await.is(422);
            assert!(page.has("El archivo que se envió ya no está.") && !page.has(&named), "{}", page.words());
        }
        for odd in ["x", "01890000-0000-7000-8000-000000000000", "../../etc/passwd"] {
            hand_in(&honduras, "members", &[("upload", odd)]).await.is(422);
        }
        // One upload is one file.
        let twice = [("upload", &*named), ("upload2", &*named), ("title2", "A note"), ("language2", "en")];
        hand_in(&honduras, "members", &twice).await.is(409);
        assert_eq!(papers(&world).await, before, "something was handed in");
        hand_in(&honduras, "members", &[("upload", &named)]).await.is(303);
        assert_eq!(papers(&world).await, before + 1);
    }

    async fn a_form_that_comes_back_keeps_the_files_that_were_sent_before_it(world: World) {
        let honduras = world.sign_in("honduras").await;
        let named = sent(&honduras, "members", NOTE.name, NOTE.bytes).await;
        let named2 = sent(&honduras, "members", "note.txt", b"A note.\n").await;
        let fields = [("title", "Una nota"), ("language", "es"), ("date", "2001-06-14"), ("upload", &*named), ("upload2", &*named2), ("title2", "A note")];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[]).await.is(422);
        for kept in [&*named, NOTE.name, &*named2, "note.txt", "figuran como enviados"] {
            assert!(page.has(kept), "{kept} is gone\n{}", page.words());
        }
        let all: Vec<(&str, &str)> = fields.into_iter().chain([("kind", "note"), ("language2", "en")]).collect();
        let answer = honduras.upload("/area/puebla/members/documents", &all, &[]).await.is(303);
        let paper = answer.location().split('?').next().unwrap_or_default().to_owned();
        // A newer version comes the same way.
        let newer = sent(&honduras, "members", NOTE.name, b"Otra nota.\n").await;
        let added = [("what", "revision"), ("language", "xx"), ("title", "Otra nota"), ("upload", &*newer)];
        let page = honduras.upload(&format!("{paper}/versions"), &added, &[]).await.is(422);
        assert!(page.has(&newer), "{}", page.words());
        let added = [("what", "revision"), ("language", "es"), ("title", "Otra nota"), ("upload", &*newer)];
        honduras.upload(&format!("{paper}/versions"), &added, &[]).await.is(303);
        honduras.upload(&format!("{paper}/versions"), &added, &[]).await.is(422);
        assert_eq!(under_way(&world).await, (0, 0));
    }

    async fn c1_what_was_sent_before_its_form_is_judged_as_what_comes_in_it(world: World) {
        let honduras = world.sign_in("honduras").await;
        let before = world.house.blobs.all().await.expect("the files");
        for (name, bytes) in [("programa.exe", &b"MZ\x90\0"[..]), ("nota.pdf", b"<html><script>alert(1)</script>"), ("nota.txt", b"%PDF-1.7")] {
            let named = sent(&honduras, "members", name, bytes).await;
            let page = hand_in(&honduras, "members", &[("upload", &named)]).await.is(422);
            assert!(page.has("id=\"file-e\"") && !page.has(&named), "{name}: {}", page.words());
        }
        assert_eq!(world.house.blobs.all().await.expect("the files"), before, "something was kept");
        let named = sent(&honduras, "members", "../../C:\\x\\a\u{202e}txt.md", b"# Nota\n").await;
        let answer = hand_in(&honduras, "members", &[("upload", &named)]).await.is(303);
        let paper = answer.location().split('?').next().unwrap_or_default();
        let taken = honduras.get(&file_of(&honduras, paper).await).await.is(200);
        assert!(!taken.header("content-disposition").contains(".."), "{}", taken.header("content-disposition"));
        // A file in the form is the later choice.
        let named = sent(&honduras, "members", NOTE.name, NOTE.bytes).await;
        let fields: Vec<(&str, &str)> = TYPED.into_iter().chain([("upload", &*named)]).collect();
        let later = File { bytes: b"The later choice.\n", ..NOTE };
        let answer = honduras.upload("/area/puebla/members/documents", &fields, &[later]).await.is(303);
        let paper = answer.location().split('?').next().unwrap_or_default();
        assert_eq!(honduras.get(&file_of(&honduras, paper).await).await.is(200).bytes, b"The later choice.\n");
    }
}
