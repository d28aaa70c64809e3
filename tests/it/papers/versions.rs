//! Versions of a paper: side by side, brought back as a new one, and who has opened them.

use super::{NOTE, file_of, handed_in};
use virtual_secretariat::i18n::{Lang, Words};

use crate::harness::{Browser, File, World, on_both};

async fn revised(browser: &Browser, paper: &str, text: &str) {
    let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 3535")];
    browser.upload(&format!("{paper}/versions"), &fields, &[File { bytes: text.as_bytes(), ..NOTE }]).await.is(303);
}

/// Gives the second version of a paper another number, past the forms: as if all those in between had been there.
pub(super) async fn count_second_as(world: &World, title_of_first: &str, number: i32) {
    let paper = format!("(SELECT DISTINCT document_id FROM document_file WHERE title = '{title_of_first}')");
    for table in ["document_version", "document_file"] {
        let text = format!("UPDATE {table} SET number = {number} WHERE number = 2 AND document_id = {paper}");
        world.database.run(&text).await;
    }
    world.database.run(&format!("UPDATE document SET version = {number} WHERE id = {paper}")).await;
}

on_both! {
    async fn two_versions_are_read_side_by_side_with_a_line_in_the_record_for_each(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 3535", &NOTE).await;
        revised(&honduras, &paper, "A note about nothing in general.\n<b>More</b>.\n").await;
        let page = mexico.get(&format!("{paper}/comparison?from=1&to=2")).await.is(200);
        assert!(!page.has("<del>"), "nothing is read yet");
        world.mails().await;
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_read'";
        let before = world.database.number(lines).await;
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get(&format!("{paper}/comparison?from=1&to=2")).await.is(200);
        assert!(page.has("<del>particular.</del>") && page.has("<ins>general.</ins>"), "{}", page.words());
        assert!(page.has("&lt;b&gt;More") || page.has("&#60;b&#62;More"), "{}", page.text);
        assert_eq!(world.database.number(lines).await, before + 2);
        for wrong in ["from=2&to=2", "from=1&to=1"] {
            mexico.get(&format!("{paper}/comparison?{wrong}")).await.is(404);
        }
        mexico.get(&format!("{paper}/comparison?from=-1&to=99&language=xx")).await.is(200);
        world.sign_in("colombia").await.get(&format!("{paper}/comparison?from=1&to=2")).await.is(404);
    }

    async fn a_translation_whose_original_has_changed_says_so_and_the_mail_names_the_version(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 3536", &NOTE).await;
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 3536, traducida")];
        let file = File { bytes: b"Una nota sobre nada en particular.\n", ..NOTE };
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        let behind = "Traducción de la versión 1; el original ha cambiado desde entonces";
        assert!(!honduras.get(&paper).await.is(200).has(behind));
        let mails = world.mails().await;
        assert!(mails.iter().all(|mail| !mail.subject.contains("Versión 2")), "nothing is the second yet");
        revised(&honduras, &paper, "The second text.\n").await;
        let page = honduras.get(&paper).await.is(200);
        assert!(page.has(behind), "{}", page.words());
        assert!(!honduras.get(&format!("{paper}?version=1")).await.is(200).has(behind));
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.subject.trim().starts_with("Versión 2 de DEMO/PUEBLA/")), "no mail names the version");
    }

    async fn a_text_that_is_still_to_be_read_is_announced(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 3537", &NOTE).await;
        let pending = "Se está leyendo el texto";
        let page = honduras.get(&paper).await.is(200);
        assert!(page.has(pending), "{}", page.words());
        world.mails().await;
        let page = world.sign_in("honduras").await.get(&paper).await.is(200);
        assert!(!page.has(pending) && page.has("id=\"text-en\""), "{}", page.words());
    }

    async fn an_earlier_version_comes_back_as_a_new_one_and_nothing_goes(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 3535", &NOTE).await;
        revised(&honduras, &paper, "The second text.\n").await;
        let form = format!("{paper}/versions/1/restoration");
        mexico.post(&form, &[("shown", "2")]).await.is(403);
        mexico.get(&format!("{form}/new")).await.is(403);
        for none in ["2", "3", "0", "x"] {
            honduras.post(&format!("{paper}/versions/{none}/restoration"), &[("shown", "2")]).await.is(404);
        }
        // What the page showed as the present version is not any more.
        let page = honduras.post(&form, &[("shown", "1")]).await.is(200);
        assert!(page.has("class=\"notice\""), "{}", page.words());
        honduras.post(&form, &[("shown", "2")]).await.is(303);
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has("Versión 1 de nuevo."), "{}", page.words());
        assert_eq!(mexico.get(&file_of(&mexico, &paper).await).await.bytes, NOTE.bytes);
        let second = mexico.get(&format!("{paper}?version=2")).await.is(200);
        let file = second.links().into_iter().find(|link| link.contains("/files/")).expect("the file of version 2");
        assert_eq!(mexico.get(&file).await.bytes, b"The second text.\n");
    }

    async fn a_paper_has_a_thousand_versions_at_most_and_what_would_be_one_more_is_told_where_to_go(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 3539", &NOTE).await;
        revised(&honduras, &paper, "The second text.\n").await;
        count_second_as(&world, "Una nota 3539", 999).await;
        revised(&honduras, &paper, "The last text.\n").await;
        let versions = "SELECT COUNT(*) FROM document_version WHERE document_id = (SELECT document_id FROM document_file WHERE title = 'Una nota 3539')";
        assert_eq!(world.database.number(versions).await, 3);
        let sentence = Words::of(Lang::Es).t("library-fault-versions-many");
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 3535"), ("note", "Un cambio 3539")];
        let file = File { bytes: b"One more.\n", ..NOTE };
        let page = honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(422);
        assert!(page.has(&sentence) && page.has("href=\"#what\""), "{}", page.words());
        assert!(page.has("Un cambio 3539"), "what was typed is kept");
        let page = honduras.post(&format!("{paper}/versions/1/restoration"), &[("shown", "1000")]).await.is(200);
        assert!(page.has(&sentence), "{}", page.words());
        assert_eq!(world.database.number(versions).await, 3);
        // The last one is translated as any other.
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 3539, traducida")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
    }

    async fn h4_the_originator_and_who_manages_the_space_see_who_has_opened_a_paper(world: World) {
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 3535", &NOTE).await;
        let list = format!("{paper}/readings");
        assert!(!honduras.get(&list).await.is(200).has("Clara Modelo"));
        mexico.get(&file_of(&mexico, &paper).await).await.is(200);
        for browser in [&honduras, &secretariat] {
            let page = browser.get(&list).await.is(200);
            assert!(page.has("Clara Modelo") && !page.has("focal_point"), "{}", page.words());
        }
        mexico.get(&list).await.is(403);
        world.sign_in("colombia").await.get(&list).await.is(404);
        // Of readings in another room nothing is told here.
        let draft = handed_in(&mexico, "delegation-mx", "Un borrador 3535", &NOTE).await;
        mexico.get(&file_of(&mexico, &draft).await).await.is(200);
        assert_eq!(honduras.get(&list).await.text.matches("Clara Modelo").count(), 1);
    }
}
