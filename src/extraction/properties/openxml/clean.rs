//! A file of Office Open XML anew, without what says who worked on it: properties emptied but for the title, comments and their authors gone,
//! tracked changes accepted.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read, Seek},
};

use super::{
    super::{
        Refused, emptied, picture,
        tree::{Attr, Element, Node, parse, weed, written},
    },
    changes,
    relations::{self, Roles, ends_in, list_of},
};
use crate::extraction::archive::Members;

/// Members with another content, or with none.
type Changed = BTreeMap<String, Option<Vec<u8>>>;

/// The cleaned file.
///
/// # Errors
/// [`Refused::Unreadable`]; [`Refused::Signed`].
pub fn cleaned<F: Read + Seek>(members: &mut Members<F>) -> Result<Vec<u8>, Refused> {
    let names = members.names().ok_or(Refused::Unreadable)?;
    if names.iter().any(|name| relations::is_signature(name)) {
        return Err(Refused::Signed);
    }
    changed(members, &names).and_then(|changed| members.rewritten(&changed)).ok_or(Refused::Unreadable)
}

fn changed<F: Read + Seek>(members: &mut Members<F>, names: &[String]) -> Option<Changed> {
    let all = relations::all(members, names)?;
    let dropped = relations::dropped(members, names, &all)?;
    let mut changed: Changed = dropped.iter().map(|name| (name.clone(), None)).collect();
    let roles = relations::roles(&all);
    for name in names.iter().filter(|name| !dropped.contains(*name)) {
        let goes = |list: &str| -> BTreeSet<&str> {
            let relations = all.get(list).into_iter().flatten();
            relations.filter(|one| relations::goes(one, &dropped)).map(|one| one.id.as_str()).collect()
        };
        if name == "[Content_Types].xml" {
            let content = types(&members.text(name)?, &dropped)?;
            changed.insert(name.clone(), Some(content));
        } else if all.contains_key(name) {
            let goes = goes(name);
            if !goes.is_empty() {
                let content = without(&members.text(name)?, &goes)?;
                changed.insert(name.clone(), Some(content));
            }
        } else {
            let none = Roles::new();
            let roles = roles.get(name.as_str()).unwrap_or(&none);
            part(members, (name, roles), &goes(&list_of(name)), &mut changed)?;
        }
    }
    Some(changed)
}

/// Changes a part, if it needs that. `None` if it cannot be read.
fn part<F: Read + Seek>(
    members: &mut Members<F>,
    (name, roles): (&str, &Roles<'_>),
    gone: &BTreeSet<&str>,
    changed: &mut Changed,
) -> Option<()> {
    let place = name.to_lowercase();
    let is_text = place.starts_with("word/");
    let is_sheet = place.starts_with("xl/worksheets/") && ends_in(&place, "xml");
    let names_people = ["xl/workbook.xml", "xl/connections.xml"].contains(&place.as_str())
        || place.starts_with("xl/pivotcache/pivotcachedefinition")
        || roles.contains("connections");
    let content = if roles.contains("core-properties") || place == "docprops/core.xml" {
        emptied(&members.text(name)?, &["title"])?
    } else if roles.contains("extended-properties") || place == "docprops/app.xml" {
        emptied(&members.text(name)?, &[])?
    } else if relations::is_picture(&place) {
        return picture::clean_member(members, name, changed);
    } else if !ends_in(&place, "xml") || (!is_text && !is_sheet && !names_people && gone.is_empty()) {
        return Some(());
    } else {
        let text = members.text(name)?;
        // A sheet may be very long, and is taken apart only where it needs that.
        let names_people = names_people || (is_sheet && text.contains("scenario"));
        if !is_text && !names_people && gone.is_empty() {
            return Some(());
        }
        let mut tree = parse(&text)?;
        if is_text {
            changes::accept(&mut tree);
        }
        if names_people {
            unname(&mut tree);
        }
        if !gone.is_empty() {
            unrelate(&mut tree, gone);
        }
        written(&tree)?
    };
    changed.insert(name.to_owned(), Some(content));
    Some(())
}

/// The list of content types without the parts that go.
fn types(text: &str, dropped: &BTreeSet<String>) -> Option<Vec<u8>> {
    let dropped: BTreeSet<String> = dropped.iter().map(|name| name.to_lowercase()).collect();
    let mut tree = parse(text)?;
    weed(&mut tree, &mut |element| {
        let part = element.attribute("PartName").unwrap_or_default().to_lowercase();
        element.name() == "Override" && dropped.contains(part.trim_start_matches('/'))
    });
    written(&tree)
}

/// A list of relations without those that go.
fn without(text: &str, goes: &BTreeSet<&str>) -> Option<Vec<u8>> {
    let mut tree = parse(text)?;
    weed(&mut tree, &mut |element| {
        element.name() == "Relationship" && goes.contains(element.attribute("Id").unwrap_or_default().as_str())
    });
    written(&tree)
}

/// Takes out of a part what points to relations that go: the whole element, but for the setup of a page, which merely names its printer.
fn unrelate<'a>(tree: &mut Vec<Node<'a>>, gone: &BTreeSet<&str>) {
    weed(tree, &mut |element: &mut Element<'a>| {
        let points = element.relation().is_some_and(|id| gone.contains(id.as_str()));
        if points && element.name() == "pageSetup" {
            element.each_attribute(|name, _| if name == "id" { Attr::Goes } else { Attr::Stays });
            return false;
        }
        points
    });
}

/// Takes the names of persons out of a workbook: who may write in it, who refreshed its tables, whose views and scenarios it has, on whose
/// disk it lay, and where it took its data from.
fn unname<'a>(tree: &mut Vec<Node<'a>>) {
    let mut views = 0_usize;
    weed(tree, &mut |element: &mut Element<'a>| {
        match element.name() {
            "absPath" => return true,
            "fileSharing" | "pivotCacheDefinition" => {
                let names = |name: &str| matches!(name, "userName" | "refreshedBy");
                element.each_attribute(|name, _| if names(name) { Attr::Goes } else { Attr::Stays });
            }
            "scenario" => {
                element.each_attribute(
                    |name, _| if matches!(name, "user" | "comment") { Attr::Goes } else { Attr::Stays },
                );
            }
            "connection" | "textPr" => {
                let names = |name: &str| matches!(name, "odcFile" | "sourceFile" | "description");
                element.each_attribute(|name, _| if names(name) { Attr::Goes } else { Attr::Stays });
            }
            // The format demands that it be there.
            "dbPr" => element.each_attribute(|name, _| if name == "connection" { Attr::Says("") } else { Attr::Stays }),
            "customWorkbookView" => {
                views += 1;
                let number = views.to_string();
                element.each_attribute(|name, _| if name == "name" { Attr::Says(&number) } else { Attr::Stays });
            }
            _ => {}
        }
        false
    });
}
