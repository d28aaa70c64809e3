//! Markdown as HTML, always cleaned: what comes out cannot run, load or mislead.

use std::sync::LazyLock;

use ammonia::Builder;

/// The longest text taken out of a file that is shown on a page, in characters.
pub const LETTERS: i32 = 200_000;

/// The largest text that is shown on a page, in bytes.
pub const MOST: u64 = 400_000;

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::default();
    cleaner
        .tags(
            [
                "p",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "ul",
                "ol",
                "li",
                "blockquote",
                "em",
                "strong",
                "code",
                "pre",
                "table",
                "thead",
                "tbody",
                "tr",
                "th",
                "td",
                "hr",
                "br",
                "del",
                "a",
            ]
            .into(),
        )
        .tag_attributes(
            [("a", ["href"].into()), ("th", ["align"].into()), ("td", ["align"].into()), ("ol", ["start"].into())]
                .into(),
        )
        .generic_attributes(std::collections::HashSet::new())
        .url_schemes(["http", "https", "mailto"].into())
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer nofollow"));
    cleaner
});

/// The HTML of a Markdown text. The first heading is left out where the page has it as its title; the others go one level down.
pub fn html(markdown: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    let body = below_front_matter(markdown);
    let body = match body.trim_start().strip_prefix("# ") {
        Some(rest) => rest.split_once('\n').map_or("", |(_, rest)| rest),
        None => body,
    };
    let raw = comrak::markdown_to_html(body, &options);
    let clean = CLEANER.clean(&raw.replace("<h1", "<h2").replace("</h1", "</h2")).to_string();
    // A wide table scrolls in itself on a phone: the keyboard must come to it too. A table that is cleaned has no attributes.
    let mut told = clean.replace("<table>", "<table tabindex=\"0\">");
    // A place where nothing stands is no heading of a column.
    for align in ["", " align=\"left\"", " align=\"center\"", " align=\"right\""] {
        told = told.replace(&format!("<th{align}></th>"), "<td></td>");
    }
    told
}

/// As much of a text as a page shows, and whether it goes on behind that.
pub fn beginning(text: &str) -> (&str, bool) {
    let most = usize::try_from(LETTERS).unwrap_or(usize::MAX);
    match text.char_indices().nth(most) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}

/// The HTML of a text without any marks: a paragraph for each of its lines.
pub fn plain(text: &str) -> String {
    // What turns the direction of writing could make a number say another.
    let turns =
        |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let straight = |line: &str| line.chars().filter(|c| !turns(c)).collect::<String>();
    let escaped = |line: &str| straight(line).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.map(|line| format!("<p dir=\"auto\">{}</p>\n", escaped(line))).collect::<Vec<_>>().concat()
}

/// The text below the lines between `---` with which some Markdown files begin.
fn below_front_matter(markdown: &str) -> &str {
    let Some(rest) = markdown.strip_prefix("---\n") else { return markdown };
    rest.split_once("\n---\n").map_or(markdown, |(_, body)| body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_can_be_reached_by_the_keyboard() {
        assert!(html("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").contains("<table tabindex=\"0\">"));
    }

    #[test]
    fn an_empty_corner_of_a_table_is_no_heading() {
        for line in ["---", ":--", ":-:", "--:"] {
            let html = html(&format!("# T\n\n|  | a |\n|{line}|---|\n| b | 2 |\n"));
            assert!(html.contains("<tr>\n<td></td>\n<th>a</th>\n</tr>"), "{html}");
        }
    }

    #[test]
    fn a_text_is_cut_between_letters_and_only_where_it_is_longer() {
        let most = usize::try_from(LETTERS).expect("a number");
        let whole = "ñ".repeat(most);
        assert_eq!(beginning(&whole), (whole.as_str(), false));
        assert_eq!(beginning(&format!("{whole}o")), (whole.as_str(), true));
        assert_eq!(beginning(""), ("", false));
    }

    #[test]
    fn g8_nothing_in_a_text_runs_or_loads() {
        let hostile = "# T\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](//evil.example/z) ![i](http://a.example/i.png) <img src=x onerror=alert(1)>\n\n<iframe src=//a></iframe><style>p{}</style><form action=/x><input></form>\n\n**bold**";
        let html = html(hostile);
        for bad in ["<script", "javascript:", "<img", "onerror", "<iframe", "<style", "<form", "<input", "evil.example"]
        {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
        assert!(html.contains("<strong>bold</strong>"));
    }

    #[test]
    fn c1_a_text_taken_out_of_a_file_is_text() {
        let html = plain("one <script>alert(1)</script> & two\n\n  three \u{202e}12\n");
        let (first, second) = ("one &lt;script&gt;alert(1)&lt;/script&gt; &amp; two", "  three 12");
        assert_eq!(html, format!("<p dir=\"auto\">{first}</p>\n<p dir=\"auto\">{second}</p>\n"));
    }

    #[test]
    fn the_title_is_not_said_twice() {
        assert_eq!(html("---\ntitle: T\n---\n# Title\n\n## Part\n\ntext\n").trim(), "<h2>Part</h2>\n<p>text</p>");
    }
}
