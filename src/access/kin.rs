//! All that is one paper, wherever it stands: what it was circulated from and to, what bears its symbol, and its revisions. A rule of the
//! process on the release of a paper holds for all of it, whether or not the one who acts sees it; so no row leaves this room, and of each
//! question only yes or no.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, Value};
use uuid::Uuid;

use super::{Capability, Grant, Publish, RowId, Write};
use crate::{clock::Instant, error::Outcome};

/// More rows than this are not one paper.
const MOST: usize = 1000;

/// What stands in the way of a release of a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InTheWay {
    /// An objection stands: its time has not passed, and it was not taken back.
    pub objected: bool,
    /// A release is announced: participants may still object to it.
    pub announced: bool,
    /// A release is signed whose minute is to come.
    pub signed: bool,
}

impl<C: Capability> Write<C> {
    /// What stands in the way of a release of a paper, inside the change.
    ///
    /// # Errors
    /// The database's.
    pub async fn in_the_way(&self, document: RowId) -> Outcome<InTheWay> {
        Asked { on: &self.transaction.live, now: self.now() }.in_the_way(document).await
    }
}

impl Grant<Publish> {
    /// The same for a page that says so beforehand.
    ///
    /// # Errors
    /// The database's.
    pub async fn in_the_way(&self, document: RowId) -> Outcome<InTheWay> {
        Asked { on: self.scope().store.connection(), now: self.now() }.in_the_way(document).await
    }
}

struct Asked<'c, O> {
    on: &'c O,
    now: Instant,
}

impl<O: ConnectionTrait> Asked<'_, O> {
    async fn in_the_way(&self, document: RowId) -> Outcome<InTheWay> {
        let kin = self.kin(document).await?;
        let text = format!(
            "SELECT
               CASE WHEN proposal.state = 'objected' AND proposal.lifted_at IS NULL AND proposal.blocked_until > $1 THEN 1 ELSE 0 END,
               CASE WHEN proposal.state = 'released' AND proposal.window_until > $1 AND NOT release.stopped
                         AND release.withdrawn_at IS NULL THEN 1 ELSE 0 END,
               CASE WHEN release.visible_at > $1 AND NOT release.stopped THEN 1 ELSE 0 END
             FROM proposal LEFT JOIN release ON release.id = proposal.release_id WHERE proposal.document_id IN ({})",
            places(2, kin.len())
        );
        let values = std::iter::once(Value::from(self.now)).chain(kin.into_iter().map(Value::from));
        let mut found = InTheWay::default();
        for row in self.ask(&text, values.collect()).await? {
            let is = |place| Ok::<bool, DbErr>(row.try_get_by_index::<i32>(place)? == 1);
            found.objected |= is(0)?;
            found.announced |= is(1)?;
            found.signed |= is(2)?;
        }
        Ok(found)
    }

    /// The rows of the paper, in whatever space and state.
    async fn kin(&self, document: RowId) -> Outcome<BTreeSet<Uuid>> {
        let mut known = BTreeSet::from([document.0]);
        let mut symbols = BTreeSet::new();
        let mut next = vec![document.0];
        while !next.is_empty() && known.len() < MOST {
            let these = places(1, next.len());
            let text = format!(
                "SELECT id, from_id, symbol FROM document WHERE id IN ({these})
                 UNION SELECT id, from_id, symbol FROM document WHERE from_id IN ({these})"
            );
            let mut met: Vec<Uuid> = Vec::new();
            for row in self.ask(&text, next.drain(..).map(Value::from).collect()).await? {
                met.push(row.try_get_by_index(0)?);
                met.extend(row.try_get_by_index::<Option<Uuid>>(1)?);
                if let Some(symbol) = row.try_get_by_index::<Option<String>>(2)? {
                    let root = revised(&symbol).to_owned();
                    if symbols.insert(root.clone()) {
                        met.extend(self.bearing(&root).await?);
                    }
                }
            }
            next.extend(met.into_iter().filter(|id| known.insert(*id)));
        }
        Ok(known)
    }

    /// What bears a symbol, or that of a revision of it.
    async fn bearing(&self, root: &str) -> Outcome<Vec<Uuid>> {
        let last = "SELECT last FROM symbol_follower WHERE symbol = $1 AND relation = 'Rev'";
        let last = self.ask(last, vec![root.into()]).await?;
        let last: i32 = last.first().map_or(Ok(0), |row| row.try_get_by_index(0))?;
        let revisions = (1..=last).map(|number| format!("{root}/Rev.{number}"));
        let all: Vec<Value> = std::iter::once(root.to_owned()).chain(revisions).take(MOST).map(Value::from).collect();
        let text = format!("SELECT id FROM document WHERE symbol IN ({})", places(1, all.len()));
        let rows = self.ask(&text, all).await?;
        rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
    }

    async fn ask(&self, text: &str, values: Vec<Value>) -> Outcome<Vec<QueryResult>> {
        Ok(self.on.query_all_raw(Statement::from_sql_and_values(self.on.get_database_backend(), text, values)).await?)
    }
}

/// The symbol that a revision revises; of any other, itself.
fn revised(symbol: &str) -> &str {
    match symbol.rsplit_once("/Rev.") {
        Some((root, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => root,
        _ => symbol,
    }
}

/// `$2, $3, $4`: so many values from a place on.
fn places(from: usize, count: usize) -> String {
    (from..from + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_is_of_the_symbol_before_it_and_an_addendum_is_a_paper_of_its_own() {
        assert_eq!(revised("RCM/VM/2000/3/Rev.12"), "RCM/VM/2000/3");
        for own in ["RCM/VM/2000/3", "RCM/VM/2000/3/Add.1", "RCM/VM/2000/3/Rev.", "RCM/VM/2000/3/Rev.x"] {
            assert_eq!(revised(own), own);
        }
    }
}
