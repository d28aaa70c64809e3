//! Publication criteria, proposals, releases.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/publication`: the agreed criteria, what waits for consent, what is released.
#[derive(Debug, Template)]
#[template(path = "desk/publication.html")]
pub struct PublicationPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The criteria, by number.
    pub criteria: Vec<CriterionRow>,
    /// Releases that are proposed and not made, by what they wait for; those that were declined come last.
    pub proposals: Vec<ProposalPart>,
    /// Releases that are signed, with an embargo, the next first.
    pub embargoed: Vec<ReleaseRow>,
    /// Releases that anyone reads, newest first.
    pub releases: Vec<ReleaseRow>,
    /// The foot of the list of releases.
    pub pager: Option<Pager>,
}

/// A publication criterion.
#[derive(Clone, Debug)]
pub struct CriterionRow {
    /// Its number.
    pub number: String,
    /// What was agreed.
    pub wording: String,
    /// The language of the wording; empty where it is the reader's.
    pub lang: String,
    /// How a release under it comes about, in a sentence.
    pub conduct: String,
    /// From when it may be used.
    pub from: When,
    /// Until when it could be used; `None` while it stands.
    pub until: Option<When>,
    /// The page that ends it, while it has not ended.
    pub end_href: Option<String>,
}

/// What is proposed and waits for the same thing, or for nothing any more.
#[derive(Clone, Debug)]
pub struct ProposalPart {
    /// For what.
    pub title: String,
    /// What that means.
    pub about: String,
    /// The sentence where nothing does; empty for a part that is then not shown.
    pub none: String,
    /// What the state of each is headed with: “State”, or “Request”.
    pub state: String,
    /// The proposals, newest first.
    pub rows: Vec<ProposalRow>,
}

impl ProposalPart {
    /// Whether a criterion is named for one of them at least.
    pub fn any_criterion(&self) -> bool {
        self.rows.iter().any(|row| !row.criterion.is_empty())
    }

    /// Whether an originator is named for one of them at least.
    pub fn any_originator(&self) -> bool {
        self.rows.iter().any(|row| !row.originator.is_empty())
    }
}

/// A release that is proposed.
#[derive(Clone, Debug)]
pub struct ProposalRow {
    /// The paper's page in the area.
    pub href: String,
    /// The paper's symbol.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// The language of the title; empty where it is the reader's.
    pub lang: String,
    /// Whose paper it is.
    pub originator: String,
    /// The state in words: “Consent awaited”, “Open to objections, until 3 May”, “Consent given”, “Declined”.
    pub state: String,
    /// The number of the criterion: “1”.
    pub criterion: String,
    /// When consent was asked for.
    pub asked: When,
    /// The page of what it was proposed together with.
    pub batch_href: Option<String>,
}

/// A release.
#[derive(Clone, Debug)]
pub struct ReleaseRow {
    /// The page of the document on the public site; of what is not public yet or is withdrawn, that of the paper, where the reader sees it.
    pub href: String,
    /// What remains of a withdrawn one on the public site.
    pub tombstone_href: Option<String>,
    /// The symbol.
    pub symbol: String,
    /// The title; empty for a withdrawn one whose paper the reader does not see.
    pub title: String,
    /// The language of the title; empty where it is the reader's.
    pub lang: String,
    /// The languages that it covers.
    pub languages: Vec<LanguageVersion>,
    /// The number of the criterion.
    pub criterion: String,
    /// When it became public, or will.
    pub released: When,
    /// A word where it is not simply public: “Superseded”, “Withdrawn”; else empty.
    pub state: String,
}

/// `GET /desk/{process}/criteria/new`: records a publication criterion that the members have agreed.
#[derive(Debug, Template)]
#[template(path = "desk/criterion.html")]
pub struct CriterionPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `number conduct window_days blocked_days from zone` and those of the wordings.
    pub errors: Vec<FieldError>,
    /// Its number, as typed.
    pub number: String,
    /// Its wording in each working language.
    pub wordings: Vec<Wording>,
    /// `conduct`: how a release under it comes about.
    pub conduct: Vec<Choice>,
    /// For how many days participants may object, as typed.
    pub window_days: String,
    /// For how many days an objection stands in the way, as typed.
    pub blocked_days: String,
    /// From when, as typed.
    pub from: String,
    /// The time zones.
    pub zone: Vec<Choice>,
}

/// A criterion's wording in one language.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The field's id and name: `wording_en`.
    pub field: &'static str,
    /// The language's code.
    pub code: String,
    /// The language's name in the reader's language.
    pub language: String,
    /// What was typed.
    pub text: String,
}
