//! Mails that could not be delivered, and the names that the desk knows.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, Statement, Value};

use crate::access::{
    Administer, Grant, Level, RowId, SeatId, SpaceId,
    audit::{AuditLine, Verb},
    post::{MailKind, MailState},
    tables::{invitation, mail, person},
    write::Write,
};
use crate::error::{Denied, Outcome};

/// Queues a dead mail of this desk again.
///
/// # Errors
/// [`Denied`].
pub async fn retry_mail(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let write = grant.write().await?;
    let row = mail::ActiveModel {
        state: Set(MailState::Waiting),
        tries: Set(0),
        due_at: Set(write.scope().now()),
        done_at: Set(None),
        ..Default::default()
    };
    change_dead(&write, grant, id, row).await?;
    write.commit(AuditLine::of(Verb::MailRetried, id.0)).await
}

/// Gives a dead mail of this desk up: it is neither tried nor shown any more.
///
/// # Errors
/// [`Denied`].
pub async fn give_up_mail(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let write = grant.write().await?;
    let row = mail::ActiveModel { state: Set(MailState::Dropped), ..Default::default() };
    change_dead(&write, grant, id, row).await?;
    write.commit(AuditLine::of(Verb::MailGivenUp, id.0)).await
}

/// Changes a mail that is dead and was sent in a space of this process that the desk manages.
async fn change_dead(
    write: &Write<Administer>,
    grant: &Grant<Administer>,
    id: RowId,
    row: mail::ActiveModel,
) -> Outcome<()> {
    let process = grant.here()?.process;
    let managed = |id: SpaceId| {
        write.scope().space(id).is_some_and(|space| space.process == process && space.level == Level::Manage)
    };
    let found = mail::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(|row| row.state == MailState::Dead && row.space_id.is_some_and(managed));
    found.ok_or(Denied::NotFound)?;
    let still = Condition::all().add(mail::Column::Id.eq(id)).add(mail::Column::State.eq(MailState::Dead));
    mail::Entity::update_many().set(row).filter(still).exec(&write.transaction.live).await?;
    Ok(())
}

/// The names of those who hold some seats of this desk.
///
/// # Errors
/// The database's.
pub async fn sitters(
    grant: &Grant<Administer>,
    seats: &[SeatId],
) -> Outcome<std::collections::HashMap<SeatId, String>> {
    let on = grant.scope().store.connection();
    let mut names = std::collections::HashMap::new();
    for some in seats.chunks(500) {
        let places: Vec<String> = (2..some.len() + 2).map(|n| format!("${n}")).collect();
        let text = format!(
            "SELECT seat.id, person.name FROM seat JOIN person ON person.id = seat.person_id
             WHERE seat.desk_id = $1 AND seat.id IN ({})",
            places.join(", ")
        );
        let values = std::iter::once(grant.space_id().0).chain(some.iter().map(|seat| seat.0)).map(Value::from);
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        for row in rows {
            names.insert(SeatId(row.try_get_by_index(0)?), row.try_get_by_index(1)?);
        }
    }
    Ok(names)
}

/// What a mail of this desk was addressed to, by its id: a name, never an address.
///
/// # Errors
/// The database's.
pub async fn recipients(
    grant: &Grant<Administer>,
    mails: &[mail::Model],
) -> Outcome<std::collections::HashMap<RowId, String>> {
    let on = grant.scope().store.connection();
    let mut names = std::collections::HashMap::new();
    for row in mails {
        let name = match (row.person_id, row.kind) {
            (Some(id), _) => person::Entity::find_by_id(id).one(on).await?.map(|person| person.name),
            (None, MailKind::Invitation) => grant
                .rows::<invitation::Entity>()
                .only(invitation::Column::Id, crate::access::Test::is(row.subject_id))
                .one()
                .await?
                .map(|row| row.name),
            (None, _) => None,
        };
        names.insert(row.id, name.unwrap_or_default());
    }
    Ok(names)
}
