//! What lists of papers are narrowed by: a language that is there, or one that is awaited.

use super::tables::{document, document_file};
use crate::{
    access::{Part, Rows, Test},
    http::views::Choice,
    i18n::Words,
};

/// The languages of a paper: those of the files of its present version.
pub(super) fn present_languages() -> Part<document::Entity, document_file::Entity> {
    Part {
        of: document_file::Column::DocumentId,
        same: (document_file::Column::Number, document::Column::Version),
        column: document_file::Column::Language,
    }
}

/// Only papers that are there in a language, as original or as translation.
pub fn in_language<'s>(rows: Rows<'s, document::Entity>, code: &str) -> Rows<'s, document::Entity> {
    rows.having(&present_languages(), code)
}

/// Only papers that are awaited in one of the working languages at least: what [`super::rows::awaited`] says of one paper, asked of all.
pub fn incomplete<'s>(rows: Rows<'s, document::Entity>, working: &[String]) -> Rows<'s, document::Entity> {
    let working = working.iter().map(String::as_str);
    rows.only(document::Column::Symbol, Test::Present).lacking(&present_languages(), working)
}

/// The choices of a filter, after the choice of all.
pub fn with_all(choices: Vec<Choice>, w: Words) -> Vec<Choice> {
    let none = choices.iter().all(|choice| !choice.chosen);
    std::iter::once(Choice::new("", w.t("library-filter-all"), none)).chain(choices).collect()
}
