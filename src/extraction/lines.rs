//! The text as it is gathered: line by line, and never more than the limit.

/// The longest text that is kept of one file, in characters; what comes after is left out.
pub const LONGEST: usize = 2_000_000;

/// What stands between two words, the stronger the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A space.
    Space,
    /// The next cell or column.
    Tab,
    /// The next paragraph, row or slide.
    Line,
}

/// A text that comes in pieces. Of several gaps in a row only the strongest is kept, so that no line is empty.
#[derive(Default)]
pub struct Lines {
    text: String,
    characters: usize,
    gap: Option<Gap>,
}

impl Lines {
    /// Adds words; any white space or control character among them is a space.
    pub fn say(&mut self, words: &str) {
        for c in words.chars() {
            if c.is_whitespace() || c.is_control() {
                self.gap(Gap::Space);
                continue;
            }
            if let Some(gap) = self.gap.take()
                && !self.text.is_empty()
            {
                self.push(match gap {
                    Gap::Space => ' ',
                    Gap::Tab => '\t',
                    Gap::Line => '\n',
                });
            }
            self.push(c);
            if self.is_full() {
                return;
            }
        }
    }

    /// Parts what was said from what will be said.
    pub fn gap(&mut self, gap: Gap) {
        self.gap = self.gap.max(Some(gap));
    }

    /// Whether nothing more is taken.
    pub fn is_full(&self) -> bool {
        self.characters >= LONGEST
    }

    /// The text, unless there is none.
    pub fn into_text(self) -> Option<String> {
        (!self.text.is_empty()).then_some(self.text)
    }

    fn push(&mut self, c: char) {
        if !self.is_full() {
            self.text.push(c);
            self.characters += 1;
        }
    }
}

/// A text that has lines already, as it stands: without control characters and spaces at the ends of lines, with at most one empty line
/// after another, and cut at the limit.
pub fn tidy(text: &str) -> Option<String> {
    let mut tidy = String::new();
    let (mut characters, mut empty) = (0, true);
    // A carriage return alone ended a line on old machines; before a line feed it makes an empty line, of which none is kept here.
    let text = text.replace("\r\n", "\n");
    for line in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
        let line = line.trim_end();
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        let kept = line.chars().filter(|c| *c == '\t' || !c.is_control()).chain(['\n']);
        for c in kept.take(LONGEST - characters) {
            tidy.push(c);
            characters += 1;
        }
        if characters == LONGEST {
            break;
        }
    }
    tidy.truncate(tidy.trim_end().len());
    (!tidy.trim().is_empty()).then_some(tidy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_part_words_once_and_never_stand_at_an_end() {
        let mut lines = Lines::default();
        lines.gap(Gap::Line);
        lines.say(" one\u{a0} two\0");
        lines.gap(Gap::Line);
        lines.gap(Gap::Tab);
        lines.say("three ");
        assert_eq!(lines.into_text().as_deref(), Some("one two\nthree"));
        assert_eq!(Lines::default().into_text(), None);
    }

    #[test]
    fn c3_no_more_is_gathered_than_the_limit() {
        let mut lines = Lines::default();
        while !lines.is_full() {
            lines.say(&"слово ".repeat(1000));
        }
        lines.say("more");
        assert_eq!(lines.into_text().unwrap().chars().count(), LONGEST);
        assert_eq!(tidy(&"a\n".repeat(LONGEST)).unwrap().chars().count(), LONGEST - 1);
    }

    #[test]
    fn a_text_that_has_lines_keeps_them() {
        assert_eq!(tidy("a  \r\n\r\n\n  b\tc\u{1b}\rd\u{c}e\n\n").as_deref(), Some("a\n\n  b\tc\nd\ne"));
        assert_eq!(tidy("\r\n \n"), None);
    }
}
