//! The door: what is done before anybody is known, and what a person does to their own account.
//! Everything here takes the same time and says the same whether an account exists or not.

mod app_passwords;
mod invitations;
mod own;
mod passwords;
mod sessions;
mod set_up;
mod throttle;

pub use app_passwords::{MOST_APP_PASSWORDS, NewAppPassword};

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement,
    sea_query::LockType,
};

use crate::access::{
    Capacity, PersonId, ProcessId, Scope, SeatId, Standing, Store,
    audit::{self, AuditLine, Doer},
    secret::Secret,
    store::Transaction,
    tables::{app_password, invitation, password_reset, person, seat, session, space, standing},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome},
};

/// From where somebody knocks.
#[derive(Clone, Debug, Default)]
pub struct From {
    /// The network address.
    pub address: String,
    /// What the browser says it is; shortened.
    pub agent: String,
}

/// How long a way back is open.
pub(super) const RESET_HOURS: i64 = 1;

/// An invitation as the invited person sees it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The invited person's name.
    pub name: String,
    /// The address that it went to.
    pub email: String,
    /// The language of the mail.
    pub language: String,
    /// The organisation's names by language.
    pub organisation: serde_json::Value,
    /// The standing's kind.
    pub standing: Standing,
    /// The capacity.
    pub capacity: Capacity,
    /// The process.
    pub process: ProcessId,
    /// When it ends.
    pub ends_at: Instant,
    /// Whether the address has an account already: then its password is asked for, and no new one is made.
    pub known: bool,
}

/// An address as it is compared: trimmed, in small letters.
pub fn plain_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether this can be an address: one part, an `@`, a domain with a dot, nothing that could make two of it.
pub fn is_email(email: &str) -> bool {
    let fine = |c: char| {
        c.is_ascii_graphic() && !matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')' | '[' | ']' | '\\' | ':')
    };
    match email.split_once('@') {
        Some((name, domain)) => {
            !name.is_empty()
                && email.len() <= 254
                && email.chars().all(fine)
                && !domain.contains('@')
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        }
        None => false,
    }
}

impl Store {
    pub(super) async fn person_of(&self, email: &str) -> Outcome<Option<person::Model>> {
        Ok(person::Entity::find().filter(person::Column::Email.eq(email)).one(self.connection()).await?)
    }
}

pub(super) fn statement<const N: usize>(on: &Transaction, text: &str, values: [sea_orm::Value; N]) -> Statement {
    Statement::from_sql_and_values(on.live.get_database_backend(), text, values)
}

pub(super) async fn own(on: &Transaction, scope: &Scope) -> Outcome<person::Model> {
    let viewer = scope.viewer().ok_or(Denied::SignIn)?;
    Ok(person::Entity::find_by_id(viewer.person).one(&on.live).await?.ok_or(Denied::SignIn)?)
}

/// The person whose password was judged before this change began: none, if it is another one by now, or the account was switched off.
/// From here to the end of the change it stays so; who holds a person's row takes everything else after it.
pub(super) async fn still(on: &Transaction, judged: &person::Model) -> Outcome<Option<person::Model>> {
    let held = person::Entity::find_by_id(judged.id).lock(LockType::NoKeyUpdate).one(&on.live).await?;
    Ok(held.filter(|row| row.disabled_at.is_none() && row.password_hash == judged.password_hash))
}

pub(super) async fn own_line(
    on: &Transaction,
    now: Instant,
    whose: &person::Model,
    from: &From,
    line: AuditLine,
) -> Outcome<()> {
    let doer = Doer { person: Some((whose.id, whose.name.clone())), address: from.address.clone(), ..Doer::default() };
    audit::write(on, now, doer, line).await
}

/// Sessions end by their end being now: the row stays for the list of one's own sessions until it is tidied away.
pub(in crate::access) async fn end_sessions(
    on: &Transaction,
    now: Instant,
    condition: impl sea_orm::sea_query::IntoCondition,
) -> Outcome<u64> {
    let ended = session::ActiveModel { ends_at: Set(now), ..Default::default() };
    let done = session::Entity::update_many().set(ended).filter(condition.into_condition()).exec(&on.live).await?;
    Ok(done.rows_affected)
}

/// Passwords for programs end by their end being now: the row stays for a while, so that a look into the database tells what was.
pub(in crate::access) async fn end_app_passwords(
    on: &Transaction,
    now: Instant,
    condition: impl sea_orm::sea_query::IntoCondition,
) -> Outcome<u64> {
    let ended = app_password::ActiveModel { ended_at: Set(Some(now)), ..Default::default() };
    let open = app_password::Entity::update_many().set(ended).filter(app_password::Column::EndedAt.is_null());
    Ok(open.filter(condition.into_condition()).exec(&on.live).await?.rows_affected)
}

