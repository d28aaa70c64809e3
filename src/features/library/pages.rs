//! The pages of a space's papers: the list, the paper itself, and the forms that add to it.
//!
//! The pages of what lets others read a paper are in `pages_acts.rs`.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, FileLink, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

pub use acts::{
    CirculatePage, DepositPage, ProposePage, ReleasePage, ReleaseRow, ReleasedLanguage, ReleasesPage, Sight,
    SightAfter, Target, WithdrawPage,
};

#[path = "pages_acts.rs"]
mod acts;

/// One row of a list of papers.
#[derive(Clone, Debug)]
pub struct PaperRow {
    /// Where it is read.
    pub href: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// A word below the title: title in the original, Spanish; revision 1; draft. May be empty.
    pub note: String,
    /// The kind in words: “note”.
    pub kind: String,
    /// The originator: “Honduras”.
    pub from: String,
    /// Its languages, and those of the process's working languages that are awaited (without `href`).
    pub languages: Vec<LanguageVersion>,
    /// The date of the paper, short.
    pub date: Option<When>,
    /// The day on which it came into the space.
    pub received: When,
    /// The name of the space, in a list over several spaces; else `None`.
    pub space: Option<String>,
}

/// What the list of a space can be narrowed by; each list begins with the choice “all” (empty value).
#[derive(Clone, Debug)]
pub struct SpaceFilters {
    /// `kind`
    pub kinds: Vec<Choice>,
    /// `from`: the originators that occur.
    pub from: Vec<Choice>,
    /// `lang`: has English, has Spanish, one missing.
    pub languages: Vec<Choice>,
    /// `year`
    pub years: Vec<Choice>,
    /// Whether any filter is set.
    pub set: bool,
}

/// `/area/{process}/{space}`: the papers of a space.
#[derive(Template)]
#[template(path = "library/space.html")]
pub struct SpacePapersPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where a focal point keeps the seats of the delegation whose space this is.
    pub seats_href: Option<String>,
    /// The filters as they stand in the address.
    pub filters: SpaceFilters,
    /// The papers of this page of the list.
    pub papers: Vec<PaperRow>,
    /// The total, and the way to further rows.
    pub pager: Pager,
    /// This list as CSV, with the same filters.
    pub csv_href: String,
    /// Where a paper is added, if the person may.
    pub upload_href: Option<String>,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
}

/// What was typed into the form of a new paper.
#[derive(Clone, Debug, Default)]
pub struct UploadTyped {
    /// `title`
    pub title: String,
    /// `date`
    pub date: String,
    /// `title2`
    pub title2: String,
    /// `note`
    pub note: String,
    /// `consent`
    pub consent: bool,
}

/// `/area/{process}/{space}/documents/new`: hands in a paper.
#[derive(Template)]
#[template(path = "library/upload.html")]
pub struct UploadPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where the form goes (multipart).
    pub action: String,
    /// Whether the paper is circulated at once (a shared space), or is a draft (a delegation's own space).
    pub circulates: bool,
    /// What was typed.
    pub typed: UploadTyped,
    /// `kind`
    pub kinds: Vec<Choice>,
    /// `language`: that of the original.
    pub languages: Vec<Choice>,
    /// `language2`: that of the translation; begins with the choice of none (`library-no-translation`).
    pub languages2: Vec<Choice>,
    /// The organisation that hands it in: the originator.
    pub organisation: String,
    /// The largest file and the kinds of file that are taken, in a sentence (`library-file-limit`).
    pub limit: String,
    /// The value of `accept` of the file fields; may be empty.
    pub accept: String,
    /// What is wrong (fields `title`, `kind`, `language`, `date`, `file`, `title2`, `language2`, `file2`, `note`).
    pub errors: Vec<FieldError>,
}

/// One language of a paper with its files.
#[derive(Clone, Debug)]
pub struct PaperLanguage {
    /// The code.
    pub code: String,
    /// The language's name in the reader's language.
    pub name: String,
    /// Whether the paper was written in it.
    pub original: bool,
    /// The title in it.
    pub title: String,
    /// Who handed this version in.
    pub made_by: String,
    /// The files.
    pub files: Vec<FileLink>,
    /// The text of the paper as safe HTML, where it is there as Markdown.
    pub body_html: Option<String>,
}

/// One version of a paper.
#[derive(Clone, Debug)]
pub struct PaperVersion {
    /// “Version 2”.
    pub name: String,
    /// The symbol that it bears.
    pub symbol: Option<String>,
    /// What was changed; may be empty.
    pub note: String,
    /// Who handed it in: “Ana Muestra, Honduras”.
    pub who: String,
    /// When.
    pub when: When,
    /// Whether it is the one shown on this page.
    pub shown: bool,
    /// Where it is read.
    pub href: String,
}

