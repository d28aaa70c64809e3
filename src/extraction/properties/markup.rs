//! What a page of HTML, a drawing of SVG or another text of XML tells besides what it shows: its comments, the elements in which programs
//! write who made it, and text that its own element hides. Such a text need not be well formed, and is not taken apart: marks are looked for
//! wherever they stand. It is told of and not taken out, since a part of a page that was cut out by its marks alone may be one that is shown.

mod hidden;

use super::{
    told::{Kind, Told},
    xmp,
};
use crate::extraction::letters;

/// The most bytes of an element that are looked at, from its beginning.
const LONGEST: usize = 20_000;

/// The most attributes of an element that are looked at.
const ATTRIBUTES: usize = 50;

/// The most bytes of elements that are looked at in a text, of those that may tell something. Elements may lie in each other, so that a byte
/// counts for each of them; a page has some thousands.
const LOOKED: usize = 4 << 20;

/// The most comments of a text that are looked at, and the most pictures within it.
const MARKS: usize = 10_000;

/// Names of `meta` that say how a page is to be read, and nothing of anybody.
const PLAIN: [&str; 8] =
    ["viewport", "robots", "theme-color", "color-scheme", "format-detection", "referrer", "charset", "googlebot"];

/// Attributes of a drawing in which programs write where it lay.
const PLACES: [&str; 3] = ["sodipodi:docname", "sodipodi:absref", "inkscape:export-filename"];

/// Notes what a text tells: a page of HTML, or one of XML.
pub fn read(bytes: &[u8], is_page: bool, told: &mut Told) {
    let text = letters::of_page(bytes);
    comments(&text, told);
    elements(&text, told);
    hidden::read(&text, is_page, told);
    for (number, (at, mark)) in text.match_indices("data:image/").enumerate() {
        if number >= MARKS {
            return told.breaks_off();
        }
        let kind = text.as_bytes().get(at + mark.len()..).unwrap_or_default();
        let length = kind.iter().take(20).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'+').count();
        told.count(Kind::Unread, &String::from_utf8_lossy(kind.get(..length).unwrap_or_default()));
    }
}

fn comments(text: &str, told: &mut Told) {
    let (mut rest, mut number) = (text, 0);
    while let Some((_, behind)) = rest.split_once("<!--") {
        let (comment, behind) = behind.split_once("-->").unwrap_or((behind, ""));
        let comment = head(comment).trim();
        rest = behind;
        // Programs leave many that say nothing.
        if comment.is_empty() {
            continue;
        }
        number += 1;
        if number > MARKS {
            return told.breaks_off();
        }
        told.property("Comment", comment);
    }
}

/// Notes what the elements of a text tell.
fn elements(text: &str, told: &mut Told) {
    let mut left = LOOKED;
    for (at, _) in text.match_indices('<') {
        let rest = text.as_bytes().get(at + 1..).unwrap_or_default();
        // Most marks are the ends of elements, and comments.
        if !matches!(rest.first(), Some(b'a'..=b'z' | b'A'..=b'Z')) {
            continue;
        }
        match left.checked_sub(element(rest, told)) {
            Some(fewer) => left = fewer,
            None => return told.breaks_off(),
        }
    }
}

/// The beginning of a text, which is all that is told of it.
fn head(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Notes what an element tells whose name begins here, and gives how many bytes of it were looked at. Of others that is none: the end of
/// their name is near.
fn element(text: &[u8], told: &mut Told) -> usize {
    let rest = text.get(..text.len().min(LONGEST)).unwrap_or_default();
    let length = rest.iter().take(30).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b':').count();
    let name = rest.get(..length).unwrap_or_default().to_ascii_lowercase();
    let rest = rest.get(length..).unwrap_or_default();
    let looked = |behind: &[u8]| length + rest.len() - behind.len();
    match name.as_slice() {
        b"meta" => {
            let (attributes, behind) = attributes(rest);
            meta(&attributes, told);
            looked(behind)
        }
        b"title" | b"o:author" | b"o:lastauthor" | b"o:company" | b"o:manager" | b"o:template" => {
            let (said, behind) = says(rest);
            match name.as_slice() {
                b"title" => told.say(Kind::Title, &said),
                b"o:author" => told.say(Kind::Author, &said),
                b"o:lastauthor" => told.say(Kind::ChangedBy, &said),
                b"o:company" => told.say(Kind::Company, &said),
                b"o:manager" => told.say(Kind::Manager, &said),
                _ => told.property("Template", &said),
            }
            looked(behind)
        }
        b"svg" | b"sodipodi:namedview" | b"image" => {
            let (attributes, behind) = attributes(rest);
            for (name, value) in attributes.into_iter().filter(|(name, _)| PLACES.contains(&name.as_str())) {
                told.property(&name, &value);
            }
            looked(behind)
        }
        b"metadata" => {
            told.there_is("metadata");
            let inside = String::from_utf8_lossy(rest);
            let inside = inside.split_once('>').map_or("", |(_, inside)| inside);
            let inside = inside.split("</metadata").next().unwrap_or_default();
            xmp::properties(inside, told);
            // Where its end is not found it was looked for up to the last byte.
            length + rest.len()
        }
        _ => 0,
    }
}

