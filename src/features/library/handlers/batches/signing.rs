//! Signing what is ready of a list, because its originators consented since: first a page that says what becomes of each paper.

use std::collections::{BTreeSet, HashMap};

use actix_web::HttpRequest;
use askama::Template;
use chrono_tz::Tz;

use super::{
    super::{
        batch::{href, ticked},
        paper::id,
        propose::conduct,
        releases::criterion_name,
    },
    review::Times,
};
use crate::{
    access::{Publish, RowId},
    error::Outcome,
    features::library::{
        Conduct, batches,
        candidates::Fate,
        pages::{BatchReviewPage, PaperRow, ReviewRow},
        proposals::languages_of,
        releases::Sheet,
        rows::{for_reader, paper_rows},
        tables::document,
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        links::space_href,
        on_to, private_page,
        views::{LanguageVersion, language_name},
    },
};

/// The page. Where nothing is ready, or not any more, it leads back to the list.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let w = visit.w;
    let batch = id(&request, "batch")?;
    let list = href(grant, batch)?;
    let (criterion, sheets) = batches::ready(grant, batch).await?;
    let Some(first) = sheets.first() else { return Ok(on_to(&list)) };
    let fate = if criterion.conduct == Conduct::Window { Fate::Announced } else { Fate::AtOnce };
    let zone: Tz = first.planned.zone.parse().unwrap_or(Tz::UTC);
    let times = Times::of(w, &criterion, (first.planned.embargo_until, zone), grant.now());
    let papers = rows(visit, &sheets).await?.into_iter();
    let page = BatchReviewPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        heading: w.t("library-batch-sign"),
        action: format!("{list}/release"),
        back: (w.t("library-batch-sign-back"), list),
        space_href: space_href(grant, grant.here()?),
        criterion: criterion_name(visit, &criterion),
        conduct: conduct(w, &criterion),
        counts: vec![times.counted(w, fate, sheets.len())],
        anyone: fate == Fate::AtOnce && times.embargo.is_none(),
        note_label: None,
        button: times.button(
            w,
            [Fate::AtOnce, Fate::Announced, Fate::Asked]
                .map(|other| (other, if other == fate { sheets.len() } else { 0 })),
        ),
        sends: sheets.iter().map(|sheet| ("proposal", sheet.planned.id.to_string())).collect(),
        note: String::new(),
        papers: papers
            .map(|paper| ReviewRow { becomes: times.becomes(w, fate, &paper), paper, refused: None })
            .collect(),
        embargo: times.embargo,
        errors: Vec::new(),
    };
    Ok(private_page(page.render()?))
}

/// Signs those that stood on the page.
pub async fn create(request: HttpRequest, act: Act<Publish, Fields>) -> Answer {
    let batch = id(&request, "batch")?;
    let seen: BTreeSet<RowId> = ticked(&act.form).into_iter().collect();
    batches::sign(&act.grant, batch, &seen).await?;
    Ok(on_to(&format!("{}?done=signed", href(&act.grant, batch)?)))
}

/// The papers as they would be signed: in the version and the languages that were proposed.
async fn rows(visit: &Visit, sheets: &[Sheet]) -> Outcome<Vec<PaperRow>> {
    let w = visit.w;
    let papers: Vec<document::Model> = sheets.iter().map(|sheet| sheet.found.clone()).collect();
    let listed = paper_rows(visit, papers, false).await?;
    let mut listed: HashMap<String, PaperRow> = listed.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut rows = Vec::new();
    for Sheet { planned, found, files, .. } in sheets {
        let Some(row) = listed.remove(&found.id.to_string()) else { continue };
        let codes = languages_of(planned)?;
        let files: Vec<_> = files.iter().filter(|file| codes.contains(&file.language)).cloned().collect();
        let Some(shown) = for_reader(w, &files) else { continue };
        let language = |code: &str, original| LanguageVersion {
            code: code.to_owned(),
            name: language_name(w, code),
            original,
            href: Some(format!("{}#text-{code}", row.href)),
        };
        rows.push(PaperRow {
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            languages: files.iter().map(|file| language(&file.language, file.original)).collect(),
            ..row.clone()
        });
    }
    Ok(rows)
}
