//! JPEG (ITU-T T.81): a picture in segments, and what is written beside it.

use super::super::{
    exif,
    told::{Kind, Told},
    xmp,
};

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

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

/// Notes what a JPEG tells, and gives the way it is to be turned. `None` if it is none, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<u16> {
    let (parts, behind) = parts(bytes)?;
    let mut orientation = 1;
    for part in parts {
        let (marker, body) = match part {
            Part::Segment(marker, body) => (marker, body),
            Part::Points(_) => continue,
            Part::Stray => {
                told.count(Kind::Stray, "");
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
            (0xfe, _, _) => told.comment(body),
            _ => told.there_is(&format!("APP{}", marker & 0x0f)),
        }
    }
    if behind.iter().any(|byte| *byte != 0) {
        told.count(Kind::Stray, "");
    }
    Some(orientation)
}

/// The JPEG alone, with how it is turned.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let orientation = read(bytes, &mut Told::default())?;
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
