//! The numbers of symbols: counted per space and year, and for those that follow a paper; none is given twice (rule 13).

use sea_orm::{ConnectionTrait, Statement};

use super::{
    Capability, Changes, Grant, SpaceId, Write,
    store::Transaction,
    symbols::{Prefix, Symbol},
};
use crate::error::{Error, Outcome};

impl<C: Capability> Write<C> {
    /// The next number of the series of a space, for a symbol: counted per space and year, never given again (rule 13).
    ///
    /// # Errors
    /// [`crate::error::Denied`]; the database's; a space without a series.
    pub async fn next_symbol<D: Changes>(&mut self, other: &Grant<D>, year: i32) -> Outcome<String> {
        let (space, _) = self.reaches(other)?;
        next_symbol(&self.transaction, space, year).await
    }

    /// The symbol of a paper that follows another: its own with the relation and the next number, `…/Rev.2`. No number is given twice.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_follower(&mut self, symbol: &str, relation: &str) -> Outcome<String> {
        let live = &self.transaction.live;
        let text = "INSERT INTO symbol_follower (symbol, relation, last) VALUES ($1, $2, 1)
                    ON CONFLICT (symbol, relation) DO UPDATE SET last = symbol_follower.last + 1 RETURNING last";
        let values = [symbol.into(), relation.into()];
        let row = live.query_one_raw(Statement::from_sql_and_values(live.get_database_backend(), text, values)).await?;
        let last: i32 = row.ok_or_else(|| Error::Internal("no number".into()))?.try_get_by_index(0)?;
        Ok(format!("{symbol}/{relation}.{last}"))
    }
}

pub(super) async fn next_symbol(on: &Transaction, space: SpaceId, year: i32) -> Outcome<String> {
    let backend = on.live.get_database_backend();
    // The prefix of the year; a room that was made before prefixes had years has the one that it was made with.
    let prefix = "SELECT COALESCE((SELECT prefix FROM symbol_prefix WHERE space_id = $1 AND from_year <= $2
                                   ORDER BY from_year DESC LIMIT 1),
                                  (SELECT prefix FROM space WHERE id = $1))";
    let values = [space.0.into(), year.into()];
    let row = on.live.query_one_raw(Statement::from_sql_and_values(backend, prefix, values)).await?;
    let prefix: Option<String> = row.map_or(Ok(None), |row| row.try_get_by_index(0))?;
    let prefix: Prefix = prefix
        .and_then(|prefix| prefix.parse().ok())
        .ok_or_else(|| Error::Internal("this space has no series of symbols".into()))?;
    let count = "INSERT INTO symbol_series (space_id, year, last) VALUES ($1, $2, 1)
                 ON CONFLICT (space_id, year) DO UPDATE SET last = symbol_series.last + 1 RETURNING last";
    let values = [space.0.into(), year.into()];
    let row = on.live.query_one_raw(Statement::from_sql_and_values(backend, count, values)).await?;
    let number: i32 = row.ok_or_else(|| Error::Internal("no number was given".into()))?.try_get_by_index(0)?;
    Ok(Symbol { prefix, year, number }.to_string())
}
