//! The process through the eyes of another standing.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/as?standing=`: the process as a seat of another standing would see it. It is a look: nothing can be done there.
#[derive(Debug, Template)]
#[template(path = "desk/see_as.html")]
pub struct SeeAsPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The standings to choose from.
    pub standings: Vec<Choice>,
    /// The standing that is looked through, in words: “observer”; `None` before one is chosen.
    pub standing: Option<String>,
    /// The spaces that such a seat sees.
    pub spaces: Vec<SeenSpace>,
    /// The names of the viewer's own spaces that such a seat does not see.
    pub unseen: Vec<String>,
}

/// A space as it would be seen.
#[derive(Clone, Debug)]
pub struct SeenSpace {
    /// Its kind, for the pattern.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Who can read there, in a sentence.
    pub who: String,
    /// How far such a seat goes there: “contribute”.
    pub level: String,
    /// The newest papers there.
    pub papers: Vec<SeenPaper>,
    /// How many papers there are in all, in a sentence; empty where all are listed.
    pub more: String,
}

/// A paper as it would be seen.
#[derive(Clone, Debug)]
pub struct SeenPaper {
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// The language of the title; empty where it is the reader's.
    pub lang: String,
    /// Its date.
    pub date: When,
}
