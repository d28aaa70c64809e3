//! Papers that were chosen together and are to reach another space: what becomes of each, and who reads them there.

use super::{PaperRow, Target};
use crate::http::views::When;

/// A paper that was chosen.
#[derive(Clone, Debug)]
pub struct ChosenRow {
    /// The paper.
    pub paper: PaperRow,
    /// Why it stays, in a sentence; `None` if it goes.
    pub stays: Option<String>,
}

/// One column of who reads the papers: a number of persons, and of whom they are.
#[derive(Clone, Debug)]
pub struct ReadersColumn {
    /// How they stand to the papers: “will newly be able to read them”.
    pub heading: String,
    /// How many persons: “+ 3”.
    pub count: String,
    /// By standing and organisation; empty if there is nobody.
    pub groups: Vec<String>,
    /// Whether it stands out as what is new.
    pub is_new: bool,
}

/// Who reads the papers once it is done.
#[derive(Clone, Debug)]
pub struct ReadersAfter {
    /// The name of the space that they go to.
    pub space: String,
    /// When it was worked out.
    pub at: When,
    /// The columns, beside each other.
    pub columns: Vec<ReadersColumn>,
}

/// What a form sends unseen: names with their values.
pub type Unseen = Vec<(&'static str, String)>;

/// Papers that were chosen, as a page about bringing all of them to another space has them.
#[derive(Clone, Debug, Default)]
pub struct ChosenPapers {
    /// The address of the space.
    pub space_href: String,
    /// How many papers there are, in a sentence.
    pub total: String,
    /// The papers, each with what becomes of it.
    pub rows: Vec<ChosenRow>,
    /// Whether there are more than go at once.
    pub many: bool,
    /// The spaces that they can go to.
    pub targets: Vec<Target>,
    /// What the form that chooses a space sends besides.
    pub asks: Unseen,
    /// Who reads them afterwards, once a space is chosen.
    pub after: Option<ReadersAfter>,
    /// What is said of those that nothing of their own keeps; empty until a space is chosen.
    pub goes: String,
    /// Why nothing goes to the space that is chosen, in a sentence.
    pub blocked: Option<String>,
    /// What the form that confirms sends besides.
    pub sends: Unseen,
}
