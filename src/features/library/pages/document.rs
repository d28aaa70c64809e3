//! A paper: its languages, its versions, and how it stands with its release.

use askama::Template;

use super::{CircleRequest, Criterion, FolderLink, InHand, PaperAbout, TakeBack, Tells};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{FieldError, FileLink, When},
    },
    i18n::Words,
};

/// One language of a paper with its files.
#[derive(Clone, Debug)]
pub struct PaperLanguage {
    /// The code.
    pub code: String,
    /// The language's name in the reader's language.
    pub name: String,
    /// Whether the paper was written in it.
    pub original: bool,
    /// Whether it is an unofficial translation.
    pub unofficial: bool,
    /// The title in it.
    pub title: String,
    /// Who handed this version in.
    pub made_by: String,
    /// The files.
    pub files: Vec<FileLink>,
    /// The text of the paper, where it can be read.
    pub text: Option<PaperText>,
    /// Whether its text is still to be taken out of the file.
    pub pending: bool,
    /// That it translates an earlier version and the original has changed since, in a sentence; empty if not.
    pub behind: String,
}

/// The text of a file, as the page of its paper shows it.
#[derive(Clone, Debug)]
pub struct PaperText {
    /// Safe HTML.
    pub html: String,
    /// Whether it was taken out of the file, so that its look is lost.
    pub extracted: bool,
    /// Whether it goes on in the file.
    pub cut: bool,
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
    /// Where it is compared with the version before it.
    pub compare_href: Option<String>,
    /// Where it is brought back, if the reader may.
    pub restore_href: Option<String>,
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

/// A seat of the reader's own in which something can be done that cannot in the one acted in.
#[derive(Clone, Debug)]
pub struct OwnSeat {
    /// The seat, as the form sends it.
    pub seat: String,
    /// The organisation whose seat it is.
    pub organisation: String,
    /// The capacity in words.
    pub capacity: String,
}

/// What is said of objecting beside a release that is announced.
#[derive(Clone, Debug, Default)]
pub struct Objecting {
    /// What an objection brings, for a reader who may object; else empty.
    pub brings: String,
    /// The seat of the reader's own that may object, while another is acted in.
    pub own: Option<OwnSeat>,
    /// Who objects in the name of the reader's delegation, or that nobody can today, for one who may not itself; else empty.
    pub instead: String,
}

/// Why a release was stopped or withdrawn.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Which of the two, as a label.
    pub label: String,
    /// The reason that was given.
    pub reason: String,
}

/// A proposal to release the paper.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its state in words: “waits for the consent of Honduras” (`library-proposal-…`).
    pub state: String,
    /// The criterion named.
    pub criterion: Criterion,
    /// Which version it is of.
    pub version: i32,
    /// The languages: “Spanish, English”.
    pub languages: String,
    /// Which of them translate an earlier version, a sentence each.
    pub behind: Vec<String>,
    /// Who proposed it: “IOM (secretariat)”.
    pub proposer: String,
    /// When it was proposed.
    pub proposed: When,
    /// Until when it stays closed, if an embargo is asked for.
    pub embargo: Option<When>,
    /// Until when participants may, or could, object, if its criterion announces it.
    pub window: Option<When>,
    /// Until when an objection stands in the way of another proposal.
    pub blocked: Option<When>,
    /// When the objection was taken back.
    pub lifted: Option<When>,
    /// What is said of objecting, while it is announced.
    pub objecting: Objecting,
    /// Where the form of an objection goes, if the reader may object now.
    pub object_action: Option<String>,
    /// The page that asks whether to take the objection back, if the reader may.
    pub lift_href: Option<String>,
    /// The line that went with the proposal; may be empty.
    pub remark: String,
    /// Who answered and when, in a sentence; empty while there is no answer.
    pub answer: String,
    /// With which reason, as it was typed; may be empty.
    pub answer_reason: String,
    /// Why it was stopped before its minute, or its release withdrawn.
    pub ended: Option<Ended>,
    /// Where the answer form goes, if the reader may answer for the originator now. At most one proposal of a page has it.
    pub answer_action: Option<String>,
    /// The page that asks whether to release, if the reader may release now.
    pub release_href: Option<String>,
    /// Whether it is released, and the release is public or will be.
    pub stands: bool,
    /// The public page, once released.
    pub public_href: Option<String>,
    /// The way to take the release back, if the reader may and nothing else took its place.
    pub take_back: Option<TakeBack>,
    /// The page of what it was proposed together with.
    pub batch_href: Option<String>,
}

