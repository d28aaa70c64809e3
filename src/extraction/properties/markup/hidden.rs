//! Text of a page or a drawing that its own element hides, or one around that: by `hidden`, by `template`, or by a style that it has itself.
//! What a style sheet or a script hides is not known here. Where an element lacks its end it reaches as far as the next end of its kind, so
//! that rather too much is told than too little.

use super::{
    super::told::{Kind, Told},
    Attributes, plain,
};

/// One of these stands in every text that hides anything.
const SIGNS: [&str; 4] = ["hidden", "none", "collapse", "<template"];

/// Elements of a page that hold nothing, and have no end.
const EMPTY: [&[u8]; 14] = [
    b"area", b"base", b"br", b"col", b"embed", b"frame", b"hr", b"img", b"input", b"link", b"meta", b"source",
    b"track", b"wbr",
];

/// Elements whose content is no text.
const CODE: [&[u8]; 2] = [b"script", b"style"];

/// Elements of a page whose content has no marks.
const UNMARKED: [&[u8]; 6] = [b"iframe", b"noembed", b"noframes", b"textarea", b"title", b"xmp"];

/// Those of them whose content is shown.
const SHOWN: [&[u8]; 3] = [b"textarea", b"title", b"xmp"];

/// The outermost element that hides what is in it.
struct Hidden<'t> {
    name: &'t [u8],
    /// How many of its kind are open, with itself.
    depth: usize,
    /// Whether it says anything, and is told of.
    says: bool,
}

struct Reading<'t, 'm> {
    told: &'m mut Told,
    is_page: bool,
    /// How many drawings and formulas are open: within them elements may end where they begin.
    drawings: usize,
    hidden: Option<Hidden<'t>>,
}

/// Notes the text of a page, or of a drawing or another text of XML, that is not shown: once for each element that hides some.
pub fn read(text: &str, is_page: bool, told: &mut Told) {
    let text = text.to_ascii_lowercase();
    if !SIGNS.iter().any(|sign| text.contains(*sign)) {
        return;
    }
    let mut reading = Reading { told, is_page, drawings: 0, hidden: None };
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let (words, behind) = parted(rest, b"<");
        reading.say(words);
        rest = reading.mark(behind);
    }
}

