//! How a scope is made: one statement for each request, with the clock in its condition.

use std::{collections::BTreeSet, sync::Arc};

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use smallvec::SmallVec;
use uuid::Uuid;

use super::{
    Level, LiveSeat, OrganisationId, PersonId, ProcessId, Register, Scope, SeatId, SessionId, SessionLimits, SpaceId,
    SpaceSeen, StandingId, Store, Viewer,
    entry::{self, Whose, column},
    scope::{Program, Spaces},
    secret::Secret,
    spaces,
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
        let Some(row) = row else { return Ok(scope) };
        let mut entered = Vec::new();
        if let Some(spaces) = row.try_get_by_index::<Option<String>>(0)? {
            read(&spaces, None, &mut entered)?;
        }
        scope.enter(on, entered, row.try_get_by_index(1)?).await?;
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
    let mut entered = Vec::new();
    for row in &rows {
        let Some(spaces) = row.try_get_by_index::<Option<String>>(column::SPACES)? else { continue };
        let seat = seat(row)?;
        read(&spaces, Some(seat.id), &mut entered)?;
        scope.seats.push(seat);
    }
    // An operator's sign-in reads nothing: what anyone reads stands on the public site, which asks the public's scope.
    if !viewer.operator
        && let Some(spaces) = first.try_get_by_index::<Option<String>>(column::ANYONE)?
    {
        read(&spaces, None, &mut entered)?;
    }
    scope.enter(on, entered, first.try_get_by_index(column::CONCLUDED)?).await?;
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
    let text: String = row.try_get_by_index(at)?;
    text.parse().map_err(|_| Error::Internal(format!("the database has the unknown word {text}")))
}

/// A space that is entered: by which seat, where not by anyone, and how far.
type Entered = (SpaceId, Option<SeatId>, Level);

/// The spaces that [`entry`] told of in one text: the id of each and, behind it, the digit of the level.
fn read(spaces: &str, seat: Option<SeatId>, entered: &mut Vec<Entered>) -> Outcome<()> {
    for told in spaces.split(',') {
        let (id, level) = told.len().checked_sub(1).and_then(|at| told.split_at_checked(at)).ok_or_else(unreadable)?;
        let level = level.parse().ok().and_then(Level::of).ok_or_else(unreadable)?;
        entered.push((SpaceId(id.parse().map_err(|_| unreadable())?), seat, level));
    }
    Ok(())
}

/// The spaces that [`entry`] told of for one seat.
pub(super) fn entered(spaces: &str) -> Outcome<Vec<SpaceId>> {
    let mut entered = Vec::new();
    read(spaces, None, &mut entered)?;
    Ok(entered.into_iter().map(|(id, ..)| id).collect())
}

fn unreadable() -> Error {
    Error::Internal("the spaces of a seat cannot be read".into())
}

impl Scope {
    fn of_nobody(store: &Store, now: Instant, register: Arc<Register>) -> Self {
        Self {
            store: store.clone(),
            now,
            viewer: None,
            acting: None,
            seats: Vec::new(),
            spaces: Spaces::default(),
            register,
            token_hash: None,
            program: None,
        }
    }

    /// Takes in the spaces that are entered, and which processes are concluded.
    async fn enter(
        &mut self,
        on: &impl ConnectionTrait,
        mut entered: Vec<Entered>,
        concluded: Option<String>,
    ) -> Outcome<()> {
        let concluded = concluded.as_deref().unwrap_or_default().split(',').filter(|id| !id.is_empty());
        let concluded: BTreeSet<Uuid> =
            concluded.map(|id| id.parse().map_err(|_| unreadable())).collect::<Outcome<_>>()?;
        // In the order of the spaces; the seats of each stay in theirs.
        entered.sort_by_key(|(id, ..)| *id);
        let mut ids: Vec<SpaceId> = entered.iter().map(|(id, ..)| *id).collect();
        ids.dedup();
        let register = self.register.clone();
        let spaces = spaces::of_ids(&register.spaces, on, &ids).await?;
        let mut entered = entered.into_iter().peekable();
        let seen = spaces.into_iter().map(|space| {
            let concluded = concluded.contains(&space.process.0);
            let mut seen = SpaceSeen { space, level: Level::Read, by_seat: SmallVec::new(), concluded };
            while let Some((_, seat, level)) = entered.next_if(|(id, ..)| *id == seen.id) {
                seen.entered(seat, level);
            }
            seen
        });
        let seen = seen.collect();
        self.spaces = Spaces(seen);
        Ok(())
    }
}

impl SpaceSeen {
    /// Several admissions may let one seat in; the highest counts.
    fn entered(&mut self, seat: Option<SeatId>, level: Level) {
        self.level = self.level.max(level);
        let Some(seat) = seat else { return };
        match self.by_seat.iter_mut().find(|(id, _)| *id == seat) {
            Some((_, held)) => *held = level.max(*held),
            None => self.by_seat.push((seat, level)),
        }
    }
}
