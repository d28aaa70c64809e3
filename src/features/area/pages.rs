//! The home of the private area, and what a person may see across all of their spaces.

use askama::Template;

use crate::{
    features::library::pages::PaperRow,
    http::{
        chrome::AreaChrome,
        views::{Choice, Pager, When},
    },
    i18n::Words,
};

/// A paper that has come lately.
#[derive(Clone, Debug)]
pub struct FreshPaper {
    /// Where it is read.
    pub href: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The symbol, once it has one.
    pub symbol: Option<String>,
    /// The name of the space.
    pub space: String,
    /// The language of that name, where it is not the page's.
    pub space_lang: Option<String>,
    /// The process, where the person has several; else `None`.
    pub process: Option<String>,
    /// When it came into the space.
    pub when: When,
    /// The languages in which it is there: “English, Spanish”.
    pub languages: String,
    /// A further word: title in the original, English awaited; may be empty.
    pub note: String,
    /// Whether it has come since the last visit.
    pub new: bool,
}

/// A space that the person may enter.
#[derive(Clone, Debug)]
pub struct SpaceEntry {
    /// Where it is.
    pub href: String,
    /// The value of `data-space`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub name_lang: Option<String>,
    /// Who can read there, in a sentence.
    pub who: String,
    /// A word at the end: how many papers have come since the last visit, “2 new papers”; or what becomes of one that is handed in.
    pub note: String,
}

/// The way from some spaces of a process to all of them.
#[derive(Clone, Debug)]
pub struct AllSpaces {
    /// Where they are.
    pub href: String,
    /// “All my spaces (300)”
    pub text: String,
}

/// What stands round a list of spaces: filters where it is long, and the way to further ones where not all are shown.
#[derive(Clone, Debug)]
pub struct LongList {
    /// Where the list is, and where its filters are sent to.
    pub action: &'static str,
    /// Whether the address shows a part only.
    pub set: bool,
    /// `process`; empty, where there is nothing to choose.
    pub processes: Vec<Choice>,
    /// `room`: the kinds of space; empty, where there is nothing to choose.
    pub rooms: Vec<Choice>,
    /// Which of how many are shown: “Spaces 61 to 120 of 300.”; `None` where they fit on one page.
    pub range: Option<String>,
    /// Where those before are.
    pub before: Option<String>,
    /// Where the next ones are.
    pub next: Option<String>,
}

/// The spaces of one process.
#[derive(Clone, Debug)]
pub struct ProcessSpaces {
    /// The process.
    pub name: String,
    /// The seat or seats through which the person enters: “Honduras · focal point”.
    pub seat: String,
    /// One of the eleven accents of the style sheet.
    pub accent: String,
    /// Where the public site of the process is, in the person's language.
    pub public_href: String,
    /// The spaces, as many as are shown here.
    pub spaces: Vec<SpaceEntry>,
    /// Where all of them are, if more are entered than are shown.
    pub all: Option<AllSpaces>,
}

/// A release that was proposed, and waits for the consent of the person's organisation, or for a signature.
#[derive(Clone, Debug)]
pub struct AwaitedConsent {
    /// The page of the paper, where the answer is given.
    pub href: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The symbol, once it has one.
    pub symbol: Option<String>,
    /// Whose consent is awaited, or was given: “Honduras”.
    pub organisation: String,
    /// The criterion under which it is proposed, by number.
    pub criterion: String,
    /// The same in words; empty where there are none.
    pub wording: String,
    /// When it was asked; when it was answered, where it has been; until when there may be objections, where it is announced.
    pub asked: When,
}

/// `/area`: what is new for the reader, what waits for them, and their spaces.
#[derive(Template)]
#[template(path = "area/home.html")]
pub struct AreaHomePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The present time, with its zone.
    pub now: When,
    /// Where a paper is handed in, for who may.
    pub hand_in: Option<String>,
    /// What waits for an answer of the person's organisation.
    pub awaited: Vec<AwaitedConsent>,
    /// What is agreed and waits for this person's signature.
    pub consented: Vec<AwaitedConsent>,
    /// What originators ask of those who keep a space, this person among them; its wish stands in place of the criterion.
    pub requested: Vec<AwaitedConsent>,
    /// What is announced, and participants may object to.
    pub announced: Vec<AwaitedConsent>,
    /// Of which time the newest papers are, in a sentence.
    pub period: String,
    /// What is said where there are none.
    pub nothing: String,
    /// The zone of their times, if it is the same for all and not that of the time above; else each names its own.
    pub zone: Option<String>,
    /// The newest papers.
    pub fresh: Vec<FreshPaper>,
    /// The person's spaces, by process.
    pub processes: Vec<ProcessSpaces>,
}

