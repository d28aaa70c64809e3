//! What an answer can be narrowed by, counted over the finds of this reader and nobody else's.

use std::collections::BTreeMap;

use super::{
    asked::{Asked, named, place},
    finds::Find,
    pages::{Facet, FacetValue},
};
use crate::{
    features::library::kind_name,
    http::{
        Visit,
        names::{Organisations, by_name},
    },
};

/// How many values of a facet are shown; the most frequent.
const SHOWN: usize = 8;

/// The facets of an answer. One that has a single value and is not chosen narrows nothing, and is left out.
pub fn facets(visit: &Visit, asked: &Asked, finds: &[Find]) -> Vec<Facet> {
    let (w, organisations) = (visit.w, Organisations::of(&visit.scope));
    let several = finds.iter().any(|find| finds.first().is_some_and(|first| first.process_id != find.process_id));
    let space = |find: &Find| {
        let seen = visit.scope.space(find.space_id)?;
        Some((place(visit, find.process_id, find.space_id)?, named(visit, seen, several)))
    };
    let from = |find: &Find| find.originator_id.map(|id| (id.to_string(), organisations.short(id, w)));
    let kind = |find: &Find| Some((find.kind.clone(), kind_name(visit.scope.register(), &find.kind, w)));
    let year = |find: &Find| find.dated.get(..4).map(|year| (year.to_owned(), year.to_owned()));
    let counted = [
        ("space", w.t("library-col-space"), asked.space.as_str(), count(finds, space)),
        ("kind", w.t("library-col-kind"), asked.kind.as_str(), count(finds, kind)),
        ("from", w.t("library-col-from"), asked.from.as_str(), count(finds, from)),
        ("year", w.t("library-filter-year"), asked.year.as_str(), count(finds, year)),
    ];
    let facet = |(name, title, chosen, values): (&'static str, String, &str, Counted)| {
        if values.len() < 2 && chosen.is_empty() {
            return None;
        }
        let mut values: Vec<FacetValue> = values
            .into_iter()
            .map(|(value, (label, count))| FacetValue {
                // The chosen one leads back to all.
                href: asked.href(name, if value == chosen { "" } else { &value }),
                chosen: value == chosen,
                label,
                count,
            })
            .collect();
        by_name(&mut values, w, |value| &value.label);
        if name == "year" {
            values.reverse();
        } else {
            values.sort_by_key(|value| std::cmp::Reverse(value.count));
        }
        values.truncate(SHOWN);
        Some(Facet { title, values })
    };
    counted.into_iter().filter_map(facet).collect()
}

/// Values with their names, each with how often it occurs.
type Counted = BTreeMap<String, (String, usize)>;

fn count(finds: &[Find], value: impl Fn(&Find) -> Option<(String, String)>) -> Counted {
    let mut counted = Counted::new();
    for (value, label) in finds.iter().filter_map(value) {
        counted.entry(value).or_insert((label, 0)).1 += 1;
    }
    counted
}
