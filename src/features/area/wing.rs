//! A wing of the house: the person's spaces of one process, of one kind. And a list of spaces that is too long for one page.

use serde::Deserialize;
use url::form_urlencoded::Serializer;

use super::pages::LongList;
use crate::{
    access::{ProcessId, SpaceKind, SpaceSeen},
    http::{Visit, views::Choice},
    i18n::Words,
};

/// As many spaces stand on one page, and are offered one by one in a filter. Who has more chooses a process and a kind of space.
pub(super) const MOST: usize = 60;

/// The spaces that an address narrows to.
#[derive(Debug)]
pub(super) struct Wing {
    process: Option<(ProcessId, String)>,
    kind: Option<SpaceKind>,
}

impl Wing {
    /// Reads an address. What cannot be read narrows nothing.
    pub(super) fn by(process: &str, room: &str, visit: &Visit) -> Self {
        let process = visit.scope.process_at(process).map(|process| (process.id, process.slug.clone()));
        Self { process, kind: room.parse().ok() }
    }

    /// Whether it is a part only.
    pub(super) fn is_part(&self) -> bool {
        self.process.is_some() || self.kind.is_some()
    }

    /// Those of some spaces that stand in it.
    pub(super) fn of<'v>(&self, mut spaces: Vec<&'v SpaceSeen>) -> Vec<&'v SpaceSeen> {
        spaces.retain(|space| {
            self.process.as_ref().is_none_or(|(id, _)| *id == space.process)
                && self.kind.is_none_or(|kind| kind == space.kind)
        });
        spaces
    }

    /// The words of an address that leads to it.
    pub(super) fn words(&self) -> [(&'static str, Option<&str>); 2] {
        let process = self.process.as_ref().map(|(_, slug)| slug.as_str());
        [("process", process), ("room", self.kind.map(SpaceKind::word))]
    }

    /// The processes to choose from; none, where there is only one.
    pub(super) fn processes(&self, spaces: &[&SpaceSeen], visit: &Visit) -> Vec<Choice> {
        let there = visit.scope.processes().iter().filter(|one| spaces.iter().any(|space| space.process == one.id));
        let chosen = self.process.as_ref().map(|(id, _)| *id);
        let choices = there.map(|one| choice(one.slug.as_str(), one.name.clone(), chosen == Some(one.id)));
        among_several(choices.collect(), visit.w)
    }

    /// The kinds of space to choose from; none, where there is only one.
    pub(super) fn rooms(&self, spaces: &[&SpaceSeen], w: Words) -> Vec<Choice> {
        let there = SpaceKind::ALL.iter().filter(|kind| spaces.iter().any(|space| space.kind == **kind));
        let named = |kind: &SpaceKind| w.t(&format!("space-{}", kind.word()));
        let choices = there.map(|kind| choice(kind.word(), named(kind), self.kind == Some(*kind)));
        among_several(choices.collect(), w)
    }
}

/// A choice of a filter.
pub(super) fn choice(value: impl Into<String>, label: String, chosen: bool) -> Choice {
    Choice { value: value.into(), label, chosen, note: String::new() }
}

/// Choices of a filter, after the choice of all.
pub(super) fn with_all(choices: Vec<Choice>, w: Words) -> Vec<Choice> {
    let none = choices.iter().all(|choice| !choice.chosen);
    std::iter::once(choice("", w.t("library-filter-all"), none)).chain(choices).collect()
}

fn among_several(choices: Vec<Choice>, w: Words) -> Vec<Choice> {
    if choices.len() > 1 { with_all(choices, w) } else { Vec::new() }
}

/// What the address of a list of spaces may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    process: String,
    room: String,
    page: String,
}

impl Asked {
    /// The spaces of the page that is asked for, and what stands round them.
    pub(super) fn page<'v>(
        &self,
        action: &'static str,
        spaces: Vec<&'v SpaceSeen>,
        visit: &Visit,
    ) -> (Vec<&'v SpaceSeen>, LongList) {
        let wing = Wing::by(&self.process, &self.room, visit);
        let (processes, rooms) = if spaces.len() > MOST {
            (wing.processes(&spaces, visit), wing.rooms(&spaces, visit.w))
        } else {
            (Vec::new(), Vec::new())
        };
        let narrowed = wing.of(spaces);
        let (page, last) = place(&self.page, narrowed.len());
        let shown: Vec<&SpaceSeen> = narrowed.iter().skip(page * MOST).take(MOST).copied().collect();
        let range = (narrowed.len() > MOST).then(|| {
            let (from, to) = (page * MOST + 1, page * MOST + shown.len());
            visit.w.a3("area-spaces-range", "from", from, "to", to, "all", narrowed.len())
        });
        let list = LongList {
            action,
            set: wing.is_part(),
            processes,
            rooms,
            range,
            before: page.checked_sub(1).map(|page| address(action, &wing, page)),
            next: (page < last).then(|| address(action, &wing, page + 1)),
        };
        (shown, list)
    }
}

/// Which page is asked for, and which is the last; counted from nought, while people count from one.
fn place(asked: &str, spaces: usize) -> (usize, usize) {
    let last = spaces.saturating_sub(1) / MOST;
    (asked.parse::<usize>().unwrap_or(1).saturating_sub(1).min(last), last)
}

fn address(action: &str, wing: &Wing, page: usize) -> String {
    let number = (page > 0).then(|| (page + 1).to_string());
    let words = wing.words().into_iter().chain([("page", number.as_deref())]);
    with_words(action, words)
}

/// An address with the words that have a value.
pub(super) fn with_words<'a>(path: &str, words: impl IntoIterator<Item = (&'static str, Option<&'a str>)>) -> String {
    let mut query = Serializer::new(String::new());
    for (name, value) in words {
        query.extend_pairs(value.map(|value| (name, value)));
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_not_there_is_the_nearest_one() {
        for (asked, spaces, page) in [
            ("", 300, 0),
            ("1", 300, 0),
            ("0", 300, 0),
            ("2", 300, 1),
            ("5", 300, 4),
            ("6", 300, 4),
            ("-1", 300, 0),
            ("1e9", 300, 0),
            ("99999999999999999999999999", 300, 0),
            ("3", 0, 0),
        ] {
            assert_eq!(place(asked, spaces).0, page, "{asked} of {spaces}");
        }
        assert_eq!([60, 61, 300, 301].map(|spaces| place("", spaces).1), [0, 1, 4, 5]);
    }
}
