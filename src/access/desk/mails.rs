//! Mails that could not be delivered, and the names that the desk knows.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IdenStatic, QueryFilter, Statement, Value,
};

use super::seats::Keeps;
use crate::access::{
    Administer, Grant, Level, RowId, SeatId, SpaceId, Test,
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
    let done = mail::Entity::update_many().set(row).filter(still).exec(&write.transaction.live).await?;
    // Somebody else was faster, and has decided otherwise.
    if done.rows_affected == 1 { Ok(()) } else { Err(Denied::NotFound.into()) }
}

/// The names of those who hold some of the seats that are kept here; never an address.
///
/// # Errors
/// The database's.
pub async fn sitters<C: Keeps>(grant: &Grant<C>, seats: &[SeatId]) -> Outcome<HashMap<SeatId, String>> {
    let on = grant.scope().store.connection();
    let mut names = HashMap::new();
    for some in seats.chunks(500) {
        let places: Vec<String> = (2..some.len() + 2).map(|n| format!("${n}")).collect();
        let text = format!(
            "SELECT seat.id, person.name FROM seat JOIN person ON person.id = seat.person_id
             WHERE seat.{} = $1 AND seat.id IN ({})",
            C::KEPT_IN.as_str(),
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

/// What mails of this desk were addressed to, by their ids: names, never addresses. Three statements, however many mails there are.
///
/// # Errors
/// The database's.
pub async fn recipients(grant: &Grant<Administer>, mails: &[mail::Model]) -> Outcome<HashMap<RowId, String>> {
    // Whoever calls may have made a row up: only what the desk may see is believed.
    let asked = Test::any(mails.iter().map(|row| row.id));
    let mails = grant.rows::<mail::Entity>().only(mail::Column::Id, asked).all().await?;
    let persons = person::Entity::find()
        .filter(person::Column::Id.is_in(mails.iter().filter_map(|row| row.person_id)))
        .all(grant.scope().store.connection())
        .await?;
    let nobody_yet = mails.iter().filter(|row| row.person_id.is_none() && row.kind == MailKind::Invitation);
    let invitations = grant
        .rows::<invitation::Entity>()
        .only(invitation::Column::Id, Test::any(nobody_yet.map(|row| row.subject_id)))
        .all()
        .await?;
    let name = |row: &mail::Model| match row.person_id {
        Some(id) => persons.iter().find(|person| person.id == id).map(|person| person.name.clone()),
        None => invitations.iter().find(|invited| invited.id.0 == row.subject_id).map(|invited| invited.name.clone()),
    };
    Ok(mails.iter().map(|row| (row.id, name(row).unwrap_or_default())).collect())
}
