//! What a person typed into the search field, as what is looked for.

use super::letters::{Unit, ideograph, units};
use super::words::words;

/// How much of what was typed is read, in characters.
pub const READ: usize = 200;
/// How many words of the index are looked for; of a Chinese run, each pair is one.
pub const MOST: usize = 12;
/// How many letters the beginning of a word has at least: fewer would find half of all words.
const BEGINNING: usize = 3;

/// A question to the full-text index: what must be there, and what must not.
///
/// A person types words, `"a phrase in quotes"` and `-left` `-out`. Words that were typed together, such as the parts of
/// `RCM/VM/2000/3`, are a phrase. The last word may be the beginning of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub(super) wanted: Vec<Term>,
    pub(super) unwanted: Vec<Term>,
}

/// Words that stand one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// At least one, folded.
    pub words: Vec<String>,
    /// Whether the last word may go on.
    pub open: bool,
}

/// A part of what was typed, as it was typed.
#[derive(Default)]
struct Typed {
    text: String,
    excluded: bool,
    quoted: bool,
}

impl Question {
    /// Reads the first 200 characters of what was typed; 12 words of it are used. `None` if there is nothing to look for:
    /// a question that only leaves out finds nothing.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut question = Self { wanted: Vec::new(), unwanted: Vec::new() };
        let parts = parts(typed);
        let mut room = MOST;
        for (i, part) in parts.iter().enumerate() {
            let mut found: Vec<String> = words(&part.text).collect();
            let cut = found.len() > room;
            found.truncate(room);
            room -= found.len();
            let last = i + 1 == parts.len() && !cut && !part.quoted && !part.excluded;
            let Some(term) = Term::of(found, last) else { continue };
            let list = if part.excluded { &mut question.unwanted } else { &mut question.wanted };
            if !list.contains(&term) {
                list.push(term);
            }
        }
        // One ideograph is found only where a pair begins with it, so it must not decide what else is found.
        if question.wanted.iter().any(|term| !term.lone()) {
            question.wanted.retain(|term| !term.lone());
        }
        (!question.wanted.is_empty()).then_some(question)
    }
}

impl Term {
    fn of(mut words: Vec<String>, last: bool) -> Option<Self> {
        // The text may have it as the end of a pair, where it cannot be looked for.
        if words.len() > 1 && single(&words[0]) {
            words.remove(0);
        }
        let end = words.last()?;
        // A text has an ideograph alone only where its run ends; elsewhere it begins a pair.
        let open =
            single(end) || (last && end.chars().filter(|c| c.is_alphabetic() && !ideograph(*c)).count() >= BEGINNING);
        Some(Self { words, open })
    }

    fn lone(&self) -> bool {
        self.words.len() == 1 && single(&self.words[0])
    }
}

/// Whether a word is one ideograph.
pub(super) fn single(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(ideograph) && chars.next().is_none()
}

/// What was typed, parted at what parts words, except at what joins the parts of a symbol or of a compound.
fn parts(typed: &str) -> Vec<Typed> {
    let mut parts = Vec::new();
    let mut part = Typed::default();
    let mut before = ' ';
    for c in typed.chars().take(READ) {
        if quotes(c) {
            let (quoted, excluded) = (part.quoted, part.excluded);
            // A sign before a quote is for the phrase; after a word it is nothing.
            let sign = !quoted && excluded && part.text.is_empty();
            finish(&mut parts, &mut part);
            part = Typed { quoted: !quoted, excluded: sign, ..Typed::default() };
        } else if part.quoted {
            part.text.push(c);
        } else if gap(c) && !joins(c) {
            finish(&mut parts, &mut part);
        } else if c == '-' && part.text.is_empty() {
            part.excluded |= before.is_whitespace();
        } else {
            part.text.push(c);
        }
        before = c;
    }
    // A quote that was not closed is still being typed, so its last word may go on.
    part.quoted = false;
    finish(&mut parts, &mut part);
    parts
}

fn finish(parts: &mut Vec<Typed>, part: &mut Typed) {
    let part = std::mem::take(part);
    if words(&part.text).next().is_some() {
        parts.push(part);
    }
}

fn quotes(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂')
}

fn joins(c: char) -> bool {
    matches!(c, '/' | '-' | '.' | '\'' | '’' | '‘' | '_' | '‐' | '‑' | '\u{2bc}')
}

fn gap(c: char) -> bool {
    let (mut gap, mut letter) = (false, false);
    units(c, &mut |unit| match unit {
        Unit::Gap | Unit::LineEnd => gap = true,
        Unit::Letter(_) | Unit::Ideograph(_) => letter = true,
    });
    // A fraction or a number in brackets is one character, and its parts are typed together.
    gap && !letter
}
