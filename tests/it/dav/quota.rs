//! What there is no room for: refused before it comes in where its length is told, kept nowhere, and told in a way that betrays nothing.

use std::collections::BTreeSet;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{MEMBERS, NOTE, papers};
use crate::harness::{Drive, World, on_both};

const PLACE: &str = "/dav/puebla/members/Nota%205201.txt";

/// What Puebla holds, as it is counted for its quota.
async fn used(world: &World) -> i64 {
    let text = "SELECT CAST(COALESCE(SUM(held.size), 0) AS bigint) FROM (
                    SELECT DISTINCT document_file.document_id, document_file.sha256, document_file.size FROM document_file
                    JOIN document ON document.id = document_file.document_id JOIN space ON space.id = document_file.space_id
                    WHERE space.process_id = (SELECT id FROM process WHERE slug = 'puebla') AND NOT EXISTS (
                        SELECT 1 FROM document_file source WHERE source.document_id = document.from_id AND source.sha256 = document_file.sha256)
                ) held";
    world.database.number(text).await
}

/// Leaves Puebla room for so many bytes at most.
async fn leave_room(world: &World, bytes: i64) {
    let quota = used(world).await + bytes;
    world.database.run("DELETE FROM quota").await;
    let id = "(SELECT id FROM process WHERE slug = 'puebla')";
    world
        .database
        .run(&format!(
            "INSERT INTO quota (process_id, bytes, set_at) VALUES ({id}, {quota}, (SELECT made_at FROM installation))"
        ))
        .await;
}

/// What lies on the disk: contents, and files on their way in.
async fn on_disk(world: &World) -> (BTreeSet<String>, usize) {
    let incoming =
        std::fs::read_dir(world.house.config.data.folder.join("files/incoming")).expect("the folder").count();
    (world.house.blobs.all().await.expect("the files"), incoming)
}

/// Sends the head of a request and some bytes of it, and gives the first line of the answer.
async fn answered(world: &World, drive: &Drive, heads: &str, body: &[u8]) -> String {
    let listen = &world.house.config.site.listen;
    let request = drive.ask("PUT", PLACE).build().expect("a request");
    let entry = request.headers()["authorization"].to_str().expect("a password").to_owned();
    let begun = format!("PUT {PLACE} HTTP/1.1\r\nHost: {listen}\r\nAuthorization: {entry}\r\n{heads}\r\n\r\n");
    let mut stream = TcpStream::connect(listen).await.expect("a connection");
    stream.write_all(begun.as_bytes()).await.expect("sent");
    stream.write_all(body).await.expect("sent");
    stream.flush().await.expect("sent");
    let (mut line, mut byte) = (Vec::new(), [0]);
    while !line.ends_with(b"\r\n") && stream.read(&mut byte).await.expect("an answer") > 0 {
        line.push(byte[0]);
    }
    String::from_utf8_lossy(&line).trim().to_owned()
}

fn told(page: &str, name: &str) -> Option<u64> {
    let rest = page.split_once(&format!("<D:{name}>"))?.1;
    rest.split_once('<')?.0.parse().ok()
}

on_both! {
    async fn what_has_no_room_is_refused_before_it_comes_and_lies_nowhere(world: World) {
        let drive = world.drive_of("honduras", true).await;
        leave_room(&world, 10_000).await;
        let before = (papers(&world).await, on_disk(&world).await, world.database.lines_of_the_record().await);
        // No byte of it was sent.
        let line = answered(&world, &drive, "Content-Length: 40000", b"").await;
        assert!(line.starts_with("HTTP/1.1 507"), "{line}");
        // Its length is not told: it comes, and is not kept.
        let piece = format!("9c40\r\n{}\r\n0\r\n\r\n", "a".repeat(40_000));
        let line = answered(&world, &drive, "Transfer-Encoding: chunked", piece.as_bytes()).await;
        assert!(line.starts_with("HTTP/1.1 507"), "{line}");
        assert_eq!((papers(&world).await, on_disk(&world).await, world.database.lines_of_the_record().await), before);
        drive.send(drive.ask("GET", PLACE)).await.is(404);
    }

    async fn what_stands_there_can_be_written_again_where_there_is_no_room_for_more(world: World) {
        let drive = world.drive_of("honduras", true).await;
        drive.put(PLACE, NOTE).await.is(201);
        leave_room(&world, 0).await;
        let before = on_disk(&world).await;
        drive.put(PLACE, NOTE).await.is(204);
        drive.put(PLACE, b"").await.is(204);
        let other: Vec<u8> = NOTE.iter().map(u8::to_ascii_uppercase).collect();
        drive.put(PLACE, &other).await.is(507);
        drive.put(&format!("{MEMBERS}Otra.txt"), NOTE).await.is(507);
        assert_eq!(on_disk(&world).await, before);
        assert_eq!(drive.send(drive.ask("GET", PLACE)).await.is(200).bytes, NOTE);
    }

    async fn g1_lengths_that_are_told_do_not_measure_what_all_rooms_hold(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let told = async |length: u64| answered(&world, &drive, &format!("Content-Length: {length}"), b"").await;
        leave_room(&world, 20_000_000).await;
        // What would have room and what would not are answered alike, as long as no byte comes.
        for length in [16_777_217, 19_999_999, 20_000_001, 33_554_432] {
            let line = told(length).await;
            assert!(line.starts_with("HTTP/1.1 507"), "{length}: {line}");
        }
        drive.put(PLACE, NOTE).await.is(201);
        // What is larger than any file may be is that, whether there is room or not.
        for room in [20_000_000, 0] {
            leave_room(&world, room).await;
            let line = told(world.house.upload_limit() + 1).await;
            assert!(line.starts_with("HTTP/1.1 413"), "{line}");
        }
    }

    async fn g1_how_much_room_is_left_is_not_told_but_that_there_is_none(world: World) {
        let (honduras, reads) = (world.drive_of("honduras", true).await, world.drive_of("honduras", false).await);
        honduras.put(PLACE, NOTE).await.is(201);
        let asked = "<propfind xmlns=\"DAV:\"><prop><quota-used-bytes/><quota-available-bytes/></prop></propfind>";
        let quota = async |drive: &Drive| {
            let page = drive.send(drive.ask("PROPFIND", MEMBERS).header("depth", "0").body(asked)).await.is(207).text;
            (told(&page, "quota-available-bytes"), told(&page, "quota-used-bytes"))
        };
        let limit = world.house.upload_limit();
        let (available, free) = quota(&honduras).await;
        assert_eq!(available, Some(limit));
        leave_room(&world, used(&world).await + 1_000_000).await;
        assert_eq!(quota(&honduras).await, (Some(limit), free), "what others hold is not told by what is left");
        leave_room(&world, 0).await;
        assert_eq!(quota(&honduras).await, (Some(0), free));
        world.database.run("DELETE FROM quota").await;
        assert_eq!(quota(&reads).await, (Some(0), free), "who only reads writes nothing");
    }
}
