//! What an answer can be narrowed by, counted over the finds of this reader and nobody else's.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    asked::{Asked, named, place},
    finds::{Find, Of},
    pages::{Facet, FacetValue},
};
use crate::{
    features::library::{SubjectKind, kind_name, metadata::THEMES_IN},
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
type Counted = BTreeMap<String, (Value, usize)>;

/// The facets of an answer. One that leaves out none of the finds and is not chosen narrows nothing, and is not shown.
pub fn facets(visit: &Visit, asked: &Asked, finds: &[Find]) -> Vec<Facet> {
    let (w, organisations) = (visit.w, Organisations::of(&visit.scope));
    let several = finds.iter().any(|find| finds.first().is_some_and(|first| first.process_id != find.process_id));
    let space = |find: &Find| {
        let seen = visit.scope.space(find.space_id)?;
        Some(Value::plain(place(visit, find.process_id, find.space_id)?, named(visit, seen, several)))
    };
    let from = |find: &Find| find.originator_id.map(|id| Value::plain(id.to_string(), organisations.short(id, w)));
    let kind = |find: &Find| Some(Value::plain(find.kind.clone(), kind_name(visit.scope.register(), &find.kind, w)));
    let year = |find: &Find| find.dated.get(..4).map(|year| Value::plain(year.to_owned(), year.to_owned()));
    let theme = |find: &Find| {
        let process = visit.scope.process(find.process_id);
        let value = |(slug, one): (&str, &Of)| {
            let key = format!("{slug}/{}", one.key);
            let process = process.filter(|_| several).map(|process| process.name(w)).unwrap_or_default();
            Value { process, lang: Some(THEMES_IN), ..Value::plain(key, one.text.clone()) }
        };
        let slug = process.map(|process| process.slug.as_str());
        of_kind(find, SubjectKind::Theme).filter_map(|one| Some(value((slug?, one)))).collect::<Vec<_>>()
    };
    let countries: BTreeMap<&str, _> =
        visit.scope.register().organisations.values().map(|row| (row.key.as_str(), row.id)).collect();
    let country = |find: &Find| {
        let value =
            |one: &Of| Some(Value::plain(one.key.clone(), organisations.name(*countries.get(one.key.as_str())?, w)));
        of_kind(find, SubjectKind::Country).filter_map(value).collect::<Vec<_>>()
    };
    let keyword = |find: &Find| {
        let value = |one: &Of| Value { said: one.text.clone(), ..Value::plain(one.key.clone(), one.text.clone()) };
        of_kind(find, SubjectKind::Keyword).map(value).collect::<Vec<_>>()
    };
    let keyword_asked = asked.keyword();
    let counted = [
        ("space", w.t("library-col-space"), asked.space.as_str(), count(finds, space)),
        ("kind", w.t("library-col-kind"), asked.kind.as_str(), count(finds, kind)),
        ("from", w.t("library-col-from"), asked.from.as_str(), count(finds, from)),
        ("year", w.t("library-filter-year"), asked.year.as_str(), count(finds, year)),
        ("theme", w.t("library-about-themes"), asked.theme.as_str(), count(finds, theme)),
        ("country", w.t("library-about-countries"), asked.country.as_str(), count(finds, country)),
        ("keyword", w.t("library-about-keywords"), keyword_asked.as_str(), count(finds, keyword)),
    ];
    let facet = |(name, title, chosen, values): (&'static str, String, &str, Counted)| {
        if chosen.is_empty() && values.values().all(|(_, count)| *count == finds.len()) {
            return None;
        }
        let values = values.into_iter().map(|(key, (value, count))| FacetValue {
            // The chosen one leads back to all.
            href: asked.href(name, if key == chosen { "" } else { &value.said }),
            chosen: key == chosen,
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

fn count<V: IntoIterator<Item = Value>>(finds: &[Find], values: impl Fn(&Find) -> V) -> Counted {
    let mut counted = Counted::new();
    for value in finds.iter().flat_map(values) {
        counted.entry(value.key.clone()).or_insert((value, 0)).1 += 1;
    }
    counted
}
