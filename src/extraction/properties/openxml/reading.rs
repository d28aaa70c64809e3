//! What the parts of an Office Open XML file say of those who worked on it.

use std::{
    collections::HashMap,
    io::{Read, Seek},
    ops::ControlFlow,
};

use quick_xml::events::BytesStart;

use super::{
    super::{
        picture,
        told::{Kind, Told},
        tree::attribute,
    },
    hidden,
    relations::{self, Relation, Roles, ends_in},
    styles::{self, Hiding},
};
use crate::extraction::{
    archive::Members,
    xml::{self, Piece},
};

/// Elements that track a change of a text, whether or not they name an author.
const TRACKED: [&str; 4] = ["ins", "del", "moveFrom", "moveTo"];

/// What one part says that others need.
#[derive(Default)]
struct Known {
    /// Those whom comments name by a number.
    people: HashMap<String, String>,
    /// What the styles of a text hide.
    hiding: Hiding,
}

/// Notes what a file tells. `None` if it cannot be read.
pub fn read<F: Read + Seek>(members: &mut Members<F>, told: &mut Told) -> Option<()> {
    let names = members.names()?;
    if !names.iter().any(|name| name == "[Content_Types].xml") {
        return None;
    }
    if names.iter().any(|name| relations::is_signature(name)) {
        told.count(Kind::Signed, "");
    }
    let relations = relations::all(members, &names)?;
    relations.values().flatten().for_each(|relation| outside(relation, told));
    let roles = relations::roles(&relations);
    let (mut known, none) = (Known::default(), Roles::new());
    // The styles of a workbook are many, and hide nothing.
    let is_text = names.iter().any(|name| name.to_lowercase().starts_with("word/"));
    for name in &names {
        let place = name.to_lowercase();
        let roles = roles.get(name.as_str()).unwrap_or(&none);
        let names_people = ["person", "persons", "commentauthors", "authors"].iter().any(|role| roles.contains(role));
        if names_people || place.starts_with("xl/persons/") {
            gather_people(&members.text(name)?, &mut known.people, told)?;
        }
        // One of several that are not read may be the one that programs go by; one too many only tells too much.
        if styles::is_placed(&place) || (is_text && roles.contains("styles")) {
            known.hiding.add(&members.text(name)?)?;
        }
    }
    for name in &names {
        let place = name.to_lowercase();
        part(members, (name, &place, roles.get(name.as_str()).unwrap_or(&none)), &known, told)?;
    }
    Some(())
}

fn outside(relation: &Relation, told: &mut Told) {
    let Some(target) = &relation.outside else { return };
    if relation.role == "attachedtemplate" {
        told.property("Template", target);
    } else if relation.role.starts_with("mailmerge") {
        told.property("mailMerge", target);
    } else if is_on_a_disk(target) {
        told.say(Kind::Link, target);
    }
}

/// Whether an address is one on a disk: of this machine or that of a network.
pub(super) fn is_on_a_disk(target: &str) -> bool {
    let of_a_drive = matches!(target.get(1..3), Some(":\\" | ":/"));
    target.to_lowercase().starts_with("file:") || target.starts_with("\\\\") || of_a_drive
}

