//! The wastebasket of a space: papers that were removed, with the same readers, until they are brought back or destroyed. And the legal
//! hold, under which nothing is removed or destroyed.

use sea_orm::ActiveValue::Set;

use super::{
    ProposalState,
    documents::{hold, hold_all, paper, speaks_for},
    filings::chosen,
    locks::{Presented, judge_within},
    objections,
    requests::met_by_removal,
    tables::{document, folder, proposal},
};
use crate::{
    access::{AuditLine, Capability, Contribute, Grant, Manage, Power, RowId, Rows, Test, Verb},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// Whether the seat may put a paper into the wastebasket: a manager any, the originator a draft of its own. What was circulated is the
/// space's, and its originator asks those who manage it.
pub fn may_remove<C: Capability>(grant: &Grant<C>, found: &document::Model) -> bool {
    let own_draft =
        found.symbol.is_none() && speaks_for(grant.seat(), found) && grant.may(Power::Contribute, found.space_id);
    own_draft || grant.may(Power::Manage, found.space_id)
}

/// Puts papers into the wastebasket. Who could read them can still see them there.
///
/// # Errors
/// [`Error::Wrong`] where no paper was chosen, or one is under a legal hold; [`Denied`]; [`Error::Conflict`] if one was changed in the
/// meantime; the database's.
pub async fn remove(grant: &Grant<Contribute>, ids: &[RowId]) -> Outcome<usize> {
    remove_unless_locked(grant, ids, None).await
}

/// The same at a place of a network drive, if no lock there is in the way.
///
/// # Errors
/// As [`remove`]; [`Error::Locked`].
pub async fn remove_unless_locked(
    grant: &Grant<Contribute>,
    ids: &[RowId],
    place: Option<&Presented>,
) -> Outcome<usize> {
    let papers = chosen(grant, ids).await?;
    if papers.is_empty() {
        return Err(Error::Wrong(vec![Wrong::at("document", "library-fault-chosen")]));
    }
    if !papers.iter().all(|paper| may_remove(grant, paper)) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    if let Some(place) = place {
        judge_within(&write, grant, place).await?;
    }
    let now = write.scope().now();
    let here = write.reach(grant)?;
    hold_all(&write, grant.space_id(), &papers).await?;
    for paper in &papers {
        if write.has_held(paper.id).await? {
            return Err(Error::Wrong(vec![Wrong::at("document", "library-fault-removal-checked")]));
        }
        if paper.held_at.is_some() {
            return Err(Error::Wrong(vec![Wrong::at("document", "library-fault-held")]));
        }
        // What is asked of somebody, or announced, does not vanish from under their eyes.
        let open = write.scope().rows::<proposal::Entity>().in_space(paper.space_id);
        let open = open.only(proposal::Column::DocumentId, Test::is(paper.id));
        let pending = |row: &proposal::Model| match row.state {
            ProposalState::Asked | ProposalState::Consented => true,
            ProposalState::Released => objections::is_open(row, now),
            ProposalState::Objected => objections::blocks(row, now),
            ProposalState::Declined | ProposalState::Withdrawn => false,
        };
        // Not held: what is pending stays so or ends, and whoever proposes holds the paper.
        if write.seen(open).await?.iter().any(pending) {
            return Err(Error::Wrong(vec![Wrong::at("document", "library-fault-removal-proposed")]));
        }
        let row = document::ActiveModel { removed_at: Set(Some(now)), ..Default::default() };
        write.change::<document::Entity>(paper.id, row).await?;
        met_by_removal(grant, &mut write, paper).await?;
        let line = AuditLine::of(Verb::DocumentRemoved, paper.id.0).with("symbol", paper.symbol.clone());
        // The last one ends the change.
        if paper.id != papers[papers.len() - 1].id {
            write.note_in(here, line).await?;
        }
    }
    let last = &papers[papers.len() - 1];
    write.commit(AuditLine::of(Verb::DocumentRemoved, last.id.0).with("symbol", last.symbol.clone())).await?;
    Ok(papers.len())
}

/// The papers in the wastebasket of the grant's space: what was removed after an instant.
pub fn wasted<C: Capability>(grant: &Grant<C>, since: Instant) -> Rows<'_, document::Entity> {
    grant.wasted_rows::<document::Entity>(since).in_space(grant.space_id())
}

/// Brings a paper back to where it lay; openly into the space, where its folder is gone.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] if somebody was faster; the database's.
pub async fn bring_back(grant: &Grant<Contribute>, id: RowId, since: Instant) -> Outcome<()> {
    let found = wasted(grant, since).only(document::Column::Id, Test::is(id)).one().await?.ok_or(Denied::NotFound)?;
    if !may_remove(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    let lay_in = match found.folder_id {
        Some(lay_in) => {
            let rows = write.scope().rows::<folder::Entity>().in_space(grant.space_id());
            let found = write.held(rows.only(folder::Column::Id, Test::is(lay_in))).await?.pop();
            // It may have been removed while this change waited for it.
            found.filter(|folder| folder.removed_at.is_none()).map(|folder| folder.id)
        }
        None => None,
    };
    let row = document::ActiveModel { folder_id: Set(lay_in), ..Default::default() };
    if !write.bring_back::<document::Entity>(id, since, row).await? {
        return Err(Error::Conflict);
    }
    write.commit(AuditLine::of(Verb::DocumentBroughtBack, id.0).with("symbol", found.symbol)).await
}

/// Puts a paper under a legal hold: until that is lifted it cannot be removed, in no seat.
///
/// # Errors
/// [`Error::Wrong`] without a reason; [`Denied`]; [`Error::Conflict`]; the database's.
pub async fn make_hold(grant: &Grant<Manage>, id: RowId, reason: &str) -> Outcome<()> {
    let reason = reason.trim();
    if !(1..=500).contains(&reason.chars().count()) {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-hold-reason")]));
    }
    let found = paper(grant, id).await?;
    if found.held_at.is_some() {
        return Err(Error::Conflict);
    }
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let row = document::ActiveModel {
        held_at: Set(Some(write.scope().now())),
        hold_reason: Set(Some(reason.to_owned())),
        ..Default::default()
    };
    write.change::<document::Entity>(id, row).await?;
    write.commit(AuditLine::of(Verb::HoldMade, id.0).with("symbol", found.symbol).with("reason", reason)).await
}

/// Lifts the legal hold that the form showed, by when it was made.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] if it is another now, or none; the database's.
pub async fn lift_hold(grant: &Grant<Manage>, id: RowId, shown: &str) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if found.held_at.is_none_or(|at| at.to_rfc3339() != shown) {
        return Err(Error::Conflict);
    }
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let row = document::ActiveModel { held_at: Set(None), hold_reason: Set(None), ..Default::default() };
    write.change::<document::Entity>(id, row).await?;
    let line = AuditLine::of(Verb::HoldLifted, id.0).with("symbol", found.symbol).with("reason", found.hold_reason);
    write.commit(line).await
}
