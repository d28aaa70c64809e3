//! Admissions to a space, within its ceiling.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::endings::still_ends;
use crate::access::{
    Capacity, Grant, Level, Manage, OfficeKind, OrganisationId, RowId, SeatId, Standing, Test,
    audit::{AuditLine, Verb},
    console::blank_admission,
    policy::{self},
    tables::{admission, emergency, seat, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// An admission to be made. At least one condition is set.
#[derive(Clone, Debug, Default)]
pub struct NewAdmission {
    /// Of which standing.
    pub standing: Option<Standing>,
    /// Of which organisation.
    pub organisation: Option<OrganisationId>,
    /// In which capacity.
    pub capacity: Option<Capacity>,
    /// Holding which office.
    pub office: Option<OfficeKind>,
    /// A seat by name.
    pub seat: Option<SeatId>,
    /// How far.
    pub level: Option<Level>,
    /// Until when, at most.
    pub until: Option<Instant>,
}

/// Admits to a space, within its ceiling. Empty never means everyone: a row without a condition is refused.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn admit(grant: &Grant<Manage>, new: &NewAdmission) -> Outcome<RowId> {
    let Some(level) = new.level else { return Err(Error::Wrong(vec![Wrong::at("level", "desk-error-level")])) };
    let empty = new.standing.is_none()
        && new.organisation.is_none()
        && new.capacity.is_none()
        && new.office.is_none()
        && new.seat.is_none();
    if empty {
        return Err(Error::Wrong(vec![Wrong::at("standing", "desk-error-empty-admission")]));
    }
    let mut write = grant.write().await?;
    let seen = grant.here()?;
    let standings: Vec<Standing> = match (new.seat, new.standing) {
        (Some(seat), _) => vec![standing_of_seat(&write, seat, seen.process).await?],
        (None, Some(standing)) => vec![standing],
        (None, None) => Standing::ALL.to_vec(),
    };
    if standings.iter().all(|standing| policy::ceiling(seen.kind, *standing).is_none_or(|most| most < level)) {
        return Err(Error::Wrong(vec![Wrong::at("level", "desk-error-ceiling")]));
    }
    if let Some(organisation) = new.organisation
        && !has_place(&write, seen.process, organisation).await?
    {
        return Err(Error::Wrong(vec![Wrong::at("organisation", "desk-error-organisation")]));
    }
    if policy::foreign_delegation(seen.kind) && new.organisation.is_none_or(|id| Some(id) != seen.organisation) {
        return Err(Error::Wrong(vec![Wrong::at("organisation", "desk-error-ceiling")]));
    }
    let mut row = blank_admission(seen.id, Some(seen.process), level, write.scope().now());
    let id = RowId::fresh();
    row.id = Set(id);
    row.standing = Set(new.standing);
    row.organisation_id = Set(new.organisation);
    row.capacity = Set(new.capacity);
    row.office = Set(new.office);
    row.seat_id = Set(new.seat);
    row.ends_at = Set(new.until);
    write.insert::<admission::Entity>(row).await?;
    write.commit(AuditLine::of(Verb::AdmissionMade, id.0).with("level", level.word())).await?;
    Ok(id)
}

/// Whether an organisation has a standing in a process, in force or past. One that is not known has none.
pub(super) async fn has_place<C: crate::access::Capability>(
    write: &Write<C>,
    process: crate::access::ProcessId,
    organisation: OrganisationId,
) -> Outcome<bool> {
    let held = standing::Entity::find()
        .filter(standing::Column::ProcessId.eq(process))
        .filter(standing::Column::OrganisationId.eq(organisation));
    Ok(held.one(&write.transaction.live).await?.is_some())
}

async fn standing_of_seat<C: crate::access::Capability>(
    write: &Write<C>,
    id: SeatId,
    process: crate::access::ProcessId,
) -> Outcome<Standing> {
    let found = seat::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let wrong = || Error::Wrong(vec![Wrong::at("seat", "desk-error-holder")]);
    let found = found.filter(|seat| seat.process_id == process).ok_or_else(wrong)?;
    let held = standing::Entity::find_by_id(found.standing_id).one(&write.transaction.live).await?;
    Ok(held.ok_or_else(wrong)?.kind)
}

/// Ends an admission, now or at a time. One that an emergency has made never outlasts the end that was signed (rule 9).
/// Where it was decided on what a form showed, that must still be so ([`super::end_as_shown`]).
///
/// # Errors
/// [`Denied`] for one that is not of this space or has ended; [`Error::Wrong`] where somebody has set another end in the meantime.
pub async fn end_admission(grant: &Grant<Manage>, id: RowId, shown: Option<&str>, at: Option<Instant>) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let own = write.scope().rows::<admission::Entity>().in_space(grant.space_id());
    let found = write.held(own.only(admission::Column::Id, Test::is(id))).await?.pop();
    let found = found.filter(|row| row.ends_at.is_none_or(|ends| ends > now)).ok_or(Denied::NotFound)?;
    still_ends(shown, found.ends_at)?;
    let at = end_at(&mut write, id, at.unwrap_or(now)).await?;
    write.commit(AuditLine::of(Verb::AdmissionEnded, id.0).with("at", at.to_rfc3339())).await
}

/// Ends an admission of the grant's space in the transaction of whoever manages it, and returns when. Where an emergency has made it,
/// what is shown of that says so.
pub(super) async fn end_at(write: &mut Write<Manage>, id: RowId, at: Instant) -> Outcome<Instant> {
    let open = Condition::all()
        .add(emergency::Column::AdmissionId.eq(id))
        .add(emergency::Column::OpenUntil.gt(write.scope().now()));
    let signed = emergency::Entity::find().filter(open.clone()).one(&write.transaction.live).await?;
    let at = signed.and_then(|row| row.open_until).map_or(at, |until| until.min(at));
    let row = admission::ActiveModel { ends_at: Set(Some(at)), ..Default::default() };
    if !write.change::<admission::Entity>(id, row).await? {
        return Err(Denied::NotFound.into());
    }
    let closed = emergency::ActiveModel { open_until: Set(Some(at)), ..Default::default() };
    emergency::Entity::update_many().set(closed).filter(open).exec(&write.transaction.live).await?;
    Ok(at)
}
