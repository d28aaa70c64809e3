//! Languages that are awaited: the form of one, and the board of a process.

use askama::Template;

use super::PaperRow;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, Pager, When},
    },
    i18n::Words,
};

/// `…/documents/{id}/expectations/new`: until when a language is expected.
#[derive(Template)]
#[template(path = "library/expectation.html")]
pub struct ExpectationPage {
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
    /// Where the form goes.
    pub action: String,
    /// `language`: those that are awaited.
    pub languages: Vec<Choice>,
    /// What was typed as `day`.
    pub day: String,
    /// The zone of the day, named.
    pub zone: String,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `language`, `day`, `note`).
    pub errors: Vec<FieldError>,
}

/// How one working language stands.
#[derive(Clone, Debug)]
pub struct ParityRow {
    /// The code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How many of how many papers are there in it, in a sentence.
    pub told: String,
    /// How many of a hundred are up to date: 0 to 100, rounded down, so that only what is whole is called whole.
    pub percent: u64,
    /// How many of a hundred are there, but behind their original, rounded up, so that few are seen too: with those above 100 at most.
    pub behind_percent: u64,
    /// How many are, in a sentence; may be empty.
    pub behind: String,
    /// The papers that lack it or are behind in it, where there are some.
    pub href: Option<String>,
}

/// A paper that lacks a language.
#[derive(Clone, Debug)]
pub struct LackingRow {
    /// The paper as lists show it.
    pub paper: PaperRow,
    /// Since when it stands there without.
    pub since: When,
    /// What is expected by when, language by language: “Spanish: by 12 December 2026”.
    pub expected: Vec<String>,
    /// What is there and behind the original, language by language.
    pub behind: Vec<String>,
}

/// A translation that is behind its original.
#[derive(Clone, Debug)]
pub struct BehindRow {
    /// The paper as lists show it.
    pub paper: PaperRow,
    /// The name of the language.
    pub language: String,
    /// Where it stands on the page of the paper, where a newer one is handed in.
    pub href: String,
    /// Which version it translates.
    pub told: String,
    /// When the version came since which its original is another one.
    pub since: Option<When>,
}

/// `/area/languages`: the papers of a process in its working languages.
#[derive(Template)]
#[template(path = "library/parity.html")]
pub struct ParityPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// `process`: those in which the person has a seat.
    pub processes: Vec<Choice>,
    /// The name of the process that is shown.
    pub process: String,
    /// Its working languages.
    pub languages: Vec<ParityRow>,
    /// The papers that lack one, or the one that is asked for.
    pub papers: Vec<LackingRow>,
    /// `language`
    pub asked: Vec<Choice>,
    /// The total, and the way to further rows.
    pub pager: Pager,
    /// The translations that are behind their original, in all of its languages, or in the one that is asked for.
    pub behind: Vec<BehindRow>,
    /// The same of these.
    pub behind_pager: Pager,
    /// How far was looked for them, where that is not everywhere; else empty.
    pub looked_through: String,
}
