//! An archive that somebody hands in, looked into member by member. Nothing is unpacked to where its paths say, nothing within it that is
//! an archive itself is opened, and what it says of its sizes is not believed: what comes out is counted.

use std::{collections::HashSet, fs::File, io::Read};

use flate2::read::DeflateDecoder;
use rawzip::{
    CompressionMethod, FileReader, RECOMMENDED_BUFFER_SIZE, ZipArchive, ZipArchiveEntryWayfinder, ZipFileHeaderRecord,
};

use super::{
    INDEX, MANIFEST, SUMS,
    names::{folded, is_device, plain},
};

/// The most members that an archive may list, its folders among them.
pub const MEMBERS: usize = 1_000;
/// The most bytes that all members may come to, unpacked.
pub const UNPACKED: u64 = 1_000_000_000;
/// The most folders that a file may stand in.
pub const DEEPEST: usize = 8;
/// How much is unpacked at a time.
const PIECE: usize = 64 * 1024;

/// Why an archive is not taken at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no archive, or a damaged one.
    Damaged,
    /// It lists more than [`MEMBERS`].
    Many,
}

/// What is wrong with one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// Its path leads elsewhere, or has a name that not every system can write.
    Path,
    /// It stands deeper than [`DEEPEST`].
    Deep,
    /// It is a link, or something else that is no file.
    Link,
    /// It is locked by a password.
    Locked,
    /// It is packed in a way that is not read here.
    Method,
    /// Another has the same path, for a system that takes large and small letters for the same.
    Twice,
    /// Its content is damaged, or longer or shorter than it should be.
    Damaged,
    /// It is too large, or all together are.
    Large,
}

/// A file in an archive.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where it stands, with `/` between folders.
    pub path: String,
    /// The folders that it stands in, from the top.
    pub folders: Vec<String>,
    /// Its name.
    pub name: String,
    way: ZipArchiveEntryWayfinder,
    deflated: bool,
}

/// How many bytes may still come out.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    each: u64,
    left: u64,
}

impl Budget {
    /// For one walk through an archive, with at most so many bytes for each member.
    pub fn new(each: u64) -> Self {
        Self { each, left: UNPACKED }
    }
}

/// An archive with what it lists. What systems leave in archives by themselves, and what our own packs have beside the papers, is passed over.
pub struct Archive {
    inside: ZipArchive<FileReader>,
    /// Its files, in the order in which it lists them.
    pub members: Vec<Member>,
    /// The table of the papers, if it has one: `manifest.csv` at the top.
    pub manifest: Option<Member>,
    /// What is wrong with members that were left out, by their paths.
    pub odd: Vec<(String, Odd)>,
}

impl Archive {
    /// Opens an archive and reads its list. That takes time: it is done on a thread that may wait.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn open(file: File) -> Result<Self, Refused> {
        let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
        let inside = ZipArchive::from_file(file, &mut buffer).map_err(|_| Refused::Damaged)?;
        if inside.entries_hint() > MEMBERS as u64 {
            return Err(Refused::Many);
        }
        let (mut members, mut manifest, mut odd) = (Vec::new(), None, Vec::new());
        let (mut known, mut listed) = (HashSet::new(), 0);
        let mut entries = inside.entries(&mut buffer);
        while let Some(entry) = entries.next_entry().map_err(|_| Refused::Damaged)? {
            listed += 1;
            if listed > MEMBERS {
                return Err(Refused::Many);
            }
            match member(&entry) {
                Ok(None) => {}
                Ok(Some(member)) if !known.insert(folded(&member.path)) => odd.push((member.path, Odd::Twice)),
                Ok(Some(member)) if member.path == MANIFEST => manifest = Some(member),
                Ok(Some(member)) => members.push(member),
                Err(fault) => odd.push((shown(entry.file_path().as_bytes()), fault)),
            }
        }
        Ok(Self { inside, members, manifest, odd })
    }

    /// Gives the content of a member piece by piece, until told to stop.
    ///
    /// # Errors
    /// [`Odd::Damaged`]; [`Odd::Large`].
    pub fn read(&self, member: &Member, budget: &mut Budget, mut each: impl FnMut(&[u8]) -> bool) -> Result<u64, Odd> {
        let entry = self.inside.get_entry(member.way).map_err(|_| Odd::Damaged)?;
        let mut content: Box<dyn Read + '_> = if member.deflated {
            Box::new(entry.verifying_reader(DeflateDecoder::new(entry.reader())))
        } else {
            Box::new(entry.verifying_reader(entry.reader()))
        };
        let (mut piece, mut size) = (vec![0; PIECE], 0_u64);
        loop {
            let read = content.read(&mut piece).map_err(|_| Odd::Damaged)?;
            if read == 0 {
                return Ok(size);
            }
            size += read as u64;
            budget.left = budget.left.checked_sub(read as u64).ok_or(Odd::Large)?;
            if size > budget.each {
                return Err(Odd::Large);
            }
            if !each(&piece[..read]) {
                return Ok(size);
            }
        }
    }
}

