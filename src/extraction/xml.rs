//! XML as it lies in office files, read once from the beginning to the end. Nothing is looked up: a document with definitions of its own
//! (`<!DOCTYPE`) is not read at all, as neither standard of office files allows them.

use std::ops::ControlFlow;

use quick_xml::{
    Reader,
    escape::resolve_xml_entity,
    events::{BytesStart, Event},
};

use super::lines::{Gap, Lines};

/// How deep elements may lie in each other.
pub const DEEPEST: usize = 200;

/// One step through a document. Names are without their prefix.
pub enum Piece<'a> {
    /// An element begins.
    Opens(&'a str, &'a BytesStart<'a>),
    /// Text, or a part of one.
    Says(&'a str),
    /// An element ends.
    Closes(&'a str),
}

/// Goes through a document until its end, or until told to break off. `None` if it is no XML, lies too deep, or defines something.
pub fn walk(xml: &str, mut each: impl FnMut(Piece<'_>) -> ControlFlow<()>) -> Option<()> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        let step = match &reader.read_event().ok()? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return None;
                }
                each(Piece::Opens(start.local_name().into_inner(), start))
            }
            Event::Empty(start) => {
                let name = start.local_name().into_inner();
                match each(Piece::Opens(name, start)) {
                    ControlFlow::Continue(()) => each(Piece::Closes(name)),
                    ControlFlow::Break(()) => ControlFlow::Break(()),
                }
            }
            Event::End(end) => {
                depth = depth.checked_sub(1)?;
                each(Piece::Closes(end.local_name().into_inner()))
            }
            Event::Text(text) => each(Piece::Says(text)),
            Event::CData(text) => each(Piece::Says(text)),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(letter) => each(Piece::Says(letter.encode_utf8(&mut [0; 4]))),
                None => each(Piece::Says(resolve_xml_entity(reference)?)),
            },
            Event::DocType(_) => return None,
            Event::Eof => return (depth == 0).then_some(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => ControlFlow::Continue(()),
        };
        if step.is_break() {
            return Some(());
        }
    }
}

/// Which elements of a format are its text.
pub struct Rules {
    /// Text within these is text of the document.
    pub told: &'static [&'static str],
    /// Nothing within these is.
    pub left_out: &'static [&'static str],
    /// What the end of an element parts.
    pub gaps: &'static [(&'static str, Gap)],
    /// Elements that stand for a sign.
    pub signs: &'static [(&'static str, &'static str)],
}

/// Adds the text of a document to the lines.
pub fn gather(xml: &str, rules: &Rules, lines: &mut Lines) -> Option<()> {
    let (mut told, mut left_out) = (0_usize, 0_usize);
    walk(xml, |piece| {
        match piece {
            Piece::Opens(name, _) => {
                told += usize::from(rules.told.contains(&name));
                left_out += usize::from(rules.left_out.contains(&name));
            }
            Piece::Says(text) if told > 0 && left_out == 0 => lines.say(text),
            Piece::Says(_) => {}
            Piece::Closes(name) => {
                if left_out == 0 {
                    let mut signs = rules.signs.iter().filter(|(of, _)| *of == name);
                    signs.by_ref().for_each(|(_, sign)| lines.say(sign));
                    let gaps = rules.gaps.iter().filter(|(of, _)| *of == name);
                    gaps.for_each(|(_, gap)| lines.gap(*gap));
                }
                told -= usize::from(rules.told.contains(&name));
                left_out -= usize::from(rules.left_out.contains(&name));
            }
        }
        if lines.is_full() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules =
        Rules { told: &["t"], left_out: &["del"], gaps: &[("p", Gap::Line)], signs: &[("hyphen", "-")] };

    fn text(xml: &str) -> Option<String> {
        let mut lines = Lines::default();
        gather(xml, &RULES, &mut lines)?;
        lines.into_text()
    }

    #[test]
    fn text_is_told_where_the_rules_say_so() {
        let xml = "<?xml version='1.0'?><w:d>no<w:p><w:t>a &amp; b&#x416;</w:t><w:hyphen/><w:t><![CDATA[<c>]]></w:t></w:p>\
            <del><p/><w:t>gone</w:t></del><w:p/><w:p><w:t>d</w:t></w:p></w:d>";
        assert_eq!(text(xml).as_deref(), Some("a & bЖ-<c>\nd"));
    }

    #[test]
    fn c3_a_billion_laughs_are_not_laughed() {
        let mut xml = "<!DOCTYPE d [<!ENTITY a0 \"ha\">".to_owned();
        for level in 1..30 {
            let below = format!("&a{};", level - 1).repeat(10);
            xml = format!("{xml}<!ENTITY a{level} \"{below}\">");
        }
        assert_eq!(text(&format!("{xml}]><d><t>&a29;</t></d>")), None);
        assert_eq!(text("<d><t>&a29;</t></d>"), None);
    }

    #[test]
    fn c5_an_entity_from_outside_is_not_fetched() {
        assert_eq!(text("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>"), None);
        assert_eq!(text("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/d.dtd\"><d><t>a</t></d>"), None);
    }

    #[test]
    fn c3_a_document_that_lies_too_deep_or_is_cut_off_is_not_read() {
        let deep = |depth: usize| format!("{}<t>a</t>{}", "<d>".repeat(depth), "</d>".repeat(depth));
        assert_eq!(text(&deep(DEEPEST - 1)).as_deref(), Some("a"));
        assert_eq!(text(&deep(DEEPEST)), None);
        assert_eq!(text(&"<d>".repeat(1_000_000)), None);
        for broken in ["<d><t>a</t>", "<d><t>a</d></t>", "</d>", "<d", "<d>&#0;</d>", "PK\u{3}\u{4}"] {
            assert_eq!(text(broken), None, "{broken}");
        }
    }
}
