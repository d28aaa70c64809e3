//! The home of the private area: what waits for an answer, what is new, and the way into one's spaces.

use std::collections::HashMap;

use askama::Template;
use chrono_tz::Tz;

use super::{
    pages::{AreaHomePage, AwaitedConsent, FreshPaper},
    shelf::several,
    spaces::{by_process, entered, since},
};
use crate::{
    access::{OrganisationId, Power, RowId, Test},
    error::Outcome,
    features::library::{
        ProposalState,
        pages::PaperRow,
        paper_rows,
        rows::moment,
        tables::{criterion, document, proposal},
    },
    http::{
        Answer, SignedIn, Visit,
        names::{Organisations, in_language, space_name},
        on_to, private_page,
    },
    i18n::Words,
};

/// As many papers as are read at one glance.
const GLANCE: u64 = 20;

/// The home. An operator, who has none, is led to the operator's pages.
pub async fn show(visit: SignedIn) -> Answer {
    if visit.scope.viewer().is_some_and(|viewer| viewer.operator) {
        return Ok(on_to("/operator"));
    }
    let zone = visit.scope.acting().map_or(visit.house.zone(), |seat| visit.zone_of(seat.process));
    let before = visit.scope.viewer().and_then(|viewer| viewer.before_at);
    let shown = AreaHomePage {
        chrome: visit.own_frame("home").await?,
        w: visit.w,
        now: moment(visit.w, visit.scope.now(), zone),
        since: before.map(|at| moment(visit.w, at, zone)),
        awaited: awaited(&visit).await?,
        fresh: fresh(&visit).await?,
        processes: by_process(&visit).await?,
    };
    Ok(private_page(shown.render()?))
}

/// The newest papers since the last visit.
async fn fresh(visit: &Visit) -> Outcome<Vec<FreshPaper>> {
    let w = visit.w;
    let spaces = entered(visit);
    let documents = visit
        .scope
        .rows::<document::Entity>()
        .in_spaces(&spaces.iter().map(|space| space.id).collect::<Vec<_>>())
        .only(document::Column::PlacedAt, Test::From(since(visit).into()))
        .newest_of_all(document::Column::PlacedAt, None, GLANCE)
        .await?;
    let organisations = Organisations::of(&visit.scope);
    let several = several(visit);
    let mut rows = by_paper(paper_rows(visit, documents.clone(), false).await?);
    let papers = documents.into_iter().filter_map(|document| {
        let row = rows.remove(&document.id.to_string())?;
        let process = visit.scope.process(document.process_id);
        Some(FreshPaper {
            languages: languages(&row, w),
            href: row.href,
            title: row.title,
            title_lang: row.title_lang,
            symbol: row.symbol,
            space: visit
                .scope
                .space(document.space_id)
                .map(|space| space_name(space, &organisations, w))
                .unwrap_or_default(),
            process: process.filter(|_| several).map(|process| process.name.clone()),
            when: moment(w, document.placed_at, visit.zone_of(document.process_id)),
            note: row.note,
        })
    });
    Ok(papers.collect())
}

/// Rows of a list by the paper that they lead to: one without a file has none.
fn by_paper(rows: Vec<PaperRow>) -> HashMap<String, PaperRow> {
    let id = |row: &PaperRow| row.href.rsplit('/').next().unwrap_or_default().to_owned();
    rows.into_iter().map(|row| (id(&row), row)).collect()
}

/// The languages in which a paper is there.
fn languages(row: &PaperRow, w: Words) -> String {
    let there: Vec<&str> =
        row.languages.iter().filter(|version| version.href.is_some()).map(|version| version.name.as_str()).collect();
    there.join(&w.t("list-comma"))
}

/// The releases that wait for the consent of the organisation whose seat is acted in, if this seat may give it.
async fn awaited(visit: &Visit) -> Outcome<Vec<AwaitedConsent>> {
    let scope = &visit.scope;
    let w = visit.w;
    let Some(seat) = scope.acting() else { return Ok(Vec::new()) };
    let mut asked = scope
        .rows::<proposal::Entity>()
        .only(proposal::Column::State, Test::is(ProposalState::Asked.word()))
        .only(proposal::Column::OriginatorId, Test::is(seat.organisation))
        .newest(proposal::Column::AskedAt)
        .limit(GLANCE)
        .all()
        .await?;
    asked.retain(|row| scope.may(Power::Consent, row.space_id));
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let documents = scope
        .rows::<document::Entity>()
        .only(document::Column::Id, Test::any(asked.iter().map(|row| row.document_id)))
        .all()
        .await?;
    let zones: HashMap<RowId, Tz> = documents.iter().map(|row| (row.id, visit.zone_of(row.process_id))).collect();
    let papers = by_paper(paper_rows(visit, documents, false).await?);
    let criteria = criteria(visit, &asked).await?;
    let organisation = organisation(visit, seat.organisation);
    let awaited = asked.into_iter().filter_map(|row| {
        let paper = papers.get(&row.document_id.to_string())?.clone();
        let paper_zone = zones.get(&row.document_id).copied().unwrap_or(Tz::UTC);
        Some(AwaitedConsent {
            href: paper.href,
            title: paper.title,
            title_lang: paper.title_lang,
            symbol: paper.symbol,
            organisation: organisation.clone(),
            criterion: criteria.get(&row.criterion_id).cloned().unwrap_or_default(),
            asked: moment(w, row.asked_at, paper_zone),
        })
    });
    Ok(awaited.collect())
}

async fn criteria(visit: &Visit, asked: &[proposal::Model]) -> Outcome<HashMap<RowId, String>> {
    let ids = asked.iter().map(|row| row.criterion_id);
    let rows = visit.scope.rows::<criterion::Entity>().only(criterion::Column::Id, Test::any(ids)).all().await?;
    Ok(rows.into_iter().map(|row| (row.id, in_language(&row.wording, visit.w))).collect())
}

fn organisation(visit: &Visit, id: OrganisationId) -> String {
    Organisations::of(&visit.scope).short(id, visit.w)
}
