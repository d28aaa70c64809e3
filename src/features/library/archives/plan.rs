//! What would be made of an archive: papers with their languages, and every fault, each where it stands.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Found, Looked, MOST, Usual};
use crate::{
    access::RowId,
    blobs::Stored,
    clock::PartialDate,
    features::library::{
        LANGUAGES,
        documents::judge_title,
        files::{self, Fitting},
        folders,
        kinds::Called,
    },
    http::upload::Upload,
    pack::{
        MANIFEST,
        names::{folded, plain},
        reading::{DEEPEST, Odd},
    },
};

/// What is said where nothing tells the language, the kind or the date of a paper.
const NO_LANGUAGE: &str = "library-archive-language-missing";
const NO_KIND: &str = "library-archive-kind-missing";
const NO_DATE: &str = "library-archive-date-missing";

/// What is said of a file of a kind that is not taken.
const NOT_TAKEN: &str = "library-archive-file-kind";

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path of a file, or `manifest.csv`; empty for the archive as a whole.
    pub at: String,
    /// The line of the table.
    pub line: Option<u64>,
    /// The key of the sentence.
    pub key: &'static str,
    /// What the sentence speaks of; may be empty.
    pub it: String,
}

/// A language of a paper that would be handed in.
#[derive(Clone, Debug)]
pub struct PlannedLanguage {
    /// The code.
    pub code: String,
    /// The title in it.
    pub title: String,
    /// The place of its file among those of the archive.
    pub file: usize,
    /// What is known of the file before it is unpacked.
    pub fitting: Fitting,
    original: bool,
}

/// A paper that would be handed in.
#[derive(Clone, Debug)]
pub struct PlannedPaper {
    /// The folders that it would lie in, below the one that all goes into.
    pub folders: Vec<String>,
    /// The word of its kind.
    pub kind: String,
    /// Its date.
    pub dated: String,
    /// Its languages, the original first.
    pub languages: Vec<PlannedLanguage>,
}

/// What would be made of an archive.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The papers.
    pub papers: Vec<PlannedPaper>,
    /// What is wrong: while there is anything, nothing is handed in.
    pub faults: Vec<Fault>,
}

/// A line of the table.
#[derive(Clone, Debug, Default)]
struct Line {
    number: u64,
    symbol: String,
    title: String,
    language: String,
    original: bool,
    kind: String,
    date: String,
}

/// By what files are of one paper: its folders, and what they have in common there.
type Group = (Vec<String>, String);

impl Fault {
    /// Something that is wrong with a file, or with the archive as a whole.
    pub fn of(at: &str, key: &'static str, it: &str) -> Self {
        Self { at: at.to_owned(), line: None, key, it: it.to_owned() }
    }

    /// Whether something is not said that the form can say of all papers.
    pub fn is_missing(&self) -> bool {
        [NO_LANGUAGE, NO_KIND, NO_DATE].contains(&self.key)
    }
}

impl Plan {
    /// How many bytes its files have together.
    pub fn bytes(&self) -> i64 {
        let languages = self.papers.iter().flat_map(|paper| &paper.languages);
        languages.map(|language| language.fitting.size).fold(0, i64::saturating_add)
    }
}

/// Works out what would be made of an archive, in a process that offers some kinds of paper.
pub fn plan(looked: &Looked, usual: &Usual, kinds: &Called) -> Plan {
    let mut plan = Plan::default();
    for (path, odd) in &looked.odd {
        plan.faults.push(Fault::of(path, key_of(*odd), ""));
    }
    let lines = match &looked.table {
        Some(table) => lines(table, looked, &mut plan.faults),
        None => HashMap::new(),
    };
    let mut groups: BTreeMap<Group, PlannedPaper> = BTreeMap::new();
    for (number, file) in looked.files.iter().enumerate() {
        let line = lines.get(&folded(&file.path));
        if let Some((group, paper)) = planned((number, file), line, usual, kinds, &mut plan.faults) {
            match groups.get_mut(&group) {
                Some(there) => join(there, paper, &file.path, &mut plan.faults),
                None => {
                    groups.insert(group, paper);
                }
            }
        }
    }
    plan.papers = groups.into_values().collect();
    for paper in &mut plan.papers {
        let first = |language: &PlannedLanguage| (!language.original, language.code != usual.language);
        paper.languages.sort_by_key(first);
    }
    if plan.papers.len() > MOST {
        plan.faults.push(Fault::of("", "library-archive-many-papers", ""));
    }
    if plan.papers.is_empty() && plan.faults.is_empty() {
        plan.faults.push(Fault::of("", "library-archive-empty", ""));
    }
    // The archive, its table by line, its files.
    plan.faults.sort_by_key(|fault| (!fault.at.is_empty(), fault.at != MANIFEST, fault.line));
    plan
}

