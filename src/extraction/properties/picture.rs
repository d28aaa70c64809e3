//! JPEG (ITU-T T.81) and PNG (W3C PNG, third edition): pictures, and what is written beside them.

use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

use flate2::Crc;

use super::{
    exif,
    told::{Kind, Told},
    xmp,
};
use crate::extraction::archive::Members;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// What a PNG is drawn from; everything else is written beside it.
const DRAWN: [&[u8; 4]; 17] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD",
    b"hIST", b"cICP", b"acTL", b"fcTL", b"fdAT",
];

/// Notes what a picture tells. `None` if it is none that is known, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<()> {
    if bytes.starts_with(PNG) { read_png(bytes, told).map(drop) } else { read_jpeg(bytes, told).map(drop) }
}

/// Notes what a picture within a file tells. Of one that is damaged, or of a kind that is not known, only its name is told: whatever draws it
/// may be less strict than this, and what is written beside it stays.
pub fn within(bytes: &[u8], name: &str, told: &mut Told) {
    if read(bytes, told).is_none() {
        told.count(Kind::Unread, name);
    }
}

/// The same of a member of an archive. One of a kind that is not known is not unpacked: it may be a film.
pub fn member<F: Read + Seek>(members: &mut Members<F>, name: &str, told: &mut Told) -> Option<()> {
    if is_known(&members.begins(name)?) {
        within(&members.bytes(name)?, name, told);
    } else {
        told.count(Kind::Unread, name);
    }
    Some(())
}

/// Notes among the members of an archive that change a picture without what is written beside it, where there is anything. `None` if it cannot
/// be read.
pub fn clean_member<F: Read + Seek>(
    members: &mut Members<F>,
    name: &str,
    changed: &mut BTreeMap<String, Option<Vec<u8>>>,
) -> Option<()> {
    if !is_known(&members.begins(name)?) {
        return Some(());
    }
    let bytes = members.bytes(name)?;
    let mut told = Told::default();
    // One that is damaged is told of, and stays.
    if read(&bytes, &mut told).is_some() && told.has_removable() {
        changed.insert(name.to_owned(), Some(cleaned(&bytes)?));
    }
    Some(())
}

fn is_known(bytes: &[u8]) -> bool {
    bytes.starts_with(PNG) || bytes.starts_with(b"\xff\xd8")
}

/// The picture alone, with how it is turned. `None` if it is none that is known, or damaged.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(PNG) { cleaned_png(bytes) } else { cleaned_jpeg(bytes) }
}

/// A part of a JPEG: a segment with its marker and what is in it, the points that follow one, or bytes that belong nowhere.
enum Part<'b> {
    Segment(u8, &'b [u8]),
    Points(&'b [u8]),
    Stray,
}

/// The parts of a JPEG up to its end, and what lies behind that. As with the programs that draw it, what belongs nowhere is passed over, and
/// points that break off are the end.
fn parts(bytes: &[u8]) -> Option<(Vec<Part<'_>>, &[u8])> {
    let (mut at, mut parts) = (2, Vec::new());
    if !bytes.starts_with(b"\xff\xd8") {
        return None;
    }
    let mut drawn = false;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(next) = rest.windows(2).position(|two| two[0] == 0xff && two[1] != 0xff) else {
            return drawn.then_some((parts, rest));
        };
        // Bytes that fill up are no strays.
        if rest[..next].iter().any(|byte| *byte != 0xff) {
            stray(&mut parts);
        }
        at += next;
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xd9 => return Some((parts, &bytes[at + 2..])),
            // They have no length, and no place here.
            0x00 | 0x01 | 0xd0..=0xd8 => {
                stray(&mut parts);
                at += 2;
                continue;
            }
            _ => {}
        }
        let Some(body) = segment_at(bytes, at) else { return drawn.then_some((parts, &bytes[at..])) };
        parts.push(Part::Segment(marker, body));
        at += 4 + body.len();
        if marker == 0xda {
            let points = bytes.get(at..).unwrap_or_default();
            let ends = |two: &[u8]| two[0] == 0xff && !matches!(two[1], 0 | 0xd0..=0xd7);
            let end = points.windows(2).position(ends).unwrap_or(points.len());
            parts.push(Part::Points(&points[..end]));
            at += end;
            drawn |= end > 0;
        }
    }
}

fn stray(parts: &mut Vec<Part<'_>>) {
    if !matches!(parts.last(), Some(Part::Stray)) {
        parts.push(Part::Stray);
    }
}

