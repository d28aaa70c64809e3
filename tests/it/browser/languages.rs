//! A paper in three languages, in a real Chromium: handed in with two, the third added, circulated, and read by another in the third.

use std::path::{Path, PathBuf};

use virtual_secretariat::access::SpaceKind;

use super::chromium::Chromium;
use crate::harness::{Engine, World, run};

const TITLE_ES: &str = "Nota en tres idiomas 7311";
const TITLE_EN: &str = "Note in three languages 7311";
const TITLE_FR: &str = "Note en trois langues 7311";
const TEXT_ES: &str = "# Nota\n\nPárrafo ze81q.\n";
const TEXT_EN: &str = "# Note\n\nParagraph zn82q.\n";
const TEXT_FR: &str = "# Note\n\nParagraphe zf83q.\n";

/// A file on the person's disk.
fn on_disk(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    std::fs::write(&file, text).expect("a file");
    file
}

/// Honduras hands the paper in to the members, in Spanish with its English version, and adds the French one.
async fn hands_in(chromium: &Chromium) {
    let disk = tempfile::tempdir().expect("a folder");
    chromium.goto("/area/puebla/members/documents/new").await;
    chromium.types("title", TITLE_ES).await;
    chromium.chooses("kind", "note").await;
    chromium.chooses("language", "es").await;
    chromium.types("date", "2001-06-14").await;
    chromium.chooses_file("file", &on_disk(disk.path(), "nota.md", TEXT_ES)).await;
    chromium.types("title2", TITLE_EN).await;
    chromium.chooses("language2", "en").await;
    chromium.chooses_file("file2", &on_disk(disk.path(), "note-en.md", TEXT_EN)).await;
    chromium.goes_by("form[data-progress] button[type=submit]").await;
    assert_eq!(chromium.links("main a[href*='/files/']").await.len(), 2);

    chromium.goes_by("main .doings a[href$='/versions/new']").await;
    chromium.presses("#what-language").await;
    chromium.chooses("language", "fr").await;
    chromium.types("title", TITLE_FR).await;
    chromium.chooses_file("file", &on_disk(disk.path(), "note-fr.md", TEXT_FR)).await;
    chromium.station("30-third-language").await;
    chromium.goes_by("form[data-progress] button[type=submit]").await;
    assert_eq!(chromium.links("main a[href*='/files/']").await.len(), 3);
}

#[test]
fn a_paper_in_three_languages_is_circulated_and_read_in_the_third() {
    run(Engine::Sqlite, |world: World| async move {
        let spaces = world.database.spaces(&["puebla"]).await;
        let plenary = spaces.into_iter().find(|space| space.kind == SpaceKind::Plenary).expect("a plenary").id;
        let chromium = Chromium::begin(&world).await;
        chromium.signs_in(&world, "honduras").await;
        hands_in(&chromium).await;
        let paper = chromium.path().await;
        world.mails().await;

        chromium.goes_by("main .doings a[href$='/circulations/new']").await;
        chromium.presses(&format!(".target:has(input[value='{plenary}']) label")).await;
        chromium.goes_by("main form[method=get] button[type=submit]").await;
        chromium.station("31-circulate").await;
        chromium.goes_by("form[action$='/circulations'] button[type=submit]").await;
        assert_eq!(chromium.path().await, paper);
        let copies = chromium.links("main a[href^='/area/puebla/plenary/documents/']").await;
        let copy = copies.first().expect("the way to the copy").clone();
        chromium.signs_out().await;

        // Who gains sight is told; who read it before is not.
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.to == world.persona("colombia").email));
        assert!(mails.iter().all(|mail| mail.to != world.persona("mexico").email));

        chromium.signs_in(&world, "canada").await;
        chromium.goto("/area/puebla/plenary").await;
        chromium.goes_by(&format!("main a.t[href='{copy}']")).await;
        assert_eq!(chromium.text("main h1").await, TITLE_FR);
        assert!(chromium.words().await.contains("zf83q"), "{}", chromium.words().await);
        chromium.station("32-read-in-the-third").await;
        for (language, name, text) in
            [("fr", "note-fr.md", TEXT_FR), ("en", "note-en.md", TEXT_EN), ("es", "nota.md", TEXT_ES)]
        {
            let link = format!("main a[href*='/files/'][hreflang={language}]");
            assert_eq!(chromium.downloads(&link).await, (name.to_owned(), text.as_bytes().to_vec()));
        }
        chromium.signs_out().await;

        // Another, who reads Spanish, is shown the original first.
        chromium.signs_in(&world, "colombia").await;
        chromium.goto(&copy).await;
        assert_eq!(chromium.text("main h1").await, TITLE_ES);
        chromium.goto(&paper).await;
        assert_eq!(chromium.status().await, 404, "the members' paper is not the plenary's copy");
        chromium.end().await;
    });
}
