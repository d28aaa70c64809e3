//! What the files of a paper tell besides their text.

use askama::Template;

use crate::{http::chrome::AreaChrome, i18n::Words};

/// One thing that a file tells.
#[derive(Clone, Debug)]
pub struct Found {
    /// It, in a sentence.
    pub text: String,
    /// Whether it goes or stays where a version without it is made, in a word; empty where none is made from here.
    pub fate: String,
}

/// What one file tells.
#[derive(Clone, Debug)]
pub struct FileTells {
    /// The name of its language in the reader's language.
    pub language: String,
    /// The name of the file.
    pub name: String,
    /// Each thing.
    pub findings: Vec<Found>,
    /// What is said of the file as a whole: that nothing was found, why it was not read, what holds of its kind.
    pub sentences: Vec<String>,
}

/// What the files of a version tell: the block that several pages have.
#[derive(Clone, Debug, Default)]
pub struct Tells {
    /// File by file.
    pub files: Vec<FileTells>,
    /// Where a version without it is made, if the reader may and there is anything to take out.
    pub href: Option<String>,
    /// The address of this page, where a file was not looked into.
    pub again: Option<String>,
}

/// `…/documents/{id}/properties`: what the files of the present version tell, and a version without it.
#[derive(Template)]
#[template(path = "library/properties.html")]
pub struct PropertiesPage {
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
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The version whose files these are: “Version 1”.
    pub version: String,
    /// What they tell.
    pub tells: Tells,
    /// Where the form goes that makes a version without it, if the reader may and there is anything to take out.
    pub action: Option<String>,
    /// The number of the present version, to be sent along.
    pub shown: i32,
    /// Whether others read the new version at once.
    pub circulates: bool,
    /// That somebody else has the paper in hand, in a sentence.
    pub warning: Option<String>,
    /// What was just done, or could not be, in a sentence.
    pub notice: Option<String>,
}
