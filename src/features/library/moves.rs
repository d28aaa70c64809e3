//! Moving papers to another space of their process. Who manages both may do so where nobody gains sight; each paper is judged by itself, on
//! the page before and again inside the change. Its symbol and its address in the database stay.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::ActiveValue::Set;

use super::{
    ProposalState,
    circulations::root,
    filings::{MOST, chosen},
    folders::{self, Placed, is_within, tree_now},
    objections,
    sight::Sides,
    tables::{document, folder, proposal},
};
use crate::{
    access::{
        AuditLine, Capability, Grant, Guarded, Manage, Power, RowId, Rows, Scope, SpaceId, SpaceKind, Test, Verb, Write,
    },
    clock::Instant,
    error::{Error, Outcome, Wrong},
};

/// Why a paper stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// It is under a legal hold.
    Held,
    /// A release of it is proposed, and waits for an answer or a signature.
    Proposed,
    /// A release of it is announced: participants may object.
    Announced,
    /// A participant's objection stands in the way of its release.
    Objected,
    /// The paper stands in that space already, or lies in its wastebasket.
    There,
    /// Its originator reads here, and would not there.
    Originator,
}

impl Stays {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Held => "library-move-held",
            Self::Proposed => "library-move-proposed",
            Self::Announced => "library-move-announced",
            Self::Objected => "library-move-objected",
            Self::There => "library-move-there",
            Self::Originator => "library-move-originator",
        }
    }
}

/// The spaces that papers could be moved to from here: of the same process, and managed by the same seat. Whether somebody would gain sight
/// there is said once one is chosen.
pub fn spaces<C: Capability>(grant: &Grant<C>) -> Vec<SpaceId> {
    let stays = |kind| matches!(kind, SpaceKind::Public | SpaceKind::Delegation);
    let Some(here) = grant.space(grant.space_id()).filter(|here| !stays(here.kind)) else { return Vec::new() };
    let fits = |space: &&crate::access::SpaceSeen| {
        space.process == here.process && space.id != here.id && !stays(space.kind) && grant.may(Power::Manage, space.id)
    };
    grant.spaces().filter(fits).map(|space| space.id).collect()
}

/// The papers that lie in a folder or in one inside it. One more than can be moved at once, where there are too many.
///
/// # Errors
/// The database's.
pub async fn lying_in(grant: &Grant<Manage>, folder: RowId) -> Outcome<Vec<document::Model>> {
    let tree = folders::tree(grant, grant.space_id()).await?;
    let inside = tree.iter().filter(|placed| is_within(&tree, placed.row.id, folder)).map(|placed| placed.row.id);
    let rows = grant.rows::<document::Entity>().in_space(grant.space_id());
    rows.only(document::Column::FolderId, Test::any(inside))
        .newest(document::Column::PlacedAt)
        .newest(document::Column::Id)
        .limit(MOST as u64 + 1)
        .all()
        .await
}

/// How it stands with each of some papers, were they moved: `None` for one that can be.
///
/// # Errors
/// The database's.
pub async fn judged(
    grant: &Grant<Manage>,
    to: SpaceId,
    sides: &Sides,
    papers: &[document::Model],
) -> Outcome<BTreeMap<RowId, Option<Stays>>> {
    judge(Look::Page(grant), (grant.space_id(), to), sides, papers).await
}

/// Where rows are looked at: for a page, or inside a change that holds them.
#[derive(Clone, Copy)]
enum Look<'l> {
    Page(&'l Scope),
    Change(&'l Write<Manage>),
}

impl<'l> Look<'l> {
    fn scope(self) -> &'l Scope {
        match self {
            Self::Page(scope) => scope,
            Self::Change(write) => write.scope(),
        }
    }

    fn now(self) -> Instant {
        match self {
            Self::Page(scope) => scope.now(),
            Self::Change(write) => write.now(),
        }
    }

    /// Rows that only have to be there: whoever makes or ends one holds its paper first, and would be waited for the other way round.
    async fn there<E: Guarded>(self, rows: Rows<'_, E>) -> Outcome<Vec<E::Model>> {
        match self {
            Self::Page(_) => rows.all().await,
            Self::Change(write) => write.seen(rows).await,
        }
    }
}

