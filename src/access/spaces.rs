//! What a space is. Nothing about rights stands in it: who may enter is asked anew each time ([`super::entry`]), and only who does is told of it.
//! It is kept because nothing changes a space that is there, which `tests/it/house/doors.rs` reads off the source: whoever writes a change of one has
//! to let go what is kept, on every server. What rights stand on (its kind, its process, whose it is) the database itself lets nobody change.

use std::{collections::HashMap, sync::Arc};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryTrait};

use super::{OrganisationId, ProcessId, SpaceId, SpaceKind, tables::space};
use crate::error::{Error, Outcome};

/// A room in which work is done, inside a process.
#[derive(Clone, Debug)]
pub struct Space {
    /// The space.
    pub id: SpaceId,
    /// Its process.
    pub process: ProcessId,
    /// What it is for.
    pub kind: SpaceKind,
    /// Its place in addresses.
    pub slug: String,
    /// Names of its own, by language, as JSON; none where its kind names it.
    pub names: Option<String>,
    /// Whose delegation it is, if it is one's.
    pub organisation: Option<OrganisationId>,
}

/// Spaces by their ids.
pub(super) type Spaces = HashMap<SpaceId, Arc<Space>>;

/// All spaces of the installation, for the register. One that cannot be read, because a newer program has made it, is left out: pages fail for
/// who enters it, and for nobody else.
pub(super) async fn all(on: &impl ConnectionTrait) -> Outcome<Spaces> {
    let rows = on.query_all(&space::Entity::find().into_query()).await?;
    let readable = rows.iter().filter_map(|row| space::Model::from_query_result(row, "").ok());
    Ok(readable.map(of).collect())
}

/// What some spaces are, in the order of their ids: as it is kept, and of those that have been made since as it stands.
pub(super) async fn of_ids(kept: &Spaces, on: &impl ConnectionTrait, ids: &[SpaceId]) -> Outcome<Vec<Arc<Space>>> {
    let mut found: Vec<Option<Arc<Space>>> = ids.iter().map(|id| kept.get(id).cloned()).collect();
    let fresh: Vec<SpaceId> = ids.iter().zip(&found).filter(|(_, space)| space.is_none()).map(|(id, _)| *id).collect();
    if !fresh.is_empty() {
        let fresh = space::Entity::find().filter(space::Column::Id.is_in(fresh)).all(on).await?;
        let fresh: Spaces = fresh.into_iter().map(of).collect();
        for (id, space) in ids.iter().zip(&mut found) {
            *space = space.take().or_else(|| fresh.get(id).cloned());
        }
    }
    let absent = || Error::Internal("a space is entered that is not there".into());
    found.into_iter().map(|space| space.ok_or_else(absent)).collect()
}

fn of(row: space::Model) -> (SpaceId, Arc<Space>) {
    let named = row.names.as_object().is_some_and(|names| !names.is_empty());
    let space = Space {
        id: row.id,
        process: row.process_id,
        kind: row.kind,
        slug: row.slug,
        names: named.then(|| row.names.to_string()),
        organisation: row.organisation_id,
    };
    (row.id, Arc::new(space))
}
