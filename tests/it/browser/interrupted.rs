//! The connection breaks off while a file is on its way: the page says so, what has come is kept, and the rest follows when the network is back.

use super::chromium::Chromium;
use crate::{
    harness::{Engine, World, run},
    papers::file_of,
};

/// The field of the file, with what is shown of it.
const BOX: &str = "document.querySelector('#file').closest('[data-uploads]')";

async fn an_upload_is_interrupted(world: World) {
    let disk = tempfile::tempdir().expect("a folder");
    let (file, text) = (disk.path().join("larga.txt"), "Una línea de prueba.\n".repeat(150_000));
    std::fs::write(&file, &text).expect("a file");
    let received = async || world.database.number("SELECT CAST(SUM(received) AS bigint) FROM upload").await;

    let chromium = Chromium::begin(&world).await;
    chromium.signs_in(&world, "honduras").await;
    chromium.goto("/area/puebla/members/documents/new").await;
    chromium.types("title", "Una nota larga").await;
    chromium.chooses("language", "es").await;
    chromium.chooses("kind", "note").await;
    chromium.types("date", "2001-06-14").await;
    chromium.network(false, 400_000).await;
    chromium.chooses_file("file", &file).await;
    chromium.until(&format!("{BOX}.querySelector('progress').value >= 20")).await;
    let said = |word: &str| {
        format!(
            "{BOX}.querySelector('[role=status]').textContent === {BOX}.querySelector('[data-sent]').dataset.{word}"
        )
    };
    assert_eq!(chromium.asked(&said("now")).await, true);

    chromium.network(true, -1).await;
    chromium.until(&said("again")).await;
    let before = received().await;
    assert!(before > 0 && before < i64::try_from(text.len()).expect("a length"), "{before}");
    chromium.station("14-interrupted").await;

    chromium.network(false, -1).await;
    chromium.until(&format!("{BOX}.querySelector('input[type=hidden]').value !== ''")).await;
    assert_eq!(chromium.asked(&said("done")).await, true);
    assert_eq!(world.database.number("SELECT COUNT(*) FROM upload").await, 1, "it was begun anew");
    assert_eq!(received().await, i64::try_from(text.len()).expect("a length"));
    chromium.station("15-sent").await;

    chromium.goes_by("form[data-progress] button[type=submit]").await;
    let paper = chromium.path().await;
    assert!(paper.starts_with("/area/puebla/members/documents/0"), "{paper}\n{}", chromium.words().await);
    chromium.end().await;
    let honduras = world.sign_in("honduras").await;
    let taken = honduras.get(&file_of(&honduras, &paper).await).await.is(200);
    assert!(taken.bytes == text.as_bytes(), "{} bytes of {}", taken.bytes.len(), text.len());
    assert_eq!(world.database.number("SELECT COUNT(*) FROM upload").await, 0);
}

#[test]
fn an_upload_that_was_interrupted_goes_on_where_it_broke_off() {
    run(Engine::Sqlite, an_upload_is_interrupted);
}
