//! Rows already restricted to what a viewer may see. They can be narrowed, sorted, paged and counted, never widened.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select, Value,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement, SimpleExpr},
};

use super::{Guarded, Level, Mine, Open, Scope, SpaceId};
use crate::{clock::Instant, error::Outcome};

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

    pub(super) fn on<C: ColumnTrait>(self, column: C) -> SimpleExpr {
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

/// How many rows there are, exact up to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(u64),
    /// More than this.
    MoreThan(u64),
}

/// Where a page of a sorted list goes on: after the row with this sort value and id.
#[derive(Clone, Debug)]
pub struct After {
    /// The sort column's value in the last row shown.
    pub value: Value,
    /// That row's id.
    pub id: uuid::Uuid,
}

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

/// Rows of one table that a viewer may see.
///
/// The statement inside cannot be taken out:
/// ```compile_fail
/// use virtual_secretariat::access::{Scope, tables::standing};
/// fn take(scope: &Scope) { let _ = scope.rows::<standing::Entity>().condition; }
/// ```
/// ```
/// use virtual_secretariat::access::{Scope, tables::standing};
/// fn take(scope: &Scope) { let _ = scope.rows::<standing::Entity>().limit(1); }
/// ```
/// And a table that is not guarded has no rows:
/// ```compile_fail
/// use virtual_secretariat::access::{Scope, tables::person};
/// fn take(scope: &Scope) { let _ = scope.rows::<person::Entity>(); }
/// ```
/// ```
/// use virtual_secretariat::access::{Scope, tables::seat};
/// fn take(scope: &Scope) { let _ = scope.rows::<seat::Entity>(); }
/// ```
#[must_use = "rows are read by `all`, `one`, `total`, `totals` or `newest_of_all`"]
pub struct Rows<'s, E: EntityTrait> {
    pub(super) scope: &'s Scope,
    /// The space column, the second one if there is one, and the spaces, for guarded rows.
    pub(super) spaces: Option<InSpaces<E>>,
    pub(super) condition: Condition,
    order: Vec<(E::Column, Order)>,
    limit: Option<u64>,
}

type InSpaces<E> = (<E as EntityTrait>::Column, Option<<E as EntityTrait>::Column>, Vec<SpaceId>);

impl<'s, E: Guarded> Rows<'s, E> {
    pub(super) fn guarded(scope: &'s Scope, level: Level) -> Self {
        let ids = scope.spaces.values().filter(|space| space.level >= level).map(|space| space.id).collect();
        Self {
            scope,
            spaces: Some((E::SPACE, E::ALSO, ids)),
            condition: shown::<E>(scope),
            order: Vec::new(),
            limit: None,
        }
    }

    /// The rows of one space, those too whose time has not come.
    pub(super) fn ahead(scope: &'s Scope, space: SpaceId) -> Self {
        Self { condition: not_ended::<E>(scope), ..Self::guarded(scope, Level::Read).in_space(space) }
    }

    /// The rows that were removed after an instant, and lie in the wastebasket now: it has the readers of its space.
    pub(super) fn wasted(scope: &'s Scope, since: Instant) -> Self {
        Self { condition: wasted::<E>(scope, since), ..Self::guarded(scope, Level::Read) }
    }

    /// The rows that the scanner holds and that concern the viewer.
    pub(super) fn held(scope: &'s Scope) -> Self {
        Self { condition: held::<E>(scope), ..Self::guarded(scope, Level::Read) }
    }

    /// Only the rows of one space. None, if the viewer may not read it.
    pub fn in_space(self, space: SpaceId) -> Self {
        self.in_spaces(&[space])
    }

    /// Only the rows of these spaces, of those that the viewer may read.
    pub fn in_spaces(mut self, wanted: &[SpaceId]) -> Self {
        if let Some((_, _, ids)) = &mut self.spaces {
            let wanted: BTreeSet<&SpaceId> = wanted.iter().collect();
            ids.retain(|id| wanted.contains(id));
        }
        self
    }
}

/// The state part of a guarded table's condition: held, embargoed and ended rows are not there, with the time bound now.
pub(super) fn shown<E: Guarded>(scope: &Scope) -> Condition {
    let mut condition = not_ended::<E>(scope);
    if let Some(from) = E::FROM {
        condition = condition.add(from.lte(scope.now));
    }
    if let Some(unless) = E::UNLESS {
        condition = condition.add(unless.eq(false));
    }
    condition
}

