//! Files that a browser shows in a page instead of saving them. Which they are is told by their first bytes, as browsers themselves tell
//! it (<https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern>), never by a name; nothing that could run is among them.

use crate::{blobs::Blobs, error::Outcome};

/// How many bytes of a file are looked at: in a JPEG the size of the picture stands behind all that the camera has told of itself.
const HEAD: usize = 256 * 1024;
/// The largest picture that is shown, in points. Each takes four bytes of a reader's memory, however small the file is.
const POINTS: u64 = 50_000_000;
/// The longest side of one.
const SIDE: u32 = 30_000;

/// What a browser shows without harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A PDF, in the browser's own viewer.
    Pdf,
    /// A picture made of points.
    Picture {
        /// Its media type.
        media_type: &'static str,
        /// How many points it is wide.
        width: u32,
        /// How many points it is high.
        height: u32,
    },
}

impl Shown {
    /// Whether a file of a media type can be one at all; its bytes have the last word.
    pub fn may_be(media_type: &str) -> bool {
        matches!(media_type, "application/pdf" | "image/png" | "image/jpeg" | "image/gif" | "image/webp")
    }

    /// What a file is shown as. `None` for what is only ever saved: another kind of file, one that is not what its row says, a picture that is
    /// too large to be shown, or that does not say how large it is.
    ///
    /// # Errors
    /// [`crate::error::Error::Unavailable`] for a row without its file.
    pub async fn of(blobs: &Blobs, media_type: &str, sha256: &str) -> Outcome<Option<Self>> {
        if !Self::may_be(media_type) {
            return Ok(None);
        }
        let head = blobs.outgoing(sha256).await?.head(HEAD).await?;
        Ok(Self::told(&head).filter(|shown| shown.media_type() == media_type))
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Picture { media_type, .. } => media_type,
        }
    }

    /// What the first bytes of a file say.
    fn told(head: &[u8]) -> Option<Self> {
        let picture = |media_type, size: Option<(u32, u32)>| {
            let (width, height) = size?;
            let fits = |side: u32| (1..=SIDE).contains(&side);
            let fits = fits(width) && fits(height) && u64::from(width) * u64::from(height) <= POINTS;
            fits.then_some(Self::Picture { media_type, width, height })
        };
        match head {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => picture("image/png", png(head)),
            [0xff, 0xd8, 0xff, ..] => picture("image/jpeg", jpeg(head)),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => picture("image/gif", gif(head)),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => picture("image/webp", webp(head)),
            _ => None,
        }
    }
}

/// A number of so many bytes, the largest first.
fn large(head: &[u8], at: usize, bytes: usize) -> Option<u32> {
    Some(head.get(at..at + bytes)?.iter().fold(0, |number, byte| (number << 8) | u32::from(*byte)))
}

/// The same, the smallest first.
fn small(head: &[u8], at: usize, bytes: usize) -> Option<u32> {
    Some(head.get(at..at + bytes)?.iter().rev().fold(0, |number, byte| (number << 8) | u32::from(*byte)))
}

/// PNG (<https://www.w3.org/TR/png-3/#11IHDR>).
fn png(head: &[u8]) -> Option<(u32, u32)> {
    (head.get(12..16)? == b"IHDR").then_some((large(head, 16, 4)?, large(head, 20, 4)?))
}

/// GIF (<https://www.w3.org/Graphics/GIF/spec-gif89a.txt>, sections 18 to 20): the screen, or its first picture where that is larger; browsers
/// go by either.
fn gif(head: &[u8]) -> Option<(u32, u32)> {
    let (width, height, packed) = (small(head, 6, 2)?, small(head, 8, 2)?, *head.get(10)?);
    let colours = if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) };
    let mut at = 13 + colours;
    // Extensions come before the picture, each in blocks that say their length; an empty one ends it.
    while *head.get(at)? == b'!' {
        at += 2;
        while let Some(length) = Some(usize::from(*head.get(at)?)).filter(|length| *length > 0) {
            at += length + 1;
        }
        at += 1;
    }
    if *head.get(at)? != b',' {
        return None;
    }
    let (left, top) = (small(head, at + 1, 2)?, small(head, at + 3, 2)?);
    Some((width.max(left + small(head, at + 5, 2)?), height.max(top + small(head, at + 7, 2)?)))
}

