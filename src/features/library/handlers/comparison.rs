//! Two versions of a paper side by side.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::paper;
use crate::{
    access::{Grant, Read, Test},
    error::{Denied, Outcome},
    features::library::{
        comparisons::compare, documents::files_of, downloads, pages::ComparisonPage, tables::document_file,
    },
    http::{
        Answer, Granted, private_page,
        views::{Choice, language_name},
    },
};

/// The longest text that is compared, in characters.
const LONGEST: i32 = 100_000;

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
    to: String,
    language: String,
}

/// The page.
pub async fn show(request: HttpRequest, granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let w = visit.w;
    let paper = paper::of(visit, grant, &request).await?;
    let known = |text: &str, otherwise: i32| {
        text.parse::<i32>().ok().filter(|number| (1..=paper.row.version).contains(number)).unwrap_or(otherwise)
    };
    let to = known(&asked.to, paper.row.version);
    let from = known(&asked.from, (to - 1).max(1));
    if from == to {
        return Err(Denied::NotFound.into());
    }
    let (earlier, later) = (files_of(grant, paper.row.id, from).await?, files_of(grant, paper.row.id, to).await?);
    let both: Vec<&str> = earlier
        .iter()
        .map(|file| file.language.as_str())
        .filter(|code| later.iter().any(|file| file.language == *code))
        .collect();
    let language = both.iter().find(|code| **code == asked.language).or(both.first()).copied().unwrap_or_default();
    let before = text(grant, &earlier, language).await?;
    let after = text(grant, &later, language).await?;
    // Both are read here: each has its line in the record, or is not shown.
    for number in [from, to] {
        downloads::read(grant, &paper.row, number).await?;
    }
    let readable = before.is_some() && after.is_some();
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let compared = web::block(move || compare(&before, &after)).await;
    let compared = compared.map_err(|fault| crate::error::Error::Internal(fault.to_string()))?;
    let version = |number: i32| w.n("library-note-version", usize::try_from(number).unwrap_or(0));
    let numbers = |chosen: i32| {
        (1..=paper.row.version).map(|n| Choice::new(n.to_string(), version(n), n == chosen)).collect::<Vec<_>>()
    };
    let page = ComparisonPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        here: format!("{}/comparison", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        from: version(from),
        to: version(to),
        froms: numbers(from),
        tos: numbers(to),
        languages: both.iter().map(|code| Choice::new(*code, language_name(w, code), *code == language)).collect(),
        language: language.to_owned(),
        readable,
        told: w.a3(
            "library-compare-told",
            "changed",
            w.n("library-compare-changed", compared.changed),
            "came",
            w.n("library-compare-came", compared.came),
            "went",
            w.n("library-compare-went", compared.went),
        ),
        cut: compared.cut,
        lines: compared.lines,
    };
    Ok(private_page(page.render()?))
}

async fn text(grant: &Grant<Read>, files: &[document_file::Model], language: &str) -> Outcome<Option<String>> {
    let Some(file) = files.iter().find(|file| file.language == language) else { return Ok(None) };
    let rows = grant.rows::<document_file::Entity>().in_space(grant.space_id());
    let mut texts = rows.only(document_file::Column::Id, Test::is(file.id)).texts(LONGEST).await?;
    Ok(texts.remove(&file.id))
}
