//! Parts of files (RFC 9110, section 14), private and released; and that each answer with bytes of a private one leaves a line.

use reqwest::Method;

use super::{NOTE, file_of, handed_in, releases::Parties};
use crate::harness::{Browser, Page, World, on_both};

/// Asks for a file with headers.
async fn asked(browser: &Browser, method: Method, file: &str, headers: &[(&str, &str)]) -> Page {
    let request = browser.ask(method, file);
    browser.send(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
}

async fn lines(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'document_downloaded'").await
}

/// Asks for parts of the note in every way, and returns how many of the answers had bytes.
async fn parts(browser: &Browser, file: &str) -> i64 {
    let (bytes, size) = (NOTE.bytes, NOTE.bytes.len());
    let whole = asked(browser, Method::GET, file, &[]).await.is(200);
    assert_eq!((whole.bytes.as_slice(), whole.header("accept-ranges")), (bytes, "bytes"));
    let tag = whole.header("etag").to_owned();
    for (range, from, to) in [
        ("bytes=2-5", 2, 5),
        ("bytes=30-", 30, size - 1),
        ("bytes=-4", size - 4, size - 1),
        ("bytes=0-99999", 0, size - 1),
    ] {
        let part = asked(browser, Method::GET, file, &[("range", range)]).await.is(206);
        assert_eq!(part.bytes, &bytes[from..=to], "{range}");
        assert_eq!(part.header("content-range"), format!("bytes {from}-{to}/{size}"), "{range}");
    }
    let part = asked(browser, Method::GET, file, &[("range", "bytes=2-5"), ("if-range", tag.as_str())]).await.is(206);
    assert_eq!(part.bytes, &bytes[2..=5]);
    // What was begun of another file is begun anew.
    let other = asked(browser, Method::GET, file, &[("range", "bytes=2-5"), ("if-range", "\"another\"")]).await.is(200);
    assert_eq!(other.bytes, bytes);
    7
}

/// Asks in the ways that are answered without a byte of the file.
async fn nothing(browser: &Browser, file: &str) {
    let tag = asked(browser, Method::HEAD, file, &[]).await.is(200).header("etag").to_owned();
    for headers in [vec![], vec![("range", "bytes=2-5")]] {
        let head = asked(browser, Method::HEAD, file, &headers).await;
        assert!(matches!(head.status, 200 | 206) && head.bytes.is_empty(), "{}", head.status);
    }
    asked(browser, Method::GET, file, &[("if-none-match", tag.as_str())]).await.is(304);
}

/// Asks for a part that the file does not have, and gets not a byte.
async fn beyond(browser: &Browser, file: &str) {
    let tag = asked(browser, Method::HEAD, file, &[]).await.is(200).header("etag").to_owned();
    for headers in [vec![("range", "bytes=99999-")], vec![("range", "bytes=99999-"), ("if-range", tag.as_str())]] {
        let page = asked(browser, Method::GET, file, &headers).await.is(416);
        assert_eq!(page.header("content-range"), format!("bytes */{}", NOTE.bytes.len()));
        assert!(!page.text.contains("particular"));
    }
}

on_both! {
    async fn rule_14_each_answer_with_bytes_of_a_private_file_leaves_one_line(world: World) {
        let paper = handed_in(&world.sign_in("honduras").await, "members", "Una nota 9901", &NOTE).await;
        let mexico = world.sign_in("mexico").await;
        let file = file_of(&mexico, &paper).await;
        assert_eq!(lines(&world).await, 0);
        let given = parts(&mexico, &file).await;
        assert_eq!(lines(&world).await, given);
        nothing(&mexico, &file).await;
        beyond(&mexico, &file).await;
        assert_eq!(lines(&world).await, given, "what had no bytes leaves no line");
        // What was begun of another file is begun anew, from wherever: that is the whole file, and a line.
        let anew = [("range", "bytes=99999-"), ("if-range", "\"another\"")];
        asked(&mexico, Method::GET, &file, &anew).await.is(200);
        assert_eq!(lines(&world).await, given + 1);
    }

    async fn parts_of_a_released_file_are_given_to_anyone_and_leave_no_line(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 9902", &NOTE).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        let page = parties.nobody.get(&public).await.is(200);
        let file = page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a file");
        let before = lines(&world).await;
        parts(&parties.nobody, &file).await;
        nothing(&parties.nobody, &file).await;
        beyond(&parties.nobody, &file).await;
        assert_eq!(lines(&world).await, before);
    }
}
