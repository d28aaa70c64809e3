//! The words of a process: its kinds of paper, and the prefixes of its symbols.

use askama::Template;

use super::Wording;
use crate::{
    http::{chrome::AreaChrome, views::FieldError},
    i18n::Words,
};

/// `GET /desk/{process}/vocabularies`: the kinds of paper and the series of symbols.
#[derive(Debug, Template)]
#[template(path = "desk/vocabularies.html")]
pub struct VocabulariesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The kinds that are offered for new papers, in order.
    pub offered: Vec<String>,
    /// Those that are switched off.
    pub off: Vec<String>,
    /// The spaces with their series.
    pub series: Vec<SeriesRow>,
}

/// The series of a space.
#[derive(Clone, Debug)]
pub struct SeriesRow {
    /// The name of the space.
    pub space: String,
    /// Its prefixes, the newest last: “RCM/VM, from 2027 on”; none of a space without a series.
    pub prefixes: Vec<String>,
    /// The page on which it is given one.
    pub href: String,
}

/// `GET /desk/{process}/kinds`: puts the kinds in an order, and says which are offered.
#[derive(Debug, Template)]
#[template(path = "desk/kinds.html")]
pub struct KindsPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What is wrong with the form as a whole: field `place`.
    pub errors: Vec<FieldError>,
    /// What the form shows of the kinds, to be sent along.
    pub shown: String,
    /// The kinds, in order.
    pub kinds: Vec<KindRow>,
}

impl KindsPage {
    /// How much is wrong, at the kinds and with the form as a whole.
    pub fn fault_count(&self) -> usize {
        self.errors.len() + self.kinds.iter().filter(|kind| kind.fault.is_some()).count()
    }
}

/// A kind in the form.
#[derive(Clone, Debug)]
pub struct KindRow {
    /// The word that the form sends; never shown.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its place, as typed.
    pub place: String,
    /// Whether it is offered.
    pub offered: bool,
    /// What is wrong with its place.
    pub fault: Option<String>,
}

/// `GET /desk/{process}/kinds/new`: adds a kind of its own.
#[derive(Debug, Template)]
#[template(path = "desk/kind.html")]
pub struct KindPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What is wrong: the fields of the names.
    pub errors: Vec<FieldError>,
    /// Its name in each working language.
    pub names: Vec<Wording>,
}

/// `GET /desk/{process}/series/{id}`: gives a prefix to a space.
#[derive(Debug, Template)]
#[template(path = "desk/series.html")]
pub struct SeriesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What is wrong: fields `prefix from_year`.
    pub errors: Vec<FieldError>,
    /// Where the form goes.
    pub action: String,
    /// The name of the space.
    pub space: String,
    /// Its prefixes, the newest last.
    pub prefixes: Vec<String>,
    /// The newest one, to be sent along; empty if there is none.
    pub shown: String,
    /// What was typed as `prefix`.
    pub prefix: String,
    /// What was typed as `from_year`.
    pub from_year: String,
}