/// Whether the reader keeps the paper at hand.
#[derive(Clone, Debug)]
pub struct AtHand {
    /// Since which day, in a sentence; `None` of one that is not at hand.
    pub since: Option<String>,
    /// Where the form goes that keeps it at hand, or no longer.
    pub action: String,
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
    /// A revision, an addendum or a corrigendum.
    pub follow: Option<String>,
    /// Putting it into a folder, or into the wastebasket.
    pub select: Option<String>,
    /// Whether it can be put into the wastebasket.
    pub removes: bool,
    /// Taking it in hand.
    pub checkout: Option<String>,
    /// A legal hold, made or lifted.
    pub hold: Option<String>,
    /// Who has opened it.
    pub readings: Option<String>,
    /// What its files tell besides their text.
    pub properties: Option<String>,
    /// The same request with its publication chosen, while there is something to publish.
    pub publication: Option<String>,
    /// A request for a narrower or a wider circle, for its originator.
    pub request: Option<String>,
}

impl PaperActs {
    /// Whether the section has anything to offer.
    pub fn any(&self) -> bool {
        self.usual() || self.rare()
    }

    /// Whether it has what is done with most papers.
    pub fn usual(&self) -> bool {
        [&self.version, &self.follow, &self.circulate, &self.deposit, &self.propose, &self.publication]
            .into_iter()
            .any(Option::is_some)
    }

    /// Whether it has what is done with few.
    pub fn rare(&self) -> bool {
        [&self.checkout, &self.select, &self.hold, &self.request].into_iter().any(Option::is_some)
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
    /// Whether the reader keeps it at hand.
    pub at_hand: AtHand,
    /// A word on the state: an older version is shown; the file is being examined. May be empty.
    pub state: String,
    /// Whether somebody has it in hand.
    pub in_hand: InHand,
    /// The languages of the version shown, the reader's first.
    pub languages: Vec<PaperLanguage>,
    /// Whether the text is kept back, because reading it cannot be put on record.
    pub unrecorded: bool,
    /// The working languages in which it is awaited: “Spanish”; empty if none.
    pub awaited: String,
    /// By when languages are expected, a sentence each.
    pub expected: Vec<String>,
    /// Where it is said by when one is expected, if the reader may.
    pub expect_href: Option<String>,
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
    /// The folder that it lies in.
    pub folder: Option<FolderLink>,
    /// Since when it is under a legal hold, in a sentence; empty if it is not.
    pub held: String,
    /// Why, as it was typed.
    pub held_reason: String,
    /// Where the files of it are that are held for the scanner and concern the person, if there are any.
    pub checked: Option<String>,
    /// What it follows, by symbol.
    pub before: Option<FolderLink>,
    /// What follows it, by symbol.
    pub behind: Vec<FolderLink>,
    /// What it is about, and what it refers to.
    pub about: PaperAbout,
    /// Where that is said, if the reader may.
    pub about_href: Option<String>,
    /// Where it was circulated, as far as the reader can see those spaces.
    pub circulated: Vec<CirculatedTo>,
    /// What the reader may begin.
    pub acts: PaperActs,
    /// Proposals to release it, newest first.
    pub proposals: Vec<Proposal>,
    /// What the files tell besides their text that a proposal names which the reader may answer.
    pub tells: Tells,
    /// What its originator asked for, newest first.
    pub requests: Vec<CircleRequest>,
    /// What is wrong with the answer form (fields `answer`, `reason`).
    pub errors: Vec<FieldError>,
    /// What was typed as the reason.
    pub reason: String,
}

impl DocumentPage {
    /// What was said to the readers with the version that is shown; may be empty.
    pub fn note(&self) -> &str {
        self.versions.iter().find(|version| version.shown).map_or("", |version| version.note.as_str())
    }

    /// Whether a text can be read on the page.
    pub fn has_texts(&self) -> bool {
        self.languages.iter().any(|language| language.text.is_some())
    }

    /// Whether there are files, and so checksums to show.
    pub fn has_files(&self) -> bool {
        self.languages.iter().any(|language| !language.files.is_empty())
    }
}
