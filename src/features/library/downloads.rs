//! Taking a file from a space: the line in the record comes first, then the first byte.

use super::{documents, tables::document_file};
use crate::{
    access::{AuditLine, Grant, Read, RowId, Test, Verb},
    error::{Denied, Outcome},
};

/// A file of a paper in the grant's space, with the download put on record. A reader without a seat (a look by name) has no download.
///
/// # Errors
/// [`Denied::NotFound`]; [`crate::error::Error::Full`] or [`crate::error::Error::Unavailable`] when the line cannot be written: then there is no download either.
pub async fn take(grant: &Grant<Read>, document: RowId, id: RowId) -> Outcome<document_file::Model> {
    let found = find(grant, document, id).await?;
    let paper = documents::paper(grant, document).await?;
    let write = grant.write().await?;
    let line = AuditLine::of(Verb::DocumentDownloaded, document.0)
        .with("symbol", paper.symbol)
        .with("language", found.language.clone())
        .with("version", found.number);
    write.commit(line).await?;
    Ok(found)
}

/// A file of a paper in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn find(grant: &Grant<Read>, document: RowId, id: RowId) -> Outcome<document_file::Model> {
    let found = grant
        .rows::<document_file::Entity>()
        .in_space(grant.space_id())
        .only(document_file::Column::Id, Test::is(id))
        .only(document_file::Column::DocumentId, Test::is(document))
        .one()
        .await?;
    Ok(found.ok_or(Denied::NotFound)?)
}
