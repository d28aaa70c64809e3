//! What lists of papers are narrowed by: a language that is there, or one that is awaited; what they are about.

use std::sync::OnceLock;

use super::{
    KINDS, SubjectKind,
    tables::{document, document_file, subject},
};
use crate::{
    access::{Part, Rows, Test},
    http::{names::by_name, views::Choice},
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

/// What papers are about, by what is compared of it.
fn subjects() -> Part<document::Entity, subject::Entity> {
    Part {
        of: subject::Column::DocumentId,
        same: (subject::Column::SpaceId, document::Column::SpaceId),
        column: subject::Column::Key,
    }
}

/// Only papers that are about a theme, a country or a keyword.
pub fn about<'s>(rows: Rows<'s, document::Entity>, kind: SubjectKind, key: &str) -> Rows<'s, document::Entity> {
    rows.having_of(&subjects(), (subject::Column::Kind, kind), key)
}

/// Only papers that are awaited in one of the working languages at least: what [`super::rows::awaited`] says of one paper, asked of all.
pub fn incomplete<'s>(rows: Rows<'s, document::Entity>, working: &[String]) -> Rows<'s, document::Entity> {
    let working = working.iter().map(String::as_str);
    rows.only(document::Column::Symbol, Test::Present).lacking(&present_languages(), working)
}

/// All kinds of paper with their names, in the alphabetical order of the reader's language. They are the same for everybody and sorting
/// them is dear, so that each language is sorted once.
pub fn kinds_by_name(w: Words) -> &'static [(&'static str, String)] {
    static SORTED: [OnceLock<Vec<(&'static str, String)>>; 6] = [const { OnceLock::new() }; 6];
    SORTED[w.lang as usize].get_or_init(|| {
        let mut kinds: Vec<_> = KINDS.iter().map(|kind| (*kind, w.t(&format!("kind-{kind}")))).collect();
        by_name(&mut kinds, w, |(_, label)| label);
        kinds
    })
}

/// The choices of a filter, after the choice of all.
pub fn with_all(choices: Vec<Choice>, w: Words) -> Vec<Choice> {
    let none = choices.iter().all(|choice| !choice.chosen);
    std::iter::once(Choice::new("", w.t("library-filter-all"), none)).chain(choices).collect()
}
