//! How a scope is made: one statement for each request, with the clock in its condition.

use std::{
    borrow::Cow,
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    Level, LiveSeat, OrganisationId, PersonId, ProcessId, Register, Scope, SeatId, SessionId, SessionLimits, SpaceId,
    SpaceSeen, StandingId, Store, Viewer,
    entry::{self, Whose, column},
    scope::Program,
    secret::Secret,
};
use crate::{
    clock::Instant,
    error::{Error, Outcome},
};

impl Store {
    /// What anyone may see.
    ///
    /// # Errors
    /// The database's.
    pub async fn public(&self) -> Outcome<Scope> {
        let mut scope = Scope::of_nobody(self, self.clock().now(), self.register().await?);
        let on = self.connection();
        let text = entry::for_anyone(on.get_database_backend());
        let row = on
            .query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, [scope.now.into()]))
            .await?;
        let spaces = row.map_or(Ok(None), |row| row.try_get_by_index::<Option<String>>(0))?;
        scope.enter(None, spaces.as_deref())?;
        Ok(scope)
    }

    /// What the holder of a session's token may see; what anyone may see, if the token opens nothing (any more).
    ///
    /// # Errors
    /// The database's.
    pub async fn scope_of(&self, token: Option<&Secret>, limits: SessionLimits) -> Outcome<Scope> {
        let Some(token) = token else { return self.public().await };
        let register = self.register().await?;
        match of_session(self, self.connection(), register, &token.hash(), limits).await? {
            Some(scope) => Ok(scope),
            None => self.public().await,
        }
    }
}

/// The scope of a session. Inside a transaction the register is the one of the scope that began it: a second connection
/// would have to be waited for.
pub(super) async fn of_session(
    store: &Store,
    on: &impl ConnectionTrait,
    register: Arc<Register>,
    hash: &str,
    limits: SessionLimits,
) -> Outcome<Option<Scope>> {
    let scope = Scope::of_nobody(store, store.clock().now(), register);
    let seen_after = scope.now - chrono::Duration::minutes(limits.idle_minutes);
    let found = load(scope, on, Whose::Session, vec![hash.into(), seen_after.into()]).await?;
    Ok(found.map(|scope| Scope { token_hash: Some(hash.to_owned()), ..scope }))
}

/// The scope of a password for a program: of its one seat, and of nobody when that is not in force. `writes` is not read again: it never
/// changes.
pub(super) async fn of_program(
    store: &Store,
    on: &impl ConnectionTrait,
    register: Arc<Register>,
    program: &Program,
) -> Outcome<Option<Scope>> {
    let scope = Scope::of_nobody(store, store.clock().now(), register);
    let found = load(scope, on, Whose::Program, vec![program.hash.clone().into()]).await?;
    let found = found.filter(|scope| scope.acting.is_some());
    Ok(found.map(|scope| Scope { program: Some(program.clone()), ..scope }))
}

/// The scope of a person, for what is rendered later: a mail.
pub(super) async fn of_person(
    store: &Store,
    on: &impl ConnectionTrait,
    register: Arc<Register>,
    person: PersonId,
) -> Outcome<Option<Scope>> {
    let scope = Scope::of_nobody(store, store.clock().now(), register);
    load(scope, on, Whose::Person, vec![person.0.into()]).await
}

async fn load(mut scope: Scope, on: &impl ConnectionTrait, whose: Whose, given: Vec<Value>) -> Outcome<Option<Scope>> {
    let values: Vec<Value> = std::iter::once(scope.now.into()).chain(given).collect();
    let backend = on.get_database_backend();
    let statement = Statement::from_sql_and_values(backend, entry::statement(whose, backend), values);
    let rows = on.query_all_raw(statement).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let viewer = Viewer {
        person: PersonId(first.try_get_by_index(column::PERSON)?),
        name: first.try_get_by_index(column::NAME)?,
        language: first.try_get_by_index(column::LANGUAGE)?,
        operator: first.try_get_by_index(column::OPERATOR)?,
        session: first.try_get_by_index::<Option<Uuid>>(column::SESSION)?.map(SessionId),
        seen_at: first.try_get_by_index(column::SEEN_AT)?,
        before_at: first.try_get_by_index(column::BEFORE_AT)?,
    };
    let chosen = first.try_get_by_index::<Option<Uuid>>(column::ACTING)?.map(SeatId);
    for row in &rows {
        let Some(spaces) = row.try_get_by_index::<Option<String>>(column::SPACES)? else { continue };
        let seat = seat(row)?;
        scope.enter(Some(&seat), Some(&spaces))?;
        scope.seats.push(seat);
    }
    // An operator's sign-in reads nothing: what anyone reads stands on the public site, which asks the public's scope.
    if !viewer.operator {
        scope.enter(None, first.try_get_by_index::<Option<String>>(column::ANYONE)?.as_deref())?;
    }
    scope.viewer = Some(viewer);
    scope.acting =
        chosen.filter(|seat| scope.seat(*seat).is_some()).or_else(|| scope.seats.first().map(|seat| seat.id));
    Ok(Some(scope))
}

