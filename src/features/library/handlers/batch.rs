//! Releases that were proposed together: each with its outcome, and an objection to several of them.

use std::collections::HashMap;

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use chrono_tz::Tz;

use super::{
    paper::id,
    proposals::{Known, objecting, state},
    releases::criteria,
};
use crate::{
    access::{Decide, Grant, Power, Publish, Read, RowId, SpaceKind, Test},
    error::{Denied, Outcome, Wrong},
    features::library::{
        Agreed, ProposalState, batches, criteria as agreed,
        filings::chosen,
        objections,
        pages::{BatchPage, BatchRow, PaperRow},
        proposals,
        releases::{Stand, seen},
        rows::paper_rows,
        tables::{proposal, release},
    },
    http::{
        Act, Answer, Fields, Granted, Visit, links::space_href, names::Organisations, on_to, private_page_with,
        times::moment, views::FieldError,
    },
};

/// What the address may add: what was just done.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// The page.
pub async fn show(request: HttpRequest, granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let w = granted.visit.w;
    let notice = match asked.done.as_str() {
        "proposed" => Some(w.t("library-notice-batch-proposed")),
        "signed" => Some(w.t("library-notice-batch-signed")),
        "objected" => Some(w.t("library-notice-batch-objected")),
        _ => None,
    };
    page(&granted.visit, &granted.grant, &request, &Fields::default(), (notice, Vec::new())).await
}

/// Where forms about the list are sent to, opened by themselves: they lead to it.
pub async fn index(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let batch = id(&request, "batch")?;
    batches::items(&granted.grant, batch).await?;
    Ok(on_to(&href(&granted.grant, batch)?))
}

/// Objects to the items that were ticked.
pub async fn create(request: HttpRequest, act: Act<Decide, Fields>) -> Answer {
    let batch = id(&request, "batch")?;
    match batches::object(&act.grant, batch, &ticked(&act.form), act.form.one("objection")).await {
        Ok(()) => Ok(on_to(&format!("{}?done=objected", href(&act.grant, batch)?))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            let grant: Grant<Read> = act.grant.further(act.grant.space_id())?;
            page(&act.visit, &grant, &request, &act.form, (None, errors)).await
        }
    }
}

/// The items that a form names.
pub fn ticked(form: &Fields) -> Vec<RowId> {
    form.all("proposal").into_iter().filter_map(|id| id.parse().ok()).collect()
}

/// The address of a batch of the grant's space.
pub fn href<C: crate::access::Capability>(grant: &Grant<C>, batch: RowId) -> Result<String, Denied> {
    Ok(format!("{}/batches/{batch}", space_href(grant, grant.here()?)))
}

async fn page(
    visit: &Visit,
    grant: &Grant<Read>,
    request: &HttpRequest,
    typed: &Fields,
    (notice, errors): (Option<String>, Vec<FieldError>),
) -> Answer {
    let w = visit.w;
    let batch = id(request, "batch")?;
    let items = batches::items(grant, batch).await?;
    let first = items.first().ok_or(Denied::NotFound)?;
    let zone: Tz = first.zone.parse().unwrap_or(Tz::UTC);
    let organisations = Organisations::of(grant);
    let publisher: Option<Grant<Publish>> = grant.further(grant.space_id()).ok();
    let mut hindered = HashMap::new();
    if let Some(publisher) = &publisher
        && let Some(criterion) = agreed::of(grant, first.criterion_id).await?
    {
        hindered = batches::hindered(publisher, &items, &criterion).await?;
    }
    let rows = rows(visit, grant, &items, (&ticked(typed), &hindered)).await?;
    let ready = |row: &&proposal::Model| row.state == ProposalState::Consented && !hindered.contains_key(&row.id);
    let ready = items.iter().filter(ready).count();
    let criterion = criteria(visit, grant, [first.criterion_id]).await?.into_values().next();
    let page = BatchPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: space_href(grant, grant.here()?),
        href: href(grant, batch)?,
        criterion: criterion.unwrap_or_default(),
        proposer: proposals::proposer(first, &organisations, w).unwrap_or_else(|| w.t("standing-secretariat")),
        proposed: moment(w, first.asked_at, zone),
        embargo: first.embargo_until.map(|until| moment(w, until, zone)),
        remark: first.note.clone().unwrap_or_default(),
        total: w.n("library-total", rows.len()),
        rows,
        ready: (publisher.is_some() && ready > 0).then(|| w.n("library-batch-ready", ready)),
        objecting: objecting(visit, grant, &items).await?,
        reason: typed.one("objection").to_owned(),
        notice,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// The items as the page shows them: those whose papers the reader sees.
async fn rows(
    visit: &Visit,
    grant: &Grant<Read>,
    items: &[proposal::Model],
    (ticked, hindered): (&[RowId], &HashMap<RowId, Wrong>),
) -> Outcome<Vec<BatchRow>> {
    let w = visit.w;
    let public = grant.space_of_kind(grant.here()?.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let publisher: Option<Grant<Publish>> = grant.further(public).ok();
    let released = seen::<release::Entity, _>(grant, publisher.as_ref(), public)?
        .only(release::Column::Id, Test::any(items.iter().filter_map(|row| row.release_id)))
        .all()
        .await?;
    let papers: Vec<RowId> = items.iter().map(|row| row.document_id).collect();
    let papers = chosen(grant, &papers).await?;
    let agreed: HashMap<RowId, Agreed> = papers.iter().map(|paper| (paper.id, paper.consent)).collect();
    let listed = paper_rows(visit, papers, false).await?;
    let listed: HashMap<String, PaperRow> = listed.into_iter().map(|row| (row.id.clone(), row)).collect();
    let organisations = Organisations::of(grant);
    let told_why = objections::is_told(grant, grant.space_id());
    let rows = items.iter().filter_map(|row| {
        let paper = listed.get(&row.document_id.to_string())?.clone();
        let release = released.iter().find(|release| Some(release.id) == row.release_id);
        let consent = *agreed.get(&row.document_id)?;
        let known = Known { release, consent, now: grant.now(), told_why };
        let is_public = |release: &&release::Model| Stand::of(release, grant.now()) == Stand::Public;
        let reason = match row.state {
            ProposalState::Objected => row.answer_note.as_ref().filter(|_| told_why),
            ProposalState::Declined => row.answer_note.as_ref(),
            ProposalState::Withdrawn => row.stop_reason.as_ref(),
            ProposalState::Asked | ProposalState::Consented | ProposalState::Released => None,
        };
        let hindrance = hindered.get(&row.id).map(|wrong| w.t(wrong.key));
        Some(BatchRow {
            id: row.id.to_string(),
            href: format!("{}#release", paper.href),
            properties_href: grant.may(Power::Publish, grant.space_id()).then(|| format!("{}/properties", paper.href)),
            symbol: paper.symbol,
            title: paper.title,
            title_lang: paper.title_lang,
            from: paper.from,
            state: state(w, row, &known, &organisations),
            reason: reason.cloned().or(hindrance).unwrap_or_default(),
            public_href: release.filter(is_public).map(|release| format!("/d/{}", release.symbol)),
            objects: objections::may_object(grant, row),
            chosen: ticked.contains(&row.id),
        })
    });
    Ok(rows.collect())
}