fn segment_at(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
    bytes.get(at + 4..at + 2 + length)
}

/// Whether a segment belongs to the picture: APP1 to APP15 are written beside it, but for its colours.
fn is_drawn(marker: u8, body: &[u8]) -> bool {
    match marker {
        0xe2 => body.starts_with(b"ICC_PROFILE\0"),
        0xee => body.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

fn read_jpeg(bytes: &[u8], told: &mut Told) -> Option<u16> {
    let (parts, behind) = parts(bytes)?;
    let mut orientation = 1;
    for part in parts {
        let (marker, body) = match part {
            Part::Segment(marker, body) => (marker, body),
            Part::Points(_) => continue,
            Part::Stray => {
                told.there_is("JPEG+");
                continue;
            }
        };
        if is_drawn(marker, body) {
            continue;
        }
        match (marker, body.strip_prefix(exif::MARK), body.strip_prefix(XMP)) {
            (0xe1, Some(data), _) => orientation = exif::read(data, told),
            (0xe1, _, Some(packet)) => xmp::read(packet, told),
            (0xed, _, _) => told.there_is("IPTC"),
            (0xfe, _, _) => told.count_comment(body),
            _ => told.there_is(&format!("APP{}", marker & 0x0f)),
        }
    }
    if behind.iter().any(|byte| *byte != 0) {
        told.there_is("EOI+");
    }
    Some(orientation)
}

fn cleaned_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let orientation = read_jpeg(bytes, &mut Told::default())?;
    let mut cleaned = b"\xff\xd8".to_vec();
    let mut turned = (orientation != 1).then(|| [exif::MARK, &exif::turned(orientation)].concat());
    for part in parts(bytes)?.0 {
        match part {
            Part::Segment(marker, body) if is_drawn(marker, body) => {
                // It stands behind the head (APP0) and before everything else.
                if marker != 0xe0
                    && let Some(data) = turned.take()
                {
                    segment(&mut cleaned, 0xe1, &data)?;
                }
                segment(&mut cleaned, marker, body)?;
            }
            Part::Segment(..) | Part::Stray => {}
            Part::Points(points) => cleaned.extend(points),
        }
    }
    cleaned.extend(b"\xff\xd9");
    Some(cleaned)
}

fn segment(to: &mut Vec<u8>, marker: u8, body: &[u8]) -> Option<()> {
    to.extend([0xff, marker]);
    to.extend(u16::try_from(body.len() + 2).ok()?.to_be_bytes());
    to.extend(body);
    Some(())
}

/// The chunks of a PNG up to its end: the kind of each, what is in it, and all its bytes.
type Chunk<'b> = (&'b [u8], &'b [u8], &'b [u8]);

fn chunks(bytes: &[u8]) -> Option<(Vec<Chunk<'_>>, &[u8])> {
    let (mut rest, mut chunks) = (bytes.strip_prefix(PNG)?, Vec::new());
    loop {
        let length = usize::try_from(u32::from_be_bytes(rest.get(..4)?.try_into().ok()?)).ok()?;
        let whole = rest.get(..length.checked_add(12)?)?;
        let kind = &whole[4..8];
        chunks.push((kind, &whole[8..8 + length], whole));
        rest = &rest[whole.len()..];
        if kind == b"IEND" {
            return Some((chunks, rest));
        }
    }
}

fn is_drawn_from(kind: &[u8]) -> bool {
    DRAWN.iter().any(|drawn| drawn.as_slice() == kind)
}

fn read_png(bytes: &[u8], told: &mut Told) -> Option<u16> {
    let (chunks, behind) = chunks(bytes)?;
    let mut orientation = 1;
    for (kind, body, _) in chunks {
        match kind {
            _ if is_drawn_from(kind) => {}
            b"eXIf" => orientation = exif::read(body, told),
            b"tEXt" | b"iTXt" | b"zTXt" => words(body, kind == b"tEXt", told),
            _ => told.there_is(&String::from_utf8_lossy(kind)),
        }
    }
    if behind.iter().any(|byte| *byte != 0) {
        told.there_is("IEND+");
    }
    Some(orientation)
}

