//! Windows of objection: a release is announced to the participants, silence releases it, and an objection of one of them stops it.
//!
//! An announced release is a release that is signed and not public yet, as one under an embargo. At the end of the window nothing has to
//! run: its minute comes, unless somebody has stopped it. The voice is a participant's one voice ([`Decide`], where the paper stands);
//! what it stops stands in the public space ([`Object`]).

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::{
    Conduct, ProposalState, criteria,
    documents::paper,
    proposals::find,
    releases::of_symbol,
    tables::{criterion, document, proposal, release},
    tidings,
    withdrawals::stop,
};
use crate::{
    access::{
        AuditLine, Capability, Decide, Grant, InTheWay, LiveSeat, MailKind, Object, OrganisationId, Power, ProcessId,
        Publish, Reader, RowId, Scope, SpaceId, SpaceKind, Standing, Test, Verb, Write, desk::midnight, policy,
        tables::standing,
    },
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// The days of a criterion that announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// For how many whole days participants may object.
    pub days: u32,
    /// For how many whole days an objection stands in the way of another proposal.
    pub blocked: u32,
}

impl Window {
    /// The window of a criterion; `None` where nothing is announced.
    pub fn of(row: &criterion::Model) -> Option<Self> {
        let days = |kept: Option<i32>| kept.and_then(|days| u32::try_from(days).ok()).unwrap_or(0);
        (row.conduct == Conduct::Window).then(|| Self { days: days(row.window_days), blocked: days(row.blocked_days) })
    }

    /// When a window ends that opens now: at the midnight after its last whole day, in the zone that it is told in.
    pub fn ends(self, now: Instant, zone: Tz) -> Instant {
        after(self.days, now, zone)
    }

    /// Until when an objection that is made now stands in the way of another proposal.
    pub fn blocks_until(self, now: Instant, zone: Tz) -> Instant {
        after(self.blocked, now, zone)
    }
}

/// The midnight after so many whole days, today not counted.
fn after(days: u32, now: Instant, zone: Tz) -> Instant {
    let today = now.with_timezone(&zone).date_naive();
    midnight(today + Days::new(u64::from(days) + 1), zone)
}

/// Whether a release stands announced: participants may still object.
pub fn is_open(found: &proposal::Model, now: Instant) -> bool {
    found.state == ProposalState::Released && found.window_until.is_some_and(|until| until > now)
}

/// Until when participants may object to a release that is signed, by its criterion; `None` where it was not announced, or the time is over.
pub fn open_until(signed: &release::Model, criterion: &criterion::Model, now: Instant) -> Option<Instant> {
    let zone = signed.zone.parse().unwrap_or(Tz::UTC);
    Window::of(criterion).map(|window| window.ends(signed.released_at, zone)).filter(|end| *end > now)
}

/// Whether an objection to it still stands in the way of another proposal.
pub fn blocks(found: &proposal::Model, now: Instant) -> bool {
    found.state == ProposalState::Objected
        && found.lifted_at.is_none()
        && found.blocked_until.is_some_and(|until| until > now)
}

/// Whether the originator is bound by what the participants agreed: it is one of them. Nobody else made the rule, so that anybody else is asked.
///
/// # Errors
/// The database's.
pub async fn is_bound(scope: &Scope, found: &document::Model) -> Outcome<bool> {
    let Some(originator) = found.originator_id else { return Ok(false) };
    Ok(bound(scope, found.process_id).await?.contains(&originator))
}

/// The organisations that are bound by what the participants of a process agreed: those that are participants now.
///
/// # Errors
/// The database's.
pub async fn bound(scope: &Scope, process: ProcessId) -> Outcome<BTreeSet<OrganisationId>> {
    let Some(public) = scope.space_of_kind(process, SpaceKind::Public) else { return Ok(BTreeSet::new()) };
    let now = scope.now();
    let rows = scope
        .rows::<standing::Entity>()
        .in_space(public.id)
        .only(standing::Column::Kind, Test::is(Standing::Participant.word()))
        .only(standing::Column::InForce, Test::is(true))
        .all()
        .await?;
    let live = |row: &standing::Model| {
        row.starts_at.is_none_or(|from| from <= now) && row.ends_at.is_none_or(|until| until > now)
    };
    Ok(rows.into_iter().filter(live).map(|row| row.organisation_id).collect())
}