/// What stands in an element up to the next mark, and what is behind that. One whose own end does not come before another begins says nothing.
fn says(rest: &[u8]) -> (String, &[u8]) {
    let (_, behind) = attributes(rest);
    let Some(inside) = behind.strip_prefix(b">") else { return (String::new(), behind) };
    let end = inside.iter().position(|byte| *byte == b'<').unwrap_or(inside.len());
    let (said, behind) = inside.split_at(end);
    (plain(said), behind)
}

fn meta(attributes: &[(String, String)], told: &mut Told) {
    let says = |name: &str| attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
    let (Some(name), Some(content)) = (says("name").or_else(|| says("property")), says("content")) else { return };
    let small = name.to_lowercase();
    match small.as_str() {
        "author" | "creator" | "originator" => told.say(Kind::Author, content),
        "changedby" => told.say(Kind::ChangedBy, content),
        "company" => told.say(Kind::Company, content),
        "manager" => told.say(Kind::Manager, content),
        "generator" | "progid" => told.say(Kind::Program, content),
        _ if small.ends_with(".creator") || small.ends_with(":creator") || small.ends_with(":author") => {
            told.say(Kind::Author, content);
        }
        small if PLAIN.contains(&small) => {}
        _ => told.property(name, content),
    }
}

/// The attributes of an element whose name was read: their names in small letters and what they say; and what is behind them.
fn attributes(rest: &[u8]) -> (Vec<(String, String)>, &[u8]) {
    let mut all = Attributes { rest };
    let said = |(name, value): (&[u8], &[u8])| (String::from_utf8_lossy(name).to_lowercase(), plain(value));
    let attributes = all.by_ref().take(ATTRIBUTES).map(said).collect();
    (attributes, all.rest)
}

/// The attributes of an element, up to its end or to where another begins outside of quotes: the name of each, and what it says.
struct Attributes<'t> {
    /// What is behind those that were given.
    rest: &'t [u8],
}

impl<'t> Iterator for Attributes<'t> {
    type Item = (&'t [u8], &'t [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let gap = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
        let rest = self.rest.get(self.rest.iter().take_while(|byte| gap(byte)).count()..).unwrap_or_default();
        let end = |byte: &u8| byte.is_ascii_whitespace() || matches!(*byte, b'=' | b'>' | b'/' | b'<');
        let (name, rest) = rest.split_at(rest.iter().position(end).unwrap_or(rest.len()));
        self.rest = rest.trim_ascii_start();
        let Some(behind) = self.rest.strip_prefix(b"=") else {
            return (!name.is_empty()).then_some((name, b"".as_slice()));
        };
        let (value, behind) = value(behind.trim_ascii_start());
        self.rest = behind;
        Some((name, value))
    }
}

/// A value, in quotes or without, and what stands behind it.
fn value(rest: &[u8]) -> (&[u8], &[u8]) {
    let split = |from: usize, ends: &dyn Fn(&u8) -> bool| {
        let rest = rest.get(from..).unwrap_or_default();
        let end = rest.iter().position(ends).unwrap_or(rest.len());
        (rest.get(..end).unwrap_or_default(), rest.get(end + from..).unwrap_or_default())
    };
    match rest.first().copied() {
        Some(quote @ (b'"' | b'\'')) => split(1, &|byte: &u8| *byte == quote),
        _ => split(0, &|byte: &u8| byte.is_ascii_whitespace() || matches!(*byte, b'>' | b'<')),
    }
}

/// A text with the commonest letters that are written by name.
fn plain(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Kind, String, String)> {
        let mut told = Told::default();
        read(text.as_bytes(), true, &mut told);
        told.findings.into_iter().map(|one| (one.kind, one.name, one.text)).collect()
    }

    fn of(kind: Kind, name: &str, text: &str) -> (Kind, String, String) {
        (kind, name.to_owned(), text.to_owned())
    }

