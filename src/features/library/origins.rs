//! The papers inside that releases were made of. A withdrawn release has no title of its own any more: its paper tells it, to who reads that.

use std::collections::HashMap;

use super::{
    rows::{for_reader, present_files},
    tables::{document, proposal},
};
use crate::{
    access::{RowId, Scope, Test},
    error::Outcome,
    http::links::space_href,
    i18n::Words,
};

/// A paper inside, as a list of releases leads to it.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Its title today, in the reader's language if it is there in that.
    pub title: String,
    /// The code of the title's language.
    pub lang: String,
    /// What is said of its release, on its page.
    pub href: String,
}

/// The papers that releases were made of, by release, as far as this reader reads them.
///
/// # Errors
/// The database's.
pub async fn origins(
    scope: &Scope,
    w: Words,
    releases: impl IntoIterator<Item = RowId>,
) -> Outcome<HashMap<RowId, Origin>> {
    let proposed =
        scope.rows::<proposal::Entity>().only(proposal::Column::ReleaseId, Test::any(releases)).all().await?;
    if proposed.is_empty() {
        return Ok(HashMap::new());
    }
    let named = Test::any(proposed.iter().map(|row| row.document_id));
    let papers = scope.rows::<document::Entity>().only(document::Column::Id, named).all().await?;
    let files = present_files(scope, &papers).await?;
    let found = proposed.iter().filter_map(|row| {
        let paper = papers.iter().find(|paper| paper.id == row.document_id)?;
        let shown = for_reader(w, files.get(&paper.id)?)?;
        let href = format!("{}/documents/{}#release", space_href(scope, scope.space(paper.space_id)?), paper.id);
        Some((row.release_id?, Origin { title: shown.title.clone(), lang: shown.language.clone(), href }))
    });
    Ok(found.collect())
}
