//! How the parts of an Office Open XML file hang together (ISO/IEC 29500-2), and which of them say who worked on it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read, Seek},
};

use super::super::tree::{Element, Node, parse};
use crate::extraction::archive::Members;

/// A relation of a part.
pub struct Relation {
    /// Its id within the part.
    pub id: String,
    /// The last word of its type, in small letters: `comments`.
    pub role: String,
    /// The part that it leads to, as the archive names it.
    pub target: Option<String>,
    /// Where it leads outside of the file.
    pub outside: Option<String>,
}

/// The relations of a file, by the member that lists them.
pub type Relations = BTreeMap<String, Vec<Relation>>;

/// Parts of these roles go when a file is cleaned. Properties of the core and of the program stay, emptied.
const DROPPED: [&str; 28] = [
    "comments",
    "commentsextended",
    "commentsids",
    "commentsextensible",
    "people",
    "person",
    "persons",
    "threadedcomment",
    "commentauthors",
    "authors",
    "revisionheaders",
    "revisionlog",
    "usernames",
    "changesinfo",
    "revisioninfo",
    "custom-properties",
    "thumbnail",
    "attachedtemplate",
    "customxml",
    "customxmlprops",
    "printersettings",
    "classificationlabels",
    "documenttasks",
    "tasks",
    "recipientdata",
    "mailmergerecipientdata",
    "mailmergesource",
    "mailmergeheadersource",
];

/// Where parts lie that say the same, whoever leads to them.
const FOLDERS: [&str; 11] = [
    "customxml/",
    "docmetadata/",
    "docprops/thumbnail",
    "docprops/custom",
    "word/comments",
    "word/people",
    "xl/persons/",
    "xl/threadedcomments/",
    "xl/revisions/",
    "ppt/comments/",
    "ppt/changesinfos/",
];

/// The member that lists the relations of a part; those of the whole file for an empty name.
pub fn list_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

/// Whether the name of a member, in small letters, ends so: `xml`.
pub fn ends_in(place: &str, ending: &str) -> bool {
    place.rsplit_once('.').is_some_and(|(_, last)| last == ending)
}

/// Whether a member is a picture or recording, by its place in small letters; of what kind it is its first bytes say.
pub fn is_picture(place: &str) -> bool {
    let is_placed = place.contains("/media/") && !place.contains("/_rels/") && !place.ends_with('/');
    is_placed || ["jpg", "jpeg", "png", "webp", "gif"].iter().any(|ending| ends_in(place, ending))
}

/// Whether a member is a signature of the file.
pub fn is_signature(name: &str) -> bool {
    name.to_lowercase().starts_with("_xmlsignatures/")
}

/// The folder from which the relations of a list are told.
fn folder_of(list: &str) -> &str {
    let (folder, _) = list.rsplit_once('/').unwrap_or(("", list));
    folder.strip_suffix("_rels").map_or(folder, |before| before.trim_end_matches('/'))
}

/// The member that a target names, in whatever letters.
fn resolved(folder: &str, target: &str, names: &BTreeMap<String, String>) -> Option<String> {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            other => steps.push(other),
        }
    }
    steps.retain(|step| !step.is_empty());
    names.get(&steps.join("/").to_lowercase()).cloned()
}

/// The relations of a file. `None` if a list of them cannot be read.
pub fn all<F: Read + Seek>(members: &mut Members<F>, names: &[String]) -> Option<Relations> {
    let known: BTreeMap<String, String> = names.iter().map(|name| (name.to_lowercase(), name.clone())).collect();
    let mut all = Relations::new();
    for list in names.iter().filter(|name| ends_in(&name.to_lowercase(), "rels")) {
        let text = members.text(list)?;
        let tree = parse(&text)?;
        let root = tree.iter().find_map(Node::element)?;
        let relations = root.elements().map(|element| relation(element, folder_of(list), &known)).collect();
        all.insert(list.clone(), relations);
    }
    Some(all)
}