/// Why a criterion with a window cannot be used for a paper that stands here: all participants have to see what they may object to.
pub fn hindrance<C: Capability>(grant: &Grant<C>) -> Option<Wrong> {
    let heard = grant.here().is_ok_and(|here| policy::all_participants_enter(here.kind));
    (!heard).then(|| Wrong::at("criterion", "library-fault-window-room"))
}

/// Tells the participants who read here of an announced release, or of an objection; those besides them whose task it is, too. In a room of two
/// processes these are the participants and the secretariat of the one whose room it is.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn tell<C: Capability>(
    grant: &Grant<C>,
    write: &mut Write<C>,
    kind: MailKind,
    subject: RowId,
) -> Outcome<usize> {
    let (own, here) = (grant.viewer().map(|viewer| viewer.person), grant.here()?.process);
    let mut told = Vec::new();
    let readers = write.readers_of(grant.space_id()).await?;
    for reader in readers.into_iter().filter(|reader| reader.process == here) {
        let concerned = match reader.standing {
            Standing::Participant => true,
            Standing::Secretariat => {
                matches!(kind, MailKind::ReleaseObjected | MailKind::BatchObjected | MailKind::ObjectionLifted)
            }
            Standing::Observer | Standing::CivilSociety => false,
        };
        if concerned && Some(reader.person) != own && !told.contains(&reader.person) {
            write.mail(kind, reader.person, subject).await?;
            told.push(reader.person);
        }
    }
    Ok(told.len())
}

/// Whether a viewer is told who objected and why: the participants, whose rule it is, and the secretariat. To others who read the space the
/// release did not come about. A seat counts that reads there: one whose standing has ended is live in the room of its delegation alone. In a room of
/// two processes the rule is that of the one whose room it is.
pub fn is_told(scope: &Scope, space: SpaceId) -> bool {
    let Some(seen) = scope.space(space) else { return false };
    let concerned = |standing| matches!(standing, Standing::Participant | Standing::Secretariat);
    let mut seats = seen.by_seat.iter().filter_map(|(id, _)| scope.seat(*id));
    seats.any(|seat| seat.process == seen.process && concerned(seat.standing))
}

/// Whether a reader of a room is a participant of the process whose room it is: its rule is theirs, and into a room of two processes those of
/// another come as readers.
pub fn is_participant(reader: &Reader, process: ProcessId) -> bool {
    reader.standing == Standing::Participant && reader.process == process
}

/// Whether this seat may object to an announced release: it gives a participant's voice here.
pub fn may_object<C: Capability>(grant: &Grant<C>, found: &proposal::Model) -> bool {
    is_open(found, grant.now()) && grant.may(Power::Decide, found.space_id)
}

/// Whether this seat may take an objection back: it gives the voice of the participant that made it.
pub fn may_lift<C: Capability>(grant: &Grant<C>, found: &proposal::Model) -> bool {
    blocks(found, grant.now())
        && grant.seat().is_some_and(|seat| Some(seat.organisation) == found.objector_id)
        && grant.may(Power::Decide, found.space_id)
}

/// Who gives a participant's voice where a paper stands: those of its readers who lead the delegation, by organisation, each by name.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn voices(scope: &Scope, space: SpaceId) -> Outcome<BTreeMap<OrganisationId, Vec<String>>> {
    let mut voices: BTreeMap<OrganisationId, Vec<String>> = BTreeMap::new();
    let here = scope.space(space).ok_or(Denied::NotFound)?.process;
    for reader in scope.readers(space).await? {
        if is_participant(&reader, here) && reader.capacity.leads() {
            voices.entry(reader.organisation).or_default().push(reader.name);
        }
    }
    Ok(voices)
}

