//! The list of a space's papers.

use askama::Template;

use super::FolderLink;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// One row of a list of papers.
#[derive(Clone, Debug)]
pub struct PaperRow {
    /// Its id, for a box to tick.
    pub id: String,
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
    /// `theme`; empty where none occurs.
    pub themes: Vec<Choice>,
    /// The language that themes are told in.
    pub themes_lang: &'static str,
    /// `country`; empty where none occurs.
    pub countries: Vec<Choice>,
    /// `keyword`; empty where none occurs.
    pub keywords: Vec<Choice>,
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
    /// The address of this list: of the space, or of one of its folders.
    pub list_href: String,
    /// The list of the space, with the same filters.
    pub top_href: String,
    /// The folders from the top down to the one that is shown; none on the list of the space.
    pub above: Vec<FolderLink>,
    /// The folders that stand here.
    pub folders: Vec<FolderLink>,
    /// Where the folders, or the one that is shown, are arranged, if the person may.
    pub arrange_href: Option<String>,
    /// The space as the search names it: `puebla/members`.
    pub search_place: String,
    /// Where the papers that are ticked lead to.
    pub selection_href: String,
    /// What was removed.
    pub wastebasket_href: String,
    /// Where a focal point keeps the seats of the delegation whose space this is.
    pub seats_href: Option<String>,
    /// The filters as they stand in the address.
    pub filters: SpaceFilters,
    /// The papers of this page of the list.
    pub papers: Vec<PaperRow>,
    /// The total, and the way to further rows.
    pub pager: Pager,
    /// All papers here as a pack, where packs are given.
    pub pack_href: Option<String>,
    /// This list as CSV, with the same filters.
    pub csv_href: String,
    /// Where many papers are handed in at once, if the person may.
    pub archive_href: Option<String>,
    /// Where a paper is added, if the person may.
    pub upload_href: Option<String>,
    /// Where the files are that are held for the scanner and concern the person, if there are any.
    pub checks_href: Option<String>,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
    /// The space that it was done to, if it is another one.
    pub notice_link: Option<FolderLink>,
}
