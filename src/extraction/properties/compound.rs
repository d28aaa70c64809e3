//! What texts, spreadsheets and slide shows of before 2007 say in their properties ([MS-OLEPS]). The rest of such a file — who commented on it,
//! who changed it — lies in each kind in another way, and is not looked for.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
};

use cfb::CompoundFile;
use encoding_rs::Encoding;

use super::told::{Kind, Told};
use crate::extraction::letters;

/// The streams of properties.
const SUMMARY: &str = "\u{5}SummaryInformation";
const DOCUMENT: &str = "\u{5}DocumentSummaryInformation";

/// The most bytes of a stream of properties that are read; they hold a small picture of the first page, too.
const LARGEST: u64 = 4 << 20;

/// The most properties of a set.
const PROPERTIES: usize = 500;

/// The most bytes of a text that are read: all that is told of it, though much of it be unseen. Many may lie over each other.
const TEXT: usize = 4_000;

/// Types of values.
const NUMBER: u32 = 0x02;
const NARROW: u32 = 0x1e;
const WIDE: u32 = 0x1f;

/// The number of the property that says in which letters the others are written, and that of the list of names that people gave.
const CODEPAGE: u32 = 1;
const NAMES: u32 = 0;

/// Letters of two bytes.
const UTF_16: u32 = 1_200;

/// Notes what the properties of a file tell. `None` if it is none that is known.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<()> {
    for (name, set) in sets(bytes)? {
        // Data that cannot be read are told of all the same.
        if properties(name, &set, told).is_none() {
            told.there_is(name.trim_start_matches('\u{5}'));
        }
    }
    Some(())
}

/// The streams of properties that a file has.
fn sets(bytes: &[u8]) -> Option<Vec<(&'static str, Vec<u8>)>> {
    // The library may panic on files that are not as they should be. Nothing of it is used afterwards.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        let mut sets = Vec::new();
        for name in [SUMMARY, DOCUMENT] {
            let Ok(stream) = file.open_stream(format!("/{name}")) else { continue };
            let mut set = Vec::new();
            // What breaks off is told of as what cannot be read.
            let _ = stream.take(LARGEST).read_to_end(&mut set);
            sets.push((name, set));
        }
        Some(sets)
    }));
    read.ok().flatten()
}

