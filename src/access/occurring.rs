//! Which values occur in a list: what its filters offer.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, FromQueryResult, Order,
    sea_query::{
        Alias, ColumnType, CommonTableExpression, Expr, ExprTrait, Func, Query, SimpleExpr, UnionType, WithClause,
    },
};

use super::{
    Guarded,
    rows::{Rows, plain, shown},
};
use crate::error::{Error, Outcome};

impl<E: Guarded> Rows<'_, E> {
    /// The different values of some columns, each cut to so many letters, in the newest rows of the spaces that they stand in; an id
    /// is told whole, in one of the spellings that ids are read in. And, as the last, those of a column of their parts, if there is one
    /// to ask for, which name their whole in another column.
    ///
    /// One statement, whose cost ends at so many rows, however many there are.
    ///
    /// # Errors
    /// The database's.
    pub async fn occurring<P: Guarded>(
        self,
        (by, most): (E::Column, u64),
        columns: &[(E::Column, i32)],
        parts: Option<(P::Column, P::Column)>,
    ) -> Outcome<Vec<BTreeSet<String>>> {
        let mut found = vec![BTreeSet::new(); columns.len() + 1];
        let Some((space, _, ids)) = self.spaces.as_ref().filter(|(_, _, ids)| !ids.is_empty()) else {
            return Ok(found);
        };
        let (newest, which, value) = (Alias::new("newest"), Alias::new("which"), Alias::new("value"));
        let mut rows = Query::select();
        rows.column(E::ID).from(E::default().table_ref()).and_where(space.is_in(plain(ids)));
        for (column, _) in columns {
            rows.column(*column);
        }
        rows.cond_where(self.condition.clone()).order_by(by, Order::Desc).limit(most);

        let ids_found = Query::select().column(E::ID).from(newest.clone()).take();
        let of_parts = parts.map(|(of, column)| {
            Query::select()
                .expr_as(Expr::val(columns.len().to_string()), which.clone())
                .expr_as(Expr::col(column), value.clone())
                .from(P::default().table_ref())
                .and_where(of.in_subquery(ids_found))
                .and_where(P::SPACE.is_in(plain(ids)))
                .cond_where(shown::<P>(self.scope))
                .take()
        });
        let of_columns = columns.iter().enumerate().map(|(at, (column, letters))| {
            Query::select()
                .expr_as(Expr::val(at.to_string()), which.clone())
                .expr_as(self.beginning(*column, *letters), value.clone())
                .from(newest.clone())
                .and_where(Expr::col(*column).is_not_null())
                .take()
        });
        let mut statements = of_parts.into_iter().chain(of_columns);
        let Some(mut values) = statements.next() else { return Ok(found) };
        values.unions(statements.map(|statement| (UnionType::Distinct, statement)));

        let with = CommonTableExpression::new().query(rows).table_name(newest.clone()).to_owned();
        let values = values.with(WithClause::new().cte(with).to_owned());
        for row in self.scope.store.connection().query_all(&values).await? {
            let (which, value): (String, String) = (row.try_get("", "which")?, row.try_get("", "value")?);
            if let Some(values) = which.parse().ok().and_then(|at: usize| found.get_mut(at)) {
                values.insert(value);
            }
        }
        Ok(found)
    }

    /// What the parts of the newest rows say, which name their whole in a column: each combination of values of some columns that occurs, with
    /// one value of another column beside it, as `told`. The most frequent first, and at most so many.
    ///
    /// One statement, whose cost ends at so many rows, however many there are.
    ///
    /// # Errors
    /// The database's.
    pub async fn occurring_in_parts<P: Guarded, M: FromQueryResult>(
        self,
        (by, most): (E::Column, u64),
        of: P::Column,
        (columns, beside): (&[P::Column], P::Column),
        most_values: u64,
    ) -> Outcome<Vec<M>> {
        let Some((space, _, ids)) = self.spaces.as_ref().filter(|(_, _, ids)| !ids.is_empty()) else {
            return Ok(Vec::new());
        };
        let newest = Query::select()
            .column(E::ID)
            .from(E::default().table_ref())
            .and_where(space.is_in(plain(ids)))
            .cond_where(self.condition.clone())
            .order_by(by, Order::Desc)
            .limit(most)
            .take();
        let how_often = Alias::new("how_often");
        let mut values = Query::select();
        values
            .columns(columns.iter().map(ColumnTrait::as_column_ref))
            .expr_as(Expr::from(Func::cust("MIN").arg(Expr::col(beside.as_column_ref()))), Alias::new("told"))
            .expr_as(Expr::cust("COUNT(*)"), how_often.clone())
            .from(P::default().table_ref())
            .and_where(of.in_subquery(newest))
            .and_where(P::SPACE.is_in(plain(ids)))
            .cond_where(shown::<P>(self.scope))
            .group_by_columns(columns.iter().map(ColumnTrait::as_column_ref))
            .order_by(how_often, Order::Desc);
        for column in columns {
            values.order_by(column.as_column_ref(), Order::Asc);
        }
        values.limit(most_values);
        let rows = self.scope.store.connection().query_all(&values).await?;
        rows.iter().map(|row| M::from_query_result(row, "").map_err(Error::from)).collect()
    }

    /// The beginning of a value as a text; of an id, which one database keeps as bytes, the whole.
    fn beginning(&self, column: E::Column, letters: i32) -> SimpleExpr {
        if !matches!(column.def().get_column_type(), ColumnType::Uuid) {
            return Func::cust("substr").args([Expr::col(column), Expr::val(1), Expr::val(letters)]).into();
        }
        match self.scope.store.connection().get_database_backend() {
            DbBackend::Postgres => Expr::col(column).cast_as("text"),
            _ => Func::cust("hex").arg(Expr::col(column)).into(),
        }
    }
}
