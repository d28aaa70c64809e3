//! The pages of the acts by which others come to read a paper: circulation, deposit, release, withdrawal.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// A space to which a paper can be brought.
#[derive(Clone, Debug)]
pub struct Target {
    /// What the form sends as `to`.
    pub value: String,
    /// The value of `data-space`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Who can read there.
    pub who: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One column of “who will be able to read it”: a number of persons, and of whom they are.
#[derive(Clone, Debug)]
pub struct Sight {
    /// How many persons.
    pub persons: usize,
    /// By standing and organisation: “3 observers: Colombia, IOM and UNHCR (4 persons)”.
    pub groups: Vec<String>,
}

/// Who can read the paper after the act.
#[derive(Clone, Debug)]
pub struct SightAfter {
    /// The name of the target: “Plenary”.
    pub space: String,
    /// When it was worked out.
    pub at: When,
    /// Those who can read it already.
    pub already: Sight,
    /// Those who will newly be able to.
    pub newly: Sight,
    /// Those who still cannot, in words, each with the reason.
    pub still: Vec<String>,
    /// Whether a release of it is public already.
    pub public: bool,
}

impl SightAfter {
    /// How many persons can read it afterwards.
    pub fn total(&self) -> usize {
        self.already.persons + self.newly.persons
    }
}

/// `…/documents/{id}/circulations/new`: shows who will read a paper, and brings it into another space.
///
/// `?to=` works it out for another space without a script; the form that confirms carries the space that was worked out.
#[derive(Template)]
#[template(path = "library/circulate.html")]
pub struct CirculatePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// The address of this page without its query, where “Work it out” goes (GET).
    pub here: String,
    /// Where the confirmation goes (POST).
    pub action: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The spaces that can be chosen; empty shows why there is none.
    pub targets: Vec<Target>,
    /// The value of the target worked out: the hidden field `to`.
    pub to: String,
    /// Who can read it afterwards; `None` before a space is chosen.
    pub after: Option<SightAfter>,
    /// What goes: version, symbol, titles, files, in a sentence.
    pub goes: String,
    /// What the symbol that goes along tells of the paper, or whence it is given one; may be empty.
    pub discloses: String,
    /// What stays.
    pub stays: String,
    /// How it stands with the originator's consent.
    pub consent: String,
    /// Why it cannot be done now (the consent is missing); then there is no button.
    pub blocked: Option<String>,
    /// Who is told, in a sentence.
    pub told: String,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `to`, `note`).
    pub errors: Vec<FieldError>,
}

/// `…/documents/{id}/deposits/new`: leaves a copy with the bureau or the desk, where the depositor does not read.
#[derive(Template)]
#[template(path = "library/deposit.html")]
pub struct DepositPage {
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
    /// The symbol, if it has one.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Bureau and desk, with who reads there.
    pub targets: Vec<Target>,
    /// What goes, in a sentence.
    pub goes: String,
    /// What was typed as `note`.
    pub note: String,
    /// What is wrong (fields `to`, `note`).
    pub errors: Vec<FieldError>,
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
    /// `criterion`: the agreed criteria, each with its text as the note.
    pub criteria: Vec<Choice>,
    /// `language` (several): the languages of the version, each with its title as the note.
    pub languages: Vec<Choice>,
    /// What was typed as `embargo_date` (YYYY-MM-DD).
    pub embargo_date: String,
    /// What was typed as `embargo_time` (HH:MM).
    pub embargo_time: String,
    /// `zone`: of the embargo.
    pub zones: Vec<Choice>,
    /// Whose consent is needed and whether it is there, in a sentence.
    pub consent: String,
    /// Whether the consent is there already, so that the release can follow at once.
    pub consent_given: bool,
    /// What becomes of the releases of today, a sentence for each; none if this is the first.
    pub supersedes: Vec<String>,
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
    /// The criterion named.
    pub criterion: String,
    /// Until when it stays closed, if an embargo is asked for.
    pub embargo: Option<When>,
    /// What becomes of the releases of today, a sentence for each; none if this is the first.
    pub supersedes: Vec<String>,
}

/// One release, seen from inside.
#[derive(Clone, Debug)]
pub struct ReleaseRow {
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The languages released.
    pub languages: Vec<LanguageVersion>,
    /// Its state in words: “public”, “closed until 15 March 2001, 12:00 (UTC−6)”, “superseded”, “withdrawn”.
    pub state: String,
    /// The criterion.
    pub criterion: String,
    /// When it was released.
    pub when: When,
    /// The public page, tombstones too; `None` while it is closed.
    pub public_href: Option<String>,
    /// The paper inside, if the reader can see it.
    pub document_href: Option<String>,
    /// The page of the withdrawal, if the reader may withdraw.
    pub withdraw_href: Option<String>,
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
    /// When it was released.
    pub released: When,
    /// Until when it is closed, if its minute has not come: then it is stopped, and nothing of it remains.
    pub closed: Option<When>,
    /// The criterion of the release.
    pub criterion: String,
    /// What was typed as `reason`.
    pub reason: String,
    /// What is wrong (field `reason`).
    pub errors: Vec<FieldError>,
}
