//! Files and words that cannot be taken: a sentence, what was typed, and nothing left on the disk.

use std::{collections::BTreeSet, path::Path};

use super::{NOTE, TRANSLATED, hand_in, handed_in};
use crate::harness::{File, Page, World, on_both};

/// What lies in the folder of files: those that are kept, and those on their way in.
async fn files(world: &World) -> (BTreeSet<String>, usize) {
    let folder: &Path = &world.house.config.data.folder;
    let incoming = std::fs::read_dir(folder.join("files/incoming")).expect("the folder").count();
    (world.house.blobs.all().await.expect("the files"), incoming)
}

/// The fault beside a field.
fn fault(page: &Page, field: &str) -> String {
    let at = page.text.split(&format!("id=\"{field}-e\">")).nth(1).and_then(|rest| rest.split('<').next());
    at.unwrap_or_else(|| panic!("no sentence at {field}\n{}", page.words())).to_owned()
}

const TYPED: [(&str, &str); 6] = [
    ("title", "Una nota que se escribió"),
    ("language", "es"),
    ("kind", "note"),
    ("date", "2001-06-14"),
    ("note", "Para la próxima reunión"),
    ("consent", "yes"),
];

fn is_kept(page: &Page) {
    for typed in ["Una nota que se escribió", "2001-06-14", "Para la próxima reunión"] {
        assert!(page.has(typed), "{typed} is gone");
    }
}

