//! What an originator can ask for, as a form offers it: nothing that cannot come about, and nothing that betrays a room.

use super::{
    ProposalState, circulations, releases,
    tables::{document, proposal},
};
use crate::{
    access::{Scope, SpaceKind, Test},
    error::Outcome,
};

/// The kinds of space that every process has from its beginning.
const EVERYWHERE: [SpaceKind; 4] = [SpaceKind::Plenary, SpaceKind::Members, SpaceKind::Bureau, SpaceKind::Desk];

/// The kinds of space that a wider circle can be asked for: whether a process has such a space, and how many, is not said.
pub fn kinds() -> impl Iterator<Item = SpaceKind> {
    SpaceKind::ALL.iter().copied().filter(|kind| !matches!(kind, SpaceKind::Public | SpaceKind::Delegation))
}

/// The kinds of space that a form offers for a paper: those that every process has, and those of spaces that the asker sees; not where the
/// paper stands already, as far as it is seen. Whether there is a room that the asker does not see is not said by what is offered.
///
/// # Errors
/// The database's.
pub async fn offered(scope: &Scope, found: &document::Model) -> Outcome<Vec<SpaceKind>> {
    let stands = circulations::stands_in(scope, found).await?;
    let fits = |kind: &SpaceKind| {
        let mut seen =
            scope.spaces().filter(|space| space.process == found.process_id && space.kind == *kind).peekable();
        let is_seen = seen.peek().is_some();
        if is_seen { seen.any(|space| !stands.contains(&space.id)) } else { EVERYWHERE.contains(kind) }
    };
    Ok(kinds().filter(fits).collect())
}

/// Whether something of a paper is released, or is going to be, so that it can be withdrawn.
///
/// # Errors
/// The database's.
pub async fn is_released(scope: &Scope, found: &document::Model) -> Outcome<bool> {
    let Some(symbol) = &found.symbol else { return Ok(false) };
    if releases::current(scope, symbol).await?.is_some_and(|row| row.withdrawn_at.is_none()) {
        return Ok(true);
    }
    let signed = scope
        .rows::<proposal::Entity>()
        .in_space(found.space_id)
        .only(proposal::Column::DocumentId, Test::is(found.id))
        .only(proposal::Column::State, Test::is(ProposalState::Released.word()))
        .all()
        .await?;
    let is_ahead = |row: &proposal::Model| row.embargo_until.max(row.window_until).is_some_and(|at| at > scope.now());
    Ok(signed.iter().any(is_ahead))
}
