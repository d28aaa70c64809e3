//! What originators ask for papers of their own, as the desk's page of publication shows it.

use super::{
    pages::{ProposalPart, ProposalRow},
    parts::Frame,
    publication::title,
};
use crate::{
    access::{Administer, Grant, RowId, SpaceId, Test},
    error::Outcome,
    features::library::{
        RequestState, requests,
        tables::{circle_request, criterion, document, document_file},
    },
    http::{names::Organisations, times},
};

/// How many are shown.
const MOST: u64 = 200;

/// The requests that nobody has answered, newest first.
pub async fn waiting(grant: &Grant<Administer>, criteria: &[criterion::Model], frame: &Frame) -> Outcome<ProposalPart> {
    let w = frame.w;
    let spaces: Vec<SpaceId> =
        grant.spaces().filter(|space| space.process == frame.process).map(|space| space.id).collect();
    let rows = grant
        .rows::<circle_request::Entity>()
        .in_spaces(&spaces)
        .only(circle_request::Column::State, Test::is(RequestState::Open.word()))
        .newest(circle_request::Column::AskedAt)
        .limit(MOST)
        .all()
        .await?;
    let ids: Vec<RowId> = rows.iter().map(|row| row.document_id).collect();
    let papers = grant.rows::<document::Entity>().only(document::Column::Id, Test::any(ids.clone())).all().await?;
    let files =
        grant.rows::<document_file::Entity>().only(document_file::Column::DocumentId, Test::any(ids)).all().await?;
    let organisations = Organisations::of(grant);
    let slug = frame.base.trim_start_matches("/desk/");
    let shown = rows.iter().filter_map(|row| {
        let paper = papers.iter().find(|paper| paper.id == row.document_id)?;
        let space = grant.space(paper.space_id)?;
        let of = files.iter().filter(|file| file.document_id == paper.id && file.number == paper.version);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        let criterion = criteria.iter().find(|one| Some(one.id) == row.criterion_id);
        let criterion = criterion.map(|one| one.number.to_string()).unwrap_or_default();
        Some(ProposalRow {
            href: format!("/area/{slug}/{}/documents/{}#requests", space.slug, paper.id),
            symbol: paper.symbol.clone().unwrap_or_default(),
            title,
            lang,
            originator: organisations.name(row.organisation_id, w),
            state: requests::wish(w, row, &criterion),
            criterion,
            asked: times::day(w, row.asked_at, frame.zone),
            batch_href: None,
        })
    });
    Ok(ProposalPart {
        title: w.t("desk-requests"),
        about: w.t("desk-requests-about"),
        none: String::new(),
        state: w.t("library-request-wish"),
        rows: shown.collect(),
    })
}
