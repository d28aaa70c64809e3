//! The page of the search.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, LanguageVersion, When},
    },
    i18n::Words,
    wording::Piece,
};

/// One value of a facet.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// The answer narrowed to it; widened again, where it is chosen.
    pub href: String,
    /// The process that it belongs to, where papers of several were found; else empty.
    pub process: String,
    /// Its name.
    pub label: String,
    /// The code of the language of that name, where it is not told in the reader's.
    pub lang: Option<&'static str>,
    /// How many finds have it.
    pub count: usize,
    /// Whether the answer is narrowed to it.
    pub chosen: bool,
}

/// What an answer can be narrowed by.
#[derive(Clone, Debug)]
pub struct Facet {
    /// “Space”, “Kind”.
    pub title: String,
    /// Its values.
    pub values: Vec<FacetValue>,
}

/// A paper that was found.
#[derive(Clone, Debug)]
pub struct FindRow {
    /// Where it is read.
    pub href: String,
    /// Its symbol, with the words marked.
    pub symbol: Option<Vec<Piece>>,
    /// Its title, with the words marked.
    pub title: Vec<Piece>,
    /// The language of that title.
    pub title_lang: String,
    /// The passage that answers, with the words marked; may be empty.
    pub passage: Vec<Piece>,
    /// The language of that passage.
    pub passage_lang: String,
    /// The themes and keywords that answer, with the words marked.
    pub about: Vec<Vec<Piece>>,
    /// The name of the space, with its process where the reader has several.
    pub space: String,
    /// The value of `data-space`.
    pub space_kind: &'static str,
    /// The kind in words.
    pub kind: String,
    /// The originator.
    pub from: String,
    /// The date of the paper.
    pub date: Option<When>,
    /// Its languages.
    pub languages: Vec<LanguageVersion>,
}

/// `/area/search`: the question, and what was found.
#[derive(Template)]
#[template(path = "search/index.html")]
pub struct SearchPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The words as typed.
    pub q: String,
    /// Whether there is anything to look for in them.
    pub asked: bool,
    /// Whether something was typed in which there is no word to look for.
    pub empty: bool,
    /// Where the person has asked too often: when to ask again, in a sentence.
    pub wait: Option<String>,
    /// How many papers were found, in a sentence.
    pub total: String,
    /// `sort`
    pub sorts: Vec<Choice>,
    /// `lang`
    pub languages: Vec<Choice>,
    /// What the address says besides, for the form to keep: name and value.
    pub kept: Vec<(&'static str, String)>,
    /// What it can be narrowed by.
    pub facets: Vec<Facet>,
    /// Whether it is narrowed, and the address of the same question that is not.
    pub widened: Option<String>,
    /// The papers of this page.
    pub finds: Vec<FindRow>,
    /// Where those before are.
    pub before: Option<String>,
    /// Where the next ones are.
    pub next: Option<String>,
}
