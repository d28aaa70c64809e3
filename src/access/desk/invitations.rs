//! Invitations to a seat, by the desk or by a delegation's focal point.

use chrono::Duration;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Statement, Value,
};

use super::{
    lengths::{LINE, not_longer},
    seats::{Keeps, keeps},
    standings::in_force,
};
use crate::access::{
    Capacity, Grant, PersonId, RowId, Standing, StandingId,
    audit::{AuditLine, Verb},
    door,
    post::{self, MailKind},
    tables::{invitation, person, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// How long an invitation is open.
pub const INVITATION_DAYS: i64 = 7;

/// A person to be invited to a seat.
#[derive(Clone, Debug, Default)]
pub struct NewInvitation {
    /// The person's name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The code of the mail's language.
    pub language: String,
    /// The standing to sit under.
    pub standing: Option<StandingId>,
    /// The capacity.
    pub capacity: Option<Capacity>,
    /// The letter that names a focal point: its reference and date.
    pub letter: String,
    /// When the seat begins, if that is later than the invitation is taken up.
    pub from: Option<Instant>,
    /// When the seat ends by itself.
    pub until: Option<Instant>,
}

/// Invites a person to a seat: the mail goes out with the change. A focal point invites under its own standing, whatever standing the form
/// names, and names no focal point (rule 7).
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn invite<C: Keeps>(grant: &Grant<C>, new: &NewInvitation) -> Outcome<RowId> {
    let mut new = new.clone();
    if C::OWN {
        new.standing = Some(grant.seat().ok_or(Denied::Forbidden)?.standing_id);
        new.letter = String::new();
    }
    let mut wrong = judge_invitation(&new);
    if C::OWN && new.capacity == Some(Capacity::FocalPoint) {
        wrong.retain(|wrong| wrong.field != "letter");
        wrong.push(Wrong::at("capacity", "desk-error-focal-point-by-secretariat"));
    }
    if new.until.is_some_and(|until| until <= grant.now()) && wrong.iter().all(|wrong| wrong.field != "until") {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    let (Some(held), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let mut write = grant.write().await?;
    let (now, process) = (write.scope().now(), grant.here()?.process);
    let found = standing::Entity::find_by_id(held).one(&write.transaction.live).await?;
    let found = found
        .filter(|row| row.process_id == process && in_force(row, now))
        .ok_or_else(|| Error::Wrong(vec![Wrong::at("standing", "desk-error-standing")]))?;
    // The desk is told of seats that it keeps itself. Who runs the installation or sits in another process, and for a delegation any seat of
    // others, is asked when the invitation is taken up: else inviting would tell it of anybody, without a trace.
    if !C::OWN
        && let Some(hat) = hat_here(&write.transaction.live, now, &door::plain_email(&new.email), &found).await?
    {
        return Err(Error::Wrong(vec![Wrong::at("email", hat.sentence())]));
    }
    let id = RowId::fresh();
    write.insert::<invitation::Entity>(invitation_row(id, &found, &new, capacity, now)).await?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0).with("capacity", capacity.word())).await?;
    Ok(id)
}

pub(super) fn judge_invitation(new: &NewInvitation) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    if new.name.trim().is_empty() || new.name.chars().count() > 120 {
        wrong.push(Wrong::at("name", "desk-error-name"));
    }
    if !door::is_email(new.email.trim()) {
        wrong.push(Wrong::at("email", "desk-error-email"));
    }
    if new.capacity.is_none() {
        wrong.push(Wrong::at("capacity", "desk-error-capacity"));
    }
    if new.standing.is_none() {
        wrong.push(Wrong::at("standing", "desk-error-standing"));
    }
    if new.capacity == Some(Capacity::FocalPoint) && new.letter.trim().is_empty() {
        wrong.push(Wrong::at("letter", "desk-error-letter"));
    }
    wrong.extend(not_longer("letter", &new.letter, LINE));
    if new.from.zip(new.until).is_some_and(|(from, until)| until <= from) {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    wrong
}

pub(super) fn invitation_row(
    id: RowId,
    held: &standing::Model,
    new: &NewInvitation,
    capacity: Capacity,
    now: Instant,
) -> invitation::ActiveModel {
    invitation::ActiveModel {
        id: Set(id),
        standing_id: Set(held.id),
        email: Set(door::plain_email(&new.email)),
        name: Set(new.name.trim().to_owned()),
        language: Set(new.language.clone()),
        capacity: Set(capacity),
        letter: Set(Some(new.letter.trim().to_owned()).filter(|letter| !letter.is_empty())),
        seat_id: Set(None),
        seat_starts_at: Set(new.from),
        seat_ends_at: Set(new.until),
        token_hash: Set(None),
        made_at: Set(now),
        ends_at: Set(now + Duration::days(INVITATION_DAYS)),
        used_at: Set(None),
        withdrawn_at: Set(None),
        ..Default::default()
    }
}

/// Why somebody cannot sit under a standing, in whatever capacity: nobody wears two hats (rules 7 and 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::access) enum Hat {
    /// The person runs the installation, or sits in a secretariat, and the standing is another organisation's.
    OfHouse,
    /// The standing is a secretariat's, and the person sits in another organisation: as its focal point, or otherwise.
    Elsewhere,
}

impl Hat {
    /// What is said of it.
    pub(in crate::access) fn sentence(self) -> &'static str {
        match self {
            Self::OfHouse => "desk-error-of-house",
            Self::Elsewhere => "desk-error-sits-elsewhere",
        }
    }
}

