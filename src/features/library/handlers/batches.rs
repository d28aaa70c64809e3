//! Proposing the release of several papers together: first a page that says of each whether it can go.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    chosen::named,
    folders::has_papers,
    plan::{plan, zones},
    proposals::refusal,
    propose::conduct,
    releases::criterion_name,
};
use crate::{
    access::{Grant, Publish, RowId},
    error::{Error, Outcome, Wrong},
    features::library::{
        Agreed, Conduct, batches,
        candidates::{self, Candidate, Hindrance},
        criteria as agreed,
        filings::MOST,
        objections,
        pages::{BatchFormPage, CandidateRow, CriterionChoice, PaperRow},
        refusals,
        rows::paper_rows,
        tables::document,
    },
    http::{
        Act, Answer, Fields, Granted, Visit, links::space_href, names::Organisations, on_to, private_page_with,
        views::FieldError,
    },
    i18n::Words,
};

/// The form.
pub async fn new(granted: Granted<Publish>, fields: web::Query<Fields>) -> Answer {
    let ids = named(&fields);
    let wrong = (ids.len() > MOST).then(|| Wrong::at("document", "library-fault-batch-many"));
    let errors = FieldError::each(granted.visit.w, Vec::from_iter(wrong));
    form(&granted.visit, &granted.grant, &ids, None, errors).await
}

/// Where the form is sent to, opened by itself: it leads to the list, where papers are chosen.
pub async fn index(granted: Granted<Publish>) -> Answer {
    has_papers(&granted.grant)?;
    Ok(on_to(&space_href(&granted.grant, granted.grant.here()?)))
}

/// Proposes, and signs or announces what nobody has to be asked about.
pub async fn create(act: Act<Publish, Fields>) -> Answer {
    has_papers(&act.grant)?;
    let shown = shown(&act.form);
    let zone = act.visit.zone_of(act.grant.here()?.process);
    let done = match plan(&act.form, zone) {
        Ok(plan) => {
            let plan = batches::Plan {
                papers: named(&act.form),
                shown: shown.clone(),
                criterion: plan.criterion,
                embargo_until: plan.embargo_until,
                zone: plan.zone,
                note: plan.note,
            };
            batches::propose(&act.grant, &plan).await
        }
        Err(wrong) => Err(Error::Wrong(wrong)),
    };
    match done {
        Ok(batch) => {
            let here = space_href(&act.grant, act.grant.here()?);
            Ok(on_to(&format!("{here}/batches/{batch}?done=proposed")))
        }
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            // What was not ticked stays on the page.
            let ids: Vec<RowId> = named(&act.form).into_iter().chain(shown.into_keys()).collect();
            form(&act.visit, &act.grant, &ids, Some(&act.form), errors).await
        }
    }
}

/// The versions that the form showed as the present ones, each behind its paper.
fn shown(form: &Fields) -> HashMap<RowId, i32> {
    let one = |text: &str| {
        let (id, version) = text.split_once(':')?;
        Some((id.parse().ok()?, version.parse().ok()?))
    };
    form.all("shown").into_iter().filter_map(one).collect()
}

async fn form(
    visit: &Visit,
    grant: &Grant<Publish>,
    ids: &[RowId],
    typed: Option<&Fields>,
    errors: Vec<FieldError>,
) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let process = grant.here()?.process;
    let ticked = typed.map(named);
    let papers = rows(visit, candidates::judged(grant, ids).await?, ticked.as_deref()).await?;
    let valid = agreed::valid(grant, process).await?;
    let one = |name: &str| typed.map_or("", |typed| typed.one(name));
    let unheard = objections::hindrance(grant).filter(|_| valid.iter().any(|row| row.conduct == Conduct::Window));
    let only = valid.len() == 1;
    let criteria = valid.iter().map(|row| {
        let id = row.id.to_string();
        let chosen = only || one("criterion") == id;
        CriterionChoice { value: id, chosen, criterion: criterion_name(visit, row), note: conduct(w, row) }
    });
    let authors: BTreeSet<&str> = papers.iter().filter(|row| row.goes).map(|row| row.paper.from.as_str()).collect();
    let authors = authors.len();
    let page = BatchFormPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{here}/batches"),
        space_href: here,
        note_label: w.t(if authors > 1 { "library-batch-note" } else { "library-propose-note" }),
        total: w.n("library-batch-can-go", papers.iter().filter(|row| row.goes).count()),
        papers,
        criteria: criteria.collect(),
        unheard: unheard.map(|_| w.t("library-batch-unheard")),
        embargo_date: one("embargo_date").to_owned(),
        embargo_time: one("embargo_time").to_owned(),
        zones: zones(w, visit.zone_of(process), one("zone")),
        note: one("note").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

async fn rows(visit: &Visit, mut judged: Vec<Candidate>, ticked: Option<&[RowId]>) -> Outcome<Vec<CandidateRow>> {
    // As on the page where they were chosen.
    judged.sort_by_key(|candidate| Reverse((candidate.paper.placed_at, candidate.paper.id)));
    let papers: Vec<document::Model> = judged.iter().map(|candidate| candidate.paper.clone()).collect();
    let (refused, organisations) = (refusals::of(&visit.scope, &papers).await?, Organisations::of(&visit.scope));
    let listed = paper_rows(visit, papers, false).await?;
    let mut listed: HashMap<String, PaperRow> = listed.into_iter().map(|row| (row.id.clone(), row)).collect();
    let rows = judged.into_iter().filter_map(|candidate| {
        let id = candidate.paper.id;
        let paper = listed.remove(&id.to_string())?;
        let goes = candidate.hindrance.is_none();
        Some(CandidateRow {
            told: told(visit.w, &candidate, &paper.from),
            refused: refused.get(&id).map(|row| refusal(visit.w, row, &organisations)),
            goes,
            chosen: goes && ticked.is_none_or(|ticked| ticked.contains(&id)),
            shown: format!("{id}:{}", candidate.paper.version),
            paper,
        })
    });
    Ok(rows.collect())
}

/// What becomes of a paper, or why it cannot go.
fn told(w: Words, candidate: &Candidate, organisation: &str) -> String {
    match candidate.hindrance {
        Some(Hindrance::Draft) => w.t("library-batch-draft"),
        Some(Hindrance::Proposed) => w.t("library-batch-proposed"),
        Some(Hindrance::Objected) => w.t("library-batch-objected"),
        Some(Hindrance::Announced) => w.t("library-batch-announced-already"),
        Some(Hindrance::Released) => w.t("library-batch-released"),
        None if candidate.paper.consent == Agreed::Given => w.t("library-batch-agreed"),
        None if candidate.agreed => w.t("library-batch-own"),
        None if candidate.bound => w.a1("library-batch-bound", "organisation", organisation),
        None => w.a1("library-batch-asks", "organisation", organisation),
    }
}
