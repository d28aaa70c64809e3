//! The members of an archive, read by name into memory: nothing is written to the disk, and no archive within it is opened.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Seek, Write},
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::letters;

/// The most bytes that all members of one archive may come to, unpacked.
pub const UNPACKED: u64 = 64 << 20;

/// The most members that are looked into.
pub const LOOKED_INTO: usize = 2_000;

/// The most members that an archive may list: the longest slide show of pictures has fewer.
pub const LISTED: usize = 20_000;

/// An archive that is looked into, with what is left of its limits.
pub struct Members<F> {
    archive: ZipArchive<F>,
    bytes_left: u64,
    looks_left: usize,
}

impl<F: Read + Seek> Members<F> {
    /// Opens an archive, unless it is damaged or lists too much.
    pub fn open(file: F) -> Option<Self> {
        let archive = ZipArchive::new(file).ok()?;
        (archive.len() <= LISTED).then_some(Self { archive, bytes_left: UNPACKED, looks_left: LOOKED_INTO })
    }

    /// The text of a member. `None` if it is not there, is damaged or locked, or goes beyond a limit.
    pub fn text(&mut self, name: &str) -> Option<String> {
        Some(letters::of(&self.bytes(name)?).into_owned())
    }

    /// The content of a member, as [`Members::text`].
    pub fn bytes(&mut self, name: &str) -> Option<Vec<u8>> {
        self.looks_left = self.looks_left.checked_sub(1)?;
        let member = self.archive.by_name(name).ok()?;
        if !member.is_file() {
            return None;
        }
        let mut bytes = Vec::new();
        // What the archive says of its sizes is not believed: what comes out is counted.
        member.take(self.bytes_left + 1).read_to_end(&mut bytes).ok()?;
        self.bytes_left = self.bytes_left.checked_sub(bytes.len() as u64)?;
        Some(bytes)
    }

    /// The first bytes of a member, by which its kind is known; that counts as no look. `None` as for [`Members::text`].
    pub fn begins(&mut self, name: &str) -> Option<Vec<u8>> {
        let member = self.archive.by_name(name).ok()?;
        let mut bytes = Vec::new();
        member.take(16).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The names of all members in their order. `None` if one cannot be read, or stands twice: two programs would then read two files.
    pub fn names(&self) -> Option<Vec<String>> {
        if self.archive.has_duplicate_names() {
            return None;
        }
        self.archive.file_names().map(|name| Some(name.ok()?.into_owned())).collect()
    }

    /// The archive anew, with another content for some members, and without those for which there is none. Of the others the packed bytes
    /// are taken over; times and comments are not, nor what lies between members.
    pub fn rewritten(&mut self, changed: &BTreeMap<String, Option<Vec<u8>>>) -> Option<Vec<u8>> {
        let names = self.names()?;
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for (at, name) in names.iter().enumerate() {
            match changed.get(name) {
                Some(None) => {}
                Some(Some(content)) => {
                    writer.start_file(name.as_str(), options).ok()?;
                    writer.write_all(content).ok()?;
                }
                None => {
                    let member = self.archive.by_index_raw(at).ok()?;
                    if member.encrypted() || !member.comment().is_empty() {
                        return None;
                    }
                    writer.raw_copy_file_touch(member, DateTime::default(), None).ok()?;
                }
            }
        }
        Some(writer.finish().ok()?.into_inner())
    }

    /// The names of the members that are called `before`, a number or none, and `after`, in the order of their numbers.
    pub fn numbered(&self, before: &str, after: &str) -> Vec<String> {
        let mut found: Vec<(u32, String)> = Vec::new();
        for name in self.archive.file_names().flatten() {
            let Some(number) = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)) else { continue };
            if !number.chars().all(|c| c.is_ascii_digit()) {
                continue;
            }
            match number.parse() {
                Ok(number) => found.push((number, name.into_owned())),
                Err(_) if number.is_empty() => found.push((0, name.into_owned())),
                Err(_) => {}
            }
        }
        found.sort();
        found.into_iter().map(|(_, name)| name).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::extraction::samples::{archive, bomb, cut_in_size};

    fn open(bytes: Vec<u8>) -> Option<Members<Cursor<Vec<u8>>>> {
        Members::open(Cursor::new(bytes))
    }

    #[test]
    fn members_are_read_by_name_and_listed_by_number() {
        let mut members =
            open(archive(&[("s/s10.xml", "ten"), ("s/s2.xml", "two"), ("s/s.xml", "one"), ("s/sx.xml", "no")]))
                .unwrap();
        assert_eq!(members.numbered("s/s", ".xml"), ["s/s.xml", "s/s2.xml", "s/s10.xml"]);
        assert_eq!(members.text("s/s2.xml").as_deref(), Some("two"));
        assert_eq!(members.text("s/s3.xml"), None);
    }

    #[test]
    fn c3_a_bomb_is_not_unpacked_whatever_size_it_claims() {
        let packed = bomb("a.xml", UNPACKED + 1);
        assert!(packed.len() < 200_000);
        assert_eq!(open(packed.clone()).unwrap().text("a.xml"), None);
        assert_eq!(open(cut_in_size(packed)).and_then(|mut members| members.text("a.xml")), None);
    }

    #[test]
    fn c3_many_members_share_one_limit() {
        let mut members = open(bomb("a.xml", UNPACKED / 2 + 1)).unwrap();
        assert!(members.text("a.xml").is_some());
        assert_eq!(members.text("a.xml"), None);
        let mut members = open(archive(&[("a", "b")])).unwrap();
        assert_eq!((0..LOOKED_INTO * 2).filter_map(|_| members.text("a")).count(), LOOKED_INTO);
    }

    #[test]
    fn c3_an_archive_of_a_hundred_thousand_members_is_not_looked_into() {
        let names: Vec<String> = (0..100_000).map(|number| format!("ppt/slides/slide{number}.xml")).collect();
        let members: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert!(open(archive(&members)).is_none());
    }

    #[test]
    fn c2_a_member_that_leads_outside_is_neither_found_nor_followed() {
        let outside = ["../s/s1.xml", "/s/s1.xml", "s/../s/s1.xml", "s/s/../../etc/1.xml", "s\\s1.xml", "s/s+1.xml"];
        let members: Vec<(&str, &str)> = outside.iter().map(|name| (*name, "outside")).collect();
        let mut members = open(archive(&members)).unwrap();
        assert_eq!(members.text("s/s1.xml"), None);
        assert!(members.numbered("s/s", ".xml").is_empty());
    }
}