/// A listed file; `None` for a folder, and for what nobody means to hand in.
fn member(entry: &ZipFileHeaderRecord<'_>) -> Result<Option<Member>, Odd> {
    let path = entry.file_path();
    let mut parts = parts(path.as_bytes())?;
    if entry.is_dir() || parts.iter().any(|part| part == "__MACOSX" || part.starts_with('.')) {
        return Ok(None);
    }
    let name = parts.pop().ok_or(Odd::Path)?;
    if parts.len() > DEEPEST {
        return Err(Odd::Deep);
    }
    if parts.is_empty() && (name == INDEX || name == SUMS) || name.eq_ignore_ascii_case("thumbs.db") {
        return Ok(None);
    }
    let kind = entry.mode().value() & 0o170_000;
    if entry.mode().is_symlink() || !matches!(kind, 0 | 0o100_000) {
        return Err(Odd::Link);
    }
    if entry.flags().is_encrypted() || entry.flags().has_strong_encryption() || entry.flags().is_masked() {
        return Err(Odd::Locked);
    }
    let deflated = match entry.compression_method() {
        CompressionMethod::STORE => false,
        CompressionMethod::DEFLATE => true,
        _ => return Err(Odd::Method),
    };
    let path = parts.iter().chain([&name]).map(String::as_str).collect::<Vec<_>>().join("/");
    Ok(Some(Member { path, folders: parts, name, way: entry.wayfinder(), deflated }))
}

/// The parts of a path as every system can write them: relative, without a way up, and in UTF-8.
fn parts(path: &[u8]) -> Result<Vec<String>, Odd> {
    let path = std::str::from_utf8(path).map_err(|_| Odd::Path)?;
    let inner = path.strip_suffix('/').unwrap_or(path);
    let part = |part: &str| {
        if part.starts_with('.') && !matches!(part, "." | "..") && !part.contains(['\\', ':', '\0']) {
            // A file that its system hides: it is passed over.
            return Ok(part.to_owned());
        }
        let kept = plain(part);
        let leads = matches!(part, "" | "." | "..") || part.contains(['\\', ':', '\0']);
        if leads || kept.is_empty() || is_device(&kept) { Err(Odd::Path) } else { Ok(kept) }
    };
    inner.split('/').map(part).collect()
}

