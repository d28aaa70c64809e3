//! WebP (RFC 9649): a picture in chunks of RIFF, and what is written beside it.

use super::super::{
    exif,
    told::{Kind, Told},
    xmp,
};

/// What a WebP is drawn from; everything else is written beside it.
const DRAWN: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// What holds its points: one of these at least is there.
const POINTS: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ANMF"];

/// The flags by which the first chunk announces Exif data and a packet of XMP.
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

/// A chunk: its kind, and what is in it.
type Chunk<'b> = (&'b [u8], &'b [u8]);

/// Whether bytes begin as a WebP does.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && bytes.get(8..12).is_some_and(|kind| kind == b"WEBP")
}

/// Chunks in a row, and the bytes at their end that are too few for one. Behind a chunk of odd length stands a byte that is no part of it.
fn row(bytes: &[u8]) -> Option<(Vec<Chunk<'_>>, &[u8])> {
    let (mut rest, mut chunks) = (bytes, Vec::new());
    while rest.len() >= 8 {
        let length = usize::try_from(u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?)).ok()?;
        let body = rest.get(8..length.checked_add(8)?)?;
        chunks.push((rest.get(..4)?, body));
        // That byte may be lacking at the very end.
        rest = rest.get(8 + length + length % 2..).unwrap_or_default();
    }
    Some((chunks, rest))
}

/// The chunks of a picture, and whether anything lies behind them. `None` if it breaks off, or has no points.
fn chunks(bytes: &[u8]) -> Option<(Vec<Chunk<'_>>, bool)> {
    let size = usize::try_from(u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?)).ok()?;
    let end = size.checked_add(8)?;
    let (chunks, left) = row(bytes.get(12..end)?)?;
    let behind = bytes.get(end..).unwrap_or_default();
    let has_points = chunks.iter().any(|(kind, _)| is_among(kind, &POINTS));
    has_points.then(|| (chunks, left.iter().chain(behind).any(|byte| *byte != 0)))
}

/// A frame of an animation: its place and time, its chunks, and whether anything lies behind them.
fn frame(body: &[u8]) -> Option<(&[u8], Vec<Chunk<'_>>, bool)> {
    let (head, rest) = (body.get(..16)?, body.get(16..)?);
    let (chunks, left) = row(rest)?;
    Some((head, chunks, left.iter().any(|byte| *byte != 0)))
}

fn is_among(kind: &[u8], some: &[&[u8; 4]]) -> bool {
    some.iter().any(|one| one.as_slice() == kind)
}

/// Notes what a WebP tells, and gives the way it is to be turned. `None` if it is none, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<u16> {
    let (chunks, has_strays) = chunks(bytes)?;
    // Where nothing announces Exif data, no program turns the picture by them.
    let is_extended = chunks.first().is_some_and(|(kind, _)| *kind == b"VP8X");
    let mut orientation = 1;
    for (kind, body) in chunks {
        match kind {
            b"ANMF" => beside_frame(body, told)?,
            b"EXIF" => {
                let turned = exif::read(body.strip_prefix(exif::MARK).unwrap_or(body), told);
                orientation = if is_extended { turned } else { orientation };
            }
            b"XMP " => xmp::read(body, told),
            _ if is_among(kind, &DRAWN) => {}
            _ => told.there_is(&String::from_utf8_lossy(kind)),
        }
    }
    if has_strays {
        told.count(Kind::Stray, "");
    }
    Some(orientation)
}

fn beside_frame(body: &[u8], told: &mut Told) -> Option<()> {
    let (_, chunks, has_strays) = frame(body)?;
    for (kind, _) in chunks.into_iter().filter(|(kind, _)| !is_among(kind, &DRAWN)) {
        told.there_is(&String::from_utf8_lossy(kind));
    }
    if has_strays {
        told.count(Kind::Stray, "");
    }
    Some(())
}

