//! What an originator asks for a paper of its own, and the answer.

use askama::Template;

use super::FolderLink;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// A request, as the page of its paper shows it.
#[derive(Clone, Debug)]
pub struct CircleRequest {
    /// What is asked for, in words.
    pub wish: String,
    /// Where it stands, in words.
    pub state: String,
    /// Who asked: “Honduras, Ana Muestra”.
    pub who: String,
    /// When it was asked.
    pub asked: When,
    /// Why.
    pub reason: String,
    /// Who answered, and when, in a sentence; empty while nobody has.
    pub answered: String,
    /// The words of the answer; may be empty.
    pub answer: String,
    /// Where it is answered, if the reader may.
    pub answer_href: Option<String>,
}

/// `…/documents/{id}/requests/new`: asks for a narrower or a wider circle.
#[derive(Template)]
#[template(path = "library/request.html")]
pub struct RequestPage {
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
    /// The symbol.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// What the page is headed with: what is asked for, where that is chosen.
    pub heading: String,
    /// The request about this paper that waits for an answer: while there is one, no other is made.
    pub open: Option<CircleRequest>,
    /// Where that one is taken back, if the reader may.
    pub take_back: Option<String>,
    /// To which spaces the asker may circulate the paper itself, in a sentence; may be empty.
    pub itself: String,
    /// `wish`
    pub wishes: Vec<Choice>,
    /// `to_kind`
    pub kinds: Vec<Choice>,
    /// `criterion`
    pub criteria: Vec<Choice>,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (fields `wish`, `to_kind`, `criterion`, `reason`).
    pub errors: Vec<FieldError>,
}

/// `…/requests/{request}/answer`: for those who act on it.
#[derive(Template)]
#[template(path = "library/request_answer.html")]
pub struct RequestAnswerPage {
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
    /// The symbol.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The request.
    pub request: CircleRequest,
    /// Where what is asked for is done.
    pub acts: Vec<FolderLink>,
    /// Whether the answer that was typed is a refusal.
    pub declines: bool,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (fields `answer`, `reason`).
    pub errors: Vec<FieldError>,
}