fn two(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn four(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn place(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(four(bytes, at)?).ok()
}

/// Notes the properties of a stream: of the set that all files have, and of that for what people name themselves.
fn properties(name: &str, stream: &[u8], told: &mut Told) -> Option<()> {
    if two(stream, 0)? != 0xfffe {
        return None;
    }
    for number in 0..place(stream, 24)?.min(2) {
        let section = stream.get(place(stream, 44 + number * 20)?..)?;
        let places = entries(section)?;
        let of = |id| places.iter().find(|(other, _)| *other == id).map(|(_, at)| *at);
        let codepage = of(CODEPAGE).and_then(|at| Some((four(section, at)?, two(section, at + 4)?)));
        let codepage = codepage.filter(|(kind, _)| *kind == NUMBER).map_or(1_252, |(_, codepage)| u32::from(codepage));
        let is_own = number == 1;
        let names = if is_own { of(NAMES).and_then(|at| names(section, at, codepage)) } else { None };
        let names = names.unwrap_or_default();
        let mut texts: HashMap<usize, Option<String>> = HashMap::new();
        for (id, at) in places.iter().filter(|(id, _)| *id != CODEPAGE && *id != NAMES) {
            let Some(text) = texts.entry(*at).or_insert_with(|| text(section, *at, codepage)) else { continue };
            match (name, *id) {
                _ if is_own => {
                    let named = names.iter().find(|(other, _)| other == id);
                    told.property(named.map_or("", |(_, name)| name.as_str()), text);
                }
                (SUMMARY, 2) => told.say(Kind::Title, text),
                (SUMMARY, 3) => told.property("Subject", text),
                (SUMMARY, 4) => told.say(Kind::Author, text),
                (SUMMARY, 5) => told.property("Keywords", text),
                (SUMMARY, 6) => told.property("Comments", text),
                (SUMMARY, 7) => told.property("Template", text),
                (SUMMARY, 8) => told.say(Kind::ChangedBy, text),
                (SUMMARY, 18) => told.say(Kind::Program, text),
                (DOCUMENT, 2) => told.property("Category", text),
                (DOCUMENT, 14) => told.say(Kind::Manager, text),
                (DOCUMENT, 15) => told.say(Kind::Company, text),
                _ => {}
            }
        }
    }
    Some(())
}

/// The numbers of the properties of a set, and where their values lie in it.
fn entries(section: &[u8]) -> Option<Vec<(u32, usize)>> {
    let number = place(section, 4)?.min(PROPERTIES);
    (0..number).map(|entry| Some((four(section, 8 + entry * 8)?, place(section, 12 + entry * 8)?))).collect()
}

/// A value that is a text.
fn text(section: &[u8], at: usize, codepage: u32) -> Option<String> {
    let (kind, length) = (four(section, at)?, place(section, at.checked_add(4)?)?);
    let (length, codepage) = match kind {
        NARROW => (length, codepage),
        WIDE => (length.checked_mul(2)?, UTF_16),
        _ => return None,
    };
    letters_at(section, at.checked_add(8)?, length, codepage)
}

fn letters_at(section: &[u8], at: usize, length: usize, codepage: u32) -> Option<String> {
    let bytes = section.get(at..at.checked_add(length)?)?;
    let bytes = bytes.get(..bytes.len().min(TEXT))?;
    let encoding: &Encoding = letters::of_codepage(codepage);
    let text = encoding.decode_without_bom_handling(bytes).0;
    // Whatever stands behind the first zero is room that was left.
    Some(text.split('\0').next().unwrap_or_default().to_owned())
}

/// The names that people gave to properties, by the numbers of these.
fn names(section: &[u8], at: usize, codepage: u32) -> Option<Vec<(u32, String)>> {
    let (mut at, mut names) = (at.checked_add(4)?, Vec::new());
    for _ in 0..place(section, at - 4)?.min(PROPERTIES) {
        let (id, length) = (four(section, at)?, place(section, at.checked_add(4)?)?);
        // Where letters have two bytes each name begins at a fourth byte.
        let length = if codepage == UTF_16 { length.checked_mul(2)? } else { length };
        names.push((id, letters_at(section, at + 8, length, codepage)?));
        let taken = if codepage == UTF_16 { length.checked_next_multiple_of(4)? } else { length };
        at = at.checked_add(8)?.checked_add(taken)?;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::old_office;

    fn told(bytes: &[u8]) -> Vec<(Kind, String, String)> {
        let mut told = Told::default();
        read(bytes, &mut told).expect("an old file");
        told.findings.into_iter().map(|one| (one.kind, one.name, one.text)).collect()
    }

    #[test]
    fn the_properties_of_an_old_file_are_told() {
        let told = told(&old_office("Ana Muestra"));
        let name = || "Ana Muestra".to_owned();
        for one in [
            (Kind::Title, String::new(), "Draft".to_owned()),
            (Kind::Author, String::new(), name()),
            (Kind::ChangedBy, String::new(), name()),
            (Kind::Company, String::new(), name()),
            (Kind::Other, "Desk".to_owned(), name()),
        ] {
            assert!(told.contains(&one), "{one:?}: {told:?}");
        }
        assert_eq!(told.len(), 5);
    }

    #[test]
    fn c3_many_properties_in_one_long_value_are_read_at_once() {
        let number = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let word = b"Muestra".repeat(300_000);
        let mut section = [number(0), number(PROPERTIES)].concat();
        for _ in 0..PROPERTIES {
            section.extend([number(4), number(8 + PROPERTIES * 8)].concat());
        }
        section.extend([NARROW.to_le_bytes(), number(word.len())].concat());
        section.extend(&word);
        let mut stream = [b"\xfe\xff".as_slice(), &[0; 22], &number(1), &[0; 16], &number(48)].concat();
        stream.extend(section);
        let (mut told, begun) = (Told::default(), std::time::Instant::now());
        properties(SUMMARY, &stream, &mut told).unwrap();
        assert_eq!((told.findings[0].kind, told.findings[0].count), (Kind::Author, 500));
        assert!(told.findings[0].text.starts_with("MuestraMuestra"));
        assert!(begun.elapsed() < std::time::Duration::from_secs(5), "{:?}", begun.elapsed());
        assert_eq!(letters_at(&word, 0, word.len(), 1_252).map(|text| text.len()), Some(TEXT));
        assert_eq!(letters_at(&word, 0, word.len() + 1, 1_252), None);
    }

    #[test]
    fn c3_properties_that_break_off_anywhere_are_told_of() {
        let sets = sets(&old_office("Ana Muestra")).unwrap();
        for (name, set) in sets {
            for end in 0..set.len() {
                let _ = properties(name, &set[..end], &mut Told::default());
                let mut mangled = set.clone();
                mangled[end] = 0xff;
                let _ = properties(name, &mangled, &mut Told::default());
            }
        }
        assert!(read(b"", &mut Told::default()).is_none());
    }
}