/// A space into which the paper was circulated, or from which it came; only spaces that the reader can enter.
#[derive(Clone, Debug)]
pub struct CirculatedTo {
    /// The name of the space.
    pub space: String,
    /// The paper there.
    pub href: String,
    /// When.
    pub when: When,
}

/// A proposal to release the paper.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its state in words: “waits for the consent of Honduras” (`library-proposal-…`).
    pub state: String,
    /// The criterion named.
    pub criterion: String,
    /// The languages: “Spanish, English”.
    pub languages: String,
    /// Who proposed it: “IOM (secretariat)”.
    pub proposer: String,
    /// When it was proposed.
    pub proposed: When,
    /// Until when it stays closed, if an embargo is asked for.
    pub embargo: Option<When>,
    /// The line that went with the proposal; may be empty.
    pub remark: String,
    /// Who answered, when and with which reason, in a sentence; empty while there is no answer.
    pub answer: String,
    /// Where the answer form goes, if the reader may answer for the originator now. At most one proposal of a page has it.
    pub answer_action: Option<String>,
    /// The page that asks whether to release, if the reader may release now.
    pub release_href: Option<String>,
    /// Whether it is released, and the release is public or will be.
    pub stands: bool,
    /// The public page, once released.
    pub public_href: Option<String>,
    /// The page of the withdrawal, if the reader may withdraw.
    pub withdraw_href: Option<String>,
}

/// The acts that the reader may begin on a paper; each an address, or `None`.
#[derive(Clone, Debug, Default)]
pub struct PaperActs {
    /// A newer version, or a further language.
    pub version: Option<String>,
    /// Circulation into another space.
    pub circulate: Option<String>,
    /// A copy for the bureau or the desk.
    pub deposit: Option<String>,
    /// Proposal of a release.
    pub propose: Option<String>,
}

impl PaperActs {
    /// Whether the section has anything to offer.
    pub fn any(&self) -> bool {
        self.version.is_some() || self.circulate.is_some() || self.deposit.is_some() || self.propose.is_some()
    }
}

/// `/area/{process}/{space}/documents/{id}`: a paper.
#[derive(Template)]
#[template(path = "library/document.html")]
pub struct DocumentPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
    /// A word on the state: an older version is shown; the file is being examined. May be empty.
    pub state: String,
    /// The languages of the version shown, the reader's first.
    pub languages: Vec<PaperLanguage>,
    /// Whether the text is kept back, because reading it cannot be put on record.
    pub unrecorded: bool,
    /// The working languages in which it is awaited: “Spanish”; empty if none.
    pub awaited: String,
    /// The versions, newest first.
    pub versions: Vec<PaperVersion>,
    /// The kind in words.
    pub kind: String,
    /// The originator.
    pub originator: String,
    /// The date of the paper.
    pub date: Option<When>,
    /// How it stands with the originator's consent to a release, in a sentence.
    pub consent: String,
    /// Where it was circulated, as far as the reader can see those spaces.
    pub circulated: Vec<CirculatedTo>,
    /// What the reader may begin.
    pub acts: PaperActs,
    /// Proposals to release it, newest first.
    pub proposals: Vec<Proposal>,
    /// What is wrong with the answer form (fields `answer`, `reason`).
    pub errors: Vec<FieldError>,
    /// What was typed as the reason.
    pub reason: String,
}

impl DocumentPage {
    /// Whether a text can be read on the page itself.
    pub fn has_text(&self) -> bool {
        self.languages.iter().any(|language| language.body_html.is_some())
    }

    /// Whether there are files, and so checksums to show.
    pub fn has_files(&self) -> bool {
        self.languages.iter().any(|language| !language.files.is_empty())
    }
}

/// `…/documents/{id}/versions/new`: a newer version, or a further language.
#[derive(Template)]
#[template(path = "library/version.html")]
pub struct VersionPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// Where the form goes (multipart).
    pub action: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Whether the paper is circulated here, so that the new version is read at once.
    pub circulates: bool,
    /// `what`: `language` (a further language of this version) or `revision` (a newer text).
    pub what: Vec<Choice>,
    /// `language`
    pub languages: Vec<Choice>,
    /// What was typed as `title`.
    pub title_typed: String,
    /// What was typed as `note`.
    pub note: String,
    /// The largest file and the kinds of file that are taken, in a sentence.
    pub limit: String,
    /// The value of `accept` of the file field; may be empty.
    pub accept: String,
    /// What is wrong (fields `what`, `language`, `title`, `file`, `note`).
    pub errors: Vec<FieldError>,
}
