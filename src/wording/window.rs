//! Which part of a text is shown.

use std::ops::Range;

use super::{
    hits::Hit,
    letters::{clings, ideograph, turns},
    question::MOST,
};

/// The text on one line, without what is not seen or would turn what follows it.
pub fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    // What parts the last character from the next one: nothing, ends of lines only, or more.
    let mut gap: Option<bool> = None;
    for c in text.chars().filter(|c| !turns(*c)) {
        if c.is_whitespace() || c.is_control() {
            gap = Some(gap.unwrap_or(true) && matches!(c, '\r' | '\n'));
            continue;
        }
        if let Some(lines) = gap.take() {
            let run = lines && ideograph(c) && clean.chars().next_back().is_some_and(ideograph);
            if !clean.is_empty() && !run {
                clean.push(' ');
            }
        }
        clean.push(c);
    }
    clean
}

/// The stretch of at most `most` characters with the most different terms in it, and of those the one with the most hits.
pub fn densest(text: &str, hits: &[Hit], most: usize) -> Range<usize> {
    let mut chars = Vec::with_capacity(hits.len());
    let (mut byte, mut before) = (0, 0);
    for hit in hits {
        before += text[byte..hit.at.start].chars().count();
        byte = hit.at.start;
        chars.push((before, before + text[hit.at.clone()].chars().count()));
    }
    let mut counts = [0_usize; MOST];
    let mut first = 0;
    let mut best = (0, 0, 0..0);
    for (last, hit) in hits.iter().enumerate() {
        counts[hit.term] += 1;
        while first < last && chars[last].1 - chars[first].0 > most {
            counts[hits[first].term] -= 1;
            first += 1;
        }
        let score = (counts.iter().filter(|count| **count > 0).count(), last - first);
        if score > (best.0, best.1) {
            best = (score.0, score.1, hits[first].at.start..hit.at.end);
        }
    }
    best.2
}

/// Widens a stretch to `most` characters, and then narrows it to whole words.
pub fn whole(text: &str, stretch: &Range<usize>, most: usize) -> Range<usize> {
    let held = forth(text, stretch.start, most).min(stretch.end);
    let spare = most - text[stretch.start..held].chars().count();
    let mut start = back(text, stretch.start, spare / 2);
    let mut end = forth(text, start, most);
    if end == text.len() {
        start = back(text, end, most).min(start);
    }
    if let Some(at) = cuts(text, start..end).find(|at| !text[*at..].starts_with(' ')) {
        start = at;
        end = forth(text, start, most);
    }
    // A text of one endless word is cut inside it.
    if let Some(at) = cuts(text, start..end).rev().find(|at| *at > start) {
        end = at;
    }
    start..start + text[start..end].trim_end().len()
}

/// Where a text may be cut without going through a word.
fn cuts(text: &str, within: Range<usize>) -> impl DoubleEndedIterator<Item = usize> {
    (within.start..=within.end).filter(|at| text.is_char_boundary(*at) && parted(text, *at))
}

fn back(text: &str, at: usize, most: usize) -> usize {
    text[..at].char_indices().rev().take(most).last().map_or(at, |(at, _)| at)
}

fn forth(text: &str, at: usize, most: usize) -> usize {
    text[at..].char_indices().nth(most).map_or(text.len(), |(more, _)| at + more)
}

/// Whether a cut at `at` goes through no word.
fn parted(text: &str, at: usize) -> bool {
    let (Some(left), Some(right)) = (text[..at].chars().next_back(), text[at..].chars().next()) else { return true };
    let letter = |c: char| (c.is_alphanumeric() || clings(c)) && !ideograph(c);
    !(clings(right) || letter(left) && letter(right))
}
