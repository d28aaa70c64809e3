//! Papers that were circulated, gathered from the spaces in which they stand: each as one row of a list.

use std::collections::HashMap;

use super::{documents::speaks_for, pages::PaperRow, rows::paper_rows, tables::document};
use crate::{
    access::{Power, RowId, Scope, SpaceId, Test},
    error::Outcome,
    http::Visit,
};

/// A paper in each of the spaces in which its reader finds it, where it was handed in first before the others.
#[derive(Clone, Debug)]
pub struct Gathered(Vec<(document::Model, PaperRow)>);

impl Gathered {
    /// The paper as one row, with the names of all its spaces and each awaited language that it is there in in one of them. It leads to where a test
    /// passes first, or else to the first of all.
    pub fn row(&self, visit: &Visit, leads: impl Fn(&document::Model) -> bool) -> Option<PaperRow> {
        let (_, led) = self.0.iter().find(|(paper, _)| leads(paper)).or_else(|| self.0.first())?;
        let mut row = led.clone();
        let spaces: Vec<String> = self.0.iter().filter_map(|(_, row)| row.space.clone()).collect();
        row.space = Some(visit.w.list(&spaces));
        for language in row.languages.iter_mut().filter(|language| language.href.is_none()) {
            let mut all = self.0.iter().flat_map(|(_, row)| &row.languages);
            if let Some(there) = all.find(|one| one.code == language.code && one.href.is_some()) {
                language.clone_from(there);
            }
        }
        Some(row)
    }

    /// Its rows in these spaces.
    pub fn ids(&self) -> impl Iterator<Item = RowId> {
        self.0.iter().map(|(paper, _)| paper.id)
    }
}

/// The papers that bear some symbols, by symbol, as far as the reader finds them in some spaces.
///
/// # Errors
/// The database's.
pub async fn gathered(
    visit: &Visit,
    spaces: &[SpaceId],
    symbols: impl IntoIterator<Item = String>,
) -> Outcome<HashMap<String, Gathered>> {
    let symbols: Vec<String> = symbols.into_iter().collect();
    if symbols.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = visit.scope.rows::<document::Entity>().in_spaces(spaces);
    let rows = rows.only(document::Column::Symbol, Test::any(symbols));
    let papers = rows.oldest(document::Column::PlacedAt).oldest(document::Column::Id).all().await?;
    let rows = paper_rows(visit, papers.clone(), true).await?;
    let mut rows: HashMap<String, PaperRow> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut gathered: HashMap<String, Gathered> = HashMap::new();
    for paper in papers {
        if let (Some(symbol), Some(row)) = (paper.symbol.clone(), rows.remove(&paper.id.to_string())) {
            gathered.entry(symbol).or_insert_with(|| Gathered(Vec::new())).0.push((paper, row));
        }
    }
    Ok(gathered)
}

/// Whether the seat acted in may add to a paper where it stands.
pub fn adds_to(scope: &Scope, paper: &document::Model) -> bool {
    let may = |power| scope.may(power, paper.space_id);
    may(Power::Manage) || (may(Power::Contribute) && speaks_for(scope.acting(), paper))
}
