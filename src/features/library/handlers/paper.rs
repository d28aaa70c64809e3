//! What the pages of one paper share: the paper, its files, its addresses.

use actix_web::HttpRequest;

use crate::{
    access::{Capability, Grant, RowId},
    error::{Denied, Outcome},
    features::library::{
        documents::{self, files_of},
        rows::for_reader,
        tables::{document, document_file},
    },
    http::{Answer, Granted, Visit, links::space_href, on_to, views::language_name},
};

/// A paper on its way to a page.
pub struct Paper {
    /// The paper as it stands in its space.
    pub row: document::Model,
    /// The files of its present version, the original first.
    pub files: Vec<document_file::Model>,
    /// The title that the reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub href: String,
}

/// An id in an address. One that cannot be read names nothing.
///
/// # Errors
/// [`Denied::NotFound`].
pub fn id(request: &HttpRequest, name: &str) -> Result<RowId, Denied> {
    request.match_info().query(name).parse().map_err(|_| Denied::NotFound)
}

/// The paper that an address names, in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn of<C: Capability>(visit: &Visit, grant: &Grant<C>, request: &HttpRequest) -> Outcome<Paper> {
    let row = documents::paper(grant, id(request, "document")?).await?;
    let files = files_of(grant, row.id, row.version).await?;
    let shown = for_reader(visit.w, &files).ok_or(Denied::NotFound)?;
    let space_href = space_href(grant, grant.here()?);
    Ok(Paper {
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        href: format!("{space_href}/documents/{}", row.id),
        space_href,
        row,
        files,
    })
}

/// Leads from where a form of a paper is sent to, opened by itself (reloaded, or gone back to), to the form.
/// A paper that is not there for the visitor is not found here either (rule 10).
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn to_form<C: Capability>(request: &HttpRequest, granted: &Granted<C>) -> Answer {
    documents::paper(&granted.grant, id(request, "document")?).await?;
    Ok(on_to(&format!("{}/new", request.path())))
}

impl Paper {
    /// Its languages in words.
    pub fn languages(&self, visit: &Visit) -> String {
        let names: Vec<String> = self.files.iter().map(|file| language_name(visit.w, &file.language)).collect();
        visit.w.list(&names)
    }
}
