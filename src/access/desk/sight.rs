//! The process as a seat of another standing would see it.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    access::{
        Grant, Level, Scope, SeeAs, SpaceId, SpaceKind, SpaceSeen, Standing, arrival,
        entry::{self, Whose},
    },
    error::Outcome,
};

impl Scope {
    /// The process as a seat of another standing would see it: never more than the viewer sees, and nothing but reading.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen_as(grant: &Grant<SeeAs>, standing: Standing) -> Outcome<Self> {
        let process = grant.here()?.process;
        let own = grant.scope();
        let on = own.store.connection();
        let backend = on.get_database_backend();
        let values = [own.now.into(), process.0.into(), standing.word().into()];
        let text = entry::statement(Whose::Imagined, backend);
        let row = on.query_one_raw(Statement::from_sql_and_values(backend, text, values)).await?;
        let told = row.map_or(Ok(None), |row| row.try_get_by_index::<Option<String>>(entry::column::SPACES))?;
        let mut spaces = BTreeMap::new();
        for entered in told.as_deref().map(arrival::entered).transpose()?.into_iter().flatten() {
            if let Some(seen) = own.space(SpaceId(entered.0)) {
                spaces.insert(seen.id, SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
            }
        }
        for seen in own.spaces().filter(|space| space.kind == SpaceKind::Public) {
            spaces.insert(seen.id, SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
        }
        Ok(Self { spaces, seats: Vec::new(), acting: None, token_hash: None, ..(**own).clone() })
    }
}
