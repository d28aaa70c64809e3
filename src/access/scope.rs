//! What one viewer may see: the spaces and the level in each, worked out from the rows for every request.

use std::sync::Arc;

use smallvec::SmallVec;

use super::{
    Capacity, Guarded, Level, Mine, Open, OrganisationId, PersonId, ProcessId, ProcessSeen, Register, SeatId,
    SessionId, Space, SpaceId, SpaceKind, Standing, StandingId, Store,
    policy::{self, Held, Power},
    rows::Rows,
};
use crate::{clock::Instant, error::Denied};

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

/// A space that the viewer may read.
#[derive(Clone, Debug)]
pub struct SpaceSeen {
    /// What it is.
    pub(super) space: Arc<Space>,
    /// The highest level of any of the viewer's seats.
    pub level: Level,
    /// The level of each seat; as a rule of one.
    pub by_seat: SmallVec<[(SeatId, Level); 1]>,
    /// Whether its process is concluded.
    pub concluded: bool,
}

impl std::ops::Deref for SpaceSeen {
    type Target = Space;

    fn deref(&self) -> &Space {
        &self.space
    }
}

/// The spaces of a scope, each once, in the order of their ids: of two thousand a list is made and let go sooner than a tree.
#[derive(Clone, Debug, Default)]
pub(super) struct Spaces(pub(super) Vec<SpaceSeen>);

impl Spaces {
    fn get(&self, id: SpaceId) -> Option<&SpaceSeen> {
        self.0.binary_search_by_key(&id, |seen| seen.id).ok().and_then(|at| self.0.get(at))
    }
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
    pub(super) spaces: Spaces,
    pub(super) register: Arc<Register>,
    pub(super) token_hash: Option<String>,
    /// The password for a program that the viewer came by, if not by a session.
    pub(super) program: Option<Program>,
}

/// A password for a program, by which a viewer came: it opens what its one seat opens, and no more.
#[derive(Clone, Debug)]
pub(super) struct Program {
    /// What is kept of the password.
    pub(super) hash: String,
    /// Whether it may change something.
    pub(super) writes: bool,
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

impl Scope {
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
        self.spaces.0.iter()
    }

    /// A space by its id, if the viewer may read it.
    pub fn space(&self, id: SpaceId) -> Option<&SpaceSeen> {
        self.spaces.get(id)
    }

    /// A space by its place in addresses, if the viewer may read it.
    pub fn space_at(&self, process: &str, space: &str) -> Option<&SpaceSeen> {
        let process = self.process_at(process)?.id;
        self.spaces.0.iter().find(|seen| seen.process == process && seen.slug == space)
    }

    /// The space of a kind in a process, if the viewer may read it.
    pub fn space_of_kind(&self, process: ProcessId, kind: SpaceKind) -> Option<&SpaceSeen> {
        self.spaces.0.iter().find(|seen| seen.process == process && seen.kind == kind)
    }

    /// All processes of the installation; their names are public.
    pub fn processes(&self) -> &[ProcessSeen] {
        &self.register.processes
    }

    /// The open register, which names processes and organisations.
    pub fn register(&self) -> &Arc<Register> {
        &self.register
    }

    /// A process by its place in addresses.
    pub fn process_at(&self, slug: &str) -> Option<&ProcessSeen> {
        self.register.processes.iter().find(|process| process.slug == slug)
    }

    /// A process by its id.
    pub fn process(&self, id: ProcessId) -> Option<&ProcessSeen> {
        self.register.processes.iter().find(|process| process.id == id)
    }

    /// The guarded rows that the viewer may see: the one way to see a row.
    pub fn rows<E: Guarded>(&self) -> Rows<'_, E> {
        Rows::guarded(self, Level::Read)
    }

    /// The guarded rows of those spaces only that the viewer has a level in.
    pub fn rows_from<E: Guarded>(&self, level: Level) -> Rows<'_, E> {
        Rows::guarded(self, level)
    }

    /// The guarded rows in the wastebaskets of the spaces that the viewer may read: removed after an instant, and by now.
    pub fn wasted_rows<E: Guarded>(&self, since: Instant) -> Rows<'_, E> {
        Rows::wasted(self, since)
    }

    /// The guarded rows that the scanner holds, as far as they concern the viewer: in the spaces that are managed all, elsewhere those that
    /// a seat of the viewer's handed in. For the pages and mails about what is held, and for nothing else: no content is to be shown.
    pub fn held_rows<E: Guarded>(&self) -> Rows<'_, E> {
        Rows::held(self)
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
    fn held(space: &SpaceSeen, seat: &LiveSeat) -> Held {
        let own = space.by_seat.iter().find(|(id, _)| *id == seat.id).map(|(_, level)| *level);
        // What anyone reads, a seat reads too.
        let level = if space.kind == SpaceKind::Public { own.max(Some(Level::Read)) } else { own };
        Held {
            standing: seat.standing,
            capacity: seat.capacity,
            presides: seat.presides,
            space: space.kind,
            own: space.process == seat.process,
            level,
            concluded: space.concluded,
        }
    }

    /// Whether the seat that is acted in has a power in a space. For offering a link; acts ask for a [`super::Grant`].
    pub fn may(&self, power: Power, space: SpaceId) -> bool {
        self.judge(power, space).is_ok()
    }

    /// The seat that a reading is put on record under (rule 14): the one acted in where it is let in, else the first that is. What
    /// anyone reads is read in the seat acted in.
    fn reading(&self, space: &SpaceSeen) -> Option<&LiveSeat> {
        let enters = |id: SeatId| space.kind == SpaceKind::Public || space.by_seat.iter().any(|(own, _)| *own == id);
        let first = || space.by_seat.iter().find_map(|(id, _)| self.seat(*id));
        self.acting().filter(|seat| enters(seat.id)).or_else(first)
    }

    /// Judges a power in a space, in the order of rule 10: sign-in, visibility, capability. Reading is the union of the live seats;
    /// every other power is that of the seat acted in, which must be of the space's process or let in there by an admission of its own; what such an
    /// admission gives to a seat of another process, the table of powers says ([`Held::own`]).
    pub(super) fn judge(&self, power: Power, space: SpaceId) -> Result<Option<&LiveSeat>, Denied> {
        let signed_in = self.viewer.is_some();
        let Some(space) = self.spaces.get(space) else {
            return Err(if signed_in { Denied::NotFound } else { Denied::SignIn });
        };
        if power == Power::Read {
            return Ok(self.reading(space));
        }
        if !signed_in {
            return Err(Denied::SignIn);
        }
        if self.program.as_ref().is_some_and(|program| !program.writes) {
            return Err(Denied::Forbidden);
        }
        let seat = self.acting().ok_or(Denied::Forbidden)?;
        let here = space.process == seat.process || space.by_seat.iter().any(|(id, _)| *id == seat.id);
        if here && policy::permits(power, &Self::held(space, seat)) { Ok(Some(seat)) } else { Err(Denied::Forbidden) }
    }
}
