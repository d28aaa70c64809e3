//! B8, C4, C9: files that are huge inside, that changed on the disk, or that were still coming when the right ended.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream};
use reqwest::{Body, Method, header::ORIGIN};
use virtual_secretariat::access::{Administer, desk};

use super::{FIELDS, NOTE, file_of, handed_in};
use crate::harness::{File, World, on_both};

/// A picture of 50,000 by 50,000 points, of which a decoder would make ten thousand million bytes. Only its head is there.
const HUGE: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0xc3, 0x50, 0, 0, 0xc3,
    0x50, 8, 6, 0, 0, 0, 0x4b, 0xaf, 0x3d, 0xca, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

on_both! {
    async fn b8_an_upload_that_was_begun_before_the_seat_ended_hands_nothing_in(world: World) {
        let mexico = world.sign_in("mexico").await;
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        let before = world.database.number("SELECT COUNT(*) FROM document").await;
        let csrf = mexico.csrf().await;
        let mut form = String::new();
        for (name, value) in [("csrf", csrf.as_str())].into_iter().chain(FIELDS) {
            form.extend(["--part\r\nContent-Disposition: form-data; name=\"", name, "\"\r\n\r\n", value, "\r\n"]);
        }
        form += "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"nota.md\"\r\nContent-Type: text/markdown\r\n\r\n# No";
        let (go_on, told) = tokio::sync::oneshot::channel::<()>();
        let first = stream::once(async move { Ok::<Vec<u8>, std::io::Error>(form.into_bytes()) });
        let rest = stream::once(async move {
            let _ = told.await;
            Ok::<Vec<u8>, std::io::Error>(b"ta\r\n--part--\r\n".to_vec())
        });
        let request = mexico
            .ask(Method::POST, "/area/puebla/members/documents")
            .header(ORIGIN, world.base())
            .header("content-type", "multipart/form-data; boundary=part")
            .body(Body::wrap_stream(first.chain(rest)));
        let sender = mexico.clone();
        let sending = tokio::spawn(async move { sender.send(request).await });
        tokio::time::sleep(Duration::from_millis(300)).await;
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        go_on.send(()).expect("the upload goes on");
        let answer = sending.await.expect("an answer");
        assert!(answer.is_to_sign_in() || matches!(answer.status, 403 | 404), "{}: {}", answer.status, answer.words());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document").await, before, "the paper was handed in");
    }

    async fn c4_a_picture_that_is_huge_inside_is_never_opened(world: World) {
        let honduras = world.sign_in("honduras").await;
        let began = Instant::now();
        let picture = File { name: "mapa.png", media_type: "image/png", bytes: HUGE, ..NOTE };
        let paper = handed_in(&honduras, "members", picture).await;
        let sent = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
        assert!(began.elapsed() < Duration::from_secs(10), "somebody looked into it");
        assert_eq!(sent.bytes, HUGE, "it is kept and sent as it came");
        assert!(sent.header("content-disposition").starts_with("attachment"));
        let page = honduras.get(&paper).await.is(200);
        assert!(!page.has("<img"), "the page of a paper shows no picture that somebody handed in");
    }

    async fn c4_a_malformed_picture_harms_nobody(world: World) {
        let honduras = world.sign_in("honduras").await;
        // What begins as its kind does is kept and never opened; what does not is refused by its first bytes.
        let pictures: [(&str, &[u8], u16); 4] = [
            ("a.webp", b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff", 303),
            ("b.gif", b"GIF89a\xff\xff\xff\xff", 303),
            ("c.tif", b"II*\0\xff\xff\xff\xff", 422),
            ("d.png", b"\x89PN", 422),
        ];
        for (name, bytes, expected) in pictures {
            let file = File { name, media_type: "image/png", bytes, ..NOTE };
            let answer = honduras.upload("/area/puebla/delegation-hn/documents", &FIELDS, &[file]).await;
            assert_eq!(answer.status, expected, "{name}: {}", answer.words());
            if expected == 303 {
                let paper = answer.location().split('?').next().unwrap_or_default().to_owned();
                let sent = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
                assert_eq!(sent.bytes, bytes, "{name} is sent as it came");
            }
        }
    }

    async fn c9_a_file_that_changed_on_the_disk_is_never_sent(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", NOTE).await;
        let file = file_of(&mexico, &paper).await;
        let sent = mexico.get(&file).await.is(200);
        assert_eq!(sent.bytes, NOTE.bytes);
        let sha256 = sent.header("etag").trim_matches('"').to_owned();
        let path = world.house.config.data.folder.join("files").join(&sha256[..2]).join(&sha256);
        assert_eq!(std::fs::read(&path).expect("the file"), NOTE.bytes, "the tag of a file is its checksum");
        let forged = String::from_utf8_lossy(NOTE.bytes).replace("zq71x", "forge");
        assert_eq!(forged.len(), NOTE.bytes.len());
        for (what, bytes) in [("changed", forged.as_bytes()), ("cut", &NOTE.bytes[..5]), ("emptied", b"")] {
            std::fs::write(&path, bytes).expect("somebody writes to the disk");
            for range in [None, Some("bytes=0-3")] {
                let request = mexico.ask(Method::GET, &file);
                let request = if let Some(range) = range { request.header("range", range) } else { request };
                let answer = mexico.send(request).await.is(503);
                assert!(!answer.has("forge") && !answer.has("Nota\n"), "{what}: {}", answer.words());
                assert!(!answer.has(&sha256), "the page names the inside");
            }
            let page = mexico.get(&paper).await;
            assert!(!page.has("forge"), "{what}: the page of the paper shows what is in the file");
            let doctor = world.program(&["doctor"]).await;
            assert!(!doctor.succeeded && doctor.said.contains(&sha256), "{what}: the doctor does not name it\n{}", doctor.said);
        }
        std::fs::write(&path, NOTE.bytes).expect("the file is put back");
        assert_eq!(mexico.get(&file).await.is(200).bytes, NOTE.bytes);
        std::fs::remove_file(&path).expect("somebody removes it");
        mexico.get(&file).await.is(503);
    }
}