/// WebP (RFC 9649): simple, lossless, extended.
fn webp(head: &[u8]) -> Option<(u32, u32)> {
    const SIDES: u32 = 0x3fff;
    match head.get(12..16)? {
        b"VP8 " => (head.get(23..26)? == [0x9d, 0x01, 0x2a])
            .then_some((small(head, 26, 2)? & SIDES, small(head, 28, 2)? & SIDES)),
        b"VP8L" => {
            let sides = small(head, 21, 4)?;
            (*head.get(20)? == 0x2f).then_some(((sides & SIDES) + 1, ((sides >> 14) & SIDES) + 1))
        }
        b"VP8X" => Some((small(head, 24, 3)? + 1, small(head, 27, 3)? + 1)),
        _ => None,
    }
}

/// JPEG (ITU-T T.81, annex B): the first header of a frame.
fn jpeg(head: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        if *head.get(at)? != 0xff {
            return None;
        }
        match *head.get(at + 1)? {
            // Any number of these stands before a marker.
            0xff => at += 1,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some((large(head, at + 7, 2)?, large(head, at + 5, 2)?));
            }
            // The points begin, or the picture ends, and it was not said how large it is.
            0xd9 | 0xda => return None,
            0x01 | 0xd0..=0xd8 => at += 2,
            _ => at += 2 + usize::try_from(large(head, at + 2, 2)?).ok()?,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let start = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR";
        [start.as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    #[test]
    fn what_a_file_is_shown_as_is_told_by_its_bytes() {
        let gif = b"GIF89a\x03\0\x02\0\0\0\0,\0\0\0\0\x03\0\x02\0\0".as_slice();
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\0\x02\0\x03".as_slice();
        let simple = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x03\x40\x02\0".as_slice();
        let lossless = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x02\x40\0\0".as_slice();
        let extended = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x02\0\0\x01\0\0".as_slice();
        let png = png_of(3, 2);
        for (head, media_type) in [
            (png.as_slice(), "image/png"),
            (gif, "image/gif"),
            (jpeg, "image/jpeg"),
            (simple, "image/webp"),
            (lossless, "image/webp"),
            (extended, "image/webp"),
        ] {
            assert_eq!(Shown::told(head), Some(Shown::Picture { media_type, width: 3, height: 2 }), "{media_type}");
        }
        assert_eq!(Shown::told(b"%PDF-1.7\n"), Some(Shown::Pdf));
    }

    #[test]
    fn c1_what_could_run_is_never_shown() {
        for head in [
            b"<html><script>alert(1)</script>%PDF-1.7".as_slice(),
            b" %PDF-1.7",
            b"%PDF",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            b"<?xml version=\"1.0\"?><a/>",
            b"GIF88a\x03\0\x02\0",
            b"PK\x03\x04",
            b"",
        ] {
            assert_eq!(Shown::told(head), None, "{}", String::from_utf8_lossy(head));
        }
        for media_type in ["text/html", "image/svg+xml", "text/xml", "application/xhtml+xml", "text/plain", ""] {
            assert!(!Shown::may_be(media_type), "{media_type}");
        }
    }

    #[test]
    fn c4_a_picture_that_is_huge_inside_is_not_shown() {
        assert!(Shown::told(&png_of(10_000, 5_000)).is_some());
        for (width, height) in [(50_000, 50_000), (10_000, 5_001), (30_001, 1), (0, 5), (u32::MAX, u32::MAX)] {
            assert_eq!(Shown::told(&png_of(width, height)), None, "{width} × {height}");
        }
    }

    #[test]
    fn c4_a_gif_is_as_large_as_its_first_picture() {
        // A screen of one point with a table of two colours, a comment, and a picture that a browser would draw as large as it is.
        let of = |side: [u8; 2]| {
            [b"GIF89a\x01\0\x01\0\x80\0\0abcdef!\xfe\x02ok\0,\0\0\0\0".as_slice(), &side, &side, b"\0"].concat()
        };
        let shown = |side| Shown::Picture { media_type: "image/gif", width: side, height: side };
        assert_eq!(Shown::told(&of([0x40, 0x1f])), None, "8,000 by 8,000 points");
        assert_eq!(Shown::told(&of([0xe8, 0x03])), Some(shown(1000)));
        assert_eq!(Shown::told(&of([0xff, 0xff])), None);
    }

    proptest! {
        #[test]
        fn c4_no_picture_breaks_it(kind in 0..4_usize, rest in proptest::collection::vec(any::<u8>(), 0..400)) {
            let begins: [&[u8]; 4] = [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8"];
            let _ = Shown::told(&[begins[kind], rest.as_slice()].concat());
        }
    }
}