async fn judge(
    look: Look<'_>,
    (here, to): (SpaceId, SpaceId),
    sides: &Sides,
    papers: &[document::Model],
) -> Outcome<BTreeMap<RowId, Option<Stays>>> {
    let of_papers = Test::any(papers.iter().map(|paper| paper.id));
    let proposals = look.scope().rows::<proposal::Entity>().in_space(here);
    let proposals = look.there(proposals.only(proposal::Column::DocumentId, of_papers)).await?;
    let there = copies(look, to, papers).await?;
    let now = look.now();
    let why = |paper: &document::Model| {
        let id = paper.id;
        let own = || proposals.iter().filter(move |row| row.document_id == id);
        let waits = |row: &proposal::Model| matches!(row.state, ProposalState::Asked | ProposalState::Consented);
        let same = |copy: &document::Model| {
            root(copy) == root(paper) || (copy.symbol.is_some() && copy.symbol == paper.symbol)
        };
        if paper.held_at.is_some() {
            Some(Stays::Held)
        } else if own().any(waits) {
            Some(Stays::Proposed)
        } else if own().any(|row| objections::is_open(row, now)) {
            Some(Stays::Announced)
        } else if own().any(|row| objections::blocks(row, now)) {
            Some(Stays::Objected)
        } else if there.iter().any(same) {
            Some(Stays::There)
        } else {
            sides.takes_from_originator(paper).then_some(Stays::Originator)
        }
    };
    Ok(papers.iter().map(|paper| (paper.id, why(paper))).collect())
}

/// The copies of papers in a space, those in its wastebasket among them: they bear the same symbols.
async fn copies(look: Look<'_>, to: SpaceId, papers: &[document::Model]) -> Outcome<Vec<document::Model>> {
    let symbols: Vec<&str> = papers.iter().filter_map(|paper| paper.symbol.as_deref()).collect();
    let roots: BTreeSet<RowId> = papers.iter().flat_map(|paper| [paper.id, root(paper)]).collect();
    let tests = [
        (document::Column::Symbol, Test::any(symbols)),
        (document::Column::FromId, Test::any(roots.iter().copied())),
        (document::Column::Id, Test::any(roots.iter().copied())),
    ];
    let mut found = Vec::new();
    for (column, test) in tests {
        let shown = look.scope().rows::<document::Entity>().in_space(to);
        found.extend(look.there(shown.only(column, test.clone())).await?);
        let wasted = look.scope().wasted_rows::<document::Entity>(Instant::UNIX_EPOCH).in_space(to);
        found.extend(look.there(wasted.only(column, test)).await?);
    }
    Ok(found)
}

/// Moves papers to another space, all or none. Where they were chosen by a folder, the folders that they lie in are made there too, unless
/// they are there, and those that are empty afterwards are removed here. Nobody gains sight, so nobody is told; both records have a line.
///
/// # Errors
/// [`Error::Wrong`] where no paper was chosen, one of them stays, or somebody would gain sight; [`crate::error::Denied`];
/// [`Error::Conflict`] if one was changed in the meantime; the database's.
pub async fn relocate(grant: &Grant<Manage>, ids: &[RowId], folder: Option<RowId>, to: SpaceId) -> Outcome<usize> {
    let found = chosen(grant, ids).await?;
    if found.is_empty() {
        return Err(fault("document", "library-fault-chosen"));
    }
    if !spaces(grant).contains(&to) {
        return Err(fault("to", "library-fault-target"));
    }
    let target: Grant<Manage> = grant.further(to)?;
    let sides = Sides::of(grant, to).await?;
    let mut write = grant.write().await?;
    // Two who move papers between the same spaces, each the other way, wait in the same order.
    let mut both = [grant, &target];
    both.sort_by_key(|one| one.space_id());
    for one in both {
        write.alone_in(one).await?;
    }
    let here_now = tree_now(&write, grant).await?;
    let there_now = tree_now(&write, &target).await?;
    let rows = write.scope().rows::<document::Entity>().in_space(grant.space_id());
    let rows = rows.only(document::Column::Id, Test::any(found.iter().map(|paper| paper.id)));
    // In the same order as whoever else holds several.
    let held = write.held(rows.oldest(document::Column::Id)).await?;
    if held.len() != found.len() || !found.iter().all(|paper| held.contains(paper)) {
        return Err(Error::Conflict);
    }
    if write.gains_sight(&target).await? {
        return Err(fault("to", "library-fault-move-gains"));
    }
    let judged = judge(Look::Change(&write), (grant.space_id(), to), &sides, &held).await?;
    if judged.values().any(Option::is_some) {
        return Err(fault("document", "library-fault-move-stays"));
    }
    let places = match folder {
        Some(folder) => carried(&mut write, &target, folder, (&here_now, &there_now), &held).await?,
        None => BTreeMap::new(),
    };
    let place = |paper: &document::Model| paper.folder_id.and_then(|lay_in| places.get(&lay_in).copied());
    let lies = |paper: &document::Model| document::ActiveModel { folder_id: Set(place(paper)), ..Default::default() };
    let rows: Vec<_> = held.iter().map(|paper| (paper.id, lies(paper))).collect();
    write.relocate::<document::Entity>(&target, rows).await?;
    if let Some(folder) = folder {
        clear(&mut write, grant, folder, &here_now).await?;
    }
    let (here, there) = (write.reach(grant)?, write.reach(&target)?);
    for (at, paper) in held.iter().enumerate() {
        let line = || AuditLine::of(Verb::DocumentMoved, paper.id.0).with("symbol", paper.symbol.clone());
        write.note_in(there, line()).await?;
        // The last one ends the change.
        if at + 1 < held.len() {
            write.note_in(here, line()).await?;
        }
    }
    let last = &held[held.len() - 1];
    write.commit(AuditLine::of(Verb::DocumentMoved, last.id.0).with("symbol", last.symbol.clone())).await?;
    Ok(held.len())
}

