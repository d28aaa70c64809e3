//! Moving papers to another space: what becomes of each, and who reads them afterwards.

use askama::Template;

use super::{ChosenPapers, FolderLink};
use crate::{
    http::{chrome::AreaChrome, views::FieldError},
    i18n::Words,
};

/// `…/moves/new`: papers chosen from a list, or all of a folder, are moved to another space.
///
/// `?to=` works it out for another space without a script; the form that confirms carries the space that was worked out.
#[derive(Template)]
#[template(path = "library/moves.html")]
pub struct MovesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The papers, and where they can go.
    pub chosen: ChosenPapers,
    /// A link to the folder whose papers they all are; `None` if they were chosen from a list.
    pub above: Option<FolderLink>,
    /// How many move, in a sentence.
    pub told: String,
    /// What is wrong (fields `document`, `to`).
    pub errors: Vec<FieldError>,
}
