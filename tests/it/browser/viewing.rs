//! A file is shown in a real Chromium: a picture is painted, a PDF stands in its frame, and nothing falls into the folder of downloads.

use super::chromium::{Chromium, DESK, PHONE};
use crate::{
    harness::{Browser, Engine, File, World, run},
    papers::viewing::{PDF, PNG, file},
};

async fn handed_in(browser: &Browser, title: &str, file: File<'_>) -> String {
    let fields = [("title", title), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
    let page = browser.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// Opens the page that shows the file of a paper, from the page of the paper.
async fn opens(chromium: &Chromium, paper: &str) {
    chromium.goto(paper).await;
    chromium.goes_by(&format!("main a[href^='{paper}/reading/']")).await;
}

#[test]
fn a_picture_is_painted_and_a_pdf_stands_in_its_frame() {
    run(Engine::Sqlite, |world: World| async move {
        let honduras = world.sign_in("honduras").await;
        let map = handed_in(&honduras, "Un mapa 6201", file("mapa.png", "image/png", PNG)).await;
        let report = handed_in(&honduras, "Un informe 6201", file("informe.pdf", "application/pdf", PDF)).await;
        let chromium = Chromium::begin(&world).await;
        chromium.signs_in(&world, "mexico").await;

        opens(&chromium, &map).await;
        let painted = chromium.asked("[...document.querySelectorAll('main img')].map(one => one.naturalWidth)").await;
        assert_eq!(painted, serde_json::json!([3]));
        chromium.station("view-picture").await;

        opens(&chromium, &report).await;
        // A frame that was refused holds a page of the browser's own, into which nobody can look.
        let kind = "document.querySelector('main iframe').contentDocument?.contentType";
        let mut shown = chromium.asked(kind).await;
        for _ in 0..100 {
            if shown == "application/pdf" {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            shown = chromium.asked(kind).await;
        }
        assert_eq!(shown, "application/pdf");
        for (width, dark) in [(DESK, true), (PHONE, true), (PHONE, false)] {
            chromium.dress(width, dark).await;
            chromium.fits(width, "view-pdf").await;
        }
        assert!(chromium.arrived().is_empty(), "a file was downloaded instead: {:?}", chromium.arrived());
        chromium.end().await;
    });
}
