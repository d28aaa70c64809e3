//! Files, addressed by what is in them: one copy of each content, under the name of its SHA-256.
//!
//! A file is written under a temporary name, flushed to the disk, renamed, and its folder flushed; only then may a row name it.

mod incoming;
mod outgoing;
mod partial;
mod removal;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use sha2::{Digest, Sha256};
use tokio::{fs, io::AsyncReadExt, task::spawn_blocking};

use crate::{
    access::hex,
    error::{Error, Outcome},
};

use self::removal::ASIDE;
pub use self::{incoming::Incoming, outgoing::Outgoing, partial::Partial};

/// The folder of files.
#[derive(Clone, Debug)]
pub struct Blobs {
    folder: PathBuf,
    /// Files that were read and found whole, as they were then: by checksum, when they were last written and how long they are.
    whole: Arc<Mutex<HashMap<String, (SystemTime, u64)>>>,
}

/// A file that is lasting: what a row says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of the content, in hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
}

/// How long a file on its way in was not written to, when nobody writes to it any more.
const LEFT_BEHIND: Duration = Duration::from_hours(1);

/// Where files lie that come in by portions.
const PARTIAL: &str = "partial";

/// How long such a file was not written to, when no row names it any more: longer than any upload lives.
const ABANDONED: Duration = Duration::from_hours(48);

/// How many files are remembered as whole.
const REMEMBERED: usize = 10_000;

