//! Texts that concern all processes, and what the site says of itself.

use askama::Template;

use crate::{
    features::site::wording::Wording,
    http::{chrome::PublicChrome, views::When},
    i18n::Words,
};

/// A text that concerns all processes (`/{lang}/texts/{id}`).
#[derive(Template)]
#[template(path = "site/text.html")]
pub struct TextPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The title.
    pub title: Wording,
    /// The kind in words.
    pub kind: String,
    /// Its date.
    pub date: Option<When>,
    /// The text as harmless HTML, without its own first-level heading, in the title's language.
    pub body_html: String,
}

/// A text that concerns all processes, in a list.
#[derive(Clone, Debug)]
pub struct TextLink {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Wording,
    /// Its kind in words.
    pub kind: String,
}

/// What this site is (`/{lang}/about`).
#[derive(Template)]
#[template(path = "site/about.html")]
pub struct AboutPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// How many processes there are.
    pub processes: usize,
}

/// How everyone can use this site (`/{lang}/accessibility`).
#[derive(Template)]
#[template(path = "site/accessibility.html")]
pub struct AccessibilityPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
}
