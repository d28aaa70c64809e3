//! Papers and those who must not have them: foreign ids, the originator's consent, hostile files, a reader whose seat has ended.

mod addresses;
mod archives;
mod batches;
mod checkouts;
mod circulations;
mod crowded;
pub mod embargo;
mod folders;
mod joint;
mod lists;
pub mod objections;
mod metadata;
mod moves;
mod originator;
mod packs;
mod parallel;
mod parity;
mod properties;
mod proposals;
mod ranges;
mod reading;
mod relations;
mod releases;
mod requests;
mod resumable;
mod stopped;
mod tidings;
mod told;
mod translations;
mod uploads;
mod versions;
pub mod viewing;
mod wastebasket;

use std::sync::Arc;

use virtual_secretariat::access::{Administer, SpaceKind, desk};

use crate::harness::{Browser, File, Page, World, on_both};

const NOTE: File<'_> =
    File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing in particular.\n" };

/// The same note, as a translation that goes with it.
const TRANSLATED: File<'_> = File { field: "file2", name: "note.txt", ..NOTE };

/// Hands a paper in, and returns the answer.
async fn hand_in(browser: &Browser, space: &str, title: &str, file: &File<'_>) -> Page {
    let fields = [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
    browser.upload(&format!("/area/puebla/{space}/documents"), &fields, std::slice::from_ref(file)).await
}

/// Hands a paper in that is taken, and returns where it stands.
async fn handed_in(browser: &Browser, space: &str, title: &str, file: &File<'_>) -> String {
    let page = hand_in(browser, space, title, file).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// The address of the file on the page of a paper.
pub async fn file_of(browser: &Browser, paper: &str) -> String {
    let page = browser.get(paper).await.is(200);
    let files = format!("{paper}/files/");
    page.links()
        .into_iter()
        .find(|link| link.starts_with(&files))
        .unwrap_or_else(|| panic!("no file on {paper}:\n{}", page.words()))
}

/// The symbol that the page of a paper shows.
async fn symbol_of(browser: &Browser, paper: &str) -> String {
    let page = browser.get(paper).await.is(200);
    let rest = page.text.split("DEMO/PUEBLA/").nth(1).expect("a symbol");
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).unwrap_or(rest.len());
    format!("DEMO/PUEBLA/{}", &rest[..end])
}

/// Where a form on a page is sent to, by the end of its address.
fn form_to(page: &Page, end: &str) -> String {
    let found = page.forms().into_iter().find(|action| action.ends_with(end));
    found.unwrap_or_else(|| panic!("no form to …{end} on {}\n{}", page.asked, page.words()))
}

/// Where a release that is consented to is signed: the page of the paper leads to one that asks whether to.
pub async fn signature(browser: &Browser, paper: &str) -> String {
    let page = browser.get(paper).await.is(200);
    let asks = page.links().into_iter().find(|link| link.ends_with("/release/new"));
    let asks = asks.unwrap_or_else(|| panic!("no release to sign on {}\n{}", page.asked, page.words()));
    form_to(&browser.get(&asks).await.is(200), "/release")
}

async fn space(world: &World, process: &str, kind: SpaceKind) -> String {
    let spaces = world.database.spaces(&[process]).await;
    spaces.into_iter().find(|space| space.kind == kind).expect("a space of this kind").id.to_string()
}

async fn papers(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM document").await
}

on_both! {
    async fn b2_a_paper_of_the_members_is_not_there_for_anybody_else(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota de prueba", &NOTE).await;
        let file = file_of(&honduras, &paper).await;
        let mexico = world.sign_in("mexico").await;
        mexico.get(&paper).await.is(200);
        assert_eq!(mexico.get(&file).await.is(200).bytes, NOTE.bytes);
        for key in ["colombia", "unhcr", "rncom", "philippines", "iom_observer", "former", "operator"] {
            let browser = world.sign_in(key).await;
            for path in [&paper, &file] {
                browser.get(path).await.is(404);
            }
        }
        assert!(world.browser().get(&file).await.is_to_sign_in());
    }

    async fn b3_an_id_of_another_space_or_process_in_a_form_or_an_address_leads_nowhere(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota de prueba", &NOTE).await;
        let id = paper.rsplit('/').next().unwrap_or_default().to_owned();
        let before = papers(&world).await;
        for (process, kind) in [
            ("manila", SpaceKind::Members),
            ("manila", SpaceKind::Public),
            ("puebla", SpaceKind::Bureau),
            ("puebla", SpaceKind::Desk),
            ("puebla", SpaceKind::Civil),
            ("puebla", SpaceKind::Public),
            ("puebla", SpaceKind::Members),
        ] {
            let to = space(&world, process, kind).await;
            let page = honduras.post(&format!("{paper}/circulations"), &[("to", &to)]).await;
            assert!(matches!(page.status, 403 | 404 | 422), "{process} {kind:?}: {}", page.status);
        }
        assert_eq!(papers(&world).await, before, "nothing was circulated");
        // The right paper under the address of another space that one may read.
        for slug in ["plenary", "delegation-hn", "joint"] {
            honduras.get(&format!("/area/puebla/{slug}/documents/{id}")).await.is(404);
        }
        let philippines = world.sign_in("philippines").await;
        philippines.get(&format!("/area/manila/members/documents/{id}")).await.is(404);
    }

    async fn nothing_is_handed_in_to_the_public_space_which_has_only_what_was_released(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let before = papers(&world).await;
        secretariat.get("/area/puebla/public/documents/new").await.is(403);
        let fields = [("title", "Una nota de prueba"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        secretariat.upload("/area/puebla/public/documents", &fields, &[NOTE]).await.is(403);
        assert_eq!(papers(&world).await, before, "and no symbol is spent on it");
        let page = secretariat.get("/area/puebla/public").await.is(200);
        assert!(page.has("Lo que está aquí se ha publicado.") && !page.has("añadir documentos"), "{}", page.words());
    }

    async fn b3_a_mass_assigned_field_is_refused(world: World) {
        let mexico = world.sign_in("mexico").await;
        let bureau = space(&world, "puebla", SpaceKind::Bureau).await;
        let own = [("title", "Una nota de prueba"), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
        let before = papers(&world).await;
        for more in [("space_id", &*bureau), ("space", "bureau"), ("process_id", &bureau), ("seat_id", &bureau), ("originator_id", &bureau), ("symbol", "DEMO/PUEBLA/2001/1")] {
            let fields: Vec<_> = own.into_iter().chain([more]).collect();
            mexico.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(413);
        }
        assert_eq!(papers(&world).await, before, "something was handed in");
        mexico.upload("/area/puebla/members/documents", &own, &[NOTE]).await.is(303);
    }

    async fn rule_8_nobody_else_circulates_a_paper_whose_originator_did_not_agree(world: World) {
        let paper = handed_in(&world.sign_in("honduras").await, "members", "Una nota de prueba", &NOTE).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let before = papers(&world).await;
        for key in ["mexico", "secretariat"] {
            let browser = world.sign_in(key).await;
            browser.get(&paper).await.is(200);
            let page = browser.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await;
            assert_eq!(page.status, 403, "{key}: {}", page.words());
        }
        assert_eq!(papers(&world).await, before);
        let own = world.sign_in("honduras").await;
        own.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        assert_eq!(papers(&world).await, before + 1);
    }

    async fn b8_addresses_that_were_kept_are_worth_nothing_after_the_seat_has_ended(world: World) {
        let mexico = world.sign_in("mexico").await;
        let paper = handed_in(&mexico, "members", "Una nota de prueba", &NOTE).await;
        let file = file_of(&mexico, &paper).await;
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        assert!(mexico.get(&file).await.is_to_sign_in());
        let again = world.sign_in("mexico").await;
        for path in [paper.as_str(), file.as_str(), "/area/puebla/members", "/area/puebla/members/papers.csv"] {
            again.get(path).await.is(404);
        }
        hand_in(&again, "members", "Una nota más", &NOTE).await.is(404);
    }

    async fn c1_what_could_run_in_a_browser_is_only_ever_saved(world: World) {
        let honduras = world.sign_in("honduras").await;
        let script = b"<html><script>alert(document.cookie)</script></html>".as_slice();
        let drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".as_slice();
        let sheet = b"<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?><a/>".as_slice();
        for (name, media_type, bytes) in [
            ("a.html", "text/html", script),
            ("a.svg", "image/svg+xml", drawing),
            ("a.xml", "text/xml", sheet),
            ("a.xhtml", "application/xhtml+xml", script),
            ("a.mhtml", "multipart/related", script),
            ("a.pdf", "application/pdf", script),
            ("a.png", "image/png", drawing),
            ("a.txt", "text/html", script),
            ("a.md", "text/html", script),
        ] {
            let file = File { field: "file", name, media_type, bytes };
            let answer = hand_in(&honduras, "delegation-hn", "Un archivo", &file).await;
            // Refused outright.
            if answer.status == 422 {
                continue;
            }
            let paper = answer.is(303).location().split('?').next().unwrap_or_default().to_owned();
            let shown = honduras.get(&paper).await.is(200);
            assert!(!shown.has("alert("), "{name} runs on its page");
            let sent = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
            assert!(sent.header("content-disposition").starts_with("attachment"), "{name}");
            assert!(sent.header("content-security-policy").contains("sandbox"), "{name}");
            assert_eq!(sent.header("x-content-type-options"), "nosniff", "{name}");
            let kind = sent.header("content-type");
            assert!(!["html", "svg", "xml", "javascript"].iter().any(|live| kind.contains(live)), "{name} is sent as {kind}");
            assert_eq!(sent.header("cache-control"), "no-store", "{name}");
        }
    }

    async fn c2_a_hostile_name_of_a_file_harms_neither_the_disk_nor_a_header(world: World) {
        let honduras = world.sign_in("honduras").await;
        let long = format!("{}.txt", "ñ".repeat(200));
        for name in ["../../../etc/passwd.txt", "C:\\x\\nota.txt", "CON.txt", "a\u{202e}gpj.txt", "\u{1f54a} paz.txt", "a\"b;c.txt", "..txt", long.as_str()] {
            let file = File { name, ..NOTE };
            let answer = hand_in(&honduras, "delegation-hn", "Un archivo", &file).await;
            assert!(matches!(answer.status, 303 | 422), "{name}: {}", answer.status);
            if answer.status == 422 {
                continue;
            }
            let paper = answer.location().split('?').next().unwrap_or_default().to_owned();
            let sent = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
            assert_eq!(sent.bytes, NOTE.bytes, "{name}");
            let header = sent.header("content-disposition").to_owned();
            assert!(header.is_ascii() && header.matches('"').count() == 2, "{name}: {header}");
            assert!(!header.contains("..") && !header.contains('/') && !header.contains('\\'), "{name}: {header}");
        }
        let odd: Vec<String> = world.house.blobs.all().await.expect("the files").into_iter().filter(|name| name.len() != 64).collect();
        assert!(odd.is_empty(), "files are named by their content only: {odd:?}");
    }

    async fn rule_14_a_download_leaves_a_line_and_a_question_whether_it_changed_leaves_none(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota de prueba", &NOTE).await;
        let file = file_of(&honduras, &paper).await;
        let mexico = world.sign_in("mexico").await;
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_downloaded'";
        let etag = mexico.get(&file).await.is(200).header("etag").to_owned();
        assert_eq!(world.database.number(lines).await, 1);
        let again = mexico.ask(reqwest::Method::GET, &file).header("if-none-match", etag);
        mexico.send(again).await.is(304);
        assert_eq!(world.database.number(lines).await, 1);
        world.sign_in("colombia").await.get(&file).await.is(404);
        assert_eq!(world.database.number(lines).await, 1, "what was not given leaves no line");
    }
}