on_both! {
    async fn a_file_that_is_too_large_is_named_with_the_limit_and_leaves_nothing(world: World) {
        let world = world.restarted(|settings| settings.limits.upload_mb = 1).await;
        let honduras = world.sign_in("honduras").await;
        let before = files(&world).await;
        assert_eq!(before.1, 0);
        let large = vec![b'x'; 3_000_000];
        let (large, large2) = (File { bytes: &large, ..NOTE }, File { field: "file2", name: "grande.txt", bytes: &large, ..NOTE });
        let page = honduras.upload("/area/puebla/members/documents", &TYPED, &[large]).await.is(422);
        assert!(fault(&page, "file").contains("1 MB"), "{}", fault(&page, "file"));
        is_kept(&page);
        assert_eq!(files(&world).await, before);
        // The other file of the form is right, and goes all the same.
        let fields: Vec<(&str, &str)> = TYPED.into_iter().chain([("title2", "A note"), ("language2", "en")]).collect();
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, large2]).await.is(422);
        assert!(fault(&page, "file2").contains("1 MB"));
        assert!(!page.has("id=\"file-e\""), "the file that is right is blamed");
        assert_eq!(files(&world).await, before);
        // As it does when something else is wrong.
        hand_in(&honduras, "members", "", &NOTE).await.is(422);
        assert_eq!(files(&world).await, before);
        handed_in(&honduras, "members", "Una nota", &NOTE).await;
        let after = files(&world).await;
        assert_eq!((after.0.len(), after.1), (before.0.len() + 1, 0));
    }

    async fn a_web_page_saved_as_one_file_is_refused_in_a_sentence(world: World) {
        let honduras = world.sign_in("honduras").await;
        let before = files(&world).await;
        let saved = b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>One</p>\r\n--x--\r\n";
        let page = File { name: "nota.mhtml", media_type: "multipart/related", bytes: saved, ..NOTE };
        let answer = honduras.upload("/area/puebla/members/documents", &TYPED, std::slice::from_ref(&page)).await.is(422);
        assert!(fault(&answer, "file").contains(".mhtml"), "{}", fault(&answer, "file"));
        is_kept(&answer);
        // A translation is blamed as such.
        let translation = File { field: "file2", ..page };
        let fields: Vec<(&str, &str)> = TYPED.into_iter().chain([("title2", "A saved page"), ("language2", "en")]).collect();
        let answer = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, translation.clone()]).await.is(422);
        assert!(fault(&answer, "file2").contains(".mhtml") && answer.has("A saved page"));
        let first = File { field: "file", ..translation.clone() };
        let behind = honduras.upload("/area/puebla/members/documents", &fields, &[first.clone(), TRANSLATED]).await.is(422);
        assert!(fault(&behind, "file").contains(".mhtml") && !behind.has("id=\"file2-e\""), "{}", behind.words());
        let both = honduras.upload("/area/puebla/members/documents", &fields, &[first, translation]).await.is(422);
        for field in ["file", "file2"] {
            assert!(fault(&both, field).contains(".mhtml"), "{field}: {}", both.words());
        }
        // A browser that says nothing of parts: its name tells.
        let plain = File { name: "nota.mhtml", media_type: "message/rfc822", bytes: saved, ..NOTE };
        honduras.upload("/area/puebla/members/documents", &TYPED, &[plain]).await.is(422);
        assert_eq!(files(&world).await, before);
    }

    async fn what_stands_behind_a_part_with_parts_is_kept_even_where_the_form_breaks_off(world: World) {
        let honduras = world.sign_in("honduras").await;
        let csrf = honduras.csrf().await;
        let part = |head: &str, body: &str| format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n");
        let saved = part("name=\"file\"; filename=\"a.mhtml\"\r\nContent-Type: multipart/related", "One\r\n--x\r\nTwo");
        let begun = [part("name=\"csrf\"", &csrf), saved].concat();
        let note = part("name=\"note\"", "Para la próxima reunión");
        for (end, is_kept) in [(format!("{note}--b--\r\n"), true), ("Three\r\nFour".to_owned(), false), (String::new(), false)] {
            let asked = honduras.ask(reqwest::Method::POST, "/area/puebla/members/documents").header("origin", world.base());
            let asked = asked.header("content-type", "multipart/form-data; boundary=b").body(format!("{begun}{end}"));
            let page = honduras.send(asked).await.is(422);
            assert!(fault(&page, "file").contains(".mhtml"), "{}", fault(&page, "file"));
            assert_eq!(page.has("Para la próxima reunión"), is_kept);
        }
    }

    async fn a_language_that_is_none_is_named_and_what_was_typed_is_kept(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let before = files(&world).await;
        let fields: Vec<(&str, &str)> = TYPED.into_iter().map(|(name, value)| (name, if name == "language" { "xx" } else { value })).collect();
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(422);
        assert_eq!(fault(&page, "language"), "Elija el idioma.");
        is_kept(&page);
        let translated: Vec<(&str, &str)> = TYPED.into_iter().chain([("title2", "Eine Notiz"), ("language2", "xx")]).collect();
        let file = File { field: "file2", name: "notiz.txt", ..NOTE };
        let page = honduras.upload("/area/puebla/members/documents", &translated, &[NOTE, file]).await.is(422);
        assert_eq!(fault(&page, "language2"), "Elija el idioma.");
        assert!(page.has("Eine Notiz"));
        is_kept(&page);
        assert_eq!(files(&world).await, before);

        let paper = handed_in(&honduras, "members", "Una nota", &NOTE).await;
        for what in ["language", "revision"] {
            let fields = [("what", what), ("language", "xx"), ("title", "Eine Notiz"), ("note", "Ya traducida")];
            let page = honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(422);
            assert_eq!(fault(&page, "language"), "Elija el idioma.", "{what}");
            assert!(page.has("Eine Notiz") && page.has("Ya traducida"), "{what}");
        }
        let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let value = form.text.split("name=\"criterion\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)?.split('"').next());
        let criterion = value.expect("a criterion");
        let fields = [("criterion", criterion), ("language", "xx"), ("embargo_date", "2101-02-03"), ("embargo_time", "09:30")];
        let page = secretariat.post(&format!("{paper}/proposals"), &fields).await.is(422);
        assert_eq!(fault(&page, "language"), "Elija al menos un idioma.");
        assert!(page.has("2101-02-03") && page.has("09:30"));
    }
}
