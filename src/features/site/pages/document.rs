//! A released paper, and what remains of one that was withdrawn.

use askama::Template;

use super::Link;
use crate::{
    features::site::wording::Wording,
    http::{
        chrome::PublicChrome,
        views::{FileLink, When},
    },
    i18n::Words,
};

/// A released paper (`/{lang}/{process}/documents/{symbol}`).
#[derive(Template)]
#[template(path = "site/document.html")]
pub struct DocumentPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The symbol.
    pub symbol: String,
    /// The title in the reader's language, else in the original.
    pub title: Wording,
    /// The kind in words.
    pub kind: String,
    /// The paper's own date.
    pub date: Option<When>,
    /// The name of the language in which it was written.
    pub original: String,
    /// The text as harmless HTML, without its own first-level heading; `None` where it is in the files only.
    pub body_html: Option<String>,
    /// The language of the text.
    pub body_lang: String,
    /// Which language the text is in, where the title is in another.
    pub body_told: Option<String>,
    /// That the text translates an earlier version than its original's, in words.
    pub body_behind: Option<String>,
    /// The languages with their files, the original first.
    pub languages: Vec<DocumentLanguage>,
    /// How to cite it.
    pub citation: Citation,
    /// The record of its release.
    pub release: Release,
    /// Dublin Core and `citation_*` elements of the head: name and content.
    pub metadata: Vec<(&'static str, String)>,
    /// The paper described for machines (JSON-LD).
    pub jsonld: String,
}

impl DocumentPage {
    /// The description for machines, so that nothing in it can end the element that it stands in.
    pub fn jsonld_safe(&self) -> String {
        harmless(&self.jsonld)
    }

    /// The text as a block in its own language.
    pub fn body_block(&self) -> Wording {
        Wording::new("", self.body_lang.clone())
    }
}

/// JSON that may stand inside a `<script>`: an opening angle bracket only occurs within strings, where it can be escaped.
fn harmless(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// One language of a released paper, with its files.
#[derive(Clone, Debug)]
pub struct DocumentLanguage {
    /// The code.
    pub code: String,
    /// The language's name in itself; in the reader's language where it is still awaited.
    pub name: String,
    /// Whether it is the original.
    pub original: bool,
    /// That it is an unofficial translation, in words; empty where it is not.
    pub note: String,
    /// That it translates an earlier version than the original's, in words; empty where it does not.
    pub behind: String,
    /// The page that shows the text in this language; `None` where it is this page or there is no text.
    pub href: Option<String>,
    /// The files; none where this language is still awaited.
    pub files: Vec<FileLink>,
}

/// How to cite a paper.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The citation up to the address.
    pub text: Wording,
    /// The lasting address.
    pub address: String,
    /// BibTeX, RIS, Dublin Core: addresses of the files.
    pub formats: Vec<Link>,
}

/// The record of a release.
#[derive(Clone, Debug)]
pub struct Release {
    /// When.
    pub at: When,
    /// By whom: the organisation, or in words how it came here without being signed.
    pub by: Wording,
    /// As what the organisation signed: “secretariat”, “presidency”; empty for what was not signed here.
    pub by_as: String,
    /// Under which publication criterion.
    pub criterion: Wording,
    /// Whose paper it is, and what they consented to.
    pub originator: String,
    /// Which languages it covers, in words.
    pub covers: String,
    /// The release that it replaces.
    pub supersedes: Option<Link>,
    /// The release that replaces it.
    pub superseded_by: Option<Link>,
}

/// What remains of a withdrawn paper (410).
#[derive(Template)]
#[template(path = "site/tombstone.html")]
pub struct TombstonePage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The symbol.
    pub symbol: String,
    /// When it was released.
    pub released: When,
    /// When it was withdrawn.
    pub withdrawn: When,
    /// The zone of these times, where it is told once.
    pub times: Option<String>,
    /// Why.
    pub reason: Wording,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_the_description_for_machines() {
        assert_eq!(harmless(r#"{"name":"</script><b>"}"#), r#"{"name":"\u003c/script>\u003cb>"}"#);
    }
}
