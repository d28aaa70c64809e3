//! What cannot be taken gets a sentence, what was typed is kept, and nothing is half-done.

use crate::harness::{Browser, File, Page, World, on_both};

const FIELDS: [(&str, &str); 4] =
    [("title", "Una nota que se escribió"), ("kind", "note"), ("language", "es"), ("date", "2000-03")];

async fn handed_in(browser: &Browser, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Page {
    let file = File { field: "file", name, media_type: "application/octet-stream", bytes };
    browser.upload("/area/puebla/members/documents", fields, &[file]).await
}

/// A place in a list at a time that no database has.
const FAR: &str = "after=-8000000000000000000_018f3c1e-7d4a-7b1a-9c55-0d6c5a1b2c3d";

on_both! {
    async fn a_faulty_upload_comes_back_with_a_sentence_and_what_was_typed(world: World) {
        let honduras = world.sign_in("honduras").await;
        let before = honduras.get("/area/puebla/members").await.words();
        for (name, bytes) in [
            ("vacio.md", &b""[..]),
            ("programa.exe", b"MZ\x90\0"),
            ("nota.pdf", b"<html><script>alert(1)</script>"),
            ("imagen.png", b"%PDF-1.7"),
        ] {
            let page = handed_in(&honduras, &FIELDS, name, bytes).await.is(422);
            assert!(page.has("Una nota que se escribió"), "{name}: what was typed is gone");
            assert!(page.has("aria-invalid") || page.has("class=\"err"), "{name}: no sentence\n{}", page.words());
        }
        let wrong_date = [("title", "Una nota que se escribió"), ("kind", "note"), ("language", "es"), ("date", "2001-02-30")];
        let page = handed_in(&honduras, &wrong_date, "nota.md", b"# Nota").await.is(422);
        assert!(page.has("2001-02-30"));
        assert_eq!(honduras.get("/area/puebla/members").await.words(), before, "something was half-done");
    }

    async fn what_a_form_with_files_does_not_have_is_refused_at_once(world: World) {
        let honduras = world.sign_in("honduras").await;
        let before = honduras.get("/area/puebla/members").await.words();
        let file = |field| File { field, name: "nota.txt", media_type: "text/plain", bytes: b"A note.\n" };
        let address = "/area/puebla/members/documents";
        let with = |more: &[(&'static str, &'static str)]| FIELDS.iter().chain(more).copied().collect::<Vec<_>>();
        for (fields, files) in [
            (with(&[("note", "Una"), ("note", "Otra")]), vec![file("file")]),
            (with(&[("other", "Una")]), vec![file("file")]),
            (with(&[("csrf", "Una")]), vec![file("file")]),
            (with(&[]), vec![file("file"), file("file")]),
            (with(&[]), vec![file("file"), file("file2"), file("file3")]),
            (with(&[("file", "No es un archivo")]), Vec::new()),
        ] {
            honduras.upload(address, &fields, &files).await.is(413);
        }
        assert_eq!(honduras.get("/area/puebla/members").await.words(), before, "something was kept");
        let paper = handed_in(&honduras, &FIELDS, "nota.md", b"# Nota").await.is(303);
        let paper = paper.location().split('?').next().unwrap_or_default().to_owned();
        let added = [("what", "revision"), ("language", "es"), ("title", "Una nota")];
        honduras.upload(&format!("{paper}/versions"), &added, &[file("file"), file("file2")]).await.is(413);
        honduras.upload(&format!("{paper}/versions"), &added, &[file("file")]).await.is(303);
    }

    async fn a_zero_byte_is_no_text_and_no_fault_of_ours(world: World) {
        let (honduras, nobody) = (world.sign_in("honduras").await, world.browser());
        for address in ["/es/puebla/documents/a%00b", "/es/puebla/documents?kind=%00", "/d/%00", "/files/%00/es/a.md"] {
            nobody.get(address).await.is(404);
        }
        for address in ["/area/puebla/members?kind=%00", "/area/%00", "/area/puebla/members/documents/%00"] {
            honduras.get(address).await.is(404);
            assert!(nobody.get(address).await.is(303).location().starts_with("/account/sign-in"), "{address}");
        }
        let fields = [("title", "Una\0 nota"), ("kind", "note"), ("language", "es"), ("date", "2000-03")];
        let page = handed_in(&honduras, &fields, "nota.md", b"# Nota").await.is(303);
        assert!(honduras.get(page.location()).await.is(200).has("Una nota"));
        let asked = nobody.post("/account/password/forgotten", &[("email", "a\0b@honduras.example")]).await;
        assert!(asked.status < 500, "{}", asked.status);
    }

    async fn c1_what_could_run_in_a_browser_is_only_ever_an_attachment(world: World) {
        let honduras = world.sign_in("honduras").await;
        for (name, bytes) in [("pagina.html", &b"<html><body><script>alert(1)</script></body></html>"[..]), ("dibujo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")] {
            let page = handed_in(&honduras, &FIELDS, name, bytes).await.is(303);
            let paper = page.location().split('?').next().unwrap_or_default().to_owned();
            let page = honduras.get(&paper).await.is(200);
            assert!(!page.has("<script>alert(1)"), "{name} stands in the page");
            let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a file");
            let taken = honduras.get(&file).await.is(200);
            assert!(taken.header("content-disposition").starts_with("attachment;"));
            assert_eq!(taken.header("content-type"), "application/octet-stream");
            assert_eq!(taken.header("x-content-type-options"), "nosniff");
            assert!(taken.header("content-security-policy").contains("sandbox"));
        }
    }

    async fn c2_a_hostile_name_is_stored_under_our_id_and_served_safely(world: World) {
        let honduras = world.sign_in("honduras").await;
        for name in ["../../etc/passwd.md", "C:\\x\\nota.md", "CON.md", "a\u{202e}dm.md"] {
            let page = handed_in(&honduras, &FIELDS, name, b"# Nota").await.is(303);
            let paper = page.location().split('?').next().unwrap_or_default().to_owned();
            let page = honduras.get(&paper).await.is(200);
            let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a file");
            let disposition = honduras.get(&file).await.is(200).header("content-disposition").to_owned();
            assert!(!disposition.contains("..") && !disposition.contains('\\') && !disposition.contains("%E2%80%AE"), "{disposition}");
        }
    }

    async fn g5_reflected_parameters_are_clamped_and_escaped(world: World) {
        let (nobody, mexico) = (world.browser(), world.sign_in("mexico").await);
        for query in ["kind=%3Cscript%3Ex", "year=1e9", "after=-1", "after=9999999999999999999_x", FAR, "language=../../", "lang=%00", "page=-1"] {
            let page = nobody.get(&format!("/en/puebla/documents?{query}")).await;
            assert!(page.status < 500 && !page.has("<script>x"), "{query}: {}", page.status);
            for list in ["/area/puebla/members", "/area/puebla/public", "/area/papers"] {
                let page = mexico.get(&format!("{list}?{query}")).await;
                assert!(page.status < 500 && !page.has("<script>x"), "{list}?{query}: {}", page.status);
            }
        }
    }

    async fn b14_error_pages_tell_nothing_of_the_inside(world: World) {
        let nobody = world.browser();
        for path in ["/nothing", "/en/puebla/documents/x", "/files/x/y/z", "/d/SELECT%201", "/en/%00", "/static/../Cargo.toml"] {
            let page = nobody.get(path).await;
            assert!(page.status >= 400 && page.status < 500, "{path}: {}", page.status);
            for inside in ["SELECT ", "panicked", "src/", "sqlx", "actix", "0.1.0"] {
                assert!(!page.text.replace("SELECT%201", "").contains(inside), "{path} tells {inside}");
            }
        }
    }

    async fn a_dead_cookie_and_a_made_up_address_lead_to_the_sign_in_like_any_other(world: World) {
        let nobody = world.browser();
        for cookie in [None, Some("bogus"), Some("0123456789012345678901234567890123456789012")] {
            if let Some(cookie) = cookie {
                nobody.set_cookie("__Host-session", cookie);
            }
            for path in ["/area", "/area/puebla/members", "/area/puebla/members/nosuch/y", "/desk/puebla/zz/y", "/operator/zz", "/area/puebla/members/documents"] {
                assert!(nobody.get(path).await.is_to_sign_in(), "{path} with {cookie:?}");
            }
        }
    }

    async fn what_turns_a_line_round_does_not_get_into_a_title(world: World) {
        let honduras = world.sign_in("honduras").await;
        let fields = [("title", "Nota \u{202e}fdp.exe"), ("kind", "note"), ("language", "es"), ("date", "2000-03")];
        handed_in(&honduras, &fields, "nota.md", b"# Nota").await.is(422);
    }

    async fn only_papers_that_lack_a_language_are_listed_as_such(world: World) {
        let honduras = world.sign_in("honduras").await;
        let all = honduras.get("/area/puebla/members").await.words();
        let missing = honduras.get("/area/puebla/members?lang=missing").await.words();
        assert!(all.contains("DEMO/PUEBLA/M/2000/2") && !missing.contains("DEMO/PUEBLA/M/2000/2"), "{missing}");
        assert!(missing.contains("DEMO/PUEBLA/M/2000/1"), "{missing}");
    }
}
