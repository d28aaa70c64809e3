//! A delegation's own seats, as its focal point keeps them (rule 7): those under the focal point's own standing, and no others.
//!
//! Who is focal point is for the secretariat to record: here that capacity is neither given nor taken.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{ConnectionTrait, EntityTrait, QueryResult, Statement};

use super::{
    invitations::{self, NewInvitation, invitation_row, judge_invitation},
    seats,
};
use crate::access::{
    Capacity, Grant, KeepSeats, LiveSeat, RowId, SeatId,
    audit::{AuditLine, Verb},
    post::{self, MailKind},
    tables::{invitation, office, seat, standing},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// The focal point's seat: its standing is the only one that is kept with the grant.
fn keeper(grant: &Grant<KeepSeats>) -> Result<&LiveSeat, Denied> {
    grant.seat().ok_or(Denied::Forbidden)
}

/// Invites a person to a seat under the focal point's own standing, whatever standing the form names. The mail goes out with the change.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn invite_colleague(grant: &Grant<KeepSeats>, new: &NewInvitation) -> Outcome<RowId> {
    let own = keeper(grant)?.standing_id;
    let new = NewInvitation { standing: Some(own), letter: String::new(), ..new.clone() };
    let mut wrong = judge_invitation(&new);
    if new.capacity == Some(Capacity::FocalPoint) {
        wrong.retain(|wrong| wrong.field != "letter");
        wrong.push(Wrong::at("capacity", "desk-error-focal-point-by-secretariat"));
    }
    if new.until.is_some_and(|until| until <= grant.now()) && wrong.iter().all(|wrong| wrong.field != "until") {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    let (Some(capacity), true) = (new.capacity, wrong.is_empty()) else { return Err(Error::Wrong(wrong)) };
    let mut write = grant.write().await?;
    let held = standing::Entity::find_by_id(own).one(&write.transaction.live).await?.ok_or(Denied::NotFound)?;
    let now = write.scope().now();
    let id = RowId::fresh();
    write.insert::<invitation::Entity>(invitation_row(id, &held, &new, capacity, now)).await?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0).with("capacity", capacity.word())).await?;
    Ok(id)
}

/// Sends an invitation of the delegation again, with a new token and another seven days.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn invite_colleague_again(grant: &Grant<KeepSeats>, id: RowId) -> Outcome<()> {
    invitations::send_again(grant, id).await
}

/// Withdraws an invitation of the delegation: its link is dead at once.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn withdraw_colleague(grant: &Grant<KeepSeats>, id: RowId) -> Outcome<()> {
    invitations::withdraw(grant, id).await
}

/// Ends a seat of the delegation, now or at a time, with all that hangs on it.
///
/// # Errors
/// [`Denied::NotFound`] for a seat of another delegation or one that has ended; [`Denied::Forbidden`] for a focal point's and for one under
/// another standing of the same organisation.
pub async fn end_colleague(grant: &Grant<KeepSeats>, id: SeatId, at: Option<Instant>) -> Outcome<()> {
    let own = keeper(grant)?.standing_id;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = seat::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found
        .filter(|row| row.space_id == grant.space_id() && row.ends_at.is_none_or(|ends| ends > now))
        .ok_or(Denied::NotFound)?;
    if found.standing_id != own || found.capacity == Capacity::FocalPoint {
        return Err(Denied::Forbidden.into());
    }
    seats::end(&write, &found, at).await?;
    write.note_in(found.desk_id, AuditLine::of(Verb::SeatEnded, id.0)).await?;
    write.commit(AuditLine::of(Verb::SeatEnded, id.0)).await
}

/// Names the seats that exercise an office of the organisation, deputies included. Those that are not named any more exercise it no longer.
///
/// # Errors
/// [`Denied::NotFound`] for an office of another organisation or one that is over; [`Error::Wrong`] for a seat that is not the delegation's.
pub async fn name_exercising(grant: &Grant<KeepSeats>, id: RowId, named: &[SeatId]) -> Outcome<()> {
    let own = keeper(grant)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = office::Entity::find_by_id(id).one(&write.transaction.live).await?;
    found
        .filter(|row| {
            row.organisation_id == Some(own.organisation)
                && row.process_id == own.process
                && row.starts_at.is_some()
                && row.ends_at.is_none_or(|ends| ends > now)
        })
        .ok_or(Denied::NotFound)?;
    let named: BTreeSet<SeatId> = named.iter().copied().collect();
    for seat in &named {
        let found = seat::Entity::find_by_id(*seat).one(&write.transaction.live).await?;
        let ours = |row: seat::Model| row.standing_id == own.standing_id && row.ends_at.is_none_or(|ends| ends > now);
        if !found.is_some_and(ours) {
            return Err(Error::Wrong(vec![Wrong::at("exercised", "desk-error-exercised")]));
        }
    }
    let backend = write.transaction.live.get_database_backend();
    let run = async |text: &str, values: Vec<sea_orm::Value>| {
        write.transaction.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
    };
    let before =
        "DELETE FROM office_seat WHERE office_id = $1 AND seat_id IN (SELECT id FROM seat WHERE standing_id = $2)";
    run(before, vec![id.0.into(), own.standing_id.0.into()]).await?;
    for seat in &named {
        let text = "INSERT INTO office_seat (office_id, seat_id) VALUES ($1, $2)";
        run(text, vec![id.0.into(), seat.0.into()]).await?;
    }
    let line = || AuditLine::of(Verb::OfficeExercised, id.0).with("seats", named.len());
    write.note_in(own.desk, line()).await?;
    write.commit(line()).await
}

async fn asked(grant: &Grant<KeepSeats>, text: &str) -> Outcome<Vec<QueryResult>> {
    let on = grant.scope().store.connection();
    let values = [grant.space_id().0.into()];
    Ok(on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?)
}

/// The names of those who sit or sat in the delegation's seats; never an address.
///
/// # Errors
/// The database's.
pub async fn colleagues(grant: &Grant<KeepSeats>) -> Outcome<HashMap<SeatId, String>> {
    let text =
        "SELECT seat.id, person.name FROM seat JOIN person ON person.id = seat.person_id WHERE seat.space_id = $1";
    let rows = asked(grant, text).await?;
    rows.iter().map(|row| Ok((SeatId(row.try_get_by_index(0)?), row.try_get_by_index(1)?))).collect()
}

/// Which of the delegation's seats exercise which office.
///
/// # Errors
/// The database's.
pub async fn exercising(grant: &Grant<KeepSeats>) -> Outcome<HashMap<RowId, Vec<SeatId>>> {
    let text =
        "SELECT office_seat.office_id, office_seat.seat_id FROM office_seat JOIN seat ON seat.id = office_seat.seat_id
                WHERE seat.space_id = $1";
    let mut named: HashMap<RowId, Vec<SeatId>> = HashMap::new();
    for row in asked(grant, text).await? {
        named.entry(RowId(row.try_get_by_index(0)?)).or_default().push(SeatId(row.try_get_by_index(1)?));
    }
    Ok(named)
}