/// The same without the embargo: for who signs what stands under one ([`super::Grant::rows_ahead`]), and for nobody else.
pub(super) fn not_ended<E: Guarded>(scope: &Scope) -> Condition {
    let condition = let_in::<E>(scope);
    match E::UNTIL {
        Some(until) => condition.add(Condition::any().add(until.is_null()).add(until.gt(scope.now))),
        None => condition,
    }
}

/// What was removed between an instant and now; nothing of a table whose rows do not end.
pub(super) fn wasted<E: Guarded>(scope: &Scope, since: Instant) -> Condition {
    match E::UNTIL {
        Some(until) => {
            let mut condition = let_in::<E>(scope).add(until.gt(since)).add(until.lte(scope.now));
            // What nobody saw before its minute is not seen in a wastebasket either.
            if let Some(from) = E::FROM {
                condition = condition.add(from.lte(scope.now));
            }
            if let Some(unless) = E::UNLESS {
                condition = condition.add(unless.eq(false));
            }
            condition
        }
        None => nothing(),
    }
}

/// What the scanner does not hold: under every other condition, that of the wastebasket too.
fn let_in<E: Guarded>(scope: &Scope) -> Condition {
    let condition = ones_own::<E>(scope);
    match E::COME {
        Some(come) => condition.add(come.gt(0)),
        None => condition,
    }
}

/// What it holds: for those who manage the space that it was handed in to, and for the seat that did, among the spaces that are read.
pub(super) fn held<E: Guarded>(scope: &Scope) -> Condition {
    let (Some(come), Some(seat)) = (E::COME, E::SEAT) else { return nothing() };
    let managed = scope.spaces.values().filter(|space| space.level >= Level::Manage).map(|space| space.id.0);
    let seats = scope.seats.iter().map(|seat| seat.id.0);
    let concerned = Condition::any().add(E::SPACE.is_in(managed)).add(seat.is_in(seats));
    ones_own::<E>(scope).add(come.lt(1)).add(concerned)
}

/// Of a table whose rows only the seat sees that made them, those of the seat acted in.
fn ones_own<E: Guarded>(scope: &Scope) -> Condition {
    match (E::OWN, scope.acting) {
        (None, _) => Condition::all(),
        (Some(own), Some(seat)) => Condition::all().add(own.eq(seat.0)),
        (Some(_), None) => nothing(),
    }
}

impl<'s, E: Mine> Rows<'s, E> {
    pub(super) fn mine(scope: &'s Scope) -> Self {
        let person = scope.viewer.as_ref().map(|viewer| viewer.person.0);
        let condition = match person {
            Some(person) => Condition::all().add(E::PERSON.eq(person)),
            None => nothing(),
        };
        Self { scope, spaces: None, condition, order: Vec::new(), limit: None }
    }
}

impl<'s, E: Open> Rows<'s, E> {
    pub(super) fn open(scope: &'s Scope) -> Self {
        Self { scope, spaces: None, condition: Condition::all(), order: Vec::new(), limit: None }
    }
}

pub(super) fn plain(ids: &[SpaceId]) -> impl Iterator<Item = uuid::Uuid> {
    ids.iter().map(|id| id.0)
}

pub(super) fn told(n: i64, exact_to: u64) -> Total {
    let n = u64::try_from(n).unwrap_or(0);
    if n > exact_to { Total::MoreThan(exact_to) } else { Total::Exactly(n) }
}

fn nothing() -> Condition {
    Condition::all().add(Expr::val(1).eq(0))
}

