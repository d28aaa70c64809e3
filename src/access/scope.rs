//! What one viewer may see: the spaces and the level in each, worked out from the rows for every request.

use std::{collections::BTreeMap, sync::Arc};

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::{
    Capacity, Guarded, Level, Mine, Open, OrganisationId, PersonId, ProcessId, SeatId, SessionId, SpaceId, SpaceKind,
    Standing, StandingId, Store,
    entry::{self, Whose, column},
    policy::{self, Held, Power},
    rows::Rows,
    secret::Secret,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome},
};

/// A person who looks. Nobody, for the public.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// Who it is.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The code of the person's language.
    pub language: String,
    /// Whether this is the sign-in of an operator, which reads no content.
    pub operator: bool,
    /// The session, if the viewer came by one (a mail has none).
    pub session: Option<SessionId>,
    /// When the session was last seen.
    pub seen_at: Option<Instant>,
    /// The end of the person's last session before this one: what is newer is new.
    pub before_at: Option<Instant>,
}

/// A seat that is in force now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveSeat {
    /// The seat.
    pub id: SeatId,
    /// The process that it is in.
    pub process: ProcessId,
    /// The standing that it is under.
    pub standing_id: StandingId,
    /// The standing's kind.
    pub standing: Standing,
    /// The organisation that it is of.
    pub organisation: OrganisationId,
    /// The organisation's own space.
    pub own_space: SpaceId,
    /// The desk that keeps it.
    pub desk: SpaceId,
    /// The capacity.
    pub capacity: Capacity,
    /// Whether it exercises the presidency now.
    pub presides: bool,
}

/// A process, as its public register says.
#[derive(Clone, Debug)]
pub struct ProcessSeen {
    /// The process.
    pub id: ProcessId,
    /// Its place in addresses.
    pub slug: String,
    /// Its short name.
    pub name: String,
    /// Its full name.
    pub full_name: String,
    /// Its accent in the style sheet.
    pub accent: String,
    /// Its IANA time zone.
    pub zone: chrono_tz::Tz,
    /// The codes of its working languages.
    pub languages: Vec<String>,
}

/// A space that the viewer may read.
#[derive(Clone, Debug)]
pub struct SpaceSeen {
    /// The space.
    pub id: SpaceId,
    /// Its process.
    pub process: ProcessId,
    /// What it is for.
    pub kind: SpaceKind,
    /// Its place in addresses.
    pub slug: String,
    /// Names of its own, by language, as JSON; `{}` where its kind names it.
    pub names: String,
    /// Whose delegation it is, if it is one's.
    pub organisation: Option<OrganisationId>,
    /// The highest level of any of the viewer's seats.
    pub level: Level,
    /// The level of each seat.
    pub by_seat: Vec<(SeatId, Level)>,
    /// Whether its process is concluded.
    pub concluded: bool,
}

/// What one viewer may see, now.
///
/// It cannot be made by hand:
/// ```compile_fail
/// use virtual_secretariat::access::Scope;
/// fn everything() -> Scope { Scope { ..todo() } }
/// fn todo() -> Scope { loop {} }
/// ```
/// ```
/// use virtual_secretariat::access::Scope;
/// fn everything() -> Scope { todo() }
/// fn todo() -> Scope { loop {} }
/// ```
#[derive(Clone)]
pub struct Scope {
    pub(super) store: Store,
    pub(super) now: Instant,
    pub(super) viewer: Option<Viewer>,
    pub(super) acting: Option<SeatId>,
    pub(super) seats: Vec<LiveSeat>,
    pub(super) spaces: BTreeMap<SpaceId, SpaceSeen>,
    pub(super) processes: Arc<Vec<ProcessSeen>>,
    pub(super) token_hash: Option<String>,
}

/// How long a session lives without being used, and at most.
#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    /// Minutes without a request after which it ends.
    pub idle_minutes: i64,
    /// Hours after which it ends in any case.
    pub hours: i64,
}

impl SessionLimits {
    /// Inside a transaction the session was found alive a moment ago: only its end counts, not its rest.
    pub(super) fn never() -> Self {
        Self { idle_minutes: 60 * 24 * 366, hours: 24 }
    }
}

