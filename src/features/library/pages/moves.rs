//! Moving papers to another space: what becomes of each, and who reads them afterwards.

use askama::Template;

use super::{FolderLink, PaperRow, Sight, Target};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{FieldError, When},
    },
    i18n::Words,
};

/// A paper that is to be moved.
#[derive(Clone, Debug)]
pub struct MovedRow {
    /// The paper.
    pub paper: PaperRow,
    /// Why it stays, in a sentence; `None` if it moves.
    pub stays: Option<String>,
}

/// Who reads the papers after a move.
#[derive(Clone, Debug)]
pub struct MovedSight {
    /// The name of the space that they would stand in.
    pub space: String,
    /// When it was worked out.
    pub at: When,
    /// Who can read them afterwards.
    pub afterwards: Sight,
    /// Who can read them now and not afterwards.
    pub lose: Sight,
    /// Who would gain sight: where there is anybody, nothing is moved.
    pub gain: Sight,
    /// Whether the kind of the space lets in whom this one never does.
    pub wider: bool,
}

impl MovedSight {
    /// Whether nobody gains sight, now or later.
    pub fn is_narrower(&self) -> bool {
        !self.wider && self.gain.persons == 0
    }
}

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
    /// The address of the space.
    pub space_href: String,
    /// The folder whose papers they all are, as the form sends it; empty if they were chosen from a list.
    pub folder: String,
    /// A link to that folder.
    pub above: Option<FolderLink>,
    /// How many papers there are, in a sentence.
    pub total: String,
    /// The papers, each with what becomes of it.
    pub papers: Vec<MovedRow>,
    /// Whether there are more than can be moved at once.
    pub many: bool,
    /// The spaces that they can be moved to.
    pub targets: Vec<Target>,
    /// The space worked out, as the form sends it; empty until one is chosen.
    pub to: String,
    /// Who reads them afterwards, once a space is chosen.
    pub after: Option<MovedSight>,
    /// How many move, in a sentence.
    pub told: String,
    /// Whether any of them does.
    pub any: bool,
    /// What is wrong (fields `document`, `to`).
    pub errors: Vec<FieldError>,
}
