//! What the scanner for malware holds: seen by those who manage the space and by who handed it in, let pass by the former with a reason,
//! removed by either. Nothing of its content is shown to anybody.

use sea_orm::{ActiveValue::Set, Value};

use super::{
    documents::speaks_for,
    tables::{document, document_file},
};
use crate::{
    access::{
        AuditLine, Capability, Contribute, Grant, Manage, Power, RowId, Rows, ScanState, Scope, SpaceId, Test, Verb,
        Write,
    },
    error::{Denied, Error, Outcome, Wrong},
};

/// The number that what comes in is given: its own, or none yet (0) where there is a scanner. The one place that decides it, for every way in.
pub(super) fn number(scope: &Scope, own: i32) -> i32 {
    if are_made(scope) { 0 } else { own }
}

/// Whether there is a scanner for malware, so that what comes in is held first.
pub fn are_made(scope: &Scope) -> bool {
    scope.store().holds_what_comes_in()
}

/// Whether something can be added to a paper: one thing after the other is read, because what is held has no number.
///
/// # Errors
/// The database's.
pub(super) async fn judge(write: &Write<Contribute>, paper: RowId, field: &'static str) -> Outcome<Option<Wrong>> {
    Ok(write.has_held(paper).await?.then(|| Wrong::at(field, "library-fault-checked")))
}

/// The files that are held in a space, as far as they concern the viewer, what came last first.
pub fn held(scope: &Scope, space: SpaceId) -> Rows<'_, document_file::Entity> {
    scope
        .held_rows::<document_file::Entity>()
        .in_space(space)
        .only(document_file::Column::Scan, Test::any(SHOWN.map(ScanState::word)))
        .newest(document_file::Column::Id)
}

/// The states of held files that are shown. What is given up is as good as gone.
const SHOWN: [ScanState; 5] =
    [ScanState::Held, ScanState::Found, ScanState::Unread, ScanState::Clean, ScanState::Passed];

/// A held file in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn find<C: Capability>(grant: &Grant<C>, id: RowId) -> Outcome<document_file::Model> {
    let rows = held(grant, grant.space_id()).only(document_file::Column::Id, Test::is(id));
    Ok(rows.one().await?.ok_or(Denied::NotFound)?)
}

/// The paper of a held file: one that is there already, or one that is held with it.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn paper_of(scope: &Scope, file: &document_file::Model) -> Outcome<document::Model> {
    if let Some(there) = its(scope.rows(), file).await? {
        return Ok(there);
    }
    Ok(its(scope.held_rows(), file).await?.ok_or(Denied::NotFound)?)
}

async fn its(rows: Rows<'_, document::Entity>, file: &document_file::Model) -> Outcome<Option<document::Model>> {
    rows.in_space(file.space_id).only(document::Column::Id, Test::is(file.document_id)).one().await
}

/// Whether the seat may let a file pass: who manages the space, and only what the scanner did not read.
pub fn may_pass<C: Capability>(grant: &Grant<C>, file: &document_file::Model) -> bool {
    file.scan == ScanState::Unread && grant.may(Power::Manage, file.space_id)
}

/// Whether the seat may remove a held file for good: who manages the space, and whose paper it is.
pub fn may_remove<C: Capability>(grant: &Grant<C>, file: &document_file::Model, paper: &document::Model) -> bool {
    let own = file.seat_id.is_some() && file.seat_id == grant.seat().map(|seat| seat.id);
    grant.may(Power::Manage, file.space_id) || own || speaks_for(grant.seat(), paper)
}

/// What a held file is known again by: what was said of it, and of which bytes.
pub(super) fn as_it_is(file: &document_file::Model) -> [(document_file::Column, Value); 2] {
    [(document_file::Column::Scan, file.scan.into()), (document_file::Column::Sha256, file.sha256.clone().into())]
}

/// Lets a file pass that the scanner did not read: the bytes that it was shown with by their SHA-256, and no others. It comes in when nothing
/// else of its version is held back.
///
/// # Errors
/// [`Error::Wrong`] without a reason; [`Denied`]; [`Error::Conflict`] if it does not wait for this any more, or is another by now; the
/// database's.
pub async fn pass(grant: &Grant<Manage>, id: RowId, shown: &str, reason: &str) -> Outcome<()> {
    let reason = reason.trim();
    if !(1..=500).contains(&reason.chars().count()) {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-check-reason")]));
    }
    let found = find(grant, id).await?;
    if !may_pass(grant, &found) || found.sha256 != shown {
        return Err(Error::Conflict);
    }
    let paper = paper_of(grant, &found).await?;
    let mut write = grant.write().await?;
    let row = document_file::ActiveModel { scan: Set(ScanState::Passed), ..Default::default() };
    if !write.change_held::<document_file::Entity>(id, &as_it_is(&found), row).await? {
        return Err(Error::Conflict);
    }
    let line = AuditLine::of(Verb::FilePassed, paper.id.0)
        .with("symbol", paper.symbol)
        .with("language", found.language)
        .with("reason", reason);
    write.commit(line).await
}

/// Removes a held file for good, with all that waits with it: the other languages of its version, and the paper if it has nothing else.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] if it came in, or was removed, in the meantime; the database's.
pub async fn remove(grant: &Grant<Contribute>, id: RowId) -> Outcome<()> {
    let found = find(grant, id).await?;
    let paper = paper_of(grant, &found).await?;
    if !may_remove(grant, &found, &paper) {
        return Err(Denied::Forbidden.into());
    }
    let together = held(grant, grant.space_id());
    let together = together.only(document_file::Column::VersionId, Test::is(found.version_id)).all().await?;
    let mut write = grant.write().await?;
    for file in together {
        let row = document_file::ActiveModel { scan: Set(ScanState::GivenUp), ..Default::default() };
        if !write
            .change_held::<document_file::Entity>(file.id, &[(document_file::Column::Scan, file.scan.into())], row)
            .await?
        {
            return Err(Error::Conflict);
        }
    }
    let line = AuditLine::of(Verb::HeldRemoved, paper.id.0)
        .with("symbol", paper.symbol)
        .with("language", found.language)
        .with("found", found.scan_found);
    write.commit(line).await
}
