//! What stands at an address of the drive, for the seat that looks.

use std::collections::HashMap;

use super::{
    entrance::Mount,
    names::{Names, is_same},
};
use crate::{
    access::{Grant, Read, RowId, Test},
    clock::Instant,
    error::{Denied, Outcome},
    features::library::{
        arrivals::{self, Arrival},
        begun,
        folders::{self, Placed},
        rows::present_files,
        tables::{dav_begun, document, document_file, document_version, folder},
    },
    pack::names::{folded, plain},
};

/// A file of a paper, under its name in its folder.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The paper.
    pub paper: document::Model,
    /// Its file in one language.
    pub file: document_file::Model,
    /// In how many languages its present version is.
    pub languages: usize,
    /// Since when that version is there.
    pub changed_at: Instant,
}

impl Entry {
    /// The tag of the file: of its content, and of nothing that another may not see (RFC 9110, section 8.8.3).
    pub fn etag(&self) -> String {
        format!("\"{}\"", self.file.sha256)
    }
}

/// What stands there.
pub enum What {
    /// The drive itself.
    Root,
    /// A process in which the seat has spaces.
    Process,
    /// A space.
    Space,
    /// A folder.
    Folder(folder::Model),
    /// A file of a paper.
    File(Box<Entry>),
    /// A new paper of this seat that the scanner for malware holds.
    Held(Box<Arrival>),
    /// A name that this seat has begun.
    Begun(dav_begun::Model),
    /// Nothing; what it would stand in is there.
    Nothing,
    /// Nothing, and what it would stand in is not there either.
    Nowhere,
}

/// A space that an address leads into.
pub struct Room {
    /// That it may be read.
    pub grant: Grant<Read>,
    /// Its folders.
    pub tree: Vec<Placed>,
    /// What the seat has begun there.
    pub begun: Vec<dav_begun::Model>,
    /// What the seat has handed in there, while the scanner for malware holds it.
    pub held: Vec<Arrival>,
}

impl Room {
    /// The new version of a file that the scanner holds, if this seat handed it in.
    pub fn held_of(&self, entry: &Entry) -> Option<&Arrival> {
        self.held.iter().find(|one| one.revises(entry.paper.id, &entry.file.language))
    }
}

/// A place of the drive.
pub struct Found {
    /// The parts of its address, as they are written on the drive.
    pub parts: Vec<String>,
    /// The space that it is in, below the processes.
    pub room: Option<Room>,
    /// The folder that it stands in; of a folder the one above it.
    pub within: Option<RowId>,
    /// What stands there.
    pub what: What,
}

impl Found {
    /// Its last part, as it was asked for.
    pub fn name(&self) -> &str {
        self.parts.last().map_or("", String::as_str)
    }

    /// Its place in the space, as locks have it.
    pub fn place(&self) -> String {
        self.parts.get(2..).unwrap_or_default().join("/")
    }

    /// Whether others stand in it.
    pub fn is_collection(&self) -> bool {
        matches!(self.what, What::Root | What::Process | What::Space | What::Folder(_))
    }

    /// The space that it is in.
    ///
    /// # Errors
    /// [`Denied::Forbidden`] above the spaces: what stands there is made at the desk.
    pub fn room(&self) -> Result<&Room, Denied> {
        self.room.as_ref().ok_or(Denied::Forbidden)
    }

    /// The place, if something stands there.
    ///
    /// # Errors
    /// [`Denied::NotFound`].
    pub fn there(self) -> Result<Self, Denied> {
        if matches!(self.what, What::Nothing | What::Nowhere) { Err(Denied::NotFound) } else { Ok(self) }
    }

    /// The tag of the file that stands there.
    pub fn etag(&self) -> Option<String> {
        if let What::File(entry) = &self.what { Some(entry.etag()) } else { None }
    }
}