fn fault(field: &'static str, key: &'static str) -> Error {
    Error::Wrong(vec![Wrong::at(field, key)])
}

/// Makes the folders in which papers lie, from one down, at the top of another space; those that are there already are taken. Gives the
/// folder there for each here.
async fn carried(
    write: &mut Write<Manage>,
    target: &Grant<Manage>,
    from: RowId,
    (here, there): (&[Placed], &[Placed]),
    papers: &[document::Model],
) -> Outcome<BTreeMap<RowId, RowId>> {
    let holds = |placed: &&Placed| {
        let lie_in = |paper: &document::Model| paper.folder_id.is_some_and(|id| is_within(here, id, placed.row.id));
        is_within(here, placed.row.id, from) && papers.iter().any(lie_in)
    };
    let mut places: BTreeMap<RowId, RowId> = BTreeMap::new();
    let mut made = 0;
    // In the order of the tree each comes after the one that it stands in.
    for placed in here.iter().filter(holds) {
        let own = &placed.row;
        let parent = own.parent_id.filter(|_| own.id != from).and_then(|parent| places.get(&parent).copied());
        let beside = || there.iter().map(|placed| &placed.row).filter(move |row| row.parent_id == parent);
        if let Some(same) = beside().find(|row| row.key == own.key) {
            places.insert(own.id, same.id);
            continue;
        }
        made += 1;
        if there.len() + made > folders::MOST {
            return Err(fault("to", "library-fault-folder-many"));
        }
        let id = RowId::fresh();
        let row = folder::ActiveModel {
            id: Set(id),
            parent_id: Set(parent),
            name: Set(own.name.clone()),
            key: Set(own.key.clone()),
            position: Set(beside().map(|row| row.position + 1).max().unwrap_or(0) + own.position),
            made_at: Set(write.now()),
            removed_at: Set(None),
            ..Default::default()
        };
        write.insert_with::<folder::Entity, _>(target, row).await?;
        let reached = write.reach(target)?;
        write.note_in(reached, AuditLine::of(Verb::FolderMade, id.0)).await?;
        places.insert(own.id, id);
    }
    Ok(places)
}

/// Removes a folder and those inside it in which nothing lies any more.
async fn clear(write: &mut Write<Manage>, grant: &Grant<Manage>, from: RowId, here: &[Placed]) -> Outcome<()> {
    let inside: Vec<RowId> = here.iter().map(|placed| placed.row.id).filter(|id| is_within(here, *id, from)).collect();
    let rows = write.scope().rows::<document::Entity>().in_space(grant.space_id());
    // Nobody puts a paper into a folder that this change holds.
    let left = write.seen(rows.only(document::Column::FolderId, Test::any(inside.iter().copied()))).await?;
    let full = |id: RowId| left.iter().any(|paper| paper.folder_id.is_some_and(|lies_in| is_within(here, lies_in, id)));
    let (now, reached) = (write.now(), write.reach(grant)?);
    for id in inside.into_iter().filter(|id| !full(*id)) {
        let row = folder::ActiveModel { removed_at: Set(Some(now)), ..Default::default() };
        write.change::<folder::Entity>(id, row).await?;
        write.note_in(reached, AuditLine::of(Verb::FolderRemoved, id.0)).await?;
    }
    Ok(())
}