pub(super) async fn end_others(on: &Transaction, scope: &Scope, whose: PersonId) -> Outcome<u64> {
    let this = scope.viewer().and_then(|viewer| viewer.session);
    let mut condition =
        sea_orm::Condition::all().add(session::Column::PersonId.eq(whose)).add(session::Column::EndsAt.gt(scope.now()));
    if let Some(this) = this {
        condition = condition.add(session::Column::Id.ne(this));
    }
    end_sessions(on, scope.now(), condition).await
}

pub(in crate::access) async fn set_password(on: &Transaction, whose: PersonId, hash: &str) -> Outcome<()> {
    let text = "UPDATE person SET password_hash = $1 WHERE id = $2";
    on.live.execute_raw(statement(on, text, [hash.into(), whose.0.into()])).await?;
    Ok(())
}

pub(super) async fn close_resets(on: &Transaction, now: Instant, whose: PersonId) -> Outcome<()> {
    let text = "UPDATE password_reset SET used_at = $1 WHERE person_id = $2 AND used_at IS NULL";
    on.live.execute_raw(statement(on, text, [now.into(), whose.0.into()])).await?;
    Ok(())
}

pub(super) async fn open_reset(
    on: &impl ConnectionTrait,
    token: &Secret,
    now: Instant,
) -> Outcome<Option<password_reset::Model>> {
    let found =
        password_reset::Entity::find().filter(password_reset::Column::TokenHash.eq(token.hash())).one(on).await?;
    let Some(found) = found.filter(|row| row.used_at.is_none() && row.ends_at > now) else { return Ok(None) };
    // A later one replaces it.
    let newest = password_reset::Entity::find()
        .filter(password_reset::Column::PersonId.eq(found.person_id))
        .order_by_desc(password_reset::Column::MadeAt)
        .order_by_desc(password_reset::Column::Id)
        .one(on)
        .await?;
    Ok(newest.is_some_and(|newest| newest.id == found.id).then_some(found))
}

pub(super) async fn open_invitation(
    on: &impl ConnectionTrait,
    token: &Secret,
    now: Instant,
) -> Outcome<Option<invitation::Model>> {
    let found = invitation::Entity::find().filter(invitation::Column::TokenHash.eq(token.hash())).one(on).await?;
    // A seat that would be over before it began is not offered any more.
    let open = |row: &invitation::Model| {
        row.used_at.is_none()
            && row.withdrawn_at.is_none()
            && row.ends_at > now
            && row.seat_ends_at.is_none_or(|at| at > now)
    };
    Ok(found.filter(open))
}

pub(super) async fn set_up_fits(on: &impl ConnectionTrait, token: &Secret) -> Outcome<bool> {
    let text = "SELECT set_up_hash FROM installation WHERE id = 1";
    let row = on.query_one_raw(Statement::from_string(on.get_database_backend(), text)).await?;
    let kept: Option<String> = row.map_or(Ok(None), |row| row.try_get_by_index(0))?;
    let hash = token.hash();
    Ok(kept.is_some_and(|kept| kept.split(' ').any(|one| one == hash)))
}

pub(in crate::access) async fn make_person(
    on: &Transaction,
    now: Instant,
    email: &str,
    name: &str,
    language: &str,
    operator: bool,
) -> Outcome<person::Model> {
    let made = person::Model {
        id: PersonId::fresh(),
        email: plain_email(email),
        name: name.to_owned(),
        language: language.to_owned(),
        password_hash: None,
        operator,
        disabled_at: None,
        made_at: now,
    };
    person::Entity::insert(sea_orm::IntoActiveModel::into_active_model(made.clone()))
        .exec_without_returning(&on.live)
        .await?;
    Ok(made)
}

/// Makes a seat under a standing; it stands in the delegation's space and on the desk.
pub(in crate::access) async fn make_seat(
    on: &Transaction,
    held: &standing::Model,
    whose: PersonId,
    capacity: Capacity,
    letter: Option<String>,
    starts_at: Instant,
    ends_at: Option<Instant>,
) -> Outcome<SeatId> {
    let spaces = space::Entity::find().filter(space::Column::ProcessId.eq(held.process_id)).all(&on.live).await?;
    let missing = || Error::Internal("the process lacks a desk or the delegation's space".into());
    let desk = spaces.iter().find(|space| space.kind == crate::access::SpaceKind::Desk).ok_or_else(missing)?;
    let own = spaces
        .iter()
        .find(|space| {
            space.kind == crate::access::SpaceKind::Delegation && space.organisation_id == Some(held.organisation_id)
        })
        .ok_or_else(missing)?;
    let row = seat::Model {
        id: SeatId::fresh(),
        standing_id: held.id,
        process_id: held.process_id,
        organisation_id: held.organisation_id,
        person_id: whose,
        space_id: own.id,
        desk_id: desk.id,
        capacity,
        letter,
        starts_at,
        ends_at,
    };
    let id = row.id;
    seat::Entity::insert(sea_orm::IntoActiveModel::into_active_model(row)).exec_without_returning(&on.live).await?;
    Ok(id)
}
