//! What the seat that acts has handed in and the scanner for malware holds, as its network drive tells it: a program that wrote a file looks
//! for it under its name, and writes it again where it finds none. Nobody else is told of it there, not even who manages the space: they have
//! its page ([`super::checks`]).

use sea_orm::ActiveValue::Set;

use super::{
    checks::as_it_is,
    files::Fitting,
    locks::{Presented, judge_within},
    quotas,
    tables::{document, document_file},
};
use crate::{
    access::{AuditLine, Contribute, Grant, RowId, Rows, ScanState, Scope, SeatId, SpaceId, Test, Verb, Write},
    error::{Error, Outcome},
    pack::names::{folded, plain},
};

/// A file of the seat that is held and may still come in.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The file.
    pub file: document_file::Model,
    /// The paper that is held with it; none where it is a further version or language of one that is there.
    pub paper: Option<document::Model>,
    /// How many languages are held together with it.
    pub languages: usize,
}

impl Arrival {
    /// The name that it is told under.
    pub fn name(&self) -> String {
        plain(&self.file.name)
    }

    /// Whether it is a new paper that is to lie in a folder, or openly in its space.
    pub fn lies_in(&self, folder: Option<RowId>) -> bool {
        self.paper.as_ref().is_some_and(|paper| paper.folder_id == folder)
    }

    /// Whether it is a new version of a language of a paper that is there.
    pub fn revises(&self, paper: RowId, language: &str) -> bool {
        self.paper.is_none() && self.file.document_id == paper && self.file.language == language
    }
}

/// What the seat that acts has coming in a space, what came first first. What was found to be malware never comes, and what is given up
/// neither; both are no longer told.
///
/// # Errors
/// The database's.
pub async fn of_space(scope: &Scope, space: SpaceId) -> Outcome<Vec<Arrival>> {
    let Some(seat) = scope.acting().map(|seat| seat.id) else { return Ok(Vec::new()) };
    let files = files(scope, space, seat).all().await?;
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let papers = papers(scope.held_rows(), space, &files).all().await?;
    Ok(coming(&files, &papers))
}

/// What a seat has held in a space.
fn files(scope: &Scope, space: SpaceId, seat: SeatId) -> Rows<'_, document_file::Entity> {
    let rows = scope.held_rows::<document_file::Entity>().in_space(space);
    rows.only(document_file::Column::SeatId, Test::is(seat)).oldest(document_file::Column::Id)
}

fn papers<'s>(
    rows: Rows<'s, document::Entity>,
    space: SpaceId,
    files: &[document_file::Model],
) -> Rows<'s, document::Entity> {
    rows.in_space(space).only(document::Column::Id, Test::any(files.iter().map(|file| file.document_id)))
}

fn coming(files: &[document_file::Model], papers: &[document::Model]) -> Vec<Arrival> {
    let mut coming = Vec::new();
    for file in files {
        let together: Vec<_> = files.iter().filter(|other| other.version_id == file.version_id).collect();
        if together.iter().any(|other| matches!(other.scan, ScanState::Found | ScanState::GivenUp)) {
            continue;
        }
        let paper = papers.iter().find(|paper| paper.id == file.document_id).cloned();
        coming.push(Arrival { file: file.clone(), paper, languages: together.len() });
    }
    coming
}

/// Whether the seat has handed in a paper under this name there, by now: what is held, and what came in since the name was looked up. It is
/// asked inside a change that has the space to itself, so that a program that repeats itself hands in no second paper.
///
/// # Errors
/// The database's.
pub(super) async fn is_taken(
    write: &Write<Contribute>,
    space: SpaceId,
    folder: Option<RowId>,
    name: &str,
) -> Outcome<bool> {
    let scope = write.scope();
    let Some(seat) = scope.acting().map(|seat| seat.id) else { return Ok(false) };
    let held = write.seen(files(scope, space, seat)).await?;
    if !held.is_empty() {
        let with = write.seen(papers(scope.held_rows(), space, &held)).await?;
        if coming(&held, &with).iter().any(|one| one.lies_in(folder) && folded(&one.name()) == folded(name)) {
            return Ok(true);
        }
    }
    let files = scope
        .rows::<document_file::Entity>()
        .in_space(space)
        .only(document_file::Column::SeatId, Test::is(seat))
        .only(document_file::Column::Name, Test::is(name));
    let files = write.seen(files).await?;
    if files.is_empty() {
        return Ok(false);
    }
    let lying = papers(scope.rows(), space, &files);
    let lying = lying.only(document::Column::FolderId, folder.map_or(Test::Missing, Test::is));
    let papers = write.seen(lying).await?;
    Ok(papers.iter().any(|paper| files.iter().any(|file| file.document_id == paper.id && file.number == paper.version)))
}

/// Puts other bytes in the place of a file that is held: it keeps its name, title and language, its paper its symbol, and it is read anew.
/// What was said of the bytes before is said of these no longer.
///
/// # Errors
/// [`Error::Wrong`] where they have no room; [`Error::Locked`]; [`Error::Conflict`] if it came in, was stopped or was removed in the meantime;
/// [`crate::error::Denied`]; the database's.
pub async fn replace(grant: &Grant<Contribute>, there: &Arrival, file: &Fitting, place: &Presented) -> Outcome<()> {
    let mut write = grant.write().await?;
    judge_within(&write, grant, place).await?;
    let held = &there.file;
    // What is there goes, and its room with it.
    if file.size > held.size {
        quotas::hold_bytes(&write, file.size - held.size).await?;
    }
    let row = document_file::ActiveModel {
        media_type: Set(file.media_type.clone()),
        size: Set(file.size),
        sha256: Set(file.sha256.clone()),
        scan: Set(ScanState::Held),
        scan_found: Set(None),
        scan_tries: Set(0),
        scan_at: Set(None),
        same_as: Set(None),
        ..Default::default()
    };
    if !write.change_held::<document_file::Entity>(held.id, &as_it_is(held), row).await? {
        return Err(Error::Conflict);
    }
    write.let_go(&held.sha256).await?;
    let line = AuditLine::of(Verb::HeldRemoved, held.document_id.0)
        .with("symbol", there.paper.as_ref().and_then(|paper| paper.symbol.clone()))
        .with("language", held.language.clone())
        .with("replaced", true);
    write.commit(line).await
}
