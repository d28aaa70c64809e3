//! Rows of one thing that stands in several spaces, as a paper does that was circulated: counted and listed once.
//!
//! What the viewer does not see makes no difference: which row is the first, and what the others have, is asked of the viewer's rows alone.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, Value,
    sea_query::{Alias, Asterisk, Expr, ExprTrait, Query, SelectStatement, WindowStatement},
};
use serde::de::DeserializeOwned;

use super::{After, Part, Rows, Test, Total, as_text, conditions::nothing, told};
use crate::{
    access::{
        Guarded, Page,
        newest::{comes_after, read_page},
    },
    error::Outcome,
};

/// Rows that bear the same value in a column, as copies of a paper bear its symbol: they stand once, as the first of them.
///
/// They are counted and paged, at a cost that depends on the rows that the viewer sees. Nothing else can be asked of them:
/// ```compile_fail
/// use virtual_secretariat::{access::Scope, features::library::tables::document::{Column, Entity}};
/// async fn ask(scope: &Scope) { let _ = scope.rows::<Entity>().once(Column::Symbol, Column::PlacedAt).all().await; }
/// ```
/// ```
/// use virtual_secretariat::{access::Scope, features::library::tables::document::{Column, Entity}};
/// async fn ask(scope: &Scope) { let _ = scope.rows::<Entity>().once(Column::Symbol, Column::PlacedAt).total(1).await; }
/// ```
#[must_use = "rows are read by `page` or `total`"]
pub struct Once<'s, E: EntityTrait> {
    /// All of the rows.
    rows: Rows<'s, E>,
    /// The column in which rows of one thing bear the same value.
    same: E::Column,
    /// The column by which one of them is the first.
    by: E::Column,
}

impl<'s, E: Guarded> Rows<'s, E> {
    /// Rows that bear the same value in a column once, as the first of them by another column, and then by id. Rows without a value are left out.
    pub fn once(self, same: E::Column, by: E::Column) -> Once<'s, E> {
        Once { rows: self.only(same, Test::Present), same, by }
    }
}

impl<E: Guarded> Once<'_, E> {
    /// Only those that lack a part with at least one of some values in all of their rows. None, where the list is empty.
    pub fn lacking<P: Guarded, V: Into<Value>>(
        mut self,
        part: &Part<E, P>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let mut lacks = Condition::any().add(nothing());
        for value in values {
            // It depends on no row, so it is asked once; and it has no NULL, since all of these have a value.
            let mut having = self.seen();
            having
                .expr(Expr::col(self.same.as_column_ref()))
                .and_where(Expr::exists(self.rows.with_value(part, value.into())));
            lacks = lacks.add(Expr::col(self.same.as_column_ref()).not_in_subquery(having));
        }
        self.rows.condition = self.rows.condition.add(lacks);
        self
    }

    /// How many there are, counted no further than a limit.
    ///
    /// # Errors
    /// The database's.
    pub async fn total(&self, exact_to: u64) -> Outcome<Total> {
        let mut different = self.seen();
        different.distinct().expr(Expr::col(self.same.as_column_ref())).limit(exact_to + 1);
        let counted = Query::select()
            .expr_as(Expr::cust("COUNT(*)"), Alias::new("n"))
            .from_subquery(different, Alias::new("counted"))
            .take();
        let row = self.rows.scope.store.connection().query_one(&counted).await?;
        let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
        Ok(told(n, exact_to))
    }

    /// A page of them as [`Rows::page`] gives one, the newest first by the column that says which row is the first.
    ///
    /// # Errors
    /// The database's.
    pub async fn page<M: DeserializeOwned, P: Guarded, Q: DeserializeOwned>(
        self,
        (after, page): (Option<After>, u64),
        exact_to: u64,
        columns: &[E::Column],
        parts: (&Part<E, P>, &[P::Column]),
    ) -> Outcome<Page<M, Q>> {
        let nth = Alias::new("nth");
        let among_its = WindowStatement::partition_by(self.same.as_column_ref())
            .order_by(self.by.as_column_ref(), Order::Asc)
            .order_by(E::ID.as_column_ref(), Order::Asc)
            .take();
        let mut each = self.seen();
        each.column(Asterisk).expr_window_as(Expr::cust("ROW_NUMBER()"), among_its, nth.clone());
        // Under the name of their table, so that columns and parts are asked of them as of any rows.
        let mut first = Query::select();
        first
            .from_subquery(each, Alias::new(E::default().table_name()))
            .and_where(Expr::col(nth).eq(1))
            .order_by(self.by.as_column_ref(), Order::Desc)
            .order_by(E::ID.as_column_ref(), Order::Desc)
            .limit(page);
        if let Some(after) = &after {
            first.cond_where(comes_after::<E>(self.by, after));
        }
        let text = self.rows.in_one_text(first, columns, parts);
        let row = self.rows.scope.store.connection().query_one(&text).await?;
        let text = row.map_or(Ok(None), |row| row.try_get::<Option<String>>("", as_text::TOLD))?;
        Ok(Page { rows: read_page(text.as_deref())?, total: self.total(exact_to).await? })
    }

    /// All of the rows, of which nothing is selected yet.
    fn seen(&self) -> SelectStatement {
        Query::select()
            .from(E::default().table_ref())
            .cond_where(self.rows.space_condition())
            .cond_where(self.rows.condition.clone())
            .take()
    }
}
