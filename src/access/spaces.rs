//! What a space is. Nothing about rights stands in it: who may enter is asked anew each time ([`super::entry`]), and only who does is told of it.
//! It is kept because nothing changes a space that is there, which `tests/it/house/doors.rs` reads off the source: whoever writes a change of one has
//! to let go what is kept, on every server.

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

/// Those that are kept, and those of some ids that have been made since.
pub(super) struct Known<'k> {
    kept: &'k Spaces,
    fresh: Spaces,
}

impl Known<'_> {
    /// The space of an id that was asked for.
    pub(super) fn get(&self, id: SpaceId) -> Outcome<Arc<Space>> {
        let space = self.kept.get(&id).or_else(|| self.fresh.get(&id));
        space.cloned().ok_or_else(|| Error::Internal("a space is entered that is not there".into()))
    }
}

/// What some spaces are.
pub(super) async fn known<'k>(
    kept: &'k Spaces,
    on: &impl ConnectionTrait,
    ids: impl Iterator<Item = SpaceId>,
) -> Outcome<Known<'k>> {
    let unknown: Vec<SpaceId> = ids.filter(|id| !kept.contains_key(id)).collect();
    let fresh = if unknown.is_empty() {
        Vec::new()
    } else {
        space::Entity::find().filter(space::Column::Id.is_in(unknown)).all(on).await?
    };
    Ok(Known { kept, fresh: fresh.into_iter().map(of).collect() })
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
