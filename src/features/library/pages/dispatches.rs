//! Circulating several papers at once: what becomes of each, who reads them, who is told.

use askama::Template;

use super::ChosenPapers;
use crate::{
    http::{chrome::AreaChrome, views::FieldError},
    i18n::Words,
};

/// `…/circulations/new`: papers chosen from a list are circulated to another space.
///
/// `?to=` works it out for another space without a script; the form that confirms carries the space that was worked out, and each paper with
/// the version that this page shows.
#[derive(Template)]
#[template(path = "library/dispatches.html")]
pub struct DispatchesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The papers, and where they can go.
    pub chosen: ChosenPapers,
    /// How many persons newly read them.
    pub newly: usize,
    /// How many go, in a sentence.
    pub going: String,
    /// Who is told, in a sentence.
    pub told: String,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `document`, `to`, `note`).
    pub errors: Vec<FieldError>,
}
