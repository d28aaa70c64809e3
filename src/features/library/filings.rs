//! Putting papers into folders. Where a paper lies changes nothing about who reads it.

use sea_orm::ActiveValue::Set;

use super::{
    documents::may_add,
    folders,
    tables::{document, folder},
};
use crate::{
    access::{AuditLine, Capability, Contribute, Grant, RowId, SpaceId, Test, Verb, Write},
    error::{Denied, Error, Outcome, Wrong},
};

/// How many papers are handled in one go: a page of a list has fifty.
pub const MOST: usize = 200;

/// Papers of the grant's space by their ids; those that are not there are left out.
///
/// # Errors
/// The database's.
pub async fn chosen<C: Capability>(grant: &Grant<C>, ids: &[RowId]) -> Outcome<Vec<document::Model>> {
    let ids = &ids[..ids.len().min(MOST)];
    let rows = grant.rows::<document::Entity>().in_space(grant.space_id());
    rows.only(document::Column::Id, Test::any(ids.iter().copied()))
        .newest(document::Column::PlacedAt)
        .newest(document::Column::Id)
        .all()
        .await
}

/// Puts papers into a folder of their space, or lays them openly in it. The originator does so with its own papers, a manager with all.
///
/// # Errors
/// [`Error::Wrong`] where no paper was chosen, or the folder is not there (any more); [`Denied`]; the database's.
pub async fn file(grant: &Grant<Contribute>, ids: &[RowId], into: Option<RowId>) -> Outcome<usize> {
    let mut papers = chosen(grant, ids).await?;
    if papers.is_empty() {
        return Err(Error::Wrong(vec![Wrong::at("document", "library-fault-chosen")]));
    }
    // In the same order as whoever else holds several.
    papers.sort_by_key(|paper| paper.id);
    if !papers.iter().all(|paper| may_add(grant, paper)) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    if let Some(into) = into {
        lasting(&write, grant.space_id(), into).await?;
    }
    let mut filed = 0;
    for paper in papers.iter().filter(|paper| paper.folder_id != into) {
        let row = document::ActiveModel { folder_id: Set(into), ..Default::default() };
        filed += usize::from(write.change::<document::Entity>(paper.id, row).await?);
    }
    let line = AuditLine::of(Verb::DocumentsFiled, into.map(|id| id.0)).with("papers", filed);
    write.commit(line).await?;
    Ok(filed)
}

/// Holds a folder of a space inside a change: nobody takes it away, as an empty one, at the same moment.
///
/// # Errors
/// [`Wrong`] at `folder` where it is not there (any more); the database's.
pub async fn lasting<C: Capability>(write: &Write<C>, space: SpaceId, id: RowId) -> Outcome<()> {
    let rows = write.scope().rows::<folder::Entity>().in_space(space).only(folder::Column::Id, Test::is(id));
    // It may have been removed while this change waited for it.
    if write.held(rows).await?.iter().all(|folder| folder.removed_at.is_some()) {
        return Err(Error::Wrong(vec![Wrong::at("folder", "library-fault-folder")]));
    }
    Ok(())
}

/// The folder that a form names: none for the space itself.
///
/// # Errors
/// [`Wrong`] at `folder` for a word that names none.
pub fn folder_of(word: &str) -> Result<Option<RowId>, Wrong> {
    match folders::Place::of(word) {
        Some(folders::Place::FirstIn(folder)) => Ok(folder),
        _ => Err(Wrong::at("folder", "library-fault-folder")),
    }
}