/// The seat of the viewer's own, other than the one acted in, that gives a participant's voice where a paper stands.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn own_voice(scope: &Scope, space: SpaceId) -> Outcome<Option<&LiveSeat>> {
    let process = scope.space(space).map(|seen| seen.process);
    let acting = scope.acting().map(|seat| seat.id);
    let gives = |seat: &&LiveSeat| {
        let leads = seat.standing == Standing::Participant && seat.capacity.leads();
        leads && Some(seat.process) == process && Some(seat.id) != acting
    };
    let own: Vec<&LiveSeat> = scope.seats().iter().filter(gives).collect();
    if own.is_empty() {
        return Ok(None);
    }
    let readers = scope.readers(space).await?;
    Ok(own.into_iter().find(|seat| readers.iter().any(|reader| reader.seat == seat.id)))
}

/// Objects to an announced release, for one's organisation and with a reason: it is stopped, and cannot be proposed again for the days that
/// its criterion says.
///
/// # Errors
/// [`Error::Wrong`] without a reason, or with one that is too long; [`Error::Conflict`] if the window has ended, or another objected first;
/// [`Denied`].
pub async fn object(grant: &Grant<Decide>, id: RowId, reason: &str) -> Outcome<()> {
    let found = find(grant, id).await?;
    object_to(grant, vec![found], reason, (MailKind::ReleaseObjected, id)).await
}

/// What is wrong with a reason: it has a text, of at most 2000 letters.
pub fn judge_reason(reason: &str) -> Option<Wrong> {
    let letters = reason.trim().chars().count();
    (!(1..=2000).contains(&letters)).then(|| Wrong::at("objection", "library-fault-objection"))
}

/// Objects to several releases with one reason, and tells of them in one mail: all of these objections are made, or none.
///
/// # Errors
/// As [`object`].
pub(super) async fn object_to(
    grant: &Grant<Decide>,
    mut found: Vec<proposal::Model>,
    reason: &str,
    told: (MailKind, RowId),
) -> Outcome<()> {
    // In one order, whoever objects: of two that take the same in orders of their own, one would have to give up.
    found.sort_by_key(|row| row.id);
    let reason = reason.trim();
    if let Some(wrong) = judge_reason(reason) {
        return Err(Error::Wrong(vec![wrong]));
    }
    let process = grant.here()?.process;
    let public = grant.space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let target: Grant<Object> = grant.further(public)?;
    let mut papers = Vec::new();
    for row in found {
        let criterion = criteria::of(grant, row.criterion_id).await?;
        let blocked = criterion.as_ref().and_then(Window::of).map_or(0, |window| window.blocked);
        papers.push((paper(grant, row.document_id).await?, row, blocked));
    }
    let mut write = grant.write().await?;
    // A release of the same paper may be signed at this moment.
    write.alone_in(&target).await?;
    let mut lines = Vec::new();
    for (of_paper, row, blocked) in &papers {
        stop_one(grant, &mut write, &target, (row, *blocked), reason).await?;
        lines.push(AuditLine::of(Verb::ReleaseObjected, of_paper.id.0).with("symbol", of_paper.symbol.clone()));
    }
    let Some(last) = lines.pop() else { return Err(Error::Conflict) };
    tell(grant, &mut write, told.0, told.1).await?;
    let originators: Vec<OrganisationId> = papers.iter().filter_map(|(_, row, _)| row.originator_id).collect();
    tidings::originators(grant, &mut write, &originators, (true, told.1)).await?;
    let here = write.reach(grant)?;
    for line in lines {
        write.note_in(here, line).await?;
    }
    write.commit(last).await
}