impl Blobs {
    /// Opens the folder, and makes it if it is not there; nobody else on the machine looks into it. What a program that was killed left
    /// half taken in is removed.
    ///
    /// # Errors
    /// The disk's.
    pub async fn open(folder: &Path) -> Outcome<Self> {
        let blobs = Self::at(folder);
        for (name, most) in [("incoming", LEFT_BEHIND), (PARTIAL, ABANDONED)] {
            let incoming = folder.join(name);
            fs::DirBuilder::new().recursive(true).mode(0o700).create(&incoming).await?;
            let mut files = fs::read_dir(&incoming).await?;
            while let Some(file) = files.next_entry().await? {
                let name = file.file_name();
                if let Some(sha256) = name.to_str().and_then(|name| name.strip_suffix(ASIDE)) {
                    // Nobody said in the end that it was to go. Another program over the same folder may have it in hand.
                    if let Err(fault) = blobs.put(&file.path(), sha256).await {
                        tracing::warn!(%fault, sha256, "a file that was put aside is not put back");
                    }
                    continue;
                }
                // A younger one may be on its way in: another program may run over the same folder.
                let written = file.metadata().await.and_then(|about| about.modified());
                if written.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > most)) {
                    // Whether it goes is no reason not to start; two may begin at once.
                    let _ = fs::remove_file(file.path()).await;
                }
            }
        }
        Ok(blobs)
    }

    /// The folder as it stands, for a look: nothing is made, and nothing removed.
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), whole: Arc::default() }
    }

    /// Opens a file that is to be sent. One that was written since it was last found whole is first compared with its checksum.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it is not there or has another content: a row without its file, which `doctor` names.
    pub async fn outgoing(&self, sha256: &str) -> Outcome<Outgoing> {
        let path = self.path(sha256);
        let opened = spawn_blocking(move || {
            let file = std::fs::File::open(path)?;
            let about = file.metadata()?;
            Ok((file, (about.modified()?, about.len())))
        });
        let (file, present) = opened.await.map_err(|fault| Error::Internal(fault.to_string()))?.map_err(missing)?;
        let known = self.whole.lock().is_ok_and(|whole| whole.get(sha256) == Some(&present));
        if !known {
            if !self.is_whole(sha256).await? {
                return Err(Error::Unavailable(format!("the file {sha256} has another content than its name says")));
            }
            if let Ok(mut whole) = self.whole.lock() {
                if whole.len() >= REMEMBERED
                    && let Some(any) = whole.keys().next().cloned()
                {
                    whole.remove(&any);
                }
                whole.insert(sha256.to_owned(), present);
            }
        }
        Ok(Outgoing::of(file))
    }

    /// A file as it stands on the disk, for a program that reads its text.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it is not there.
    pub async fn raw(&self, sha256: &str) -> Outcome<std::fs::File> {
        Ok(self.opened(sha256).await?.into_std().await)
    }

    async fn opened(&self, sha256: &str) -> Outcome<fs::File> {
        fs::File::open(self.path(sha256)).await.map_err(missing)
    }

    /// The text of a file, if it is UTF-8, not larger than a limit, and still what its checksum says.
    ///
    /// # Errors
    /// The disk's.
    pub async fn text(&self, sha256: &str, limit: u64) -> Outcome<Option<String>> {
        let path = self.path(sha256);
        if fs::metadata(&path).await.map_or(u64::MAX, |about| about.len()) > limit {
            return Ok(None);
        }
        let Ok(bytes) = fs::read(path).await else { return Ok(None) };
        if hex(&Sha256::digest(&bytes)) != sha256 {
            tracing::error!(sha256, "a file has another content than its name says");
            return Ok(None);
        }
        Ok(String::from_utf8(bytes).ok())
    }

    /// The names of all files that are kept, for `doctor`.
    ///
    /// # Errors
    /// The disk's.
    pub async fn all(&self) -> Outcome<std::collections::BTreeSet<String>> {
        let mut names = std::collections::BTreeSet::new();
        let mut folders = fs::read_dir(&self.folder).await?;
        while let Some(folder) = folders.next_entry().await? {
            if folder.file_name().len() != 2 {
                continue;
            }
            let mut files = fs::read_dir(folder.path()).await?;
            while let Some(file) = files.next_entry().await? {
                names.insert(file.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(names)
    }

    /// Whether a file still has the content that its name says.
    ///
    /// # Errors
    /// The disk's.
    pub async fn is_whole(&self, sha256: &str) -> Outcome<bool> {
        let mut file = self.opened(sha256).await?;
        let (mut hash, mut buffer) = (Sha256::new(), vec![0_u8; 65536]);
        loop {
            match file.read(&mut buffer).await? {
                0 => return Ok(hex(&hash.finalize()) == sha256),
                n => hash.update(&buffer[..n]),
            }
        }
    }

    /// Puts a file that is flushed where its content says.
    async fn put(&self, from: &Path, sha256: &str) -> Outcome<()> {
        let target = self.path(sha256);
        let folder = target.parent().map(Path::to_owned).unwrap_or_default();
        if fs::metadata(&folder).await.is_err() {
            fs::create_dir_all(&folder).await?;
            flush_folder(&self.folder).await?;
        }
        fs::rename(from, &target).await?;
        flush_folder(&folder).await
    }

    fn path(&self, sha256: &str) -> PathBuf {
        let folder = sha256.get(..2).unwrap_or("00");
        self.folder.join(folder).join(sha256)
    }
}

fn missing(fault: std::io::Error) -> Error {
    Error::Unavailable(format!("a file that a row names cannot be read: {fault}"))
}

async fn flush_folder(folder: &Path) -> Outcome<()> {
    fs::File::open(folder).await?.sync_all().await.map_err(Error::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_kept_under_its_checksum_and_a_broken_one_is_noticed() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let blobs = Blobs::open(folder.path()).await?;
        let kept = blobs.keep(b"agenda").await?;
        assert_eq!(kept, blobs.keep(b"agenda").await?);
        assert!(blobs.is_whole(&kept.sha256).await?);
        std::fs::write(blobs.path(&kept.sha256), b"agendb")?;
        assert!(!blobs.is_whole(&kept.sha256).await?);
        assert!(matches!(blobs.outgoing(&kept.sha256).await, Err(Error::Unavailable(_))));
        assert_eq!(blobs.text(&kept.sha256, 100).await?, None);
        Ok(())
    }

    #[tokio::test]
    async fn what_was_left_half_taken_in_is_removed_at_the_next_start() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        Blobs::open(folder.path()).await?;
        let (left, present) = (folder.path().join("incoming/left"), folder.path().join("incoming/present"));
        std::fs::write(&present, b"half")?;
        std::fs::File::create(&left)?.set_modified(SystemTime::UNIX_EPOCH)?;
        Blobs::open(folder.path()).await?;
        assert!(present.exists() && !left.exists());
        Ok(())
    }
}
