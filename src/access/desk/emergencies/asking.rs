//! Asking for emergency access: the first signature, on the desk.

use std::collections::HashSet;

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{EMERGENCY_HOURS, EmergencyState, Sitting, close, in_force, may_sign, open, sitting, told};
use crate::access::{
    Administer, Grant, OrganisationId, ProcessId, RowId, Scope, SeatId, SpaceId, SpaceKind, Standing,
    audit::{AuditLine, Verb},
    policy::{self, Countersigned, Who},
    post::{self, MailKind},
    readers,
    tables::{emergency, space, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// The longest reason, in characters.
const REASON: usize = 2000;

/// A space that emergency access can be asked for.
#[derive(Clone, Debug)]
pub struct Room {
    /// The space.
    pub id: SpaceId,
    /// What it is for.
    pub kind: SpaceKind,
    /// The standings of which every seat reads there.
    read_by: HashSet<Standing>,
}

impl Room {
    /// Whether it can be offered for a seat of a standing: within the ceiling, and not where every such seat reads already. A seat that is let
    /// in by another admission is told so when it is asked for.
    pub fn opens_to(&self, standing: Standing) -> bool {
        policy::ceiling(self.kind, standing).is_some() && !self.read_by.contains(&standing)
    }
}

/// The standings of which every seat reads in a space of a kind, by the rule (rule 2).
fn usual_readers(kind: SpaceKind) -> HashSet<Standing> {
    let reads = |standing: &Standing| policy::usual(kind).iter().any(|(who, _)| *who == Who::Of(*standing));
    Standing::ALL.iter().copied().filter(reads).collect()
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

/// The spaces of a process that emergency access can be asked for, in two statements however many there are. Of one that the viewer does not
/// read nothing is told but its kind, and who reads there is what the rule says.
///
/// # Errors
/// The database's.
pub async fn emergency_rooms(grant: &Grant<Administer>) -> Outcome<Vec<Room>> {
    let process = grant.here()?.process;
    let on = grant.scope().store.connection();
    let mut rows = space::Entity::find().filter(space::Column::ProcessId.eq(process)).all(on).await?;
    rows.retain(|row| nameable(grant.scope(), row));
    let seen: Vec<SpaceId> = rows.iter().map(|row| row.id).filter(|id| grant.space(*id).is_some()).collect();
    let admitted = grant.admitted_to(&seen).await?;
    let room = |row: space::Model| Room {
        read_by: match admitted.get(&row.id) {
            Some(all) => all.iter().filter(|one| one.is_whole()).filter_map(|one| one.standing).collect(),
            None => usual_readers(row.kind),
        },
        id: row.id,
        kind: row.kind,
    };
    Ok(rows.into_iter().map(room).collect())
}

/// Whether a seat reads in a space already. Of one that the asker does not read, only what the rule says is told.
async fn reads(write: &Write<Administer>, target: &space::Model, whom: &Sitting) -> Outcome<bool> {
    if write.scope().space(target.id).is_none() {
        return Ok(usual_readers(target.kind).contains(&whom.standing));
    }
    let readers = readers::read(&write.transaction.live, write.scope().now(), target.id).await?;
    Ok(readers.iter().any(|reader| reader.seat == whom.seat.id))
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
    if !standings.iter().any(|row| in_force(row, now) && may_sign(target.kind, row.kind)) {
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
    let fault = match (&whom, &target) {
        (None, _) => Some("desk-error-emergency-seat"),
        (Some(whom), Some(target)) if policy::ceiling(target.kind, whom.standing).is_none() => {
            Some("desk-error-emergency-ceiling")
        }
        (Some(whom), Some(target)) => reads(write, target, whom).await?.then_some("desk-error-emergency-reads"),
        (Some(_), None) => None,
    };
    wrong.extend(fault.map(|key| Wrong::at("seat", key)));
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
    write.insert_seen_from::<emergency::Entity>(asked.room, row).await?;
    let mut able = readers::read(&write.transaction.live, now, asked.room).await?;
    able.retain(|reader| reader.capacity.leads());
    for person in readers::each_once(able) {
        post::queue(&write.transaction, now, Some(asked.room), MailKind::EmergencyAsked, Some(person), id.0).await?;
    }
    let line = || {
        AuditLine::of(Verb::EmergencyAsked, asked.whom.seat.id.0)
            .with("emergency", id.to_string())
            .with("hours", new.hours)
    };
    write.note_at(asked.room, line()).await?;
    write.commit(line()).await?;
    Ok(id)
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
    write.note_at(found.signer_space_id, told(Verb::EmergencyWithdrawn, &found)).await?;
    write.commit(told(Verb::EmergencyWithdrawn, &found)).await
}
