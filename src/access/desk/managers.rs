//! The first manager of a process, invited by the operator: from the secretariat; without one from the presidency, else from a participant
//! that is named (rule 7).

use std::{collections::HashSet, sync::Arc};

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement,
};

use super::invitations::{NewInvitation, invitation_row, judge_invitation, withdrawn};
use crate::access::{
    OfficeKind, ProcessId, RowId, Scope, SpaceId, SpaceKind, Standing, Viewer,
    audit::{self, AuditLine, Doer, Verb},
    post::{self, MailKind},
    tables::{invitation, office, process, space, standing},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// The standings under which the first manager of each process can sit.
///
/// # Errors
/// [`Denied::Forbidden`] for anyone but an operator; the database's.
pub async fn managers_offered(scope: &Scope) -> Outcome<Vec<standing::Model>> {
    scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    offered(scope.store.connection(), scope.now()).await
}

async fn offered(on: &impl ConnectionTrait, now: Instant) -> Outcome<Vec<standing::Model>> {
    let in_force = Condition::all()
        .add(standing::Column::InForce.eq(true))
        .add(standing::Column::StartsAt.lte(now))
        .add(Condition::any().add(standing::Column::EndsAt.is_null()).add(standing::Column::EndsAt.gt(now)));
    let held = Condition::all()
        .add(office::Column::Kind.eq(OfficeKind::Presidency))
        .add(office::Column::StartsAt.lte(now))
        .add(Condition::any().add(office::Column::EndsAt.is_null()).add(office::Column::EndsAt.gt(now)));
    let mut rows = standing::Entity::find().filter(in_force).all(on).await?;
    let presidencies = office::Entity::find().filter(held).all(on).await?;
    let presides = |row: &standing::Model| {
        row.kind == Standing::Participant
            && presidencies.iter().any(|office| {
                office.process_id == row.process_id && office.organisation_id == Some(row.organisation_id)
            })
    };
    let of = |judged: &dyn Fn(&standing::Model) -> bool| -> HashSet<ProcessId> {
        rows.iter().filter(|row| judged(row)).map(|row| row.process_id).collect()
    };
    let (served, presided) = (of(&|row: &standing::Model| row.kind == Standing::Secretariat), of(&presides));
    rows.retain(|row| match row.kind {
        Standing::Secretariat => true,
        Standing::Participant => {
            !served.contains(&row.process_id) && (!presided.contains(&row.process_id) || presides(row))
        }
        Standing::Observer | Standing::CivilSociety => false,
    });
    Ok(rows)
}

/// Whether somebody manages a process: sits in its secretariat; where there is none, leads the delegation that presides, or was invited as
/// the first manager. Asked in a transaction, it makes whoever asks at the same time wait for the answer's use.
pub(in crate::access) async fn is_managed(on: &impl ConnectionTrait, now: Instant, of: ProcessId) -> Outcome<bool> {
    process::Entity::find_by_id(of).lock_exclusive().one(on).await?;
    let text = "SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id JOIN person ON person.id = seat.person_id
                WHERE seat.process_id = $1 AND (seat.ends_at IS NULL OR seat.ends_at > $2)
                  AND NOT person.operator AND person.disabled_at IS NULL
                  AND standing.in_force AND (standing.ends_at IS NULL OR standing.ends_at > $2)
                  AND (standing.kind = 'secretariat' OR (
                    NOT EXISTS (SELECT 1 FROM standing serves WHERE serves.process_id = $1 AND serves.kind = 'secretariat'
                      AND serves.in_force AND serves.starts_at <= $2 AND (serves.ends_at IS NULL OR serves.ends_at > $2))
                    AND (EXISTS (SELECT 1 FROM invitation WHERE invitation.seat_id = seat.id AND invitation.by_operator)
                      OR (seat.capacity IN ('head', 'focal_point') AND EXISTS (SELECT 1 FROM office
                        WHERE office.process_id = $1 AND office.kind = 'presidency' AND office.organisation_id = seat.organisation_id
                          AND office.starts_at <= $2 AND (office.ends_at IS NULL OR office.ends_at > $2))))))";
    let values = [of.0.into(), now.into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let sitting: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(sitting > 0)
}

/// The operator's invitations that are still open.
fn open(now: Instant) -> Condition {
    Condition::all()
        .add(invitation::Column::ByOperator.eq(true))
        .add(invitation::Column::UsedAt.is_null())
        .add(invitation::Column::WithdrawnAt.is_null())
        .add(invitation::Column::EndsAt.gt(now))
}

/// Whether an operator's invitation to a process is still open.
async fn is_invited(on: &impl ConnectionTrait, now: Instant, to: ProcessId) -> Outcome<bool> {
    let open = open(now).add(invitation::Column::ProcessId.eq(to));
    Ok(invitation::Entity::find().filter(open).one(on).await?.is_some())
}

/// The first managers who are invited and have not come yet, newest first: what an operator has sent, and nothing of what a desk has.
///
/// # Errors
/// [`Denied::Forbidden`] for anyone but an operator; the database's.
pub async fn managers_invited(scope: &Scope) -> Outcome<Vec<invitation::Model>> {
    scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    let rows = invitation::Entity::find().filter(open(scope.now())).order_by_desc(invitation::Column::MadeAt);
    Ok(rows.all(scope.store.connection()).await?)
}

/// Who writes a line as the operator: in no seat, at the desk that the invitation is to.
pub(super) fn operating(viewer: &Viewer, address: &str, process: ProcessId, desk: SpaceId) -> Doer {
    Doer {
        person: Some((viewer.person, viewer.name.clone())),
        process: Some(process),
        space: Some(desk),
        address: address.to_owned(),
        ..Doer::default()
    }
}

/// Withdraws the invitation of a first manager, as the operator: its link is dead at once, and another can be sent.
///
/// # Errors
/// [`Denied::Forbidden`] for anyone but an operator; [`Error::Conflict`] for one that is used, withdrawn or over, or was never an operator's.
pub async fn withdraw_first_manager(scope: &Arc<Scope>, address: &str, id: RowId) -> Outcome<()> {
    let viewer = scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    let transaction = scope.store.begin().await?;
    let (on, now) = (&transaction.live, scope.now());
    let still = open(now).add(invitation::Column::Id.eq(id));
    let found = invitation::Entity::find().filter(still.clone()).one(on).await?.ok_or(Error::Conflict)?;
    let done = invitation::Entity::update_many().set(withdrawn(now)).filter(still).exec(on).await?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let doer = operating(viewer, address, found.process_id, found.space_id);
    audit::write(&transaction, now, doer, AuditLine::of(Verb::InvitationWithdrawn, id.0).with("first", true)).await?;
    transaction.commit().await
}

/// Invites the first manager of a process, as the operator. It gives the operator no sight, and works only while nobody manages there and
/// nobody else is invited to. Where the person sits already is asked when it is taken up: the operator is not told.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied::Forbidden`] for anyone but an operator.
pub async fn invite_first_manager(scope: &Arc<Scope>, address: &str, new: &NewInvitation) -> Outcome<RowId> {
    let viewer = scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    let wrong = judge_invitation(new);
    let (Some(id), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let refused = |field, key| Error::Wrong(vec![Wrong::at(field, key)]);
    let missing = || refused("standing", "desk-error-standing");
    let transaction = scope.store.begin().await?;
    let (on, now) = (&transaction.live, scope.now());
    let held = offered(on, now).await?.into_iter().find(|row| row.id == id).ok_or_else(missing)?;
    if is_managed(on, now, held.process_id).await? {
        return Err(refused("standing", "desk-error-managed"));
    }
    if is_invited(on, now, held.process_id).await? {
        return Err(refused("standing", "desk-error-manager-invited"));
    }
    let desk = space::Entity::find()
        .filter(space::Column::ProcessId.eq(held.process_id))
        .filter(space::Column::Kind.eq(SpaceKind::Desk));
    let desk = desk.one(on).await?.ok_or_else(missing)?;
    let invited = RowId::fresh();
    let mut row = invitation_row(invited, &held, new, capacity, now);
    row.space_id = Set(desk.id);
    row.process_id = Set(held.process_id);
    row.by_operator = Set(true);
    invitation::Entity::insert(row).exec_without_returning(on).await?;
    post::queue(&transaction, now, Some(desk.id), MailKind::Invitation, None, invited.0).await?;
    let doer = operating(viewer, address, held.process_id, desk.id);
    let line = AuditLine::of(Verb::InvitationSent, invited.0).with("capacity", capacity.word()).with("first", true);
    audit::write(&transaction, now, doer, line).await?;
    transaction.commit().await?;
    Ok(invited)
}
