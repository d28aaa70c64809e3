//! Rows that the viewer has marked: a table of one's own names them by their ids, and what may be seen of them is judged each time.
//!
//! A mark gives no sight. It is joined with the rows as they are now, under the condition of every list: of a row that may not be seen
//! there is no mark in the list, and none in its total; where the right comes back, so does the row.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order,
    sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SelectStatement},
};

use super::{
    Guarded, Kept, RowId, Rows,
    rows::{After, Total, told},
};
use crate::{clock::Instant, error::Outcome};

/// How rows of a table of one's own mark rows of a guarded one.
///
/// The marks must be one's own; of those of others nothing can be asked:
/// ```compile_fail
/// use virtual_secretariat::access::{Mark, Scope, tables::{seat, standing}};
/// async fn ask(scope: &Scope, mark: &Mark<seat::Entity>) {
///     let _ = scope.rows::<standing::Entity>().marked(mark, None, 1).await;
/// }
/// ```
/// ```
/// use virtual_secretariat::{access::{Mark, Scope, tables::standing}, features::library::tables::bookmark};
/// async fn ask(scope: &Scope, mark: &Mark<bookmark::Entity>) {
///     let _ = scope.rows::<standing::Entity>().marked(mark, None, 1).await;
/// }
/// ```
pub struct Mark<K: EntityTrait> {
    /// The mark's column that names the row.
    pub of: K::Column,
    /// The mark's column that says when it was made.
    pub at: K::Column,
}

/// A row that the viewer has marked, and may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The row.
    pub row: RowId,
    /// The mark.
    pub mark: RowId,
    /// When it was made.
    pub at: Instant,
}

impl<E: Guarded> Rows<'_, E> {
    /// Those of the rows that the viewer has marked, the newest mark first: at most so many, behind a place in this list (the time of a mark,
    /// and its id). Its cost depends on what the viewer has marked, and not on what exists.
    ///
    /// # Errors
    /// The database's.
    pub async fn marked<K: Kept>(self, mark: &Mark<K>, after: Option<After>, most: u64) -> Outcome<Vec<Marked>> {
        let Some(mut found) = self.with_marks(mark) else { return Ok(Vec::new()) };
        if let Some(After { value, id }) = after {
            let tie = Condition::all().add(mark.at.eq(value.clone())).add(K::ID.lt(id));
            found.cond_where(Condition::any().add(mark.at.lt(value)).add(tie));
        }
        found
            .expr_as(Expr::col(E::ID.as_column_ref()), Alias::new("marked_id"))
            .expr_as(Expr::col(K::ID.as_column_ref()), Alias::new("mark_id"))
            .expr_as(Expr::col(mark.at.as_column_ref()), Alias::new("marked_at"))
            .order_by(mark.at.as_column_ref(), Order::Desc)
            .order_by(K::ID.as_column_ref(), Order::Desc)
            .limit(most);
        let rows = self.scope.store.connection().query_all(&found).await?;
        let read = |row: &sea_orm::QueryResult| {
            Ok(Marked {
                row: RowId(row.try_get("", "marked_id")?),
                mark: RowId(row.try_get("", "mark_id")?),
                at: row.try_get("", "marked_at")?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// How many of the rows the viewer has marked, counted no further than a limit.
    ///
    /// # Errors
    /// The database's.
    pub async fn marked_total<K: Kept>(self, mark: &Mark<K>, exact_to: u64) -> Outcome<Total> {
        self.count_marked(mark, exact_to, self.scope.store.connection()).await
    }

    /// The same on a connection of one's own: inside a change.
    pub(super) async fn count_marked<K: Kept>(
        &self,
        mark: &Mark<K>,
        exact_to: u64,
        on: &impl ConnectionTrait,
    ) -> Outcome<Total> {
        let Some(mut found) = self.with_marks(mark) else { return Ok(Total::Exactly(0)) };
        let found = found.expr(Expr::val(1)).limit(exact_to + 1).take();
        let counted = Query::select()
            .expr_as(Expr::cust("COUNT(*)"), Alias::new("n"))
            .from_subquery(found, Alias::new("counted"))
            .take();
        let row = on.query_one(&counted).await?;
        let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
        Ok(told(n, exact_to))
    }

    /// The viewer's marks, each with its row where that may be seen; `None` for the public, which marks nothing.
    fn with_marks<K: Kept>(&self, mark: &Mark<K>) -> Option<SelectStatement> {
        let person = self.scope.viewer.as_ref()?.person;
        let named = Expr::col(E::ID.as_column_ref()).eq(Expr::col(mark.of.as_column_ref()));
        // From left to right, and no other way: first the viewer's own marks, of which there are few, then the row of each. A cross join has no
        // condition of its own.
        let found = Query::select()
            .from(K::default().table_ref())
            .join(JoinType::CrossJoin, E::default().table_ref(), Condition::all())
            .and_where(K::PERSON.eq(person.0))
            .and_where(named)
            .cond_where(self.space_condition())
            .cond_where(self.condition.clone())
            .take();
        Some(found)
    }
}
