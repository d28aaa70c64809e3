//! Seats, and what ends with them.

use sea_orm::{ConnectionTrait, EntityTrait, Statement};

use crate::access::{
    Administer, Capability, Grant, SeatId,
    audit::{AuditLine, Verb},
    tables::seat,
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Outcome},
};

/// Ends a seat, now or at a time. Its sessions, its named offices and its admissions by name end with it.
///
/// # Errors
/// [`Denied`] for a seat that the desk does not keep.
pub async fn end_seat(grant: &Grant<Administer>, id: SeatId, at: Option<Instant>) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = seat::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found
        .filter(|seat| seat.desk_id == grant.space_id() && seat.ends_at.is_none_or(|ends| ends > now))
        .ok_or(Denied::NotFound)?;
    end(&write, &found, at).await?;
    write.note_in(found.space_id, AuditLine::of(Verb::SeatEnded, id.0)).await?;
    write.commit(AuditLine::of(Verb::SeatEnded, id.0)).await
}

/// Ends a seat with all that hangs on it, in the transaction of whoever keeps it.
pub(super) async fn end<C: Capability>(write: &Write<C>, found: &seat::Model, at: Option<Instant>) -> Outcome<()> {
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
    }
    Ok(())
}
