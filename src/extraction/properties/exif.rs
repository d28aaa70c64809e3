//! What the Exif data of a picture tell: a TIFF directory (Exif 2.32, section 4.6).

use super::told::{Kind, Told};

/// How Exif data begin in a JPEG.
pub const MARK: &[u8] = b"Exif\0\0";

const ORIENTATION: u16 = 0x0112;
const PLACE: u16 = 0x8825;
const TEXT: u16 = 2;

/// The most entries of a directory that are looked at.
const ENTRIES: u16 = 500;

struct Tiff<'b> {
    bytes: &'b [u8],
    little: bool,
}

impl Tiff<'_> {
    fn two(&self, at: usize) -> Option<u16> {
        let bytes: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn four(&self, at: usize) -> Option<usize> {
        let bytes: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let number = if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        usize::try_from(number).ok()
    }

    /// The bytes of an entry's value: within it where they are four at most, else where it says.
    fn value(&self, entry: usize) -> Option<&[u8]> {
        let length = self.four(entry + 4)?;
        let at = if length <= 4 { entry + 8 } else { self.four(entry + 8)? };
        self.bytes.get(at..at.checked_add(length)?)
    }
}

/// Notes what Exif data tell, without their mark, and gives the way a picture is to be turned (1 to 8, where 1 is as it lies). How it is
/// turned tells of nobody. Data that cannot be read are told of all the same.
pub fn read(bytes: &[u8], told: &mut Told) -> u16 {
    let (orientation, others) = directory(bytes, told).unwrap_or((1, true));
    if others {
        told.there_is("Exif");
    }
    orientation
}

fn directory(bytes: &[u8], told: &mut Told) -> Option<(u16, bool)> {
    let little = match bytes.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let tiff = Tiff { bytes, little };
    let start = tiff.four(4)?;
    let (mut orientation, mut others) = (1, false);
    for number in 0..tiff.two(start)?.min(ENTRIES) {
        let entry = start.checked_add(2 + usize::from(number) * 12)?;
        let (tag, kind) = (tiff.two(entry)?, tiff.two(entry.checked_add(2)?)?);
        if tag == ORIENTATION {
            orientation = tiff.two(entry + 8)?.clamp(1, 8);
            continue;
        }
        others = true;
        let text =
            || tiff.value(entry).filter(|_| kind == TEXT).map(|value| String::from_utf8_lossy(value).into_owned());
        match tag {
            0x013b => told.say(Kind::Author, &text().unwrap_or_default()),
            // Windows writes two bytes for each letter.
            0x9c9d => told.say(Kind::Author, &tiff.value(entry).map(wide).unwrap_or_default()),
            0x0131 => told.say(Kind::Program, &text().unwrap_or_default()),
            0x010e => told.property("ImageDescription", &text().unwrap_or_default()),
            0x010f => told.property("Make", &text().unwrap_or_default()),
            0x0110 => told.property("Model", &text().unwrap_or_default()),
            0x8298 => told.property("Copyright", &text().unwrap_or_default()),
            PLACE => told.count(Kind::Place, ""),
            _ => {}
        }
    }
    Some((orientation, others))
}

fn wide(bytes: &[u8]) -> String {
    let letters: Vec<u16> = bytes.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]])).collect();
    String::from_utf16_lossy(&letters)
}

/// Exif data that say how a picture is turned, and nothing else.
pub fn turned(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    tiff.extend(ORIENTATION.to_be_bytes());
    tiff.extend(b"\0\x03\0\0\0\x01");
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0; 6]);
    tiff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_picture_is_turned_tells_of_nobody() {
        let mut told = Told::default();
        assert_eq!(read(&turned(6), &mut told), 6);
        assert!(told.findings.is_empty());
        assert_eq!(turned(6).len(), 26);
    }

    #[test]
    fn names_and_a_place_are_told() {
        let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
        tiff.extend(b"\x3b\x01\x02\0\x0c\0\0\0\x26\0\0\0");
        tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\0\0\0\0");
        tiff.extend([0; 4]);
        tiff.extend(b"Ana Muestra\0");
        let mut told = Told::default();
        read(&tiff, &mut told);
        assert_eq!(told.findings[0].text, "Ana Muestra");
        assert_eq!(told.findings[1].kind, Kind::Place);
        for end in 0..tiff.len() {
            let mut told = Told::default();
            read(&tiff[..end], &mut told);
            assert!(told.has_removable());
        }
    }
}
