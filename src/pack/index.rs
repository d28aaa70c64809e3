//! `index.html`: the page that leads through the pack, read from a disk or a stick, without a network.
//!
//! Its style stands in it, it has no script, and its policy forbids it to fetch anything. The words come translated from the caller. No text
//! stands in the accent, so that contrast holds (WCAG 2.2 AA) whatever colour a process has.

use askama::Template;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The page. All words are in the language of the reader already; sizes and dates are written out.
#[derive(Clone, Debug, Template)]
#[template(path = "pack/index.html")]
pub struct PackPage {
    /// The language of the page, as a tag of BCP 47.
    pub lang: String,
    /// `rtl` for a language written from right to left. Anything else is from left to right.
    pub dir: String,
    /// The colour of the process, as CSS writes colours. What is none gives way to slate.
    pub accent: String,
    /// The name of the house or the process, above the title.
    pub house: String,
    /// The name of the meeting: the heading of the page.
    pub title: String,
    /// Place and time of the meeting; may be empty.
    pub subtitle: String,
    /// The words around the papers.
    pub words: PackWords,
    /// The folders, in the order of the meeting.
    pub folders: Vec<PackFolder>,
    /// The table and the checksums, below the papers.
    pub about: Vec<PackFile>,
    /// Sentences at the foot: when the pack was made, who may read it, how its checksums are verified.
    pub notes: Vec<String>,
}

/// The words of the page.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    /// What the list of folders is called.
    pub contents: String,
    /// Above the symbols.
    pub symbol: String,
    /// Above the titles.
    pub title: String,
    /// Above who handed the papers in.
    pub from: String,
    /// Above the dates.
    pub date: String,
    /// Above the files.
    pub files: String,
    /// Marks the file in the language in which the paper was written.
    pub original: String,
    /// Stands for the papers where there are none.
    pub nothing: String,
}

/// A folder and its papers, in order.
#[derive(Clone, Debug)]
pub struct PackFolder {
    /// Its name, for people.
    pub name: String,
    /// Its papers.
    pub papers: Vec<PackPaper>,
}

/// A paper with its files.
#[derive(Clone, Debug)]
pub struct PackPaper {
    /// Its symbol; may be empty.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// The language of the title, as a tag of BCP 47.
    pub title_lang: String,
    /// Who handed it in; may be empty.
    pub from: String,
    /// Its date, written out; may be empty.
    pub date: String,
    /// Its files, one for each language and form.
    pub files: Vec<PackFile>,
}

/// A link to a file of the pack.
#[derive(Clone, Debug)]
pub struct PackFile {
    /// The path from the page to it: what [`href`] makes of its place.
    pub href: String,
    /// Language and form, such as `Español, PDF`.
    pub label: String,
    /// Whether this is the language in which the paper was written.
    pub original: bool,
    /// Its size, written out; may be empty.
    pub size: String,
}

/// What may stand unescaped in a part of a path (RFC 3986, unreserved characters).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The place of a file as the address of a link beside it. Colons are escaped, so that it cannot name a scheme.
pub fn href(path: &str) -> String {
    path.split('/').map(|part| utf8_percent_encode(part, KEPT).to_string()).collect::<Vec<_>>().join("/")
}

impl PackPage {
    fn is_rtl(&self) -> bool {
        self.dir == "rtl"
    }

    /// The accent, if it is a colour: nothing that ends a declaration, begins another, or names a place to fetch from.
    fn colour(&self) -> &str {
        let plain = |c: char| c.is_ascii_alphanumeric() || "#(),.% -".contains(c);
        let fetches = ["url", "image", "var", "env", "attr"].iter().any(|word| self.accent.contains(word));
        if self.accent.is_empty() || fetches || !self.accent.chars().all(plain) { "#3f5568" } else { &self.accent }
    }

    fn has_contents(&self) -> bool {
        self.folders.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::sample;

    fn html(page: &PackPage) -> String {
        page.render().unwrap_or_default()
    }

    #[test]
    fn the_page_asks_no_one_for_anything() {
        let html = html(&sample::page());
        for sign in ["http:", "https:", "<script", "src=", "<link", "url(", "@import", "//"] {
            assert!(!html.contains(sign), "{sign} in {html}");
        }
        assert!(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
    }

    #[test]
    fn each_folder_is_a_table_with_a_caption_under_one_heading() {
        let page = sample::page();
        let html = html(&page);
        assert_eq!(html.matches("<h1").count(), 1);
        assert_eq!(html.matches("<caption").count(), page.folders.iter().filter(|f| !f.papers.is_empty()).count());
        assert_eq!(html.matches("<table").count(), html.matches("<caption").count());
        assert!(html.contains(r#"<bdi lang="ar">تقرير الاجتماع الخامس</bdi>"#), "{html}");
    }

    #[test]
    fn a_page_in_arabic_runs_from_right_to_left() {
        let page = PackPage { lang: "ar".into(), dir: "rtl".into(), ..sample::page() };
        assert!(html(&page).contains(r#"<html lang="ar" dir="rtl">"#));
        let page = PackPage { dir: "\"><script>".into(), ..sample::page() };
        assert!(html(&page).contains(r#"dir="ltr">"#));
    }

    #[test]
    fn a_title_is_text_and_an_accent_is_a_colour() {
        let mut page = sample::page();
        page.folders[0].papers[0].title = "<img src=x onerror=alert(1)>".into();
        for accent in ["red;} body{display:none}", "url(x)", "</style><script>", ""] {
            page.accent = accent.into();
            let html = html(&page);
            assert!(html.contains("--accent: #3f5568;") && !html.contains("<img"), "{html}");
        }
        page.accent = "oklch(45% 0.1 200)".into();
        assert!(html(&page).contains("--accent: oklch(45% 0.1 200);"));
    }

    #[test]
    fn a_link_leads_to_its_file_whatever_its_name() {
        assert_eq!(
            href("Agenda 1/RCM#1 100% تقرير.pdf"),
            "Agenda%201/RCM%231%20100%25%20%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf"
        );
        assert_eq!(href("javascript:alert(1)"), "javascript%3Aalert%281%29");
    }
}
