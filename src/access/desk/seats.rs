//! Seats: who keeps them, and what ends with one.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Statement, sea_query::LockType,
};

use super::{endings::still_ends, invitations::withdrawn};
use crate::access::{
    Administer, Capability, Capacity, Changes, Grant, KeepSeats, SeatId, StandingId,
    audit::{AuditLine, Verb},
    tables::{invitation, seat},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Outcome},
};

/// A power to keep seats and invitations to them: the secretariat keeps those of its process, on the desk; a focal point those of its own
/// delegation under its own standing, in the delegation's space (rule 7).
pub trait Keeps: Changes {
    /// Whether these are the own delegation's alone.
    const OWN: bool;
    /// The column of a seat that names the space in which it is kept.
    const KEPT_IN: seat::Column;
}

impl Keeps for Administer {
    const OWN: bool = false;
    const KEPT_IN: seat::Column = seat::Column::DeskId;
}

impl Keeps for KeepSeats {
    const OWN: bool = true;
    const KEPT_IN: seat::Column = seat::Column::SpaceId;
}

/// Whether what is kept here under a standing is for the seat that is acted in: a focal point keeps its own standing's alone, even where the
/// organisation holds another one, too.
pub(super) fn keeps<C: Keeps>(grant: &Grant<C>, held: StandingId) -> bool {
    !C::OWN || grant.seat().is_some_and(|own| own.standing_id == held)
}

/// Whether a seat that is kept here can be ended from here. A focal point ends neither a focal point's seat, which is for the secretariat,
/// nor one under another standing of the same organisation.
pub fn may_end<C: Keeps>(grant: &Grant<C>, row: &seat::Model) -> bool {
    keeps(grant, row.standing_id) && !(C::OWN && row.capacity == Capacity::FocalPoint)
}

/// Ends a seat, now or at a time. Its sessions, its passwords for programs with their locks, its named offices, its admissions by name and the invitations that it has sent end with it; of
/// the two spaces that see the seat the other one is told, too. Where it was decided on what a form showed, that must still be so
/// ([`super::end_as_shown`]).
///
/// # Errors
/// [`Denied::NotFound`] for a seat that is not kept here or has ended; [`Denied::Forbidden`] for one that [`may_end`] refuses;
/// [`crate::error::Error::Wrong`] where somebody has set another end in the meantime.
pub async fn end_seat<C: Keeps>(grant: &Grant<C>, id: SeatId, shown: Option<&str>, at: Option<Instant>) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let kept = seat::Entity::find_by_id(id).filter(C::KEPT_IN.eq(grant.space_id()));
    // Two who press at once: the second waits here for the first. Who only writes a row that names the seat does not.
    let found = kept.lock(LockType::NoKeyUpdate).one(&write.transaction.live).await?;
    let found = found.filter(|seat| seat.ends_at.is_none_or(|ends| ends > now)).ok_or(Denied::NotFound)?;
    if !may_end(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    still_ends(shown, found.ends_at)?;
    end(&mut write, &found, at).await?;
    let other = if C::OWN { found.desk_id } else { found.space_id };
    write.note_at(other, AuditLine::of(Verb::SeatEnded, id.0)).await?;
    write.commit(AuditLine::of(Verb::SeatEnded, id.0)).await
}

/// Ends a seat with all that hangs on it, in the transaction of whoever keeps it.
async fn end<C: Capability>(write: &mut Write<C>, found: &seat::Model, at: Option<Instant>) -> Outcome<()> {
    let now = write.scope().now();
    let (id, at) = (found.id, at.unwrap_or(now).max(now));
    let backend = write.transaction.live.get_database_backend();
    let run = async |text: &str, values: Vec<sea_orm::Value>| {
        write.transaction.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
    };
    run("UPDATE seat SET ends_at = $1 WHERE id = $2", vec![at.into(), id.0.into()]).await?;
    run(
        "UPDATE admission SET ends_at = $1 WHERE seat_id = $2 AND (ends_at IS NULL OR ends_at > $1)",
        vec![at.into(), id.0.into()],
    )
    .await?;
    run(
        "UPDATE emergency SET open_until = $1 WHERE whom_seat_id = $2 AND open_until > $1",
        vec![at.into(), id.0.into()],
    )
    .await?;
    if at <= now {
        run("DELETE FROM office_seat WHERE seat_id = $1", vec![id.0.into()]).await?;
        run("UPDATE session SET seat_id = NULL WHERE seat_id = $1", vec![id.0.into()]).await?;
        // What a signed-in browser shows of the seat must end now: the person signs in again for the seats that remain.
        run(
            "UPDATE session SET ends_at = $1 WHERE person_id = $2 AND ends_at > $1",
            vec![now.into(), found.person_id.0.into()],
        )
        .await?;
        // Programs do not sign in again: what was made for this seat is over, and what others of the person open is not.
        run(
            "UPDATE app_password SET ended_at = $1 WHERE seat_id = $2 AND ended_at IS NULL",
            vec![now.into(), id.0.into()],
        )
        .await?;
        // A paper that it had in hand is free for its successor.
        run(
            "UPDATE checkout SET ended_at = $1 WHERE seat_id = $2 AND ended_at IS NULL AND until_at > $1",
            vec![now.into(), id.0.into()],
        )
        .await?;
        run("DELETE FROM dav_begun WHERE seat_id = $1", vec![id.0.into()]).await?;
        run(
            "UPDATE dav_lock SET expires_at = $1 WHERE seat_id = $2 AND expires_at > $1",
            vec![now.into(), id.0.into()],
        )
        .await?;
        withdraw_sent(write, id).await?;
    }
    Ok(())
}

/// Withdraws what a seat has sent and nobody has taken up: who is dismissed does not come back by an invitation of their own. What somebody
/// else has sent again since is theirs.
async fn withdraw_sent<C: Capability>(write: &mut Write<C>, sender: SeatId) -> Outcome<()> {
    let open = Condition::all()
        .add(invitation::Column::SeatId.eq(sender))
        .add(invitation::Column::UsedAt.is_null())
        .add(invitation::Column::WithdrawnAt.is_null());
    let rows = invitation::Entity::find().filter(open.clone()).lock_exclusive().all(&write.transaction.live).await?;
    let now = write.scope().now();
    invitation::Entity::update_many().set(withdrawn(now)).filter(open).exec(&write.transaction.live).await?;
    for row in rows {
        write.note_at(row.space_id, AuditLine::of(Verb::InvitationWithdrawn, row.id.0)).await?;
    }
    Ok(())
}
