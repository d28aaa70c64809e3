//! The words of an HTML page that a browser would show; what a style sheet hides is not known here.

use std::collections::{HashMap, HashSet};

use ammonia::Builder;

use super::{
    letters,
    lines::{Gap, Lines},
};

/// Elements that begin a line of their own.
const LINES: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "title",
    "tr",
    "ul",
];

/// Elements that are a cell of a line.
const CELLS: &[&str] = &["td", "th"];

/// Elements whose content is no text of the page.
const LEFT_OUT: &[&str] = &[
    "audio", "canvas", "embed", "iframe", "math", "noembed", "noframes", "object", "script", "style", "svg",
    "template", "textarea", "video",
];

/// The text of a page, line by line.
pub fn read(page: &[u8]) -> Option<String> {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(LINES.iter().chain(CELLS).copied().collect())
        .clean_content_tags(LEFT_OUT.iter().copied().collect())
        .tag_attributes(HashMap::new())
        .generic_attributes(HashSet::new())
        .link_rel(None);
    let clean = cleaner.clean(&letters::of_page(page)).to_string();
    // Most pages have their title as a heading, too: then it is not told twice.
    let words = lines_of(&clean, |is_title| !is_title);
    let told: HashSet<&str> = words.iter().flat_map(|words| words.lines()).collect();
    let titles = lines_of(&clean, |is_title| is_title).unwrap_or_default();
    if titles.lines().all(|title| told.contains(title)) { words } else { lines_of(&clean, |_| true) }
}

/// The lines of those parts of a cleaned page that are wanted: its title is one, and all else.
fn lines_of(clean: &str, wanted: fn(bool) -> bool) -> Option<String> {
    let mut lines = Lines::default();
    // What is cleaned has no attributes, and no `<` but that of a tag.
    for (part, text) in clean.split('<').enumerate() {
        let text = match text.split_once('>') {
            Some((tag, text)) if part > 0 => {
                let cell = CELLS.contains(&tag.trim_start_matches('/'));
                lines.gap(if cell { Gap::Tab } else { Gap::Line });
                if wanted(tag == "title") { text } else { "" }
            }
            _ if wanted(false) => text,
            _ => "",
        };
        lines.say(&unescaped(text));
        if lines.is_full() {
            break;
        }
    }
    lines.into_text()
}

/// The few letters that the cleaner escapes.
fn unescaped(text: &str) -> String {
    text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_page_are_read_line_by_line() {
        let page = "<!doctype html><html><head><title>Title</title></head><body><!-- note --><h1>One &amp; two</h1>\
            <p>a <b>bold</b>\nword &lt;x&gt; &amp;lt; &eacute;&nbsp;é<br>next</p>\
            <table><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr></table>end";
        let text = read(page.as_bytes());
        assert_eq!(text.as_deref(), Some("Title\nOne & two\na bold word <x> &lt; é é\nnext\n1\t2\n3\nend"));
    }

    #[test]
    fn the_title_of_a_page_is_told_once() {
        for (page, text) in [
            ("<title>Word</title><h1>Word</h1>", "Word"),
            ("<head><title>Other</title></head><body>Word", "Other\nWord"),
            ("<title>Note</title><p>Notebook", "Note\nNotebook"),
            ("<title>Word</title><img>", "Word"),
            ("<p>Agenda</p><title>Other</title>", "Agenda\nOther"),
            ("<title>Word</title><title>Other</title><h1>Word</h1>", "Word\nOther\nWord"),
        ] {
            assert_eq!(read(page.as_bytes()).as_deref(), Some(text), "{page}");
        }
    }

    #[test]
    fn g8_scripts_and_styles_are_no_text() {
        let page = "<style>p{}</style><script>alert(1)</script><p>word</p><svg><text>s</text></svg><iframe>f</iframe>\
            <template>t</template><img alt=x onerror=alert(2)><script>";
        assert_eq!(read(page.as_bytes()).as_deref(), Some("word"));
        assert_eq!(read(b"<script>alert(1)</script>"), None);
    }

    #[test]
    fn c3_a_page_of_nothing_but_beginnings_is_read_all_the_same() {
        let page = format!("{}word", "<div>".repeat(20_000));
        assert_eq!(read(page.as_bytes()).as_deref(), Some("word"));
    }
}