impl Default for SessionLimits {
    fn default() -> Self {
        Self { idle_minutes: 120, hours: 12 }
    }
}

impl Store {
    /// What anyone may see.
    ///
    /// # Errors
    /// The database's.
    pub async fn public(&self) -> Outcome<Scope> {
        public_on(self, self.connection()).await
    }

    /// What the holder of a session's token may see; what anyone may see, if the token opens nothing (any more).
    ///
    /// # Errors
    /// The database's.
    pub async fn scope_of(&self, token: Option<&Secret>, limits: SessionLimits) -> Outcome<Scope> {
        let Some(token) = token else { return self.public().await };
        let hash = token.hash();
        match of_session(self, self.connection(), &hash, limits).await? {
            Some(scope) => Ok(scope),
            None => self.public().await,
        }
    }
}

pub(super) async fn of_session(
    store: &Store,
    on: &impl ConnectionTrait,
    hash: &str,
    limits: SessionLimits,
) -> Outcome<Option<Scope>> {
    let now = store.clock().now();
    let seen_after = now - chrono::Duration::minutes(limits.idle_minutes);
    let found = load(store, on, Whose::Session, now, vec![hash.into(), seen_after.into()]).await?;
    Ok(found.map(|mut scope| {
        scope.token_hash = Some(hash.to_owned());
        scope
    }))
}

pub(super) async fn of_person(store: &Store, on: &impl ConnectionTrait, person: PersonId) -> Outcome<Option<Scope>> {
    load(store, on, Whose::Person, store.clock().now(), vec![person.0.into()]).await
}

async fn public_on(store: &Store, on: &impl ConnectionTrait) -> Outcome<Scope> {
    let now = store.clock().now();
    let mut scope = Scope {
        store: store.clone(),
        now,
        viewer: None,
        acting: None,
        seats: Vec::new(),
        spaces: BTreeMap::new(),
        processes: Arc::new(processes(on).await?),
        token_hash: None,
    };
    scope.add_public(on).await?;
    Ok(scope)
}

async fn load(
    store: &Store,
    on: &impl ConnectionTrait,
    whose: Whose,
    now: Instant,
    given: Vec<Value>,
) -> Outcome<Option<Scope>> {
    let values: Vec<Value> = std::iter::once(now.into()).chain(given).collect();
    let statement = Statement::from_sql_and_values(on.get_database_backend(), entry::statement(whose), values);
    let rows = on.query_all_raw(statement).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let viewer = Viewer {
        person: PersonId(first.try_get_by_index(column::PERSON)?),
        name: first.try_get_by_index(column::NAME)?,
        language: first.try_get_by_index(column::LANGUAGE)?,
        operator: first.try_get_by_index(column::OPERATOR)?,
        session: first.try_get_by_index::<Option<uuid::Uuid>>(column::SESSION)?.map(SessionId),
        seen_at: first.try_get_by_index(column::SEEN_AT)?,
        before_at: first.try_get_by_index(column::BEFORE_AT)?,
    };
    let chosen = first.try_get_by_index::<Option<uuid::Uuid>>(column::ACTING)?.map(SeatId);
    let mut scope = Scope {
        store: store.clone(),
        now,
        viewer: Some(viewer),
        acting: None,
        seats: Vec::new(),
        spaces: BTreeMap::new(),
        processes: Arc::new(processes(on).await?),
        token_hash: None,
    };
    for row in &rows {
        scope.enter(row)?;
    }
    scope.acting =
        chosen.filter(|seat| scope.seat(*seat).is_some()).or_else(|| scope.seats.first().map(|seat| seat.id));
    scope.add_public(on).await?;
    Ok(Some(scope))
}

async fn processes(on: &impl ConnectionTrait) -> Outcome<Vec<ProcessSeen>> {
    let text = "SELECT id, slug, name, full_name, accent, zone, CAST(working_languages AS text) FROM process ORDER BY position, slug";
    let rows = on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await?;
    rows.iter()
        .map(|row| {
            let zone: String = row.try_get_by_index(5)?;
            let languages: String = row.try_get_by_index(6)?;
            Ok(ProcessSeen {
                id: ProcessId(row.try_get_by_index(0)?),
                slug: row.try_get_by_index(1)?,
                name: row.try_get_by_index(2)?,
                full_name: row.try_get_by_index(3)?,
                accent: row.try_get_by_index(4)?,
                zone: zone.parse().unwrap_or(chrono_tz::Tz::UTC),
                languages: serde_json::from_str(&languages).unwrap_or_default(),
            })
        })
        .collect()
}

