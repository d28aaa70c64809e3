//! Invitations to a seat: by the desk, and the first one of a process by the operator.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

use crate::access::{
    Administer, Capability, Capacity, Grant, RowId, SpaceId, SpaceKind, Standing, StandingId,
    audit::{AuditLine, Verb},
    door,
    post::{self, MailKind},
    tables::{invitation, space, standing},
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
    if capacity == Capacity::FocalPoint
        && found.kind != Standing::Secretariat
        && serves_the_house(&write.transaction.live, write.scope().now(), &email).await?
    {
        return Err(Error::Wrong(vec![Wrong::at("capacity", "desk-error-focal-point-of-house")]));
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

/// Invites the first manager of a process, as the operator: to a seat of its secretariat, else of its presidency, else of a named
/// organisation. It gives the operator no sight, and works only while nobody sits in a secretariat there.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied::Forbidden`] for anyone but an operator.
pub async fn invite_first_manager(
    scope: &std::sync::Arc<crate::access::Scope>,
    address: &str,
    new: &NewInvitation,
) -> Outcome<RowId> {
    let viewer = scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    let wrong = judge_invitation(new);
    let (Some(id), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let transaction = scope.store.begin().await?;
    let on = &transaction.live;
    let missing = || Error::Wrong(vec![Wrong::at("standing", "desk-error-standing")]);
    let held = standing::Entity::find_by_id(id).one(on).await?.filter(|row| row.in_force).ok_or_else(missing)?;
    let seats = "SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
                 WHERE seat.process_id = $1 AND standing.kind = 'secretariat' AND (seat.ends_at IS NULL OR seat.ends_at > $2)";
    let values = [held.process_id.0.into(), scope.now().into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), seats, values)).await?;
    let sitting: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    if sitting > 0 {
        return Err(Error::Wrong(vec![Wrong::at("standing", "desk-error-managed")]));
    }
    let desk = space::Entity::find()
        .filter(space::Column::ProcessId.eq(held.process_id))
        .filter(space::Column::Kind.eq(SpaceKind::Desk));
    let desk = desk.one(on).await?.ok_or_else(missing)?;
    let invited = RowId::fresh();
    let mut row = invitation_row(invited, &held, new, capacity, scope.now());
    row.space_id = Set(desk.id);
    row.process_id = Set(held.process_id);
    invitation::Entity::insert(row).exec_without_returning(on).await?;
    post::queue(&transaction, scope.now(), Some(desk.id), MailKind::Invitation, None, invited.0).await?;
    let doer = crate::access::audit::Doer {
        person: Some((viewer.person, viewer.name.clone())),
        process: Some(held.process_id),
        space: Some(desk.id),
        address: address.to_owned(),
        ..Default::default()
    };
    let line = AuditLine::of(Verb::InvitationSent, invited.0).with("capacity", capacity.word()).with("first", true);
    crate::access::audit::write(&transaction, scope.now(), doer, line).await?;
    transaction.commit().await?;
    Ok(invited)
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

/// Whether an address belongs to a secretariat's or an operator's sign-in: nobody of the house becomes another organisation's focal point (rule 7).
pub(in crate::access) async fn serves_the_house(on: &impl ConnectionTrait, now: Instant, email: &str) -> Outcome<bool> {
    let text = "SELECT CASE WHEN person.operator THEN 1 ELSE 0 END + (SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
                  WHERE seat.person_id = person.id AND standing.kind = 'secretariat' AND (seat.ends_at IS NULL OR seat.ends_at > $2))
                FROM person WHERE person.email = $1";
    let values = [email.into(), now.into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(n > 0)
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
