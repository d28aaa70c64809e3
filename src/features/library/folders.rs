//! The folders of a space: a tree, in an order that its managers set.

use std::collections::BTreeMap;

use sea_orm::ActiveValue::Set;

use super::tables::{document, folder};
use crate::{
    access::{AuditLine, Capability, Grant, Manage, RowId, Scope, SpaceId, Test, Total, Verb, Write},
    error::{Denied, Error, Outcome, Wrong},
    pack::names::{folded, is_device, plain},
};

/// How many folders a space has at most.
pub(super) const MOST: usize = 1000;
/// How deep they stand in each other at most.
pub(super) const DEEPEST: usize = 8;
/// The longest name, in characters: a path of all depths stays one that every system takes.
const LONGEST: usize = 80;

/// A folder at its place in the tree.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Its row.
    pub row: folder::Model,
    /// In how many others it stands.
    pub depth: usize,
}

/// Where a folder is put: as the first in another (or at the top), or after one beside which it then stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first at the top, or inside a folder.
    FirstIn(Option<RowId>),
    /// Right after a folder.
    After(RowId),
}

impl Place {
    /// The word of a form.
    pub fn word(self) -> String {
        match self {
            Self::FirstIn(None) => "top".to_owned(),
            Self::FirstIn(Some(id)) => format!("in-{id}"),
            Self::After(id) => format!("after-{id}"),
        }
    }

    /// The place that a word of a form names.
    pub fn of(word: &str) -> Option<Self> {
        let id = |text: &str| text.parse().ok();
        match word.split_once('-') {
            None => (word == "top").then_some(Self::FirstIn(None)),
            Some(("in", folder)) => id(folder).map(|id| Self::FirstIn(Some(id))),
            Some(("after", folder)) => id(folder).map(Self::After),
            Some(_) => None,
        }
    }
}

/// The folders of a space in their order, each after the one that it stands in.
///
/// # Errors
/// The database's.
pub async fn tree(scope: &Scope, space: SpaceId) -> Outcome<Vec<Placed>> {
    let rows = scope.rows::<folder::Entity>().in_space(space).oldest(folder::Column::Position).all().await?;
    Ok(in_order(rows))
}

fn in_order(rows: Vec<folder::Model>) -> Vec<Placed> {
    let mut inside: BTreeMap<Option<RowId>, Vec<folder::Model>> = BTreeMap::new();
    for row in rows {
        inside.entry(row.parent_id).or_default().push(row);
    }
    let mut placed = Vec::new();
    let mut waiting: Vec<Placed> = Vec::new();
    let open = |waiting: &mut Vec<Placed>, parent: Option<RowId>, depth: usize, inside: &mut BTreeMap<_, Vec<_>>| {
        let rows = inside.remove(&parent).unwrap_or_default();
        waiting.extend(rows.into_iter().rev().map(|row| Placed { row, depth }));
    };
    open(&mut waiting, None, 0, &mut inside);
    while let Some(next) = waiting.pop() {
        open(&mut waiting, Some(next.row.id), next.depth + 1, &mut inside);
        placed.push(next);
    }
    placed
}

/// A folder of a space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn find(scope: &Scope, space: SpaceId, id: RowId) -> Outcome<folder::Model> {
    let rows = scope.rows::<folder::Entity>().in_space(space).only(folder::Column::Id, Test::is(id));
    Ok(rows.one().await?.ok_or(Denied::NotFound)?)
}

/// The folders from the top down to one, that one the last.
pub fn path(tree: &[Placed], id: RowId) -> Vec<&folder::Model> {
    let mut path = Vec::new();
    let mut next = Some(id);
    while let Some(found) = next.and_then(|id| tree.iter().find(|placed| placed.row.id == id)) {
        path.push(&found.row);
        next = found.row.parent_id;
    }
    path.reverse();
    path
}

/// Whether a folder is another or stands somewhere in it.
pub(super) fn is_within(tree: &[Placed], id: RowId, other: RowId) -> bool {
    path(tree, id).iter().any(|folder| folder.id == other)
}

