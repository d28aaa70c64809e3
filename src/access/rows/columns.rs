//! How columns are compared, whoever asks.

use sea_orm::{
    ColumnTrait, Value,
    sea_query::{ExprTrait, SimpleExpr},
};

/// How a column is compared. A closed list: no expression, no subquery, no raw SQL gets in.
///
/// ```compile_fail
/// use sea_orm::sea_query::Expr;
/// use virtual_secretariat::access::{Scope, tables::standing};
/// fn widen(scope: &Scope) {
///     let _ = scope.rows::<standing::Entity>().only(standing::Column::Id, Expr::cust("1=1) OR (1=1"));
/// }
/// ```
/// ```
/// use virtual_secretariat::access::{Scope, Test, tables::standing};
/// fn narrow(scope: &Scope) {
///     let _ = scope.rows::<standing::Entity>().only(standing::Column::InForce, Test::is(true));
/// }
/// ```
/// A subquery over another table would be an oracle; it does not pass either:
/// ```compile_fail
/// use sea_orm::sea_query::Query;
/// use virtual_secretariat::access::{Scope, Test, tables::standing};
/// fn ask(scope: &Scope) {
///     let _ = scope.rows::<standing::Entity>().only(standing::Column::Id, Test::is(Query::select().take()));
/// }
/// ```
/// ```
/// use virtual_secretariat::access::{Scope, StandingId, Test, tables::standing};
/// fn ask(scope: &Scope, id: StandingId) {
///     let _ = scope.rows::<standing::Entity>().only(standing::Column::Id, Test::is(id));
/// }
/// ```
#[derive(Clone, Debug)]
pub enum Test {
    /// Equal.
    Is(Value),
    /// Not equal, and not null.
    IsNot(Value),
    /// One of. None, where the list is empty: empty never means everyone.
    In(Vec<Value>),
    /// None of, or null. All, where the list is empty.
    NoneOf(Vec<Value>),
    /// Smaller, or earlier.
    Before(Value),
    /// Not smaller, or not earlier.
    From(Value),
    /// Has no value.
    Missing,
    /// Has a value.
    Present,
    /// Begins with this text.
    Begins(String),
}

impl Test {
    /// Equal to a value.
    pub fn is(value: impl Into<Value>) -> Self {
        Self::Is(value.into())
    }

    /// One of several values.
    pub fn any<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Self {
        Self::In(values.into_iter().map(Into::into).collect())
    }

    /// None of several values, or no value at all.
    pub fn none<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Self {
        Self::NoneOf(values.into_iter().map(Into::into).collect())
    }

    pub(in crate::access) fn on<C: ColumnTrait>(self, column: C) -> SimpleExpr {
        match self {
            Self::Is(value) => column.eq(value),
            Self::IsNot(value) => column.ne(value),
            Self::In(values) => column.is_in(values),
            Self::NoneOf(values) => column.is_null().or(column.is_not_in(values)),
            Self::Before(value) => column.lt(value),
            Self::From(value) => column.gte(value),
            Self::Missing => column.is_null(),
            Self::Present => column.is_not_null(),
            Self::Begins(text) => column.starts_with(text),
        }
    }
}
