//! What a text, a spreadsheet or a slide show of `OpenDocument` (ISO/IEC 26300) tells besides its text, and the file without that.

mod hidden;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read, Seek},
    ops::ControlFlow,
};

use self::hidden::Styles;
use super::{
    Refused, picture,
    told::{Kind, Told},
    tree::{Node, attribute, parse, weed, written},
};
use crate::extraction::{
    archive::Members,
    xml::{self, Piece},
};

const MANIFEST: &str = "META-INF/manifest.xml";

/// Pictures of the first page, and earlier versions that were saved within the file.
const DROPPED: [&str; 3] = ["Thumbnails/", "Versions/", "VersionList.xml"];

/// Comments, tracked changes, and the marks in the text that point to either, with the prefixes that every program writes: formulas have
/// elements that are named as some of them are.
const MARKS: [&str; 7] = [
    "office:annotation",
    "office:annotation-end",
    "text:tracked-changes",
    "table:tracked-changes",
    "text:change",
    "text:change-start",
    "text:change-end",
];

/// Settings that name a printer.
const PRINTERS: [&str; 2] = ["PrinterName", "PrinterSetup"];

fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether a member is a picture or recording, by its place; of what kind it is its first bytes say.
fn is_picture(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_placed = ["pictures/", "media/", "objectreplacements/"]
        .iter()
        .any(|folder| name.starts_with(folder) || name.contains(&format!("/{folder}")));
    (is_placed && !name.ends_with('/'))
        || [".jpg", ".jpeg", ".png", ".webp", ".gif"].iter().any(|ending| name.ends_with(ending))
}

fn is_dropped(name: &str) -> bool {
    DROPPED.iter().any(|dropped| name.starts_with(dropped))
}

fn is_signature(name: &str) -> bool {
    name.starts_with("META-INF/") && name.to_lowercase().contains("signatures")
}

/// The names of the members, of a file that is not encrypted.
fn names<F: Read + Seek>(members: &mut Members<F>) -> Result<Vec<String>, Refused> {
    let names = members.names().ok_or(Refused::Unreadable)?;
    if names.iter().any(|name| name == MANIFEST) {
        let manifest = members.text(MANIFEST).ok_or(Refused::Unreadable)?;
        let mut locked = false;
        let read = xml::walk(&manifest, |piece| {
            locked |= matches!(piece, Piece::Opens("encryption-data", _));
            ControlFlow::Continue(())
        });
        read.ok_or(Refused::Unreadable)?;
        if locked {
            return Err(Refused::Locked);
        }
    }
    if names.iter().any(|name| name == "content.xml") { Ok(names) } else { Err(Refused::Unreadable) }
}

/// Notes what a file tells.
///
/// # Errors
/// [`Refused::Unreadable`]; [`Refused::Locked`].
pub fn read<F: Read + Seek>(members: &mut Members<F>, told: &mut Told) -> Result<(), Refused> {
    let names = names(members)?;
    if names.iter().any(|name| is_signature(name)) {
        told.count(Kind::Signed, "");
    }
    for name in &names {
        part(members, name, told).ok_or(Refused::Unreadable)?;
    }
    Ok(())
}

fn part<F: Read + Seek>(members: &mut Members<F>, name: &str, told: &mut Told) -> Option<()> {
    match base(name) {
        _ if name.starts_with("Versions/") && !name.ends_with('/') => told.count(Kind::Earlier, ""),
        "VersionList.xml" => return versions(&members.text(name)?, told),
        "meta.xml" => return properties(&members.text(name)?, told),
        "content.xml" | "styles.xml" => return text(members, name, told),
        "settings.xml" => return printers(&members.text(name)?, told),
        _ if name.starts_with("Thumbnails/") && !name.ends_with('/') => told.there_is("thumbnail"),
        _ if is_picture(name) => return picture::member(members, name, told),
        _ => {}
    }
    Some(())
}

/// What a text has in it, by the styles that it shares with the part beside it and those of its own.
fn text<F: Read + Seek>(members: &mut Members<F>, name: &str, told: &mut Told) -> Option<()> {
    let mut styles = Styles::default();
    if let Some(folder) = name.strip_suffix("content.xml")
        && let Some(shared) = members.text(&format!("{folder}styles.xml"))
    {
        styles.add(&shared, false)?;
    }
    let xml = members.text(name)?;
    styles.add(&xml, true)?;
    hidden::read(&xml, &styles, told)?;
    changes(&xml, told)
}

fn versions(xml: &str, told: &mut Told) -> Option<()> {
    xml::walk(xml, |piece| {
        if let Piece::Opens("version-entry", start) = piece {
            told.say(Kind::Person, &attribute(start, "creator").unwrap_or_default());
            told.property("version", &attribute(start, "comment").unwrap_or_default());
        }
        ControlFlow::Continue(())
    })
}

