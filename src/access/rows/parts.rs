//! Rows narrowed by what is part of them: papers by their files, without a word of files that the viewer does not see.

use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Value,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

use super::{
    Rows,
    conditions::{nothing, shown},
};
use crate::access::Guarded;

/// How rows of another guarded table are parts of rows of this one: the files of a paper. A part stands in the space of its whole.
///
/// Of a table that is not guarded nothing can be asked:
/// ```compile_fail
/// use virtual_secretariat::access::{Part, Scope, tables::{person, seat}};
/// fn ask(scope: &Scope, part: &Part<seat::Entity, person::Entity>) {
///     let _ = scope.rows::<seat::Entity>().having(part, "x");
/// }
/// ```
/// ```
/// use virtual_secretariat::access::{Part, Scope, tables::{office, seat}};
/// fn ask(scope: &Scope, part: &Part<seat::Entity, office::Entity>) {
///     let _ = scope.rows::<seat::Entity>().having(part, "x");
/// }
/// ```
pub struct Part<E: EntityTrait, P: EntityTrait> {
    /// The part's column that names its whole.
    pub of: P::Column,
    /// A column of the part and one of its whole that are the same besides: the number of the present version.
    pub same: (P::Column, E::Column),
    /// The column of the part that is compared.
    pub column: P::Column,
}

impl<E: Guarded> Rows<'_, E> {
    /// Only rows that have a part with a value.
    pub fn having<P: Guarded>(mut self, part: &Part<E, P>, value: impl Into<Value>) -> Self {
        let found = self.with_value(part, value.into());
        self.condition = self.condition.add(Expr::exists(found));
        self
    }

    /// The same, of those parts only whose other column has a value, too: a keyword is found among keywords.
    pub fn having_of<P: Guarded>(
        mut self,
        part: &Part<E, P>,
        (of, kind): (P::Column, impl Into<Value>),
        value: impl Into<Value>,
    ) -> Self {
        let kind: Value = kind.into();
        let found = self.with_value(part, value.into()).and_where(of.eq(kind)).take();
        self.condition = self.condition.add(Expr::exists(found));
        self
    }

    /// Only rows that lack a part with at least one of some values. None, where the list is empty.
    pub fn lacking<P: Guarded, V: Into<Value>>(
        mut self,
        part: &Part<E, P>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let mut lacks = Condition::any().add(nothing());
        for value in values {
            lacks = lacks.add(Expr::not_exists(self.with_value(part, value.into())));
        }
        self.condition = self.condition.add(lacks);
        self
    }

    pub(super) fn with_value<P: Guarded>(&self, part: &Part<E, P>, value: Value) -> SelectStatement {
        self.parts(part).expr(Expr::val(1)).and_where(part.column.eq(value)).take()
    }

    /// The parts of a row: in the row's own space, which is one of the viewer's, and in a state that is shown.
    pub(in crate::access) fn parts<P: Guarded>(&self, part: &Part<E, P>) -> SelectStatement {
        let equal = |a: P::Column, b: E::Column| Expr::col(a.as_column_ref()).eq(Expr::col(b.as_column_ref()));
        let mut parts = Query::select();
        parts
            .from(P::default().table_ref())
            .and_where(equal(part.of, E::ID))
            .and_where(equal(P::SPACE, E::SPACE))
            .and_where(equal(part.same.0, part.same.1))
            .cond_where(shown::<P>(self.scope));
        if let (Some(_), Some((_, _, ids))) = (E::ALSO, &self.spaces) {
            // A row that is seen from a second space tells nothing of parts in its first.
            parts.and_where(P::SPACE.is_in(ids.clone()));
        }
        parts
    }
}
