//! Rows that name one of many others: what stands with each paper of a long list.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, FromQueryResult,
    sea_query::{Alias, Expr, ExprTrait, Func, FunctionCall, JoinType, Query, SimpleExpr},
};
use uuid::Uuid;

use super::{Guarded, RowId, Rows};
use crate::error::{Error, Outcome};

impl<E: Guarded> Rows<'_, E> {
    /// Some columns of the rows that name one of these in a column, in no order. One statement, whose cost depends on how many are named and not
    /// on what else stands in their spaces.
    ///
    /// # Errors
    /// The database's.
    pub async fn naming<M: FromQueryResult>(
        self,
        column: E::Column,
        ids: &[RowId],
        columns: &[E::Column],
    ) -> Outcome<Vec<M>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let on = self.scope.store.connection();
        let (listed, id) = listed(on.get_database_backend(), ids.iter().map(|id| id.0));
        // From left to right, and no other way: what is named first, then the rows of each. A cross join has no condition of its own.
        let found = Query::select()
            .columns(columns.iter().map(ColumnTrait::as_column_ref))
            .from_function(listed, Alias::new(LISTED))
            .join(JoinType::CrossJoin, E::default().table_ref(), Condition::all())
            .and_where(Expr::col(column.as_column_ref()).eq(id))
            .cond_where(self.space_condition())
            .cond_where(self.condition.clone())
            .take();
        let rows = on.query_all(&found).await?;
        rows.iter().map(|row| M::from_query_result(row, "").map_err(Error::from)).collect()
    }
}

/// What [`listed`] is called in a statement.
pub(super) const LISTED: &str = "listed";

/// Ids as a list in JSON.
pub(super) fn ids_as_text(ids: impl Iterator<Item = Uuid>) -> String {
    serde_json::json!(ids.map(|id| id.simple().to_string()).collect::<Vec<_>>()).to_string()
}

/// Many ids to select from, and the expression of each. They go over in one text: a bound value for each of two thousand would cost more than
/// to find the rows.
pub(super) fn listed(backend: DbBackend, ids: impl Iterator<Item = Uuid>) -> (FunctionCall, SimpleExpr) {
    let value = Expr::col((Alias::new(LISTED), Alias::new("value")));
    let text = Expr::val(ids_as_text(ids));
    match backend {
        DbBackend::Postgres => {
            (Func::cust("json_array_elements_text").arg(text.cast_as("json")), value.cast_as("uuid"))
        }
        _ => (Func::cust("json_each").arg(text), Expr::from(Func::cust("unhex").arg(value))),
    }
}
