//! The home of the private area: what waits for an answer, what is new, and the way into one's spaces.

use std::collections::HashMap;

use askama::Template;
use chrono::Duration;
use chrono_tz::Tz;

use super::{
    hand_in,
    pages::{AreaHomePage, AwaitedConsent, FreshPaper},
    requests,
    shelf::several,
    spaces::{by_process, entered, in_order, others},
};
use crate::{
    access::{OrganisationId, Power, RowId, SpaceId, Test},
    clock::Instant,
    error::Outcome,
    features::library::{
        ProposalState, objections,
        pages::PaperRow,
        paper_rows,
        tables::{criterion, document, proposal},
    },
    http::{
        Answer, SignedIn, Times, Visit,
        names::{Organisations, in_language, space_name, space_name_lang},
        on_to, private_page,
        times::{moment, until},
    },
    i18n::Words,
};

/// As many papers as are read at one glance.
const GLANCE: u64 = 20;
/// As many of the news stand on the page; the others are a list away.
const OPEN: u64 = 5;
/// News stay for so many days, however often the person comes.
const NEWS_DAYS: u16 = 14;
/// As many spaces of a process stand here; the others stand on the page of all spaces.
const SPACES: usize = 12;

/// The home. An operator, who has none, is led to the operator's pages.
pub async fn show(visit: SignedIn) -> Answer {
    if visit.scope.viewer().is_some_and(|viewer| viewer.operator) {
        return Ok(on_to("/operator"));
    }
    let w = visit.w;
    let before = visit.scope.viewer().and_then(|viewer| viewer.before_at);
    let from = before.map(|at| at.min(visit.scope.now() - Duration::days(NEWS_DAYS.into())));
    let (fresh, zone) = fresh(&visit, from, before).await?;
    let shown = AreaHomePage {
        chrome: visit.own_frame("home")?,
        w,
        now: moment(w, visit.scope.now(), zone_here(&visit)),
        hand_in: hand_in::way(&visit),
        awaited: awaited(&visit).await?,
        consented: waiting(&visit, Power::Publish, ProposalState::Consented, None).await?,
        requested: requests::waiting(&visit).await?,
        announced: waiting(&visit, Power::Read, ProposalState::Released, None).await?,
        period: period(before, from, &visit, w),
        nothing: w.t(if from.is_some() { "area-new-none" } else { "area-new-none-first" }),
        zone,
        fresh,
        processes: by_process(&visit, &in_order(entered(&visit), &visit), SPACES).await?,
    };
    Ok(private_page(shown.render()?))
}

/// The zone of the seat that is acted in, which the time of the page names.
fn zone_here(visit: &Visit) -> Tz {
    visit.scope.acting().map_or(Tz::UTC, |seat| visit.zone_of(seat.process))
}

/// How times on this page are told: the zone that the time of the page has named is not named again.
fn below(visit: &Visit, zone: Tz, all: impl IntoIterator<Item = Instant>) -> Times {
    let above = visit.w.zone(visit.scope.now(), zone_here(visit));
    Times::below(visit.w, &above, zone, all)
}

/// Of which time the news are: since the last visit, and of two weeks at least; on the first visit the latest there are.
fn period(before: Option<Instant>, from: Option<Instant>, visit: &Visit, w: Words) -> String {
    let Some(at) = before else { return w.t("area-new-first") };
    let when = below(visit, zone_here(visit), [at]).when(at).text;
    if from == before {
        w.a1("area-new-since", "when", when)
    } else {
        w.counted("area-new-days", NEWS_DAYS.into(), "when", when)
    }
}

