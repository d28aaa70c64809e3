//! A paper in its space: found, held inside a change, and who may add to it.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed,
    tables::{document, document_file},
};
use crate::{
    access::{Capability, Grant, LiveSeat, Power, RowId, Rows, Scope, SpaceId, Standing, Test, Write},
    error::{Denied, Error, Outcome, Wrong},
};

/// What is said where a newer version has come since a form was opened.
const NEWER: &str = "library-fault-newer";

/// The paper as it stands in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn paper<C: Capability>(grant: &Grant<C>, id: RowId) -> Outcome<document::Model> {
    let found = grant
        .rows::<document::Entity>()
        .in_space(grant.space_id())
        .only(document::Column::Id, Test::is(id))
        .one()
        .await?;
    Ok(found.ok_or(Denied::NotFound)?)
}

/// Holds a paper inside a change, as it was when the change was decided on: two who press at once do not both have their way.
///
/// # Errors
/// [`Error::Conflict`] if somebody was faster; the database's.
pub async fn hold<C: Capability>(write: &Write<C>, found: &document::Model) -> Outcome<()> {
    let rows = write.scope().rows::<document::Entity>().in_space(found.space_id);
    let now = write.held(rows.only(document::Column::Id, Test::is(found.id))).await?;
    if now.first() == Some(found) { Ok(()) } else { Err(Error::Conflict) }
}

/// Holds several papers of one space inside a change, as [`hold`] does one, always in the same order.
///
/// # Errors
/// [`Error::Conflict`] if somebody was faster with one of them; the database's.
pub async fn hold_all<C: Capability>(write: &Write<C>, space: SpaceId, found: &[document::Model]) -> Outcome<()> {
    let rows = write.scope().rows::<document::Entity>().in_space(space);
    let rows = rows.only(document::Column::Id, Test::any(found.iter().map(|paper| paper.id)));
    let now = write.held(rows.oldest(document::Column::Id)).await?;
    if found.iter().all(|paper| now.contains(paper)) { Ok(()) } else { Err(Error::Conflict) }
}

/// Whether a seat speaks for the originator of a paper. A standing is not its organisation: who is secretariat and observer at once
/// hands papers in under either, and neither seat has a say in the other's papers.
pub fn speaks_for(seat: Option<&LiveSeat>, found: &document::Model) -> bool {
    seat.is_some_and(|seat| {
        let of_house = seat.standing == Standing::Secretariat;
        Some(seat.organisation) == found.originator_id && of_house == (found.consent == Agreed::Own)
    })
}

/// Whether the seat may add to a paper: the originator's, or any in a space that it manages.
pub fn may_add<C: Capability>(grant: &Grant<C>, found: &document::Model) -> bool {
    speaks_for(grant.seat(), found) || grant.may(Power::Manage, found.space_id)
}

/// The files of a version, the original first.
///
/// # Errors
/// The database's.
pub async fn files_of(scope: &Scope, id: RowId, number: i32) -> Outcome<Vec<document_file::Model>> {
    in_version(scope, id, number).all().await
}

/// The rows of the files of a version, the original first.
pub fn in_version(scope: &Scope, id: RowId, number: i32) -> Rows<'_, document_file::Entity> {
    scope
        .rows::<document_file::Entity>()
        .only(document_file::Column::DocumentId, Test::is(id))
        .only(document_file::Column::Number, Test::is(number))
        .newest(document_file::Column::Original)
        .oldest(document_file::Column::Language)
}

/// Judges a note to readers.
pub fn judge_note(note: &str) -> Option<Wrong> {
    (note.trim().chars().count() > 2000).then(|| Wrong::at("note", "library-fault-note-long"))
}

/// Judges whether the version that a form showed is still the present one: what follows was decided on it.
pub fn judge_shown(shown: Option<i32>, found: &document::Model, field: &'static str) -> Option<Wrong> {
    shown.is_some_and(|shown| shown != found.version).then(|| Wrong::at(field, NEWER))
}

/// Judges a title.
pub fn judge_title(title: &str, field: &'static str) -> Option<Wrong> {
    let title = title.trim();
    let key = match title.chars().count() {
        0 if field == "title2" => "library-fault-title2",
        0 => "library-fault-title",
        501.. => "library-fault-title-long",
        _ if title.chars().any(misleads) => "library-fault-title-unseen",
        _ => return None,
    };
    Some(Wrong::at(field, key))
}

/// Whether a character is unseen and turns or breaks the line: it could make a title say something else than it shows.
pub(super) fn misleads(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A file's row as it is written into another version or space; ids and numbers are set by the caller.
pub(super) fn copied(file: &document_file::Model) -> document_file::ActiveModel {
    document_file::ActiveModel {
        document_id: Set(file.document_id),
        language: Set(file.language.clone()),
        original: Set(file.original),
        title: Set(file.title.clone()),
        name: Set(file.name.clone()),
        media_type: Set(file.media_type.clone()),
        size: Set(file.size),
        sha256: Set(file.sha256.clone()),
        unofficial: Set(file.unofficial),
        // A copy of what was let in is let in.
        scan: Set(file.scan),
        scan_found: Set(file.scan_found.clone()),
        scan_at: Set(file.scan_at),
        same_as: Set(file.same_as.clone()),
        ..Default::default()
    }
}

pub(super) fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
