//! What the list of all papers is narrowed by, and where its pages go on.

use std::collections::BTreeSet;

use chrono::Datelike;
use serde::Deserialize;

use super::{
    pages::PapersFilters,
    space_filter::{MOST, SpaceFilter},
    spaces::{entered, in_order},
};
use crate::{
    access::{ProcessId, Rows, SpaceId, SpaceSeen, Test},
    features::library::{
        KINDS, LANGUAGES,
        filters::{in_language, kinds_by_name, with_all},
        kind_name, kinds,
        rows::ListedPaper,
        tables::document,
    },
    http::{
        Cursor, Visit,
        links::with_words,
        names::{Organisations, by_name, space_name},
        views::{Choice, language_name},
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
    process: String,
    room: String,
    after: String,
}

/// What was asked, as far as it can be.
#[derive(Debug)]
pub(super) struct Narrowed {
    kind: Option<String>,
    language: Option<&'static str>,
    year: Option<i32>,
    /// A space by its place in addresses; its id, if the person enters it.
    space: Option<(String, Option<SpaceId>)>,
    spaces: SpaceFilter,
    after: Option<Cursor>,
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
            kind: kinds::read(&asked.kind),
            language: word(LANGUAGES, &asked.lang),
            year,
            space,
            spaces: SpaceFilter::by(&asked.process, &asked.room, visit),
            after: Cursor::read(&asked.after),
        }
    }

    /// The papers.
    pub(super) fn rows<'s>(&self, visit: &'s Visit) -> Rows<'s, document::Entity> {
        let mut spaces: Vec<SpaceId> = self.spaces.of(entered(visit)).iter().map(|space| space.id).collect();
        if let Some((_, chosen)) = &self.space {
            spaces.retain(|id| Some(*id) == *chosen);
        }
        let mut rows = visit.scope.rows::<document::Entity>().in_spaces(&spaces);
        if let Some(kind) = self.kind.as_deref() {
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
    pub(super) fn after(&self) -> Option<Cursor> {
        self.after
    }

    /// The address of the page that goes on after a paper; of the first page, without one.
    pub(super) fn href(&self, after: Option<&ListedPaper>) -> String {
        let year = self.year.map(|year| year.to_string());
        let space = self.space.as_ref().map(|(space, _)| space.as_str());
        let after = after.map(|row| Cursor { at: row.placed_at, id: row.id.0 }.to_string());
        let words =
            [("kind", self.kind.as_deref()), ("lang", self.language), ("year", year.as_deref()), ("space", space)];
        let words = words.into_iter().chain(self.spaces.words()).chain([("after", after.as_deref())]);
        with_words("/area/papers", words)
    }

    /// The usual kinds, and those that the processes have of their own whose spaces the person enters.
    fn kinds(&self, visit: &Visit) -> Vec<Choice> {
        let w = visit.w;
        let choice = |kind: &str, label: &str| Choice::new(kind, label, self.kind.as_deref() == Some(kind));
        let mut kinds: Vec<Choice> = kinds_by_name(w).iter().map(|(kind, label)| choice(kind, label)).collect();
        let usual = kinds.len();
        let processes: BTreeSet<ProcessId> = entered(visit).iter().map(|space| space.process).collect();
        let register = visit.scope.register();
        let own = register
            .kinds
            .iter()
            .filter(|kind| processes.contains(&kind.process) && !KINDS.contains(&kind.key.as_str()));
        kinds.extend(own.map(|kind| choice(&kind.key, &kind_name(register, &kind.key, w))));
        // Sorting is dear, and the usual kinds are sorted already.
        if kinds.len() > usual {
            by_name(&mut kinds, w, |choice| &choice.label);
        }
        kinds
    }

    /// The filters as they stand.
    pub(super) fn filters(&self, visit: &Visit) -> PapersFilters {
        let w = visit.w;
        let kinds = self.kinds(visit);
        let languages = LANGUAGES
            .iter()
            .map(|code| {
                let label = w.a1("library-filter-has", "language", language_name(w, code));
                Choice::new(*code, label, self.language == Some(*code))
            })
            .collect();
        let years = (FIRST_YEAR..=visit.scope.now().year())
            .rev()
            .map(|year| Choice::new(year.to_string(), year.to_string(), self.year == Some(year)))
            .collect();
        let mut spaces = entered(visit);
        // Two thousand spaces are no list to choose from.
        let (processes, rooms) = if spaces.len() > MOST {
            (self.spaces.processes(&spaces, visit), self.spaces.rooms(&spaces, w))
        } else {
            spaces = in_order(spaces, visit);
            (Vec::new(), Vec::new())
        };
        PapersFilters {
            kinds: with_all(kinds, w),
            languages: with_all(languages, w),
            years: with_all(years, w),
            spaces: self.spaces(&spaces, visit),
            processes,
            rooms,
            set: self.kind.is_some()
                || self.language.is_some()
                || self.year.is_some()
                || self.space.is_some()
                || self.spaces.is_part(),
        }
    }

    /// The spaces one by one; of very many only the one that the address names, so that it can be taken away.
    fn spaces(&self, spaces: &[&SpaceSeen], visit: &Visit) -> Vec<Choice> {
        let organisations = Organisations::of(&visit.scope);
        let several = several(spaces);
        let chosen = self.space.as_ref().and_then(|(_, id)| *id);
        let offered = spaces.iter().filter(|space| spaces.len() <= MOST || chosen == Some(space.id));
        let choices = offered.filter_map(|space| {
            let process = visit.scope.process(space.process)?;
            let name = space_name(space, &organisations, visit.w);
            let label = if several { visit.w.labelled(process.name(visit.w), name) } else { name };
            Some(Choice::new(format!("{}/{}", process.slug, space.slug), label, chosen == Some(space.id)))
        });
        let choices: Vec<Choice> = choices.collect();
        if choices.is_empty() { choices } else { with_all(choices, visit.w) }
    }
}

/// Whether spaces are of several processes, so that each must be named.
pub(super) fn several(spaces: &[&SpaceSeen]) -> bool {
    spaces.iter().any(|space| spaces.first().is_some_and(|first| first.process != space.process))
}
