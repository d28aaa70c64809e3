//! Where each file stands in the pack, under a name that every system can write.
//!
//! Sources: "Naming Files, Paths, and Namespaces" (Microsoft) for what Windows forbids; Unicode Annex 15 for normal forms; 255 bytes for a
//! name on Linux and macOS, 260 units for a path on Windows.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::{INDEX, MANIFEST, SUMS};

/// The most that one part of a path has, in units of UTF-16, as Windows counts. In UTF-8 that is never more than 240 bytes.
pub const PART: usize = 80;
/// The most that a whole path has, in the same units. On Windows 60 are left for the folder that it is unpacked into.
pub const WHOLE: usize = 200;
/// What the folders of a path may take together, each with its slash, so that any file fits below them.
const FOLDERS: usize = WHOLE - PART;
/// The least that a folder is shortened to. What is nested deeper than then fits, stands in the last folder that does.
const SHORT: usize = 8;
/// What is longer is a part of the name and no ending.
const ENDING: usize = 10;

/// The paths given so far. No two of them are one for a system that takes large and small letters for the same.
#[derive(Debug)]
pub struct Places {
    files: HashSet<String>,
    folders: HashSet<String>,
    /// The last number that was given to files of one name, so that many of them do not count from the start each time.
    numbers: HashMap<String, u32>,
}

impl Default for Places {
    fn default() -> Self {
        Self::new()
    }
}

impl Places {
    /// None given yet, but [`INDEX`], [`SUMS`] and [`MANIFEST`] kept for the pack itself.
    pub fn new() -> Self {
        let files = [INDEX, SUMS, MANIFEST].map(folded).into();
        Self { files, folders: HashSet::new(), numbers: HashMap::new() }
    }

    /// A free path: the folders, then symbol, language and name of the file with a space between, such as
    /// `Fifth meeting/Agenda/RCM-VM-2000-3 es Informe.pdf`. Slashes of the symbol become hyphens. The ending of the name is kept.
    ///
    /// Any text may be given. It is relative, has `/` between its parts, is in NFC, and has at most [`PART`] in a part and [`WHOLE`] in all.
    pub fn place(&mut self, folders: &[String], symbol: Option<&str>, language: &str, name: &str) -> String {
        let folder = self.folder(folders);
        let words = [symbol.unwrap_or_default(), language, name].map(clean);
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
        let name = if words.is_empty() { "_".to_owned() } else { guarded(words.join(" ")) };
        let (stem, ending) = parted(&name);
        let path = |mark: &str| {
            let room = PART - units(mark) - units(ending);
            format!("{folder}{}{mark}{ending}", cut(stem, room))
        };
        let wanted = folded(&path(""));
        let mut number = self.numbers.get(&wanted).copied().unwrap_or(0);
        loop {
            number += 1;
            let path = if number == 1 { path("") } else { path(&format!(" ({number})")) };
            let key = folded(&path);
            if !self.files.contains(&key) && !self.folders.contains(&key) {
                self.numbers.insert(wanted, number);
                self.files.insert(key);
                return path;
            }
        }
    }

    /// The folders with a slash after each. One that a file has the name of already is left out: its files stand one higher.
    fn folder(&mut self, names: &[String]) -> String {
        let names: Vec<String> = names.iter().map(|name| clean(name)).filter(|name| !name.is_empty()).collect();
        let shortened = |limit: usize| names.iter().map(move |name| guarded(cut(name, limit)));
        let fits = |limit: &usize| shortened(*limit).map(|name| units(&name) + 1).sum::<usize>() <= FOLDERS;
        let limit = (SHORT..=PART).rev().find(fits).unwrap_or(SHORT);
        let mut path = String::new();
        for name in shortened(limit) {
            let key = folded(&format!("{path}{name}"));
            if units(&path) + units(&name) < FOLDERS && !self.files.contains(&key) {
                self.folders.insert(key);
                path = format!("{path}{name}/");
            }
        }
        path
    }
}

/// A name as every system can write it: without what one forbids, what cannot be seen, and what turns the direction of writing; in NFC. It may
/// be empty.
pub fn plain(name: &str) -> String {
    clean(name)
}

/// Whether Windows keeps a name for a device, whatever its ending.
pub fn is_device(name: &str) -> bool {
    guarded(name.to_owned()) != name
}

/// Without what a system forbids, what cannot be seen, and what turns the direction of writing; in NFC. It may be empty.
fn clean(text: &str) -> String {
    let written = text.chars().filter_map(|c| match c {
        '/' | '\\' | '|' | ':' => Some('-'),
        '<' | '>' | '"' | '?' | '*' => None,
        c if is_unseen(c) => None,
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c => Some(c),
    });
    let written: String = written.nfc().collect();
    let words: Vec<&str> = written.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches(['.', ' ']).to_owned()
}

/// Marks of direction and other characters without width. The two joiners stay: Persian and the scripts of India need them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A name that Windows keeps for a device, whatever its ending, has a line before it.
fn guarded(name: String) -> String {
    let head = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let port = head.strip_prefix("COM").or_else(|| head.strip_prefix("LPT"));
    let port = port.is_some_and(|number| {
        matches!(number, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "\u{b9}" | "\u{b2}" | "\u{b3}")
    });
    let device = port || matches!(head.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$");
    if device { cut(&format!("_{name}"), PART) } else { name }
}

/// The name, and its ending with the dot.
fn parted(name: &str) -> (&str, &str) {
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    let known =
        (2..=ENDING + 1).contains(&ending.len()) && ending[1..].bytes().all(|byte| byte.is_ascii_alphanumeric());
    if known { name.split_at(name.len() - ending.len()) } else { (name, "") }
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The beginning, without a dot or space at its end.
fn cut(text: &str, limit: usize) -> String {
    let mut left = limit;
    let fits = |c: &char| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some();
    let beginning: String = text.chars().take_while(fits).collect();
    beginning.trim_end_matches(['.', ' ']).to_owned()
}

/// What two paths have in common that some system takes for one: wider than any of them, since a number too many does no harm.
pub fn folded(path: &str) -> String {
    let seen = path.chars().filter(|c| !matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'));
    seen.nfkc().flat_map(char::to_lowercase).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests;