impl<'t> Reading<'t, '_> {
    /// Whether the marks are those of XML.
    fn is_strict(&self) -> bool {
        !self.is_page || self.drawings > 0
    }

    /// Reads a mark behind its `<`, and gives what is behind it.
    fn mark(&mut self, rest: &'t [u8]) -> &'t [u8] {
        if let Some(comment) = rest.strip_prefix(b"!--") {
            // In a page these are whole comments.
            let short = comment.strip_prefix(b">").or_else(|| comment.strip_prefix(b"->"));
            return short.unwrap_or_else(|| parted(comment, b"-->").1);
        }
        if let Some(data) = rest.strip_prefix(b"![cdata[")
            && self.is_strict()
        {
            let (words, behind) = parted(data, b"]]>");
            self.say(words);
            return behind;
        }
        match rest.first() {
            Some(b'!' | b'?') => parted(rest, b">").1,
            Some(b'/') => self.close(rest.get(1..).unwrap_or_default()),
            Some(b'a'..=b'z') => self.open(rest),
            Some(b'_' | 0x80..=0xff) if self.is_strict() => self.open(rest),
            _ => rest,
        }
    }

    fn open(&mut self, rest: &'t [u8]) -> &'t [u8] {
        let (name, rest) = named(rest);
        let is_drawing = is_drawing(name);
        let is_strict = self.is_strict() || is_drawing;
        let mut hides = self.is_page && name == b"template";
        let mut attributes = Attributes { rest };
        for (name, value) in attributes.by_ref() {
            hides |= match name {
                b"hidden" => self.is_page,
                b"style" => is_hiding(&plain(value)),
                b"display" | b"visibility" => is_strict && is_unseen(name, value.trim_ascii()),
                _ => false,
            };
        }
        let behind = attributes.rest;
        let said = rest.get(..rest.len().saturating_sub(behind.len())).unwrap_or_default();
        let behind = behind.strip_prefix(b">").unwrap_or(behind);
        let is_empty = if is_strict { said.ends_with(b"/") } else { EMPTY.contains(&name) };
        if is_empty {
            return behind;
        }
        self.drawings += usize::from(is_drawing);
        if let Some(hidden) = &mut self.hidden {
            hidden.depth += usize::from(hidden.name == name);
        } else if hides {
            self.hidden = Some(Hidden { name, depth: 1, says: false });
        }
        if CODE.contains(&name) || (!is_strict && UNMARKED.contains(&name)) {
            let (inside, end) = unmarked(behind, name);
            if SHOWN.contains(&name) {
                self.say(inside);
            }
            return end;
        }
        behind
    }

    /// Reads the end of an element behind its stroke.
    fn close(&mut self, rest: &'t [u8]) -> &'t [u8] {
        let (name, rest) = named(rest);
        if is_drawing(name) {
            self.drawings = self.drawings.saturating_sub(1);
        }
        if let Some(hidden) = &mut self.hidden
            && hidden.name == name
        {
            hidden.depth = hidden.depth.saturating_sub(1);
        }
        if self.hidden.as_ref().is_some_and(|hidden| hidden.depth == 0) {
            self.hidden = None;
        }
        parted(rest, b">").1
    }

    fn say(&mut self, words: &[u8]) {
        if let Some(hidden) = &mut self.hidden
            && !hidden.says
            && says_something(words)
        {
            hidden.says = true;
            self.told.count(Kind::HiddenText, "");
        }
    }
}

/// Whether there is more than gaps.
fn says_something(words: &[u8]) -> bool {
    let words = String::from_utf8_lossy(words);
    words.split("&nbsp;").flat_map(|words| words.split("&#160;")).any(|words| !words.trim().is_empty())
}

fn is_drawing(name: &[u8]) -> bool {
    matches!(name, b"svg" | b"math")
}

/// A name, and what is behind it.
fn named(rest: &[u8]) -> (&[u8], &[u8]) {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(*byte, b'/' | b'>' | b'<');
    rest.split_at(rest.iter().position(is_end).unwrap_or(rest.len()))
}

/// What is before a sign, and what is behind it. Without one all is before it.
fn parted<'t>(text: &'t [u8], sign: &[u8]) -> (&'t [u8], &'t [u8]) {
    let end = text.windows(sign.len()).position(|some| some == sign).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + sign.len()..).unwrap_or_default())
}

/// What is in an element that has no marks in it, and its end with all that follows.
fn unmarked<'t>(text: &'t [u8], name: &[u8]) -> (&'t [u8], &'t [u8]) {
    let is_end = |some: &[u8]| some.strip_prefix(b"</").is_some_and(|some| some == name);
    text.split_at(text.windows(name.len() + 2).position(is_end).unwrap_or(text.len()))
}

/// Whether a style hides what has it, in small letters. Of several words on the same, the worse is believed.
fn is_hiding(style: &str) -> bool {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let style = pieces.fold(first, |all, piece| all + piece.split_once("*/").map_or("", |(_, behind)| behind));
    style.split(';').filter_map(|one| one.split_once(':')).any(|(name, value)| {
        let value = value.split_once('!').map_or(value, |(value, _)| value);
        is_unseen(name.trim().as_bytes(), value.trim().as_bytes())
    })
}