/// Looks up an address.
///
/// # Errors
/// [`Denied::NotFound`] for a process or space that the seat does not see, whatever stands below; the database's.
pub async fn find(mount: &Mount, asked: Vec<String>) -> Outcome<Found> {
    let above = |parts: Vec<String>, what: What| Found { parts, room: None, within: None, what };
    let (process, slug) = match asked.as_slice() {
        [] => return Ok(above(asked, What::Root)),
        [process] => {
            let seen = mount.spaces().any(|space| mount.process_of(space) == process);
            return if seen { Ok(above(asked, What::Process)) } else { Err(Denied::NotFound.into()) };
        }
        [process, slug, ..] => (process.clone(), slug.clone()),
    };
    let space = mount.space_at(&process, &slug)?.id;
    let grant: Grant<Read> = mount.grant(space)?;
    let tree = folders::tree(&grant, space).await?;
    let begun = begun::of_space(&grant, space).await?;
    let held = arrivals::of_space(&grant, space).await?;
    let room = Room { grant, tree, begun, held };
    let mut found = Found { parts: vec![process, slug], room: None, within: None, what: What::Space };
    let inside = &asked[2..];
    let mut at = None;
    for (depth, name) in inside.iter().enumerate() {
        found.within = at;
        let last = depth + 1 == inside.len();
        let mut below = room.tree.iter().map(|placed| &placed.row).filter(|row| row.parent_id == found.within);
        if let Some(row) = below.find(|row| is_same(name, &row.name)) {
            found.parts.push(row.name.clone());
            at = Some(row.id);
            found.what = What::Folder(row.clone());
            continue;
        }
        if !last {
            found.parts.extend(inside[depth..].iter().map(|name| plain(name)));
            found.what = What::Nowhere;
            break;
        }
        let entry = entries(&room, at).await?.into_iter().find(|entry| is_same(name, &entry.name));
        if let Some(entry) = entry {
            found.parts.push(entry.name.clone());
            found.what = What::File(Box::new(entry));
            continue;
        }
        if let Some(one) = room.held.iter().find(|one| one.lies_in(at) && is_same(name, &one.name())) {
            found.parts.push(one.name());
            found.what = What::Held(Box::new(one.clone()));
            continue;
        }
        found.parts.push(name.clone());
        let place = [&found.parts[2..found.parts.len() - 1], &[plain(name)]].concat().join("/");
        let row = room.begun.iter().find(|row| folded(&row.place) == folded(&place));
        found.what = row.map_or(What::Nothing, |row| What::Begun(row.clone()));
    }
    found.room = Some(room);
    Ok(found)
}

/// The files in a folder of a space, or openly in it, each under its name there. The earlier of two that came under one name keeps it.
///
/// # Errors
/// The database's.
pub async fn entries(room: &Room, folder: Option<RowId>) -> Outcome<Vec<Entry>> {
    let grant = &room.grant;
    let lie_in = folder.map_or(Test::Missing, Test::is);
    let papers = grant
        .rows::<document::Entity>()
        .in_space(grant.space_id())
        .only(document::Column::FolderId, lie_in)
        .oldest(document::Column::PlacedAt)
        .oldest(document::Column::Id)
        .all()
        .await?;
    let mut files = present_files(grant, &papers).await?;
    let versions = versions(grant, &papers).await?;
    let mut names = Names::default();
    for placed in room.tree.iter().filter(|placed| placed.row.parent_id == folder) {
        names.take(&placed.row.name);
    }
    let mut entries = Vec::new();
    for paper in papers {
        let of_paper = files.remove(&paper.id).unwrap_or_default();
        let languages = of_paper.len();
        let changed_at = versions.get(&paper.id).copied().unwrap_or(paper.placed_at);
        for file in of_paper {
            let name = names.give(&file.name, paper.symbol.as_deref(), &file.language);
            entries.push(Entry { name, paper: paper.clone(), file, languages, changed_at });
        }
    }
    Ok(entries)
}

/// Since when the present version of each paper is there.
async fn versions(grant: &Grant<Read>, papers: &[document::Model]) -> Outcome<HashMap<RowId, Instant>> {
    if papers.is_empty() {
        return Ok(HashMap::new());
    }
    let present: HashMap<RowId, i32> = papers.iter().map(|paper| (paper.id, paper.version)).collect();
    let rows = grant.rows::<document_version::Entity>().in_space(grant.space_id());
    let rows = rows.only(document_version::Column::DocumentId, Test::any(present.keys().copied())).all().await?;
    let rows = rows.into_iter().filter(|row| present.get(&row.document_id) == Some(&row.number));
    Ok(rows.map(|row| (row.document_id, row.made_at)).collect())
}
