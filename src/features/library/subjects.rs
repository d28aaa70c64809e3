//! What the papers of a space are about, as the filters of its list are asked for it and offer it.

use sea_orm::FromQueryResult;

use super::{
    SubjectKind,
    filters::{about, with_all},
    metadata::as_label,
    tables::{document, subject},
};
use crate::{
    access::{Rows, SpaceId, Test},
    error::Outcome,
    http::{
        Visit,
        names::{Organisations, by_name},
        views::Choice,
    },
    wording::{READ, folded},
};

/// How many of the newest papers are looked through for what is offered. Each has up to some dozens of rows, so that these are fewer than are
/// looked through for what stands with the paper itself.
const LOOKED_THROUGH: u64 = 500;
/// How many different things are read.
const READ_VALUES: u64 = 2_000;
/// What tells one thing from another.
const SAID: [subject::Column; 2] = [subject::Column::Kind, subject::Column::Key];
/// How many keywords are offered; the most frequent.
const KEYWORDS: usize = 100;

/// What papers are to be about. What is empty narrows nothing.
#[derive(Clone, Debug)]
pub struct Asked([(SubjectKind, String); 3]);

impl Asked {
    /// Reads the words of an address: the place of a theme in its plan, the key of a country, a keyword however it is written.
    pub fn by(theme: &str, country: &str, keyword: &str) -> Self {
        let keyword = folded(&keyword.chars().take(READ).collect::<String>());
        Self([
            (SubjectKind::Theme, theme.to_owned()),
            (SubjectKind::Country, country.to_owned()),
            (SubjectKind::Keyword, keyword),
        ])
    }

    fn set(&self) -> impl Iterator<Item = &(SubjectKind, String)> {
        self.0.iter().filter(|(_, key)| !key.is_empty())
    }

    fn is(&self, kind: SubjectKind, key: &str) -> bool {
        self.set().any(|(asked, is)| *asked == kind && is == key)
    }

    /// Only the papers that are about all of it.
    pub fn narrowed<'s>(&self, rows: Rows<'s, document::Entity>) -> Rows<'s, document::Entity> {
        self.set().fold(rows, |rows, (kind, key)| about(rows, *kind, key))
    }
}

/// What can be chosen, each list after the choice of all; empty where nothing occurs.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// Themes, as their plans say them.
    pub themes: Vec<Choice>,
    /// Countries, by name.
    pub countries: Vec<Choice>,
    /// The keywords that occur most often.
    pub keywords: Vec<Choice>,
}

/// A thing that papers are about.
#[derive(Clone, Debug, FromQueryResult)]
struct Occurring {
    kind: SubjectKind,
    key: String,
    told: String,
}

/// What is offered is what the newest of these papers are about that this reader sees, and what is asked for, if a paper of the space is about it.
///
/// # Errors
/// The database's.
pub async fn offered(
    visit: &Visit,
    space: SpaceId,
    papers: Rows<'_, document::Entity>,
    asked: &Asked,
) -> Outcome<Offered> {
    let mut occurring: Vec<Occurring> = papers
        .occurring_in_parts::<subject::Entity, _>(
            (document::Column::PlacedAt, LOOKED_THROUGH),
            subject::Column::DocumentId,
            (&SAID[..], subject::Column::Text),
            READ_VALUES,
        )
        .await?;
    for (kind, key) in asked.set() {
        if !occurring.iter().any(|one| one.kind == *kind && one.key == *key) {
            occurring.extend(elsewhere(visit, space, *kind, key).await?);
        }
    }
    let organisations = Organisations::of(&visit.scope);
    let countries = organisations.by_key();
    let name = |one: &Occurring| match one.kind {
        SubjectKind::Country => Some(organisations.name(*countries.get(one.key.as_str())?, visit.w)),
        SubjectKind::Theme | SubjectKind::Keyword => Some(as_label(one.kind, &one.told).to_owned()),
    };
    let choices = |kind: SubjectKind, most: usize| {
        let of_kind = occurring.iter().filter(|one| one.kind == kind).enumerate();
        let offered = of_kind.filter_map(|(at, one)| {
            let chosen = asked.is(kind, &one.key);
            if at >= most && !chosen {
                return None;
            }
            Some(Choice::new(one.key.as_str(), name(one)?, chosen))
        });
        let mut choices: Vec<Choice> = offered.collect();
        by_name(&mut choices, visit.w, |choice| &choice.label);
        if choices.is_empty() { choices } else { with_all(choices, visit.w) }
    };
    Ok(Offered {
        themes: choices(SubjectKind::Theme, usize::MAX),
        countries: choices(SubjectKind::Country, usize::MAX),
        keywords: choices(SubjectKind::Keyword, KEYWORDS),
    })
}

/// What is asked for and stands only with papers that are older, or lie in another folder: as one of them says it.
async fn elsewhere(visit: &Visit, space: SpaceId, kind: SubjectKind, key: &str) -> Outcome<Option<Occurring>> {
    let papers = about(visit.scope.rows::<document::Entity>().in_space(space), kind, key);
    let Some(paper) = papers.one().await? else { return Ok(None) };
    let rows = visit
        .scope
        .rows::<subject::Entity>()
        .only(subject::Column::DocumentId, Test::is(paper.id))
        .only(subject::Column::Kind, Test::is(kind))
        .only(subject::Column::Key, Test::is(key));
    Ok(rows.one().await?.map(|row| Occurring { kind, key: row.key, told: row.text }))
}