fn is_unseen(name: &[u8], value: &[u8]) -> bool {
    match name {
        b"display" => value == b"none",
        b"visibility" => matches!(value, b"hidden" | b"collapse"),
        b"content-visibility" => value == b"hidden",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often a text hides something.
    fn counted(text: &str, is_page: bool) -> u32 {
        let mut told = Told::default();
        read(text, is_page, &mut told);
        assert!(told.findings.iter().all(|one| one.kind == Kind::HiddenText), "{told:?}");
        told.findings.iter().map(|one| one.count).sum()
    }

    #[test]
    fn text_that_its_element_hides_is_told() {
        for page in [
            "<p hidden>text</p>",
            "<P HIDDEN=\"\">text</P>",
            "<p class='a' hidden=until-found id=b>text",
            "<template><p>text</p></template>",
            "<span style=\"display:none\">text</span>",
            "<span style='color : red; DISPLAY : None !Important'>text</span>",
            "<span style=display:none>text</span>",
            "<span style='visibility:hidden;mso-hide:all'>text</span>",
            "<tr style='visibility: collapse'><td>text</td></tr>",
            "<b style='/* a;b */display:/**/none'>text</b>",
            "<div hidden><div></div>text</div>",
            "<div hidden><p style='visibility:visible'>text</p></div>",
            "<div hidden/>text</div>",
            "<div hidden><!-- </div> --><br><img alt='</div>'><script>'</div>'</script>text</div>",
            "<textarea hidden><b></textarea>",
            "<svg display='none'><text>text</text></svg>",
            "<svg><g style='display:none'/><g visibility='hidden'><text>text</text></g></svg>",
            "<p a=b =\"\" hidden>text</p>",
            "<!--><p hidden>text</p><!-- -->",
        ] {
            assert_eq!(counted(page, true), 1, "{page}");
        }
        assert_eq!(counted("<p hidden>one</p><p>two</p><ul><li hidden>three</li></ul>", true), 2);
    }

    #[test]
    fn text_that_is_shown_is_not_told_as_hidden() {
        for page in [
            "<p hidden></p><p>text</p>",
            "<p hidden> &nbsp;&#160;\n<br></p>text",
            "<p class=hidden aria-hidden=true>text</p>",
            "<p title='hidden style=display:none'>text</p>",
            "<p style='display:block;border:none'>text</p>",
            "<p style='overflow:hidden' data-style='display:none' display=none>text</p>",
            "<input type=hidden hidden>text<img style='display:none'>text",
            "<!-- <p hidden>text</p> -->text",
            "<title><p hidden></title>text",
            "<style>p { display:none }</style><script>'<p hidden>text</p>'</script>text",
            "<div hidden><style>p {}</style><script>code</script></div>text",
            "<svg><path style='display:none'/><text>text</text></svg>text",
            "<svg style='display:none'/>text",
            "none < hidden",
        ] {
            assert_eq!(counted(page, true), 0, "{page}");
        }
    }

    #[test]
    fn a_drawing_hides_by_its_own_words_alone() {
        for (drawing, count) in [
            ("<svg><g inkscape:groupmode='layer' style='display:none'><text>text</text></g></svg>", 1),
            ("<svg><text display=' none '>text</text><text visibility='hidden'>text</text></svg>", 2),
            ("<svg><g style='display:none'><![CDATA[text]]></g></svg>", 1),
            ("<svg><g style='display:none'><path d='M0'/></g><text>text</text></svg>", 0),
            ("<row hidden='false'><template>text</template></row>", 0),
            ("<br style='display:none'>text</br>", 1),
        ] {
            assert_eq!(counted(drawing, false), count, "{drawing}");
        }
    }

    #[test]
    fn c3_a_page_that_breaks_off_anywhere_or_never_ends_is_read_once() {
        let page = "<!-- é --><p hidden style=\"é\" x=y / =z>é</p><textarea hidden>é</textarea><svg display='none'><![cdata[é]]></svg>";
        for end in (0..=page.len()).filter(|end| page.is_char_boundary(*end)) {
            counted(&page[..end], true);
            counted(&page[..end], false);
        }
        let begun = std::time::Instant::now();
        for hostile in [
            "<!--",
            "<p hidden ",
            "<p hidden=\"",
            "<p hidden>",
            "<title>",
            "<svg>",
            "</",
            "<",
            "<![cdata[",
            "<p style='/*",
        ] {
            let page = format!("<p hidden> {}", hostile.repeat((1 << 20) / hostile.len()));
            counted(&page, true);
            counted(&page, false);
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(40), "{:?}", begun.elapsed());
    }
}
