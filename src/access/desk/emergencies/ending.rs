//! The end of an emergency access before its time.

use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::access::{
    Grant, Manage, RowId, SpaceId,
    audit::{AuditLine, Verb},
    desk::admissions,
    tables::emergency,
};
use crate::error::{Denied, Error, Outcome};

/// Ends an emergency access before its time, by whoever manages the space that it has opened.
///
/// # Errors
/// [`Denied::NotFound`] for one to another space; [`Error::Conflict`] for one that is not open.
pub async fn end_emergency(grant: &Grant<Manage>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = emergency::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(|row| row.target_id == grant.space_id()).ok_or(Denied::NotFound)?;
    let open = found.admission_id.filter(|_| found.open_until.is_some_and(|at| at > now));
    let admitted = open.ok_or(Error::Conflict)?;
    admissions::end_at(&mut write, admitted, now).await?;
    let same = emergency::Entity::find().filter(emergency::Column::AdmissionId.eq(admitted));
    let rows = same.all(&write.transaction.live).await?;
    let mut told: BTreeSet<SpaceId> = rows.iter().flat_map(|row| [row.space_id, row.seen_id]).collect();
    told.remove(&grant.space_id());
    let line = || AuditLine::of(Verb::AdmissionEnded, admitted.0).with("emergency", found.id.to_string());
    for space in told {
        write.note_at(space, line()).await?;
    }
    write.commit(line()).await
}
