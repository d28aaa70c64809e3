//! The newest rows over many spaces: what lists show. Their cost depends on the page, not on what exists.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, Order, QueryOrder, QueryTrait,
    sea_query::{Alias, Asterisk, Expr, ExprTrait, Func, NullOrdering, Query, SelectStatement, SimpleExpr, UnionType},
};
use serde::de::DeserializeOwned;

use super::{
    Guarded, SpaceId,
    merged::{FOUND, Merged},
    naming::{LISTED, listed},
    rows::{self, After, Part, Rows, Total, as_text, plain, shown, value_of},
};
use crate::{clock::Instant, error::Outcome};

/// A page of a list.
#[derive(Debug)]
pub struct Page<M, Q> {
    /// The rows in no order, each with its parts in none: who reads a page of them sorts them sooner than a database.
    pub rows: Vec<(M, Vec<Q>)>,
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
        let spaces = self.newest_spaces(column, after.as_ref(), page).await?;
        let Some(newest) = self.newest_in(&spaces, column, after.as_ref(), page) else { return Ok(Vec::new()) };
        let mut rows = E::find().order_by(column, Order::Desc).order_by(E::ID, Order::Desc).into_query();
        Merged::narrow::<E>(&mut rows);
        let on = self.scope.store.connection();
        Ok(E::find().from_raw_sql(newest.before(&rows, on.get_database_backend())).all(on).await?)
    }

    /// A page as [`Rows::newest_of_all`] gives it, some columns of each row with some columns of its parts, and how many rows there are in
    /// all: one statement that gives one text, because each statement has its price, whatever it asks, and so has each row and each column.
    /// Rows and parts are read from their columns in their order.
    ///
    /// # Errors
    /// The database's.
    pub async fn page<M: DeserializeOwned, P: Guarded, Q: DeserializeOwned>(
        self,
        (column, after, page): (E::Column, Option<After>, u64),
        exact_to: u64,
        columns: &[E::Column],
        parts: (&Part<E, P>, &[P::Column]),
    ) -> Outcome<Page<M, Q>> {
        let (mut rows, mut total) = (Vec::new(), None);
        let seen = self.spaces.as_ref().map_or(0, |(_, _, ids)| ids.len());
        let spaces = self.newest_spaces(column, after.as_ref(), page).await?;
        let (first, spaces_asked) = (after.is_none(), spaces.len());
        // As a rule more than are counted stand in the newest spaces alone, and the others need not be asked.
        let within = self.within(&spaces);
        let narrowed = self.condition != shown::<E>(self.scope);
        let counted = if narrowed { self.counted(within, exact_to) } else { self.passed(within, exact_to) };
        if let Some(newest) = self.newest_in(&spaces, column, after.as_ref(), page) {
            let on = self.scope.store.connection();
            let mut found = Query::select().from(E::default().table_ref()).take();
            Merged::narrow::<E>(&mut found);
            let mut told = self.in_one_text(found, columns, parts);
            told.expr_as(value_of(counted), Alias::new("page_total"));
            if let Some(row) = on.query_one_raw(newest.before(&told, on.get_database_backend())).await? {
                total = Some(rows::told(row.try_get("", "page_total")?, exact_to));
                let text: Option<String> = row.try_get("", as_text::TOLD)?;
                rows = read_page(text.as_deref())?;
            }
        }
        let total = match total {
            Some(Total::MoreThan(n)) => Total::MoreThan(n),
            Some(total) if spaces_asked == seen => total,
            None if spaces_asked == seen && first => Total::Exactly(0),
            _ => self.total(exact_to).await?,
        };
        Ok(Page { rows, total })
    }

    /// The statement that counts all that a viewer sees. As a rule there is more than is counted, and to pass over rows is quicker than to count
    /// them; of what was narrowed there may be little among very much, through which one goes but once.
    fn passed(&self, spaces: Condition, exact_to: u64) -> SelectStatement {
        let more = Query::select()
            .expr(Expr::cust((exact_to + 1).to_string()))
            .from(E::default().table_ref())
            .cond_where(spaces.clone())
            .cond_where(self.condition.clone())
            .limit(1)
            .offset(exact_to)
            .take();
        let number = Func::coalesce([value_of(more), value_of(self.counted(spaces, exact_to))]);
        Query::select().expr_as(number, Alias::new("n")).take()
    }

    /// The statement that gives rows as one text: some columns of each with some columns of its parts.
    pub(super) fn in_one_text<P: Guarded>(
        &self,
        mut found: SelectStatement,
        columns: &[E::Column],
        (part, columns_of_parts): (&Part<E, P>, &[P::Column]),
    ) -> SelectStatement {
        let backend = self.scope.store.connection().get_database_backend();
        as_text::tell(&mut found, backend, columns);
        let parts = Alias::new("parts");
        found.expr_as(self.told_parts(backend, part, columns_of_parts), parts.clone());
        let told = [as_text::columns_told(backend, columns.len()), Expr::col(parts)];
        as_text::in_one_text(found, backend, as_text::list_of_lists(backend, told))
    }

    /// Some columns of each part of a row.
    fn told_parts<P: Guarded>(&self, backend: DbBackend, part: &Part<E, P>, columns: &[P::Column]) -> SimpleExpr {
        let columns = columns.iter().map(|column| as_text::value(backend, column));
        value_of(self.parts(part).expr(as_text::all(backend, as_text::list(backend, columns))).take())
    }

    fn within(&self, spaces: &[SpaceId]) -> Condition {
        let ids = plain(spaces);
        self.spaces.as_ref().map_or_else(Condition::all, |(space, ..)| Condition::all().add(space.is_in(ids)))
    }

    /// The condition of a page: what comes after a place in the list.
    fn after(&self, column: E::Column, after: Option<&After>) -> Condition {
        match after {
            None => self.condition.clone(),
            Some(after) => self.condition.clone().add(comes_after::<E>(column, after)),
        }
    }

    /// Which rows are the newest of some spaces; `None` without a space.
    fn newest_in(&self, spaces: &[SpaceId], column: E::Column, after: Option<&After>, page: u64) -> Option<Merged> {
        let (space, ..) = self.spaces.as_ref()?;
        let first = spaces.first()?;
        let part = Query::select()
            .expr_as(Expr::col(E::ID), Alias::new(FOUND[0]))
            .expr_as(Expr::col(column), Alias::new(FOUND[1]))
            .from(E::default().table_ref())
            .and_where(space.eq(first.0))
            .cond_where(self.after(column, after))
            .take();
        Some(Merged::of(&part, spaces, page))
    }

    /// Of many spaces those whose newest rows can stand on the page: as many as the page has rows, and those that are as new as
    /// the last of them.
    async fn newest_spaces(&self, column: E::Column, after: Option<&After>, page: u64) -> Outcome<Vec<SpaceId>> {
        let on = self.scope.store.connection();
        let Some((space, _, ids)) = self.spaces.clone() else { return Ok(Vec::new()) };
        if ids.len() > VERY_MANY
            && let Some(found) = self.newest_across((column, after), page).await?
        {
            return Ok(found);
        }
        let mut most = page;
        while ids.len() as u64 > most {
            let newest = self.newest_in_listed(on.get_database_backend(), &ids, space, (column, after), most + 1);
            let mut found: Vec<(SpaceId, Option<Instant>)> = Vec::new();
            for row in on.query_all(&newest).await? {
                found.push((SpaceId(row.try_get("", "space_id")?), row.try_get("", "newest_at")?));
            }
            let at =
                |place: u64| usize::try_from(place).ok().and_then(|place| found.get(place)).and_then(|(_, at)| *at);
            // Which of two that are equally new comes first is said by their ids: all of them are needed, or none.
            if at(most).is_none() || at(most) < at(page.saturating_sub(1)) {
                let last = at(page.saturating_sub(1));
                found.retain(|(_, at)| at.is_some() && *at >= last);
                return Ok(found.into_iter().map(|(id, _)| id).collect());
            }
            most = most.saturating_mul(4);
        }
        Ok(ids)
    }

    /// The spaces of the newest rows, where those are found among the newest of the installation; `None` where they are not, or where no index has
    /// these together. Who enters very many spaces finds them there as a rule, and the spaces need not be asked one by one. How many
    /// rows are looked at does not depend on what there is, and of those in other spaces nothing is kept.
    async fn newest_across(
        &self,
        (column, after): (E::Column, Option<&After>),
        page: u64,
    ) -> Outcome<Option<Vec<SpaceId>>> {
        let (Some((space, _, ids)), Some(across)) = (self.spaces.as_ref(), E::ACROSS) else { return Ok(None) };
        if across.as_column_ref() != column.as_column_ref() {
            return Ok(None);
        }
        let looked_at = page.saturating_mul(4);
        let mut newest = Query::select();
        newest.column(Asterisk).from(E::default().table_ref()).order_by(column, Order::Desc).limit(looked_at);
        if let Some(After { value, .. }) = after {
            newest.and_where(column.lte(value.clone()));
        }
        let (is_shown, space_id, newest_at) = (Alias::new("is_shown"), Alias::new("space_id"), Alias::new("newest_at"));
        let shown = Expr::case(self.after(column, after), Expr::val(1)).finally(Expr::val(0));
        let looked = Query::select()
            .expr_as(Expr::col(*space), space_id)
            .expr_as(Expr::col(column), newest_at.clone())
            .expr_as(shown, is_shown)
            .from_subquery(newest, Alias::new(E::default().table_name()))
            .order_by(newest_at, Order::Desc)
            .take();
        let rows = self.scope.store.connection().query_all(&looked).await?;
        let whole = u64::try_from(rows.len()).is_ok_and(|rows| rows < looked_at);
        let (mut found, mut last, mut count) = (BTreeSet::new(), None, 0);
        for row in rows {
            let at: Instant = row.try_get("", "newest_at")?;
            // Which of two that are equally new comes first is said by their ids: all of them are needed, or none.
            if count >= page && last.is_none_or(|last| at < last) {
                return Ok(Some(found.into_iter().collect()));
            }
            let space = SpaceId(row.try_get("", "space_id")?);
            let is_shown: i32 = row.try_get("", "is_shown")?;
            if is_shown == 1 && ids.binary_search(&space).is_ok() {
                found.insert(space);
                count += 1;
                last = Some(at);
            }
        }
        Ok(whole.then(|| found.into_iter().collect()))
    }

    /// The newest time in each of many spaces, the newest first. Their ids go over in one text: a bound value for each of two
    /// thousand would cost more than to find the rows.
    fn newest_in_listed(
        &self,
        backend: DbBackend,
        ids: &[SpaceId],
        space: E::Column,
        (column, after): (E::Column, Option<&After>),
        most: u64,
    ) -> SelectStatement {
        let newest_at = Alias::new("newest_at");
        let (listed, id) = listed(backend, plain(ids));
        let newest = Query::select()
            .column(column)
            .from(E::default().table_ref())
            .and_where(Expr::col(space).eq(id.clone()))
            .cond_where(self.after(column, after))
            .order_by(column, Order::Desc)
            .limit(1)
            .take();
        Query::select()
            .expr_as(id, Alias::new("space_id"))
            .expr_as(value_of(newest), newest_at.clone())
            .from_function(listed, Alias::new(LISTED))
            .order_by_with_nulls(newest_at, Order::Desc, NullOrdering::Last)
            .limit(most)
            .take()
    }
}