/// A text of a PNG behind its keyword; packed ones are told by their keyword alone.
fn words(body: &[u8], plain: bool, told: &mut Told) {
    let end = body.iter().position(|byte| *byte == 0).unwrap_or(body.len());
    // Latin-1, of which each byte is a letter.
    let letters = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
    let keyword = letters(&body[..end]);
    let text = body.get(end + 1..).filter(|_| plain).map(letters).unwrap_or_default();
    match keyword.as_str() {
        "Author" if !text.is_empty() => told.say(Kind::Author, &text),
        "Software" if !text.is_empty() => told.say(Kind::Program, &text),
        "XML:com.adobe.xmp" => {
            // Keyword, whether packed and how, language, and keyword in it.
            let packet = body.splitn(6, |byte| *byte == 0).last().unwrap_or_default();
            xmp::read(packet, told);
        }
        _ if text.is_empty() => told.there_is(&keyword),
        _ => told.property(&keyword, &text),
    }
}

fn cleaned_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let orientation = read_png(bytes, &mut Told::default())?;
    let mut cleaned = PNG.to_vec();
    for (kind, _, whole) in chunks(bytes)?.0 {
        if is_drawn_from(kind) {
            cleaned.extend(whole);
        }
        if kind == b"IHDR" && orientation != 1 {
            let body = [b"eXIf".as_slice(), &exif::turned(orientation)].concat();
            let mut sum = Crc::new();
            sum.update(&body);
            cleaned.extend(u32::try_from(body.len() - 4).ok()?.to_be_bytes());
            cleaned.extend(&body);
            cleaned.extend(sum.sum().to_be_bytes());
        }
    }
    Some(cleaned)
}

impl Told {
    fn count_comment(&mut self, body: &[u8]) {
        match String::from_utf8_lossy(body).trim() {
            "" => self.there_is("COM"),
            text => self.property("COM", text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::{jpeg, png};

    fn told(bytes: &[u8]) -> Told {
        let mut told = Told::default();
        read(bytes, &mut told).expect("a picture");
        told
    }

    #[test]
    fn a_picture_is_left_with_its_points_and_how_it_is_turned() {
        for (picture, points) in
            [(jpeg("Ana Muestra", 6), b"points\xff\0more".as_slice()), (png("Ana Muestra"), b"points")]
        {
            assert!(told(&picture).findings.iter().any(|one| one.text.contains("Ana Muestra")));
            let cleaned = cleaned(&picture).unwrap();
            assert!(!told(&cleaned).has_removable(), "{:?}", told(&cleaned));
            assert!(!cleaned.windows(3).any(|three| three == b"Ana"));
            assert!(cleaned.windows(points.len()).any(|some| some == points));
        }
        let mut nothing = Told::default();
        assert_eq!(read_jpeg(&cleaned(&jpeg("Ana Muestra", 6)).unwrap(), &mut nothing), Some(6));
        assert_eq!(read_jpeg(&cleaned(&jpeg("Ana Muestra", 1)).unwrap(), &mut nothing), Some(1));
    }

    #[test]
    fn c3_a_picture_that_is_cut_off_is_none_before_its_points_and_tells_nothing_when_cleaned() {
        let (jpeg, png) = (jpeg("Ana Muestra", 6), png("Ana Muestra"));
        for end in 0..png.len() {
            assert!(read(&png[..end], &mut Told::default()).is_none());
            assert!(super::cleaned(&png[..end]).is_none());
        }
        let points = jpeg.windows(6).position(|some| some == b"points").unwrap();
        for end in 0..jpeg.len() {
            let cleaned = super::cleaned(&jpeg[..end]);
            assert_eq!(cleaned.is_some(), end > points, "{end}");
            assert!(cleaned.is_none_or(|picture| !told(&picture).has_removable()));
        }
        let mut nothing = Told::default();
        within(&png[..30], "word/media/image1.png", &mut nothing);
        assert_eq!((nothing.findings[0].kind, nothing.has_removable()), (Kind::Unread, false));
    }

    #[test]
    fn a_jpeg_with_stray_bytes_and_no_end_is_read_as_it_is_drawn() {
        let mut damaged = jpeg("Ana Muestra", 1);
        damaged.truncate(damaged.len() - 2);
        let scan = damaged.windows(2).position(|two| two == b"\xff\xda").unwrap();
        damaged.splice(scan..scan, *b"Ana");
        assert!(told(&damaged).findings.iter().any(|one| one.kind == Kind::Author));
        let cleaned = cleaned(&damaged).unwrap();
        assert!(!told(&cleaned).has_removable() && cleaned.ends_with(b"points\xff\0more\xff\xd9"));
        assert!(!cleaned.windows(3).any(|three| three == b"Ana"));
    }
}
