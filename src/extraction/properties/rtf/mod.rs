//! What a text of RTF (version 1.9.1) tells besides what it shows: properties, comments, tracked changes, hidden text. It is told of and not
//! taken out: what was struck out would have to be taken out of a text that is written in commands.

mod letters;
mod places;

use encoding_rs::{Encoding, WINDOWS_1252};

use self::{
    letters::Letters,
    places::{Place, Said},
};
use super::told::{Kind, Told};
use crate::extraction::letters::of_codepage;

/// How deep groups may lie in each other.
const DEEPEST: usize = 1_000;

/// The longest word of a command, in letters.
const WORD: usize = 32;

/// A group that is open, with what holds in it and in those within it.
#[derive(Clone, Copy)]
struct Group {
    place: Place,
    /// Whether the place began with this group: what it says is then complete when it ends.
    begins: bool,
    /// Whether its text is hidden.
    hides: bool,
    /// How many letters stand behind a number of Unicode, for programs that do not know it.
    behind: usize,
}

struct Reader<'t> {
    told: &'t mut Told,
    groups: Vec<Group>,
    encoding: &'static Encoding,
    said: Letters,
    /// Those who changed it, by the numbers that changes name.
    revisers: Vec<String>,
    /// Whose comment comes next.
    commenter: String,
    /// The name of the property whose value comes next.
    property: String,
    /// Whether the next command is one that programs pass over with its group if they do not know it.
    starred: bool,
    /// Letters that are still to be passed over.
    passed: usize,
    /// Whether a change begins of which it is not known yet whose it is.
    changed: bool,
    /// Whether the text before was hidden, and told of.
    is_in_hidden: bool,
}

/// Notes what a text tells. `None` if it is none, or breaks off.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<()> {
    if !bytes.starts_with(b"{\\rtf") {
        return None;
    }
    let mut reader = Reader {
        told,
        groups: Vec::new(),
        encoding: WINDOWS_1252,
        said: Letters::default(),
        revisers: Vec::new(),
        commenter: String::new(),
        property: String::new(),
        starred: false,
        passed: 0,
        changed: false,
        is_in_hidden: false,
    };
    let mut at = 0;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'{' => reader.open()?,
            b'}' => {
                reader.close()?;
                if reader.groups.is_empty() {
                    break;
                }
            }
            b'\\' => at = reader.command(bytes, at)?,
            b'\r' | b'\n' => {}
            letter => reader.letter(letter),
        }
    }
    reader.settle();
    if bytes.get(at..)?.iter().any(|byte| *byte != 0 && !byte.is_ascii_whitespace()) {
        reader.told.count(Kind::Stray, "");
    }
    Some(())
}