/// Judges a name.
pub(super) fn judge(name: &str) -> Option<Wrong> {
    let name = name.trim();
    let odd = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c) || super::documents::misleads(c);
    let key = match name.chars().count() {
        0 => "library-fault-folder-name",
        n if n > LONGEST => "library-fault-folder-name-long",
        _ if name.chars().any(odd) || name.starts_with('.') || name.ends_with('.') => "library-fault-folder-name-odd",
        _ if plain(name).is_empty() || is_device(&plain(name)) => "library-fault-folder-name-odd",
        _ => return None,
    };
    Some(Wrong::at("name", key))
}

/// By what names are compared: two that some system takes for one are one here.
pub(super) fn key(name: &str) -> String {
    folded(&plain(name))
}

/// Makes a folder.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`]; the database's.
pub async fn make(grant: &Grant<Manage>, name: &str, place: Option<Place>) -> Outcome<RowId> {
    let id = RowId::fresh();
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let tree = tree_now(&write, grant).await?;
    let (parent, siblings) = fitting(&tree, None, name, place)?;
    if tree.len() >= MOST {
        return Err(Error::Wrong(vec![Wrong::at("name", "library-fault-folder-many")]));
    }
    let row = folder::ActiveModel {
        id: Set(id),
        parent_id: Set(parent),
        name: Set(plain(name)),
        key: Set(key(name)),
        position: Set(0),
        made_at: Set(write.now()),
        removed_at: Set(None),
        ..Default::default()
    };
    write.insert::<folder::Entity>(row).await?;
    put_in_order(&mut write, &tree, siblings, id).await?;
    write.commit(AuditLine::of(Verb::FolderMade, id.0)).await?;
    Ok(id)
}

/// A folder as a form showed it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'f> {
    /// Its name.
    pub name: &'f str,
    /// Its place.
    pub place: Place,
}

/// Where a folder stands: after its sibling before it, or first in what it stands in.
pub fn place_of(tree: &[Placed], own: &Placed) -> Place {
    let siblings = tree.iter().filter(|placed| placed.row.parent_id == own.row.parent_id);
    let before = siblings.take_while(|placed| placed.row.id != own.row.id).last();
    before.map_or(Place::FirstIn(own.row.parent_id), |before| Place::After(before.row.id))
}

/// Renames a folder and puts it where it is to stand. What the form showed of it must still be so.
///
/// # Errors
/// [`Error::Wrong`], too where somebody else has changed it; [`Denied`]; the database's.
pub async fn change(
    grant: &Grant<Manage>,
    id: RowId,
    shown: Shown<'_>,
    name: &str,
    place: Option<Place>,
) -> Outcome<()> {
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let tree = tree_now(&write, grant).await?;
    let found = tree.iter().find(|placed| placed.row.id == id).ok_or(Denied::NotFound)?;
    if (found.row.name.as_str(), place_of(&tree, found)) != (shown.name, shown.place) {
        return Err(Error::Wrong(vec![Wrong::at("name", "library-fault-folder-changed")]));
    }
    let (parent, siblings) = fitting(&tree, Some(id), name, place)?;
    let row = folder::ActiveModel {
        parent_id: Set(parent),
        name: Set(plain(name)),
        key: Set(key(name)),
        ..Default::default()
    };
    write.change::<folder::Entity>(id, row).await?;
    put_in_order(&mut write, &tree, siblings, id).await?;
    write.commit(AuditLine::of(Verb::FolderChanged, id.0)).await
}

/// Removes a folder that has neither folders nor papers in it.
///
/// # Errors
/// [`Error::Wrong`] where something is in it; [`Denied`]; the database's.
pub async fn remove(grant: &Grant<Manage>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let tree = tree_now(&write, grant).await?;
    if !tree.iter().any(|placed| placed.row.id == id) {
        return Err(Denied::NotFound.into());
    }
    let papers = write.scope().rows::<document::Entity>().in_space(grant.space_id());
    let papers = papers.only(document::Column::FolderId, Test::is(id)).limit(1);
    let full = tree.iter().any(|placed| placed.row.parent_id == Some(id)) || !write.held(papers).await?.is_empty();
    if full {
        return Err(Error::Wrong(vec![Wrong::at("removal", "library-fault-folder-full")]));
    }
    let row = folder::ActiveModel { removed_at: Set(Some(write.scope().now())), ..Default::default() };
    write.change::<folder::Entity>(id, row).await?;
    write.commit(AuditLine::of(Verb::FolderRemoved, id.0)).await
}

