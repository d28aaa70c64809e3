//! What a listing tells of each thing: itself and, one deep, what stands in it.

use super::{
    entrance::Mount,
    names::is_same,
    paths::href,
    places::{Entry, Found, Room, What, entries},
};
use crate::{
    access::RowId,
    clock::Instant,
    error::Outcome,
    features::library::{arrivals::Arrival, tables::dav_begun},
};

/// A thing on the drive, as its properties tell it.
pub struct Thing {
    /// Its address.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its place in its space; none above the spaces.
    pub place: Option<String>,
    /// When it was made, where that is known.
    pub made_at: Option<Instant>,
    /// Of a file what there is to tell; others stand in what is none.
    pub file: Option<Content>,
}

/// What is told of a file.
pub struct Content {
    /// Its size in bytes.
    pub size: i64,
    /// Its media type.
    pub media_type: String,
    /// Its tag; none where no byte was written, or none is given yet.
    pub etag: Option<String>,
    /// When it was written.
    pub changed_at: Instant,
}

/// The thing at a place, and what stands in it, if that is wanted.
///
/// # Errors
/// The database's: a listing that cannot be made is no empty one.
pub async fn told(mount: &Mount, found: &Found, below: bool) -> Outcome<Vec<Thing>> {
    let mut things = vec![own(found)];
    if !below {
        return Ok(things);
    }
    let bare = |parts: Vec<String>, place: Option<String>| Thing {
        href: href(&parts, true),
        name: parts.last().cloned().unwrap_or_default(),
        place,
        made_at: None,
        file: None,
    };
    match &found.what {
        What::Root => {
            let mut processes: Vec<&str> = mount.spaces().map(|space| mount.process_of(space)).collect();
            processes.sort_unstable();
            processes.dedup();
            things.extend(processes.into_iter().map(|process| bare(vec![process.to_owned()], None)));
        }
        What::Process => {
            let process = found.name();
            let spaces = mount.spaces().filter(|space| mount.process_of(space) == process);
            let mut slugs: Vec<&str> = spaces.map(|space| space.slug.as_str()).collect();
            slugs.sort_unstable();
            let spaces = slugs.into_iter().map(|slug| vec![process.to_owned(), slug.to_owned()]);
            things.extend(spaces.map(|parts| bare(parts, Some(String::new()))));
        }
        What::Space => things.extend(within(found, None).await?),
        What::Folder(folder) => things.extend(within(found, Some(folder.id)).await?),
        What::File(_) | What::Held(_) | What::Begun(_) | What::Nothing | What::Nowhere => {}
    }
    Ok(things)
}

fn own(found: &Found) -> Thing {
    let (made_at, file) = match &found.what {
        What::Folder(folder) => (Some(folder.made_at), None),
        What::File(entry) => (Some(entry.paper.placed_at), Some(content(entry))),
        What::Held(one) => of_arrival(one).unzip(),
        What::Begun(row) => (Some(row.made_at), Some(empty(row.made_at))),
        What::Root | What::Process | What::Space | What::Nothing | What::Nowhere => (None, None),
    };
    Thing {
        href: href(&found.parts, found.is_collection()),
        name: found.name().to_owned(),
        place: found.room.is_some().then(|| found.place()),
        made_at,
        file,
    }
}

/// What stands in a space or folder.
async fn within(found: &Found, folder: Option<RowId>) -> Outcome<Vec<Thing>> {
    let Some(room) = &found.room else { return Ok(Vec::new()) };
    let at = |name: &str, made_at: Instant, file: Option<Content>| {
        let parts = [&found.parts[..], &[name.to_owned()]].concat();
        let place = parts.get(2..).unwrap_or_default().join("/");
        Thing {
            href: href(&parts, file.is_none()),
            name: name.to_owned(),
            place: Some(place),
            made_at: Some(made_at),
            file,
        }
    };
    let mut things: Vec<Thing> = Vec::new();
    for placed in room.tree.iter().filter(|placed| placed.row.parent_id == folder) {
        things.push(at(&placed.row.name, placed.row.made_at, None));
    }
    for entry in entries(room, folder).await? {
        things.push(at(&entry.name, entry.paper.placed_at, Some(content(&entry))));
    }
    for one in room.held.iter().filter(|one| one.lies_in(folder)) {
        let name = one.name();
        if let Some((made_at, content)) =
            of_arrival(one).filter(|_| !things.iter().any(|thing| is_same(&name, &thing.name)))
        {
            things.push(at(&name, made_at, Some(content)));
        }
    }
    for (name, made_at) in begun(room, &found.place()) {
        if !things.iter().any(|thing| is_same(name, &thing.name)) {
            things.push(at(name, made_at, Some(empty(made_at))));
        }
    }
    Ok(things)
}

/// The names that the seat has begun right in a place.
fn begun<'r>(room: &'r Room, place: &str) -> Vec<(&'r str, Instant)> {
    let inside = |row: &'r dav_begun::Model| {
        let (above, name) = row.place.rsplit_once('/').unwrap_or(("", row.place.as_str()));
        (above == place).then_some((name, row.made_at))
    };
    room.begun.iter().filter_map(inside).collect()
}

fn content(entry: &Entry) -> Content {
    Content {
        size: entry.file.size,
        media_type: entry.file.media_type.clone(),
        etag: Some(entry.etag()),
        changed_at: entry.changed_at,
    }
}

/// What is told of a new paper that is held: all but a tag, since its bytes are given to nobody yet.
fn of_arrival(one: &Arrival) -> Option<(Instant, Content)> {
    let placed_at = one.paper.as_ref()?.placed_at;
    let media_type = one.file.media_type.clone();
    Some((placed_at, Content { size: one.file.size, media_type, etag: None, changed_at: placed_at }))
}

fn empty(changed_at: Instant) -> Content {
    Content { size: 0, media_type: "application/octet-stream".into(), etag: None, changed_at }
}
