//! A consent that was refused: who proposes the paper again is told of it first.

use std::collections::HashMap;

use super::{
    Agreed, ProposalState, objections,
    tables::{document, proposal},
};
use crate::{
    access::{RowId, Scope, Test},
    error::Outcome,
};

/// The refusal of a release of each of some papers, by paper, as far as the viewer reads it: of the paper itself, or of a copy that bears its
/// symbol elsewhere. Whoever consented since, to a proposal or with a version, refuses no more.
///
/// # Errors
/// The database's.
pub async fn of(scope: &Scope, papers: &[document::Model]) -> Outcome<HashMap<RowId, proposal::Model>> {
    let symbols = papers.iter().filter_map(|paper| paper.symbol.clone());
    let copies = scope.rows::<document::Entity>().only(document::Column::Symbol, Test::any(symbols)).all().await?;
    let known: Vec<&document::Model> = papers.iter().chain(&copies).collect();
    let mut answered = scope
        .rows::<proposal::Entity>()
        .only(proposal::Column::DocumentId, Test::any(known.iter().map(|paper| paper.id)))
        .only(proposal::Column::AnsweredAt, Test::Present)
        .newest(proposal::Column::AnsweredAt)
        .all()
        .await?;
    // An objection stands where an answer does. Whoever is bound by the participants' rule may never have been asked; anybody else had consented.
    let bound = match papers.first() {
        Some(paper) => objections::bound(scope, paper.process_id).await?,
        None => return Ok(HashMap::new()),
    };
    let is_bound = |row: &proposal::Model| row.originator_id.is_some_and(|id| bound.contains(&id));
    answered.retain(|row| row.objector_id.is_none() || !is_bound(row));
    let same = |paper: &document::Model, id: RowId| {
        let copy = |other: &&document::Model| other.id == id && other.symbol.is_some() && other.symbol == paper.symbol;
        paper.id == id || known.iter().any(copy)
    };
    let refused = papers.iter().filter(|paper| paper.consent != Agreed::Given).filter_map(|paper| {
        let last = answered.iter().find(|row| same(paper, row.document_id))?;
        (last.state == ProposalState::Declined).then(|| (paper.id, last.clone()))
    });
    Ok(refused.collect())
}
