//! Released papers in lists.

use askama::Template;

use crate::{
    features::site::wording::Wording,
    http::{
        chrome::PublicChrome,
        views::{Choice, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// The released papers of a process, with filters (`/{lang}/{process}/documents`).
#[derive(Template)]
#[template(path = "site/documents.html")]
pub struct DocumentsPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address, without filters.
    pub canonical: String,
    /// The address of the form, which is that of the list without filters.
    pub here: String,
    /// Kinds to choose from, the first empty for all (`kind`).
    pub kinds: Vec<Choice>,
    /// Languages to choose from, the first empty for all (`language`).
    pub languages: Vec<Choice>,
    /// Years to choose from, the first empty for all (`year`).
    pub years: Vec<Choice>,
    /// Whether any filter is set.
    pub filtered: bool,
    /// The papers.
    pub rows: Vec<DocumentRow>,
    /// Older and newer papers, and how many.
    pub pager: Pager,
}

/// A released paper in a list.
#[derive(Clone, Debug)]
pub struct DocumentRow {
    /// Its page.
    pub href: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title in the reader's language, else in the original.
    pub title: Wording,
    /// Its process, in lists over several.
    pub process: Option<Wording>,
    /// Its kind in words (`kind-...`).
    pub kind: String,
    /// Its languages, the original first; those not there yet have no address.
    pub languages: Vec<LanguageVersion>,
    /// The paper's own date.
    pub date: Option<When>,
    /// The day on which it was released.
    pub released: When,
}
