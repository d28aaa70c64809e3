//! Small pieces that many pages show: times, choices, faults, pages of a list, files.

use crate::{error::Wrong, i18n::Words};

/// The version in the addresses of the style sheet, the script and the icon: raised whenever one of them changes.
pub const ASSETS: &str = "10";

/// An instant or a date, for a `<time>`.
#[derive(Clone, Debug)]
pub struct When {
    /// For machines (`datetime`), ISO 8601.
    pub iso: String,
    /// For people, in their language and with the zone.
    pub text: String,
}

/// An option of a list, a radio button or a box to tick.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// A hint beside it; may be empty.
    pub note: String,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.into(), label: label.into(), chosen, note: String::new() }
    }
}

/// What is wrong with one field of a form.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The field's id and name.
    pub field: &'static str,
    /// A sentence that says what would be right.
    pub text: String,
}

impl FieldError {
    /// The faults of a form as its page shows them: the first of each field.
    pub fn each(w: Words, wrong: Vec<Wrong>) -> Vec<Self> {
        let mut shown: Vec<Self> = Vec::new();
        for fault in wrong {
            if !shown.iter().any(|other| other.field == fault.field) {
                shown.push(Self { field: fault.field, text: w.a1(fault.key, "it", fault.it) });
            }
        }
        shown
    }
}

/// The foot of a list that does not fit on one page.
#[derive(Clone, Debug)]
pub struct Pager {
    /// Where the newer rows are.
    pub newer: Option<String>,
    /// Where the older rows are.
    pub older: Option<String>,
    /// How many there are, in a sentence; exact to a thousand.
    pub total: String,
}

/// One language of a paper in a list.
#[derive(Clone, Debug)]
pub struct LanguageVersion {
    /// The code, for `lang` and `hreflang`.
    pub code: String,
    /// The language's name in the reader's language.
    pub name: String,
    /// Whether the paper was written in it.
    pub original: bool,
    /// Where it is; `None` where this version is still awaited.
    pub href: Option<String>,
}

/// The name of a language.
pub fn language_name(w: Words, code: &str) -> String {
    w.t(&format!("language-{code}"))
}

/// A file to download.
#[derive(Clone, Debug)]
pub struct FileLink {
    /// Its address.
    pub href: String,
    /// Kind and size in words: “PDF, 84 KB”.
    pub label: String,
    /// The media type (RFC 6838).
    pub media_type: String,
    /// The checksum, in hexadecimal.
    pub sha256: String,
    /// The name under which it is saved.
    pub name: String,
    /// Where it is shown in the browser, if it can be and the page offers it.
    pub view_href: Option<String>,
}