/// The hat that the person with an address wears already in a standing's own process.
async fn hat_here(
    on: &impl ConnectionTrait,
    now: Instant,
    email: &str,
    held: &standing::Model,
) -> Outcome<Option<Hat>> {
    let whose = person::Entity::find().filter(person::Column::Email.eq(email)).one(on).await?;
    let Some(whose) = whose.filter(|whose| !whose.operator) else { return Ok(None) };
    other_seat(on, now, whose.id, held, true).await
}

/// The hat that the person with an address wears already and that does not go with a seat under a standing: an operator sits nowhere, and who
/// sits in a secretariat sits in no other organisation than the one that serves, whichever of the two seats comes first. Asked in a
/// transaction, it makes whoever seats the same person at the same time wait.
pub(in crate::access) async fn other_hat(
    on: &impl ConnectionTrait,
    now: Instant,
    email: &str,
    held: &standing::Model,
) -> Outcome<Option<Hat>> {
    let whose = person::Entity::find().filter(person::Column::Email.eq(email)).lock_exclusive().one(on).await?;
    let Some(whose) = whose else { return Ok(None) };
    if whose.operator {
        return Ok(Some(Hat::OfHouse));
    }
    other_seat(on, now, whose.id, held, false).await
}

/// The seat of a person, in a standing's own process or in any, that does not go with one under it.
async fn other_seat(
    on: &impl ConnectionTrait,
    now: Instant,
    whose: PersonId,
    held: &standing::Model,
    here: bool,
) -> Outcome<Option<Hat>> {
    let (which, hat) = match held.kind {
        Standing::Secretariat => ("<>", Hat::Elsewhere),
        Standing::Participant | Standing::Observer | Standing::CivilSociety => ("=", Hat::OfHouse),
    };
    let within = if here { " AND seat.process_id = $4" } else { "" };
    let text = format!(
        "SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
         WHERE seat.person_id = $1 AND standing.kind {which} 'secretariat' AND standing.organisation_id <> $3
           AND (seat.ends_at IS NULL OR seat.ends_at > $2){within}"
    );
    let mut values: Vec<Value> = vec![whose.0.into(), now.into(), held.organisation_id.0.into()];
    if here {
        values.push(held.process_id.0.into());
    }
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let others: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok((others > 0).then_some(hat))
}

/// Sends an invitation again, with a new token and another seven days. Whoever may send it does, whoever sent it first, and is its sender from
/// now on.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn; [`Error::Gone`] where the organisation has left in the meantime.
pub async fn invite_again<C: Keeps>(grant: &Grant<C>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let row = invitation::ActiveModel {
        ends_at: Set(now + Duration::days(INVITATION_DAYS)),
        token_hash: Set(None),
        ..Default::default()
    };
    let found = change_open(&mut write, grant, id, row).await?;
    let taken = invitation::ActiveModel { seat_id: Set(grant.seat().map(|seat| seat.id)), ..Default::default() };
    let only = invitation::Entity::update_many().set(taken).filter(invitation::Column::Id.eq(id));
    only.exec(&write.transaction.live).await?;
    let held = standing::Entity::find_by_id(found.standing_id).one(&write.transaction.live).await?;
    held.filter(|row| in_force(row, now)).ok_or(Error::Gone)?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0)).await
}

/// Withdraws an invitation: its link is dead at once.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn withdraw_invitation<C: Keeps>(grant: &Grant<C>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let row = withdrawn(write.scope().now());
    change_open(&mut write, grant, id, row).await?;
    write.commit(AuditLine::of(Verb::InvitationWithdrawn, id.0)).await
}

/// What a withdrawal writes.
pub(super) fn withdrawn(now: Instant) -> invitation::ActiveModel {
    invitation::ActiveModel { withdrawn_at: Set(Some(now)), token_hash: Set(None), ..Default::default() }
}

/// Changes an invitation that is open and that is kept here; gives it as it was.
async fn change_open<C: Keeps>(
    write: &mut Write<C>,
    grant: &Grant<C>,
    id: RowId,
    row: invitation::ActiveModel,
) -> Outcome<invitation::Model> {
    // Who takes it up at the same time comes before or after, not between.
    let found = invitation::Entity::find_by_id(id).lock_exclusive().one(&write.transaction.live).await?;
    let found = found.filter(|row| row.space_id == grant.space_id()).ok_or(Denied::NotFound)?;
    if !keeps(grant, found.standing_id) {
        return Err(Denied::Forbidden.into());
    }
    let open = found.used_at.is_none() && found.withdrawn_at.is_none();
    if open && write.change::<invitation::Entity>(id, row).await? { Ok(found) } else { Err(Error::Conflict) }
}
