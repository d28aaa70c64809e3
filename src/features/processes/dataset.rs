//! A data set of processes: read from a folder, judged as a whole, and handed out only when nothing in it is wrong.
//!
//! Nothing here knows a database. The folder holds
//!
//! - `processes.json`, `organisations.json`, `countries.csv`: facts on processes and who takes part in them;
//! - `documents/ID.LANGUAGE.md`: texts, if there are any;
//! - `names.json`: what the processes are called in other languages, if it is known;
//! - `demo.json`: what a demonstration adds, if it is one.
//!
//! What is not known stays unknown: dates keep their precision, and a place in a process opens no door of itself.

mod achieved;
mod conduct;
mod countries;
mod documents;
mod fault;
mod links;
mod meetings;
mod names;
mod organisations;
mod overlay;
mod parts;
mod personas;
mod process;
mod reader;
mod standings;
mod taking_part;
mod words;

#[cfg(test)]
mod tests;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fs,
    io::ErrorKind,
    path::Path,
};

use serde_json::Value;

use self::reader::{Known, Node, Source};
pub use self::{
    achieved::{
        Admission, AdmissionCriterion, Contributor, Evaluation, Evidence, Funding, NumberedText, Plan, PlanKind,
        PlanStatus, Stage,
    },
    conduct::{Chair, MeetingPattern, WorkingGroup, WorkingGroupStatus},
    countries::{Country, CountryStatus},
    documents::{Audience, Document, DocumentKind},
    fault::{Fault, Faults},
    links::{About, Link, LinkKind, LinkTarget, StageOfModel, Topic},
    meetings::{IssuedDocument, LevelBasis, Meeting, MeetingLevel, MeetingNgo, MeetingStatus, PublicBasis},
    names::ByLanguage,
    organisations::{Organisation, OrganisationKind, OrganisationRow, OrganisationType},
    overlay::{Accent, Criterion, Destination, Group, Overlay, ProcessOverlay},
    parts::{Actor, ActorKind, Place, PlaceBasis, TextList},
    personas::{Persona, PersonaSeat},
    process::{
        Milestone, Organisations, Origin, Process, ProcessKind, ProcessName, ProcessStatus, Region, RegionGroup,
        Secretariat,
    },
    reader::{LANGUAGES, Names, RESERVED},
    standings::StandingRow,
    taking_part::{
        Count, CountQualifier, Entity, NgoNetwork, NgoPart, ObserverState, Observers, OrganisationRole, Participant,
        ParticipantRole, ParticipantStatus, Participants,
    },
    words::Word,
};

const PROCESSES: &str = "processes.json";

/// A data set in which nothing is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct DataSet {
    /// Where the data come from.
    pub about: About,
    /// The vocabulary of topics.
    pub topics: Vec<Topic>,
    /// The stages that processes go through.
    pub stages: Vec<StageOfModel>,
    /// The processes, in the order of the file.
    pub processes: Vec<Process>,
    /// What links processes with one another and with organisations.
    pub links: Vec<Link>,
    /// The organisations of `organisations.json`; see [`DataSet::organisations`] for all that processes name.
    pub listed_organisations: Vec<Organisation>,
    /// The rows of `countries.csv`.
    pub countries: Vec<Country>,
    /// The texts, in the order of their files' names.
    pub documents: Vec<Document>,
    /// What the processes are called in other languages than English, by their slugs.
    pub names: BTreeMap<String, ByLanguage>,
    /// What a demonstration adds; `None` where the set is no demonstration.
    pub overlay: Option<Overlay>,
}

impl DataSet {
    /// The process of that slug.
    pub fn process(&self, slug: &str) -> Option<&Process> {
        self.processes.iter().find(|process| process.slug == slug)
    }

    /// The country or territory of that code.
    pub fn country(&self, alpha2: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.alpha2 == alpha2)
    }

    /// The topic of that key.
    pub fn topic(&self, key: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == key)
    }
}

/// Reads the data set of a folder, and nothing else: reading changes nothing.
///
/// # Errors
/// Everything that is wrong, each with its file, process and field. There is no data set then, not even a part of one.
pub fn read(folder: &Path) -> Result<DataSet, Faults> {
    let faults = RefCell::new(Vec::new());
    let set = Reading { folder, faults: &faults }.whole();
    let faults = faults.into_inner();
    match set {
        Some(set) if faults.is_empty() => Ok(set),
        _ => Err(Faults(faults)),
    }
}

