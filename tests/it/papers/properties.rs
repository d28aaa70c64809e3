//! What files tell besides their text: seen by those who bring a paper before the public, and taken out in a new version.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use super::{NOTE, file_of, form_to, handed_in, releases::Parties, signature, symbol_of};
use crate::{
    extraction::samples::{gif, rtf, telling_docx, telling_pdf, webp},
    harness::{Browser, File, World, on_both, unpacked},
};

const NAME: &str = "Quirina Traza";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

fn text(bytes: &[u8]) -> File<'_> {
    File { field: "file", name: "nota.docx", media_type: DOCX, bytes }
}

/// Whether a file has the name anywhere, packed or not.
fn names(bytes: &[u8]) -> bool {
    let within = |bytes: &[u8]| bytes.windows(NAME.len()).any(|some| some == NAME.as_bytes());
    within(bytes) || unpacked(bytes).into_iter().flatten().any(|(_, content)| within(&content))
}

/// The present file of a paper as somebody downloads it.
async fn downloaded(browser: &Browser, paper: &str) -> Vec<u8> {
    browser.get(&file_of(browser, paper).await).await.is(200).bytes
}

async fn versions(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM document_version").await
}

on_both! {
    async fn names_in_a_file_are_seen_before_it_is_public_and_by_nobody_who_only_reads(world: World) {
        let parties = Parties::of(&world).await;
        let (file, mexico) = (telling_docx(NAME), world.sign_in("mexico").await);
        let paper = handed_in(&parties.honduras, "members", "Una nota 9901", &text(&file)).await;
        let list = format!("{paper}/properties");
        for browser in [&parties.honduras, &parties.secretariat] {
            let page = browser.get(&list).await.is(200);
            assert!(page.has(&format!("<li><bdi>Autor: {NAME}</bdi>")) && page.has("4 cambios con seguimiento"), "{}", page.words());
            assert!(browser.get(&paper).await.is(200).links().contains(&list));
        }
        let page = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        assert!(page.has(&format!("Un comentario de {NAME}")), "{}", page.words());
        assert!(!parties.honduras.get(&paper).await.is(200).has(NAME), "the page of the paper reads the file for nothing");
        parties.propose(&paper, &[("language", "en")]).await;
        // Whoever is to consent is told what that lets out.
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has(&format!("Autor: {NAME}")), "{}", page.words());
        parties.honduras.post(&form_to(&page, "/answer"), &[("answer", "consent")]).await.is(303);
        let sign = signature(&parties.secretariat, &paper).await;
        let page = parties.secretariat.get(&format!("{sign}/new")).await.is(200);
        assert!(page.has(&format!("Autor: {NAME}")), "{}", page.words());
        // A reader among the members has the file, and no such page; for others neither is there.
        assert!(!mexico.get(&paper).await.is(200).has(NAME));
        mexico.get(&list).await.is(403);
        for key in ["colombia", "unhcr", "rncom", "philippines"] {
            world.sign_in(key).await.get(&list).await.is(404);
        }
        assert!(world.browser().get(&list).await.is_to_sign_in());
    }

    async fn an_observer_who_reads_a_paper_sees_no_page_of_its_properties(world: World) {
        let (honduras, unhcr) = (world.sign_in("honduras").await, world.sign_in("unhcr").await);
        let file = telling_docx(NAME);
        let paper = handed_in(&honduras, "plenary", "Una nota 9902", &text(&file)).await;
        let page = unhcr.get(&paper).await.is(200);
        assert!(!page.has(NAME) && !page.links().iter().any(|link| link.ends_with("/properties")));
        unhcr.get(&format!("{paper}/properties")).await.is(403);
        unhcr.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(403);
    }

    async fn a_version_without_them_is_the_second_and_the_first_stays(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let file = telling_docx(NAME);
        let paper = handed_in(&honduras, "members", "Una nota 9903", &text(&file)).await;
        let act = format!("{paper}/properties/removal");
        let before = versions(&world).await;
        // Of each thing the page says beforehand what becomes of it.
        let page = honduras.get(&format!("{paper}/properties")).await.is(200);
        assert!(page.has("<bdi>Título: Draft report</bdi> · <span class=\"muted\">permanece"), "{}", page.words());
        assert!(page.has(&format!("<bdi>Autor: {NAME}</bdi> · <span class=\"muted\">se quita")), "{}", page.words());
        assert!(page.has("Quitar propiedades, comentarios y cambios</button>"), "{}", page.words());
        mexico.post(&act, &[("shown", "1")]).await.is(403);
        world.sign_in("colombia").await.post(&act, &[("shown", "1")]).await.is(404);
        assert_eq!(honduras.get(&act).await.is(303).location(), format!("{paper}/properties"));
        assert_eq!(versions(&world).await, before);

        let page = honduras.post(&act, &[("shown", "1")]).await.is(303);
        let page = honduras.get(page.location()).await.is(200);
        assert!(!page.has(NAME) && page.has("La nueva versión está guardada"), "{}", page.words());
        assert!(!page.has("permanece</span>"), "nothing is made here any more: {}", page.words());
        // Its title is the paper's own, and nothing else is left that could go.
        assert!(page.has("Título: Draft report") && !page.forms().contains(&act), "{}", page.words());
        assert!(honduras.get(&paper).await.is(200).has("Versión 1 sin propiedades, comentarios ni cambios"));
        let second = downloaded(&mexico, &paper).await;
        assert!(!names(&second) && second != file);
        assert_eq!(mexico.get(&first_file(&mexico, &paper).await).await.is(200).bytes, file);
        let line = "SELECT COUNT(*) FROM audit_line WHERE verb = 'version_added' AND CAST(detail AS TEXT) LIKE '%without_properties_of%'";
        assert_eq!(world.database.number(line).await, 1);
        world.mails().await;
        assert!(mexico.get(&paper).await.is(200).has("Draft added report"));

        // Pressed again, and on what was shown before: nothing is made.
        for (shown, why) in [("1", "Otra persona añadió algo"), ("2", "No hay nada que se pueda quitar")] {
            let page = honduras.post(&act, &[("shown", shown)]).await.is(422);
            assert!(page.has(why), "{}", page.words());
        }
        assert_eq!(versions(&world).await, before + 1);
    }

    async fn the_public_downloads_no_name_when_the_second_version_is_released(world: World) {
        let parties = Parties::of(&world).await;
        let file = telling_pdf(NAME);
        let file = File { name: "nota.pdf", media_type: "application/pdf", ..text(&file) };
        let paper = handed_in(&parties.honduras, "members", "Una nota 9904", &file).await;
        // The secretariat manages the room; what it makes of the paper is consented to anew.
        parties.secretariat.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(303);
        let public = parties.release(&paper, &[("language", "en")]).await;
        assert!(public.ends_with(&symbol_of(&parties.honduras, &paper).await));
        let page = parties.nobody.get(&public).await.is(200);
        let file = page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a file");
        let sent = parties.nobody.get(&file).await.is(200).bytes;
        assert!(sent.starts_with(b"%PDF-") && !names(&sent), "the public has the name");
        let first = first_file(&parties.honduras, &paper).await;
        assert!(names(&parties.honduras.get(&first).await.is(200).bytes));
    }

    async fn what_cannot_be_looked_into_or_taken_out_is_said_and_stays(world: World) {
        let honduras = world.sign_in("honduras").await;
        let plain = handed_in(&honduras, "members", "Una nota 9905", &NOTE).await;
        let before = versions(&world).await;
        let page = honduras.get(&format!("{plain}/properties")).await.is(200);
        assert!(page.has("No se encontró nada") && page.forms().iter().all(|action| !action.ends_with("/removal")));
        let page = honduras.post(&format!("{plain}/properties/removal"), &[("shown", "1")]).await.is(422);
        assert!(page.has("No hay nada que se pueda quitar"), "{}", page.words());
        let locked = String::from_utf8(telling_pdf(NAME)).expect("a text").replace("/Size 9", "/Encrypt << /Filter /Standard >> /Size 9");
        let file = File { name: "nota.pdf", media_type: "application/pdf", ..text(locked.as_bytes()) };
        let paper = handed_in(&honduras, "members", "Una nota 9906", &file).await;
        let before = before + 1;
        assert!(honduras.get(&format!("{paper}/properties")).await.is(200).has("Está cifrado"));
        let page = honduras.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(422);
        assert!(page.has("inglés: Está cifrado"), "{}", page.words());
        let broken = text(b"PK\x03\x04 and nothing else");
        let paper = handed_in(&honduras, "members", "Una nota 9907", &broken).await;
        assert!(honduras.get(&format!("{paper}/properties")).await.is(200).has("No se pudo leer"));
        assert_eq!(versions(&world).await, before + 1);
    }

    async fn of_kinds_out_of_which_nothing_is_taken_it_is_told_and_said_what_to_do(world: World) {
        let honduras = world.sign_in("honduras").await;
        let (old, before) = (rtf(NAME), versions(&world).await);
        let page = format!("<!-- para {NAME} --><p hidden>Una nota</p>");
        for (name, media_type, bytes, says) in [
            ("nota.rtf", "application/rtf", old.as_slice(), format!("Autor: {NAME}")),
            ("nota.html", "text/html", page.as_bytes(), format!("para {NAME}")),
        ] {
            let file = File { name, media_type, ..text(bytes) };
            let paper = handed_in(&honduras, "members", &format!("Una nota 9912 {name}"), &file).await;
            let page = honduras.get(&format!("{paper}/properties")).await.is(200);
            assert!(page.has(&says) && page.has("no se quita nada aquí"), "{name}: {}", page.words());
            assert!(page.forms().iter().all(|action| !action.ends_with("/removal")) && !page.has("se quita</span>"), "{name}");
            assert!(page.has("Texto oculto"), "{name}: {}", page.words());
            assert_eq!(page.has("lee todo su código"), name == "nota.html");
            let page = honduras.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(422);
            assert!(page.has("inglés: De los archivos de este tipo no se quita nada aquí"), "{name}: {}", page.words());
        }
        let file = File { name: "nota.md", media_type: "text/markdown", ..text("# Una nota".as_bytes()) };
        let paper = handed_in(&honduras, "members", "Una nota 9913", &file).await;
        let page = honduras.get(&format!("{paper}/properties")).await.is(200);
        assert!(page.has("No se encontró nada además de su texto"), "{}", page.words());
        assert_eq!(versions(&world).await, before + 3);
    }

    async fn the_next_version_of_a_picture_from_the_web_names_nobody(world: World) {
        let honduras = world.sign_in("honduras").await;
        for (name, media_type, bytes) in [("nota.webp", "image/webp", webp(NAME, 6)), ("nota.gif", "image/gif", gif(NAME))] {
            let file = File { name, media_type, ..text(&bytes) };
            let paper = handed_in(&honduras, "members", &format!("Una nota 9914 {name}"), &file).await;
            let page = honduras.get(&format!("{paper}/properties")).await.is(200);
            assert!(page.has(&format!("Autor: {NAME}")), "{name}: {}", page.words());
            honduras.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(303);
            let second = downloaded(&honduras, &paper).await;
            assert!(!names(&second) && second.starts_with(&bytes[..4]), "{name}");
        }
    }

    async fn who_has_files_looked_into_too_often_is_told_that_they_were_not_and_makes_nothing(world: World) {
        let (honduras, file) = (world.sign_in("honduras").await, telling_docx(NAME));
        let paper = handed_in(&honduras, "members", "Una nota 9909", &text(&file)).await;
        let (list, before) = (format!("{paper}/properties"), versions(&world).await);
        for _ in 0..20 {
            assert!(honduras.get(&list).await.is(200).has(&format!("Autor: {NAME}")));
        }
        let page = honduras.get(&list).await.is(200);
        assert!(page.has("No se ha examinado") && !page.has(NAME) && page.links().contains(&list), "{}", page.words());
        let page = honduras.post(&format!("{list}/removal"), &[("shown", "1")]).await.is(422);
        assert!(page.has("No se hizo nada"), "{}", page.words());
        assert_eq!(versions(&world).await, before);
        // What one person asks is not counted against another.
        assert!(world.sign_in("secretariat").await.get(&list).await.is(200).has(&format!("Autor: {NAME}")));
    }

    async fn a_third_who_has_files_looked_into_waits_for_its_turn_and_is_told(world: World) {
        let (honduras, file) = (world.sign_in("honduras").await, telling_docx(NAME));
        let paper = handed_in(&honduras, "members", "Una nota 9912", &text(&file)).await;
        let (first, second) = (world.house.turn().await, world.house.turn().await);
        let third = tokio::time::timeout(Duration::from_millis(100), world.house.turn());
        assert!(first.is_some() && second.is_some() && third.await.is_err(), "two are read at once");
        let (list, begun) = (format!("{paper}/properties"), Instant::now());
        let one_is_done = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            drop(first);
        };
        let (page, ()) = tokio::join!(honduras.get(&list), one_is_done);
        let page = page.is(200);
        assert!(page.has(&format!("Autor: {NAME}")) && begun.elapsed() >= Duration::from_secs(1), "{}", page.words());
        drop(second);
    }

    async fn what_was_made_for_a_version_that_is_refused_is_let_go(world: World) {
        let (honduras, file) = (world.sign_in("honduras").await, telling_docx(NAME));
        let paper = handed_in(&honduras, "members", "Una nota 9913", &text(&file)).await;
        let before = world.house.blobs.all().await.expect("the files");
        let act = format!("{paper}/properties/removal");
        // It waits for its turn, and meanwhile somebody else is faster.
        let turns = (world.house.turn().await, world.house.turn().await);
        let another_is_faster = async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 9913")];
            honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
            drop(turns);
        };
        let (page, ()) = tokio::join!(honduras.post(&act, &[("shown", "1")]), another_is_faster);
        page.is(409);
        let loose = "SELECT COUNT(*) FROM loose_file";
        assert_eq!(world.database.number(loose).await, 1, "nothing was made: the test shows nothing");
        world.files_came_long_ago().await;
        world.later(chrono::Duration::hours(2));
        world.mails().await;
        assert_eq!(world.database.number(loose).await, 0);
        let named: BTreeSet<String> = world.database.texts("SELECT sha256 FROM document_file").await.into_iter().collect();
        let after = world.house.blobs.all().await.expect("the files");
        let left: Vec<&String> = after.difference(&before).filter(|one| !named.contains(*one)).collect();
        assert!(left.is_empty(), "{left:?}");
    }

    async fn a_version_without_them_names_the_languages_that_were_cleaned_and_the_page_those_that_were_not(world: World) {
        let honduras = world.sign_in("honduras").await;
        let file = telling_docx(NAME);
        let paper = handed_in(&honduras, "members", "Una nota 9910", &text(&file)).await;
        let locked = String::from_utf8(telling_pdf(NAME)).expect("a text").replace("/Size 9", "/Encrypt << /Filter /Standard >> /Size 9");
        let other = File { name: "note.pdf", media_type: "application/pdf", ..text(locked.as_bytes()) };
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 9910")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[other]).await.is(303);
        let page = honduras.post(&format!("{paper}/properties/removal"), &[("shown", "1")]).await.is(303);
        let page = honduras.get(page.location()).await.is(200);
        assert!(page.has("quedaron como estaban: español"), "{}", page.words());
        let page = honduras.get(&paper).await.is(200);
        assert!(page.has("ni cambios con seguimiento en: inglés"), "{}", page.words());
    }

    async fn a_translation_is_as_old_as_it_was_whether_it_or_its_original_is_cleaned(world: World) {
        let honduras = world.sign_in("honduras").await;
        let (first, second) = (telling_docx(NAME), telling_docx("Quirina Otra"));
        let paper = handed_in(&honduras, "members", "Una nota 9911", &text(&first)).await;
        let fields = |what| [("what", what), ("language", "es"), ("title", "Una nota 9911")];
        honduras.upload(&format!("{paper}/versions"), &fields("language"), &[NOTE]).await.is(303);
        let behind = "el original ha cambiado desde entonces";
        let act = format!("{paper}/properties/removal");
        honduras.post(&act, &[("shown", "1")]).await.is(303);
        let page = honduras.get(&paper).await.is(200);
        assert!(!page.has(behind), "its original was cleaned, and says the same: {}", page.words());
        // A translation that is behind is no newer because it is cleaned.
        honduras.upload(&format!("{paper}/versions"), &fields("revision"), &[text(&first)]).await.is(303);
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 9911")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[text(&second)]).await.is(303);
        assert!(honduras.get(&paper).await.is(200).has(behind));
        honduras.post(&act, &[("shown", "4")]).await.is(303);
        let page = honduras.get(&paper).await.is(200);
        assert!(page.has(behind), "{}", page.words());
    }

    async fn c7_what_was_written_anew_is_held_until_the_scanner_has_read_it(world: World) {
        let file = telling_docx(NAME);
        let paper = handed_in(&world.sign_in("honduras").await, "members", "Una nota 9908", &text(&file)).await;
        // A scanner at which nobody listens.
        let world = world.restarted(|settings| "127.0.0.1:1".clone_into(&mut settings.scanner.socket)).await;
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let act = format!("{paper}/properties/removal");
        let page = honduras.post(&act, &[("shown", "1")]).await.is(303);
        assert_eq!(page.location(), format!("{paper}?done=checking"));
        world.mails().await;
        assert_eq!(downloaded(&mexico, &paper).await, file);
        let held = "SELECT COUNT(*) FROM document_file WHERE number < 1 AND scan = 'held'";
        assert_eq!(world.database.number(held).await, 1);
        // While it waits, nothing else is added.
        honduras.post(&act, &[("shown", "1")]).await.is(409);
    }
}

/// The file of the first version of a paper.
async fn first_file(browser: &Browser, paper: &str) -> String {
    let page = browser.get(&format!("{paper}?version=1")).await.is(200);
    page.links().into_iter().find(|link| link.contains("/files/")).expect("the file of version 1")
}