    #[test]
    fn a_page_tells_of_its_comments_and_of_who_made_it() {
        let page = "<!doctype html><html><head><title>Draft &amp; report</title><meta charset=utf-8><meta name=viewport content='x'>\
            <META CONTENT=\"Ana Muestra\" NAME='Author'/><meta name=\"changedby\" content=\"Luis > Ejemplo\"><meta property='dc:creator' content=Ana>\
            <meta name=generator content=Writer><meta name=description content='for Ana'></head><body><!-- ask Ana\nagain --><p>text\
            <img src='data:image/png;base64,AAAA'><!--[if gte mso 9]><o:LastAuthor>Luis</o:LastAuthor><![endif]--></body></html>";
        let told = told(page);
        for one in [
            of(Kind::Title, "", "Draft & report"),
            of(Kind::Author, "", "Ana Muestra"),
            of(Kind::ChangedBy, "", "Luis > Ejemplo"),
            of(Kind::Author, "", "Ana"),
            of(Kind::Program, "", "Writer"),
            of(Kind::Other, "description", "for Ana"),
            of(Kind::Other, "Comment", "ask Ana again"),
            of(Kind::ChangedBy, "", "Luis"),
            of(Kind::Unread, "", "png"),
        ] {
            assert!(told.contains(&one), "{one:?}: {told:?}");
        }
        assert_eq!(told.len(), 10, "{told:?}");
    }

    #[test]
    fn a_drawing_tells_of_its_metadata_and_where_it_lay() {
        let drawing = "<?xml version='1.0'?><!DOCTYPE svg><svg sodipodi:docname='C:\\Ana\\a.svg' width='1'><metadata><rdf:RDF><cc:Work>\
            <dc:creator><cc:Agent><dc:title>Ana Muestra</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata><path d='M0'/></svg>";
        assert_eq!(
            told(drawing),
            [
                of(Kind::Other, "sodipodi:docname", "C:\\Ana\\a.svg"),
                of(Kind::Other, "metadata", ""),
                of(Kind::Author, "", "Ana Muestra"),
            ]
        );
        assert!(told("<root><a/></root>").is_empty());
    }

    #[test]
    fn c3_a_page_that_breaks_off_anywhere_is_read_as_far_as_it_goes() {
        let page = "<!-- é --><meta name='author' content=\"é\" x=y / =z><title>é</title><metadata><creator>é</creator></metadata><svg a='";
        for end in (0..=page.len()).filter(|end| page.is_char_boundary(*end)) {
            read(&page.as_bytes()[..end], true, &mut Told::default());
        }
        for hostile in ["<!--", "<meta name=", "<meta '", "<svg ====", "<metadata>", "data:image/"] {
            read(hostile.repeat(1_000).as_bytes(), true, &mut Told::default());
        }
        assert_eq!(head(&"é".repeat(LONGEST)).len(), LONGEST);
    }

    #[test]
    fn marks_within_quotes_are_no_elements_and_end_none() {
        for (page, one) in [
            ("<meta content='Ana <ana@example.org>' name=author>", of(Kind::Author, "", "Ana <ana@example.org>")),
            ("<o:author a='<b>'>Ana</o:author>", of(Kind::Author, "", "Ana")),
            ("<title/>Draft", of(Kind::Title, "", "Draft")),
        ] {
            assert_eq!(told(page), [one]);
        }
        assert!(told("<title<p>Draft").is_empty() && told("<meta name=author content=<p>").is_empty());
    }

    #[test]
    fn c3_a_long_page_of_elements_without_an_end_is_looked_at_no_more_than_once_or_so() {
        // Each of them took minutes as long as every mark was followed as far as it might reach.
        let begun = std::time::Instant::now();
        for (hostile, is_cut) in [
            ("<title", true),
            ("<title>", true),
            ("<meta a=\"", true),
            ("<meta a='", true),
            ("<meta ", true),
            ("<metadata>", true),
            ("<svg a=", true),
            ("<!--", false),
            ("<", false),
            ("<p>", false),
        ] {
            let mut told = Told::default();
            read(hostile.repeat((6 << 20) / hostile.len()).as_bytes(), true, &mut told);
            assert_eq!(told.cut, is_cut, "{hostile}");
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(40), "{:?}", begun.elapsed());
    }

    #[test]
    fn c3_comments_and_pictures_without_number_are_told_of_as_too_many() {
        let many = |mark: &dyn Fn(usize) -> String| (0..=MARKS).map(mark).collect::<String>();
        for (page, is_cut) in [
            (many(&|_| "<!-- ask Ana -->".to_owned()), true),
            (many(&|_| "<!-- -->".to_owned()), false),
            (many(&|_| "data:image/png;".to_owned()), true),
        ] {
            let mut told = Told::default();
            read(page.as_bytes(), true, &mut told);
            assert_eq!(told.cut, is_cut);
        }
    }
}