impl Reader<'_> {
    fn open(&mut self) -> Option<()> {
        if self.groups.len() >= DEEPEST {
            return None;
        }
        let first = Group { place: Place::Body, begins: false, hides: false, behind: 1 };
        let around = self.groups.last().copied().unwrap_or(first);
        self.groups.push(Group { begins: false, ..around });
        (self.starred, self.passed) = (false, 0);
        Some(())
    }

    fn close(&mut self) -> Option<()> {
        let group = self.groups.pop()?;
        (self.starred, self.passed) = (false, 0);
        if let (Place::Said(said), true) = (group.place, group.begins) {
            let text = self.said.take(self.encoding);
            // Lists and the names of programs end so.
            self.say(said, text.trim().trim_end_matches(';'));
        }
        Some(())
    }

    /// A change of which nothing says whose it is.
    fn settle(&mut self) {
        if std::mem::take(&mut self.changed) {
            self.told.count(Kind::Reviser, "");
        }
    }

    fn say(&mut self, said: Said, text: &str) {
        match said {
            Said::Kind(kind) => self.told.say(kind, text),
            Said::Property(name) => self.told.property(name, text),
            Said::Commenter => text.clone_into(&mut self.commenter),
            // Initials come before the name, which may not come.
            Said::Initials if self.commenter.is_empty() => text.clone_into(&mut self.commenter),
            Said::Initials => {}
            Said::Revisers => {
                self.revisers = text.split(';').map(|name| name.trim().to_owned()).collect();
                // The list begins with nobody.
                self.revisers.iter_mut().filter(|name| name.as_str() == "Unknown").for_each(String::clear);
                for name in &self.revisers {
                    self.told.say(Kind::Person, name);
                }
            }
            Said::Name => text.clone_into(&mut self.property),
            Said::Value => {
                let name = std::mem::take(&mut self.property);
                self.told.property(&name, text);
            }
        }
    }

    fn letter(&mut self, letter: u8) {
        self.starred = false;
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        let Some(group) = self.groups.last().copied() else { return };
        match group.place {
            Place::Said(_) => self.said.byte(letter),
            Place::Body => self.shown(group, letter.is_ascii_whitespace()),
            Place::Information | Place::Properties | Place::Passed => {}
        }
    }

    /// A letter of the text.
    fn shown(&mut self, group: Group, is_space: bool) {
        if is_space {
            return;
        }
        self.settle();
        if group.hides && !self.is_in_hidden {
            self.told.count(Kind::HiddenText, "");
        }
        self.is_in_hidden = group.hides;
    }

    /// Reads a command behind its stroke, and gives where it ends.
    fn command(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        let first = *bytes.get(at)?;
        if !first.is_ascii_alphabetic() {
            return self.sign(bytes, first, at + 1);
        }
        let letters = bytes.get(at..)?.iter().take(WORD).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let word = bytes.get(at..at + letters)?;
        let mut end = at + word.len();
        let start = end;
        if bytes.get(end) == Some(&b'-') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
            end += 1;
        }
        end += bytes.get(end..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = str::from_utf8(bytes.get(start..end)?).ok()?;
        let number: Option<i64> = if number.is_empty() { None } else { Some(number.parse().ok()?) };
        end += usize::from(bytes.get(end) == Some(&b' '));
        if word == b"bin" {
            // What follows is no text.
            let length = usize::try_from(number.unwrap_or(0).max(0)).ok()?;
            return end.checked_add(length).filter(|end| *end <= bytes.len());
        }
        self.word(word, number);
        Some(end)
    }

    /// A command that is no word.
    fn sign(&mut self, bytes: &[u8], sign: u8, next: usize) -> Option<usize> {
        match sign {
            b'*' => self.starred = true,
            b'\'' => {
                let digits = bytes.get(next..next.checked_add(2)?)?;
                let byte = str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
                self.letter(byte.unwrap_or(b'?'));
                return Some(next + 2);
            }
            b'~' | b'\r' | b'\n' => self.letter(b' '),
            b'\\' | b'{' | b'}' => self.letter(sign),
            _ => {}
        }
        Some(next)
    }

    fn word(&mut self, word: &[u8], number: Option<i64>) {
        let is_starred = std::mem::take(&mut self.starred);
        let Some(group) = self.groups.last_mut() else { return };
        if let Some(place) = places::of(word, is_starred, group.place) {
            (group.place, group.begins) = (place, true);
            if matches!(place, Place::Said(_)) {
                self.said = Letters::default();
            }
        }
        let is_on = number != Some(0);
        match word {
            b"v" => group.hides = is_on,
            b"plain" => group.hides = false,
            b"uc" => group.behind = number.and_then(|number| usize::try_from(number).ok()).unwrap_or(1),
            b"u" => {
                let (behind, group) = (group.behind, *group);
                self.unicode(group, number.unwrap_or(0));
                self.passed = behind;
            }
            b"ansicpg" => {
                let page = number.and_then(|number| u32::try_from(number).ok());
                self.encoding = page.map_or(WINDOWS_1252, of_codepage);
            }
            b"mac" => self.encoding = of_codepage(10_000),
            b"revised" | b"deleted" => self.changed |= is_on,
            b"revauth" | b"revauthdel" => {
                self.changed = false;
                self.by(number);
            }
            b"crauth" | b"prauth" | b"trauth" | b"srauth" => self.by(number),
            b"annotation" => {
                let who = std::mem::take(&mut self.commenter);
                self.told.count(Kind::Commenter, &who);
            }
            b"objdata" => self.told.count(Kind::Embedded, ""),
            b"par" | b"line" | b"tab" => self.letter(b' '),
            _ => {
                if let Some(name) = places::picture(word) {
                    self.told.count(Kind::Unread, name);
                }
            }
        }
    }

    fn unicode(&mut self, group: Group, number: i64) {
        // Numbers above 32767 are written as negative ones.
        let unit = u16::try_from(number.rem_euclid(0x1_0000)).unwrap_or_default();
        match group.place {
            Place::Said(_) => self.said.unit(unit, self.encoding),
            Place::Body => self.shown(group, unit == 0x20),
            Place::Information | Place::Properties | Place::Passed => {}
        }
    }

    /// A change by somebody in the list.
    fn by(&mut self, number: Option<i64>) {
        let place = usize::try_from(number.unwrap_or(0)).ok();
        let who = place.and_then(|place| self.revisers.get(place)).map_or("", String::as_str);
        self.told.count(Kind::Reviser, who);
    }
}

#[cfg(test)]
mod tests;
