//! Taking a file from a space, or opening it: the line in the record comes first, then the first byte.

use super::{
    documents,
    tables::{document, document_file},
};
use crate::{
    access::{AuditLine, Grant, Read, RowId, Test, Verb, tables::audit_line},
    error::{Denied, Outcome},
};

/// A file of a paper in the grant's space, with the download put on record. The line names the person, and
/// the seat that is let in here, if there is one.
///
/// # Errors
/// [`Denied::NotFound`]; [`crate::error::Error::Full`] or [`crate::error::Error::Unavailable`] when the line cannot be written: then there is no download either.
pub async fn take(grant: &Grant<Read>, document: RowId, id: RowId) -> Outcome<document_file::Model> {
    let found = find(grant, document, id).await?;
    let paper = documents::paper(grant, document).await?;
    let line = AuditLine::of(Verb::DocumentDownloaded, document.0)
        .with("symbol", paper.symbol)
        .with("language", found.language.clone())
        .with("version", found.number);
    grant.note(line).await?;
    Ok(found)
}

/// Puts on record that the text of a version is read on the page of its paper, before it is shown: once an hour for each sign-in.
///
/// # Errors
/// [`Denied`]; [`crate::error::Error::Full`] or [`crate::error::Error::Unavailable`] when the line cannot be written: then the text is not shown either.
pub async fn read(grant: &Grant<Read>, paper: &document::Model, version: i32) -> Outcome<()> {
    once(grant, paper, version, None).await
}

/// Puts on record that a file of a paper is opened in the browser, before its first byte: once an hour for each sign-in, in however many
/// parts the browser asks for it.
///
/// # Errors
/// As [`read`].
pub async fn open(grant: &Grant<Read>, paper: &document::Model, file: &document_file::Model) -> Outcome<()> {
    once(grant, paper, file.number, Some(file.language.as_str())).await
}

/// A line on a version, or on its file in a language.
async fn once(grant: &Grant<Read>, paper: &document::Model, version: i32, language: Option<&str>) -> Outcome<()> {
    let viewer = grant.viewer().ok_or(Denied::SignIn)?;
    let session = serde_json::json!(viewer.session.map(|session| session.to_string()));
    let lines = grant
        .rows::<audit_line::Entity>()
        .in_space(grant.space_id())
        .only(audit_line::Column::At, Test::From((grant.now() - chrono::Duration::hours(1)).into()))
        .only(audit_line::Column::SubjectId, Test::is(paper.id.0))
        .only(audit_line::Column::PersonId, Test::is(viewer.person))
        .only(audit_line::Column::Verb, Test::is(Verb::DocumentRead.word()))
        .all()
        .await?;
    let same = |line: &audit_line::Model| {
        line.detail["version"] == version
            && line.detail["session"] == session
            && line.detail["language"].as_str() == language
    };
    if lines.iter().any(same) {
        return Ok(());
    }
    let line = AuditLine::of(Verb::DocumentRead, paper.id.0)
        .with("symbol", paper.symbol.clone())
        .with("version", version)
        .with("session", session);
    grant.note(if let Some(language) = language { line.with("language", language) } else { line }).await
}

/// A file of a paper in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn find(grant: &Grant<Read>, document: RowId, id: RowId) -> Outcome<document_file::Model> {
    // The files of a paper that was removed are as little there as it is.
    documents::paper(grant, document).await?;
    let found = grant
        .rows::<document_file::Entity>()
        .in_space(grant.space_id())
        .only(document_file::Column::Id, Test::is(id))
        .only(document_file::Column::DocumentId, Test::is(document))
        .one()
        .await?;
    Ok(found.ok_or(Denied::NotFound)?)
}
