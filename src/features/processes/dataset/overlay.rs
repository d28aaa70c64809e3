//! `demo.json`: what a demonstration adds to a data set. Everything in it is made up, and plainly so.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{
    DataSet, Word,
    documents::Audience,
    personas::Persona,
    reader::{Names, Node, brief},
    words::words,
};
use crate::{
    clock::PartialDate,
    features::library::{Conduct, criteria::MOST_DAYS},
};

/// The file's name.
pub(super) const FILE: &str = "demo.json";

words! {
    /// The colour of a process, out of the palette of the pages.
    Accent {
        /// Red
        Madder = "madder",
        /// Blue
        Ultra = "ultra",
        /// Green
        Pine = "pine",
        /// Yellow
        Ochre = "ochre",
        /// Dark purple
        Plum = "plum",
        /// Blue-green
        Teal = "teal",
        /// Brown
        Umber = "umber",
        /// Yellow-green
        Olive = "olive",
        /// Grey
        Slate = "slate",
        /// Red-brown
        Brick = "brick",
        /// Purple
        Violet = "violet",
    }
}

words! {
    /// A group of places that can be marked in force together.
    Group {
        /// Those who take part.
        Participants = "participants",
        /// Those who observe, under whatever title.
        Observers = "observers",
        /// Those who serve.
        Secretariat = "secretariat",
        /// The networks of civil society.
        CivilSociety = "civil_society",
    }
}

words! {
    /// Where a text goes.
    Destination {
        /// To the desk, and from there released.
        Release = "release",
        /// To the space of the participants.
        Members = "members",
        /// To the plenary, without civil society.
        Plenary = "plenary",
        /// To the space of civil society.
        Civil = "civil",
        /// To the space of the working group that the overlay names for the process.
        Group = "group",
        /// To a page of the public site that belongs to no process.
        Site = "site",
    }
}

/// What a demonstration adds to the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// Says that it is made up.
    pub note: String,
    /// Where a text goes, by whom it is for.
    pub audiences: BTreeMap<Audience, Destination>,
    /// Where a text on all processes goes.
    pub texts_of_all: Destination,
    /// What is added to each process, by its slug.
    pub processes: BTreeMap<String, ProcessOverlay>,
    /// The persons.
    pub personas: Vec<Persona>,
}

/// What a demonstration adds to one process.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessOverlay {
    /// Its colour.
    pub accent: Accent,
    /// The languages that it works in, the first before all others.
    pub working_languages: Vec<String>,
    /// The zone that its times are in.
    pub zone: Tz,
    /// The groups whose current places are marked in force.
    pub in_force: BTreeSet<Group>,
    /// What the symbols of its papers begin with, as `DEMO/PUEBLA`.
    pub symbol_prefix: String,
    /// The working group that texts for a working group go to, by its name in the data.
    pub working_group: Option<String>,
    /// The criteria under which papers are published.
    pub criteria: Vec<Criterion>,
}

/// A criterion under which a process publishes papers.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its number.
    pub number: u32,
    /// Since when it has held.
    pub from: NaiveDate,
    /// Its wording by language.
    pub wording: Names,
    /// How a release under it comes about; with the originator's consent where nothing is said.
    pub conduct: Conduct,
    /// For how many days participants may object, where it announces.
    pub window_days: Option<u32>,
    /// For how many days an objection stands in the way of another proposal.
    pub blocked_days: Option<u32>,
}

impl Word for Conduct {
    const ALL: &'static [Self] = Conduct::ALL;

    fn as_str(self) -> &'static str {
        self.word()
    }
}

/// Reads the file and adds it to the set; what it says is judged against the data.
pub(super) fn read(at: &Node, set: &mut DataSet) {
    let overlay = Overlay {
        note: at.need("note", Node::text),
        audiences: at.need("audiences", audiences),
        texts_of_all: at.need("texts_of_all_processes", Node::word),
        processes: at.need("processes", processes),
        personas: Vec::new(),
    };
    if overlay.texts_of_all != Destination::Site {
        at.fault_in("texts_of_all_processes", "Write site: a text on all processes belongs to the space of none.");
    }
    set.overlay = Some(overlay);
    judge(at, set);
    let personas = at.each("personas", |at| Persona::read(at, set));
    at.no_twins("personas", personas.iter().map(|persona| persona.key.as_str()));
    at.no_twins("personas", personas.iter().map(|persona| persona.email.as_str()));
    if let Some(overlay) = &mut set.overlay {
        overlay.personas = personas;
    }
}

fn audiences(at: &Node) -> BTreeMap<Audience, Destination> {
    let mut audiences = BTreeMap::new();
    for (name, node) in at.fields() {
        let Some(audience) = Audience::from_word(name) else {
            let all: Vec<_> = Audience::ALL.iter().map(|word| word.as_str()).collect();
            node.fault(format!("“{}” is no audience. Write one of: {}.", brief(name), all.join(", ")));
            continue;
        };
        let destination = node.word();
        if destination == Destination::Site {
            node.fault(
                "Only a text on all processes can go to the site. Write release for one that everybody may read.",
            );
        }
        audiences.insert(audience, destination);
    }
    for audience in Audience::ALL.iter().filter(|audience| !audiences.contains_key(audience)) {
        at.fault_in(audience.as_str(), "This is missing. Say where texts for these readers go.");
    }
    audiences
}

fn processes(at: &Node) -> BTreeMap<String, ProcessOverlay> {
    let known = at.known().processes.as_ref();
    let mut processes = BTreeMap::new();
    for (slug, node) in at.fields() {
        if known.is_some_and(|known| !known.contains(slug)) {
            node.fault(format!("“{}” is no process of this data set. Write the slug of one.", brief(slug)));
        }
        processes.insert(slug.to_owned(), ProcessOverlay::read(&node.of_process(slug)));
    }
    for slug in known.into_iter().flatten().filter(|slug| !processes.contains_key(*slug)) {
        at.fault_in(slug, "This is missing. The overlay must describe every process of the data set.");
    }
    processes
}

