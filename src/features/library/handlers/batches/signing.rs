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
        release::{heard, supersedes},
        releases::criterion_name,
    },
    review::Times,
};
use crate::{
    access::{Grant, Publish, RowId, SpaceKind},
    error::{Denied, Error, Outcome},
    features::library::{
        Conduct, batches,
        candidates::Fate,
        pages::{BatchReviewPage, PaperRow, ReviewRow},
        proposals::languages_of,
        releases::{Sheet, to_be_superseded},
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
    let papers = rows(visit, grant, &sheets, |paper| times.becomes(w, fate, paper)).await?;
    let at_once = fate == Fate::AtOnce;
    let page = BatchReviewPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        heading: w.t("library-batch-sign"),
        action: format!("{list}/release"),
        back: w.t("library-batch-sign-back"),
        back_href: list,
        space_href: space_href(grant, grant.here()?),
        criterion: criterion_name(visit, &criterion),
        conduct: conduct(w, &criterion),
        counts: vec![times.counted(w, fate, sheets.len())],
        readers: at_once.then(|| times.readers(w)),
        heard: if at_once { None } else { Some(heard(visit, grant).await?) },
        warning: if at_once { w.t("library-circulate-unread") } else { times.silence(w) },
        note_label: None,
        button: times.button(
            w,
            [Fate::AtOnce, Fate::Announced, Fate::Asked]
                .map(|other| (other, if other == fate { sheets.len() } else { 0 })),
        ),
        sends: sheets.iter().map(|sheet| ("proposal", sheet.planned.id.to_string())).collect(),
        note: String::new(),
        papers,
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

/// The papers as they would be signed: in the version and the languages that were proposed. Where one cannot be shown nothing is.
async fn rows(
    visit: &Visit,
    grant: &Grant<Publish>,
    sheets: &[Sheet],
    becomes: impl Fn(&PaperRow) -> String,
) -> Outcome<Vec<ReviewRow>> {
    let w = visit.w;
    let public = grant.space_of_kind(grant.here()?.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let papers: Vec<document::Model> = sheets.iter().map(|sheet| sheet.found.clone()).collect();
    let listed = paper_rows(visit, papers, false).await?;
    let mut listed: HashMap<String, PaperRow> = listed.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut rows = Vec::new();
    for Sheet { planned, found, files, .. } in sheets {
        let row = listed.remove(&found.id.to_string()).ok_or(Error::Conflict)?;
        let codes = languages_of(planned)?;
        let files: Vec<_> = files.iter().filter(|file| codes.contains(&file.language)).cloned().collect();
        let shown = for_reader(w, &files).ok_or(Error::Conflict)?;
        let present = planned.number == found.version;
        // The page of the paper has the text of its present version.
        let language = |code: &str, original| LanguageVersion {
            code: code.to_owned(),
            name: language_name(w, code),
            original,
            href: Some(if present { format!("{}#text-{code}", row.href) } else { format!("{}#h-ver", row.href) }),
        };
        let older = (!present).then(|| w.n("library-batch-sign-older", usize::try_from(planned.number).unwrap_or(1)));
        let before = match &found.symbol {
            Some(symbol) => to_be_superseded(grant, public, symbol).await?,
            None => Vec::new(),
        };
        let paper = PaperRow {
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            languages: files.iter().map(|file| language(&file.language, file.original)).collect(),
            ..row.clone()
        };
        rows.push(ReviewRow {
            becomes: becomes(&paper),
            notes: older.into_iter().chain(before.iter().map(|row| supersedes(w, row, grant.now()))).collect(),
            properties_href: present.then(|| format!("{}/properties", row.href)),
            refused: None,
            paper,
        });
    }
    Ok(rows)
}
