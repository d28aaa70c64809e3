//! C1, C4, H4: files that are shown in the browser. A PDF and pictures by what they are, nothing that could run, and one line for each opening.

use reqwest::Method;
use virtual_secretariat::i18n::{Lang, Words};

use super::{file_of, handed_in};
use crate::harness::{Browser, File, Page, World, on_both};

/// A picture of three points by two.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x03, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0x12, 0x16, 0xf1, 0x4d, 0x00, 0x00, 0x00, 0x10, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x98, 0xa5, 0xa3, 0x04, 0x41, 0x0c, 0x70, 0x16, 0x00, 0x39, 0x44, 0x05, 0x71,
    0x39, 0xc2, 0x3e, 0xbc, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// A PDF with one empty page.
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The head of a picture of 50,000 by 50,000 points.
const HUGE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x06\0\0\0";

/// What a file may do that is saved, or a picture that is shown.
const NOTHING: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";
/// What a PDF may do that a page of ours shows.
const FRAMED: &str = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// A file to be handed in.
pub fn file<'a>(name: &'a str, media_type: &'a str, bytes: &'a [u8]) -> File<'a> {
    File { field: "file", name, media_type, bytes }
}

/// The page that shows the file of a paper, as the page of the paper leads to it.
pub async fn reading_of(browser: &Browser, paper: &str) -> String {
    let page = browser.get(paper).await.is(200);
    let found = page.links().into_iter().find(|link| link.starts_with(&format!("{paper}/reading/")));
    found.unwrap_or_else(|| panic!("nothing is shown on {paper}:\n{}", page.words()))
}