/// `/area/spaces`: all spaces of the person.
#[derive(Template)]
#[template(path = "area/spaces.html")]
pub struct SpacesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The spaces, by process.
    pub processes: Vec<ProcessSpaces>,
    /// What stands round a long list.
    pub list: LongList,
}

/// `/area/hand-in`: the choice of the space that a paper is handed in to.
#[derive(Template)]
#[template(path = "area/hand_in.html")]
pub struct HandInPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The seat that the paper is handed in by, in a sentence, for somebody who has several.
    pub seat: Option<String>,
    /// Whether this seat may add papers nowhere.
    pub nowhere: bool,
    /// The spaces, the own delegation's first; each leads to its form.
    pub spaces: Vec<SpaceEntry>,
    /// What stands round a long list.
    pub list: LongList,
}

/// What the list of all papers can be narrowed by; each list begins with the choice “all” (empty value). One that is empty is not shown.
#[derive(Clone, Debug)]
pub struct PapersFilters {
    /// `kind`
    pub kinds: Vec<Choice>,
    /// `lang`
    pub languages: Vec<Choice>,
    /// `year`
    pub years: Vec<Choice>,
    /// `space`: the person's spaces, with the process where there are several. Of very many only the one that is chosen.
    pub spaces: Vec<Choice>,
    /// `process`, for who has very many spaces.
    pub processes: Vec<Choice>,
    /// `room`: the kinds of space, likewise.
    pub rooms: Vec<Choice>,
    /// Whether any filter is set.
    pub set: bool,
}

/// `/area/papers`: every paper that the person may read, newest first.
#[derive(Template)]
#[template(path = "area/papers.html")]
pub struct PapersPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The filters as they stand in the address.
    pub filters: PapersFilters,
    /// The papers of this page of the list; `space` is filled in each.
    pub papers: Vec<PaperRow>,
    /// The total, and the way to further rows.
    pub pager: Pager,
}

/// `/area/bookmarks`: the papers that the person keeps at hand, the last marked first.
#[derive(Template)]
#[template(path = "area/bookmarks.html")]
pub struct BookmarksPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
    /// The papers of this page of the list; `space` is filled in each.
    pub papers: Vec<PaperRow>,
    /// The total, and the way to further rows.
    pub pager: Pager,
}

/// `/area/read`: the papers that the person has read or downloaded last, the latest first.
#[derive(Template)]
#[template(path = "area/read.html")]
pub struct ReadPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The papers; `space` is filled in each, and `note` says when it was.
    pub papers: Vec<PaperRow>,
}

/// The persons of one organisation in a space.
#[derive(Clone, Debug)]
pub struct PeopleGroup {
    /// The organisation.
    pub organisation: String,
    /// Its standing in words: “participant”.
    pub standing: String,
    /// Its persons here.
    pub people: Vec<PersonHere>,
}

/// One person in a space.
#[derive(Clone, Debug)]
pub struct PersonHere {
    /// The name.
    pub name: String,
    /// The capacity in words.
    pub capacity: String,
}

/// Who is here, by name: organisation, name, capacity; never an address.
#[derive(Template)]
#[template(path = "area/people.html")]
pub struct PeoplePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// Where the papers of the space are.
    pub space_href: String,
    /// Where the delegation's seats are kept, for those who keep them.
    pub seats_href: Option<String>,
    /// Where a delegation signs for emergency access, and managers see what was opened, for those who can.
    pub emergencies_href: Option<String>,
    /// The organisations, in order of standing and name.
    pub groups: Vec<PeopleGroup>,
    /// How many persons of how many organisations, in a sentence.
    pub total: String,
}
