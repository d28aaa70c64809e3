//! The folders of a space, the papers that were chosen from a list, and the wastebasket.

use askama::Template;

use super::{PaperRow, Unseen};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// A link to a folder.
#[derive(Clone, Debug)]
pub struct FolderLink {
    /// Its name, as its space gave it.
    pub name: String,
    /// Where its papers are listed.
    pub href: String,
}

/// A folder in the tree of a space.
#[derive(Clone, Debug)]
pub struct FolderRow {
    /// Its name and where its papers are listed.
    pub link: FolderLink,
    /// In how many others it stands: 0 to 7.
    pub depth: usize,
    /// How many papers lie in it, in words.
    pub papers: String,
    /// Where it is renamed, put elsewhere or removed.
    pub edit_href: String,
}

/// `/area/{process}/{space}/folders`: the tree, for who arranges it.
#[derive(Template)]
#[template(path = "library/folders.html")]
pub struct FoldersPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The tree.
    pub folders: Vec<FolderRow>,
    /// Where the form of a new folder goes.
    pub action: String,
    /// What was typed as `name`.
    pub name: String,
    /// `place`
    pub places: Vec<Choice>,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
    /// What is wrong (fields `name`, `place`).
    pub errors: Vec<FieldError>,
}

/// `/area/{process}/{space}/folders/{folder}/edit`: one folder, for who arranges it.
#[derive(Template)]
#[template(path = "library/folder.html")]
pub struct FolderPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where all folders are.
    pub folders_href: String,
    /// The folder as it stands.
    pub folder: FolderLink,
    /// Where the form goes.
    pub action: String,
    /// Where what is in it is moved to another space, if there is one.
    pub moves_href: Option<String>,
    /// Where the form that removes it goes.
    pub removal_action: String,
    /// The name that the form shows as the present one, to be sent along.
    pub shown: String,
    /// The place that the form shows as the present one, to be sent along.
    pub shown_place: String,
    /// What was typed as `name`.
    pub name: String,
    /// `place`
    pub places: Vec<Choice>,
    /// What is wrong (fields `name`, `place`, `removal`).
    pub errors: Vec<FieldError>,
}

/// A pack of the chosen papers.
#[derive(Clone, Debug)]
pub struct PackOffer {
    /// How many files it has and how large it is, in a sentence; or that it is too large.
    pub told: String,
    /// What the address of the pack says besides, where it can be had.
    pub query: Option<String>,
}

/// `/area/{process}/{space}/selection`: papers that were chosen from a list, and what can be done with all of them.
#[derive(Template)]
#[template(path = "library/selection.html")]
pub struct SelectionPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The papers.
    pub papers: Vec<PaperRow>,
    /// The papers, as each form of this page sends them.
    pub sends: Unseen,
    /// How many they are, in a sentence.
    pub total: String,
    /// A pack of them, where packs are given.
    pub pack: Option<PackOffer>,
    /// `folder`: where they can be put; nothing, if the person may not or there is no folder.
    pub folders: Vec<Choice>,
    /// Where folders are made, for who arranges them.
    pub arrange_href: Option<String>,
    /// Where their release is proposed, for who may publish.
    pub batch_href: Option<String>,
    /// Whether the person may circulate any of them to another space.
    pub circulates: bool,
    /// Whether they can be moved to another space by the person.
    pub moves: bool,
    /// Whether the person may put all of them into the wastebasket.
    pub removes: bool,
    /// What becomes of them there, in a sentence.
    pub removal: String,
    /// Those of them that are under a legal hold, by their symbols or titles; empty if none is.
    pub held: String,
    /// What is wrong (fields `document`, `folder`).
    pub errors: Vec<FieldError>,
}

/// A paper in the wastebasket.
#[derive(Clone, Debug)]
pub struct WastedRow {
    /// The symbol, if it has one.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Whose it is.
    pub from: String,
    /// When it was removed.
    pub removed: When,
    /// When it is destroyed.
    pub until: When,
    /// Where the form that brings it back goes, if the person may.
    pub action: Option<String>,
}

/// `/area/{process}/{space}/wastebasket`: what was removed, with the same readers as the space.
#[derive(Template)]
#[template(path = "library/wastebasket.html")]
pub struct WastebasketPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// How long papers lie here, in a sentence.
    pub kept: String,
    /// The papers, the one removed last first.
    pub papers: Vec<WastedRow>,
    /// What was just done, in a sentence.
    pub notice: Option<String>,
}

/// `/area/{process}/{space}/documents/{id}/hold/new`: a legal hold, made or lifted.
#[derive(Template)]
#[template(path = "library/hold.html")]
pub struct HoldPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Where the form goes.
    pub action: String,
    /// When the hold that is shown was made, to be sent along; empty if there is none.
    pub shown: String,
    /// Since when it is held, if it is.
    pub held: Option<When>,
    /// The reason given, or what was typed as `reason`.
    pub reason: String,
    /// What is wrong (field `reason`).
    pub errors: Vec<FieldError>,
}
