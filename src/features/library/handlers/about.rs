//! What a paper is about and what it refers to, on its way to a page.

use std::collections::HashMap;

use crate::{
    access::RowId,
    error::Outcome,
    features::library::{
        SubjectKind,
        metadata::{About, Subject, THEMES_IN, as_label},
        pages::{PaperAbout, PaperLink},
        references::referring,
        rows::{for_reader, present_files},
        tables::{document, document_file},
    },
    http::{
        Visit,
        links::space_href,
        names::{Organisations, by_name},
    },
};

/// What stands with a paper, in the reader's words.
///
/// # Errors
/// The database's.
pub async fn told(visit: &Visit, found: &document::Model, about: &About) -> Outcome<PaperAbout> {
    let texts = |kind: SubjectKind| {
        let of_kind = about.subjects.iter().filter(move |one| one.kind == kind);
        of_kind.map(|one| as_label(kind, &one.text).to_owned()).collect::<Vec<_>>()
    };
    let referring = referring(&visit.scope, found).await?;
    let files = present_files(&visit.scope, &referring).await?;
    let references = about.references.iter().map(|one| {
        let href = one.paper.as_ref().and_then(|paper| place(visit, paper));
        PaperLink { name: one.symbol.clone(), lang: None, href }
    });
    Ok(PaperAbout {
        themes: texts(SubjectKind::Theme),
        themes_lang: THEMES_IN,
        countries: visit.w.list(&countries(visit, &about.subjects)),
        keywords: texts(SubjectKind::Keyword),
        references: references.collect(),
        referring: referring.iter().filter_map(|paper| link(visit, paper, &files)).collect(),
        note: about.note.clone().unwrap_or_default(),
    })
}

/// The names of the countries among what a paper is about, in the order of the reader's language.
fn countries(visit: &Visit, subjects: &[Subject]) -> Vec<String> {
    let organisations = Organisations::of(&visit.scope);
    let named = subjects.iter().filter_map(|one| one.organisation).map(|id| organisations.name(id, visit.w));
    let mut names: Vec<String> = named.collect();
    by_name(&mut names, visit.w, |name| name);
    names
}

/// Where a paper stands, if the reader enters its space.
fn place(visit: &Visit, paper: &document::Model) -> Option<String> {
    let space = visit.scope.space(paper.space_id)?;
    Some(format!("{}/documents/{}", space_href(&visit.scope, space), paper.id))
}

/// A paper by its symbol; a draft by the title that the reader is shown.
fn link(
    visit: &Visit,
    paper: &document::Model,
    files: &HashMap<RowId, Vec<document_file::Model>>,
) -> Option<PaperLink> {
    let href = Some(place(visit, paper)?);
    if let Some(symbol) = &paper.symbol {
        return Some(PaperLink { name: symbol.clone(), lang: None, href });
    }
    let shown = for_reader(visit.w, files.get(&paper.id)?)?;
    Some(PaperLink { name: shown.title.clone(), lang: Some(shown.language.clone()), href })
}
