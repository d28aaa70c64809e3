//! A file of a paper, shown in the browser.

use askama::Template;

use crate::{
    http::{chrome::AreaChrome, views::FileLink},
    i18n::Words,
};

/// `…/documents/{id}/reading/{file}`: a PDF in the browser's own viewer, or a picture.
#[derive(Template)]
#[template(path = "library/reading.html")]
pub struct ReadingPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title in the language of the file.
    pub title: String,
    /// The code of that language.
    pub title_lang: String,
    /// Its name.
    pub language: String,
    /// “Version 2”.
    pub version: String,
    /// Where the browser has the file from that it shows.
    pub source: String,
    /// The file, to be downloaded.
    pub file: FileLink,
    /// Whether it is a PDF, which the browser shows in a frame.
    pub framed: bool,
    /// Width and height of a picture, in points. Where it is neither, the page says that it can only be downloaded.
    pub picture: Option<(u32, u32)>,
}
