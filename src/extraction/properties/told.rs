//! What a file tells besides its text, as a small value.

use serde::{Deserialize, Serialize};

/// The most things that are told of one file, of those that stay and of those that go.
pub const MOST: usize = 100;

/// The most characters of each.
pub const LONGEST: usize = 200;

/// What one thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The title in the file's properties.
    Title,
    /// Who made it.
    Author,
    /// Who changed it last.
    ChangedBy,
    /// The company of a property.
    Company,
    /// The manager of a property.
    Manager,
    /// Somebody whose name stands in a list of the file: of those who took part, saved or shared it.
    Person,
    /// Who commented, with how many comments.
    Commenter,
    /// Whose changes were tracked, with how many.
    Reviser,
    /// With what it was made.
    Program,
    /// Where a picture was taken.
    Place,
    /// Earlier states of it that lie in the file, with how many.
    Earlier,
    /// Files within it.
    Embedded,
    /// Sheets or slides that are not shown, with how many.
    Hidden,
    /// Slides that have notes for who speaks, with how many.
    Notes,
    /// Something on a disk that it points to.
    Link,
    /// Text that is not shown, with how often.
    HiddenText,
    /// Rows and columns that are not shown, with how many.
    HiddenCells,
    /// A section of a text that is not shown, or not always, by its name.
    HiddenSection,
    /// Shapes and pictures that are not shown, with how many.
    HiddenShapes,
    /// What is read aloud in place of a link, to those who do not see it.
    Spoken,
    /// A picture or recording that was not examined, by the name of its member or of its kind.
    Unread,
    /// Bytes that nothing shows: between the parts of a picture, or behind the end of one or of a text.
    Stray,
    /// A signature, which any change would break.
    Signed,
    /// Any other property, by its name.
    Other,
}

impl Kind {
    /// Whether it is content of the file, or its title: that is told and stays, since nobody but its author can say what it is there for.
    pub fn stays(self) -> bool {
        match self {
            Self::Title
            | Self::Embedded
            | Self::Hidden
            | Self::HiddenText
            | Self::HiddenCells
            | Self::HiddenSection
            | Self::HiddenShapes
            | Self::Spoken
            | Self::Unread
            | Self::Notes
            | Self::Link
            | Self::Signed => true,
            Self::Author
            | Self::ChangedBy
            | Self::Company
            | Self::Manager
            | Self::Person
            | Self::Commenter
            | Self::Reviser
            | Self::Program
            | Self::Place
            | Self::Earlier
            | Self::Stray
            | Self::Other => false,
        }
    }
}

/// One thing that a file tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// The name of a property, as the file has it; empty for every other kind.
    pub name: String,
    /// What it says, at most `LONGEST` characters; may be empty.
    pub text: String,
    /// How often it says so.
    pub count: u32,
}

/// What a file tells besides its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Each thing once.
    pub findings: Vec<Finding>,
    /// Whether there was more than `MOST`, or something was not looked at.
    pub cut: bool,
    /// Whether any of that is taken away.
    pub cut_removable: bool,
    /// Whether it is of a kind of which nothing is taken out here, whatever it tells.
    pub fixed: bool,
}

impl Told {
    /// Notes a thing, unless it says nothing.
    pub fn say(&mut self, kind: Kind, text: &str) {
        self.put(kind, "", text, false);
    }

    /// Notes a property by its name, unless it says nothing.
    pub fn property(&mut self, name: &str, text: &str) {
        self.put(Kind::Other, name, text, false);
    }

    /// Notes a thing that counts though it may bear no name.
    pub fn count(&mut self, kind: Kind, text: &str) {
        self.put(kind, "", text, true);
    }

    /// Notes that there is something whose content is not told.
    pub fn there_is(&mut self, name: &str) {
        self.put(Kind::Other, name, "", true);
    }

    fn put(&mut self, kind: Kind, name: &str, text: &str, even_empty: bool) {
        let (name, text) = (bounded(name), bounded(text));
        if text.is_empty() && !even_empty {
            return;
        }
        let same = |one: &&mut Finding| one.kind == kind && one.name == name && one.text == text;
        if let Some(known) = self.findings.iter_mut().find(same) {
            known.count = known.count.saturating_add(1);
        } else if self.number(kind.stays()) < MOST {
            self.findings.push(Finding { kind, name, text, count: 1 });
        } else {
            self.cut = true;
            self.cut_removable |= !kind.stays();
        }
    }

    /// Notes that not all of it was looked at, so that there may be more than is told.
    pub fn breaks_off(&mut self) {
        self.cut = true;
    }

    fn number(&self, stays: bool) -> usize {
        self.findings.iter().filter(|finding| finding.kind.stays() == stays).count()
    }

