//! Who is here, by name.

use std::collections::HashSet;

use askama::Template;

use super::pages::{PeopleGroup, PeoplePage, PersonHere};
use crate::{
    access::{Admitted, Power, Read, Reader, SpaceKind, Standing, policy},
    http::{
        Answer, Granted,
        links::space_href,
        names::{Organisations, by_name},
        private_page,
    },
    i18n::Words,
};

/// The readers of a space, by organisation; never an address.
pub async fn index(visit: Granted<Read>) -> Answer {
    let w = visit.w;
    let here = visit.grant.here()?;
    let readers = visit.scope.readers(here.id).await?;
    let admitted = visit.scope.admitted(here.id).await?;
    let organisations = Organisations::of(&visit.scope);
    let space_href = space_href(&visit.scope, here);
    let signs = here.kind == SpaceKind::Delegation && visit.scope.may(Power::Consent, here.id);
    let ends = policy::countersigned(here.kind).is_some() && visit.scope.may(Power::Manage, here.id);
    let shown = PeoplePage {
        chrome: visit.space_frame("spaces", here.id).await?,
        w,
        seats_href: visit.scope.may(Power::KeepSeats, here.id).then(|| format!("{space_href}/seats")),
        emergencies_href: (signs || ends).then(|| format!("{space_href}/emergencies")),
        space_href,
        total: total(&readers, &admitted, w),
        groups: groups(&readers, &organisations, w),
    };
    Ok(private_page(shown.render()?))
}

/// “With a seat here: 4 persons from 3 of 11 participants and 2 persons from the secretariat.” The band above counts the organisations
/// that are admitted; this says of how many of them there is somebody.
fn total(readers: &[Reader], admitted: &[Admitted], w: Words) -> String {
    let parts: Vec<String> = Standing::ALL
        .iter()
        .filter_map(|standing| {
            let of: Vec<&Reader> = readers.iter().filter(|reader| reader.standing == *standing).collect();
            let persons: HashSet<_> = of.iter().map(|reader| reader.person).collect();
            let organisations: HashSet<_> = of.iter().map(|reader| reader.organisation).collect();
            let whole = admitted.iter().find(|row| row.standing == Some(*standing) && row.is_whole());
            let whole = whole.map(|row| usize::try_from(row.organisations).unwrap_or(usize::MAX));
            (!persons.is_empty()).then(|| part(*standing, persons.len(), organisations.len(), whole, w))
        })
        .collect();
    w.a1("area-people-here", "who", w.list(&parts))
}

/// The persons of one standing: from how many organisations, and of how many, where all of the standing are admitted.
fn part(standing: Standing, persons: usize, organisations: usize, whole: Option<usize>, w: Words) -> String {
    let persons = w.n("area-people-persons", persons);
    let admitted = |whole: usize| w.n(&format!("area-band-{}", standing.word()), whole);
    match whole {
        Some(whole) if whole > organisations => {
            w.a3("area-people-of", "persons", persons, "organisations", organisations, "whole", admitted(whole))
        }
        Some(whole) if whole == organisations => w.a2("area-people-all", "persons", persons, "whole", admitted(whole)),
        _ => {
            let organisations = w.n("area-people-organisations", organisations);
            w.a2("area-people-some", "persons", persons, "organisations", organisations)
        }
    }
}

/// The readers by organisation, in the order of standings and of names.
fn groups(readers: &[Reader], organisations: &Organisations, w: Words) -> Vec<PeopleGroup> {
    let mut sorted: Vec<&Reader> = readers.iter().collect();
    // From the last that counts to the first, since each order keeps the one before where it tells nothing.
    sorted.sort_by_key(|reader| (reader.person, reader.capacity));
    by_name(&mut sorted, w, |reader| &reader.name);
    sorted.sort_by_key(|reader| reader.organisation);
    let mut named: Vec<(String, &Reader)> =
        sorted.into_iter().map(|reader| (organisations.name(reader.organisation, w), reader)).collect();
    by_name(&mut named, w, |(organisation, _)| organisation);
    let mut sorted: Vec<&Reader> = named.into_iter().map(|(_, reader)| reader).collect();
    sorted.sort_by_key(|reader| reader.standing);
    sorted.dedup_by_key(|reader| (reader.standing, reader.organisation, reader.person, reader.capacity));
    sorted
        .chunk_by(|a, b| (a.standing, a.organisation) == (b.standing, b.organisation))
        .filter_map(|group| {
            let first = group.first()?;
            Some(PeopleGroup {
                organisation: organisations.name(first.organisation, w),
                standing: w.t(&format!("standing-{}", first.standing.word())),
                people: group
                    .iter()
                    // The standing is said once, above.
                    .map(|reader| PersonHere {
                        name: reader.name.clone(),
                        capacity: w.t(&format!("capacity-{}", reader.capacity.word())),
                    })
                    .collect(),
            })
        })
        .collect()
}