impl ProcessOverlay {
    fn read(at: &Node) -> Self {
        let overlay = Self {
            accent: at.need("accent", Node::word),
            working_languages: at.each("working_languages", Node::language),
            zone: at.need("zone", zone),
            in_force: at.each("in_force", Node::word).into_iter().collect(),
            symbol_prefix: at.need("symbol_prefix", symbol_prefix),
            working_group: at.may("working_group", Node::text),
            criteria: at.each("criteria", Criterion::read),
        };
        if overlay.working_languages.is_empty() {
            at.fault_in("working_languages", "At least one language is needed here.");
        }
        at.no_twins("working_languages", overlay.working_languages.iter().map(String::as_str));
        for (index, criterion) in overlay.criteria.iter().enumerate() {
            if overlay.criteria[..index].iter().any(|other| other.number == criterion.number) {
                at.fault_in(
                    &format!("criteria[{index}].number"),
                    format!("There is a criterion {} already.", criterion.number),
                );
            }
            let needed = ["en", "es", "fr"].into_iter().chain(overlay.working_languages.iter().map(String::as_str));
            for language in needed.collect::<BTreeSet<_>>() {
                if !criterion.wording.contains_key(language) {
                    at.fault_in(
                        &format!("criteria[{index}].wording.{language}"),
                        "This is missing. A criterion is worded in English, Spanish, French and the working languages.",
                    );
                }
            }
        }
        overlay
    }
}

impl Criterion {
    fn read(at: &Node) -> Self {
        let number = at.need("number", |at| at.number_that(|number| number > 0, "Criteria are numbered from 1."));
        let days = |at: &Node| at.number_that(|days| (1..=MOST_DAYS).contains(&days), "Write days, from 1 to 366.");
        let criterion = Self {
            number,
            from: at.need("from", day),
            wording: at.need("wording", Node::names_or_none),
            conduct: at.may("conduct", Node::word).unwrap_or(Conduct::Consent),
            window_days: at.may("window_days", days),
            blocked_days: at.may("blocked_days", days),
        };
        if (criterion.conduct == Conduct::Window) != criterion.window_days.is_some() {
            at.fault_in(
                "window_days",
                "A criterion that announces (window) says for how many days, and no other does.",
            );
        }
        if criterion.blocked_days.is_some() && criterion.window_days.is_none() {
            at.fault_in("blocked_days", "Only a criterion with a window can be objected to.");
        }
        criterion
    }
}

fn zone(at: &Node) -> Tz {
    let text = at.text();
    text.parse().unwrap_or_else(|_| {
        if !text.is_empty() {
            at.fault(format!("“{}” is no zone of the IANA list. Write one such as America/Tegucigalpa.", brief(&text)));
        }
        Tz::UTC
    })
}

/// The most letters of what the symbols of a process begin with: its rooms add `/` and a letter of their own.
pub(super) const LONGEST_PREFIX: usize = crate::access::LONGEST_PREFIX - 2;

/// What is said of a prefix that is longer.
pub(super) fn too_long(text: &str) -> String {
    format!("“{}” is too long to begin a symbol. Write at most {LONGEST_PREFIX} letters.", brief(text))
}

fn symbol_prefix(at: &Node) -> String {
    let text = at.text();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if !text.is_empty() && !text.split('/').all(plain) {
        at.fault(format!(
            "“{}” cannot begin a symbol. Write capital letters, digits and hyphens, with / between parts.",
            brief(&text)
        ));
    } else if text.len() > LONGEST_PREFIX {
        at.fault(too_long(&text));
    }
    text
}

/// A date of which the day is known.
pub(super) fn day(at: &Node) -> NaiveDate {
    let date = at.date();
    if !matches!(date, PartialDate::Day(_)) && date != PartialDate::Year(0) {
        at.fault(format!("“{date}” names no day. Write YYYY-MM-DD, for instance 2000-03-21."));
    }
    date.first_day()
}

/// Judges what the overlay says of the processes against what the data say of them.
fn judge(at: &Node, set: &DataSet) {
    let Some(overlay) = &set.overlay else { return };
    let mut prefixes = BTreeSet::new();
    for (slug, added) in &overlay.processes {
        let put_down = |field: &str, sentence: String| at.fault_of(slug, field, sentence);
        if !added.symbol_prefix.is_empty() && !prefixes.insert(&added.symbol_prefix) {
            put_down(
                "symbol_prefix",
                format!("“{}” is taken by another process. Each needs its own.", added.symbol_prefix),
            );
        }
        let Some(process) = set.process(slug) else { continue };
        let standings = set.standings(process);
        for group in &added.in_force {
            if !standings.iter().any(|row| row.in_force && row.group() == *group) {
                put_down(
                    "in_force",
                    format!("The data list nobody in “{}” who could be marked in force. Take it out.", group.as_str()),
                );
            }
        }
        let for_group = set
            .documents
            .iter()
            .any(|text| text.process.as_ref() == Some(slug) && text.audience == Audience::WorkingGroup);
        match &added.working_group {
            Some(name) if !process.working_groups.iter().any(|group| group.name == *name) => {
                put_down(
                    "working_group",
                    format!("“{}” is no working group of this process. Write the name of one.", brief(name)),
                );
            }
            None if for_group => {
                put_down(
                    "working_group",
                    "This is missing. There are texts for a working group; say for which.".to_owned(),
                );
            }
            _ => {}
        }
    }
}