/// The folders of a space inside a change, held until it ends.
pub(super) async fn tree_now<C: Capability>(write: &Write<C>, grant: &Grant<C>) -> Outcome<Vec<Placed>> {
    let rows = write.scope().rows::<folder::Entity>().in_space(grant.space_id()).oldest(folder::Column::Position);
    // One may have been removed while this change waited for the others.
    Ok(in_order(write.held(rows).await?.into_iter().filter(|row| row.removed_at.is_none()).collect()))
}

/// Where a folder goes: what it then stands in, and its siblings in their order with `None` for its own place.
type Siblings = Vec<Option<RowId>>;

fn fitting(
    tree: &[Placed],
    own: Option<RowId>,
    name: &str,
    place: Option<Place>,
) -> Result<(Option<RowId>, Siblings), Error> {
    let mut wrong = Vec::from_iter(judge(name));
    let target = match place {
        Some(Place::FirstIn(None)) => Some(None),
        Some(Place::FirstIn(Some(id))) => tree.iter().find(|placed| placed.row.id == id).map(|_| Some(id)),
        Some(Place::After(id)) if Some(id) == own => None,
        Some(Place::After(id)) => tree.iter().find(|placed| placed.row.id == id).map(|placed| placed.row.parent_id),
        None => None,
    };
    let Some(parent) =
        target.filter(|parent| !parent.zip(own).is_some_and(|(parent, own)| is_within(tree, parent, own)))
    else {
        wrong.push(Wrong::at("place", "library-fault-folder-place"));
        return Err(Error::Wrong(wrong));
    };
    let below =
        |id: RowId| tree.iter().filter(move |placed| is_within(tree, placed.row.id, id)).map(|placed| placed.depth);
    let depth = |id: RowId| tree.iter().find(|placed| placed.row.id == id).map_or(0, |placed| placed.depth);
    let height = own.map_or(1, |own| below(own).max().unwrap_or(0) + 1 - depth(own));
    if parent.map_or(0, |parent| depth(parent) + 1) + height > DEEPEST {
        wrong.push(Wrong::at("place", "library-fault-folder-deep"));
    }
    let beside: Vec<&folder::Model> =
        tree.iter().map(|placed| &placed.row).filter(|row| row.parent_id == parent && Some(row.id) != own).collect();
    if beside.iter().any(|row| row.key == key(name)) {
        wrong.push(Wrong::of("name", "library-fault-folder-there", name.trim()));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let mut siblings: Siblings = beside.iter().map(|row| Some(row.id)).collect();
    let at = match place {
        Some(Place::After(id)) => siblings.iter().position(|other| *other == Some(id)).map_or(0, |at| at + 1),
        _ => 0,
    };
    siblings.insert(at, None);
    Ok((parent, siblings))
}

/// Numbers siblings anew; those only are written that change their number.
async fn put_in_order(write: &mut Write<Manage>, tree: &[Placed], siblings: Siblings, own: RowId) -> Outcome<()> {
    for (position, sibling) in (0..).zip(siblings) {
        let stands = sibling.and_then(|id| tree.iter().find(|placed| placed.row.id == id));
        if stands.is_some_and(|placed| placed.row.position == position) {
            continue;
        }
        let row = folder::ActiveModel { position: Set(position), ..Default::default() };
        write.change::<folder::Entity>(sibling.unwrap_or(own), row).await?;
    }
    Ok(())
}

/// How many papers lie in a folder itself, counted to a limit.
///
/// # Errors
/// The database's.
pub async fn papers(scope: &Scope, folder: &folder::Model, exact_to: u64) -> Outcome<Total> {
    let rows = scope.rows::<document::Entity>().in_space(folder.space_id);
    rows.only(document::Column::FolderId, Test::is(folder.id)).total(exact_to).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(tree: &[(&str, Option<usize>)]) -> Vec<Placed> {
        let ids: Vec<RowId> = tree.iter().map(|(name, _)| RowId::named(name)).collect();
        let row = |(at, (name, parent)): (usize, &(&str, Option<usize>))| folder::Model {
            id: ids[at],
            space_id: SpaceId::named("space"),
            parent_id: parent.map(|parent| ids[parent]),
            name: (*name).to_owned(),
            key: key(name),
            position: i32::try_from(at).unwrap(),
            seat_id: None,
            made_at: chrono::DateTime::UNIX_EPOCH,
            removed_at: None,
        };
        in_order(tree.iter().enumerate().map(row).collect())
    }

    fn faults(fitted: Result<(Option<RowId>, Siblings), Error>) -> Vec<&'static str> {
        match fitted {
            Err(Error::Wrong(wrong)) => wrong.into_iter().map(|wrong| wrong.key).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_folder_stands_after_the_one_that_it_is_in() {
        let tree = placed(&[("b", None), ("a", None), ("b2", Some(0)), ("b1", Some(2))]);
        let told: Vec<(&str, usize)> = tree.iter().map(|placed| (placed.row.name.as_str(), placed.depth)).collect();
        assert_eq!(told, [("b", 0), ("b2", 1), ("b1", 2), ("a", 0)]);
        let names: Vec<&str> = path(&tree, RowId::named("b1")).iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["b", "b2", "b1"]);
    }

    #[test]
    fn a_folder_cannot_be_put_into_itself_or_beside_one_of_its_name() {
        let tree = placed(&[("a", None), ("in a", Some(0)), ("b", None)]);
        let [a, inside, b] = ["a", "in a", "b"].map(RowId::named);
        for place in [Place::FirstIn(Some(a)), Place::FirstIn(Some(inside)), Place::After(inside), Place::After(a)] {
            assert_eq!(faults(fitting(&tree, Some(a), "a", Some(place))), ["library-fault-folder-place"], "{place:?}");
        }
        assert_eq!(faults(fitting(&tree, Some(b), "A ", Some(Place::After(a)))), ["library-fault-folder-there"]);
        let (parent, siblings) = fitting(&tree, Some(a), "a", Some(Place::After(b))).unwrap();
        assert_eq!((parent, siblings), (None, vec![Some(b), None]));
        assert!(fitting(&tree, None, "a", Some(Place::FirstIn(Some(b)))).is_ok());
        assert_eq!(faults(fitting(&tree, None, "c", None)), ["library-fault-folder-place"]);
    }

    #[test]
    fn a_tree_does_not_grow_deeper_than_a_path_can_be_long() {
        let names: Vec<String> = (0..DEEPEST).map(|n| format!("f{n}")).collect();
        let deep: Vec<(&str, Option<usize>)> =
            names.iter().enumerate().map(|(n, name)| (name.as_str(), n.checked_sub(1))).collect();
        let tree = placed(&deep);
        let last = RowId::named(&names[DEEPEST - 1]);
        assert_eq!(faults(fitting(&tree, None, "x", Some(Place::FirstIn(Some(last))))), ["library-fault-folder-deep"]);
        assert!(fitting(&tree, None, "x", Some(Place::After(last))).is_ok());
        let mut wide = deep.clone();
        wide.push(("two", None));
        wide.push(("three", Some(DEEPEST)));
        let tree = placed(&wide);
        let before_last = RowId::named(&names[DEEPEST - 2]);
        let place = Some(Place::FirstIn(Some(before_last)));
        assert_eq!(faults(fitting(&tree, Some(RowId::named("two")), "two", place)), ["library-fault-folder-deep"]);
        assert!(fitting(&tree, Some(RowId::named("three")), "three", place).is_ok());
    }

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        for (name, fine) in [
            ("Quinta reunión", true),
            ("会议文件", true),
            ("ورقة", true),
            (" Agenda 1.2 ", true),
            ("", false),
            (" ", false),
            ("a/b", false),
            ("a\\b", false),
            ("..", false),
            (".hidden", false),
            ("a\u{202e}b", false),
            ("a\nb", false),
            ("\u{200b}", false),
            ("CON", false),
            ("lpt1.txt", false),
            ("Console", true),
        ] {
            assert_eq!(judge(name).is_none(), fine, "{name:?}");
        }
        assert!(judge(&"x".repeat(LONGEST + 1)).is_some());
        assert_eq!(key("ACTAS\u{200b}"), key("Actas"));
        assert_eq!(key("Cafe\u{301}"), key("café"));
    }
}
