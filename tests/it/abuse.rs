//! Abuse cases that concern no account and no single page: what goes over the disk, into the record, out of the directory, and through
//! a failing machine. A test begins with the number of its case.

mod directory;
mod disk;
mod errors;
mod files;
mod kill;
mod memory;
mod power;
mod record;
mod secrecy;

use crate::{
    harness::{Browser, File},
    papers::file_of,
};

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