fn seat(row: &QueryResult) -> Outcome<LiveSeat> {
    Ok(LiveSeat {
        id: SeatId(row.try_get_by_index(column::SEAT)?),
        process: ProcessId(row.try_get_by_index(column::SEAT_PROCESS)?),
        standing_id: StandingId(row.try_get_by_index(column::STANDING_ID)?),
        standing: word(row, column::STANDING)?,
        organisation: OrganisationId(row.try_get_by_index(column::ORGANISATION)?),
        own_space: SpaceId(row.try_get_by_index(column::OWN_SPACE)?),
        desk: SpaceId(row.try_get_by_index(column::DESK)?),
        capacity: word(row, column::CAPACITY)?,
        presides: row.try_get_by_index::<i32>(column::PRESIDES)? == 1,
    })
}

fn word<T: std::str::FromStr>(row: &QueryResult, at: usize) -> Outcome<T> {
    known(&row.try_get_by_index::<String>(at)?)
}

fn known<T: std::str::FromStr>(text: &str) -> Outcome<T> {
    text.parse().map_err(|_| Error::Internal(format!("the database has the unknown word {text}")))
}

/// A space as [`entry`] tells of it: its id, the level, its kind, slug, names of its own, organisation, process where it is not the seat's,
/// whether that is concluded.
#[derive(Deserialize)]
pub(super) struct Entered<'t>(
    pub(super) Uuid,
    i32,
    #[serde(borrow)] Cow<'t, str>,
    String,
    Option<String>,
    Option<Uuid>,
    Option<Uuid>,
    i32,
);

/// The spaces that [`entry`] told of in one text.
pub(super) fn entered(spaces: &str) -> Outcome<Vec<Entered<'_>>> {
    serde_json::from_str(spaces)
        .map_err(|fault| Error::Internal(format!("the spaces of a seat cannot be read: {fault}")))
}

impl Scope {
    fn of_nobody(store: &Store, now: Instant, register: Arc<Register>) -> Self {
        Self {
            store: store.clone(),
            now,
            viewer: None,
            acting: None,
            seats: Vec::new(),
            spaces: BTreeMap::new(),
            register,
            token_hash: None,
            program: None,
        }
    }

    /// Takes in the spaces of a seat; without a seat, those that anyone reads.
    fn enter(&mut self, seat: Option<&LiveSeat>, spaces: Option<&str>) -> Outcome<()> {
        let Some(spaces) = spaces else { return Ok(()) };
        for Entered(id, level, kind, slug, names, organisation, process, concluded) in entered(spaces)? {
            let level = Level::of(level).ok_or_else(|| Error::Internal("unknown level".into()))?;
            let seen = match self.spaces.entry(SpaceId(id)) {
                Entry::Occupied(seen) => seen.into_mut(),
                Entry::Vacant(place) => place.insert(SpaceSeen {
                    id: SpaceId(id),
                    process: process
                        .map(ProcessId)
                        .or(seat.map(|seat| seat.process))
                        .ok_or_else(|| Error::Internal("a space of no process".into()))?,
                    kind: known(&kind)?,
                    slug,
                    names,
                    organisation: organisation.map(OrganisationId),
                    level,
                    by_seat: Vec::new(),
                    concluded: concluded == 1,
                }),
            };
            seen.level = seen.level.max(level);
            let Some(seat) = seat else { continue };
            // Several admissions may let one seat in; the highest counts.
            match seen.by_seat.iter_mut().find(|(id, _)| *id == seat.id) {
                Some((_, held)) => *held = level.max(*held),
                None => seen.by_seat.push((seat.id, level)),
            }
        }
        Ok(())
    }
}
