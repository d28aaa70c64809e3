//! Where in a text the terms of a question stand.

use std::ops::Range;

use super::{
    question::{MOST, Term, single},
    words::Scan,
};

/// A place where a term stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// In bytes of the text.
    pub at: Range<usize>,
    /// Which term, by its number in the question.
    pub term: usize,
}

/// One word of a term.
struct Wanted<'a> {
    word: &'a str,
    open: bool,
    /// The number of the term, if its last word is this one, and how many words it has.
    ends: Option<(usize, usize)>,
}

/// All places of the terms, in the order of the text. A question has few words, so one pass with a bit for each is enough.
pub fn hits(text: &str, terms: &[Term]) -> Vec<Hit> {
    let mut wanted = Vec::new();
    let mut firsts = 0_u32;
    for (i, term) in terms.iter().enumerate() {
        firsts |= 1 << wanted.len();
        for (k, word) in term.words.iter().enumerate() {
            let last = k + 1 == term.words.len();
            wanted.push(Wanted { word, open: last && term.open, ends: last.then_some((i, term.words.len())) });
        }
    }
    let mut found = Vec::new();
    let mut reached = 0_u32;
    let mut starts = [0; MOST];
    let mut scan = Scan::new(text);
    let mut count = 0;
    while let Some(at) = scan.next() {
        starts[count % MOST] = at.start;
        count += 1;
        let may = (reached << 1) | firsts;
        reached = 0;
        for (bit, wanted) in wanted.iter().enumerate() {
            if may & (1 << bit) == 0 || !wanted.is(scan.word()) {
                continue;
            }
            reached |= 1 << bit;
            if let Some((term, words)) = wanted.ends {
                found.push(Hit { at: starts[(count - words) % MOST]..wanted.end(text, &at), term });
            }
        }
    }
    found.sort_by_key(|hit| (hit.at.start, hit.at.end));
    found
}

impl Wanted<'_> {
    fn is(&self, word: &str) -> bool {
        if self.open { word.starts_with(self.word) } else { word == self.word }
    }

    /// Of a pair that was looked for by its first ideograph, only that one was typed.
    fn end(&self, text: &str, at: &Range<usize>) -> usize {
        if self.open && single(self.word) {
            at.start + text[at.start..].chars().next().map_or(0, char::len_utf8)
        } else {
            at.end
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Question;

    fn found<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
        let question = Question::parse(typed).expect("something to look for");
        hits(text, &question.wanted).into_iter().map(|hit| &text[hit.at]).collect()
    }

    #[test]
    fn a_phrase_is_found_only_where_it_stands_together() {
        let text = "Trata y personas; la trata de trata de personas";
        assert_eq!(found(text, "\"trata de personas\""), ["trata de personas"]);
        assert_eq!(found(text, "trata personas"), ["Trata", "personas", "trata", "trata", "personas"]);
    }

    #[test]
    fn a_beginning_finds_whole_words() {
        assert_eq!(found("Migración, migrantes e inmigración", "migra"), ["Migración", "migrantes"]);
    }

    #[test]
    fn chinese_is_found_as_it_was_typed() {
        assert_eq!(found("关于移民法的区域会议", "移民法"), ["移民法"]);
        assert_eq!(found("2024年会议和2023年", "年"), ["年", "年"]);
    }
}
