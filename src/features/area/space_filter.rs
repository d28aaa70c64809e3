//! What lists of spaces are narrowed by: a process, a kind of space. And a list of spaces that is too long for one page.

use serde::Deserialize;

use super::pages::LongList;
use crate::{
    access::{ProcessId, SpaceKind, SpaceSeen},
    features::library::filters::with_all,
    http::{Visit, links::with_words, views::Choice},
    i18n::Words,
};

/// As many spaces stand on one page, and are offered one by one in a filter. Who has more chooses a process and a kind of space.
pub(super) const MOST: usize = 60;

/// The spaces that an address narrows to.
#[derive(Debug)]
pub(super) struct SpaceFilter {
    process: Option<(ProcessId, String)>,
    kind: Option<SpaceKind>,
}

impl SpaceFilter {
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
        let choices = there.map(|one| Choice::new(one.slug.as_str(), one.name(visit.w), chosen == Some(one.id)));
        among_several(choices.collect(), visit.w)
    }

    /// The kinds of space to choose from; none, where there is only one.
    pub(super) fn rooms(&self, spaces: &[&SpaceSeen], w: Words) -> Vec<Choice> {
        let there = SpaceKind::ALL.iter().filter(|kind| spaces.iter().any(|space| space.kind == **kind));
        let named = |kind: &SpaceKind| w.t(&format!("space-{}", kind.word()));
        let choices = there.map(|kind| Choice::new(kind.word(), named(kind), self.kind == Some(*kind)));
        among_several(choices.collect(), w)
    }
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
        let filter = SpaceFilter::by(&self.process, &self.room, visit);
        let (processes, rooms) = if spaces.len() > MOST {
            (filter.processes(&spaces, visit), filter.rooms(&spaces, visit.w))
        } else {
            (Vec::new(), Vec::new())
        };
        let narrowed = filter.of(spaces);
        let (page, last) = place(&self.page, narrowed.len());
        let shown: Vec<&SpaceSeen> = narrowed.iter().skip(page * MOST).take(MOST).copied().collect();
        let range = (narrowed.len() > MOST).then(|| {
            let (from, to) = (page * MOST + 1, page * MOST + shown.len());
            visit.w.a3("area-spaces-range", "from", from, "to", to, "all", narrowed.len())
        });
        let list = LongList {
            action,
            set: filter.is_part(),
            processes,
            rooms,
            range,
            before: page.checked_sub(1).map(|page| address(action, &filter, page)),
            next: (page < last).then(|| address(action, &filter, page + 1)),
        };
        (shown, list)
    }
}

/// Which page is asked for, and which is the last; counted from nought, while people count from one.
fn place(asked: &str, spaces: usize) -> (usize, usize) {
    let last = spaces.saturating_sub(1) / MOST;
    (asked.parse::<usize>().unwrap_or(1).saturating_sub(1).min(last), last)
}

fn address(action: &str, filter: &SpaceFilter, page: usize) -> String {
    let number = (page > 0).then(|| (page + 1).to_string());
    let words = filter.words().into_iter().chain([("page", number.as_deref())]);
    with_words(action, words)
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
