//! What was asked: the words, and what the answer is narrowed by.

use serde::Deserialize;

use crate::{
    access::{OrganisationId, ProcessId, Rows, SpaceId, SpaceKind, SpaceSeen, Test},
    features::library::{
        LANGUAGES, SubjectKind,
        filters::{about, in_language},
        kinds,
        tables::document,
    },
    http::{
        Visit,
        links::with_words,
        names::{Organisations, space_name},
    },
    wording::{Question, READ, folded},
};

/// What the address may say. What cannot be read narrows nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The words as typed.
    pub q: String,
    /// `relevance` or `date`.
    pub sort: String,
    /// A space by its place: `puebla/members`.
    pub space: String,
    /// A kind of paper.
    pub kind: String,
    /// A language that it is there in.
    pub lang: String,
    /// Whose it is.
    pub from: String,
    /// The year of the paper.
    pub year: String,
    /// A theme, by its process and its place in a plan: `puebla/puebla-panama-1997/1`.
    pub theme: String,
    /// A country, by its key in the register.
    pub country: String,
    /// A keyword, however it is written.
    pub keyword: String,
    /// The page, from 1 on.
    pub page: String,
}

impl Asked {
    /// The words as far as they are read.
    pub fn words(&self) -> String {
        self.q.trim().chars().take(READ).collect()
    }

    /// The question; `None` where there is nothing to look for.
    pub fn question(&self) -> Option<Question> {
        Question::parse(&self.words())
    }

    /// Whether the newest comes first, whatever it has in its title.
    pub fn by_date(&self) -> bool {
        self.sort == "date"
    }

    /// The page, from 0 on. There are never more than a hundred.
    pub fn page(&self) -> usize {
        self.page.parse::<usize>().unwrap_or(1).clamp(1, 100) - 1
    }

    /// The space that is named, if the reader enters it; `Err` for one that is not there for this reader, in which nothing is found.
    pub fn space(&self, visit: &Visit) -> Result<Option<SpaceId>, ()> {
        if self.space.is_empty() {
            return Ok(None);
        }
        let seen = self.space.split_once('/').and_then(|(process, space)| visit.scope.space_at(process, space));
        seen.filter(|seen| seen.kind != SpaceKind::Public).map(|seen| Some(seen.id)).ok_or(())
    }

    /// The originator that is named.
    pub fn from(&self) -> Option<OrganisationId> {
        self.from.parse().ok()
    }

    /// The process of the theme that is named, and the key of the theme there; `Err` for one that no process has, of which nothing is found.
    pub fn theme(&self, visit: &Visit) -> Result<Option<(ProcessId, &str)>, ()> {
        if self.theme.is_empty() {
            return Ok(None);
        }
        let named = self.theme.split_once('/');
        named.and_then(|(slug, key)| Some(Some((visit.scope.process_at(slug)?.id, key)))).ok_or(())
    }

    /// What is compared of the keyword that is named; empty where there is nothing to compare.
    pub fn keyword(&self) -> String {
        folded(&self.keyword.chars().take(READ).collect::<String>())
    }

    /// The papers in which is looked.
    pub fn rows<'s>(&self, visit: &'s Visit) -> Rows<'s, document::Entity> {
        let mut rows = visit.scope.rows::<document::Entity>();
        match self.space(visit) {
            Ok(None) => {}
            Ok(Some(space)) => rows = rows.in_space(space),
            Err(()) => rows = rows.in_spaces(&[]),
        }
        if let Some(kind) = kinds::read(&self.kind) {
            rows = rows.only(document::Column::Kind, Test::is(kind));
        }
        if let Some(from) = self.from() {
            rows = rows.only(document::Column::OriginatorId, Test::is(from));
        }
        if self.year.len() == 4 && self.year.bytes().all(|byte| byte.is_ascii_digit()) {
            rows = rows.only(document::Column::Dated, Test::Begins(self.year.clone()));
        }
        if LANGUAGES.contains(&self.lang.as_str()) {
            rows = in_language(rows, &self.lang);
        }
        match self.theme(visit) {
            Ok(None) => {}
            // Two processes may have a plan of the same name.
            Ok(Some((process, key))) => {
                rows = about(rows, SubjectKind::Theme, key).only(document::Column::ProcessId, Test::is(process));
            }
            Err(()) => rows = rows.in_spaces(&[]),
        }
        if !self.country.is_empty() {
            rows = about(rows, SubjectKind::Country, &self.country);
        }
        let keyword = self.keyword();
        if !keyword.is_empty() {
            rows = about(rows, SubjectKind::Keyword, &keyword);
        }
        rows
    }

    /// The address of this search with one word of it changed; of its first page, unless that is the word.
    pub fn href(&self, word: &str, value: &str) -> String {
        let page = if word == "page" { value } else { "" };
        let words = self.words();
        let own = [
            ("q", &words),
            ("sort", &self.sort),
            ("space", &self.space),
            ("kind", &self.kind),
            ("lang", &self.lang),
            ("from", &self.from),
            ("year", &self.year),
            ("theme", &self.theme),
            ("country", &self.country),
            ("keyword", &self.keyword),
        ];
        let words = own.map(|(name, is)| (name, if name == word { value } else { is.as_str() }));
        let words = words.into_iter().chain([("page", page)]);
        with_words("/area/search", words.map(|(name, is)| (name, Some(is).filter(|is| !is.is_empty()))))
    }

    /// Whether the answer is narrowed by anything but the words.
    pub fn is_narrowed(&self) -> bool {
        !self.lang.is_empty() || self.chosen().iter().any(|(_, word)| !word.is_empty())
    }

    /// What is chosen from the facets: name and value.
    pub fn chosen(&self) -> [(&'static str, &String); 7] {
        [
            ("space", &self.space),
            ("kind", &self.kind),
            ("from", &self.from),
            ("year", &self.year),
            ("theme", &self.theme),
            ("country", &self.country),
            ("keyword", &self.keyword),
        ]
    }

    /// The address of the same question without what narrows it.
    pub fn widened(&self) -> String {
        let asked = Self { q: self.q.clone(), sort: self.sort.clone(), ..Self::default() };
        asked.href("page", "")
    }
}

/// The place of a space in an address: `puebla/members`.
pub fn place(visit: &Visit, process: ProcessId, space: SpaceId) -> Option<String> {
    let process = visit.scope.process(process)?;
    Some(format!("{}/{}", process.slug, visit.scope.space(space)?.slug))
}

/// The name of a space, with its process for somebody who has several.
pub fn named(visit: &Visit, space: &SpaceSeen, several: bool) -> String {
    let name = space_name(space, &Organisations::of(&visit.scope), visit.w);
    match visit.scope.process(space.process).filter(|_| several) {
        Some(process) => visit.w.labelled(process.name(visit.w), name),
        None => name,
    }
}

/// Whether a visitor has seats in several processes.
pub fn several(visit: &Visit) -> bool {
    visit.scope.seats().windows(2).any(|pair| pair[0].process != pair[1].process)
}
