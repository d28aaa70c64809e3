//! Pictures — JPEG, PNG, WebP and GIF — and what is written beside them.

mod gif;
mod jpeg;
mod png;
mod webp;

use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

use super::told::{Kind, Told};
use crate::extraction::archive::Members;

/// What a picture is, by its first bytes.
#[derive(Clone, Copy)]
enum Sort {
    Jpeg,
    Png,
    Webp,
    Gif,
}

impl Sort {
    /// Twelve bytes are enough.
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(png::MARK) {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8") {
            Some(Self::Jpeg)
        } else if webp::is_one(bytes) {
            Some(Self::Webp)
        } else if gif::is_one(bytes) {
            Some(Self::Gif)
        } else {
            None
        }
    }
}

/// Notes what a picture tells. `None` if it is none that is known, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<()> {
    match Sort::of(bytes)? {
        Sort::Jpeg => jpeg::read(bytes, told).map(drop),
        Sort::Png => png::read(bytes, told).map(drop),
        Sort::Webp => webp::read(bytes, told).map(drop),
        Sort::Gif => gif::read(bytes, told),
    }
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
    Sort::of(bytes).is_some()
}

/// The picture alone, with how it is turned. `None` if it is none that is known, or damaged.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    match Sort::of(bytes)? {
        Sort::Jpeg => jpeg::cleaned(bytes),
        Sort::Png => png::cleaned(bytes),
        Sort::Webp => webp::cleaned(bytes),
        Sort::Gif => gif::cleaned(bytes),
    }
}

impl Told {
    /// Notes a comment that stands beside a picture.
    fn comment(&mut self, body: &[u8]) {
        match String::from_utf8_lossy(body).trim() {
            "" => self.there_is("Comment"),
            text => self.property("Comment", text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::{gif, jpeg, png, webp};

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
        assert_eq!(jpeg::read(&cleaned(&jpeg("Ana Muestra", 6)).unwrap(), &mut nothing), Some(6));
        assert_eq!(jpeg::read(&cleaned(&jpeg("Ana Muestra", 1)).unwrap(), &mut nothing), Some(1));
    }

    #[test]
    fn what_stands_behind_the_end_of_a_picture_is_told_and_goes() {
        for picture in [jpeg("Ana Muestra", 1), png("Ana Muestra"), webp("Ana Muestra", 1), gif("Ana Muestra")] {
            let alone = cleaned(&picture).unwrap();
            let more = [alone.as_slice(), b"Ana Muestra"].concat();
            let kinds: Vec<_> = told(&more).findings.iter().map(|one| (one.kind, one.count)).collect();
            assert_eq!(kinds, [(Kind::Stray, 1)]);
            assert!(told(&more).has_removable());
            assert_eq!(cleaned(&more), Some(alone.clone()));
            // Bytes that only fill up tell nothing.
            assert!(told(&[alone.as_slice(), &[0_u8; 9]].concat()).findings.is_empty());
        }
    }

    #[test]
    fn a_comment_beside_a_picture_is_called_one_in_each_format() {
        for picture in [jpeg("Ana Muestra", 1), gif("Ana Muestra"), png("Ana Muestra")] {
            let told = told(&picture);
            assert!(told.findings.iter().any(|one| one.name == "Comment"), "{told:?}");
        }
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