/// Where the browser has from what a page shows.
fn source(page: &Page) -> String {
    let sources = page.text.split(" src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = sources.into_iter().find(|source| source.contains("/reading/"));
    found.unwrap_or_else(|| panic!("{} shows nothing\n{}", page.asked, page.words())).to_owned()
}

/// The addresses at which the file of a paper would be shown, whether or not there is a link to them.
async fn guessed(browser: &Browser, paper: &str) -> [String; 2] {
    let shown = file_of(browser, paper).await.replace("/files/", "/reading/");
    let page = shown.rsplit_once('/').map(|(page, _)| page.to_owned()).unwrap_or_default();
    [page, shown]
}

async fn asked(browser: &Browser, method: Method, file: &str, headers: &[(&str, &str)]) -> Page {
    let request = browser.ask(method, file);
    browser.send(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
}

async fn lines(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'document_read'").await
}

on_both! {
    async fn c1_a_pdf_is_framed_by_our_page_only_and_can_do_nothing_there(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Un informe 6101", &file("informe.pdf", "application/pdf", PDF)).await;
        let mexico = world.sign_in("mexico").await;
        let plain = mexico.get(&paper).await.is(200);
        assert!(!plain.header("content-security-policy").contains("frame-src"), "a page without a frame has no leave for one");
        let page = mexico.get(&reading_of(&mexico, &paper).await).await.is(200);
        let policy = format!("{}; frame-src 'self'", plain.header("content-security-policy"));
        assert_eq!(page.header("content-security-policy"), policy, "one word more than any other page");
        assert_eq!((page.header("x-frame-options"), page.header("cache-control")), ("DENY", "no-store"));
        assert!(page.has("<iframe class=\"leaf\"") && page.has("title=\"Un informe 6101\"") && !page.has("<img"));
        let download = file_of(&mexico, &paper).await;
        assert!(page.links().contains(&download), "who sees nothing can download it");

        let shown = source(&page);
        let sent = mexico.get(&shown).await.is(200);
        assert_eq!(sent.bytes, PDF);
        for (name, value) in [
            ("content-type", "application/pdf"),
            ("content-disposition", "inline; filename=\"informe.pdf\"; filename*=UTF-8''informe.pdf"),
            ("content-security-policy", FRAMED),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "SAMEORIGIN"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
            ("accept-ranges", "bytes"),
        ] {
            assert_eq!(sent.header(name), value, "{name}");
        }
        let part = asked(&mexico, Method::GET, &shown, &[("range", "bytes=0-4")]).await.is(206);
        assert_eq!((part.bytes.as_slice(), part.header("content-security-policy")), (b"%PDF-".as_slice(), FRAMED));
        let tag = sent.header("etag").to_owned();
        asked(&mexico, Method::GET, &shown, &[("if-none-match", tag.as_str())]).await.is(304);
        // The download is what it was.
        let saved = mexico.get(&download).await.is(200);
        assert!(saved.header("content-disposition").starts_with("attachment;"));
        assert_eq!((saved.header("content-security-policy"), saved.header("x-frame-options")), (NOTHING, "DENY"));
    }

    async fn c1_a_picture_is_shown_by_what_it_is_and_framed_by_nobody(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Un mapa 6102", &file("mapa.png", "image/png", PNG)).await;
        let page = honduras.get(&reading_of(&honduras, &paper).await).await.is(200);
        assert!(page.has("alt=\"Un mapa 6102\"") && page.has("width=\"3\" height=\"2\"") && !page.has("<iframe"));
        assert!(!page.header("content-security-policy").contains("frame-src"));
        let sent = honduras.get(&source(&page)).await.is(200);
        assert_eq!(sent.bytes, PNG);
        for (name, value) in [
            ("content-type", "image/png"),
            ("content-disposition", "inline; filename=\"mapa.png\"; filename*=UTF-8''mapa.png"),
            ("content-security-policy", NOTHING),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(sent.header(name), value, "{name}");
        }
    }

    async fn c1_what_could_run_is_shown_under_no_name(world: World) {
        let (honduras, w) = (world.sign_in("honduras").await, Words::of(Lang::Es));
        let script = b"<html><script>alert(1)</script></html>".as_slice();
        for (name, media_type, bytes) in [
            ("a.html", "text/html", script),
            ("a.svg", "image/svg+xml", b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".as_slice()),
            ("a.xml", "text/xml", b"<?xml version=\"1.0\"?><a/>"),
            ("a.txt", "application/pdf", b"A note.\n"),
        ] {
            let paper = handed_in(&honduras, "delegation-hn", "Un archivo 6103", &file(name, media_type, bytes)).await;
            assert!(!honduras.get(&paper).await.has("/reading/"), "{name}");
            let [page, shown] = guessed(&honduras, &paper).await;
            let led = honduras.get(&page).await.is(303);
            assert_eq!(led.location(), format!("{paper}?version=1"), "{name}");
            honduras.get(&shown).await.is(404);
        }
        // What says in its first lines that it is a PDF is taken for one when it is handed in; and a row may say what it will.
        let both = b"<html><script>alert(1)</script><p>%PDF-1.4</p></html>".as_slice();
        let named = handed_in(&honduras, "delegation-hn", "Un archivo 6104", &file("a.pdf", "application/pdf", both)).await;
        let renamed = handed_in(&honduras, "delegation-hn", "Un archivo 6109", &file("b.html", "text/html", script)).await;
        world.database.run("UPDATE document_file SET name = 'b.png', media_type = 'image/png' WHERE title = 'Un archivo 6109'").await;
        for paper in [named, renamed] {
            let [page, shown] = guessed(&honduras, &paper).await;
            let page = honduras.get(&page).await.is(200);
            assert!(page.has(&w.t("library-view-none")) && !page.has("<iframe") && !page.has("<img"), "{}", page.words());
            honduras.get(&shown).await.is(404);
            let saved = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
            assert!(saved.header("content-disposition").starts_with("attachment;"), "{paper}");
        }
        assert_eq!(lines(&world).await, 0, "what was not shown leaves no line");
    }

    async fn the_words_of_a_web_page_are_shown_once_and_called_words_alone(world: World) {
        let honduras = world.sign_in("honduras").await;
        let note = Words::of(Lang::Es).t("library-text-extracted");
        let page = "<title>Nota 5561</title><h1>Nota 5561</h1><p>El texto del ópalo.</p>";
        let page = handed_in(&honduras, "members", "Una página", &file("nota.html", "text/html", page.as_bytes())).await;
        let plain = handed_in(&honduras, "members", "Un texto", &file("nota.txt", "text/plain", b"El texto del jaspe.")).await;
        world.mails().await;
        let page = honduras.get(&page).await.is(200);
        let text = page.text.split("class=\"paper extracted\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("a text");
        assert!(text.contains("El texto del ópalo.") && page.has(&note), "{}", page.words());
        assert_eq!(text.matches("Nota 5561").count(), 1, "{text}");
        let page = honduras.get(&plain).await.is(200);
        assert!(page.has("El texto del jaspe.") && !page.has(&note), "{}", page.words());
    }

    async fn c4_a_picture_that_is_huge_inside_is_offered_for_download_only(world: World) {
        let (honduras, w) = (world.sign_in("honduras").await, Words::of(Lang::Es));
        let paper = handed_in(&honduras, "members", "Un mapa 6105", &file("mapa.png", "image/png", HUGE)).await;
        let page = honduras.get(&reading_of(&honduras, &paper).await).await.is(200);
        assert!(page.has(&w.t("library-view-none")) && !page.has("<img"), "{}", page.words());
        let [_, shown] = guessed(&honduras, &paper).await;
        honduras.get(&shown).await.is(404);
    }

    async fn b2_what_is_shown_to_the_members_is_not_there_for_anybody_else(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Un informe 6106", &file("informe.pdf", "application/pdf", PDF)).await;
        let [page, shown] = guessed(&honduras, &paper).await;
        for path in [&page, &shown] {
            world.sign_in("mexico").await.get(path).await.is(200);
            for key in ["colombia", "rncom", "philippines", "former", "operator"] {
                world.sign_in(key).await.get(path).await.is(404);
            }
            assert!(world.browser().get(path).await.is_to_sign_in());
            // Nor under an address of a space that one may read.
            honduras.get(&path.replace("/members/", "/plenary/")).await.is(404);
        }
        // It goes with its paper.
        let id = paper.rsplit('/').next().unwrap_or_default();
        world.sign_in("secretariat").await.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        honduras.get(&page).await.is(404);
        honduras.get(&shown).await.is(404);
    }

    async fn h4_opening_a_file_leaves_one_line_in_however_many_parts_it_is_fetched(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Un informe 6107", &file("informe.pdf", "application/pdf", PDF)).await;
        let mexico = world.sign_in("mexico").await;
        let page = reading_of(&mexico, &paper).await;
        assert_eq!(lines(&world).await, 0, "the link alone is no opening");
        let shown = source(&mexico.get(&page).await.is(200));
        assert_eq!(lines(&world).await, 1);
        for range in ["bytes=0-4", "bytes=5-9", "bytes=-3"] {
            asked(&mexico, Method::GET, &shown, &[("range", range)]).await.is(206);
        }
        mexico.get(&shown).await.is(200);
        mexico.get(&page).await.is(200);
        assert_eq!(lines(&world).await, 1, "one for each opening");
        // Whoever asks for the file alone is on record too, unless not a byte is given.
        let elsewhere = world.sign_in("mexico").await;
        let tag = asked(&elsewhere, Method::HEAD, &shown, &[]).await.is(200).header("etag").to_owned();
        asked(&elsewhere, Method::GET, &shown, &[("if-none-match", tag.as_str())]).await.is(304);
        asked(&elsewhere, Method::GET, &shown, &[("range", "bytes=99999-")]).await.is(416);
        assert_eq!(lines(&world).await, 1);
        asked(&elsewhere, Method::GET, &shown, &[("range", "bytes=0-4")]).await.is(206);
        assert_eq!(lines(&world).await, 2);
        world.later(chrono::Duration::minutes(61));
        mexico.get(&page).await.is(200);
        assert_eq!(lines(&world).await, 3);
        let told = honduras.get(&format!("{paper}/readings")).await.is(200);
        assert!(told.has(&Words::of(Lang::Es).t("library-reading-opened")), "{}", told.words());
        let details = world.database.texts("SELECT CAST(detail AS text) FROM audit_line WHERE verb = 'document_read'").await;
        assert!(details.iter().all(|detail| detail.contains("\"language\"") && !detail.contains("informe")), "{details:?}");
    }

    async fn h4_a_file_whose_opening_cannot_be_put_on_record_is_not_shown(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Un informe 6108", &file("informe.pdf", "application/pdf", PDF)).await;
        let [page, shown] = guessed(&honduras, &paper).await;
        world.database.run("ALTER TABLE audit_pending RENAME TO gone").await;
        for path in [&page, &shown] {
            let answer = honduras.get(path).await;
            assert!(answer.status >= 500 && !answer.has("%PDF"), "{path}: {}", answer.status);
        }
        world.database.run("ALTER TABLE gone RENAME TO audit_pending").await;
        assert_eq!(lines(&world).await, 0);
        honduras.get(&shown).await.is(200);
        assert_eq!(lines(&world).await, 1);
    }
}
