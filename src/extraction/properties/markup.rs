//! What a page of HTML, a drawing of SVG or another text of XML tells besides what it shows: its comments, and the elements in which programs
//! write who made it. Such a text need not be well formed, and is not taken apart: marks are looked for wherever they stand. It is told of and
//! not taken out, since a part of a page that was cut out by its marks alone may be one that is shown.

use super::{
    told::{Kind, Told},
    xmp,
};
use crate::extraction::letters;

/// The most bytes of an element that are looked at, from its beginning.
const LONGEST: usize = 20_000;

/// The most attributes of an element that are looked at.
const ATTRIBUTES: usize = 50;

/// Names of `meta` that say how a page is to be read, and nothing of anybody.
const PLAIN: [&str; 8] =
    ["viewport", "robots", "theme-color", "color-scheme", "format-detection", "referrer", "charset", "googlebot"];

/// Attributes of a drawing in which programs write where it lay.
const PLACES: [&str; 3] = ["sodipodi:docname", "sodipodi:absref", "inkscape:export-filename"];

/// Notes what a text tells.
pub fn read(bytes: &[u8], told: &mut Told) {
    let text = letters::of_page(bytes);
    comments(&text, told);
    for (at, _) in text.match_indices('<') {
        element(text.as_bytes(), at + 1, told);
    }
    for (at, mark) in text.match_indices("data:image/") {
        let kind = text.as_bytes().get(at + mark.len()..).unwrap_or_default();
        let length = kind.iter().take(20).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'+').count();
        told.count(Kind::Unread, &String::from_utf8_lossy(kind.get(..length).unwrap_or_default()));
    }
}

fn comments(text: &str, told: &mut Told) {
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("<!--") {
        let (comment, behind) = behind.split_once("-->").unwrap_or((behind, ""));
        told.property("comment", head(comment));
        rest = behind;
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

/// Notes what an element tells whose name begins here.
fn element(text: &[u8], at: usize, told: &mut Told) {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.get(..rest.len().min(LONGEST)).unwrap_or_default();
    let length = rest.iter().take(30).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b':').count();
    let name = rest.get(..length).unwrap_or_default().to_ascii_lowercase();
    let rest = rest.get(length..).unwrap_or_default();
    let says = || {
        let inside = rest.splitn(2, |byte| *byte == b'>').nth(1).unwrap_or_default();
        plain(inside.split(|byte| *byte == b'<').next().unwrap_or_default())
    };
    match name.as_slice() {
        b"meta" => meta(rest, told),
        b"title" => told.say(Kind::Title, &says()),
        b"o:author" => told.say(Kind::Author, &says()),
        b"o:lastauthor" => told.say(Kind::ChangedBy, &says()),
        b"o:company" => told.say(Kind::Company, &says()),
        b"o:manager" => told.say(Kind::Manager, &says()),
        b"o:template" => told.property("Template", &says()),
        b"svg" | b"sodipodi:namedview" | b"image" => {
            for (name, value) in attributes(rest).into_iter().filter(|(name, _)| PLACES.contains(&name.as_str())) {
                told.property(&name, &value);
            }
        }
        b"metadata" => {
            told.there_is("metadata");
            let inside = String::from_utf8_lossy(rest);
            let inside = inside.split_once('>').map_or("", |(_, inside)| inside);
            let inside = inside.split("</metadata").next().unwrap_or_default();
            xmp::properties(inside, told);
        }
        _ => {}
    }
}

fn meta(rest: &[u8], told: &mut Told) {
    let attributes = attributes(rest);
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

/// The attributes of an element whose name was read, up to its end: their names in small letters, and what they say.
fn attributes(rest: &[u8]) -> Vec<(String, String)> {
    let (mut rest, mut attributes) = (rest, Vec::new());
    loop {
        let gap = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
        rest = rest.get(rest.iter().take_while(|byte| gap(byte)).count()..).unwrap_or_default();
        let end = |byte: &u8| byte.is_ascii_whitespace() || matches!(*byte, b'=' | b'>' | b'/');
        let length = rest.iter().take_while(|byte| !end(byte)).count();
        let name = String::from_utf8_lossy(rest.get(..length).unwrap_or_default()).to_lowercase();
        rest = rest.get(length..).unwrap_or_default().trim_ascii_start();
        let value = match rest.strip_prefix(b"=") {
            Some(behind) => {
                let (value, behind) = value(behind.trim_ascii_start());
                rest = behind;
                plain(value)
            }
            None => String::new(),
        };
        if (name.is_empty() && value.is_empty()) || attributes.len() >= ATTRIBUTES {
            return attributes;
        }
        attributes.push((name, value));
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
        _ => split(0, &|byte: &u8| byte.is_ascii_whitespace() || *byte == b'>'),
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
        read(text.as_bytes(), &mut told);
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
            of(Kind::Other, "comment", "ask Ana again"),
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
            read(&page.as_bytes()[..end], &mut Told::default());
        }
        for hostile in ["<!--", "<meta name=", "<meta '", "<svg ====", "<metadata>", "data:image/"] {
            read(hostile.repeat(1_000).as_bytes(), &mut Told::default());
        }
        assert_eq!(head(&"é".repeat(LONGEST)).len(), LONGEST);
    }
}