/// What comes after a place in a list.
pub(super) fn comes_after<E: Guarded>(column: E::Column, After { value, id }: &After) -> Condition {
    let tie = Condition::all().add(column.eq(value.clone())).add(E::ID.lt(*id));
    let later = Condition::any().add(column.lt(value.clone())).add(tie);
    // The first says nothing more, and is what the index is asked for.
    Condition::all().add(column.lte(value.clone())).add(later)
}

/// Reads what [`Rows::in_one_text`] gives.
pub(super) fn read_page<M: DeserializeOwned, Q: DeserializeOwned>(text: Option<&str>) -> Outcome<Vec<(M, Vec<Q>)>> {
    let rows = as_text::read::<(M, Option<Vec<Q>>)>(text)?;
    Ok(rows.into_iter().map(|(row, parts)| (row, parts.unwrap_or_default())).collect())
}

/// From how many spaces on the newest are looked for among those of the whole installation first. Few are asked one by one at little cost, and what
/// others hand in makes no difference to them.
const VERY_MANY: usize = 250;

/// Parts as one; `None` without a part.
pub(super) fn together(mut parts: impl Iterator<Item = SelectStatement>) -> Option<SelectStatement> {
    let mut all = parts.next()?;
    all.unions(parts.map(|part| (UnionType::All, part)));
    Some(all)
}
