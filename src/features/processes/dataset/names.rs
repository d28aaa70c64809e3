//! `names.json`: what the processes are called in other languages than English, which `processes.json` is in. A set need not have it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    DataSet, Overlay,
    reader::{LANGUAGES, Node, brief, unknown_language},
};
use crate::access::ProcessNames;

/// The file's name.
pub(super) const FILE: &str = "names.json";

/// The languages in which the pages are complete: every process of the file has names in them.
const COMPLETE: [&str; 2] = ["es", "fr"];

/// The names of one process, by the codes of their languages.
pub type ByLanguage = BTreeMap<String, ProcessNames>;

/// Reads the file and adds it to the set; that each process is named in its working languages is judged against the overlay.
pub(super) fn read(at: &Node, set: &mut DataSet) {
    let names = at.need("processes", |at| processes(at, set.overlay.as_ref()));
    set.names = names;
}

fn processes(at: &Node, overlay: Option<&Overlay>) -> BTreeMap<String, ByLanguage> {
    let known = at.known().processes.as_ref();
    let mut processes = BTreeMap::new();
    for (slug, node) in at.fields() {
        if known.is_some_and(|known| !known.contains(slug)) {
            node.fault(format!("“{}” is no process of this data set. Write the slug of one.", brief(slug)));
        }
        let working = overlay.and_then(|overlay| overlay.processes.get(slug));
        let working = working.into_iter().flat_map(|added| &added.working_languages).map(String::as_str);
        let needed: BTreeSet<&str> = COMPLETE.into_iter().chain(working).filter(|code| *code != "en").collect();
        processes.insert(slug.to_owned(), names(&node.of_process(slug), &needed));
    }
    for slug in known.into_iter().flatten().filter(|slug| !processes.contains_key(*slug)) {
        at.fault_in(slug, "This is missing. The file must name every process of the data set.");
    }
    processes
}

fn names(at: &Node, needed: &BTreeSet<&str>) -> ByLanguage {
    let read = |(code, node): (&str, Node)| {
        if code == "en" {
            node.fault("The English names stand in processes.json. Take these out.");
        } else if !LANGUAGES.contains(&code) {
            node.fault(unknown_language(code));
        }
        let names = ProcessNames {
            short: node.need("short", Node::text),
            full: node.need("full", Node::text),
            region: node.need("region", Node::text),
        };
        (code.to_owned(), names)
    };
    let names: ByLanguage = at.fields().into_iter().map(read).collect();
    for code in needed.iter().filter(|code| !names.contains_key(**code)) {
        at.fault_in(code, "This is missing. A process is named in Spanish, French and its working languages.");
    }
    names
}
