//! GIF (versions 87a and 89a): a picture in blocks, and what is written beside it.

use super::super::{
    told::{Kind, Told},
    xmp,
};

const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2c;
const END: u8 = 0x3b;

/// Kinds of extension.
const WORDS: u8 = 0x01;
const CONTROL: u8 = 0xf9;
const COMMENT: u8 = 0xfe;
const APPLICATION: u8 = 0xff;

/// The extensions of programs by which a picture is drawn: how often it is repeated, and its colours.
const DRAWN: [&[u8; 11]; 3] = [b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

const XMP: &[u8] = b"XMP DataXMP";

/// A block with all its bytes.
enum Block<'b> {
    /// A picture.
    Picture(&'b [u8]),
    /// An extension of this kind.
    Extension(u8, &'b [u8]),
}

/// Whether bytes begin as a GIF does.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a")
}

/// The length of a table of colours, of which these flags tell.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where a row of pieces ends, each of which tells its length first, and the last has none.
fn end_of(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// The head of a GIF, its blocks, and what lies behind its end. `None` if it breaks off, or has no picture. As with the programs that draw it,
/// what is no block is the end.
fn blocks(bytes: &[u8]) -> Option<(&[u8], Vec<Block<'_>>, &[u8])> {
    if !is_one(bytes) {
        return None;
    }
    let mut at = 13 + table(*bytes.get(10)?);
    let head = bytes.get(..at)?;
    let (mut blocks, mut drawn) = (Vec::new(), false);
    loop {
        let end = match bytes.get(at) {
            Some(&PICTURE) => {
                // Its place, colours of its own, and the width of its codes come before its points.
                let end = end_of(bytes, at + 11 + table(*bytes.get(at + 9)?))?;
                blocks.push(Block::Picture(bytes.get(at..end)?));
                drawn = true;
                end
            }
            Some(&EXTENSION) => {
                let end = end_of(bytes, at + 2)?;
                blocks.push(Block::Extension(*bytes.get(at + 1)?, bytes.get(at..end)?));
                end
            }
            other => {
                let behind = at + usize::from(other == Some(&END));
                return drawn.then(|| (head, blocks, bytes.get(behind..).unwrap_or_default()));
            }
        };
        at = end;
    }
}

/// The name of the program that an extension is for.
fn program(block: &[u8]) -> &[u8] {
    block.get(3..14).filter(|_| block.get(2) == Some(&11)).unwrap_or_default()
}

fn is_drawn(kind: u8, block: &[u8]) -> bool {
    match kind {
        CONTROL => true,
        APPLICATION => DRAWN.iter().any(|drawn| drawn.as_slice() == program(block)),
        _ => false,
    }
}

/// What is in the pieces of an extension.
fn content(block: &[u8]) -> Vec<u8> {
    let (mut at, mut content) = (2, Vec::new());
    while let Some(length) = block.get(at).map(|length| usize::from(*length)).filter(|length| *length > 0) {
        content.extend(block.get(at + 1..at + 1 + length).unwrap_or_default());
        at += 1 + length;
    }
    content
}

/// Notes what a GIF tells. `None` if it is none, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<()> {
    let (_, blocks, behind) = blocks(bytes)?;
    for block in blocks {
        match block {
            Block::Picture(_) => {}
            Block::Extension(kind, whole) if is_drawn(kind, whole) => {}
            Block::Extension(COMMENT, whole) => told.comment(&content(whole)),
            // Words that hardly any program draws.
            Block::Extension(WORDS, _) => told.there_is("Plain Text"),
            Block::Extension(APPLICATION, whole) if program(whole) == XMP => xmp::read(packet(whole), told),
            Block::Extension(APPLICATION, whole) => told.there_is(&String::from_utf8_lossy(program(whole))),
            Block::Extension(kind, _) => told.there_is(&format!("{kind:02X}h")),
        }
    }
    if behind.iter().any(|byte| *byte != 0) {
        told.count(Kind::Stray, "");
    }
    Some(())
}

/// A packet of XMP stands as it is, and not in pieces. The bytes behind it count downwards, so that whoever takes its letters for lengths
/// ends where it ends (XMP specification, part 3, section 1.1.2).
fn packet(block: &[u8]) -> &[u8] {
    let packet = block.get(14..).unwrap_or_default();
    let end = packet.windows(3).position(|three| three == [0x01, 0xff, 0xfe]);
    packet.get(..end.unwrap_or(packet.len())).unwrap_or_default()
}

/// The GIF alone.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let (head, blocks, _) = blocks(bytes)?;
    let mut cleaned = head.to_vec();
    for block in blocks {
        match block {
            Block::Picture(whole) => cleaned.extend(whole),
            Block::Extension(kind, whole) if is_drawn(kind, whole) => cleaned.extend(whole),
            Block::Extension(..) => {}
        }
    }
    cleaned.push(END);
    Some(cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::gif;

    /// All that it is drawn from.
    fn drawn(picture: &[u8]) -> Vec<u8> {
        let (head, blocks, _) = blocks(picture).expect("a picture");
        let kept = blocks.into_iter().filter_map(|block| match block {
            Block::Picture(whole) => Some(whole),
            Block::Extension(CONTROL, whole) => Some(whole),
            Block::Extension(APPLICATION, whole) if program(whole) == b"NETSCAPE2.0" => Some(whole),
            Block::Extension(..) => None,
        });
        kept.fold(head.to_vec(), |all, whole| [all.as_slice(), whole].concat())
    }

    #[test]
    fn a_picture_is_left_with_what_it_is_drawn_from() {
        let picture = gif("Ana Muestra");
        let mut told = Told::default();
        read(&picture, &mut told).unwrap();
        let names: Vec<&str> = told.findings.iter().map(|one| one.name.as_str()).collect();
        for name in ["Comment", "XMP", "MGK8BIM0000", "Plain Text"] {
            assert!(names.contains(&name), "{name}: {names:?}");
        }
        assert!(told.findings.iter().any(|one| one.text == "Ana Muestra"), "{told:?}");
        assert!(told.findings.iter().any(|one| one.kind == Kind::Stray), "{told:?}");
        let cleaned = cleaned(&picture).unwrap();
        let mut told = Told::default();
        read(&cleaned, &mut told).unwrap();
        assert!(told.findings.is_empty() && !cleaned.windows(3).any(|three| three == b"Ana"), "{told:?}");
        assert_eq!(drawn(&picture), drawn(&cleaned));
        assert_eq!(cleaned, [drawn(&picture).as_slice(), b";"].concat());
    }

    #[test]
    fn a_picture_that_lacks_its_end_is_read_as_it_is_drawn() {
        let mut picture = cleaned(&gif("Ana Muestra")).unwrap();
        picture.pop();
        let mut told = Told::default();
        assert!(read(&picture, &mut told).is_some() && told.findings.is_empty());
        assert!(cleaned(&picture).unwrap().ends_with(b";"));
    }
}