/// A folder that is being read, with what was found wrong so far.
struct Reading<'a> {
    folder: &'a Path,
    faults: &'a RefCell<Vec<Fault>>,
}

impl Reading<'_> {
    /// Reads in the order in which one file refers to another. `None` only where a fault has been put down.
    fn whole(&self) -> Option<DataSet> {
        let mut known = Known::default();
        let countries =
            self.text(countries::FILE).and_then(|text| countries::read(&text, &mut self.faults.borrow_mut()));
        known.countries =
            countries.as_ref().map(|all| all.iter().map(|row| (row.alpha2.clone(), row.status)).collect());
        let listed = self.json(organisations::FILE, &known, organisations::read);
        known.organisations = listed.as_ref().map(|all| all.iter().map(|one| one.id.clone()).collect());
        let value = self.value(PROCESSES);
        if let Some(value) = &value {
            look_ahead(value, &mut known);
        }
        let set = value.map(|value| {
            let source = Source { file: PROCESSES, known: &known, faults: self.faults };
            processes(&Node::root(&value, &source))
        });
        let readable = set.is_some();
        let mut set = set.unwrap_or_else(DataSet::nothing);
        set.countries = countries.unwrap_or_default();
        set.listed_organisations = listed.unwrap_or_default();
        set.documents = self.documents(&known);
        if self.folder.join(overlay::FILE).exists() {
            self.json(overlay::FILE, &known, |at| overlay::read(at, &mut set));
        }
        if set.overlay.is_none() {
            // Without an overlay it is the slug that symbols begin with.
            for process in set.processes.iter().filter(|process| process.slug.len() > overlay::LONGEST_PREFIX) {
                let (file, field, sentence) =
                    (PROCESSES.to_owned(), "slug".to_owned(), overlay::too_long(&process.slug));
                self.faults.borrow_mut().push(Fault { file, process: Some(process.slug.clone()), field, sentence });
            }
        }
        if self.folder.join(names::FILE).exists() {
            self.json(names::FILE, &known, |at| names::read(at, &mut set));
        }
        readable.then_some(set)
    }

    fn documents(&self, known: &Known) -> Vec<Document> {
        let folder = self.folder.join(documents::FOLDER);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                self.put_down(documents::FOLDER, format!("This folder cannot be read: {error}."));
                return Vec::new();
            }
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let markdown = |name: &String| Path::new(name).extension().is_some_and(|extension| extension == "md");
        let names: BTreeSet<String> = names.filter(markdown).collect();
        let mut read = Vec::new();
        for name in names {
            let file = format!("{}/{name}", documents::FOLDER);
            let source = Source { file: &file, known, faults: self.faults };
            read.extend(self.text(&file).and_then(|text| documents::read(&text, &name, &source)));
        }
        documents::compare(&read, |document, field, sentence| {
            let (file, process) = (format!("{}/{}", documents::FOLDER, document.file), document.process.clone());
            self.faults.borrow_mut().push(Fault { file, process, field: field.to_owned(), sentence });
        });
        read
    }

    fn json<T>(&self, file: &str, known: &Known, read: impl FnOnce(&Node) -> T) -> Option<T> {
        let value = self.value(file)?;
        let source = Source { file, known, faults: self.faults };
        Some(read(&Node::root(&value, &source)))
    }

    fn value(&self, file: &str) -> Option<Value> {
        let text = self.text(file)?;
        let value = serde_json::from_str(&text);
        let wrong = |error: serde_json::Error| {
            let (line, column, error) = (error.line(), error.column(), error.to_string());
            let reason = error.split(" at line ").next().unwrap_or_default();
            self.put_down(file, format!("This is not JSON at line {line}, column {column}: {reason}."));
        };
        value.map_err(wrong).ok()
    }

    /// A file as text, without the mark that some editors put at its beginning.
    fn text(&self, file: &str) -> Option<String> {
        let wrong = |sentence: String| self.put_down(file, sentence);
        let bytes = fs::read(self.folder.join(file)).map_err(|error| {
            wrong(match error.kind() {
                ErrorKind::NotFound => format!("This file is missing in “{}”.", self.folder.display()),
                _ => format!("This file cannot be read: {error}."),
            });
        });
        let text = String::from_utf8(bytes.ok()?).map_err(|error| {
            let line = error.as_bytes()[..error.utf8_error().valid_up_to()].split(|byte| *byte == b'\n').count();
            wrong(format!("Line {line} is not in UTF-8. Save the file in that encoding."));
        });
        text.ok().map(|text| text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))
    }

    fn put_down(&self, file: &str, sentence: String) {
        self.faults.borrow_mut().push(Fault { file: file.to_owned(), process: None, field: String::new(), sentence });
    }
}

