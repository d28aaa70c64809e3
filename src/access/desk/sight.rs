//! The process as a seat of another standing would see it.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, ConnectionTrait, Order, QueryFilter, QueryOrder, Statement,
    sea_query::{Alias, Expr, Query},
};
use smallvec::SmallVec;

use crate::{
    access::{
        Grant, Guarded, Level, Rows, Scope, SeeAs, SpaceId, SpaceKind, SpaceSeen, Standing, arrival,
        entry::{self, Whose},
        merged::PORTION,
        newest::together,
        scope::Spaces,
    },
    error::Outcome,
};

impl<E: Guarded> Rows<'_, E> {
    /// The newest rows of each space, at most so many of each, in one statement for however many spaces: each gives its own from the index.
    ///
    /// # Errors
    /// The database's.
    pub async fn newest_in_each(self, column: E::Column, most: u64) -> Outcome<Vec<E::Model>> {
        let Some((space, _, ids)) = &self.spaces else { return Ok(Vec::new()) };
        let found = || Alias::new("found_id");
        let of_space = |id: &SpaceId| {
            let newest = Query::select()
                .expr_as(Expr::col(E::ID), found())
                .from(E::default().table_ref())
                .and_where(space.eq(id.0))
                .cond_where(self.condition.clone())
                .order_by(column, Order::Desc)
                .order_by(E::ID, Order::Desc)
                .limit(most)
                .take();
            Query::select().column(found()).from_subquery(newest, Alias::new("newest")).take()
        };
        let portions = ids.chunks(PORTION).filter_map(|portion| {
            let portion = together(portion.iter().map(&of_space))?;
            Some(Query::select().column(found()).from_subquery(portion, Alias::new("portion")).take())
        });
        let Some(all) = together(portions) else { return Ok(Vec::new()) };
        let rows = E::find().filter(E::ID.in_subquery(all)).order_by(column, Order::Desc).order_by(E::ID, Order::Desc);
        Ok(rows.all(self.scope.store.connection()).await?)
    }
}

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
        let entered: BTreeSet<SpaceId> =
            told.as_deref().map(arrival::entered).transpose()?.into_iter().flatten().collect();
        let both = own.spaces().filter(|seen| entered.contains(&seen.id) || seen.kind == SpaceKind::Public);
        let seen = both.map(|seen| SpaceSeen { level: Level::Read, by_seat: SmallVec::new(), ..seen.clone() });
        let spaces = Spaces(seen.collect());
        Ok(Self { spaces, seats: Vec::new(), acting: None, token_hash: None, ..(**own).clone() })
    }
}
