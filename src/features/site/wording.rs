//! Texts that exist in one language only, and say which.

use crate::i18n::Words;

/// A text with the language that it is written in: the page marks it where that is not the page's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The text.
    pub text: String,
    /// The language's code (BCP 47).
    pub lang: String,
}

impl Wording {
    /// A text in a language.
    pub fn new(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { text: text.into(), lang: lang.into() }
    }

    /// A text in the language of the page.
    pub fn own(text: impl Into<String>, w: &Words) -> Self {
        Self::new(text, w.lang.code())
    }

    /// Whether the text is in another language than the page.
    pub fn foreign(&self, w: &Words) -> bool {
        self.lang != w.lang.code()
    }

    /// The direction of its script, for the `dir` attribute of a block of it.
    pub fn dir(&self) -> &'static str {
        match self.lang.as_str() {
            "ar" | "fa" | "he" | "ur" => "rtl",
            _ => "ltr",
        }
    }

    /// The name of its language in the language of the page.
    pub fn language(&self, w: &Words) -> String {
        w.t(&format!("language-{}", self.lang))
    }
}