fn properties(xml: &str, told: &mut Told) -> Option<()> {
    let (mut said, mut named) = (String::new(), String::new());
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens(name, start) => {
                said.clear();
                match name {
                    "user-defined" => named = attribute(start, "name").unwrap_or_default(),
                    "template" => ["title", "href"].iter().for_each(|of| {
                        told.property("template", &attribute(start, of).unwrap_or_default());
                    }),
                    _ => {}
                }
            }
            Piece::Says(text) => said += text,
            Piece::Closes(name) => {
                match name {
                    "title" => told.say(Kind::Title, &said),
                    "initial-creator" => told.say(Kind::Author, &said),
                    "creator" => told.say(Kind::ChangedBy, &said),
                    "printed-by" => told.say(Kind::Person, &said),
                    "generator" => told.say(Kind::Program, &said),
                    "user-defined" => told.property(&named, &said),
                    "description" | "subject" | "keyword" => told.property(name, &said),
                    _ => {}
                }
                said.clear();
            }
        }
        ControlFlow::Continue(())
    })
}

fn changes(xml: &str, told: &mut Told) -> Option<()> {
    let (mut within, mut naming, mut who) = (None, false, String::new());
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("annotation", start) if start.name().into_inner() == "office:annotation" => {
                within = Some(Kind::Commenter);
            }
            Piece::Opens("change-info", _) => within = Some(Kind::Reviser),
            Piece::Opens("creator", _) => naming = within.is_some(),
            Piece::Says(text) if naming => who += text,
            Piece::Closes("creator") => naming = false,
            Piece::Closes("annotation" | "change-info") => {
                if let Some(kind) = within.take() {
                    told.count(kind, &who);
                }
                who.clear();
            }
            Piece::Opens(..) | Piece::Says(_) | Piece::Closes(_) => {}
        }
        ControlFlow::Continue(())
    })
}

fn printers(xml: &str, told: &mut Told) -> Option<()> {
    let (mut item, mut said) = (String::new(), String::new());
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("config-item", start) => {
                said.clear();
                item = attribute(start, "name").unwrap_or_default();
            }
            Piece::Says(text) if PRINTERS.contains(&item.as_str()) => said += text,
            Piece::Closes("config-item") => match item.as_str() {
                "PrinterName" => told.property("printer", &said),
                // What the driver keeps is no word of anybody, and may hold one.
                "PrinterSetup" if !said.trim().is_empty() => told.there_is("printer"),
                _ => {}
            },
            Piece::Opens(..) | Piece::Says(_) | Piece::Closes(_) => {}
        }
        ControlFlow::Continue(())
    })
}

/// The cleaned file.
///
/// # Errors
/// [`Refused`], but never that something is left.
pub fn cleaned<F: Read + Seek>(members: &mut Members<F>) -> Result<Vec<u8>, Refused> {
    let names = names(members)?;
    if names.iter().any(|name| is_signature(name)) {
        return Err(Refused::Signed);
    }
    changed(members, &names).and_then(|changed| members.rewritten(&changed)).ok_or(Refused::Unreadable)
}

fn changed<F: Read + Seek>(members: &mut Members<F>, names: &[String]) -> Option<BTreeMap<String, Option<Vec<u8>>>> {
    let dropped: BTreeSet<&str> = names.iter().map(String::as_str).filter(|name| is_dropped(name)).collect();
    let mut changed: BTreeMap<String, Option<Vec<u8>>> =
        dropped.iter().map(|name| ((*name).to_owned(), None)).collect();
    for name in names.iter().filter(|name| !dropped.contains(name.as_str())) {
        if is_picture(name) {
            picture::clean_member(members, name, &mut changed)?;
            continue;
        }
        let choose: fn(&mut Vec<Node<'_>>, &BTreeSet<&str>) = match base(name) {
            "meta.xml" => |tree, _| keep_title(tree),
            "content.xml" | "styles.xml" => |tree, _| weed(tree, &mut |element| MARKS.contains(&element.full_name())),
            "settings.xml" => |tree, _| {
                weed(tree, &mut |element| {
                    element.name() == "config-item"
                        && element.attribute("name").is_some_and(|name| PRINTERS.contains(&name.as_str()))
                });
            },
            _ if name == MANIFEST => |tree, dropped| {
                weed(tree, &mut |element| {
                    element.attribute("full-path").is_some_and(|path| dropped.contains(path.as_str()))
                });
            },
            _ => continue,
        };
        let text = members.text(name)?;
        let mut tree = parse(&text)?;
        choose(&mut tree, &dropped);
        changed.insert(name.clone(), Some(written(&tree)?));
    }
    Some(changed)
}

fn keep_title(tree: &mut Vec<Node<'_>>) {
    weed(tree, &mut |element| {
        if element.name() == "meta" {
            element.inside.retain(|node| node.element().is_some_and(|element| element.name() == "title"));
        }
        false
    });
}
