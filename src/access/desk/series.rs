//! The series of symbols of the spaces: which prefix each has, and from which year on. A prefix is given to one space and never taken from
//! it again, so that no symbol is given twice (rule 13).

use chrono::Datelike;
use sea_orm::{ConnectionTrait, Statement};

use crate::access::{
    Administer, Grant, Manage, Power, SpaceId,
    audit::{AuditLine, Verb},
    symbols::Prefix,
    write::Write,
};
use crate::error::{Error, Outcome, Wrong};

/// How many years ahead a prefix can be set.
const AHEAD: i32 = 10;

/// A prefix of a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Whose it is.
    pub space: SpaceId,
    /// What its symbols begin with.
    pub prefix: String,
    /// The first year whose symbols bear it; 0 of the first one that the space had.
    pub from_year: i32,
}

/// A prefix to be given to a space.
#[derive(Clone, Copy, Debug)]
pub struct NewSeries<'f> {
    /// The prefix, as typed.
    pub prefix: &'f str,
    /// The first year, as typed. The first series of a space is there for all years.
    pub from_year: &'f str,
    /// The prefix that the form showed as the newest; empty, if there was none.
    pub shown: &'f str,
}

/// The prefixes of the spaces of the grant's process that the viewer manages, each space's oldest first. Of a space that the desk does not
/// see, it learns none.
///
/// # Errors
/// The database's.
pub async fn series(grant: &Grant<Administer>) -> Outcome<Vec<Series>> {
    let on = grant.scope().store.connection();
    let text = "SELECT symbol_prefix.space_id, symbol_prefix.prefix, symbol_prefix.from_year
                FROM symbol_prefix JOIN space ON space.id = symbol_prefix.space_id
                WHERE space.process_id = $1 ORDER BY symbol_prefix.from_year";
    let values = [grant.here()?.process.0.into()];
    let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let mut all = Vec::new();
    for row in rows {
        let space = SpaceId(row.try_get_by_index(0)?);
        if grant.may(Power::Manage, space) {
            all.push(Series { space, prefix: row.try_get_by_index(1)?, from_year: row.try_get_by_index(2)? });
        }
    }
    Ok(all)
}

/// Gives a prefix to a space: its first, or a new one from a year on. What was given before stays.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field, too for a prefix that any space of the installation has or had, or under which symbols were
/// brought in from elsewhere: whose it is, is not said; [`Error::Conflict`] if another space was given it at the same moment; the database's.
pub async fn set_series(grant: &Grant<Manage>, new: &NewSeries<'_>) -> Outcome<()> {
    let write = grant.write().await?;
    write.alone_in(grant).await?;
    let space = grant.space_id();
    let newest = newest(&write, space).await?;
    let mut wrong = Vec::new();
    if newest.as_ref().map_or("", |(prefix, _)| prefix) != new.shown {
        wrong.push(Wrong::at("prefix", "desk-error-changed"));
    }
    let prefix: Option<Prefix> = new.prefix.trim().parse().ok();
    match &prefix {
        None => wrong.push(Wrong::at("prefix", "desk-error-prefix")),
        Some(prefix) if is_taken(&write, prefix).await? => wrong.push(Wrong::at("prefix", "desk-error-prefix-taken")),
        Some(_) => {}
    }
    let from_year = match &newest {
        None => Some(0),
        Some((_, last)) => {
            // A year that has begun may go on under a new prefix: its numbers go on, too.
            let this = write.now().year();
            let first = this.max(last + 1);
            let year = new.from_year.trim().parse().ok().filter(|year| (first..=this + AHEAD).contains(year));
            if year.is_none() {
                wrong.push(Wrong::of("from_year", "desk-error-from-year", first.to_string()));
            }
            year
        }
    };
    let (Some(prefix), Some(from_year), true) = (prefix, from_year, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let live = &write.transaction.live;
    let text = "INSERT INTO symbol_prefix (prefix, space_id, from_year) VALUES ($1, $2, $3)";
    let values = [prefix.as_str().into(), space.0.into(), from_year.into()];
    live.execute_raw(Statement::from_sql_and_values(live.get_database_backend(), text, values)).await?;
    let line = AuditLine::of(Verb::SeriesSet, space.0).with("symbol", prefix.as_str()).with("from_year", from_year);
    write.commit(line).await
}

/// The newest prefix of a space, and its first year.
async fn newest(write: &Write<Manage>, space: SpaceId) -> Outcome<Option<(String, i32)>> {
    let live = &write.transaction.live;
    let text = "SELECT prefix, from_year FROM symbol_prefix WHERE space_id = $1 ORDER BY from_year DESC LIMIT 1";
    let statement = Statement::from_sql_and_values(live.get_database_backend(), text, [space.0.into()]);
    match live.query_one_raw(statement).await? {
        Some(row) => Ok(Some((row.try_get_by_index(0)?, row.try_get_by_index(1)?))),
        None => Ok(None),
    }
}

/// Whether a prefix is some space's, or symbols stand somewhere that a series under it could give again. It has no letter that `LIKE` reads
/// otherwise.
async fn is_taken(write: &Write<Manage>, prefix: &Prefix) -> Outcome<bool> {
    let live = &write.transaction.live;
    let text = "SELECT 1 FROM symbol_prefix WHERE prefix = $1
                UNION ALL SELECT 1 FROM space WHERE prefix = $1
                UNION ALL SELECT 1 FROM document WHERE symbol LIKE $2
                UNION ALL SELECT 1 FROM release WHERE symbol LIKE $2
                LIMIT 1";
    let values = [prefix.as_str().into(), format!("{prefix}/____/%").into()];
    let found = live.query_one_raw(Statement::from_sql_and_values(live.get_database_backend(), text, values)).await?;
    Ok(found.is_some())
}
