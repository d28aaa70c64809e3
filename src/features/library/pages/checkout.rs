//! A paper in hand: what its page and the forms that add to it say, and the forms that begin and end it.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError},
    },
    i18n::Words,
};

/// That a paper is in hand, or that those who manage the space have ended it.
#[derive(Clone, Debug, Default)]
pub struct InHand {
    /// With whom and until when, or why it was ended, in a sentence; empty if there is nothing to tell.
    pub told: String,
    /// The line of who has it in hand, or the reason of who ended that; may be empty.
    pub note: String,
    /// The id of what is told, to be sent along by the forms that end it.
    pub shown: String,
    /// Where the form goes that gives the paper back, if the reader has it in hand.
    pub return_action: Option<String>,
    /// The page on which those who manage the space end it, if the reader is one of them.
    pub recall_href: Option<String>,
    /// The same sentence for the forms that add to the paper, with what it means there; `None` for who has it in hand.
    pub warning: Option<String>,
}

/// `…/documents/{id}/checkout/new`: takes a paper in hand.
#[derive(Template)]
#[template(path = "library/checkout.html")]
pub struct CheckoutPage {
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
    /// That somebody has it in hand, in a sentence; may be empty.
    pub told: String,
    /// What they wrote with that, or the reason of who ended it; may be empty.
    pub told_note: String,
    /// What was typed as `day`.
    pub day: String,
    /// What was typed as `time`.
    pub time: String,
    /// `zone`
    pub zones: Vec<Choice>,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `day`, `time`, `zone`, `note`).
    pub errors: Vec<FieldError>,
}

/// `…/documents/{id}/checkout/recall/new`: those who manage the space end that a paper is in hand.
#[derive(Template)]
#[template(path = "library/recall.html")]
pub struct RecallPage {
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
    /// With whom it is in hand and until when; empty if it is in nobody's.
    pub told: String,
    /// What they wrote with that, or the reason of who ended it; may be empty.
    pub told_note: String,
    /// Which time that is, to be sent along.
    pub shown: String,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (field `reason`).
    pub errors: Vec<FieldError>,
}
