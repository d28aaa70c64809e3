//! Proposing the release of several papers together: first a page that says of each whether it can go, then one that says what becomes of
//! how many.

mod review;
pub mod signing;

use std::{cmp::Reverse, collections::HashMap};

use actix_web::{http::StatusCode, web};
use askama::Template;

use self::review::review;
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

/// The form; once something was chosen there, the page that says what becomes of each paper.
pub async fn new(granted: Granted<Publish>, fields: web::Query<Fields>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    if ["criterion", "zone"].iter().any(|name| !fields.one(name).is_empty()) {
        has_papers(grant)?;
        return review(visit, grant, &fields, Vec::new()).await;
    }
    let ids = named(&fields);
    let wrong = (ids.len() > MOST).then(|| Wrong::at("document", "library-fault-batch-many"));
    form(visit, grant, &ids, None, FieldError::each(visit.w, Vec::from_iter(wrong))).await
}

/// Where the form is sent to, opened by itself: it leads to the list, where papers are chosen.
pub async fn index(granted: Granted<Publish>) -> Answer {
    has_papers(&granted.grant)?;
    Ok(on_to(&space_href(&granted.grant, granted.grant.here()?)))
}

/// Proposes, and signs or announces what nobody has to be asked about.
pub async fn create(act: Act<Publish, Fields>) -> Answer {
    let (visit, grant, form) = (&act.visit, &act.grant, &act.form);
    has_papers(grant)?;
    let done = match planned(visit, grant, form) {
        Ok(plan) => batches::propose(grant, &plan).await,
        Err(fault) => Err(fault),
    };
    match done {
        Ok(batch) => {
            let here = space_href(grant, grant.here()?);
            Ok(on_to(&format!("{here}/batches/{batch}?done=proposed")))
        }
        Err(fault) => {
            let errors = FieldError::each(visit.w, fault.only_wrong()?);
            let of_note = |error: &FieldError| error.field == "note";
            if errors.iter().all(of_note) {
                return review(visit, grant, form, errors).await;
            }
            first(visit, grant, form, errors.into_iter().filter(|error| !of_note(error)).collect()).await
        }
    }
}

/// What the fields of the form, or of the page behind it, plan.
fn planned(visit: &Visit, grant: &Grant<Publish>, fields: &Fields) -> Outcome<batches::Plan> {
    let plan = plan(fields, visit.zone_of(grant.here()?.process)).map_err(Error::Wrong)?;
    Ok(batches::Plan {
        papers: named(fields),
        shown: shown(fields),
        fates: of_papers(fields, "fate").map(|(id, fate)| (id, fate.to_owned())).collect(),
        criterion: plan.criterion,
        embargo_until: plan.embargo_until,
        zone: plan.zone,
        note: plan.note,
    })
}

/// The form again, with what is wrong. What was not ticked stays on the page.
async fn first(visit: &Visit, grant: &Grant<Publish>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    let ids: Vec<RowId> = named(fields).into_iter().chain(shown(fields).into_keys()).collect();
    form(visit, grant, &ids, Some(fields), errors).await
}

/// What a form says of papers in one of its fields, each behind its paper.
fn of_papers<'f>(form: &'f Fields, name: &str) -> impl Iterator<Item = (RowId, &'f str)> {
    let said = form.all(name).into_iter().filter_map(|text| text.split_once(':'));
    said.filter_map(|(id, said)| Some((id.parse().ok()?, said)))
}

/// The versions that the form showed as the present ones, each behind its paper.
fn shown(form: &Fields) -> HashMap<RowId, i32> {
    of_papers(form, "shown").filter_map(|(id, version)| Some((id, version.parse().ok()?))).collect()
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
    let page = BatchFormPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{here}/batches/new"),
        space_href: here,
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