    /// Whether it is signed, so that nothing can be taken out of it.
    pub fn is_signed(&self) -> bool {
        self.findings.iter().any(|finding| finding.kind == Kind::Signed)
    }

    /// Whether what is of this kind goes where the file is cleaned. Out of a file that cannot be cleaned nothing goes.
    pub fn takes_out(&self, kind: Kind) -> bool {
        !self.fixed && !self.is_signed() && !kind.stays()
    }

    /// Whether it tells something that is taken away.
    pub fn has_removable(&self) -> bool {
        !self.fixed && self.has_traces()
    }

    /// Whether it tells something that would be taken away, were that done with files of its kind.
    pub fn has_fixed(&self) -> bool {
        self.fixed && self.has_traces()
    }

    fn has_traces(&self) -> bool {
        self.cut_removable || self.findings.iter().any(|finding| !finding.kind.stays())
    }

    /// Whether it keeps to its own limits. What a child says may have been put into its mouth by a file.
    pub(super) fn is_sound(&self) -> bool {
        let sound = |text: &String| *text == bounded(text);
        let few = self.number(true) <= MOST && self.number(false) <= MOST;
        few && self.findings.iter().all(|one| sound(&one.name) && sound(&one.text))
    }
}

/// A text without what is unseen or turns the line, its spaces as one, and no longer than is told.
fn bounded(text: &str) -> String {
    let mut bounded = String::new();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let mut letters = 0;
    for word in words {
        let seen: String = word.chars().filter(|c| !is_unseen(*c)).collect();
        if seen.is_empty() {
            continue;
        }
        let gap = usize::from(letters > 0);
        let room = LONGEST.saturating_sub(letters + gap);
        if room == 0 {
            break;
        }
        if gap > 0 {
            bounded.push(' ');
        }
        bounded.extend(seen.chars().take(room));
        letters += gap + seen.chars().count().min(room);
    }
    bounded
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_counted_and_bounded() {
        let mut told = Told::default();
        for _ in 0..12 {
            told.count(Kind::Reviser, " Ana\u{202e}  Muestra\n");
        }
        told.say(Kind::Author, " \u{200b} ");
        told.say(Kind::Author, &"ж".repeat(1_000));
        assert_eq!(told.findings.len(), 2);
        assert_eq!((told.findings[0].text.as_str(), told.findings[0].count), ("Ana Muestra", 12));
        assert_eq!(told.findings[1].text.chars().count(), LONGEST);
        for number in 0..1_000 {
            told.property("name", &number.to_string());
        }
        assert!(told.cut && told.findings.len() == MOST && told.is_sound());
        told.findings[0].text = "a\u{1b}[2J".into();
        assert!(!told.is_sound());
    }

    #[test]
    fn a_bounded_text_stays_as_it_is() {
        for text in ["a b", &format!("{} {}", "x".repeat(198), "yz"), &"word ".repeat(100)] {
            let once = bounded(text);
            assert_eq!(bounded(&once), once);
            assert!(once.chars().count() <= LONGEST);
        }
    }

    #[test]
    fn a_title_and_what_is_content_stay() {
        let mut told = Told::default();
        told.say(Kind::Title, "Draft report");
        told.count(Kind::Hidden, "");
        assert!(!told.has_removable());
        told.say(Kind::Company, "Ministry");
        assert!(told.has_removable() && !told.has_fixed());
        told.fixed = true;
        assert!(!told.has_removable() && told.has_fixed());
    }

    #[test]
    fn what_is_content_stays_and_out_of_a_file_that_cannot_be_cleaned_nothing_goes() {
        let mut told = Told::default();
        told.say(Kind::Author, "Ana Muestra");
        assert!(told.takes_out(Kind::Author) && !told.takes_out(Kind::Title) && !told.takes_out(Kind::HiddenText));
        told.fixed = true;
        assert!(!told.takes_out(Kind::Author));
        told.fixed = false;
        told.count(Kind::Signed, "");
        assert!(!told.takes_out(Kind::Author));
    }

    #[test]
    fn many_things_that_stay_are_not_taken_for_something_that_goes() {
        let mut told = Told::default();
        for number in 0..=MOST {
            told.count(Kind::Hidden, &format!("sheet {number}"));
        }
        assert!(told.cut && !told.has_removable() && told.is_sound());
        told.say(Kind::Author, "Ana Muestra");
        assert!(told.findings.iter().any(|one| one.kind == Kind::Author) && told.has_removable() && told.is_sound());
        for number in 0..=MOST {
            told.property("name", &number.to_string());
        }
        told.findings.retain(|one| one.kind.stays());
        assert!(told.has_removable(), "what was cut goes");
    }
}