/// The newest papers from a time on, those marked that have come since the last visit; and the zone of their times, if it is the same.
async fn fresh(
    visit: &Visit,
    from: Option<Instant>,
    before: Option<Instant>,
) -> Outcome<(Vec<FreshPaper>, Option<String>)> {
    let w = visit.w;
    let spaces = entered(visit);
    let ids: Vec<SpaceId> = spaces.iter().map(|space| space.id).collect();
    let mut rows = visit.scope.rows::<document::Entity>().in_spaces(&ids);
    if let Some(from) = from {
        rows = rows.only(document::Column::PlacedAt, Test::From(from.into()));
    }
    let documents = rows
        .only(document::Column::SeatId, others(visit))
        .newest_of_all(document::Column::PlacedAt, None, OPEN)
        .await?;
    let times = times(visit, &documents);
    let organisations = Organisations::of(&visit.scope);
    let several = several(&spaces);
    let mut rows = by_paper(paper_rows(visit, documents.clone(), false).await?);
    let papers = documents.into_iter().filter_map(|document| {
        let row = rows.remove(&document.id.to_string())?;
        let process = visit.scope.process(document.process_id);
        let space = visit.scope.space(document.space_id)?;
        let when = match &times {
            Some(times) => times.when(document.placed_at),
            None => below(visit, visit.zone_of(document.process_id), [document.placed_at]).when(document.placed_at),
        };
        Some(FreshPaper {
            languages: languages(&row, w),
            href: row.href,
            title: row.title,
            title_lang: row.title_lang,
            symbol: row.symbol,
            space: space_name(space, &organisations, w),
            space_lang: space_name_lang(space, w),
            process: process.filter(|_| several).map(|process| process.name(w)),
            when,
            note: row.note,
            new: before.is_some_and(|before| document.placed_at > before),
        })
    });
    Ok((papers.collect(), times.as_ref().and_then(Times::told)))
}

/// How the times of papers are told, if all are of one zone.
fn times(visit: &Visit, documents: &[document::Model]) -> Option<Times> {
    let mut zones = documents.iter().map(|document| visit.zone_of(document.process_id));
    let zone = zones.next()?;
    zones.all(|other| other == zone).then(|| below(visit, zone, documents.iter().map(|one| one.placed_at)))
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
    let Some(seat) = visit.scope.acting() else { return Ok(Vec::new()) };
    waiting(visit, Power::Consent, ProposalState::Asked, Some(seat.organisation)).await
}

/// The releases in a state (of those that are released, those alone that are announced), of one originator or of all, that wait for somebody with a power that this seat has.
async fn waiting(
    visit: &Visit,
    power: Power,
    state: ProposalState,
    originator: Option<OrganisationId>,
) -> Outcome<Vec<AwaitedConsent>> {
    let scope = &visit.scope;
    let w = visit.w;
    // What is announced is told to all participants, and to those of their delegates who may not object.
    let is_told = |space| state != ProposalState::Released || objections::is_told(scope, space);
    let may = scope.spaces().filter(|space| scope.may(power, space.id) && is_told(space.id));
    let may: Vec<SpaceId> = may.map(|space| space.id).collect();
    let mut rows =
        scope.rows::<proposal::Entity>().in_spaces(&may).only(proposal::Column::State, Test::is(state.word()));
    if let Some(originator) = originator {
        rows = rows.only(proposal::Column::OriginatorId, Test::is(originator));
    }
    if state == ProposalState::Released {
        // What is announced, while participants may object.
        rows = rows.only(proposal::Column::WindowUntil, Test::From(scope.now().into()));
    }
    let asked = rows.newest(proposal::Column::AskedAt).limit(GLANCE).all().await?;
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
    let organisations = Organisations::of(scope);
    let awaited = asked.into_iter().filter_map(|row| {
        let paper = papers.get(&row.document_id.to_string())?.clone();
        let paper_zone = zones.get(&row.document_id).copied().unwrap_or(Tz::UTC);
        let asked = row.answered_at.unwrap_or(row.asked_at);
        let (criterion, wording) = criteria.get(&row.criterion_id).cloned().unwrap_or_default();
        Some(AwaitedConsent {
            href: paper.href,
            title: paper.title,
            title_lang: paper.title_lang,
            symbol: paper.symbol,
            organisation: row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
            criterion,
            wording,
            asked: match row.window_until {
                Some(end) => until(w, end, paper_zone),
                None => below(visit, paper_zone, [asked]).when(asked),
            },
        })
    });
    Ok(awaited.collect())
}

/// The criteria: by number, and in words.
async fn criteria(visit: &Visit, asked: &[proposal::Model]) -> Outcome<HashMap<RowId, (String, String)>> {
    let ids = asked.iter().map(|row| row.criterion_id);
    let rows = visit.scope.rows::<criterion::Entity>().only(criterion::Column::Id, Test::any(ids)).all().await?;
    let told = |row: &criterion::Model| {
        let number = visit.w.a1("desk-criterion-number", "number", row.number);
        (number, in_language(&row.wording, visit.w))
    };
    Ok(rows.iter().map(|row| (row.id, told(row))).collect())
}
