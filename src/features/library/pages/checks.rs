//! What the scanner for malware holds.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{FieldError, When},
    },
    i18n::Words,
};

/// A file that is held.
#[derive(Clone, Debug)]
pub struct HeldFile {
    /// Its page.
    pub href: String,
    /// The symbol of its paper; `None` of a draft.
    pub symbol: Option<String>,
    /// The title of the paper in this language.
    pub title: String,
    /// The code of the language.
    pub title_lang: String,
    /// The name of the file.
    pub name: String,
    /// The name of the language.
    pub language: String,
    /// Its size in words.
    pub size: String,
    /// How it stands, in a sentence.
    pub state: String,
    /// The name of what was found; may be empty.
    pub found: String,
    /// When the scanner said so; `None` while it waits.
    pub when: Option<When>,
}

/// `/area/{process}/{space}/checks`: what is held in a space.
#[derive(Template)]
#[template(path = "library/checks.html")]
pub struct ChecksPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The files, what came last first.
    pub files: Vec<HeldFile>,
    /// Whether there is a scanner for malware.
    pub are_made: bool,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
}

/// `/area/{process}/{space}/checks/{file}`: one of them, and what can be done with it.
#[derive(Template)]
#[template(path = "library/check.html")]
pub struct CheckPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The file.
    pub file: HeldFile,
    /// Where the form goes that lets it pass, if the person may.
    pub pass: Option<String>,
    /// The SHA-256 of what it is now, which that form sends along.
    pub shown: String,
    /// Where the form goes that removes it, if the person may.
    pub remove: Option<String>,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (field `reason`).
    pub errors: Vec<FieldError>,
}
