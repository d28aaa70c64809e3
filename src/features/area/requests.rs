//! What originators ask of those who keep a space, for the home of who keeps one.

use std::collections::HashMap;

use super::pages::AwaitedConsent;
use crate::{
    access::{Power, RowId, SpaceId, Test},
    error::Outcome,
    features::library::{
        RequestState,
        pages::PaperRow,
        paper_rows, requests,
        tables::{circle_request, criterion, document},
    },
    http::{Visit, names::Organisations, times::moment},
};

/// As many as are read at one glance.
const GLANCE: u64 = 20;

/// The requests that wait for an answer of the seat that is acted in, newest first.
pub async fn waiting(visit: &Visit) -> Outcome<Vec<AwaitedConsent>> {
    let (scope, w) = (&visit.scope, visit.w);
    let may: Vec<SpaceId> = scope.spaces().map(|space| space.id).filter(|id| scope.may(Power::Manage, *id)).collect();
    let rows = scope
        .rows::<circle_request::Entity>()
        .in_spaces(&may)
        .only(circle_request::Column::State, Test::is(RequestState::Open.word()))
        .newest(circle_request::Column::AskedAt)
        .limit(GLANCE)
        .all()
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let named = Test::any(rows.iter().map(|row| row.document_id));
    let documents = scope.rows::<document::Entity>().only(document::Column::Id, named).all().await?;
    let zones: HashMap<RowId, _> = documents.iter().map(|row| (row.id, visit.zone_of(row.process_id))).collect();
    let papers = paper_rows(visit, documents, false).await?;
    let papers: HashMap<String, PaperRow> = papers.into_iter().map(|row| (row.id.clone(), row)).collect();
    let named = Test::any(rows.iter().filter_map(|row| row.criterion_id));
    let criteria = scope.rows::<criterion::Entity>().only(criterion::Column::Id, named).all().await?;
    let organisations = Organisations::of(scope);
    let waiting = rows.into_iter().filter_map(|row| {
        let paper = papers.get(&row.document_id.to_string())?.clone();
        let zone = zones.get(&row.document_id).copied()?;
        let criterion = criteria.iter().find(|one| Some(one.id) == row.criterion_id);
        let criterion = criterion.map(|one| one.number.to_string()).unwrap_or_default();
        Some(AwaitedConsent {
            href: format!("{}#requests", paper.href),
            title: paper.title,
            title_lang: paper.title_lang,
            symbol: paper.symbol,
            organisation: organisations.short(row.organisation_id, w),
            criterion: requests::wish(w, &row, &criterion),
            wording: String::new(),
            asked: moment(w, row.asked_at, zone),
        })
    });
    Ok(waiting.collect())
}
