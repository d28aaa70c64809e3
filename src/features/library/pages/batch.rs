//! Releases that are proposed together: the form, and what became of each.

use askama::Template;

use super::{Criterion, CriterionChoice, Heard, Objecting, PaperRow, Refusal, Unseen};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// A paper that could be proposed with others.
#[derive(Clone, Debug)]
pub struct CandidateRow {
    /// The paper.
    pub paper: PaperRow,
    /// What becomes of it, or why it cannot go, in a sentence.
    pub told: String,
    /// The newest refusal of a release of it, if there was one.
    pub refused: Option<Refusal>,
    /// Whether it can go.
    pub goes: bool,
    /// `document`: whether it is ticked.
    pub chosen: bool,
    /// `shown`: the paper and its version, which are what is proposed.
    pub shown: String,
}

/// `…/batches/new`: proposes to release several papers under one criterion.
#[derive(Template)]
#[template(path = "library/batch_new.html")]
pub struct BatchFormPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where the form goes, to be read and not yet done.
    pub action: String,
    /// The papers, those too that cannot go.
    pub papers: Vec<CandidateRow>,
    /// How many of them can go, in a sentence.
    pub total: String,
    /// `criterion`: the agreed criteria, each with how a release under it comes about as the note.
    pub criteria: Vec<CriterionChoice>,
    /// Why no criterion with a time for objections can be used here; `None` where it can, or where there is none.
    pub unheard: Option<String>,
    /// What was typed as `embargo_date` (YYYY-MM-DD).
    pub embargo_date: String,
    /// What was typed as `embargo_time` (HH:MM).
    pub embargo_time: String,
    /// `zone`: of the embargo.
    pub zones: Vec<Choice>,
    /// What was typed as `note` on the page behind this one, kept for it.
    pub note: String,
    /// What is wrong (fields `document`, `criterion`, `embargo_date`, `embargo_time`, `zone`).
    pub errors: Vec<FieldError>,
}

impl BatchFormPage {
    /// Whether at least one paper can go.
    pub fn any_goes(&self) -> bool {
        self.papers.iter().any(|row| row.goes)
    }

    /// Whether there is anything to send: a paper that can go, and a criterion to propose it under.
    pub fn is_open(&self) -> bool {
        self.any_goes() && !self.criteria.is_empty()
    }
}

/// A paper that is about to be proposed with others.
#[derive(Clone, Debug)]
pub struct ReviewRow {
    /// The paper.
    pub paper: PaperRow,
    /// What becomes of it, in a sentence.
    pub becomes: String,
    /// What is to be known besides: that it is no present version, what it takes the place of. A sentence each.
    pub notes: Vec<String>,
    /// What its files tell besides their text; `None` where the page of that tells of another version.
    pub properties_href: Option<String>,
    /// The newest refusal of a release of it, if there was one.
    pub refused: Option<Refusal>,
}

/// `…/batches/new` with what was chosen, and `…/batches/{batch}/release/new`: what would become of how many papers, before it does.
#[derive(Template)]
#[template(path = "library/batch_review.html")]
pub struct BatchReviewPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// What is about to be done.
    pub heading: String,
    /// The way back, in words: to choose something else for the same papers, or to the list.
    pub back: String,
    /// Where that leads.
    pub back_href: String,
    /// Where the form goes.
    pub action: String,
    /// What the form sends besides: what was chosen, and what this page says of each paper.
    pub sends: Unseen,
    /// The criterion.
    pub criterion: Criterion,
    /// How a release under it comes about.
    pub conduct: String,
    /// Until when it stays closed, if an embargo was chosen.
    pub embargo: Option<When>,
    /// How many become public, are announced, wait for consent: a sentence each.
    pub counts: Vec<String>,
    /// Who can read them, and from when on, where the act makes some of them public.
    pub readers: Option<String>,
    /// Who is told and can object, where some of them are announced.
    pub heard: Option<Heard>,
    /// What is to be known before that is done; may be empty.
    pub warning: String,
    /// The papers.
    pub papers: Vec<ReviewRow>,
    /// What `note` is headed with: a line to the originator, or to the originators; `None` where none is asked.
    pub note_label: Option<String>,
    /// What was typed as `note`.
    pub note: String,
    /// What the button does, with the numbers.
    pub button: String,
    /// What is wrong (field `note`).
    pub errors: Vec<FieldError>,
}

/// An item of a batch, and what became of it.
#[derive(Clone, Debug)]
pub struct BatchRow {
    /// The proposal, for a box to tick.
    pub id: String,
    /// The symbol; `None` of a draft.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The page of the paper, at its release.
    pub href: String,
    /// What its files tell besides their text, for who signs releases.
    pub properties_href: Option<String>,
    /// The originator.
    pub from: String,
    /// What became of it, in words: announced until when, objected to by whom, public since when, waits for consent.
    pub state: String,
    /// The reason of who objected, declined or stopped it, or why it cannot be signed yet; may be empty.
    pub reason: String,
    /// The public page, once it is public.
    pub public_href: Option<String>,
    /// Whether the reader may object to it now.
    pub objects: bool,
    /// Whether it is ticked.
    pub chosen: bool,
}

/// `…/batches/{batch}`: each item with its outcome.
#[derive(Template)]
#[template(path = "library/batch.html")]
pub struct BatchPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of this page.
    pub href: String,
    /// The criterion named.
    pub criterion: Criterion,
    /// Who proposed it.
    pub proposer: String,
    /// When it was proposed.
    pub proposed: When,
    /// Until when it stays closed, if an embargo is asked for.
    pub embargo: Option<When>,
    /// The line that went with the proposal; may be empty.
    pub remark: String,
    /// The items.
    pub rows: Vec<BatchRow>,
    /// How many they are, in a sentence.
    pub total: String,
    /// How many are ready to be signed by the reader, in a sentence; `None` if none is.
    pub ready: Option<String>,
    /// What is said of objecting, while one of them is announced.
    pub objecting: Objecting,
    /// What was typed as `objection`.
    pub reason: String,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
    /// What is wrong (fields `proposal`, `objection`).
    pub errors: Vec<FieldError>,
}

impl BatchPage {
    /// Whether the reader may object to at least one item.
    pub fn any_objects(&self) -> bool {
        self.rows.iter().any(|row| row.objects)
    }
}
