//! The second act: the files of an archive come out, and all its papers are handed in by one change.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use sea_orm::ActiveValue::Set;
use tokio::{sync::mpsc, task::spawn_blocking};

use super::{Plan, Usual, folders_of, look, plan};
use crate::{
    access::{AuditLine, Contribute, Grant, Power, RowId, Verb, Write},
    blobs::{Blobs, Incoming, Stored},
    error::{Error, Outcome, Wrong},
    features::library::{
        files::Fitting,
        folders::{self, is_within, key, tree_now},
        kinds::Called,
        submissions::{self, Draft, Language},
        tables::{folder, upload},
    },
    pack::reading::{Archive, Budget},
};

/// What is said where there is no room for an archive as a whole.
pub const NO_ROOM: &str = "library-fault-archive-quota";

/// Hands in what an archive has in it, all or nothing.
///
/// # Errors
/// [`Error::Wrong`] where anything is wrong with it, it has folders that this seat may not make, or there is no room for all of it;
/// [`crate::error::Denied`]; [`Error::Conflict`] if it was handed in already; [`Error::Full`]; the database's; the disk's.
pub async fn enter(
    grant: &Grant<Contribute>,
    blobs: &Blobs,
    row: &upload::Model,
    most: u64,
    usual: &Usual,
) -> Outcome<usize> {
    let wrong = || Error::Wrong(vec![Wrong::at("archive", "library-fault-archive")]);
    let looked = look(blobs, row, most).await?.map_err(|_| wrong())?;
    let planned = plan(&looked, usual, &Called::of(grant.register(), grant.here()?.process));
    if !planned.faults.is_empty() {
        return Err(wrong());
    }
    if !grant.has_room(planned.bytes()).await? {
        return Err(Error::Wrong(vec![Wrong::at("archive", NO_ROOM)]));
    }
    // Rehearsed: what cannot be made is found before a file comes out. Dropped, this change changes nothing.
    made(&mut grant.write().await?, grant, usual.folder, &planned).await?;
    let wanted: BTreeMap<String, usize> =
        looked.files.iter().enumerate().map(|(number, file)| (file.path.clone(), number)).collect();
    let mut stored = BTreeMap::new();
    let done = match unpacked(blobs, row, most, wanted, &mut stored).await {
        Ok(()) => handed_in(grant, row, usual, &planned, &stored).await,
        Err(fault) => Err(fault),
    };
    if done.is_err()
        && let Err(fault) = grant.let_go(stored.into_values().map(|stored| stored.sha256)).await
    {
        tracing::warn!(%fault, "the files of an archive that was refused are named by no row and stay");
    }
    done
}

/// Hands in all papers of a plan whose files lie on the disk by now, by one change.
async fn handed_in(
    grant: &Grant<Contribute>,
    row: &upload::Model,
    usual: &Usual,
    planned: &Plan,
    stored: &BTreeMap<usize, Stored>,
) -> Outcome<usize> {
    let wrong = || Error::Wrong(vec![Wrong::at("archive", "library-fault-archive")]);
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let places = made(&mut write, grant, usual.folder, planned).await?;
    let mut lines = Vec::new();
    for paper in &planned.papers {
        let mut languages = Vec::new();
        for language in &paper.languages {
            let stored = stored.get(&language.file).ok_or_else(wrong)?;
            languages.push(Language {
                code: language.code.clone(),
                title: language.title.clone(),
                unofficial: false,
                file: Fitting { sha256: stored.sha256.clone(), size: stored.size, ..language.fitting.clone() },
            });
        }
        let draft = Draft {
            kind: paper.kind.clone(),
            dated: paper.dated.clone(),
            note: String::new(),
            consent: usual.consent,
            follows: None,
            folder: places.get(&paper.folders).copied().or(usual.folder),
            languages,
        };
        lines.push(submissions::put(&mut write, grant, &draft).await?.1);
    }
    // The row stays until its time is over, and its file goes with it; but nothing is left of it to be handed in.
    let used = upload::ActiveModel { received: Set(0), ..Default::default() };
    if !write.change_if::<upload::Entity>(row.id, upload::Column::Received, row.size, used).await? {
        return Err(Error::Conflict);
    }
    let here = write.reach(grant)?;
    let last = lines.pop().ok_or_else(wrong)?;
    for line in lines {
        write.note_in(here, line).await?;
    }
    write.commit(last).await?;
    Ok(planned.papers.len())
}

