//! References of papers to others, by symbol, in both directions.
//!
//! A row holds the symbol as it was typed, and nothing of the paper that bears it. Whether there is one, and where, is looked for by each
//! reader anew, among the papers that this reader sees: nobody is told by a link, by its absence or by a fault in a form that a symbol exists.
//! A symbol that leads nowhere for a reader is shown all the same where somebody of this very space typed it, as any word of theirs would be.
//! One that came along with a circulation was typed elsewhere, perhaps by who sees more, and a symbol tells of a series and its numbers
//! (rule 13): it is shown to those only who see the paper.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;

use super::tables::{document, reference};
use crate::{
    access::{Changes, Contribute, Deposit, Grant, RowId, Rows, Scope, SpaceKind, Test, Write},
    clock::Instant,
    error::Outcome,
};

/// How many papers that refer to one are shown.
const SHOWN: u64 = 50;

/// A symbol that a paper refers to, as one viewer sees it.
#[derive(Clone, Debug)]
pub struct Referred {
    /// The symbol.
    pub symbol: String,
    /// The paper that bears it, if the viewer sees it.
    pub paper: Option<document::Model>,
}

fn rows_of(scope: &Scope, id: RowId) -> Rows<'_, reference::Entity> {
    scope.rows::<reference::Entity>().only(reference::Column::DocumentId, Test::is(id)).oldest(reference::Column::Id)
}

/// What a paper refers to. Of several copies of one paper the one in the same space is told.
///
/// # Errors
/// The database's.
pub async fn referred(scope: &Scope, found: &document::Model) -> Outcome<Vec<Referred>> {
    let rows = rows_of(scope, found.id).all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let symbols = Test::any(rows.iter().map(|row| row.symbol.as_str()));
    let mut papers = scope.rows::<document::Entity>().only(document::Column::Symbol, symbols).all().await?;
    nearest_first(&mut papers, found);
    let seen = rows.into_iter().filter_map(|row| {
        let paper = papers.iter().find(|paper| paper.symbol.as_ref() == Some(&row.symbol)).cloned();
        (paper.is_some() || !row.carried).then_some(Referred { symbol: row.symbol, paper })
    });
    Ok(seen.collect())
}

/// The papers that refer to one, of those that the viewer sees, each once.
///
/// # Errors
/// The database's.
pub async fn referring(scope: &Scope, found: &document::Model) -> Outcome<Vec<document::Model>> {
    let Some(symbol) = &found.symbol else { return Ok(Vec::new()) };
    let rows = scope.rows::<reference::Entity>().only(reference::Column::Symbol, Test::is(symbol.as_str()));
    let rows = rows.newest(reference::Column::Id).limit(SHOWN * 4).all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: BTreeSet<RowId> = rows.iter().map(|row| row.document_id).collect();
    let papers = scope.rows::<document::Entity>().only(document::Column::Id, Test::any(ids));
    let mut papers = papers.all().await?;
    nearest_first(&mut papers, found);
    let mut known = BTreeSet::new();
    papers.retain(|row| known.insert(row.symbol.clone().unwrap_or_else(|| row.from_id.unwrap_or(row.id).to_string())));
    papers.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    Ok(papers)
}

/// What stands in the same space first, then in the order in which it came.
fn nearest_first(papers: &mut [document::Model], to: &document::Model) {
    papers.sort_by_key(|row| (row.space_id != to.space_id, row.placed_at, row.id));
}

/// Makes a paper refer to the symbols that were typed. Of those that were not shown none is taken away; one that is typed has been typed here
/// from now on, whether or not it came along before.
pub(super) async fn keep(
    write: &mut Write<Contribute>,
    grant: &Grant<Contribute>,
    id: RowId,
    shown: &[&str],
    wanted: &[String],
) -> Outcome<()> {
    let now = write.scope().now();
    let there = write.held(rows_of(write.scope(), id)).await?;
    // A form can name what it never showed: what came along is shown to those only who see the paper.
    let come = Test::any(there.iter().filter(|row| row.carried).map(|row| row.symbol.as_str()));
    let seen = write.scope().rows::<document::Entity>().only(document::Column::Symbol, come);
    let seen = write.seen(seen).await?;
    let seen =
        |row: &reference::Model| !row.carried || seen.iter().any(|paper| paper.symbol.as_ref() == Some(&row.symbol));
    for row in &there {
        let (shown, wanted) = (seen(row) && shown.contains(&row.symbol.as_str()), wanted.contains(&row.symbol));
        let row_as = match (shown, wanted) {
            (true, false) => reference::ActiveModel { removed_at: Set(Some(now)), ..Default::default() },
            (false, true) if row.carried => reference::ActiveModel { carried: Set(false), ..Default::default() },
            _ => continue,
        };
        write.change_with::<reference::Entity, _>(grant, row.id, row_as).await?;
    }
    for symbol in wanted.iter().filter(|symbol| !there.iter().any(|row| row.symbol == **symbol)) {
        write.insert_with::<reference::Entity, _>(grant, row_of(symbol, id, false, now)).await?;
    }
    Ok(())
}

/// Brings the references of a paper along with its copy.
pub(super) async fn carry<D: Changes>(
    write: &mut Write<Contribute>,
    to: &Grant<D>,
    (from, copy): (RowId, RowId),
) -> Outcome<()> {
    let now = write.scope().now();
    let come = write.held(rows_of(write.scope(), from)).await?;
    let there = write.held(rows_of(write.scope(), copy)).await?;
    let among = |rows: &[reference::Model], symbol: &str| rows.iter().any(|row| row.symbol == symbol);
    for row in there.iter().filter(|row| !among(&come, &row.symbol)) {
        let gone = reference::ActiveModel { removed_at: Set(Some(now)), ..Default::default() };
        write.change_with::<reference::Entity, _>(to, row.id, gone).await?;
    }
    for row in come.iter().filter(|row| !among(&there, &row.symbol)) {
        write.insert_with::<reference::Entity, _>(to, row_of(&row.symbol, copy, true, now)).await?;
    }
    Ok(())
}

/// The same with a copy that is left in bureau or desk.
pub(super) async fn leave(
    write: &mut Write<Deposit>,
    grant: &Grant<Deposit>,
    into: SpaceKind,
    (from, copy): (RowId, RowId),
) -> Outcome<()> {
    let now = write.scope().now();
    let come = write.held(rows_of(write.scope(), from)).await?;
    for row in &come {
        write.deposit::<reference::Entity>(grant, into, row_of(&row.symbol, copy, true, now)).await?;
    }
    Ok(())
}

fn row_of(symbol: &str, document: RowId, carried: bool, now: Instant) -> reference::ActiveModel {
    reference::ActiveModel {
        id: Set(RowId::fresh()),
        document_id: Set(document),
        symbol: Set(symbol.to_owned()),
        carried: Set(carried),
        made_at: Set(now),
        removed_at: Set(None),
        ..Default::default()
    }
}
