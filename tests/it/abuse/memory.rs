//! A large file comes in as a stream: the program never holds it whole. Its memory is read from `/proc`, which Linux alone has.

use std::{fs, io, path::Path, time::Duration};

use bytes::Bytes;
use futures_util::stream;
use reqwest::{Body, Method, RequestBuilder, header::ORIGIN};

use super::{FIELDS, NOTE, handed_in};
use crate::harness::{Browser, Engine, Served, World, run};

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

/// How the large file comes in.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// With its form.
    Form,
    /// Before it, in one portion.
    Portion,
}

/// The request that brings it.
async fn request(way: Way, honduras: &Browser) -> RequestBuilder {
    let csrf = honduras.csrf().await;
    let piece = Bytes::from(b"0123456789abcde\n".repeat(4096));
    let length = piece.len() * PIECES;
    let pieces = std::iter::repeat_n(piece, PIECES);
    let whole = |pieces: Vec<Bytes>| Body::wrap_stream(stream::iter(pieces.into_iter().map(Ok::<Bytes, io::Error>)));
    match way {
        Way::Form => {
            let mut form = String::new();
            for (name, value) in [("csrf", csrf.as_str())].into_iter().chain(FIELDS) {
                form.extend(["--part\r\nContent-Disposition: form-data; name=\"", name, "\"\r\n\r\n", value, "\r\n"]);
            }
            form += "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"grande.txt\"\r\nContent-Type: text/plain\r\n\r\n";
            let pieces = [Bytes::from(form)].into_iter().chain(pieces).chain([Bytes::from_static(b"\r\n--part--\r\n")]);
            honduras
                .ask(Method::POST, "/area/puebla/members/documents")
                .header("content-type", "multipart/form-data; boundary=part")
                .body(whole(pieces.collect()))
        }
        Way::Portion => {
            let begin = honduras.by_script(Method::POST, "/area/puebla/members/uploads", &csrf);
            let name = "filename Z3JhbmRlLnR4dA==";
            let begin = begin.header("upload-length", length.to_string()).header("upload-metadata", name);
            let place = honduras.send(begin).await.is(201).location().to_owned();
            honduras
                .by_script(Method::PATCH, &place, &csrf)
                .header("content-type", "application/offset+octet-stream")
                .header("upload-offset", "0")
                .body(whole(pieces.collect()))
        }
    }
}

async fn takes_a_large_file(world: World, way: Way) {
    if !Path::new("/proc/self/status").exists() {
        println!("not run: this system does not tell what memory a process has");
        return;
    }
    let installation = world.stopped().await;
    let served = installation.settings().serve().await;
    let honduras = served.sign_in(installation.persona("honduras")).await;
    // What is needed once is there before it is measured.
    handed_in(&honduras, "members", NOTE).await;
    let request = request(way, &honduras).await.header(ORIGIN, format!("http://{}", installation.settings().listen));
    let before = own_memory(&served);
    let mut most = before;
    let sending = tokio::spawn(async move { honduras.send(request).await });
    while !sending.is_finished() {
        most = most.max(own_memory(&served));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let status = match way {
        Way::Form => 303,
        Way::Portion => 204,
    };
    sending.await.expect("an answer").is(status);
    most = most.max(own_memory(&served));
    assert!(most - before < MOST, "{} KiB more: {before}, then {most}", most - before);
}

#[test]
fn a_large_file_that_comes_in_is_never_whole_in_memory() {
    run(Engine::Sqlite, |world| takes_a_large_file(world, Way::Form));
}

#[test]
fn a_large_file_that_comes_before_its_form_is_never_whole_in_memory() {
    run(Engine::Sqlite, |world| takes_a_large_file(world, Way::Portion));
}