fn word<T: std::str::FromStr>(row: &QueryResult, at: usize) -> Outcome<T> {
    let text: String = row.try_get_by_index(at)?;
    text.parse().map_err(|_| Error::Internal(format!("the database has the unknown word {text}")))
}

impl Scope {
    /// Takes one row of [`entry::statement`] in.
    fn enter(&mut self, row: &QueryResult) -> Outcome<()> {
        let Some(space) = row.try_get_by_index::<Option<uuid::Uuid>>(column::SPACE)?.map(SpaceId) else {
            return Ok(());
        };
        let seat = SeatId(row.try_get_by_index(column::SEAT)?);
        let level =
            Level::of(row.try_get_by_index(column::LEVEL)?).ok_or_else(|| Error::Internal("unknown level".into()))?;
        if self.seat(seat).is_none() {
            self.seats.push(LiveSeat {
                id: seat,
                process: ProcessId(row.try_get_by_index(column::SEAT_PROCESS)?),
                standing_id: StandingId(row.try_get_by_index(column::STANDING_ID)?),
                standing: word(row, column::STANDING)?,
                organisation: OrganisationId(row.try_get_by_index(column::ORGANISATION)?),
                own_space: SpaceId(row.try_get_by_index(column::OWN_SPACE)?),
                desk: SpaceId(row.try_get_by_index(column::DESK)?),
                capacity: word(row, column::CAPACITY)?,
                presides: row.try_get_by_index::<i32>(column::PRESIDES)? == 1,
            });
        }
        if let Some(seen) = self.spaces.get_mut(&space) {
            seen.level = seen.level.max(level);
            seen.by_seat.push((seat, level));
            return Ok(());
        }
        let seen = SpaceSeen {
            id: space,
            process: ProcessId(row.try_get_by_index(column::PROCESS)?),
            kind: word(row, column::KIND)?,
            slug: row.try_get_by_index(column::SLUG)?,
            names: row.try_get_by_index(column::NAMES)?,
            organisation: row.try_get_by_index::<Option<uuid::Uuid>>(column::OF_ORGANISATION)?.map(OrganisationId),
            level,
            by_seat: vec![(seat, level)],
            concluded: row.try_get_by_index::<i32>(column::CONCLUDED)? == 1,
        };
        self.spaces.insert(space, seen);
        Ok(())
    }

    async fn add_public(&mut self, on: &impl ConnectionTrait) -> Outcome<()> {
        let statement =
            Statement::from_sql_and_values(on.get_database_backend(), entry::for_anyone(), [self.now.into()]);
        for row in on.query_all_raw(statement).await? {
            let id = SpaceId(row.try_get_by_index(0)?);
            let seen = SpaceSeen {
                id,
                kind: word(&row, 1)?,
                slug: row.try_get_by_index(2)?,
                names: row.try_get_by_index(3)?,
                organisation: row.try_get_by_index::<Option<uuid::Uuid>>(4)?.map(OrganisationId),
                process: ProcessId(row.try_get_by_index(5)?),
                level: Level::Read,
                by_seat: Vec::new(),
                concluded: row.try_get_by_index::<i32>(6)? == 1,
            };
            self.spaces.entry(id).or_insert(seen);
        }
        Ok(())
    }

    /// When this scope was worked out: the time that every condition in it is bound to.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The installation's database, for a verb that begins anew (a sign-in from a page).
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Who looks; `None` for the public.
    pub fn viewer(&self) -> Option<&Viewer> {
        self.viewer.as_ref()
    }

    /// The viewer's seats that are in force.
    pub fn seats(&self) -> &[LiveSeat] {
        &self.seats
    }