/// Puts down an objection, and stops the release that it was made to.
async fn stop_one(
    grant: &Grant<Decide>,
    write: &mut Write<Decide>,
    target: &Grant<Object>,
    (found, blocked): (&proposal::Model, u32),
    reason: &str,
) -> Outcome<()> {
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let now = write.now();
    if !is_open(found, now) {
        return Err(Error::Conflict);
    }
    let row = proposal::ActiveModel {
        state: Set(ProposalState::Objected),
        answer_seat_id: Set(Some(seat.id)),
        objector_id: Set(Some(seat.organisation)),
        answered_at: Set(Some(now)),
        answer_note: Set(Some(reason.to_owned())),
        blocked_until: Set(Some(after(blocked, now, found.zone.parse().unwrap_or(Tz::UTC)))),
        ..Default::default()
    };
    let still = ProposalState::Released.word();
    if !write.change_if::<proposal::Entity>(found.id, proposal::Column::State, still, row).await? {
        return Err(Error::Conflict);
    }
    let ahead = target.rows_ahead::<release::Entity>()?.only(release::Column::Id, Test::any(found.release_id));
    let signed = write.held(ahead).await?.pop().ok_or(Error::Conflict)?;
    let rows = write.held(of_symbol(target, &signed.symbol)?).await?;
    let signed = rows.iter().find(|row| row.id == signed.id).ok_or(Error::Conflict)?;
    if signed.stopped || signed.withdrawn_at.is_some() || signed.visible_at <= now {
        return Err(Error::Conflict);
    }
    stop(write, target, &rows, signed, now).await?;
    let there = write.reach(target)?;
    write.note_in(there, AuditLine::of(Verb::ReleaseObjected, signed.id.0).with("symbol", signed.symbol.clone())).await
}

/// Takes back an objection of one's organisation: the release can be proposed again, and is then announced anew. Who was told of the
/// objection is told of this, too.
///
/// # Errors
/// [`Denied::Forbidden`] for another's; [`Error::Conflict`] if it stands in nobody's way any more.
pub async fn lift(grant: &Grant<Decide>, id: RowId) -> Outcome<()> {
    let found = find(grant, id).await?;
    let of_paper = paper(grant, found.document_id).await?;
    if grant.seat().is_none_or(|seat| Some(seat.organisation) != found.objector_id) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    let now = write.now();
    if !blocks(&found, now) {
        return Err(Error::Conflict);
    }
    let row = proposal::ActiveModel { lifted_at: Set(Some(now)), ..Default::default() };
    let still = ProposalState::Objected.word();
    if !write.change_if::<proposal::Entity>(id, proposal::Column::State, still, row).await? {
        return Err(Error::Conflict);
    }
    tell(grant, &mut write, MailKind::ObjectionLifted, id).await?;
    write.commit(AuditLine::of(Verb::ObjectionLifted, of_paper.id.0).with("symbol", of_paper.symbol)).await
}

/// Why a paper cannot be proposed under a criterion, or its release signed: an objection to it stands, it is announced already, or it is to
/// be public by another way than the one that is to be announced. All that is one paper counts, wherever it stands, and its revisions.
pub fn fault(found: InTheWay, criterion: &criterion::Model) -> Option<Wrong> {
    let key = match found {
        InTheWay { objected: true, .. } => "library-fault-objected",
        InTheWay { announced: true, .. } => "library-fault-announced",
        InTheWay { signed: true, .. } if criterion.conduct == Conduct::Window => "library-fault-ahead",
        InTheWay { .. } => return None,
    };
    Some(Wrong::at("criterion", key))
}

/// Judges it inside a change.
///
/// # Errors
/// [`Error::Wrong`] with the sentence; the database's.
pub async fn judge(write: &Write<Publish>, found: &document::Model, criterion: &criterion::Model) -> Outcome<()> {
    match fault(write.in_the_way(found.id).await?, criterion) {
        Some(wrong) => Err(Error::Wrong(vec![wrong])),
        None => Ok(()),
    }
}
