//! A consent that was refused: who proposes the paper again is told of it first.

use std::collections::HashMap;

use super::{
    ProposalState,
    tables::{document, proposal},
};
use crate::{
    access::{RowId, Scope, Test},
    error::Outcome,
};

/// The newest refusal of a release of each of some papers, by paper, as far as the viewer reads it: of the paper itself, or of a copy that
/// bears its symbol elsewhere.
///
/// # Errors
/// The database's.
pub async fn of(scope: &Scope, papers: &[document::Model]) -> Outcome<HashMap<RowId, proposal::Model>> {
    let symbols = papers.iter().filter_map(|paper| paper.symbol.clone());
    let copies = scope.rows::<document::Entity>().only(document::Column::Symbol, Test::any(symbols)).all().await?;
    let known: Vec<&document::Model> = papers.iter().chain(&copies).collect();
    let refused = scope
        .rows::<proposal::Entity>()
        .only(proposal::Column::DocumentId, Test::any(known.iter().map(|paper| paper.id)))
        .only(proposal::Column::State, Test::is(ProposalState::Declined.word()))
        .newest(proposal::Column::AskedAt)
        .all()
        .await?;
    let same = |paper: &document::Model, id: RowId| {
        let copy = |other: &&document::Model| other.id == id && other.symbol.is_some() && other.symbol == paper.symbol;
        paper.id == id || known.iter().any(copy)
    };
    let newest = papers.iter().filter_map(|paper| {
        let row = refused.iter().find(|row| same(paper, row.document_id))?;
        Some((paper.id, row.clone()))
    });
    Ok(newest.collect())
}
