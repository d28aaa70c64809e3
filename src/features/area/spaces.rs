//! The spaces that a person enters by a seat, by process.

use askama::Template;
use chrono::Duration;

use super::pages::{ProcessSpaces, SpaceEntry, SpacesPage};
use crate::{
    access::{LiveSeat, ProcessSeen, SpaceKind, SpaceSeen, Test, Total},
    clock::Instant,
    error::Outcome,
    features::library::tables::document,
    http::{
        Answer, SignedIn, Visit,
        names::{Organisations, capacity_name, space_name},
        private_page,
    },
};

/// What is new to somebody who comes for the first time: the papers of so many days.
const FIRST_DAYS: i64 = 30;
/// How far new papers of a space are counted.
const COUNTED: u64 = 99;

/// All spaces of the person.
pub async fn index(visit: SignedIn) -> Answer {
    let shown =
        SpacesPage { chrome: visit.own_frame("spaces").await?, w: visit.w, processes: by_process(&visit).await? };
    Ok(private_page(shown.render()?))
}

/// From when papers are new: the end of the person's last visit.
pub(super) fn since(visit: &Visit) -> Instant {
    let before = visit.scope.viewer().and_then(|viewer| viewer.before_at);
    before.unwrap_or_else(|| visit.scope.now() - Duration::days(FIRST_DAYS))
}

/// The spaces that one of the person's seats enters; what anyone reads belongs to the public site. In the order in which they are
/// shown: by kind, and what the public reads last.
pub(super) fn entered(visit: &Visit) -> Vec<&SpaceSeen> {
    let mut spaces: Vec<&SpaceSeen> = visit.scope.spaces().filter(|space| !space.by_seat.is_empty()).collect();
    spaces.sort_by_key(|space| (space.kind == SpaceKind::Public, space.kind, &space.slug));
    spaces
}

/// The spaces of the person, by process, each with its readers and what is new there.
pub(super) async fn by_process(visit: &Visit) -> Outcome<Vec<ProcessSpaces>> {
    let spaces = entered(visit);
    let organisations = Organisations::of(&visit.scope);
    let mut processes = Vec::new();
    for process in visit.scope.processes() {
        let here: Vec<&SpaceSeen> = spaces.iter().filter(|space| space.process == process.id).copied().collect();
        if here.is_empty() {
            continue;
        }
        let mut entries = Vec::new();
        for space in &here {
            entries.push(entry(visit, process, space, &organisations).await?);
        }
        processes.push(ProcessSpaces {
            name: process.name.clone(),
            seat: seats(visit, &here, &organisations),
            accent: process.accent.clone(),
            public_href: format!("/{}/{}", visit.w.lang.code(), process.slug),
            spaces: entries,
        });
    }
    Ok(processes)
}

async fn entry(
    visit: &Visit,
    process: &ProcessSeen,
    space: &SpaceSeen,
    organisations: &Organisations,
) -> Outcome<SpaceEntry> {
    let w = visit.w;
    let total = visit
        .scope
        .rows::<document::Entity>()
        .in_space(space.id)
        .only(document::Column::PlacedAt, Test::From(since(visit).into()))
        .total(COUNTED)
        .await?;
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    Ok(SpaceEntry {
        href: format!("/area/{}/{}", process.slug, space.slug),
        kind: space.kind.word(),
        name: space_name(space, organisations, w),
        who: visit.who_reads(space.id).await?,
        fresh: match total {
            Total::Exactly(n) => w.n("area-new-papers", count(n)),
            Total::MoreThan(n) => w.n("area-new-papers-more", count(n)),
        },
    })
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
