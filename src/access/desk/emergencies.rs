//! Break-glass (rule 9): an admission for at most 24 hours, asked for by the secretariat on its desk and signed by a person of another
//! organisation in that organisation's own space. It keeps to the ceilings like any other admission (rule 3).

use std::collections::{BTreeSet, HashSet};

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::admissions;
use crate::access::{
    Administer, Capability, Capacity, Consent, Grant, Level, Manage, OrganisationId, ProcessId, RowId, Scope, SeatId,
    SpaceId, SpaceKind, Standing,
    audit::{AuditLine, Verb},
    console::blank_admission,
    kinds::words,
    policy::{self, Countersigned, Who},
    post::{self, MailKind},
    readers,
    tables::{admission, emergency, person, seat, space, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

words! {
    /// Where a request for emergency access stands.
    EmergencyState {
        /// Waits for the second signature.
        Asked = "asked",
        /// Signed by both; the admission is made.
        Signed = "signed",
        /// The second organisation did not sign.
        Declined = "declined",
        /// The secretariat took it back.
        Withdrawn = "withdrawn",
    }
}

/// The longest emergency access, and how long a request waits for its second signature, in hours.
pub const EMERGENCY_HOURS: i32 = 24;
/// The longest reason, in characters.
const REASON: usize = 2000;

/// A space that emergency access can be asked for.
#[derive(Clone, Debug)]
pub struct Room {
    /// The space.
    pub id: SpaceId,
    /// What it is for.
    pub kind: SpaceKind,
    /// The seats that read there; `None` where the asker does not, and so is not told who does.
    readers: Option<HashSet<SeatId>>,
}

impl Room {
    async fn of(scope: &Scope, on: &impl ConnectionTrait, now: Instant, row: &space::Model) -> Outcome<Self> {
        let readers = match scope.space(row.id) {
            Some(_) => Some(readers::read(on, now, row.id).await?.into_iter().map(|reader| reader.seat).collect()),
            None => None,
        };
        Ok(Self { id: row.id, kind: row.kind, readers })
    }

    /// Whether emergency access would open it to a seat: within the ceiling, and not where it reads already. Of a space that the asker
    /// does not read, only what the rule says of a whole standing is known (rule 2).
    pub fn opens_to(&self, seat: SeatId, standing: Standing) -> bool {
        let reads = match &self.readers {
            Some(readers) => readers.contains(&seat),
            None => policy::usual(self.kind).iter().any(|(who, _)| *who == Who::Of(standing)),
        };
        policy::ceiling(self.kind, standing).is_some() && !reads
    }
}

/// A request for emergency access.
#[derive(Clone, Debug, Default)]
pub struct NewEmergency {
    /// To which space.
    pub space: Option<SpaceId>,
    /// For which seat.
    pub seat: Option<SeatId>,
    /// Which organisation signs with the secretariat.
    pub signer: Option<OrganisationId>,
    /// For how many hours.
    pub hours: i32,
    /// Why.
    pub reason: String,
}

/// Whether a space can be named in a request. The network's is known to be there without being read (rule 2).
fn nameable(scope: &Scope, row: &space::Model) -> bool {
    match policy::countersigned(row.kind) {
        Some(Countersigned::CivilSociety) => true,
        Some(Countersigned::Another) => scope.space(row.id).is_some(),
        None => false,
    }
}

/// The spaces of a process that emergency access can be asked for. Of one that the viewer does not read nothing is told but its kind.
///
/// # Errors
/// The database's.
pub async fn emergency_rooms(grant: &Grant<Administer>) -> Outcome<Vec<Room>> {
    let process = grant.here()?.process;
    let on = grant.scope().store.connection();
    let rows = space::Entity::find().filter(space::Column::ProcessId.eq(process)).all(on).await?;
    let mut rooms = Vec::new();
    for row in rows.iter().filter(|row| nameable(grant.scope(), row)) {
        rooms.push(Room::of(grant.scope(), on, grant.now(), row).await?);
    }
    Ok(rooms)
}

/// A seat that is in force, with who sits there.
struct Sitting {
    seat: seat::Model,
    standing: Standing,
    name: String,
}

fn in_force(row: &standing::Model, now: Instant) -> bool {
    row.in_force && row.starts_at.is_some_and(|at| at <= now) && row.ends_at.is_none_or(|at| at > now)
}

async fn sitting(on: &impl ConnectionTrait, now: Instant, id: SeatId) -> Outcome<Option<Sitting>> {
    let Some(seat) = seat::Entity::find_by_id(id).one(on).await? else { return Ok(None) };
    let Some(held) = standing::Entity::find_by_id(seat.standing_id).one(on).await? else { return Ok(None) };
    let Some(whose) = person::Entity::find_by_id(seat.person_id).one(on).await? else { return Ok(None) };
    let live = seat.starts_at <= now && seat.ends_at.is_none_or(|at| at > now) && in_force(&held, now);
    let enters = live && !whose.operator && whose.disabled_at.is_none();
    Ok(enters.then_some(Sitting { seat, standing: held.kind, name: whose.name }))
}

/// Whether an organisation may give the second signature under a standing.
fn may_sign(target: &space::Model, held: Standing) -> bool {
    match policy::countersigned(target.kind) {
        Some(Countersigned::CivilSociety) => held == Standing::CivilSociety,
        Some(Countersigned::Another) => policy::ceiling(target.kind, held).is_some(),
        None => false,
    }
}

/// The own space of an organisation that may sign: there the request is shown.
async fn signing_room(
    on: &impl ConnectionTrait,
    now: Instant,
    target: &space::Model,
    signer: OrganisationId,
) -> Outcome<Option<SpaceId>> {
    let standings = standing::Entity::find()
        .filter(standing::Column::ProcessId.eq(target.process_id))
        .filter(standing::Column::OrganisationId.eq(signer))
        .all(on)
        .await?;
    if !standings.iter().any(|row| in_force(row, now) && may_sign(target, row.kind)) {
        return Ok(None);
    }
    let room = space::Entity::find()
        .filter(space::Column::ProcessId.eq(target.process_id))
        .filter(space::Column::Kind.eq(SpaceKind::Delegation))
        .filter(space::Column::OrganisationId.eq(signer))
        .one(on)
        .await?;
    Ok(room.map(|row| row.id))
}

/// A request in which nothing is wrong.
struct Judged {
    target: space::Model,
    whom: Sitting,
    signer: OrganisationId,
    room: SpaceId,
}

async fn judge(
    write: &Write<Administer>,
    asker: OrganisationId,
    process: ProcessId,
    new: &NewEmergency,
) -> Outcome<Judged> {
    let (on, now) = (&write.transaction.live, write.scope().now());
    let mut wrong = Vec::new();
    let target = match new.space {
        Some(id) => space::Entity::find_by_id(id).one(on).await?,
        None => None,
    };
    let target = target.filter(|row| row.process_id == process && nameable(write.scope(), row));
    if target.is_none() {
        wrong.push(Wrong::at("space", "desk-error-emergency-space"));
    }
    let whom = match new.seat {
        Some(id) => sitting(on, now, id).await?,
        None => None,
    };
    let whom = whom.filter(|whom| whom.seat.process_id == process);
    match (&whom, &target) {
        (None, _) => wrong.push(Wrong::at("seat", "desk-error-emergency-seat")),
        (Some(whom), Some(target)) if policy::ceiling(target.kind, whom.standing).is_none() => {
            wrong.push(Wrong::at("seat", "desk-error-emergency-ceiling"));
        }
        (Some(whom), Some(target)) => {
            let room = Room::of(write.scope(), on, now, target).await?;
            if !room.opens_to(whom.seat.id, whom.standing) {
                wrong.push(Wrong::at("seat", "desk-error-emergency-reads"));
            }
        }
        (Some(_), None) => {}
    }
    let mut room = None;
    match (new.signer, &target) {
        (None, _) => wrong.push(Wrong::at("organisation", "desk-error-organisation")),
        (Some(signer), _) if signer == asker => wrong.push(Wrong::at("organisation", "desk-error-emergency-same")),
        (Some(signer), Some(target)) => {
            room = signing_room(on, now, target, signer).await?;
            if room.is_none() {
                wrong.push(Wrong::at("organisation", "desk-error-emergency-signer"));
            }
        }
        (Some(_), None) => {}
    }
    if !(1..=EMERGENCY_HOURS).contains(&new.hours) {
        wrong.push(Wrong::at("hours", "desk-error-emergency-hours"));
    }
    if new.reason.trim().is_empty() || new.reason.trim().chars().count() > REASON {
        wrong.push(Wrong::at("reason", "desk-error-emergency-reason"));
    }
    match (target, whom, new.signer, room) {
        (Some(target), Some(whom), Some(signer), Some(room)) if wrong.is_empty() => {
            Ok(Judged { target, whom, signer, room })
        }
        _ => Err(Error::Wrong(wrong)),
    }
}

/// Asks for emergency access: the first signature. Those of the other organisation who can give the second are told at once.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn ask_emergency(grant: &Grant<Administer>, new: &NewEmergency) -> Outcome<RowId> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let asked = judge(&write, own.organisation, grant.here()?.process, new).await?;
    let (now, id) = (write.scope().now(), RowId::fresh());
    let row = emergency::ActiveModel {
        id: Set(id),
        seen_id: Set(asked.room),
        target_id: Set(asked.target.id),
        target_kind: Set(asked.target.kind),
        asked_by: Set(write.scope().viewer().map(|viewer| viewer.name.clone()).unwrap_or_default()),
        asker_id: Set(own.organisation),
        whom_seat_id: Set(asked.whom.seat.id),
        whom: Set(asked.whom.name),
        whom_id: Set(asked.whom.seat.organisation_id),
        signer_id: Set(asked.signer),
        signer_space_id: Set(asked.room),
        hours: Set(new.hours),
        reason: Set(new.reason.trim().to_owned()),
        state: Set(EmergencyState::Asked),
        asked_at: Set(now),
        ends_at: Set(now + Duration::hours(EMERGENCY_HOURS.into())),
        answer_seat_id: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
        admission_id: Set(None),
        open_until: Set(None),
        ..Default::default()
    };
    write.insert::<emergency::Entity>(row).await?;
    let mut able = readers::read(&write.transaction.live, now, asked.room).await?;
    able.retain(|reader| matches!(reader.capacity, Capacity::Head | Capacity::FocalPoint));
    for person in readers::each_once(able) {
        post::queue(&write.transaction, now, Some(asked.room), MailKind::EmergencyAsked, Some(person), id.0).await?;
    }
    let line = || {
        AuditLine::of(Verb::EmergencyAsked, asked.whom.seat.id.0)
            .with("emergency", id.to_string())
            .with("hours", new.hours)
    };
    write.note_in(asked.room, line()).await?;
    write.commit(line()).await?;
    Ok(id)
}

/// A request that still waits for its answer.
async fn open<C: Capability>(
    write: &Write<C>,
    id: RowId,
    here: impl Fn(&emergency::Model) -> bool,
) -> Outcome<emergency::Model> {
    let found = emergency::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(here).ok_or(Denied::NotFound)?;
    if found.state == EmergencyState::Asked && found.ends_at > write.scope().now() {
        Ok(found)
    } else {
        Err(Error::Conflict)
    }
}

/// Closes a request, unless somebody else has done so at the same time.
async fn close<C: Capability>(write: &Write<C>, id: RowId, seat: SeatId, row: emergency::ActiveModel) -> Outcome<()> {
    let row = emergency::ActiveModel {
        answer_seat_id: Set(Some(seat)),
        answered_by: Set(write.scope().viewer().map(|viewer| viewer.name.clone())),
        answered_at: Set(Some(write.scope().now())),
        ..row
    };
    let still =
        Condition::all().add(emergency::Column::Id.eq(id)).add(emergency::Column::State.eq(EmergencyState::Asked));
    let done = emergency::Entity::update_many().set(row).filter(still).exec(&write.transaction.live).await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

fn told(verb: Verb, found: &emergency::Model) -> AuditLine {
    AuditLine::of(verb, found.whom_seat_id.0).with("emergency", found.id.to_string()).with("hours", found.hours)
}

/// Signs a request as the second person: the seat is admitted from now on, to read only, and the space's managers are told at once. What was
/// asked is judged again: both persons, their organisations and the ceilings as they are now.
///
/// # Errors
/// [`Denied::NotFound`] for a request to another organisation; [`Denied::Forbidden`] for somebody who may not be the second;
/// [`Error::Conflict`] for one that is answered, withdrawn or too old, or would open nothing any more.
pub async fn sign_emergency(grant: &Grant<Consent>, id: RowId) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = open(&write, id, |row| row.signer_space_id == grant.space_id()).await?;
    let on = &write.transaction.live;
    let target = space::Entity::find_by_id(found.target_id).one(on).await?.ok_or(Denied::NotFound)?;
    let asker = match found.seat_id {
        Some(seat) => sitting(on, now, seat).await?,
        None => None,
    };
    // Where either has left in the meantime, there is nothing to sign any more.
    let asker = asker.ok_or(Error::Conflict)?;
    let whom = sitting(on, now, found.whom_seat_id).await?.ok_or(Error::Conflict)?;
    let person = write.scope().viewer().map(|viewer| viewer.person);
    let second = asker.standing == Standing::Secretariat
        && Some(asker.seat.person_id) != person
        && asker.seat.organisation_id != own.organisation
        && found.signer_id == own.organisation;
    if !second || !may_sign(&target, own.standing) || policy::ceiling(target.kind, whom.standing).is_none() {
        return Err(Denied::Forbidden.into());
    }
    if readers::read(on, now, target.id).await?.iter().any(|reader| reader.seat == whom.seat.id) {
        return Err(Error::Conflict);
    }
    let until = now + Duration::hours(found.hours.clamp(1, EMERGENCY_HOURS).into());
    let admitted = RowId::fresh();
    let mut row = blank_admission(target.id, Some(found.process_id), Level::Read, now);
    row.id = Set(admitted);
    row.seat_id = Set(Some(whom.seat.id));
    row.ends_at = Set(Some(until));
    admission::Entity::insert(row).exec_without_returning(&write.transaction.live).await?;
    let signed = emergency::ActiveModel {
        state: Set(EmergencyState::Signed),
        admission_id: Set(Some(admitted)),
        open_until: Set(Some(until)),
        ..Default::default()
    };
    close(&write, id, own.id, signed).await?;
    let shown = show_in(&write, &target, id).await?;
    for manager in readers::managers(&write.transaction.live, now, target.id).await? {
        post::queue(&write.transaction, now, Some(target.id), MailKind::EmergencyOpened, Some(manager), shown.0)
            .await?;
    }
    let line = || told(Verb::EmergencySigned, &found).with("until", until.to_rfc3339());
    write.note_in(found.space_id, line()).await?;
    if target.id != grant.space_id() && target.id != found.space_id {
        write.note_in(target.id, line()).await?;
    }
    write.commit(line()).await
}

/// Shows a signed request in the space that it has opened, by a row of its own; on the desk it stands already. The row that is seen there.
async fn show_in(write: &Write<Consent>, target: &space::Model, id: RowId) -> Outcome<RowId> {
    let on = &write.transaction.live;
    let signed = emergency::Entity::find_by_id(id).one(on).await?.ok_or(Denied::NotFound)?;
    if signed.space_id == target.id {
        return Ok(id);
    }
    let row = emergency::Model { id: RowId::fresh(), space_id: target.id, seen_id: target.id, ..signed };
    let shown = row.id;
    emergency::Entity::insert(row.into_active_model()).exec_without_returning(on).await?;
    Ok(shown)
}

/// Ends an emergency access before its time, by whoever manages the space that it has opened.
///
/// # Errors
/// [`Denied::NotFound`] for one to another space; [`Error::Conflict`] for one that is not open.
pub async fn end_emergency(grant: &Grant<Manage>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let found = emergency::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(|row| row.target_id == grant.space_id()).ok_or(Denied::NotFound)?;
    let open = found.admission_id.filter(|_| found.open_until.is_some_and(|at| at > now));
    let admitted = open.ok_or(Error::Conflict)?;
    admissions::end_at(&mut write, admitted, now).await?;
    let same = emergency::Entity::find().filter(emergency::Column::AdmissionId.eq(admitted));
    let rows = same.all(&write.transaction.live).await?;
    let mut told: BTreeSet<SpaceId> = rows.iter().flat_map(|row| [row.space_id, row.seen_id]).collect();
    told.remove(&grant.space_id());
    let line = || AuditLine::of(Verb::AdmissionEnded, admitted.0).with("emergency", found.id.to_string());
    for space in told {
        write.note_in(space, line()).await?;
    }
    write.commit(line()).await
}

/// Does not sign: the request is closed, and nothing is opened.
///
/// # Errors
/// [`Denied::NotFound`] for a request to another organisation; [`Error::Conflict`] for one that is answered, withdrawn or too old.
pub async fn decline_emergency(grant: &Grant<Consent>, id: RowId) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let found = open(&write, id, |row| row.signer_space_id == grant.space_id()).await?;
    let declined = emergency::ActiveModel { state: Set(EmergencyState::Declined), ..Default::default() };
    close(&write, id, own.id, declined).await?;
    write.note_in(found.space_id, told(Verb::EmergencyDeclined, &found)).await?;
    write.commit(told(Verb::EmergencyDeclined, &found)).await
}

/// Takes a request of this desk back, before it is signed.
///
/// # Errors
/// [`Denied::NotFound`] for a request of another desk; [`Error::Conflict`] for one that is answered, withdrawn or too old.
pub async fn withdraw_emergency(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let found = open(&write, id, |row| row.space_id == grant.space_id()).await?;
    let withdrawn = emergency::ActiveModel { state: Set(EmergencyState::Withdrawn), ..Default::default() };
    close(&write, id, own.id, withdrawn).await?;
    write.note_in(found.signer_space_id, told(Verb::EmergencyWithdrawn, &found)).await?;
    write.commit(told(Verb::EmergencyWithdrawn, &found)).await
}
