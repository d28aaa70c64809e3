//! Rows that come as one text in JSON: each row that comes by itself, and each of its columns, has its price, and a list has fifty of them.

use sea_orm::{
    ColumnTrait, ColumnType, DbBackend,
    sea_query::{Alias, CommonTableExpression, Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr},
};
use serde::de::DeserializeOwned;

use crate::error::{Error, Outcome};

/// What the text is called in a statement.
pub(in crate::access) const TOLD: &str = "told";

/// The value of a column as it can stand in JSON. A truth is one on one database, and a number on the other.
pub(in crate::access) fn value<C: ColumnTrait>(backend: DbBackend, column: &C) -> SimpleExpr {
    let value = Expr::col(column.as_column_ref());
    if backend != DbBackend::Postgres && matches!(column.def().get_column_type(), ColumnType::Uuid) {
        // One database has ids as bytes, which no text can hold.
        return Func::cust("NULLIF").arg(Func::cust("hex").arg(value)).arg("").into();
    }
    value
}

/// What the rows found are called in a statement.
pub(in crate::access) const FOUND: &str = "found";

fn name(at: usize) -> Alias {
    Alias::new(format!("told_{at}"))
}

/// Has a statement tell columns, so that [`columns_told`] puts them together.
pub(in crate::access) fn tell<C: ColumnTrait>(found: &mut SelectStatement, backend: DbBackend, columns: &[C]) {
    for (at, column) in columns.iter().enumerate() {
        found.expr_as(value(backend, column), name(at));
    }
}

/// The columns of a row that [`tell`] told, so many, as a list in their order.
pub(in crate::access) fn columns_told(backend: DbBackend, columns: usize) -> SimpleExpr {
    list(backend, (0..columns).map(|at| Expr::col(name(at))))
}

/// Some values as a list.
pub(in crate::access) fn list(backend: DbBackend, values: impl IntoIterator<Item = SimpleExpr>) -> SimpleExpr {
    let each = if backend == DbBackend::Postgres { "json_build_array" } else { "json_array" };
    Func::cust(each).args(values).into()
}

/// What is told of each row as a list of all.
pub(in crate::access) fn all(backend: DbBackend, each: SimpleExpr) -> SimpleExpr {
    let all = if backend == DbBackend::Postgres { "json_agg" } else { "json_group_array" };
    Func::cust(all).arg(each).into()
}

/// Two lists as one.
pub(in crate::access) fn list_of_lists(backend: DbBackend, lists: [SimpleExpr; 2]) -> SimpleExpr {
    if backend == DbBackend::Postgres {
        return list(backend, lists);
    }
    // What comes out of a statement is text to SQLite: it would be told as one, or read once more.
    Expr::cust_with_exprs("'[' || ? || ',' || ? || ']'", lists)
}

/// The statement that gives what is told of each of the rows found, in the order in which they were found, as one text. What is told of one is a
/// list.
pub(in crate::access) fn in_one_text(found: SelectStatement, backend: DbBackend, each: SimpleExpr) -> SelectStatement {
    told(backend, each).from_subquery(found, Alias::new(FOUND)).take()
}

/// The same, where what is told of each may name the rows that were found as a table, [`FOUND`].
pub(in crate::access) fn in_one_text_of_named(
    found: SelectStatement,
    backend: DbBackend,
    each: SimpleExpr,
) -> SelectStatement {
    let named = CommonTableExpression::new().query(found).table_name(FOUND).to_owned();
    told(backend, each).from(FOUND).with_cte(named).take()
}

fn told(backend: DbBackend, each: SimpleExpr) -> SelectStatement {
    let told = match backend {
        DbBackend::Postgres => all(backend, each).cast_as("text"),
        _ => Expr::cust_with_exprs("'[' || group_concat(?) || ']'", [each]),
    };
    Query::select().expr_as(told, Alias::new(TOLD)).take()
}

/// Reads such a text; there is none where no row was found.
///
/// # Errors
/// [`Error::Internal`], where rows are not as they were asked for.
pub(in crate::access) fn read<M: DeserializeOwned>(told: Option<&str>) -> Outcome<Vec<M>> {
    let rows = told.map_or(Ok(Vec::new()), serde_json::from_str);
    rows.map_err(|fault| Error::Internal(format!("the rows cannot be read: {fault}")))
}
