//! Rows already restricted to what a viewer may see. They can be narrowed, sorted, paged and counted, never widened.

pub(super) mod as_text;
mod columns;
mod conditions;
mod once;
mod parts;

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, Order, PrimaryKeyToColumn,
    QueryFilter, QueryOrder, QuerySelect, Select, Value,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement, SimpleExpr},
};

use self::conditions::nothing;
pub(super) use self::conditions::{held, not_ended, shown, wasted};
pub use self::{columns::Test, once::Once, parts::Part};
use super::{Guarded, Level, Mine, Open, Scope, SpaceId};
use crate::{clock::Instant, error::Outcome};

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
    /// The space column, the second one if there is one, and the spaces in the order of their ids, for guarded rows.
    pub(super) spaces: Option<InSpaces<E>>,
    pub(super) condition: Condition,
    order: Vec<(E::Column, Order)>,
    limit: Option<u64>,
    /// Whether they are named by their ids.
    named: bool,
}

type InSpaces<E> = (<E as EntityTrait>::Column, Option<<E as EntityTrait>::Column>, Vec<SpaceId>);

impl<'s, E: Guarded> Rows<'s, E> {
    pub(super) fn guarded(scope: &'s Scope, level: Level) -> Self {
        let ids = scope.spaces().filter(|space| space.level >= level).map(|space| space.id).collect();
        Self {
            scope,
            spaces: Some((E::SPACE, E::ALSO, ids)),
            condition: shown::<E>(scope),
            order: Vec::new(),
            limit: None,
            named: false,
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
            // Of two thousand a list in order is made sooner than a tree, the more so as it comes in order as a rule.
            let mut wanted = wanted.to_vec();
            wanted.sort_unstable();
            ids.retain(|id| wanted.binary_search(id).is_ok());
        }
        self
    }
}

impl<'s, E: Mine> Rows<'s, E> {
    pub(super) fn mine(scope: &'s Scope) -> Self {
        let person = scope.viewer.as_ref().map(|viewer| viewer.person.0);
        let condition = match person {
            Some(person) => Condition::all().add(E::PERSON.eq(person)),
            None => nothing(),
        };
        Self { scope, spaces: None, condition, order: Vec::new(), limit: None, named: false }
    }
}

impl<'s, E: Open> Rows<'s, E> {
    pub(super) fn open(scope: &'s Scope) -> Self {
        Self { scope, spaces: None, condition: Condition::all(), order: Vec::new(), limit: None, named: false }
    }
}

pub(super) fn plain(ids: &[SpaceId]) -> impl Iterator<Item = uuid::Uuid> {
    ids.iter().map(|id| id.0)
}

/// A column behind a sign, for which SQLite takes no index: it would look for each of the rows that are found otherwise in each of the spaces.
/// <https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_>
pub(super) fn unlooked<C: ColumnTrait>(column: C) -> SimpleExpr {
    Expr::cust_with_exprs("+?", [Expr::col(column.as_column_ref())])
}

fn is_id<E: EntityTrait>(column: E::Column) -> bool {
    E::PrimaryKey::iter().any(|key| key.into_column().as_str() == column.as_str())
}

pub(super) fn told(n: i64, exact_to: u64) -> Total {
    let n = u64::try_from(n).unwrap_or(0);
    if n > exact_to { Total::MoreThan(exact_to) } else { Total::Exactly(n) }
}

impl<E: EntityTrait> Rows<'_, E> {
    /// Only rows whose column passes a test.
    pub fn only(mut self, column: E::Column, test: Test) -> Self {
        self.named |= is_id::<E>(column) && matches!(test, Test::Is(_) | Test::In(_));
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

    fn on_sqlite(&self) -> bool {
        self.scope.store.connection().get_database_backend() == DbBackend::Sqlite
    }

    pub(super) fn space_condition(&self) -> Condition {
        match &self.spaces {
            None => Condition::all(),
            Some((_, _, ids)) if ids.is_empty() => nothing(),
            Some((column, None, ids)) if self.named && self.on_sqlite() => {
                Condition::all().add(unlooked(*column).is_in(plain(ids)))
            }
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