/// Unpacks the files of an archive, by their places among those that were looked at. What comes out is kept as any file is, and is told even
/// where it ends with a fault.
async fn unpacked(
    blobs: &Blobs,
    row: &upload::Model,
    most: u64,
    wanted: BTreeMap<String, usize>,
    stored: &mut BTreeMap<usize, Stored>,
) -> Outcome<()> {
    let file = blobs.raw(row.sha256.as_deref().unwrap_or_default()).await?;
    let (give, mut come) = mpsc::channel::<(usize, Bytes)>(8);
    let reading = spawn_blocking(move || {
        let Ok(archive) = Archive::open(file) else { return false };
        let mut budget = Budget::new(most);
        let mut wanted = archive.members.iter().filter_map(|member| Some((wanted.get(&member.path)?, member)));
        wanted.all(|(number, member)| {
            let sent = |piece: &[u8]| give.blocking_send((*number, Bytes::copy_from_slice(piece))).is_ok();
            archive.read(member, &mut budget, sent).is_ok()
        })
    });
    let mut open: Option<(usize, Incoming)> = None;
    while let Some((number, bytes)) = come.recv().await {
        let (at, mut incoming) = match open.take() {
            Some((at, incoming)) if at == number => (at, incoming),
            before => {
                if let Some((at, done)) = before {
                    stored.insert(at, done.keep().await?);
                }
                (number, blobs.incoming(most).await?)
            }
        };
        incoming.take(&bytes).await?;
        open = Some((at, incoming));
    }
    if let Some((at, done)) = open {
        stored.insert(at, done.keep().await?);
    }
    if reading.await.map_err(|fault| Error::Internal(fault.to_string()))? { Ok(()) } else { Err(Error::Conflict) }
}

/// The folders of a plan, below the one that all goes into: those that are there, and those that are made now by who may.
async fn made(
    write: &mut Write<Contribute>,
    grant: &Grant<Contribute>,
    below: Option<RowId>,
    planned: &Plan,
) -> Outcome<BTreeMap<Vec<String>, RowId>> {
    let fault = |key| Error::Wrong(vec![Wrong::at("folder", key)]);
    let tree = tree_now(write, grant).await?;
    if below.is_some_and(|below| !tree.iter().any(|placed| placed.row.id == below)) {
        return Err(fault("library-fault-folder"));
    }
    let depth = below.map_or(0, |below| tree.iter().filter(|placed| is_within(&tree, below, placed.row.id)).count());
    let may = write.scope().may(Power::Manage, grant.space_id());
    let mut known: BTreeMap<(Option<RowId>, String), RowId> =
        tree.iter().map(|placed| ((placed.row.parent_id, placed.row.key.clone()), placed.row.id)).collect();
    let mut last: BTreeMap<Option<RowId>, i32> = BTreeMap::new();
    for placed in &tree {
        let next = last.entry(placed.row.parent_id).or_default();
        *next = (*next).max(placed.row.position + 1);
    }
    let mut places: BTreeMap<Vec<String>, RowId> = BTreeMap::new();
    for path in folders_of(planned) {
        let Some((name, above)) = path.split_last() else { continue };
        let parent = places.get(above).copied().or(below);
        let own = (parent, key(name));
        if let Some(there) = known.get(&own) {
            places.insert(path, *there);
            continue;
        }
        if !may {
            return Err(fault("library-fault-archive-folder"));
        }
        if depth + path.len() > folders::DEEPEST {
            return Err(fault("library-fault-folder-deep"));
        }
        if known.len() >= folders::MOST {
            return Err(fault("library-fault-folder-many"));
        }
        let position = last.entry(parent).or_default();
        let id = RowId::fresh();
        let row = folder::ActiveModel {
            id: Set(id),
            parent_id: Set(parent),
            name: Set(crate::pack::names::plain(name)),
            key: Set(own.1.clone()),
            position: Set(*position),
            made_at: Set(write.now()),
            removed_at: Set(None),
            ..Default::default()
        };
        *position += 1;
        write.insert::<folder::Entity>(row).await?;
        let here = write.reach(grant)?;
        write.note_in(here, AuditLine::of(Verb::FolderMade, id.0)).await?;
        known.insert(own, id);
        places.insert(path, id);
    }
    Ok(places)
}

/// Which folders of a plan are not there yet, below the one that all goes into.
///
/// # Errors
/// The database's.
pub async fn missing(
    grant: &Grant<Contribute>,
    below: Option<RowId>,
    planned: &Plan,
) -> Outcome<BTreeSet<Vec<String>>> {
    let tree = folders::tree(grant, grant.space_id()).await?;
    let mut places: BTreeMap<Vec<String>, RowId> = BTreeMap::new();
    let mut missing = BTreeSet::new();
    for path in folders_of(planned) {
        let Some((name, above)) = path.split_last() else { continue };
        let parent = if above.is_empty() { Some(below) } else { places.get(above).map(|id| Some(*id)) };
        let own = key(name);
        let there = parent.and_then(|parent| {
            tree.iter()
                .find(|placed| placed.row.parent_id == parent && placed.row.key == own)
                .map(|placed| placed.row.id)
        });
        match there {
            Some(id) => {
                places.insert(path, id);
            }
            None => {
                missing.insert(path);
            }
        }
    }
    Ok(missing)
}
