//! The process as a seat of another standing would see it.

use sea_orm::{ConnectionTrait, Statement};

use crate::access::{Grant, Level, SpaceId, SpaceKind, Standing};
use crate::error::Outcome;

impl crate::access::Scope {
    /// The process as a seat of another standing would see it: never more than the viewer sees, and nothing but reading.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen_as(grant: &Grant<crate::access::SeeAs>, standing: Standing) -> Outcome<Self> {
        let process = grant.here()?.process;
        let own = grant.scope();
        let on = own.store.connection();
        let values: Vec<sea_orm::Value> = vec![own.now.into(), process.0.into(), standing.word().into()];
        let text = crate::access::entry::statement(crate::access::entry::Whose::Imagined);
        let mut spaces = std::collections::BTreeMap::new();
        for row in on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await? {
            let Some(id) =
                row.try_get_by_index::<Option<uuid::Uuid>>(crate::access::entry::column::SPACE)?.map(SpaceId)
            else {
                continue;
            };
            if let Some(seen) = own.space(id) {
                spaces.insert(id, crate::access::SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
            }
        }
        for seen in own.spaces().filter(|space| space.kind == SpaceKind::Public) {
            spaces
                .insert(seen.id, crate::access::SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
        }
        Ok(Self { spaces, seats: Vec::new(), acting: None, token_hash: None, ..(**own).clone() })
    }
}
