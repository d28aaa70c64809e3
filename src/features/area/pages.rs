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

/// A paper that has come since the last visit.
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
    /// The process, where the person has several; else `None`.
    pub process: Option<String>,
    /// When it came into the space.
    pub when: When,
    /// The languages in which it is there: “English, Spanish”.
    pub languages: String,
    /// A further word: title in the original, English awaited; may be empty.
    pub note: String,
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
    /// Who can read there, in a sentence.
    pub who: String,
    /// How many papers have come since the last visit, in words: “2 new papers”.
    pub fresh: String,
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
    /// The spaces.
    pub spaces: Vec<SpaceEntry>,
}

/// A release that was proposed, and waits for the consent of the person's organisation.
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
    /// Whose consent is awaited: “Honduras”.
    pub organisation: String,
    /// The criterion under which it is proposed.
    pub criterion: String,
    /// When it was asked.
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
    /// When the person was here before; `None` on the first visit.
    pub since: Option<When>,
    /// What waits for an answer of the person's organisation.
    pub awaited: Vec<AwaitedConsent>,
    /// The newest papers since the last visit.
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
}

/// What the list of all papers can be narrowed by; each list begins with the choice “all” (empty value).
#[derive(Clone, Debug)]
pub struct PapersFilters {
    /// `kind`
    pub kinds: Vec<Choice>,
    /// `lang`
    pub languages: Vec<Choice>,
    /// `year`
    pub years: Vec<Choice>,
    /// `space`: the person's spaces, with the process where there are several.
    pub spaces: Vec<Choice>,
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
    /// The organisations, in order of standing and name.
    pub groups: Vec<PeopleGroup>,
    /// How many persons of how many organisations, in a sentence (`area-people-total`).
    pub total: String,
}