fn part<F: Read + Seek>(
    members: &mut Members<F>,
    (name, place, roles): (&str, &str, &Roles<'_>),
    known: &Known,
    told: &mut Told,
) -> Option<()> {
    let in_folder = |folder: &str| place.starts_with(folder);
    let is = |role: &str, usual: &str| roles.contains(role) || place == usual;
    if is("core-properties", "docprops/core.xml") {
        core(&members.text(name)?, told)?;
    }
    if is("extended-properties", "docprops/app.xml") {
        program(&members.text(name)?, told)?;
    }
    if is("custom-properties", "docprops/custom.xml") {
        custom(&members.text(name)?, told)?;
    }
    if roles.contains("printersettings") {
        printer(&members.bytes(name)?, told);
    }
    if roles.contains("thumbnail") {
        told.there_is("thumbnail");
    }
    // What its roles say does not keep a part from being read as what its place says: a text may bear any role besides its own.
    match place {
        // It goes as a whole.
        _ if roles.contains("thumbnail") && relations::is_picture(place) => {}
        _ if in_folder("docmetadata/") => told.there_is(name),
        _ if in_folder("customxml/item") && ends_in(place, "xml") && !place.starts_with("customxml/itemprops") => {
            told.property("customXml", &text_of(&members.text(name)?)?);
        }
        _ if place.contains("/embeddings/") && !ends_in(place, "rels") => told.count(Kind::Embedded, name),
        _ if relations::is_picture(place) => return picture::member(members, name, told),
        _ if !ends_in(place, "xml") => {}
        _ if in_folder("word/") => {
            let xml = members.text(name)?;
            hidden::of_text(&xml, &known.hiding, told)?;
            return word(&xml, told);
        }
        _ if in_folder("xl/worksheets/") => return hidden::of_sheet(&members.text(name)?, told),
        "xl/sharedstrings.xml" | "xl/styles.xml" => {}
        _ if in_folder("xl/") => return book(&members.text(name)?, &known.people, told),
        _ if in_folder("ppt/notesslides/") => return notes(&members.text(name)?, told),
        _ if in_folder("ppt/") => return slides(&members.text(name)?, &known.people, told),
        _ => {}
    }
    Some(())
}

/// Goes through all elements.
fn each(xml: &str, mut element: impl FnMut(&str, &BytesStart<'_>)) -> Option<()> {
    xml::walk(xml, |piece| {
        if let Piece::Opens(name, start) = piece {
            element(name, start);
        }
        ControlFlow::Continue(())
    })
}

/// Goes through all elements that hold text, by name.
fn each_text(xml: &str, mut element: impl FnMut(&str, &str)) -> Option<()> {
    let mut said = String::new();
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens(..) => said.clear(),
            Piece::Says(text) => said += text,
            Piece::Closes(name) => {
                element(name, &said);
                said.clear();
            }
        }
        ControlFlow::Continue(())
    })
}

fn text_of(xml: &str) -> Option<String> {
    let mut text = String::new();
    each_text(xml, |_, said| {
        if text.len() < 1_000 && !said.trim().is_empty() {
            text = format!("{text} {said}");
        }
    })?;
    Some(text)
}

fn core(xml: &str, told: &mut Told) -> Option<()> {
    each_text(xml, |name, said| match name {
        "title" => told.say(Kind::Title, said),
        "creator" => told.say(Kind::Author, said),
        "lastModifiedBy" => told.say(Kind::ChangedBy, said),
        // When, how often and in which language tells of nobody.
        "created" | "modified" | "lastPrinted" | "revision" | "language" | "coreProperties" => {}
        other => told.property(other, said),
    })
}

fn program(xml: &str, told: &mut Told) -> Option<()> {
    each_text(xml, |name, said| match name {
        "Company" => told.say(Kind::Company, said),
        "Manager" => told.say(Kind::Manager, said),
        "Application" => told.say(Kind::Program, said),
        "Template" | "HyperlinkBase" => told.property(name, said),
        _ => {}
    })
}

fn custom(xml: &str, told: &mut Told) -> Option<()> {
    let (mut name, mut said) = (String::new(), String::new());
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("property", start) => {
                name = attribute(start, "name").unwrap_or_default();
                said.clear();
            }
            Piece::Says(text) => said += text,
            Piece::Closes("property") => told.property(&name, &said),
            Piece::Opens(..) | Piece::Closes(_) => {}
        }
        ControlFlow::Continue(())
    })
}

/// The name of a printer, with which its settings begin (DEVMODEW: 32 letters of two bytes).
fn printer(settings: &[u8], told: &mut Told) {
    let letters: Vec<u16> = settings.chunks_exact(2).take(32).map(|two| u16::from_le_bytes([two[0], two[1]])).collect();
    let name: Vec<u16> = letters.into_iter().take_while(|letter| *letter != 0).collect();
    match String::from_utf16(&name) {
        Ok(name) if !name.trim().is_empty() => told.property("printer", &name),
        _ => told.there_is("printer"),
    }
}

fn word(xml: &str, told: &mut Told) -> Option<()> {
    each(xml, |name, start| {
        let author = attribute(start, "author");
        match (name, author) {
            ("comment", author) => told.count(Kind::Commenter, &author.unwrap_or_default()),
            ("person", Some(author)) => told.say(Kind::Person, &author),
            ("presenceInfo", _) => told.say(Kind::Person, &attribute(start, "userId").unwrap_or_default()),
            ("permStart", _) => told.property("permission", &attribute(start, "ed").unwrap_or_default()),
            ("mailMerge", _) => told.there_is("mailMerge"),
            ("connectString" | "query", _) => told.property("mailMerge", &attribute(start, "val").unwrap_or_default()),
            ("docVar", _) => {
                let says = |what| attribute(start, what).unwrap_or_default();
                told.property(&says("name"), &says("val"));
            }
            (_, Some(author)) => told.count(Kind::Reviser, &author),
            (name, None) if TRACKED.contains(&name) => told.count(Kind::Reviser, ""),
            (_, None) => told.say(Kind::Person, &attribute(start, "userName").unwrap_or_default()),
        }
    })
}