/// The sentence for what is wrong with a member.
fn key_of(odd: Odd) -> &'static str {
    match odd {
        Odd::Path => "library-archive-path",
        Odd::Deep => "library-archive-deep",
        Odd::Link => "library-archive-link",
        Odd::Locked => "library-archive-locked",
        Odd::Method => "library-archive-method",
        Odd::Twice => "library-archive-twice",
        Odd::Damaged => "library-archive-damaged",
        Odd::Large => "library-archive-large",
    }
}

/// The lines of the table, by the paths that they name.
fn lines(table: &[u8], looked: &Looked, faults: &mut Vec<Fault>) -> HashMap<String, Line> {
    let mut lines = HashMap::new();
    let mut fault = |line: Option<u64>, key: &'static str, it: &str| {
        faults.push(Fault { line, ..Fault::of(MANIFEST, key, it) });
    };
    let Ok(text) = std::str::from_utf8(table) else {
        fault(None, "library-archive-table", "");
        return lines;
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut read = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let heads: Vec<String> = match read.headers() {
        Ok(heads) => heads.iter().map(|head| head.trim().to_lowercase()).collect(),
        Err(_) => Vec::new(),
    };
    let column = |name: &str| heads.iter().position(|head| head == name);
    let Some(path_at) = column("path") else {
        fault(None, "library-archive-table", "");
        return lines;
    };
    let there: HashSet<String> = looked.files.iter().map(|file| folded(&file.path)).collect();
    for (number, record) in (2..).zip(read.records()) {
        let Ok(record) = record else {
            fault(Some(number), "library-archive-line", "");
            continue;
        };
        let number = record.position().map_or(number, csv::Position::line);
        let cell = |place: Option<usize>| typed(place.and_then(|place| record.get(place)).unwrap_or_default());
        let path = cell(Some(path_at));
        if path.is_empty() {
            fault(Some(number), "library-archive-line", "");
            continue;
        }
        let key = folded(&path.split('/').map(plain).collect::<Vec<_>>().join("/"));
        if !there.contains(&key) {
            fault(Some(number), "library-archive-no-file", &path);
            continue;
        }
        let line = Line {
            symbol: cell(column("symbol")),
            title: cell(column("title")),
            language: cell(column("language")).to_lowercase(),
            original: cell(column("original")) == "yes",
            kind: cell(column("kind")),
            date: cell(column("date")),
            number,
        };
        if lines.insert(key, line).is_some() {
            fault(Some(number), "library-archive-line-twice", &path);
        }
    }
    lines
}

/// A cell as it was before a pack made it harmless: without the apostrophe that a formula is given.
fn typed(cell: &str) -> String {
    let plain = cell.strip_prefix('\'').filter(|rest| crate::pack::manifest::harmless(rest) != *rest);
    plain.unwrap_or(cell).trim().to_owned()
}

/// The name of a file without its ending, and the language that it ends with, if it does: `Informe_es.pdf`.
fn named(name: &str) -> (String, Option<&'static str>) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let told = stem.rsplit_once([' ', '_', '-', '.']).and_then(|(rest, last)| {
        let code = LANGUAGES.iter().find(|code| code.eq_ignore_ascii_case(last))?;
        Some((rest, *code))
    });
    let (stem, code) = told.map_or((stem, None), |(rest, code)| (rest, Some(code)));
    (stem.replace('_', " ").split_whitespace().collect::<Vec<_>>().join(" "), code)
}

