//! Signing for emergency access, or not: the second signature, in the own space of another organisation.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::{EMERGENCY_HOURS, EmergencyState, close, may_sign, open, sitting, told};
use crate::access::{
    Consent, Grant, Level, LiveSeat, RowId, Scope, SeatId, Standing,
    audit::Verb,
    console::blank_admission,
    policy,
    post::{self, MailKind},
    readers,
    tables::{admission, emergency, space},
    write::Write,
};
use crate::error::{Denied, Error, Outcome};

/// Whether the viewer can sign a request as the second person in a seat of theirs: of the organisation that is asked, under a standing that may,
/// and not who asks or who is to be let in, in whatever seat. The page and the verb ask the same.
pub fn may_sign_emergency(scope: &Scope, own: &LiveSeat, found: &emergency::Model) -> bool {
    let mine = |seat: SeatId| scope.seat(seat).is_some();
    found.signer_id == own.organisation
        && found.asker_id != own.organisation
        && may_sign(found.target_kind, own.standing)
        && !mine(found.whom_seat_id)
        && !found.seat_id.is_some_and(mine)
}

/// Signs a request as the second person: the seat is admitted from now on, to read only, and the space's managers are told at once. What was
/// asked is judged again: both persons, their organisations and the ceilings as they are now.
///
/// # Errors
/// [`Denied::NotFound`] for a request to another organisation; [`Denied::Forbidden`] for somebody who may not be the second, as the one who
/// is to be let in may not; [`Error::Conflict`] for one that is answered, withdrawn or too old, or would open nothing any more.
pub async fn sign_emergency(grant: &Grant<Consent>, id: RowId) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = open(&write, id, |row| row.signer_space_id == grant.space_id()).await?;
    let on = &write.transaction.live;
    let target = space::Entity::find_by_id(found.target_id).one(on).await?.ok_or(Denied::NotFound)?;
    let asker = match found.seat_id {
        Some(seat) => sitting(on, now, seat).await?,
        None => None,
    };
    // Where either has left in the meantime, there is nothing to sign any more.
    let asker = asker.ok_or(Error::Conflict)?;
    let whom = sitting(on, now, found.whom_seat_id).await?.ok_or(Error::Conflict)?;
    let second = asker.standing == Standing::Secretariat && may_sign_emergency(write.scope(), own, &found);
    if !second || policy::ceiling(target.kind, whom.standing).is_none() {
        return Err(Denied::Forbidden.into());
    }
    if readers::read(on, now, target.id).await?.iter().any(|reader| reader.seat == whom.seat.id) {
        return Err(Error::Conflict);
    }
    let until = now + Duration::hours(found.hours.clamp(1, EMERGENCY_HOURS).into());
    let admitted = RowId::fresh();
    let mut row = blank_admission(target.id, Some(found.process_id), Level::Read, now);
    row.id = Set(admitted);
    row.seat_id = Set(Some(whom.seat.id));
    row.ends_at = Set(Some(until));
    admission::Entity::insert(row).exec_without_returning(&write.transaction.live).await?;
    let signed = emergency::ActiveModel {
        state: Set(EmergencyState::Signed),
        admission_id: Set(Some(admitted)),
        open_until: Set(Some(until)),
        ..Default::default()
    };
    close(&write, id, own.id, signed).await?;
    let shown = show_in(&write, &target, id).await?;
    for manager in readers::managers(&write.transaction.live, now, target.id).await? {
        post::queue(&write.transaction, now, Some(target.id), MailKind::EmergencyOpened, Some(manager), shown.0)
            .await?;
    }
    let line = || told(Verb::EmergencySigned, &found).with("until", until.to_rfc3339());
    write.note_at(found.space_id, line()).await?;
    if target.id != grant.space_id() && target.id != found.space_id {
        write.note_at(target.id, line()).await?;
    }
    write.commit(line()).await
}

/// Shows a signed request in the space that it has opened, by a row of its own; on the desk it stands already. The row that is seen there.
async fn show_in(write: &Write<Consent>, target: &space::Model, id: RowId) -> Outcome<RowId> {
    let on = &write.transaction.live;
    let signed = emergency::Entity::find_by_id(id).one(on).await?.ok_or(Denied::NotFound)?;
    if signed.space_id == target.id {
        return Ok(id);
    }
    let row = emergency::Model { id: RowId::fresh(), space_id: target.id, seen_id: target.id, ..signed };
    let shown = row.id;
    emergency::Entity::insert(row.into_active_model()).exec_without_returning(on).await?;
    Ok(shown)
}

/// Does not sign: the request is closed, and nothing is opened.
///
/// # Errors
/// [`Denied::NotFound`] for a request to another organisation; [`Error::Conflict`] for one that is answered, withdrawn or too old.
pub async fn decline_emergency(grant: &Grant<Consent>, id: RowId) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let found = open(&write, id, |row| row.signer_space_id == grant.space_id()).await?;
    let declined = emergency::ActiveModel { state: Set(EmergencyState::Declined), ..Default::default() };
    close(&write, id, own.id, declined).await?;
    write.note_at(found.space_id, told(Verb::EmergencyDeclined, &found)).await?;
    write.commit(told(Verb::EmergencyDeclined, &found)).await
}