/// Gathers what the parts of `processes.json` refer to in one another, without judging it yet.
fn look_ahead(value: &Value, known: &mut Known) {
    let texts = |list: &Value, key: &str| -> BTreeSet<String> {
        list.as_array().into_iter().flatten().filter_map(|item| item.get(key)?.as_str().map(str::to_owned)).collect()
    };
    known.topics = value.get("topic_vocabulary").map(|list| texts(list, "key"));
    known.processes = value.get("processes").map(|list| texts(list, "slug"));
    for process in value.get("processes").and_then(Value::as_array).into_iter().flatten() {
        let slug = process.get("slug").and_then(Value::as_str).unwrap_or_default();
        let meetings = process.get("meetings").map(|list| texts(list, "id")).unwrap_or_default();
        known.meetings.extend(meetings.into_iter().map(|id| (id, slug.to_owned())));
    }
}

/// Reads `processes.json`; the other files' parts stay empty.
fn processes(at: &Node) -> DataSet {
    let set = DataSet {
        about: About::read(at),
        topics: at.each("topic_vocabulary", Topic::read),
        stages: at.need("stage_model", |at| at.each("stages", StageOfModel::read)),
        processes: at.need("processes", |at| {
            let read = |node: Node| match node.peek("slug").map(str::to_owned) {
                Some(slug) if !slug.is_empty() => Process::read(&node.of_process(&slug)),
                _ => Process::read(&node),
            };
            at.items().into_iter().map(read).collect()
        }),
        links: at.each("links", Link::read),
        ..DataSet::nothing()
    };
    at.no_twins("topic_vocabulary", set.topics.iter().map(|topic| topic.key.as_str()));
    at.no_twins("processes", set.processes.iter().map(|process| process.slug.as_str()));
    at.no_twins("links", set.links.iter().map(|link| link.id.as_str()));
    across_processes(at, &set.processes);
    set
}

/// Judges what must hold between the meetings and papers of all processes.
fn across_processes(at: &Node, processes: &[Process]) {
    let meetings: BTreeMap<_, _> =
        processes.iter().flat_map(|process| &process.meetings).map(|meeting| (&meeting.id, meeting)).collect();
    let (mut met, mut issued) = (BTreeSet::new(), BTreeSet::new());
    for process in processes {
        for (index, meeting) in process.meetings.iter().enumerate() {
            let put_down =
                |field: &str, sentence| at.fault_of(&process.slug, &format!("meetings[{index}].{field}"), sentence);
            if !meeting.id.is_empty() && !met.insert(&meeting.id) {
                put_down("id", format!("“{}” is the id of another meeting already. Each needs its own.", meeting.id));
            }
            let other = meeting.same_event_as.as_ref().and_then(|id| meetings.get(id));
            if let Some(other) = other.filter(|other| other.same_event_as.as_ref() != Some(&meeting.id)) {
                put_down(
                    "same_event_as",
                    format!("“{}” does not name this meeting in turn. Both or neither must.", other.id),
                );
            }
        }
        for (index, paper) in process.documents.iter().enumerate() {
            if !paper.id.is_empty() && !issued.insert(&paper.id) {
                let sentence = format!("“{}” is the id of another document already. Each needs its own.", paper.id);
                at.fault_of(&process.slug, &format!("documents[{index}].id"), sentence);
            }
        }
    }
}

impl DataSet {
    fn nothing() -> Self {
        let unknown = crate::clock::PartialDate::Year(0);
        let about =
            About { title: String::new(), as_of: unknown, citation: String::new(), author: None, note: String::new() };
        Self {
            about,
            topics: Vec::new(),
            stages: Vec::new(),
            processes: Vec::new(),
            links: Vec::new(),
            listed_organisations: Vec::new(),
            countries: Vec::new(),
            documents: Vec::new(),
            names: BTreeMap::new(),
            overlay: None,
        }
    }
}
