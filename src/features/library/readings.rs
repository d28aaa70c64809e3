//! What a person has read lately, as the record has it: reading a text and taking a file leave a line each. Nothing else keeps it.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use super::tables::document;
use crate::{
    access::{RowId, Scope, Test, Verb, tables::audit_line},
    clock::Instant,
    error::{Denied, Outcome},
};

/// As many papers are told.
pub const SHOWN: usize = 50;
/// As many lines of each verb are looked at, from the newest on: who reads one paper again and again is told of fewer.
const LOOKED: u64 = 300;

/// The papers that the viewer has read or downloaded last and may still see, each once with the time of the last reading, the latest first.
/// At most [`SHOWN`].
///
/// # Errors
/// [`Denied::SignIn`]; the database's.
pub async fn lately(scope: &Scope) -> Outcome<Vec<(document::Model, Instant)>> {
    let mut lines = own_lines(scope, Verb::DocumentRead).await?;
    lines.extend(own_lines(scope, Verb::DocumentDownloaded).await?);
    lines.sort_by_key(|line| Reverse((line.at, line.id)));
    let mut met = HashSet::new();
    let read = lines.iter().filter_map(|line| Some((RowId(line.subject_id?), line.at)));
    let read: Vec<(RowId, Instant)> = read.filter(|(id, _)| met.insert(*id)).collect();
    let mut papers = Vec::new();
    // As a rule all of the first portion can still be seen.
    for portion in read.chunks(SHOWN) {
        if papers.len() >= SHOWN {
            break;
        }
        let ids = Test::any(portion.iter().map(|(id, _)| *id));
        let rows = scope.rows::<document::Entity>().only(document::Column::Id, ids).all().await?;
        let mut rows: HashMap<RowId, document::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
        papers.extend(portion.iter().filter_map(|(id, at)| Some((rows.remove(id)?, *at))));
    }
    papers.truncate(SHOWN);
    Ok(papers)
}

/// The newest lines of the viewer's own acts of one kind. One verb at a time: so the index gives them in order, however many there are.
async fn own_lines(scope: &Scope, verb: Verb) -> Outcome<Vec<audit_line::Model>> {
    let person = scope.viewer().ok_or(Denied::SignIn)?.person;
    scope
        .rows::<audit_line::Entity>()
        .only(audit_line::Column::PersonId, Test::is(person))
        .only(audit_line::Column::Verb, Test::is(verb.word()))
        .newest(audit_line::Column::At)
        .limit(LOOKED)
        .all()
        .await
}
