//! What the list of released papers is narrowed by. Nothing that the address says is taken as it is: words come from closed lists,
//! years and places are read and clamped, and everything else is left out.

use std::collections::BTreeSet;

use url::form_urlencoded::parse;

use super::pieces::{Known, Site};
use crate::{
    access::{After, Part, Rows, Test},
    clock::Instant,
    error::Outcome,
    features::library::{
        LANGUAGES, kind_name, kinds,
        tables::{release, release_file},
    },
    http::{
        Cursor,
        links::with_words,
        names::by_name,
        views::{Choice, language_name},
    },
};

/// How many of the newest papers are looked through for what occurs.
const LOOKED_THROUGH: u64 = 2000;
/// A kind is no longer than this.
const WHOLE: i32 = 100;
/// The letters of a date that are its year.
const YEAR: i32 = 4;

/// What is wanted, as far as it can be.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    kind: Option<String>,
    language: Option<&'static str>,
    year: Option<i32>,
    after: Option<Cursor>,
}

impl Wanted {
    /// Reads the query of an address.
    pub fn by(query: &str, now: Instant) -> Self {
        let word = |words: &[&'static str], asked: &str| words.iter().copied().find(|word| *word == asked);
        let mut wanted = Self::default();
        for (name, value) in parse(query.as_bytes()) {
            match name.as_ref() {
                "kind" => wanted.kind = kinds::read(&value),
                "language" => wanted.language = word(LANGUAGES, &value),
                "year" => wanted.year = year(&value),
                "after" => wanted.after = Cursor::read(&value).filter(|place| place.at <= now),
                _ => {}
            }
        }
        wanted
    }

    /// Whether the list is narrowed.
    pub fn filtered(&self) -> bool {
        self.kind.is_some() || self.language.is_some() || self.year.is_some()
    }

    /// Where the page goes on.
    pub fn after(&self) -> Option<After> {
        self.after.map(Into::into)
    }

    /// The releases of a process that may be wanted: later releases of the same paper are looked at afterwards.
    pub fn rows<'s>(&self, site: &'s Site, known: &Known) -> Rows<'s, release::Entity> {
        let mut rows = all(site, known);
        if let Some(kind) = self.kind.as_deref() {
            rows = rows.only(release::Column::Kind, Test::is(kind));
        }
        if let Some(year) = self.year {
            rows = rows.only(release::Column::Dated, Test::Begins(format!("{year:04}")));
        }
        if let Some(language) = self.language {
            let files: Part<release::Entity, release_file::Entity> = Part {
                of: release_file::Column::ReleaseId,
                same: (release_file::Column::SpaceId, release::Column::SpaceId),
                column: release_file::Column::Language,
            };
            rows = rows.having(&files, language);
        }
        rows
    }

    /// The address of the list with the same filters, from its beginning or after a release.
    pub fn address(&self, here: &str, after: Option<&release::Model>) -> String {
        let year = self.year.map(|year| year.to_string());
        let after = after.map(|last| Cursor { at: last.visible_at, id: last.id.0 }.to_string());
        let words = [("kind", self.kind.as_deref()), ("language", self.language), ("year", year.as_deref())];
        with_words(here, words.into_iter().chain([("after", after.as_deref())]))
    }

    /// What can be chosen: the kinds, languages and years that occur among the newest papers, and those that were asked for.
    pub async fn choices(&self, site: &Site, known: &Known) -> Outcome<[Vec<Choice>; 3]> {
        let newest = (release::Column::VisibleAt, LOOKED_THROUGH);
        let columns = [(release::Column::Kind, WHOLE), (release::Column::Dated, YEAR)];
        let files = Some((release_file::Column::ReleaseId, release_file::Column::Language));
        let rows = all(site, known);
        let mut occurring = rows.occurring::<release_file::Entity>(newest, &columns, files).await?.into_iter();
        let mut next = || occurring.next().unwrap_or_default();
        let (kinds, years, languages) = (next(), next(), next());
        Ok([self.kinds(site, kinds), self.languages(site, &languages), self.years(site, years)])
    }

    fn kinds(&self, site: &Site, mut occurring: BTreeSet<String>) -> Vec<Choice> {
        occurring.extend(self.kind.clone());
        let name = |kind: &str| kind_name(site.scope.register(), kind, site.w);
        let named = |kind: &String| choice(kind, name(kind), self.kind.as_ref() == Some(kind));
        let mut choices: Vec<Choice> = occurring.iter().map(named).collect();
        by_name(&mut choices, site.w, |choice| &choice.label);
        with_any(site, choices, self.kind.is_none())
    }

    fn languages(&self, site: &Site, occurring: &BTreeSet<String>) -> Vec<Choice> {
        let offered = |code: &&&str| self.language == Some(**code) || occurring.contains(**code);
        let named = |code: &&str| choice(code, language_name(site.w, code), self.language == Some(*code));
        let mut choices: Vec<Choice> = LANGUAGES.iter().filter(offered).map(named).collect();
        by_name(&mut choices, site.w, |choice| &choice.label);
        with_any(site, choices, self.language.is_none())
    }

    fn years(&self, site: &Site, occurring: BTreeSet<String>) -> Vec<Choice> {
        let asked = self.year.map(|year| year.to_string());
        let mut years: BTreeSet<String> = occurring.into_iter().filter(|written| year(written).is_some()).collect();
        years.extend(asked.clone());
        let choices = years.iter().rev().map(|year| choice(year, year.clone(), asked.as_ref() == Some(year))).collect();
        with_any(site, choices, self.year.is_none())
    }
}

/// The choices behind the one for all.
fn with_any(site: &Site, choices: Vec<Choice>, chosen: bool) -> Vec<Choice> {
    std::iter::once(choice("", site.w.t("site-filter-any"), chosen)).chain(choices).collect()
}

/// The releases of a process that are not withdrawn.
pub(super) fn all<'s>(site: &'s Site, known: &Known) -> Rows<'s, release::Entity> {
    site.scope.rows::<release::Entity>().in_space(known.space).only(release::Column::WithdrawnAt, Test::Missing)
}

fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen, note: String::new() }
}

/// A year of four digits.
fn year(asked: &str) -> Option<i32> {
    let plain = asked.len() == 4 && asked.bytes().all(|byte| byte.is_ascii_digit());
    asked.parse().ok().filter(|year| plain && (1000..=9999).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g5_what_is_no_filter_is_left_out() {
        let now = Instant::from_timestamp(1_000_000_000, 0).unwrap();
        for query in [
            "kind=%3Cscript%3E&language=xx&year=-1",
            "year=1e9&after=99999999999999999999_0",
            "after=-1_0&per_page=1e9&page=-1",
            "after=9223372036854775807_00000000000000000000000000000000",
            "%FF%FE=%00&kind",
            "year=02001&language=en%00",
        ] {
            assert_eq!(Wanted::by(query, now), Wanted::default(), "{query}");
        }
    }

    #[test]
    fn what_is_a_filter_comes_back_in_the_address() {
        let now = Instant::from_timestamp(1_000_000_000, 0).unwrap();
        let wanted = Wanted::by("kind=note&language=es&year=2000&x=%22%3E", now);
        assert!(wanted.filtered());
        assert_eq!(
            wanted.address("/en/puebla/documents", None),
            "/en/puebla/documents?kind=note&language=es&year=2000"
        );
    }
}
