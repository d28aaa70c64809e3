//! What the list of all papers is narrowed by, and where its pages go on.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::{pages::PapersFilters, spaces::entered};
use crate::{
    access::{After, Rows, SpaceId, Test},
    clock::Instant,
    features::library::{
        KINDS, LANGUAGES,
        rows::{in_language, language_name},
        tables::document,
    },
    http::{
        Visit,
        names::{Organisations, space_name},
        views::Choice,
    },
};

/// No regional consultative process is older than the first, of 1985.
const FIRST_YEAR: i32 = 1985;

/// What the address of the list may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    lang: String,
    year: String,
    space: String,
    after: String,
}

/// What was asked, as far as it can be.
#[derive(Debug)]
pub(super) struct Narrowed {
    kind: Option<&'static str>,
    language: Option<&'static str>,
    year: Option<i32>,
    /// A space by its place in addresses; its id, if the person enters it.
    space: Option<(String, Option<SpaceId>)>,
    after: Option<(Instant, Uuid)>,
}

impl Narrowed {
    /// Reads the address.
    pub(super) fn by(asked: &Asked, visit: &Visit) -> Self {
        let word = |words: &[&'static str], asked: &str| words.iter().copied().find(|word| *word == asked);
        let year = asked.year.parse().ok().filter(|year| (FIRST_YEAR..=visit.scope.now().year()).contains(year));
        let space = (!asked.space.is_empty()).then(|| {
            let seen = asked.space.split_once('/').and_then(|(process, space)| visit.scope.space_at(process, space));
            (asked.space.clone(), seen.map(|seen| seen.id))
        });
        Self {
            kind: word(KINDS, &asked.kind),
            language: word(LANGUAGES, &asked.lang),
            year,
            space,
            after: place(&asked.after),
        }
    }

    /// The papers.
    pub(super) fn rows<'s>(&self, visit: &'s Visit) -> Rows<'s, document::Entity> {
        let spaces: Vec<SpaceId> = match &self.space {
            Some((_, id)) => id.iter().copied().collect(),
            None => entered(visit).iter().map(|space| space.id).collect(),
        };
        let mut rows = visit.scope.rows::<document::Entity>().in_spaces(&spaces);
        if let Some(kind) = self.kind {
            rows = rows.only(document::Column::Kind, Test::is(kind));
        }
        if let Some(language) = self.language {
            rows = in_language(rows, language);
        }
        if let Some(year) = self.year {
            rows = rows.only(document::Column::Dated, Test::Begins(year.to_string()));
        }
        rows
    }

    /// Where the page begins.
    pub(super) fn after(&self) -> Option<After> {
        self.after.map(|(at, id)| After { value: at.into(), id })
    }

    /// The address of the page that goes on after a paper; of the first page, without one.
    pub(super) fn href(&self, after: Option<&document::Model>) -> String {
        let mut query = Serializer::new(String::new());
        let year = self.year.map(|year| year.to_string());
        let space = self.space.as_ref().map(|(space, _)| space.as_str());
        let after =
            after.map(|row| format!("{}_{}", row.placed_at.to_rfc3339_opts(SecondsFormat::Micros, true), row.id));
        let parts = [
            ("kind", self.kind),
            ("lang", self.language),
            ("year", year.as_deref()),
            ("space", space),
            ("after", after.as_deref()),
        ];
        for (name, value) in parts {
            query.extend_pairs(value.map(|value| (name, value)));
        }
        let query = query.finish();
        if query.is_empty() { "/area/papers".into() } else { format!("/area/papers?{query}") }
    }

    /// The filters as they stand.
    pub(super) fn filters(&self, visit: &Visit) -> PapersFilters {
        let w = visit.w;
        let mut kinds: Vec<Choice> =
            KINDS.iter().map(|kind| choice(*kind, w.t(&format!("kind-{kind}")), self.kind == Some(*kind))).collect();
        kinds.sort_by_cached_key(|choice| choice.label.to_lowercase());
        let languages = LANGUAGES
            .iter()
            .map(|code| {
                let label = w.a1("library-filter-has", "language", language_name(w, code));
                choice(*code, label, self.language == Some(*code))
            })
            .collect();
        let years = (FIRST_YEAR..=visit.scope.now().year())
            .rev()
            .map(|year| choice(year.to_string(), year.to_string(), self.year == Some(year)))
            .collect();
        let all = |choices: Vec<Choice>| {
            let none = choices.iter().all(|choice| !choice.chosen);
            std::iter::once(choice("", w.t("library-filter-all"), none)).chain(choices).collect()
        };
        PapersFilters {
            kinds: all(kinds),
            languages: all(languages),
            years: all(years),
            spaces: all(self.spaces(visit)),
            set: self.kind.is_some() || self.language.is_some() || self.year.is_some() || self.space.is_some(),
        }
    }

    fn spaces(&self, visit: &Visit) -> Vec<Choice> {
        let spaces = entered(visit);
        let organisations = Organisations::of(&visit.scope);
        let several = several(visit);
        let chosen = self.space.as_ref().and_then(|(_, id)| *id);
        let mut choices = Vec::new();
        for process in visit.scope.processes() {
            for space in spaces.iter().filter(|space| space.process == process.id) {
                let name = space_name(space, &organisations, visit.w);
                let label = if several { format!("{}: {name}", process.name) } else { name };
                choices.push(choice(format!("{}/{}", process.slug, space.slug), label, chosen == Some(space.id)));
            }
        }
        choices
    }
}

/// Whether the person's spaces are of several processes, so that each must be named.
pub(super) fn several(visit: &Visit) -> bool {
    let spaces = entered(visit);
    spaces.iter().any(|space| spaces.first().is_some_and(|first| first.process != space.process))
}

fn choice(value: impl Into<String>, label: String, chosen: bool) -> Choice {
    Choice { value: value.into(), label, chosen, note: String::new() }
}

/// A place in the list, as `TIME_ID`; one that cannot be read is the beginning.
fn place(after: &str) -> Option<(Instant, Uuid)> {
    let (at, id) = after.split_once('_')?;
    let at = DateTime::parse_from_rfc3339(at).ok()?.with_timezone(&Utc);
    Some((at, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_is_read_as_it_was_written() {
        let written = "2001-02-14T16:05:00.123456Z_018f3c1e-7d4a-7b1a-9c55-0d6c5a1b2c3d";
        let read = place(written).map(|(at, id)| format!("{}_{id}", at.to_rfc3339_opts(SecondsFormat::Micros, true)));
        assert_eq!(read.as_deref(), Some(written));
        assert!(place("yesterday").is_none());
    }
}