impl<E: EntityTrait> Rows<'_, E> {
    /// Only rows whose column passes a test.
    pub fn only(mut self, column: E::Column, test: Test) -> Self {
        self.condition = self.condition.add(test.on(column));
        self
    }

    /// The largest first.
    pub fn newest(mut self, column: E::Column) -> Self {
        self.order.push((column, Order::Desc));
        self
    }

    /// The smallest first.
    pub fn oldest(mut self, column: E::Column) -> Self {
        self.order.push((column, Order::Asc));
        self
    }

    /// At most so many.
    pub fn limit(mut self, most: u64) -> Self {
        self.limit = Some(most);
        self
    }

    pub(super) fn space_condition(&self) -> Condition {
        match &self.spaces {
            None => Condition::all(),
            Some((_, _, ids)) if ids.is_empty() => nothing(),
            Some((column, None, ids)) => Condition::all().add(column.is_in(plain(ids))),
            Some((column, Some(also), ids)) => {
                Condition::any().add(column.is_in(plain(ids))).add(also.is_in(plain(ids)))
            }
        }
    }

    pub(super) fn select(&self) -> Select<E> {
        let mut select = E::find().filter(self.space_condition()).filter(self.condition.clone());
        for (column, order) in &self.order {
            select = select.order_by(*column, order.clone());
        }
        select.limit(self.limit)
    }

    /// The rows.
    ///
    /// # Errors
    /// The database's.
    pub async fn all(self) -> Outcome<Vec<E::Model>> {
        Ok(self.select().all(self.scope.store.connection()).await?)
    }

    /// The first row.
    ///
    /// # Errors
    /// The database's.
    pub async fn one(mut self) -> Outcome<Option<E::Model>> {
        self.limit = Some(1);
        Ok(self.all().await?.pop())
    }

    /// How many there are, counted no further than a limit, so that the cost depends on what is shown.
    ///
    /// # Errors
    /// The database's.
    pub async fn total(self, exact_to: u64) -> Outcome<Total> {
        let inner = self.counted(self.space_condition(), exact_to);
        let row = self.scope.store.connection().query_one(&inner).await?;
        let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
        Ok(told(n, exact_to))
    }

    /// The statement that counts them.
    pub(super) fn counted(&self, spaces: Condition, exact_to: u64) -> SelectStatement {
        let inner = Query::select()
            .expr(Expr::val(1))
            .from(E::default().table_ref())
            .cond_where(spaces)
            .cond_where(self.condition.clone())
            .limit(exact_to + 1)
            .take();
        Query::select()
            .expr_as(Expr::cust("COUNT(*)"), Alias::new("n"))
            .from_subquery(inner, Alias::new("counted"))
            .take()
    }
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

    fn with_value<P: Guarded>(&self, part: &Part<E, P>, value: Value) -> SelectStatement {
        self.parts(part).expr(Expr::val(1)).and_where(part.column.eq(value)).take()
    }

    /// The parts of a row: in the row's own space, which is one of the viewer's, and in a state that is shown.
    pub(super) fn parts<P: Guarded>(&self, part: &Part<E, P>) -> SelectStatement {
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

    /// How many rows stand in each of the spaces, each counted no further than a limit, in one statement for however many spaces.
    /// A row counts in the space that it stands in, not in a second one from which it is seen.
    ///
    /// # Errors
    /// The database's.
    pub async fn totals(self, exact_to: u64) -> Outcome<HashMap<SpaceId, Total>> {
        let mut totals = HashMap::new();
        let Some((space, _, ids)) = self.spaces else { return Ok(totals) };
        if ids.is_empty() {
            return Ok(totals);
        }
        let table = Alias::new("space");
        let id = Expr::col((table.clone(), Alias::new("id")));
        let counted = Query::select()
            .expr(Expr::val(1))
            .from(E::default().table_ref())
            .and_where(Expr::col(space).eq(id.clone()))
            .cond_where(self.condition)
            .limit(exact_to + 1)
            .take();
        let number = Query::select().expr(Expr::cust("COUNT(*)")).from_subquery(counted, Alias::new("counted")).take();
        let each = Query::select()
            .expr_as(id.clone(), Alias::new("space_id"))
            .expr_as(value_of(number), Alias::new("n"))
            .from(table)
            .and_where(id.is_in(plain(&ids)))
            .take();
        for row in self.scope.store.connection().query_all(&each).await? {
            let (space, n): (uuid::Uuid, i64) = (row.try_get("", "space_id")?, row.try_get("", "n")?);
            totals.insert(SpaceId(space), told(n, exact_to));
        }
        Ok(totals)
    }
}

pub(super) fn value_of(select: SelectStatement) -> SimpleExpr {
    SimpleExpr::SubQuery(None, Box::new(select.into()))
}
