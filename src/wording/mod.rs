//! How the texts of the library become words of a full-text index, and how a question becomes a query.
//!
//! The index is SQLite FTS5 or PostgreSQL `tsvector`; both get the same words from here, so that both find the same.
//! The FTS5 table must be made with `tokenize = 'ascii'`: that tokenizer parts the folded text at its spaces and nowhere
//! else, while `unicode61` knows no letter younger than Unicode 6.1.

mod letters;
mod words;
mod question;
mod query;
mod vector;
mod hits;
mod window;
mod snippet;
#[cfg(test)]
mod properties;

pub use question::{Question, READ};
pub use snippet::{Piece, marked, snippet};
pub use vector::vector;
pub use words::{LONGEST, folded, words};
