//! The page of the form.

use askama::Template;

use crate::{
    features::library::pages::PaperAbout,
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError},
    },
    i18n::Words,
};

/// A plan with its themes, to be ticked.
#[derive(Clone, Debug)]
pub struct PlanChoices {
    /// Its title.
    pub title: String,
    /// The code of the language of the title; `None` where the page's own words stand there.
    pub lang: Option<&'static str>,
    /// `theme`
    pub themes: Vec<Choice>,
}

/// `…/documents/{id}/metadata/edit`: what a paper is about and what it refers to.
#[derive(Template)]
#[template(path = "metadata/edit.html")]
pub struct MetadataPage {
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
    /// How often it was changed, as the form shows it, to be sent along.
    pub shown: i32,
    /// The references that the form shows, to be sent along.
    pub shown_references: Vec<String>,
    /// The plans with their themes.
    pub plans: Vec<PlanChoices>,
    /// The code of the language of themes.
    pub themes_lang: &'static str,
    /// `country`
    pub countries: Vec<Choice>,
    /// What was typed as `keywords`.
    pub keywords: String,
    /// What was typed as `references`.
    pub references: String,
    /// What was typed as `note`.
    pub note: String,
    /// What stands there now, where somebody else has changed it.
    pub now: Option<PaperAbout>,
    /// What is wrong (fields `now`, `theme`, `country`, `keywords`, `references`, `note`).
    pub errors: Vec<FieldError>,
}