/// The WebP alone, with how it is turned.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let orientation = read(bytes, &mut Told::default())?;
    let turned = (orientation != 1).then(|| exif::turned(orientation));
    let announced = if turned.is_some() { EXIF } else { 0 };
    let mut body = b"WEBP".to_vec();
    for (kind, chunk) in chunks(bytes)?.0 {
        match kind {
            b"VP8X" => {
                let mut head = chunk.to_vec();
                let flags = head.first_mut()?;
                *flags = (*flags & !(EXIF | XMP)) | announced;
                put(&mut body, kind, &head)?;
            }
            b"ANMF" => {
                let (place, inner, _) = frame(chunk)?;
                let mut framed = place.to_vec();
                for (kind, chunk) in inner.into_iter().filter(|(kind, _)| is_among(kind, &DRAWN)) {
                    put(&mut framed, kind, chunk)?;
                }
                put(&mut body, kind, &framed)?;
            }
            _ if is_among(kind, &DRAWN) => put(&mut body, kind, chunk)?,
            _ => {}
        }
    }
    if let Some(data) = turned {
        put(&mut body, b"EXIF", &data)?;
    }
    let mut cleaned = Vec::new();
    put(&mut cleaned, b"RIFF", &body)?;
    Some(cleaned)
}

fn put(to: &mut Vec<u8>, kind: &[u8], body: &[u8]) -> Option<()> {
    to.extend(kind);
    to.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
    to.extend(body);
    if body.len() % 2 == 1 {
        to.push(0);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::webp;

    fn kinds(picture: &[u8]) -> Vec<&[u8]> {
        chunks(picture).expect("a picture").0.into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn a_picture_is_left_with_its_points_and_how_it_is_turned_and_announces_no_more_than_that() {
        for (orientation, flags, kept) in [
            (1, 0x10, [b"VP8X".as_slice(), b"VP8L"].as_slice()),
            (6, 0x18, [b"VP8X".as_slice(), b"VP8L", b"EXIF"].as_slice()),
        ] {
            let picture = webp("Ana Muestra", orientation);
            let mut told = Told::default();
            assert_eq!(read(&picture, &mut told), Some(u16::from(orientation)));
            let names: Vec<&str> = told.findings.iter().map(|one| one.name.as_str()).collect();
            assert!(names.contains(&"XMP") && names.contains(&"Exif") && names.contains(&"NOTE"), "{names:?}");
            let cleaned = cleaned(&picture).unwrap();
            let mut told = Told::default();
            assert_eq!(read(&cleaned, &mut told), Some(u16::from(orientation)));
            assert!(told.findings.is_empty(), "{told:?}");
            assert_eq!((kinds(&cleaned), cleaned[20]), (kept.to_vec(), flags));
            // What it is drawn from has not changed by a byte, its odd length included.
            let points = |picture: &[u8]| {
                let all = chunks(picture).expect("a picture").0;
                all.into_iter().find(|(kind, _)| *kind == b"VP8L").map(|(_, body)| body.to_vec())
            };
            assert_eq!(points(&picture), points(&cleaned));
            assert_eq!(
                cleaned.len() - 8,
                usize::try_from(u32::from_le_bytes(cleaned[4..8].try_into().unwrap())).unwrap()
            );
        }
    }

    #[test]
    fn an_animation_keeps_its_frames_and_loses_what_lies_in_them() {
        let mut framed = vec![7; 16];
        put(&mut framed, b"VP8L", b"points").unwrap();
        let alone = framed.clone();
        put(&mut framed, b"NOTE", b"by Ana").unwrap();
        let mut body = b"WEBP".to_vec();
        put(&mut body, b"VP8X", &[0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0]).unwrap();
        put(&mut body, b"ANIM", &[0; 6]).unwrap();
        put(&mut body, b"ANMF", &framed).unwrap();
        let mut picture = Vec::new();
        put(&mut picture, b"RIFF", &body).unwrap();
        picture.extend(b"by Ana");
        let mut told = Told::default();
        read(&picture, &mut told).unwrap();
        let told: Vec<_> = told.findings.iter().map(|one| (one.kind, one.name.as_str())).collect();
        assert_eq!(told, [(Kind::Other, "NOTE"), (Kind::Stray, "")]);
        let cleaned = cleaned(&picture).unwrap();
        assert_eq!(chunks(&cleaned).unwrap().0[2], (b"ANMF".as_slice(), alone.as_slice()));
        assert!(!cleaned.windows(3).any(|three| three == b"Ana"));
    }

    #[test]
    fn exif_data_that_nothing_announces_turn_no_picture() {
        let mut body = b"WEBP".to_vec();
        put(&mut body, b"VP8L", b"points").unwrap();
        put(&mut body, b"EXIF", &exif::turned(6)).unwrap();
        let mut picture = Vec::new();
        put(&mut picture, b"RIFF", &body).unwrap();
        assert_eq!(read(&picture, &mut Told::default()), Some(1));
        assert_eq!(kinds(&cleaned(&picture).unwrap()), [b"VP8L"]);
    }
}
