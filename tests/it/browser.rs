//! The journey in a real Chromium: what a person does, sees, and does not see.

mod chromium;

use chromium::Chromium;

use crate::harness::{Engine, World};

fn run<T: Future<Output = ()>>(test: impl FnOnce(World) -> T) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async { test(World::new(Engine::Sqlite).await).await });
}

/// A file on the disk, as a delegate has it.
fn file(folder: &std::path::Path, name: &str, text: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file");
    path
}

#[test]
fn honduras_hands_in_a_paper_and_the_public_reads_it_in_the_end() {
    run(|world| async move {
        let folder = tempfile::tempdir().expect("a folder");
        let spanish = file(folder.path(), "retornos.md", "# Retornos\n\nPárrafo zx81q.\n");
        let english = file(folder.path(), "returns.md", "# Returns\n\nParagraph zx81q.\n");
        let chromium = Chromium::begin(&world, 1280, false).await;

        chromium.signs_in(&world, "honduras").await;
        chromium.goto("/area/puebla/members/documents/new").await;
        chromium.types("title", "Retornos dignos 7431").await;
        chromium.chooses("kind", "note").await;
        chromium.chooses("language", "es").await;
        chromium.types("date", "2000-03").await;
        chromium.chooses_file("file", &spanish).await;
        chromium.types("title2", "Dignified returns 7431").await;
        chromium.chooses("language2", "en").await;
        chromium.chooses_file("file2", &english).await;
        chromium.presses("form[data-progress] button[type=submit]").await;
        chromium.arrives_at("/area/puebla/members/documents/0").await;
        let paper = chromium.path().await;
        assert!(chromium.words().await.contains("DEMO/PUEBLA/M/2000/"));
        chromium.signs_out().await;

        for (key, sees) in [("mexico", true), ("colombia", false), ("rncom", false)] {
            chromium.signs_in(&world, key).await;
            chromium.goto("/area/papers").await;
            assert_eq!(chromium.words().await.contains("7431"), sees, "{key}");
            chromium.goto(&paper).await;
            assert_eq!(chromium.words().await.contains("zx81q"), sees, "{key}");
            chromium.signs_out().await;
        }

        chromium.signs_in(&world, "secretariat").await;
        chromium.goto(&format!("{paper}/proposals/new")).await;
        chromium.presses("main form button[type=submit]").await;
        chromium.arrives_at("/documents/0").await;
        chromium.signs_out().await;

        chromium.signs_in(&world, "honduras").await;
        chromium.goto("/area").await;
        chromium.goto(&paper).await;
        chromium.presses("#answer-consent").await;
        chromium.presses("form[action$='/answer'] button[type=submit]").await;
        chromium.signs_out().await;

        chromium.signs_in(&world, "secretariat").await;
        chromium.goto(&paper).await;
        chromium.presses("form[action$='/release'] button[type=submit]").await;
        chromium.signs_out().await;

        chromium.goto("/es/puebla").await;
        assert!(chromium.words().await.contains("Retornos dignos 7431"));
        chromium.goto("/en/puebla/documents").await;
        assert!(chromium.words().await.contains("Dignified returns 7431"));
        chromium.end().await;
    });
}

#[test]
fn pages_fit_a_phone_and_a_desk_and_read_from_right_to_left() {
    run(|world| async move {
        for (width, dark) in [(390, false), (1280, true)] {
            let chromium = Chromium::begin(&world, width, dark).await;
            for page in [
                "/en",
                "/es/puebla",
                "/ar/puebla",
                "/fr/dakar",
                "/en/puebla/documents",
                "/account/sign-in",
                "/en/nothing-here",
            ] {
                chromium.goto(page).await;
                assert!(chromium.fits().await, "{page} is wider than {width} px");
            }
            chromium.goto("/ar/puebla").await;
            let direction = chromium
                .client
                .execute("return getComputedStyle(document.body).direction", Vec::new())
                .await
                .expect("a direction");
            assert_eq!(direction, "rtl");
            chromium.signs_in(&world, "secretariat").await;
            for page in [
                "/area",
                "/area/papers",
                "/area/spaces",
                "/area/puebla/members",
                "/area/puebla/members/people",
                "/area/puebla/public",
                "/account",
                "/desk/puebla",
                "/desk/puebla/admissions",
                "/desk/puebla/record",
                "/desk/puebla/as",
            ] {
                chromium.goto(page).await;
                assert!(chromium.fits().await, "{page} is wider than {width} px");
            }
            chromium.end().await;
        }
    });
}