fn relation(element: &Element<'_>, folder: &str, known: &BTreeMap<String, String>) -> Relation {
    let says = |name| element.attribute(name).unwrap_or_default();
    let (kind, target) = (says("Type"), says("Target"));
    let is_outside = says("TargetMode") == "External";
    Relation {
        id: says("Id"),
        role: kind.rsplit('/').next().unwrap_or_default().to_lowercase(),
        target: if is_outside { None } else { resolved(folder, &target, known) },
        outside: is_outside.then_some(target),
    }
}

/// The roles of a part: one for each type of relation that leads to it.
pub type Roles<'r> = BTreeSet<&'r str>;

/// The roles of parts, by the name of the member. Any relation may lead to a part besides the one by which programs find it.
pub fn roles(relations: &Relations) -> BTreeMap<&str, Roles<'_>> {
    let mut roles: BTreeMap<&str, Roles<'_>> = BTreeMap::new();
    for relation in relations.values().flatten() {
        if let Some(target) = &relation.target {
            roles.entry(target).or_default().insert(&relation.role);
        }
    }
    roles
}

/// The members that go when a file is cleaned, with the lists of their relations.
pub fn dropped<F: Read + Seek>(
    members: &mut Members<F>,
    names: &[String],
    relations: &Relations,
) -> Option<BTreeSet<String>> {
    let mut dropped = BTreeSet::new();
    for relation in relations.values().flatten() {
        let Some(target) = &relation.target else { continue };
        let goes = match relation.role.as_str() {
            "vmldrawing" if target.to_lowercase().starts_with("xl/") => holds_only_comments(&members.text(target)?),
            role => DROPPED.contains(&role),
        };
        if goes {
            dropped.insert(target.clone());
        }
    }
    let in_folder = |name: &&String| {
        let name = name.to_lowercase();
        let sheets = name.starts_with("xl/comments");
        sheets || FOLDERS.iter().any(|folder| name.starts_with(folder))
    };
    dropped.extend(names.iter().filter(in_folder).cloned());
    let lists: Vec<String> = dropped.iter().map(|part| list_of(part)).filter(|list| names.contains(list)).collect();
    dropped.extend(lists);
    Some(dropped)
}

/// Whether a drawing of a sheet holds the boxes of comments and nothing else: buttons lie in such drawings too.
fn holds_only_comments(drawing: &str) -> bool {
    let kinds: Vec<&str> =
        drawing.split("ObjectType=").skip(1).filter_map(|rest| rest.get(1..)?.split(['"', '\'']).next()).collect();
    !kinds.is_empty() && kinds.iter().all(|kind| *kind == "Note")
}

/// Whether a relation is taken out of its list.
pub fn goes(relation: &Relation, dropped: &BTreeSet<String>) -> bool {
    relation.target.as_ref().is_some_and(|target| dropped.contains(target)) || DROPPED.contains(&relation.role.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_where_they_are_named() {
        let names = ["word/comments.xml", "xl/worksheets/sheet1.xml", "docProps/Core.xml"];
        let names: BTreeMap<String, String> = names.map(|name| (name.to_lowercase(), name.to_owned())).into();
        let found = |list: &str, target: &str| resolved(folder_of(list), target, &names);
        assert_eq!(found("word/_rels/document.xml.rels", "comments.xml").as_deref(), Some("word/comments.xml"));
        assert_eq!(found("word/_rels/document.xml.rels", "/word/Comments.xml").as_deref(), Some("word/comments.xml"));
        assert_eq!(found("_rels/.rels", "docProps/core.xml").as_deref(), Some("docProps/Core.xml"));
        assert_eq!(
            found("xl/drawings/_rels/d.xml.rels", "../worksheets/sheet1.xml").as_deref(),
            Some("xl/worksheets/sheet1.xml")
        );
        assert_eq!(found("_rels/.rels", "../../../etc/passwd"), None);
        assert_eq!(list_of("word/document.xml"), "word/_rels/document.xml.rels");
    }
}
