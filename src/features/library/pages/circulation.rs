//! How a paper reaches further readers: circulation, and deposit with bureau or desk.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{FieldError, When},
    },
    i18n::Words,
};

/// A space to which a paper can be brought.
#[derive(Clone, Debug)]
pub struct Target {
    /// What the form sends as `to`.
    pub value: String,
    /// The value of `data-space`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Who can read there.
    pub who: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One column of “who will be able to read it”: a number of persons, and of whom they are.
#[derive(Clone, Debug)]
pub struct Sight {
    /// How many persons.
    pub persons: usize,
    /// By standing and organisation: “3 observers: Colombia, IOM and UNHCR (4 persons)”.
    pub groups: Vec<String>,
}

/// Who can read the paper after the act.
#[derive(Clone, Debug)]
pub struct SightAfter {
    /// The name of the target: “Plenary”.
    pub space: String,
    /// When it was worked out.
    pub at: When,
    /// Those who can read it already.
    pub already: Sight,
    /// Those who will newly be able to.
    pub newly: Sight,
    /// Those who still cannot, in words, each with the reason.
    pub still: Vec<String>,
    /// Whether a release of it is public already.
    pub public: bool,
}

impl SightAfter {
    /// How many persons can read it afterwards.
    pub fn total(&self) -> usize {
        self.already.persons + self.newly.persons
    }
}

/// `…/documents/{id}/circulations/new`: shows who will read a paper, and brings it into another space.
///
/// `?to=` works it out for another space without a script; the form that confirms carries the space that was worked out.
#[derive(Template)]
#[template(path = "library/circulate.html")]
pub struct CirculatePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// The address of this page without its query, where “Work it out” goes (GET).
    pub here: String,
    /// Where the confirmation goes (POST).
    pub action: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The spaces that can be chosen; empty shows why there is none.
    pub targets: Vec<Target>,
    /// The spaces in whose wastebasket a copy lies, so that they are not offered; empty if there is none.
    pub wasted: String,
    /// The value of the target worked out: the hidden field `to`.
    pub to: String,
    /// Who can read it afterwards; `None` before a space is chosen.
    pub after: Option<SightAfter>,
    /// What goes: version, symbol, titles, files, in a sentence.
    pub goes: String,
    /// What the symbol that goes along tells of the paper, or whence it is given one; may be empty.
    pub discloses: String,
    /// What stays.
    pub stays: String,
    /// How it stands with the originator's consent.
    pub consent: String,
    /// Why it cannot be done now (the consent is missing); then there is no button.
    pub blocked: Option<String>,
    /// Who is told, in a sentence.
    pub told: String,
    /// The version that this page shows: what goes was decided on it.
    pub shown: i32,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `to`, `note`).
    pub errors: Vec<FieldError>,
}

/// `…/documents/{id}/deposits/new`: leaves a copy with the bureau or the desk, where the depositor does not read.
#[derive(Template)]
#[template(path = "library/deposit.html")]
pub struct DepositPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// Where the form goes.
    pub action: String,
    /// The symbol, if it has one.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Bureau and desk, with who reads there.
    pub targets: Vec<Target>,
    /// What goes, in a sentence.
    pub goes: String,
    /// The version that this page shows: what goes was decided on it.
    pub shown: i32,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `to`, `note`).
    pub errors: Vec<FieldError>,
}