/// A paper of one language, and the group that it belongs to. What is wrong with it is said, all at once.
fn planned(
    (number, file): (usize, &Found),
    line: Option<&Line>,
    usual: &Usual,
    kinds: &Called,
    faults: &mut Vec<Fault>,
) -> Option<(Group, PlannedPaper)> {
    let at = line.map_or(file.path.as_str(), |_| MANIFEST);
    let before = faults.len();
    let mut fault = |key: &'static str, it: &str| {
        faults.push(Fault { line: line.map(|line| line.number), ..Fault::of(at, key, it) });
    };
    let fitting = match fitting(file) {
        Ok(fitting) => Some(fitting),
        Err((key, it)) => {
            fault(key, &it);
            // What is not taken anyhow needs neither a language nor a date.
            if key == NOT_TAKEN {
                return None;
            }
            None
        }
    };
    let (stem, ending) = named(&file.name);
    let told = |of: fn(&Line) -> &String, or: &str| {
        line.map(of).filter(|text| !text.is_empty()).map_or_else(|| or.to_owned(), Clone::clone)
    };
    let title = told(|line| &line.title, &stem);
    if let Some(wrong) = judge_title(&title, "title") {
        fault(wrong.key, "");
    }
    let code = told(|line| &line.language, ending.unwrap_or(usual.language.as_str()));
    if !LANGUAGES.contains(&code.as_str()) {
        fault(if code.is_empty() { NO_LANGUAGE } else { "library-archive-language" }, &code);
    }
    let kind = told(|line| &line.kind, &usual.kind);
    let known = kinds.find(&kind);
    if known.is_none() {
        fault(if kind.is_empty() { NO_KIND } else { "library-archive-kind" }, &kind);
    }
    let dated = told(|line| &line.date, &usual.date);
    let date = dated.trim().parse::<PartialDate>().ok();
    if date.is_none() {
        fault(if dated.trim().is_empty() { NO_DATE } else { "library-archive-date" }, &dated);
    }
    for folder in &file.folders {
        if let Some(wrong) = folders::judge(folder) {
            fault(wrong.key, folder);
        }
    }
    if file.folders.len() > DEEPEST {
        fault("library-archive-deep", "");
    }
    if faults.len() > before {
        return None;
    }
    let shared = match line {
        Some(line) if !line.symbol.is_empty() => format!("symbol {}", line.symbol),
        Some(_) => format!("file {number}"),
        None => format!("name {}", folded(&stem)),
    };
    let language = PlannedLanguage {
        code,
        title,
        file: number,
        fitting: fitting?,
        original: line.is_some_and(|line| line.original),
    };
    let paper = PlannedPaper {
        folders: file.folders.clone(),
        kind: known?.to_owned(),
        dated: date?.to_string(),
        languages: vec![language],
    };
    Some(((file.folders.clone(), shared), paper))
}

/// What the content of a file says that it is, or the sentence that refuses it and what that speaks of.
fn fitting(file: &Found) -> Result<Fitting, (&'static str, String)> {
    if file.size == 0 {
        return Err(("library-fault-file-empty", file.name.clone()));
    }
    let upload = Upload {
        field: "file".to_owned(),
        name: file.name.clone(),
        head: file.head.clone(),
        stored: Stored { sha256: String::new(), size: i64::try_from(file.size).unwrap_or(i64::MAX) },
        sent: None::<RowId>,
    };
    files::judge(&upload, "file").map_err(|wrong| match wrong.key {
        "library-fault-file-kind" => (NOT_TAKEN, file.name.clone()),
        key => (key, wrong.it),
    })
}

/// Adds a language to a paper; each stands once in it, and one of them is the original.
fn join(there: &mut PlannedPaper, paper: PlannedPaper, path: &str, faults: &mut Vec<Fault>) {
    for language in paper.languages {
        if there.languages.iter().any(|other| other.code == language.code) {
            faults.push(Fault::of(path, "library-archive-language-twice", &language.code));
        }
        if language.original && there.languages.iter().any(|other| other.original) {
            faults.push(Fault::of(path, "library-archive-originals", ""));
        }
        there.languages.push(language);
    }
}

#[cfg(test)]
mod tests;