/// A path for a sentence, whatever it is made of.
fn shown(path: &[u8]) -> String {
    let text: String = String::from_utf8_lossy(path).chars().take(200).collect();
    text.split('/').map(plain).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Seek, Write};

    use proptest::prelude::*;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn opened(bytes: &[u8]) -> Result<Archive, Refused> {
        let mut file = tempfile::tempfile().expect("a temporary file");
        file.write_all(bytes).and_then(|()| file.rewind()).expect("a disk that takes it");
        Archive::open(file)
    }

    fn packed(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in members {
            archive.start_file(*name, SimpleFileOptions::default()).expect("a member");
            archive.write_all(content).expect("its content");
        }
        archive.finish().expect("an archive").into_inner()
    }

    fn text(archive: &Archive, at: usize) -> Result<String, Odd> {
        let mut all = Vec::new();
        archive.read(&archive.members[at], &mut Budget::new(100), |piece| {
            all.extend_from_slice(piece);
            true
        })?;
        Ok(String::from_utf8_lossy(&all).into_owned())
    }

    #[test]
    fn files_are_listed_with_their_folders_and_read() {
        let bytes = packed(&[
            ("Agenda/Día 1/nota.txt", b"one"),
            ("index.html", b"x"),
            ("__MACOSX/a", b"x"),
            ("b/.DS_Store", b"x"),
            ("manifest.csv", b"path"),
        ]);
        let archive = opened(&bytes).expect("an archive");
        let told: Vec<_> = archive.members.iter().map(|member| (member.path.as_str(), member.folders.len())).collect();
        assert_eq!(told, [("Agenda/Día 1/nota.txt", 2)]);
        assert!(archive.manifest.is_some() && archive.odd.is_empty());
        assert_eq!(text(&archive, 0).as_deref(), Ok("one"));
    }

    #[test]
    fn c3_paths_that_lead_elsewhere_are_named_and_left_out() {
        let deep = format!("{}x.txt", "a/".repeat(9));
        for path in
            ["../x.txt", "a/../../x.txt", "/etc/x.txt", "C:\\x.txt", "a\\..\\x.txt", "a//x.txt", "CON", "a/nul.txt"]
        {
            assert_eq!(parts(path.as_bytes()), Err(Odd::Path), "{path}");
        }
        let archive = opened(&packed(&[(&deep, b"x"), ("A.txt", b"x"), ("a.txt", b"x")])).expect("an archive");
        let odd: Vec<Odd> = archive.odd.iter().map(|(_, odd)| *odd).collect();
        assert_eq!((odd, archive.members.len()), (vec![Odd::Deep, Odd::Twice], 1));
    }

    #[test]
    fn c3_bombs_and_crowds_and_what_is_damaged_are_refused() {
        let zeros = vec![0; 10_000];
        let archive = opened(&packed(&[("bomb.txt", &zeros)])).expect("an archive");
        assert_eq!(text(&archive, 0), Err(Odd::Large));
        let names: Vec<String> = (0..=MEMBERS).map(|n| format!("{n}.txt")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(opened(&packed(&many)).err(), Some(Refused::Many));
        assert_eq!(opened(b"PK no archive").err(), Some(Refused::Damaged));
        let mut links = ZipWriter::new(Cursor::new(Vec::new()));
        links.add_symlink("a.txt", "/etc/passwd", SimpleFileOptions::default()).expect("a link");
        let archive = opened(&links.finish().expect("an archive").into_inner()).expect("an archive");
        assert_eq!(archive.odd, [("a.txt".to_owned(), Odd::Link)]);
    }

    proptest! {
        #[test]
        fn no_path_leads_out_of_its_folder(path in proptest::collection::vec(any::<u8>(), 0..60)) {
            if let Ok(parts) = parts(&path) {
                for part in parts {
                    prop_assert!(!part.is_empty() && part != "." && part != "..");
                    prop_assert!(!part.contains(['/', '\\', ':', '\0']));
                }
            }
        }

        #[test]
        fn no_path_of_letters_and_strokes_leads_out_of_its_folder(path in "[a.\\\\/: ]{0,20}") {
            if let Ok(parts) = parts(path.as_bytes()) {
                prop_assert!(parts.iter().all(|part| part != ".." && !part.contains(['/', '\\', ':'])));
            }
        }

        #[test]
        fn what_is_no_archive_breaks_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = opened(&bytes);
        }
    }
}
