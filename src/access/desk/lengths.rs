//! How much a free text of the desk holds: its rows are read on every page, and nobody fills them with a book.

use crate::error::Wrong;

/// The most characters of what stands in one line: a title, a name, a reference.
pub const LINE: usize = 200;

/// The most characters of a text of several lines.
pub const TEXT: usize = 2000;

/// What is wrong with a text that is longer than it can be.
pub fn not_longer(field: &'static str, text: &str, most: usize) -> Option<Wrong> {
    (text.trim().chars().count() > most).then(|| Wrong::of(field, "desk-error-long", most.to_string()))
}