    /// One of the viewer's seats.
    pub fn seat(&self, id: SeatId) -> Option<&LiveSeat> {
        self.seats.iter().find(|seat| seat.id == id)
    }

    /// The seat that acts are done in.
    pub fn acting(&self) -> Option<&LiveSeat> {
        self.acting.and_then(|id| self.seat(id))
    }

    /// All spaces that the viewer may read, the public ones among them.
    pub fn spaces(&self) -> impl Iterator<Item = &SpaceSeen> {
        self.spaces.values()
    }

    /// A space by its id, if the viewer may read it.
    pub fn space(&self, id: SpaceId) -> Option<&SpaceSeen> {
        self.spaces.get(&id)
    }

    /// A space by its place in addresses, if the viewer may read it.
    pub fn space_at(&self, process: &str, space: &str) -> Option<&SpaceSeen> {
        let process = self.process_at(process)?.id;
        self.spaces.values().find(|seen| seen.process == process && seen.slug == space)
    }

    /// The space of a kind in a process, if the viewer may read it.
    pub fn space_of_kind(&self, process: ProcessId, kind: SpaceKind) -> Option<&SpaceSeen> {
        self.spaces.values().find(|seen| seen.process == process && seen.kind == kind)
    }

    /// All processes of the installation; their names are public.
    pub fn processes(&self) -> &[ProcessSeen] {
        &self.processes
    }

    /// A process by its place in addresses.
    pub fn process_at(&self, slug: &str) -> Option<&ProcessSeen> {
        self.processes.iter().find(|process| process.slug == slug)
    }

    /// A process by its id.
    pub fn process(&self, id: ProcessId) -> Option<&ProcessSeen> {
        self.processes.iter().find(|process| process.id == id)
    }

    /// The guarded rows that the viewer may see: the one way to see a row.
    pub fn rows<E: Guarded>(&self) -> Rows<'_, E> {
        Rows::guarded(self, Level::Read)
    }

    /// The guarded rows of those spaces only that the viewer has a level in.
    pub fn rows_from<E: Guarded>(&self, level: Level) -> Rows<'_, E> {
        Rows::guarded(self, level)
    }

    /// The viewer's own rows; none for the public.
    pub fn mine<E: Mine>(&self) -> Rows<'_, E> {
        Rows::mine(self)
    }

    /// Rows of the installation's public register.
    pub fn open<E: Open>(&self) -> Rows<'_, E> {
        Rows::open(self)
    }

    /// What the seat that is acted in has in a space, for the table of powers.
    fn held(&self, space: &SpaceSeen, seat: &LiveSeat) -> Held {
        let own = space.by_seat.iter().find(|(id, _)| *id == seat.id).map(|(_, level)| *level);
        // What anyone reads, a seat reads too.
        let level = if space.kind == SpaceKind::Public { own.max(Some(Level::Read)) } else { own };
        Held {
            standing: seat.standing,
            capacity: seat.capacity,
            presides: seat.presides,
            space: space.kind,
            level,
            concluded: space.concluded,
        }
    }

    /// Whether the seat that is acted in has a power in a space. For offering a link; acts ask for a [`super::Grant`].
    pub fn may(&self, power: Power, space: SpaceId) -> bool {
        self.judge(power, space).is_ok()
    }

    /// Judges a power in a space, in the order of rule 10: sign-in, visibility, capability. Reading is the union of the live seats;
    /// every other power is that of the seat acted in, which must be of the space's process or admitted by name.
    pub(super) fn judge(&self, power: Power, space: SpaceId) -> Result<Option<&LiveSeat>, Denied> {
        let signed_in = self.viewer.is_some();
        let Some(space) = self.spaces.get(&space) else {
            return Err(if signed_in { Denied::NotFound } else { Denied::SignIn });
        };
        if power == Power::Read {
            return Ok(self.acting());
        }
        if !signed_in {
            return Err(Denied::SignIn);
        }
        let seat = self.acting().ok_or(Denied::Forbidden)?;
        let here = space.process == seat.process || space.by_seat.iter().any(|(id, _)| *id == seat.id);
        if here && policy::permits(power, &self.held(space, seat)) { Ok(Some(seat)) } else { Err(Denied::Forbidden) }
    }
}
