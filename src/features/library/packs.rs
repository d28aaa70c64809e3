//! Papers that are taken along, as one archive with the folders of their space: which they are, how large, and the line of each in the record.

use std::collections::{HashMap, HashSet};

use super::{
    filings::chosen,
    folders::{self, Placed},
    rows::present_files,
    tables::{document, document_file},
};
use crate::{
    access::{AuditLine, Grant, Read, RowId, Test, Verb},
    error::{Denied, Outcome},
};

/// How many papers go into one pack.
pub const MOST: usize = 1000;
/// How many packs one person takes in an hour.
const HOURLY: u64 = 30;

/// What is taken along.
#[derive(Clone, Debug)]
pub enum What {
    /// Papers that were chosen from a list.
    Papers(Vec<RowId>),
    /// A folder, with those that stand in it.
    Folder(RowId),
    /// All papers of the space.
    Space,
}

/// The papers of a pack, with the files of their present versions.
pub struct Pack {
    /// The papers, the newest first.
    pub papers: Vec<document::Model>,
    /// Their files, by paper.
    pub files: HashMap<RowId, Vec<document_file::Model>>,
    /// The folders of the space.
    pub tree: Vec<Placed>,
}

impl Pack {
    /// How many bytes its files have.
    pub fn size(&self) -> i64 {
        self.files.values().flatten().map(|file| file.size).sum()
    }

    /// How many files it has.
    pub fn count(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// The names of the folders that a paper lies in, from the top down.
    pub fn folders_of(&self, paper: &document::Model) -> Vec<String> {
        let path = paper.folder_id.map(|id| folders::path(&self.tree, id)).unwrap_or_default();
        path.into_iter().map(|folder| folder.name.clone()).collect()
    }
}

/// The papers that the viewer may read of what is to be taken along.
///
/// # Errors
/// [`Denied::NotFound`] for a folder that is not there; the database's.
pub async fn gather(grant: &Grant<Read>, what: &What) -> Outcome<Pack> {
    let tree = folders::tree(grant, grant.space_id()).await?;
    let newest = || {
        let rows = grant.rows::<document::Entity>().in_space(grant.space_id());
        rows.newest(document::Column::PlacedAt).newest(document::Column::Id).limit(MOST as u64 + 1)
    };
    let papers = match what {
        What::Papers(ids) => chosen(grant, ids).await?,
        What::Space => newest().all().await?,
        What::Folder(id) => {
            if !tree.iter().any(|placed| placed.row.id == *id) {
                return Err(Denied::NotFound.into());
            }
            let inside = tree.iter().map(|placed| placed.row.id);
            let inside: HashSet<RowId> =
                inside.filter(|other| folders::path(&tree, *other).iter().any(|folder| folder.id == *id)).collect();
            newest().only(document::Column::FolderId, Test::any(inside)).all().await?
        }
    };
    let files = present_files(grant, &papers).await?;
    Ok(Pack { papers, files, tree })
}

/// Whether a pack is larger than what is given in one go, of at most so many bytes.
pub fn is_too_large(pack: &Pack, most: i64) -> bool {
    pack.papers.len() > MOST || pack.size() > most
}

/// Puts on record that the papers of a pack are taken along: a line for each, before the first byte. `false`: the person took so many within
/// the hour that there is no further pack now.
///
/// # Errors
/// [`Denied`]; [`crate::error::Error::Full`] or [`crate::error::Error::Unavailable`] when the lines cannot be written: then there is no pack
/// either.
pub async fn record(grant: &Grant<Read>, pack: &Pack) -> Outcome<bool> {
    let line = |paper: &document::Model| {
        AuditLine::of(Verb::DocumentDownloaded, paper.id.0)
            .with("symbol", paper.symbol.clone())
            .with("version", paper.version)
            .with("pack", true)
    };
    let mut lines: Vec<AuditLine> = pack.papers.iter().map(line).collect();
    lines.push(AuditLine::of(Verb::PackTaken, None).with("papers", pack.papers.len()).with("files", pack.count()));
    grant.note_within(lines, HOURLY).await
}
