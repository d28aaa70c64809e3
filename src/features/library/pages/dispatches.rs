//! Circulating several papers at once: what becomes of each, who reads them, who is told.

use askama::Template;

use super::{MovedRow, Sight, Target};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{FieldError, When},
    },
    i18n::Words,
};

/// Who reads the papers once they stand in another space, too.
#[derive(Clone, Debug)]
pub struct DispatchSight {
    /// The name of that space.
    pub space: String,
    /// When it was worked out.
    pub at: When,
    /// Who reads here, and so can read them already.
    pub already: Sight,
    /// Who reads there and not here.
    pub newly: Sight,
}

/// `…/circulations/new`: papers chosen from a list are circulated to another space.
///
/// `?to=` works it out for another space without a script; the form that confirms carries the space that was worked out.
#[derive(Template)]
#[template(path = "library/dispatches.html")]
pub struct DispatchesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// How many papers there are, in a sentence.
    pub total: String,
    /// The papers, each with what becomes of it.
    pub papers: Vec<MovedRow>,
    /// Whether there are more than go at once.
    pub many: bool,
    /// The spaces that they can go to.
    pub targets: Vec<Target>,
    /// The space worked out, as the form sends it; empty until one is chosen.
    pub to: String,
    /// Who reads them afterwards, once a space is chosen.
    pub after: Option<DispatchSight>,
    /// How many go, in a sentence.
    pub going: String,
    /// Who is told, in a sentence.
    pub told: String,
    /// Those that go, each with the version that this page shows, as the form sends them.
    pub shown: Vec<String>,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `document`, `to`, `note`).
    pub errors: Vec<FieldError>,
}
