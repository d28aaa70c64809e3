//! Versions of a paper: two of them side by side, one that is brought back, and who has opened them.

use askama::Template;

use crate::{
    features::library::comparisons::Line,
    http::{
        chrome::AreaChrome,
        views::{Choice, When},
    },
    i18n::Words,
};

/// `…/documents/{id}/comparison`: two versions side by side.
#[derive(Template)]
#[template(path = "library/comparison.html")]
pub struct ComparisonPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// The address of this page.
    pub here: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The earlier version: “Version 1”.
    pub from: String,
    /// The later one.
    pub to: String,
    /// `from`
    pub froms: Vec<Choice>,
    /// `to`
    pub tos: Vec<Choice>,
    /// `language`: those in which both are there.
    pub languages: Vec<Choice>,
    /// The language of the texts.
    pub language: String,
    /// Whether both have a text that could be read.
    pub readable: bool,
    /// How many paragraphs were changed, came and went, in a sentence.
    pub told: String,
    /// Whether the end was left out.
    pub cut: bool,
    /// What differs, with some lines around it.
    pub lines: Vec<Line>,
}

/// `…/documents/{id}/versions/{number}/restoration/new`: an earlier version brought back as a new one.
#[derive(Template)]
#[template(path = "library/restoration.html")]
pub struct RestorationPage {
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
    /// The version that is brought back: “Version 1”.
    pub version: String,
    /// Where the form goes.
    pub action: String,
    /// The number of the present version, to be sent along.
    pub shown: i32,
    /// Whether others read the new version at once.
    pub circulates: bool,
    /// That somebody else has the paper in hand, in a sentence.
    pub warning: Option<String>,
    /// That somebody was faster, in a sentence.
    pub fault: Option<String>,
}

/// Somebody who opened the paper.
#[derive(Clone, Debug)]
pub struct ReadingRow {
    /// The person, and the seat of that time: “Ana Muestra · Honduras, delegate”.
    pub who: String,
    /// What was done: read on its page, downloaded, taken along.
    pub what: String,
    /// Which version: “Version 2”.
    pub version: String,
    /// When.
    pub when: When,
}

/// `…/documents/{id}/readings`: who has opened the paper here, for its originator and who manages the space.
#[derive(Template)]
#[template(path = "library/readings.html")]
pub struct ReadingsPage {
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
    /// How many persons, in a sentence.
    pub total: String,
    /// Who, the last first.
    pub readings: Vec<ReadingRow>,
}
