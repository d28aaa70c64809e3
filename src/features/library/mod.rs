//! The library: papers, their versions and languages, how they reach further readers, and how they become public.

mod adding;
pub mod archives;
pub mod arrivals;
pub mod batches;
pub mod begun;
pub mod bookmarks;
pub mod carried;
pub mod checks;
pub mod candidates;
pub mod checkouts;
pub mod circulations;
pub mod comparisons;
pub mod criteria;
pub mod dispatches;
pub mod documents;
pub mod downloads;
pub mod expectations;
pub mod files;
pub mod filings;
pub mod filters;
pub mod folders;
pub mod gathered;
pub mod handlers;
pub mod letters;
pub mod kinds;
pub mod locks;
pub mod mails;
pub mod objections;
pub mod origins;
pub mod metadata;
pub mod moves;
pub mod notices;
pub mod overtaken;
pub mod packs;
pub mod pages;
pub mod post;
pub mod properties;
pub mod proposals;
pub mod quotas;
pub mod readings;
pub mod recalls;
pub mod references;
pub mod refusals;
pub mod relations;
pub mod requests;
pub mod releases;
pub mod removals;
pub mod rows;
pub mod sight;
pub mod subjects;
pub mod submissions;
pub mod tables;
pub mod text;
pub mod tidings;
pub mod uploads;
pub mod versions;
pub mod wishes;
pub mod withdrawals;

use crate::{
    access::{Standing, words},
    http::Route,
};

pub use kinds::kind_name;
pub use rows::paper_rows;

words! {
    /// What the originator agreed to when it handed a paper in, or later.
    Agreed {
        /// Nothing yet: it is asked.
        Nothing = "nothing",
        /// Circulation and release under the publication criteria.
        Given = "given",
        /// The paper is the secretariat's own.
        Own = "own",
        /// Said of a release: its criterion is a rule of the process that needs no consent for each paper.
        Rule = "rule",
    }
}

words! {
    /// How a release under a publication criterion comes about.
    Conduct {
        /// When it is signed.
        AtOnce = "at_once",
        /// When the originator has agreed.
        Consent = "consent",
        /// It is announced to the participants, and becomes public when none has objected for the days of the criterion.
        Window = "window",
    }
}

words! {
    /// As what an organisation signs a release. It is kept with the release, because seats and offices of that day are not public, or are over.
    Signatory {
        /// As secretariat.
        Secretariat = "secretariat",
        /// As presidency.
        Presidency = "presidency",
    }
}

impl Signatory {
    /// As what somebody who may publish acts.
    pub fn of(standing: Standing) -> Self {
        match standing {
            Standing::Secretariat => Self::Secretariat,
            // Nobody else may publish but who exercises the presidency.
            Standing::Participant | Standing::Observer | Standing::CivilSociety => Self::Presidency,
        }
    }
}

words! {
    /// Where a proposal to release stands.
    ProposalState {
        /// The originator is asked.
        Asked = "asked",
        /// The originator agreed; it can be released.
        Consented = "consented",
        /// The originator did not agree.
        Declined = "declined",
        /// It is released.
        Released = "released",
        /// It was announced, and a participant objected.
        Objected = "objected",
        /// It was signed, and its release was stopped before its minute.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What an originator asks for a paper of its own.
    Wish {
        /// Narrower: the copy is to leave the space.
        WithdrawCopy = "withdraw_copy",
        /// Narrower: the release is to be withdrawn.
        WithdrawRelease = "withdraw_release",
        /// Wider: it is to be circulated to a kind of space.
        Circulate = "circulate",
        /// Wider: it is to be released under a criterion.
        Release = "release",
    }
}

words! {
    /// Where such a request stands.
    RequestState {
        /// Nobody has answered it.
        Open = "open",
        /// It has been done.
        Done = "done",
        /// It was declined.
        Declined = "declined",
        /// Who asked took it back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What a word on the subject of a paper is.
    SubjectKind {
        /// A theme of a plan of its process.
        Theme = "theme",
        /// A country that has a place in its process.
        Country = "country",
        /// A word of one's own.
        Keyword = "keyword",
    }
}

/// The usual kinds of documents, as words; each has its name in the catalogues (`kind-...`). What a process makes of them, and which it has
/// of its own, [`kinds`] says.
pub const KINDS: &[&str] = &[
    "joint-communique",
    "communique",
    "declaration",
    "decisions",
    "conclusions",
    "recommendations",
    "network-report",
    "activity-report",
    "financial-report",
    "presidency-report",
    "report",
    "concept-note",
    "note",
    "agenda",
    "annotated-agenda",
    "list-of-participants",
    "plan-of-action",
    "work-plan",
    "questionnaire",
    "country-reply",
    "matrix",
    "guidelines",
    "memorandum",
    "proceedings",
    "observer-statement",
    "civil-society-statement",
    "country-presentation",
    "statement",
    "rules",
    "checklist",
    "summary",
    "glossary",
    "discussion-paper",
    "comparison",
    "letter",
    "other",
];

/// The languages that a paper can be in.
pub const LANGUAGES: &[&str] = &["en", "es", "fr", "ar", "ru", "zh", "pt"];

/// The routes of the library.
pub fn routes() -> Vec<Route> {
    handlers::routes()
}