/// Those whom comments name by a number.
fn gather_people(xml: &str, people: &mut HashMap<String, String>, told: &mut Told) -> Option<()> {
    each(xml, |name, start| {
        let named = match name {
            "person" => attribute(start, "displayName"),
            "cmAuthor" | "author" => attribute(start, "name"),
            _ => return,
        };
        let named = named.unwrap_or_default();
        told.say(Kind::Person, &named);
        people.insert(attribute(start, "id").unwrap_or_default(), named);
    })
}

fn by(people: &HashMap<String, String>, start: &BytesStart<'_>, which: &str) -> String {
    attribute(start, which).and_then(|id| people.get(&id).cloned()).unwrap_or_default()
}

/// A workbook, or a part of it that is no sheet.
fn book(xml: &str, people: &HashMap<String, String>, told: &mut Told) -> Option<()> {
    legacy_comments(xml, told)?;
    each(xml, |name, start| {
        let says = |what| attribute(start, what).unwrap_or_default();
        match name {
            "threadedComment" => told.count(Kind::Commenter, &by(people, start, "personId")),
            "header" => told.count(Kind::Reviser, &says("userName")),
            "userInfo" => told.say(Kind::Person, &says("name")),
            "connection" | "textPr" => ["odcFile", "sourceFile", "description"].iter().for_each(|of| {
                told.property("connection", &says(of));
            }),
            "dbPr" => told.property("connection", &says("connection")),
            "absPath" => told.property("path", &says("url")),
            "sheet" if matches!(says("state").as_str(), "hidden" | "veryHidden") => {
                told.count(Kind::Hidden, &says("name"));
            }
            "customWorkbookView" if !says("name").chars().all(|c| c.is_ascii_digit()) => {
                told.say(Kind::Person, &says("name"));
            }
            "cNvPr" => hidden::shape(start, told),
            "pivotCacheDefinition" => told.say(Kind::Person, &says("refreshedBy")),
            "sheet" | "customWorkbookView" => {}
            _ => told.say(Kind::Person, &says("userName")),
        }
    })
}

/// Comments of a sheet as they were before there were threads: they name their authors by place. Those of a thread stand here again, under
/// no name of a person.
fn legacy_comments(xml: &str, told: &mut Told) -> Option<()> {
    let (mut authors, mut said, mut within) = (Vec::new(), String::new(), false);
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("authors", _) => within = true,
            Piece::Closes("authors") => within = false,
            Piece::Opens("author", _) => said.clear(),
            Piece::Says(text) if within => said += text,
            Piece::Closes("author") if within => authors.push(std::mem::take(&mut said)),
            Piece::Opens("comment", start) => {
                let place = attribute(start, "authorId").and_then(|place| place.parse::<usize>().ok());
                let author: &str = place.and_then(|place| authors.get(place)).map_or("", String::as_str);
                if !author.starts_with("tc=") {
                    told.count(Kind::Commenter, author);
                }
            }
            Piece::Opens(..) | Piece::Says(_) | Piece::Closes(_) => {}
        }
        ControlFlow::Continue(())
    })
}

fn slides(xml: &str, people: &HashMap<String, String>, told: &mut Told) -> Option<()> {
    each(xml, |name, start| match name {
        "cm" | "reply" => told.count(Kind::Commenter, &by(people, start, "authorId")),
        "cNvPr" => hidden::shape(start, told),
        "chgData" => told.count(Kind::Reviser, &attribute(start, "name").unwrap_or_default()),
        "sld" if attribute(start, "show").is_some_and(|show| show == "0" || show == "false") => {
            told.count(Kind::Hidden, "");
        }
        _ => {}
    })
}

/// The notes of a slide; its number and date stand there too, as fields.
fn notes(xml: &str, told: &mut Told) -> Option<()> {
    let (mut fields, mut words, mut said) = (0_usize, false, false);
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("fld", _) => fields += 1,
            Piece::Closes("fld") => fields = fields.saturating_sub(1),
            Piece::Opens("t", _) => words = true,
            Piece::Closes("t") => words = false,
            Piece::Says(text) if words && fields == 0 => said |= !text.trim().is_empty(),
            Piece::Opens(..) | Piece::Says(_) | Piece::Closes(_) => {}
        }
        ControlFlow::Continue(())
    })?;
    if said {
        told.count(Kind::Notes, "");
    }
    Some(())
}
