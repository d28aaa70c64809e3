//! Abuse cases that concern no account and no single page: what goes over the disk, into the record, out of the directory, and through
//! a failing machine. A test begins with the number of its case.

mod directory;
mod disk;
mod errors;
mod files;
mod kill;
mod power;
mod record;
mod secrecy;

use crate::harness::{Browser, File};

/// A text that may be handed in; its words are shown on the page of the paper.
const NOTE: File<'_> =
    File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n\nPalabra zq71x.\n" };

/// The fields that go with it.
const FIELDS: [(&str, &str); 4] =
    [("title", "Una nota de prueba"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];

/// Hands a paper in, and returns where it stands.
async fn handed_in(browser: &Browser, space: &str, file: File<'_>) -> String {
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &FIELDS, &[file]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// The address of the file on the page of a paper.
async fn file_of(browser: &Browser, paper: &str) -> String {
    let page = browser.get(paper).await.is(200);
    let files = format!("{paper}/files/");
    page.links()
        .into_iter()
        .find(|link| link.starts_with(&files))
        .unwrap_or_else(|| panic!("no file on {paper}:\n{}", page.words()))
}
