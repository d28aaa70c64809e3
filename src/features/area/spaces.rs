//! The spaces that a person enters by a seat, by process.

use actix_web::web;
use askama::Template;
use chrono::Duration;

use super::{
    pages::{AllSpaces, ProcessSpaces, SpaceEntry, SpacesPage},
    space_filter::Asked,
};
use crate::{
    access::{LiveSeat, ProcessSeen, SpaceId, SpaceKind, SpaceSeen, Test, Total},
    clock::Instant,
    error::Outcome,
    features::library::tables::document,
    http::{
        Answer, SignedIn, Visit,
        names::{Organisations, capacity_name, space_name, space_name_lang},
        private_page,
    },
    i18n::Words,
};

/// What is new to somebody who comes for the first time: the papers of so many days.
const FIRST_DAYS: i64 = 30;
/// How far new papers of a space are counted.
const COUNTED: u64 = 99;
/// Where all spaces of the person are listed.
const LIST: &str = "/area/spaces";

/// All spaces of the person.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let (spaces, list) = asked.page(LIST, in_order(entered(&visit), &visit), &visit);
    let shown = SpacesPage {
        chrome: visit.own_frame("spaces")?,
        w: visit.w,
        processes: by_process(&visit, &spaces, usize::MAX).await?,
        list,
    };
    Ok(private_page(shown.render()?))
}

/// From when papers are new: the end of the person's last visit.
fn since(visit: &Visit) -> Instant {
    let before = visit.scope.viewer().and_then(|viewer| viewer.before_at);
    before.unwrap_or_else(|| visit.scope.now() - Duration::days(FIRST_DAYS))
}

/// What others handed in, or nobody by a seat.
pub(super) fn others(visit: &Visit) -> Test {
    Test::none(visit.scope.seats().iter().map(|seat| seat.id))
}

/// The spaces that one of the person's seats enters, in no order. Public spaces are not among them: no papers stand there, and what does
/// is the public site's.
pub(super) fn entered(visit: &Visit) -> Vec<&SpaceSeen> {
    visit.scope.spaces().filter(|space| !space.by_seat.is_empty() && space.kind != SpaceKind::Public).collect()
}

/// Spaces in the order in which they are shown: by process; of one process first the usual ones, of which there are few.
pub(super) fn in_order<'v>(mut spaces: Vec<&'v SpaceSeen>, visit: &Visit) -> Vec<&'v SpaceSeen> {
    let processes = visit.scope.processes();
    spaces.sort_by_cached_key(|space| {
        let process = processes.iter().position(|process| process.id == space.process);
        let many = matches!(space.kind, SpaceKind::Group | SpaceKind::Drafting | SpaceKind::Meeting);
        (process, many, space.kind, &space.slug)
    });
    spaces
}

/// Some spaces by process, at most so many of each, with their readers and what is new there; what the person handed in is not new to them.
/// However many they are, two statements tell it.
pub(super) async fn by_process(visit: &Visit, spaces: &[&SpaceSeen], most: usize) -> Outcome<Vec<ProcessSpaces>> {
    let processes: Vec<(&ProcessSeen, Vec<&SpaceSeen>)> = spaces
        .chunk_by(|a, b| a.process == b.process)
        .filter_map(|here| Some((visit.scope.process(here.first()?.process)?, here.to_vec())))
        .collect();
    let ids: Vec<SpaceId> =
        processes.iter().flat_map(|(_, here)| here.iter().take(most)).map(|space| space.id).collect();
    let mut who = visit.who_reads_each(&ids).await?;
    let fresh = visit
        .scope
        .rows::<document::Entity>()
        .in_spaces(&ids)
        .only(document::Column::PlacedAt, Test::From(since(visit).into()))
        .only(document::Column::SeatId, others(visit))
        .totals(COUNTED)
        .await?;
    let organisations = Organisations::of(&visit.scope);
    let mut shown = Vec::new();
    for (process, here) in processes {
        let entries = here.iter().take(most).map(|space| {
            let fresh = fresh.get(&space.id).copied().unwrap_or(Total::Exactly(0));
            let who = who.remove(&space.id).unwrap_or_default();
            let href = format!("/area/{}/{}", process.slug, space.slug);
            entry(space, href, who, count(fresh, visit.w), &organisations, visit.w)
        });
        shown.push(ProcessSpaces {
            name: process.name(visit.w),
            seat: seats(visit, &here, &organisations),
            accent: process.accent.clone(),
            public_href: format!("/{}/{}", visit.w.lang.code(), process.slug),
            spaces: entries.collect(),
            all: (here.len() > most).then(|| AllSpaces {
                href: format!("{LIST}?process={}", process.slug),
                text: visit.w.n("area-all-spaces", here.len()),
            }),
        });
    }
    Ok(shown)
}

/// A space as a row of a list.
pub(super) fn entry(
    space: &SpaceSeen,
    href: String,
    who: String,
    note: String,
    organisations: &Organisations,
    w: Words,
) -> SpaceEntry {
    SpaceEntry {
        href,
        kind: space.kind.word(),
        name: space_name(space, organisations, w),
        name_lang: space_name_lang(space, w),
        who,
        note,
    }
}

/// “2 new papers”
fn count(fresh: Total, w: Words) -> String {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    match fresh {
        Total::Exactly(n) => w.n("area-new-papers", number(n)),
        Total::MoreThan(n) => w.n("area-new-papers-more", number(n)),
    }
}

/// The seats through which the person enters: “Honduras · focal point”.
fn seats(visit: &Visit, spaces: &[&SpaceSeen], organisations: &Organisations) -> String {
    let enters = |seat: &&LiveSeat| spaces.iter().any(|space| space.by_seat.iter().any(|(id, _)| *id == seat.id));
    let named = |seat: &LiveSeat| {
        let capacity = capacity_name(seat.standing, seat.capacity, visit.w);
        format!("{} · {capacity}", organisations.short(seat.organisation, visit.w))
    };
    let seats: Vec<String> = visit.scope.seats().iter().filter(enters).map(named).collect();
    visit.w.list(&seats)
}
