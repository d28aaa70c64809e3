//! What an answer can be narrowed by, counted over the finds of this reader and nobody else's.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    asked::{Asked, named, place},
    finds::{Find, Of},
    pages::{Facet, FacetValue},
};
use crate::{
    access::OrganisationId,
    features::library::{
        SubjectKind, kind_name,
        metadata::{THEMES_IN, as_label},
    },
    http::{
        Visit,
        names::{Organisations, by_name},
    },
};

/// How many values of a facet are shown; the most frequent.
const SHOWN: usize = 8;

/// A value, before it is counted.
struct Value {
    /// What is compared.
    key: String,
    /// What an address says.
    said: String,
    process: String,
    label: String,
    lang: Option<&'static str>,
}

impl Value {
    fn plain(key: String, label: String) -> Self {
        Self { said: key.clone(), key, process: String::new(), label, lang: None }
    }
}

/// Values, each with how often it occurs.
type Counted = Vec<(Value, usize)>;

/// The facets of an answer. One that leaves out none of the finds and is not chosen narrows nothing, and is not shown.
pub fn facets(visit: &Visit, asked: &Asked, finds: &[Find]) -> Vec<Facet> {
    let (w, organisations) = (visit.w, Organisations::of(&visit.scope));
    let several = finds.iter().any(|find| finds.first().is_some_and(|first| first.process_id != find.process_id));
    let space = |find: &Find| {
        let seen = visit.scope.space(find.space_id)?;
        Some(Value::plain(place(visit, find.process_id, find.space_id)?, named(visit, seen, several)))
    };
    let from = |id: OrganisationId| Some(Value::plain(id.to_string(), organisations.short(id, w)));
    let kind = |kind: &str| Some(Value::plain(kind.to_owned(), kind_name(visit.scope.register(), kind, w)));
    let year = |year: &str| Some(Value::plain(year.to_owned(), year.to_owned()));
    let theme = |(find, one): (&Find, &Of)| {
        let process = visit.scope.process(find.process_id)?;
        let key = format!("{}/{}", process.slug, one.key);
        let process = if several { process.name(w) } else { String::new() };
        Some(Value { process, lang: Some(THEMES_IN), ..Value::plain(key, as_label(one.kind, &one.text).to_owned()) })
    };
    let countries = organisations.by_key();
    let country = |key: &str| Some(Value::plain(key.to_owned(), organisations.name(*countries.get(key)?, w)));
    let keyword = |one: &Of| Some(Value { said: one.text.clone(), ..Value::plain(one.key.clone(), one.text.clone()) });
    let spaces = count(finds, |find| [(find.space_id, find)], space);
    let kinds = count(finds, |find| [(find.kind.as_str(), find.kind.as_str())], kind);
    let originators = count(finds, |find| find.originator_id.map(|id| (id, id)), from);
    let years = count(finds, |find| find.dated.get(..4).map(|year| (year, year)), year);
    let themes = count(
        finds,
        |find| of_kind(find, SubjectKind::Theme).map(move |one| ((find.process_id, one.key.as_str()), (find, one))),
        theme,
    );
    let countries = count(
        finds,
        |find| of_kind(find, SubjectKind::Country).map(|one| (one.key.as_str(), one.key.as_str())),
        country,
    );
    let keywords = count(finds, |find| of_kind(find, SubjectKind::Keyword).map(|one| (one.key.as_str(), one)), keyword);
    let keyword_asked = asked.keyword();
    let counted = [
        ("space", w.t("library-col-space"), asked.space.as_str(), spaces),
        ("kind", w.t("library-col-kind"), asked.kind.as_str(), kinds),
        ("from", w.t("library-col-from"), asked.from.as_str(), originators),
        ("year", w.t("library-filter-year"), asked.year.as_str(), years),
        ("theme", w.t("library-about-themes"), asked.theme.as_str(), themes),
        ("country", w.t("library-about-countries"), asked.country.as_str(), countries),
        ("keyword", w.t("library-about-keywords"), keyword_asked.as_str(), keywords),
    ];
    let facet = |(name, title, chosen, values): (&'static str, String, &str, Counted)| {
        if chosen.is_empty() && values.iter().all(|(_, count)| *count == finds.len()) {
            return None;
        }
        let values = values.into_iter().map(|(value, count)| FacetValue {
            // The chosen one leads back to all.
            href: asked.href(name, if value.key == chosen { "" } else { &value.said }),
            chosen: value.key == chosen,
            process: value.process,
            label: value.label,
            lang: value.lang,
            count,
        });
        let mut values: Vec<FacetValue> = values.collect();
        by_name(&mut values, visit.w, |value| &value.label);
        if name == "year" {
            values.reverse();
        } else {
            // A paper has several keywords: the one that is chosen leads back, however many others all finds have.
            values.sort_by_key(|value| (!value.chosen, Reverse(value.count)));
        }
        values.truncate(SHOWN);
        Some(Facet { title, values })
    };
    counted.into_iter().filter_map(facet).collect()
}

fn of_kind(find: &Find, kind: SubjectKind) -> impl Iterator<Item = &Of> {
    find.subjects.iter().filter(move |one| one.kind == kind)
}

/// How often things occur, each named once however many finds it has: `of` says of a find what is compared and the thing itself.
fn count<'f, K: Ord, T, I: IntoIterator<Item = (K, T)>>(
    finds: &'f [Find],
    of: impl Fn(&'f Find) -> I,
    value: impl Fn(T) -> Option<Value>,
) -> Counted {
    let mut counted = BTreeMap::new();
    for (key, thing) in finds.iter().flat_map(of) {
        counted.entry(key).or_insert((thing, 0)).1 += 1;
    }
    counted.into_values().filter_map(|(thing, count)| Some((value(thing)?, count))).collect()
}
