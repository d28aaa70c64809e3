//! Who is here, by name.

use std::collections::HashSet;

use askama::Template;

use super::pages::{PeopleGroup, PeoplePage, PersonHere};
use crate::{
    access::{Power, Read, Reader},
    http::{Answer, Granted, names::Organisations, private_page},
    i18n::Words,
};

/// The readers of a space, by organisation; never an address.
pub async fn index(visit: Granted<Read>) -> Answer {
    let w = visit.w;
    let here = visit.grant.here()?;
    let readers = visit.scope.readers(here.id).await?;
    let organisations = Organisations::of(&visit.scope);
    let process = visit.scope.process(here.process).map(|process| process.slug.as_str()).unwrap_or_default();
    let space_href = format!("/area/{process}/{}", here.slug);
    let shown = PeoplePage {
        chrome: visit.space_frame("spaces", here.id).await?,
        w,
        seats_href: visit.scope.may(Power::KeepSeats, here.id).then(|| format!("{space_href}/seats")),
        space_href,
        total: total(&readers, w),
        groups: groups(&readers, &organisations, w),
    };
    Ok(private_page(shown.render()?))
}

/// “14 persons from 11 organisations”.
fn total(readers: &[Reader], w: Words) -> String {
    let persons: HashSet<_> = readers.iter().map(|reader| reader.person).collect();
    let organisations: HashSet<_> = readers.iter().map(|reader| reader.organisation).collect();
    let persons = w.n("area-people-persons", persons.len());
    w.a2(
        "area-people-total",
        "persons",
        persons,
        "organisations",
        w.n("area-people-organisations", organisations.len()),
    )
}

/// The readers by organisation, in the order of standings and of names.
fn groups(readers: &[Reader], organisations: &Organisations, w: Words) -> Vec<PeopleGroup> {
    let mut sorted: Vec<&Reader> = readers.iter().collect();
    sorted.sort_by_cached_key(|reader| {
        (
            reader.standing,
            organisations.name(reader.organisation, w),
            reader.organisation,
            reader.name.clone(),
            reader.capacity,
        )
    });
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
