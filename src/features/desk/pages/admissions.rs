//! Who enters which space, how far, within which ceiling.

use askama::Template;

use super::State;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/admissions?space=`: who enters a space, how far, and how far anyone could.
#[derive(Debug, Template)]
#[template(path = "desk/admissions.html")]
pub struct AdmissionsPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The spaces that the viewer manages; the one shown is chosen.
    pub spaces: Vec<Choice>,
    /// The name of the space that is shown.
    pub space: String,
    /// Its kind, for the pattern.
    pub space_kind: &'static str,
    /// The value that the address carries for it.
    pub space_id: String,
    /// How many persons can read there now.
    pub readers: usize,
    /// One row for each standing, and for anyone.
    pub matrix: Vec<MatrixRow>,
    /// The admissions that carry more conditions than a standing.
    pub named: Vec<NamedAdmission>,
    /// Whether the viewer may admit here.
    pub can_admit: bool,
}

/// A standing in the table of admissions.
#[derive(Clone, Debug)]
pub struct MatrixRow {
    /// The standing: “Participants”.
    pub standing: String,
    /// How many that is: “11 organisations, 31 persons”.
    pub count: String,
    /// To read.
    pub read: Cell,
    /// To contribute.
    pub contribute: Cell,
    /// To manage.
    pub manage: Cell,
    /// The ceiling in a word: “contribute”.
    pub ceiling: String,
    /// The dates of the admission, or why there is none: “From 1996”, “Never in a members’ space”.
    pub dates: String,
    /// The admission to be ended; `None` where there is none or the viewer may not.
    pub end: Option<String>,
}

/// How far a standing goes at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// It is admitted.
    Given,
    /// The ceiling allows it; nobody has been admitted.
    May,
    /// The ceiling closes it.
    Shut,
}

impl Cell {
    /// The class of the mark.
    pub fn class(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::May => "may",
            Self::Shut => "shut",
        }
    }

    /// The word beside the mark.
    pub fn said(self, w: &Words) -> String {
        w.t(match self {
            Self::Given => "desk-cell-given",
            Self::May => "desk-cell-may",
            Self::Shut => "desk-cell-shut",
        })
    }
}

/// An admission by an organisation, a capacity, an office or a seat.
#[derive(Clone, Debug)]
pub struct NamedAdmission {
    /// Its id, for the address of the page that ends it.
    pub id: String,
    /// All conditions in words; they hold together for one seat: “Honduras”, “head of delegation”.
    pub conditions: Vec<String>,
    /// The level in words.
    pub level: String,
    /// From when.
    pub from: Option<When>,
    /// Until when.
    pub until: Option<When>,
    /// Whether it is in force.
    pub state: State,
    /// How many persons enter by it now.
    pub persons: usize,
    /// Whether the viewer may end it.
    pub can_end: bool,
}

/// `GET /desk/{process}/admissions/new?space=`: admits to a space, and says first who would enter.
#[derive(Debug, Template)]
#[template(path = "desk/admission.html")]
pub struct AdmissionPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `standing organisation capacity office seat level until zone`.
    pub errors: Vec<FieldError>,
    /// The name of the space.
    pub space: String,
    /// Its kind, for the pattern.
    pub space_kind: &'static str,
    /// The value that the form sends for it.
    pub space_id: String,
    /// The ceilings of this kind of space, each as a sentence: “Observers: none”.
    pub ceilings: Vec<String>,
    /// What was typed and what can be chosen.
    pub form: AdmissionForm,
    /// Who would newly enter, as a sentence: “7 persons of 3 organisations would newly read here”. `None` until it is worked out.
    pub enters: Option<String>,
    /// Their names, as far as the viewer may see them.
    pub entrants: Vec<String>,
    /// What the sentence was worked out for; comes back with the form, so that other conditions are worked out anew.
    pub seen: String,
}

/// The form of [`AdmissionPage`]. A condition that is not set has the empty value chosen.
#[derive(Clone, Debug)]
pub struct AdmissionForm {
    /// The standings.
    pub standing: Vec<Choice>,
    /// The organisations.
    pub organisation: Vec<Choice>,
    /// The capacities.
    pub capacity: Vec<Choice>,
    /// The offices.
    pub office: Vec<Choice>,
    /// The seats, by name.
    pub seat: Vec<Choice>,
    /// The levels up to the ceiling.
    pub level: Vec<Choice>,
    /// The day on which it ends, as typed; empty for no end.
    pub until: String,
    /// The time zones.
    pub zone: Vec<Choice>,
}
