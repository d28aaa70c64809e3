//! Many papers handed in at once, as an archive of folders and files with or without a table that says what each is. What would be made of
//! it is worked out and shown first; a second act hands the papers in, all or none. Between the two the archive waits as a file of its seat.

mod entering;
mod plan;

use std::collections::BTreeSet;

use tokio::{sync::Semaphore, task::spawn_blocking};

pub use self::{
    entering::{NO_ROOM, enter, missing},
    plan::{Fault, Plan, PlannedLanguage, PlannedPaper, plan},
};
use super::{tables::upload, uploads};
use crate::{
    access::{Contribute, Grant, RowId},
    blobs::{Blobs, Stored},
    error::{Denied, Error, Outcome},
    pack::reading::{Archive, Budget, Odd, Refused},
};

/// The most papers that are handed in at once.
pub const MOST: usize = 200;

/// The longest table that is read, in bytes.
const LONGEST_TABLE: usize = 2_000_000;

/// How much of a file tells its kind.
const HEAD: usize = 8192;

/// One archive at a time is looked into: each takes a processor for some seconds.
static ALONE: Semaphore = Semaphore::const_new(1);

/// What is said of papers where neither the table nor their names say it.
#[derive(Clone, Debug, Default)]
pub struct Usual {
    /// The code of their language; may be empty.
    pub language: String,
    /// The word of a kind that the process offers; may be empty.
    pub kind: String,
    /// Their date, as typed; may be empty.
    pub date: String,
    /// Whether the organisation agrees to circulation and release from the start.
    pub consent: bool,
    /// The folder of the space that all of it goes into.
    pub folder: Option<RowId>,
}

/// A file as it lies in the archive.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it stands.
    pub path: String,
    /// The folders that it stands in.
    pub folders: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its first bytes.
    pub head: Vec<u8>,
    /// Its size, unpacked.
    pub size: u64,
}

/// What an archive has in it.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// Its files, in their order.
    pub files: Vec<Found>,
    /// The table, if it has one.
    pub table: Option<Vec<u8>>,
    /// What cannot be taken, by path.
    pub odd: Vec<(String, Odd)>,
}

/// An archive that this seat sent, whole and not handed in yet.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn waiting(grant: &Grant<Contribute>, id: RowId) -> Outcome<upload::Model> {
    let found = uploads::whole(grant, &id.to_string()).await?;
    // One that was handed in has begun anew, and nothing more comes.
    Ok(found.filter(|row| row.received == row.size).ok_or(Denied::NotFound)?)
}

/// Looks into an archive, with at most so many bytes for each file in it.
///
/// # Errors
/// [`Error::Unavailable`] for a row without its file; the disk's. What is wrong with the archive is a value.
pub async fn look(blobs: &Blobs, row: &upload::Model, most: u64) -> Outcome<Result<Looked, Refused>> {
    let stored = Stored { sha256: row.sha256.clone().unwrap_or_default(), size: row.size };
    blobs.adopt(row.id, &stored).await?;
    let file = blobs.raw(&stored.sha256).await?;
    let _alone = ALONE.acquire().await.map_err(|fault| Error::Internal(fault.to_string()))?;
    let looking = spawn_blocking(move || Archive::open(file).map(|archive| looked(&archive, most)));
    looking.await.map_err(|fault| Error::Internal(fault.to_string()))
}

fn looked(archive: &Archive, most: u64) -> Looked {
    let mut budget = Budget::new(most);
    let mut looked = Looked { odd: archive.odd.clone(), ..Looked::default() };
    if let Some(member) = &archive.manifest {
        let mut table = Vec::new();
        let read = archive.read(member, &mut budget, |piece| {
            table.extend_from_slice(piece);
            table.len() <= LONGEST_TABLE
        });
        match read {
            Ok(_) if table.len() <= LONGEST_TABLE => looked.table = Some(table),
            Ok(_) => looked.odd.push((member.path.clone(), Odd::Large)),
            Err(odd) => looked.odd.push((member.path.clone(), odd)),
        }
    }
    for member in &archive.members {
        let mut head = Vec::new();
        let read = archive.read(member, &mut budget, |piece| {
            let room = HEAD - head.len();
            head.extend_from_slice(&piece[..piece.len().min(room)]);
            true
        });
        match read {
            Ok(size) => looked.files.push(Found {
                path: member.path.clone(),
                folders: member.folders.clone(),
                name: member.name.clone(),
                head,
                size,
            }),
            Err(odd) => looked.odd.push((member.path.clone(), odd)),
        }
    }
    looked
}

/// The folders that the papers of a plan lie in, each once and after the one that it stands in.
pub fn folders_of(plan: &Plan) -> Vec<Vec<String>> {
    let mut folders: BTreeSet<Vec<String>> = BTreeSet::new();
    for paper in &plan.papers {
        for depth in 1..=paper.folders.len() {
            folders.insert(paper.folders[..depth].to_vec());
        }
    }
    folders.into_iter().collect()
}
