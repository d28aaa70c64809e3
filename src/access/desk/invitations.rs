//! Invitations to a seat, by the desk.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, Statement};

use crate::access::{
    Administer, Capability, Capacity, Grant, RowId, SpaceId, SpaceKind, Standing, StandingId,
    audit::{AuditLine, Verb},
    door,
    post::{self, MailKind},
    tables::{invitation, standing},
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

/// Invites a person to a seat: the mail goes out with the change.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn invite(grant: &Grant<Administer>, new: &NewInvitation) -> Outcome<RowId> {
    let wrong = judge_invitation(new);
    let (Some(held), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let mut write = grant.write().await?;
    let found = standing_in_force(&write, held)
        .await?
        .ok_or_else(|| Error::Wrong(vec![Wrong::at("standing", "desk-error-standing")]))?;
    let email = door::plain_email(&new.email);
    if serves_elsewhere(&write.transaction.live, write.scope().now(), &email, &found).await? {
        return Err(Error::Wrong(vec![Wrong::at("email", "desk-error-of-house")]));
    }
    let now = write.scope().now();
    let id = RowId::fresh();
    let row = invitation_row(id, &found, new, capacity, now);
    write.insert::<invitation::Entity>(row).await?;
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

async fn standing_in_force<C: Capability>(write: &Write<C>, id: StandingId) -> Outcome<Option<standing::Model>> {
    let found = standing::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let now = write.scope().now();
    let desk = write.scope().spaces().find(|space| {
        space.kind == SpaceKind::Desk && found.as_ref().is_some_and(|row| row.process_id == space.process)
    });
    Ok(found.filter(|row| {
        desk.is_some()
            && row.in_force
            && row.starts_at.is_some_and(|at| at <= now)
            && row.ends_at.is_none_or(|at| at > now)
    }))
}

/// Whether an address is that of somebody who cannot sit under a standing, in whatever capacity: an operator nowhere, and who sits in a
/// secretariat in no other organisation than the one served (rules 7 and 9).
pub(in crate::access) async fn serves_elsewhere(
    on: &impl ConnectionTrait,
    now: Instant,
    email: &str,
    held: &standing::Model,
) -> Outcome<bool> {
    let text = "SELECT CASE WHEN person.operator THEN 1 ELSE 0 END,
                  (SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
                   WHERE seat.person_id = person.id AND standing.kind = 'secretariat' AND standing.organisation_id <> $3
                     AND (seat.ends_at IS NULL OR seat.ends_at > $2))
                FROM person WHERE person.email = $1";
    let values = [email.into(), now.into(), held.organisation_id.0.into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let Some(row) = row else { return Ok(false) };
    let (operator, others): (i32, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    Ok(operator == 1 || (others > 0 && held.kind != Standing::Secretariat))
}

/// Sends an invitation again, with a new token and another seven days.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn invite_again(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    send_again(grant, id).await
}

pub(super) async fn send_again<C: Capability>(grant: &Grant<C>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let row = invitation::ActiveModel {
        ends_at: Set(now + Duration::days(INVITATION_DAYS)),
        token_hash: Set(None),
        ..Default::default()
    };
    change_open(&mut write, grant.space_id(), id, row).await?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0)).await
}

/// Withdraws an invitation: its link is dead at once.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn withdraw_invitation(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    withdraw(grant, id).await
}

pub(super) async fn withdraw<C: Capability>(grant: &Grant<C>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let row = invitation::ActiveModel {
        withdrawn_at: Set(Some(write.scope().now())),
        token_hash: Set(None),
        ..Default::default()
    };
    change_open(&mut write, grant.space_id(), id, row).await?;
    write.commit(AuditLine::of(Verb::InvitationWithdrawn, id.0)).await
}

async fn change_open<C: Capability>(
    write: &mut Write<C>,
    here: SpaceId,
    id: RowId,
    row: invitation::ActiveModel,
) -> Outcome<()> {
    let found = invitation::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(|row| row.space_id == here).ok_or(Denied::NotFound)?;
    let open = found.used_at.is_none() && found.withdrawn_at.is_none();
    if open && write.change::<invitation::Entity>(id, row).await? { Ok(()) } else { Err(Error::Conflict) }
}
