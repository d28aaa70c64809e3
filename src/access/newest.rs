//! The newest rows over many spaces: what lists show. Their cost depends on the page, not on what exists.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, FromQueryResult, Order, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
    sea_query::{Alias, Expr, ExprTrait, Func, NullOrdering, Query, SimpleExpr, UnionType},
};

use super::{
    Guarded, SpaceId,
    rows::{After, Part, Rows, Total, plain, told, value_of},
};
use crate::error::{Error, Outcome};

/// A page of a list.
#[derive(Debug)]
pub struct Leaf<M> {
    /// The rows, each with its parts: the columns that were asked for, part by part, in no order.
    pub rows: Vec<(M, Vec<Vec<serde_json::Value>>)>,
    /// How many there are in all.
    pub total: Total,
}

impl<E: Guarded> Rows<'_, E> {
    /// A page of the newest rows over all spaces, by one column and then by id, newest first.
    ///
    /// Its cost depends on the page and not on what exists: every space gives its newest rows from the index, and only the
    /// spaces with the newest first rows are asked at all.
    ///
    /// # Errors
    /// The database's.
    pub async fn newest_of_all(self, column: E::Column, after: Option<After>, page: u64) -> Outcome<Vec<E::Model>> {
        match self.newest_page(column, after, page).await? {
            Some(page) => Ok(page.all(self.scope.store.connection()).await?),
            None => Ok(Vec::new()),
        }
    }

    /// A page as [`Rows::newest_of_all`] gives it, each row with what its parts tell, and how many rows there are in all: one
    /// statement, because each has its price, whatever it asks.
    ///
    /// # Errors
    /// The database's.
    pub async fn leaf<P: Guarded>(
        self,
        (column, after, page): (E::Column, Option<After>, u64),
        exact_to: u64,
        part: &Part<E, P>,
        told_of_parts: &[P::Column],
    ) -> Outcome<Leaf<E::Model>> {
        let first = after.is_none();
        let on = self.scope.store.connection();
        let mut rows = Vec::new();
        let mut total = None;
        if let Some(page) = self.newest_page(column, after, page).await? {
            let page = page
                .expr_as(value_of(self.counted(exact_to)), "leaf_total")
                .expr_as(self.told_parts(part, told_of_parts), "leaf_parts");
            for row in on.query_all(&page.into_query()).await? {
                total = Some(told(row.try_get("", "leaf_total")?, exact_to));
                let parts: Option<String> = row.try_get("", "leaf_parts")?;
                let parts = parts.map_or(Ok(Vec::new()), |parts| serde_json::from_str(&parts));
                let parts = parts.map_err(|fault| Error::Internal(format!("the parts of a row: {fault}")))?;
                rows.push((E::Model::from_query_result(&row, "")?, parts));
            }
        }
        let total = match total {
            Some(total) => total,
            None if first => Total::Exactly(0),
            // Past the end nothing is found that could tell.
            None => self.total(exact_to).await?,
        };
        Ok(Leaf { rows, total })
    }

    /// Some columns of each part of a row, as one text in JSON.
    fn told_parts<P: Guarded>(&self, part: &Part<E, P>, columns: &[P::Column]) -> SimpleExpr {
        let (all, each) = match self.scope.store.connection().get_database_backend() {
            DbBackend::Postgres => ("json_agg", "json_build_array"),
            _ => ("json_group_array", "json_array"),
        };
        let columns = columns.iter().map(|column| Expr::col(column.as_column_ref()));
        let each = Func::cust(each).args(columns);
        let parts = self.parts(part).expr(Expr::from(Func::cust(all).arg(each)).cast_as("text")).take();
        value_of(parts)
    }

    async fn newest_page(&self, column: E::Column, after: Option<After>, page: u64) -> Outcome<Option<Select<E>>> {
        let on = self.scope.store.connection();
        let Some((space, _, ids)) = self.spaces.clone() else { return Ok(None) };
        let mut condition = self.condition.clone();
        if let Some(after) = after {
            let tie = Condition::all().add(column.eq(after.value.clone())).add(E::ID.lt(after.id));
            condition = condition
                .add(column.lte(after.value.clone()))
                .add(Condition::any().add(column.lt(after.value)).add(tie));
        }
        let spaces = newest_spaces::<E>(on, space, ids, column, &condition, page).await?;
        // Each part comes in order from the index, and both databases merge ordered parts as they are asked for rows.
        let mut parts = spaces.into_iter().map(|id| {
            Query::select()
                .expr_as(Expr::col(E::ID), Alias::new("found_id"))
                .expr_as(Expr::col(column), Alias::new("found_at"))
                .from(E::default().table_ref())
                .and_where(space.eq(id.0))
                .cond_where(condition.clone())
                .take()
        });
        let Some(mut merged) = parts.next() else { return Ok(None) };
        merged
            .unions(parts.map(|part| (UnionType::All, part)))
            .order_by(Alias::new("found_at"), Order::Desc)
            .order_by(Alias::new("found_id"), Order::Desc)
            .limit(page);
        let page_ids =
            Query::select().column(Alias::new("found_id")).from_subquery(merged, Alias::new("merged")).take();
        let rows =
            E::find().filter(E::ID.in_subquery(page_ids)).order_by(column, Order::Desc).order_by(E::ID, Order::Desc);
        Ok(Some(rows))
    }
}

/// Of many spaces those whose newest rows can stand on the page: as many as the page has rows.
async fn newest_spaces<E: Guarded>(
    on: &impl ConnectionTrait,
    space: E::Column,
    mut ids: Vec<SpaceId>,
    column: E::Column,
    condition: &Condition,
    page: u64,
) -> Outcome<Vec<SpaceId>> {
    let table = Alias::new("space");
    while ids.len() as u64 > page {
        let mut found = Vec::new();
        for chunk in ids.chunks(2000) {
            let newest = Query::select()
                .column(column)
                .from(E::default().table_ref())
                .and_where(Expr::col(space).eq(Expr::col((table.clone(), Alias::new("id")))))
                .cond_where(condition.clone())
                .order_by(column, Order::Desc)
                .limit(1)
                .take();
            let candidates = Query::select()
                .expr_as(Expr::col((table.clone(), Alias::new("id"))), Alias::new("space_id"))
                .expr_as(value_of(newest), Alias::new("newest_at"))
                .from(table.clone())
                .and_where(Expr::col((table.clone(), Alias::new("id"))).is_in(plain(chunk)))
                .take();
            let best = Query::select()
                .column(Alias::new("space_id"))
                .from_subquery(candidates, Alias::new("candidate"))
                .and_where(Expr::col(Alias::new("newest_at")).is_not_null())
                .order_by_with_nulls(Alias::new("newest_at"), Order::Desc, NullOrdering::Last)
                .limit(page)
                .take();
            for row in on.query_all(&best).await? {
                let id: uuid::Uuid = row.try_get("", "space_id")?;
                found.push(SpaceId(id));
            }
        }
        ids = found;
    }
    Ok(ids)
}
