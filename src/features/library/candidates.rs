//! Papers that somebody would propose together, judged one by one: whether each can go, and whether its originator is asked first.

use std::collections::{BTreeSet, HashMap};

use super::{
    Conduct, ProposalState,
    batches::publisher,
    carried::behind_each,
    filings::chosen,
    objections,
    proposals::{has_agreed, languages_of, waiting},
    rows::present_files,
    tables::{criterion, document, document_file, proposal, release},
};
use crate::{
    access::{Grant, Publish, RowId, Test},
    error::{Denied, Outcome},
};

/// Why a paper cannot be proposed with the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// It has no symbol: a draft becomes public by itself, not in a list.
    Draft,
    /// A release of it is proposed already.
    Proposed,
    /// An objection stands in the way.
    Objected,
    /// A release of it, or of a copy, is announced.
    Announced,
    /// Its present version is public, or about to be, in all its languages.
    Released,
}

/// What becomes of a paper when it is proposed with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is signed, and public at once or at the end of an embargo.
    AtOnce,
    /// It is signed and announced: participants may object.
    Announced,
    /// Its originator is asked first.
    Asked,
}

impl Fate {
    /// The word by which a form sends along what its page said.
    pub fn word(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Announced => "announced",
            Self::Asked => "asked",
        }
    }
}

/// A paper of a list, and whether it can be proposed.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The paper.
    pub paper: document::Model,
    /// The files of its present version, but for translations of an earlier one.
    pub files: Vec<document_file::Model>,
    /// Why it cannot go; `None` if it can.
    pub hindrance: Option<Hindrance>,
    /// Whether its originator agreed beforehand, or is the one who proposes.
    pub agreed: bool,
    /// Whether its originator is bound by a rule of the participants.
    pub bound: bool,
}

impl Candidate {
    /// Where its proposal begins under a criterion.
    pub(super) fn begins(&self, criterion: &criterion::Model) -> ProposalState {
        let ruled = self.bound && criterion.conduct != Conduct::Consent;
        if self.agreed || ruled { ProposalState::Consented } else { ProposalState::Asked }
    }

    /// What becomes of it under a criterion.
    pub fn fate(&self, criterion: &criterion::Model) -> Fate {
        match (self.begins(criterion), criterion.conduct) {
            (ProposalState::Asked, _) => Fate::Asked,
            (_, Conduct::Window) => Fate::Announced,
            (_, Conduct::AtOnce | Conduct::Consent) => Fate::AtOnce,
        }
    }

    /// The languages that go.
    pub(super) fn languages(&self) -> Vec<String> {
        self.files.iter().map(|file| file.language.clone()).collect()
    }
}

/// Judges papers of the grant's space one by one, by their date and symbol. What is not there is not among them.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn judged(grant: &Grant<Publish>, ids: &[RowId]) -> Outcome<Vec<Candidate>> {
    let mut papers = chosen(grant, ids).await?;
    papers.sort_by(|a, b| (&a.dated, &a.symbol).cmp(&(&b.dated, &b.symbol)));
    let mut files = present_files(grant, &papers).await?;
    // A translation of an earlier version is proposed by hand alone.
    let present: Vec<(RowId, i32)> = papers.iter().map(|paper| (paper.id, paper.version)).collect();
    for (id, older) in behind_each(grant, grant.space_id(), &present).await? {
        if let Some(files) = files.get_mut(&id) {
            files.retain(|file| !older.iter().any(|older| older.language == file.language));
        }
    }
    let mut ways = HashMap::new();
    for paper in &papers {
        ways.insert(paper.id, grant.in_the_way(paper.id).await?);
    }
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let process = grant.here()?.process;
    let bound = objections::bound(grant, process).await?;
    let known: Vec<RowId> = papers.iter().map(|paper| paper.id).collect();
    let open: BTreeSet<RowId> = waiting(grant, &known).all().await?.into_iter().map(|row| row.document_id).collect();
    let released = released(grant, &papers, &files).await?;
    let items = papers.into_iter().map(|paper| {
        let hindrance = match &paper {
            paper if paper.symbol.is_none() => Some(Hindrance::Draft),
            paper if open.contains(&paper.id) => Some(Hindrance::Proposed),
            paper if ways[&paper.id].objected => Some(Hindrance::Objected),
            paper if ways[&paper.id].announced => Some(Hindrance::Announced),
            paper if released.contains(&paper.id) => Some(Hindrance::Released),
            _ => None,
        };
        Candidate {
            files: files.remove(&paper.id).unwrap_or_default(),
            hindrance,
            agreed: has_agreed(seat, &paper),
            bound: paper.originator_id.is_some_and(|id| bound.contains(&id)),
            paper,
        }
    });
    Ok(items.collect())
}

/// The papers whose present version is public, or about to be, in all its languages.
async fn released(
    grant: &Grant<Publish>,
    papers: &[document::Model],
    files: &HashMap<RowId, Vec<document_file::Model>>,
) -> Outcome<BTreeSet<RowId>> {
    let target = publisher(grant)?;
    let symbols = papers.iter().filter_map(|paper| paper.symbol.clone());
    let mut standing =
        target.rows_ahead::<release::Entity>()?.only(release::Column::Symbol, Test::any(symbols)).all().await?;
    let now = target.now();
    standing.retain(|row| !row.stopped && row.withdrawn_at.is_none() && row.superseded_at.is_none_or(|at| at > now));
    let made = grant
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::DocumentId, Test::any(papers.iter().map(|paper| paper.id)))
        .only(proposal::Column::ReleaseId, Test::any(standing.iter().map(|row| row.id)))
        .all()
        .await?;
    let mut released = BTreeSet::new();
    for row in made {
        let present = papers.iter().any(|paper| paper.id == row.document_id && paper.version == row.number);
        let all = files.get(&row.document_id).map_or(0, Vec::len);
        if present && languages_of(&row)?.len() >= all {
            released.insert(row.document_id);
        }
    }
    Ok(released)
}
