//! A large file comes in as a stream: the program never holds it whole. Its memory is read from `/proc`, which Linux alone has.

use std::{fs, io, path::Path, time::Duration};

use bytes::Bytes;
use futures_util::stream;
use reqwest::{Body, Method, header::ORIGIN};

use super::{FIELDS, NOTE, handed_in};
use crate::harness::{Engine, Served, World, run};

/// How many pieces of 64 KiB the file has: 157 MB.
const PIECES: usize = 2400;
/// By how many KiB the program may grow while it takes them.
const MOST: u64 = 30 * 1024;

/// The memory that a program has for itself, in KiB: what it holds of files does not count.
fn own_memory(served: &Served) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", served.id())).expect("a process");
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).expect("its memory");
    line.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number")
}

async fn takes_a_large_file(world: World) {
    if !Path::new("/proc/self/status").exists() {
        println!("not run: this system does not tell what memory a process has");
        return;
    }
    let installation = world.stopped().await;
    let served = installation.settings().serve().await;
    let honduras = served.sign_in(installation.persona("honduras")).await;
    // What is needed once is there before it is measured.
    handed_in(&honduras, "members", NOTE).await;
    let csrf = honduras.csrf().await;
    let mut form = String::new();
    for (name, value) in [("csrf", csrf.as_str())].into_iter().chain(FIELDS) {
        form.extend(["--part\r\nContent-Disposition: form-data; name=\"", name, "\"\r\n\r\n", value, "\r\n"]);
    }
    form += "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"grande.txt\"\r\nContent-Type: text/plain\r\n\r\n";
    let piece = Bytes::from(b"0123456789abcde\n".repeat(4096));
    let pieces = [Bytes::from(form)].into_iter().chain(std::iter::repeat_n(piece, PIECES));
    let whole = pieces.chain([Bytes::from_static(b"\r\n--part--\r\n")]).map(Ok::<Bytes, io::Error>);
    let request = honduras
        .ask(Method::POST, "/area/puebla/members/documents")
        .header(ORIGIN, format!("http://{}", installation.settings().listen))
        .header("content-type", "multipart/form-data; boundary=part")
        .body(Body::wrap_stream(stream::iter(whole)));
    let before = own_memory(&served);
    let mut most = before;
    let sending = tokio::spawn(async move { honduras.send(request).await });
    while !sending.is_finished() {
        most = most.max(own_memory(&served));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sending.await.expect("an answer").is(303);
    most = most.max(own_memory(&served));
    assert!(most - before < MOST, "{} KiB more: {before}, then {most}", most - before);
}

#[test]
fn a_large_file_that_comes_in_is_never_whole_in_memory() {
    run(Engine::Sqlite, takes_a_large_file);
}
