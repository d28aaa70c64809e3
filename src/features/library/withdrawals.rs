//! Taking a release back: from the public, where a tombstone stays, or before its minute.

use sea_orm::ActiveValue::Set;

use super::{
    ProposalState,
    releases::{end_files, of_symbol, standing},
    tables::{proposal, release},
    tidings,
};
use crate::{
    access::{AuditLine, Capability, Changes, Grant, Publish, RowId, Test, Verb, Write},
    clock::Instant,
    error::{Error, Outcome, Wrong},
};

/// What became of a release that was withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// It was public, with the others of its symbol: a tombstone stays.
    FromThePublic,
    /// Its minute had not come: it is as if it had not been signed.
    BeforeItsMinute,
}

/// Withdraws a release with all others of its symbol, those under an embargo too: a tombstone with symbol, dates and reason stays; titles and
/// files go. A release whose minute has not come is stopped by itself: what is public stays as it is.
///
/// # Errors
/// [`Error::Wrong`] without a reason; [`Error::Conflict`] if it is withdrawn already; [`crate::error::Denied`].
pub async fn withdraw(grant: &Grant<Publish>, id: RowId, reason: &str) -> Outcome<Withdrawn> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > 1000 {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-reason")]));
    }
    let symbol = standing(grant, id).await?.symbol;
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let rows = write.held(of_symbol(grant, &symbol)?).await?;
    // Its minute may have come while this waited.
    let now = write.now();
    let open = |row: &&release::Model| row.withdrawn_at.is_none();
    let found = rows.iter().filter(open).find(|row| row.id == id && !row.stopped).ok_or(Error::Conflict)?;
    let became = if found.visible_at > now { Withdrawn::BeforeItsMinute } else { Withdrawn::FromThePublic };
    let goes: Vec<&release::Model> = match became {
        Withdrawn::FromThePublic => rows.iter().filter(open).collect(),
        Withdrawn::BeforeItsMinute => vec![found],
    };
    let ahead = goes.iter().filter(|row| !row.stopped && row.visible_at > now).map(|row| row.id);
    let mut told: Vec<RowId> = ahead.collect();
    tell_inside(&mut write, grant, told.clone(), (now, reason)).await?;
    told.push(id);
    for row in &goes {
        let mut ended = release::ActiveModel {
            stopped: Set(row.stopped || row.visible_at > now),
            withdrawn_at: Set(Some(now)),
            withdrawal_reason: Set(Some(reason.to_owned())),
            ..Default::default()
        };
        if became == Withdrawn::FromThePublic && row.superseded_at.is_some_and(|at| at > now) {
            // Who was to follow goes too: this one stands on, as a tombstone.
            ended.superseded_at = Set(None);
        }
        if !write.change::<release::Entity>(row.id, ended).await? {
            return Err(Error::Conflict);
        }
        end_files(&mut write, grant, row.id).await?;
    }
    if became == Withdrawn::BeforeItsMinute {
        step_aside(&mut write, grant, &rows, found).await?;
    }
    let proposed = grant.rows::<proposal::Entity>().only(proposal::Column::ReleaseId, Test::any(told));
    for row in write.seen(proposed).await? {
        tidings::taken_back(grant, &mut write, &row).await?;
    }
    let line = AuditLine::of(Verb::ReleaseWithdrawn, id.0).with("symbol", symbol);
    write.commit(line.with("public", became == Withdrawn::FromThePublic)).await?;
    Ok(became)
}

/// Says of releases that are stopped before their minute, where they were proposed, when and why: who reads the paper was told of their
/// minute, and finds no release that says it will not come.
async fn tell_inside(
    write: &mut Write<Publish>,
    grant: &Grant<Publish>,
    stopped: Vec<RowId>,
    (now, reason): (Instant, &str),
) -> Outcome<()> {
    let proposed = grant.rows::<proposal::Entity>().only(proposal::Column::ReleaseId, Test::any(stopped));
    for row in write.seen(proposed).await? {
        if let Ok(there) = grant.further::<Publish>(row.space_id) {
            let over = proposal::ActiveModel {
                state: Set(ProposalState::Withdrawn),
                stopped_at: Set(Some(now)),
                stop_reason: Set(Some(reason.to_owned())),
                ..Default::default()
            };
            write.change_with::<proposal::Entity, _>(&there, row.id, over).await?;
        }
    }
    Ok(())
}

/// Stops a release before its minute: nothing of it becomes public, and what stands before it stands on.
///
/// # Errors
/// [`Error::Conflict`] if it cannot be changed any more; the database's.
pub(super) async fn stop<C: Capability, D: Changes>(
    write: &mut Write<C>,
    target: &Grant<D>,
    rows: &[release::Model],
    found: &release::Model,
    now: Instant,
) -> Outcome<()> {
    let ended = release::ActiveModel { stopped: Set(true), withdrawn_at: Set(Some(now)), ..Default::default() };
    if !write.change_with::<release::Entity, _>(target, found.id, ended).await? {
        return Err(Error::Conflict);
    }
    end_files(write, target, found.id).await?;
    step_aside(write, target, rows, found).await
}

/// Joins what stands before a release that was stopped to what stands after it.
async fn step_aside<C: Capability, D: Changes>(
    write: &mut Write<C>,
    target: &Grant<D>,
    rows: &[release::Model],
    stopped: &release::Model,
) -> Outcome<()> {
    for row in rows {
        let mut joined = release::ActiveModel::default();
        if Some(row.id) == stopped.supersedes_id && row.superseded_at == Some(stopped.visible_at) {
            joined.superseded_at = Set(stopped.superseded_at);
        } else if row.supersedes_id == Some(stopped.id) {
            joined.supersedes_id = Set(stopped.supersedes_id);
        } else {
            continue;
        }
        write.change_with::<release::Entity, _>(target, row.id, joined).await?;
    }
    Ok(())
}
