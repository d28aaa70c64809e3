//! How a paper becomes public, and ceases to be: proposal, release, withdrawal.

use std::fmt::{self, Display, Formatter};

use askama::Template;

use super::Tells;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// An agreed criterion as pages name it.
#[derive(Clone, Debug, Default)]
pub struct Criterion {
    /// Its number.
    pub number: String,
    /// What was agreed.
    pub wording: String,
    /// The language of the wording.
    pub lang: String,
}

/// In a line of text alone: the wording is set apart by marks, because it may run the other way.
impl Display for Criterion {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}. \u{2068}{}\u{2069}", self.number, self.wording)
    }
}

/// A criterion to choose.
#[derive(Clone, Debug)]
pub struct CriterionChoice {
    /// What the form sends.
    pub value: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The criterion.
    pub criterion: Criterion,
    /// How a release under it comes about.
    pub note: String,
}

/// A consent that was refused before.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Who refused it and when, in a sentence that ends where the reason begins.
    pub told: String,
    /// The reason.
    pub reason: String,
}

/// `…/documents/{id}/proposals/new`: proposes to release a paper to the public.
#[derive(Template)]
#[template(path = "library/propose.html")]
pub struct ProposePage {
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
    /// `criterion`: the agreed criteria, each with how a release under it comes about as the note.
    pub criteria: Vec<CriterionChoice>,
    /// `language` (several): the languages of the version, each with its title as the note.
    pub languages: Vec<Choice>,
    /// Which of them translate an earlier version, a sentence each.
    pub behind: Vec<String>,
    /// What was typed as `embargo_date` (YYYY-MM-DD).
    pub embargo_date: String,
    /// What was typed as `embargo_time` (HH:MM).
    pub embargo_time: String,
    /// `zone`: of the embargo.
    pub zones: Vec<Choice>,
    /// Whose consent is needed and whether it is there, in a sentence.
    pub consent: String,
    /// Whether criteria differ in how a release comes about, so that the sentence on the consent is not for all of them.
    pub mixed: bool,
    /// Whether the consent is there already, so that the release can follow at once.
    pub consent_given: bool,
    /// What follows, in a sentence: that the originator is asked is said of criteria only that ask.
    pub then: String,
    /// What becomes of the releases of today, a sentence for each; none if this is the first.
    pub supersedes: Vec<String>,
    /// The newest refusal of a release of it, if there was one.
    pub refused: Option<Refusal>,
    /// What the files tell besides their text.
    pub tells: Tells,
    /// The version that this page shows: it is what is proposed.
    pub shown: i32,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `criterion`, `language`, `embargo_date`, `embargo_time`, `zone`, `note`).
    pub errors: Vec<FieldError>,
}

/// One language that a release would make public.
#[derive(Clone, Debug)]
pub struct ReleasedLanguage {
    /// The code.
    pub code: String,
    /// The language's name in the reader's language.
    pub name: String,
    /// The title in it.
    pub title: String,
}

/// A release that its criterion announces before it is public.
#[derive(Clone, Debug)]
pub struct Announced {
    /// Until when participants may object.
    pub until: When,
    /// Whom it concerns.
    pub heard: Heard,
    /// What silence does to it.
    pub silence: String,
}

/// Who is told of an announced release, and who can object to it.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The participants that are told.
    pub to: String,
    /// Those among the participants in whose name somebody can object today; may be empty.
    pub voices: String,
    /// In whose name nobody can object today, in a sentence; empty if there is none.
    pub unheard: String,
}

/// `…/proposals/{proposal}/release/new`: says what becomes public, before it does.
#[derive(Template)]
#[template(path = "library/release.html")]
pub struct ReleasePage {
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
    /// The symbol; `None` where it is given by the release.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The version that becomes public: “Version 1”.
    pub version: String,
    /// The languages that become public.
    pub languages: Vec<ReleasedLanguage>,
    /// Which of them translate an earlier version, a sentence each.
    pub behind: Vec<String>,
    /// The criterion named.
    pub criterion: Criterion,
    /// Until when it stays closed, if an embargo is asked for.
    pub embargo: Option<When>,
    /// To whom it is announced, and until when they may object, where the criterion says so.
    pub announced: Option<Announced>,
    /// Who can read it then, and from when, if that is not at once.
    pub readers: String,
    /// What becomes of the releases of today, a sentence for each; none if this is the first.
    pub supersedes: Vec<String>,
    /// What the files that become public tell besides their text.
    pub tells: Tells,
}

/// The way to a page that takes a release back.
#[derive(Clone, Debug)]
pub struct TakeBack {
    /// The page.
    pub href: String,
    /// What it does: what is public is withdrawn, what is not yet is stopped.
    pub label: String,
}

/// `…/proposals/{proposal}/objection/lifting`: asks whether an objection is to be taken back.
#[derive(Template)]
#[template(path = "library/lifting.html")]
pub struct LiftPage {
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
    /// The criterion of the release that was stopped.
    pub criterion: Criterion,
    /// When the objection was made.
    pub made: Option<When>,
    /// Until when it stands in the way of another proposal.
    pub blocked: Option<When>,
    /// The reason that was given.
    pub reason: String,
}

/// One release, seen from inside.
#[derive(Clone, Debug)]
pub struct ReleaseRow {
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown; empty for a withdrawn one whose paper the reader does not see.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The languages released, where they can be read: in public, or inside until then.
    pub languages: Vec<LanguageVersion>,
    /// The languages by name, where the reader reads them nowhere; else empty.
    pub unlinked: String,
    /// Its state in words: “public”, “signed; public on 15 March 2001, 12:00 (UTC−6)”, “superseded”, “withdrawn”.
    pub state: String,
    /// The criterion.
    pub criterion: Criterion,
    /// When it became public, or was to, in words; `None` where the state says it.
    pub when: Option<When>,
    /// Whether it is withdrawn, so that its public page is a tombstone.
    pub is_withdrawn: bool,
    /// The public page, tombstones too; `None` while it is closed.
    pub public_href: Option<String>,
    /// The paper inside, if the reader can see it.
    pub document_href: Option<String>,
    /// The way to take it back, if the reader may and nothing else took its place.
    pub take_back: Option<TakeBack>,
}

/// `/area/{process}/public`: the public space from inside.
#[derive(Template)]
#[template(path = "library/releases.html")]
pub struct ReleasesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The releases, newest first.
    pub releases: Vec<ReleaseRow>,
    /// The total, and the way to further rows.
    pub pager: Pager,
    /// The list of released papers on the public site.
    pub public_href: String,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
}

/// `/area/{process}/public/releases/{id}/withdrawal/new`: takes a release back.
#[derive(Template)]
#[template(path = "library/withdraw.html")]
pub struct WithdrawPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The list of releases.
    pub releases_href: String,
    /// Where the form goes.
    pub action: String,
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// What was done at the time that follows: it was released, signed or announced.
    pub was: String,
    /// When.
    pub released: When,
    /// What goes, if its minute has not come: then it is stopped, and nothing of it remains.
    pub closed: Option<String>,
    /// The criterion of the release.
    pub criterion: Criterion,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (field `reason`).
    pub errors: Vec<FieldError>,
}
