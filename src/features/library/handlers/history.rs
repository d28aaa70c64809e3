//! What became of a paper: its versions, who acted on it, and where it was circulated.

use std::collections::{HashMap, HashSet};

use super::paper::Paper;
use crate::{
    access::{Grant, Read, SeatId, Test, tables::seat},
    error::Outcome,
    features::library::{
        pages::{CirculatedTo, PaperVersion},
        tables::{document, document_version},
    },
    http::{
        Visit,
        links::space_href,
        names::{Organisations, space_name},
        times::moment,
    },
};

/// The versions, newest first.
pub async fn rows(grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<document_version::Model>> {
    grant
        .rows::<document_version::Entity>()
        .in_space(grant.space_id())
        .only(document_version::Column::DocumentId, Test::is(paper.row.id))
        .newest(document_version::Column::Number)
        .all()
        .await
}

/// The versions as the page of the paper shows them; `people` names those who made them, by seat.
pub fn versions(
    visit: &Visit,
    paper: &Paper,
    rows: Vec<document_version::Model>,
    (shown, restores): (i32, bool),
    people: &HashMap<SeatId, String>,
) -> Vec<PaperVersion> {
    let w = visit.w;
    let zone = visit.zone_of(paper.row.process_id);
    // What was said to the readers when the paper came here stands with the version that came.
    let first = |number: i32| paper.row.note.clone().filter(|_| number == 1);
    let version = |row: document_version::Model| PaperVersion {
        name: w.n("library-note-version", usize::try_from(row.number).unwrap_or(0)),
        symbol: paper.row.symbol.clone(),
        note: row.note.or_else(|| first(row.number)).unwrap_or_default(),
        who: row.seat_id.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| w.t("standing-secretariat")),
        when: moment(w, row.made_at, zone),
        shown: row.number == shown,
        href: format!("{}?version={}", paper.href, row.number),
        compare_href: (row.number > 1)
            .then(|| format!("{}/comparison?from={}&to={}", paper.href, row.number - 1, row.number)),
        restore_href: (restores && row.number < paper.row.version)
            .then(|| format!("{}/versions/{}/restoration/new", paper.href, row.number)),
    };
    rows.into_iter().map(version).collect()
}

/// Who acted, by seat: the names of those who read here now; others by nothing, as they are no business of this reader's.
pub async fn people(
    visit: &Visit,
    grant: &Grant<Read>,
    seats: impl Iterator<Item = SeatId>,
) -> Outcome<HashMap<SeatId, String>> {
    let seats: HashSet<SeatId> = seats.collect();
    let mut names = HashMap::new();
    if seats.is_empty() {
        return Ok(names);
    }
    for reader in grant.readers(grant.space_id()).await?.into_iter().filter(|reader| seats.contains(&reader.seat)) {
        names.insert(reader.seat, reader.name);
    }
    let ended: Vec<SeatId> = seats.into_iter().filter(|seat| !names.contains_key(seat)).collect();
    if ended.is_empty() {
        return Ok(names);
    }
    // A seat that ended still names its organisation, where the viewer keeps it.
    let kept = grant.rows::<seat::Entity>().only(seat::Column::Id, Test::any(ended)).all().await?;
    let organisations = Organisations::of(grant);
    names.extend(kept.into_iter().map(|seat| (seat.id, organisations.short(seat.organisation_id, visit.w))));
    Ok(names)
}

/// Where else the paper stands, as far as this reader can see.
pub async fn circulated(visit: &Visit, grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<CirculatedTo>> {
    let Some(symbol) = &paper.row.symbol else { return Ok(Vec::new()) };
    let rows = grant
        .rows::<document::Entity>()
        .only(document::Column::Symbol, Test::is(symbol.as_str()))
        .newest(document::Column::PlacedAt)
        .all()
        .await?;
    let organisations = Organisations::of(grant);
    let elsewhere = rows.into_iter().filter(|row| row.space_id != paper.row.space_id).filter_map(|row| {
        let space = grant.scope().space(row.space_id)?;
        Some(CirculatedTo {
            space: space_name(space, &organisations, visit.w),
            href: format!("{}/documents/{}", space_href(grant, space), row.id),
            when: moment(visit.w, row.placed_at, visit.zone_of(row.process_id)),
        })
    });
    Ok(elsewhere.collect())
}
