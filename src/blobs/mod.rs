//! Files, addressed by what is in them: one copy of each content, under the name of its SHA-256.
//!
//! A file is written under a temporary name, flushed to the disk, renamed, and its folder flushed; only then may a row name it.

mod outgoing;
mod partial;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use sha2::{Digest, Sha256};
use tokio::{
    fs,
    io::{AsyncReadExt, AsyncWriteExt},
    task::spawn_blocking,
};

use crate::{
    access::{Secret, hex},
    error::{Error, Outcome},
};

pub use self::{outgoing::Outgoing, partial::Partial};

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

/// A file on its way in: never whole in memory.
pub struct Incoming {
    blobs: Blobs,
    path: PathBuf,
    file: fs::File,
    hash: Sha256,
    size: u64,
    limit: u64,
    /// The first bytes, by which its type is known.
    pub head: Vec<u8>,
    kept: bool,
}

const HEAD: usize = 8192;

/// How long a file on its way in was not written to, when nobody writes to it any more.
const LEFT_BEHIND: Duration = Duration::from_hours(1);

/// Where files lie that come in by portions.
const PARTIAL: &str = "partial";

/// How long such a file was not written to, when no row names it any more: longer than any upload lives.
const ABANDONED: Duration = Duration::from_hours(48);

/// What the name of a file ends with that is put aside to be removed.
const ASIDE: &str = ".aside";

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

    /// Begins to take a file of at most so many bytes in.
    ///
    /// # Errors
    /// The disk's; [`Error::Full`] when it is full.
    pub async fn incoming(&self, limit: u64) -> Outcome<Incoming> {
        let path = self.folder.join("incoming").join(Secret::fresh().text());
        let file = fs::File::create(&path).await?;
        Ok(Incoming {
            blobs: self.clone(),
            path,
            file,
            hash: Sha256::new(),
            size: 0,
            limit,
            head: Vec::new(),
            kept: false,
        })
    }

    /// Takes a whole content in: for texts that are in memory anyway.
    ///
    /// # Errors
    /// The disk's.
    pub async fn keep(&self, content: &[u8]) -> Outcome<Stored> {
        let mut incoming = self.incoming(content.len() as u64).await?;
        incoming.take(content).await?;
        incoming.keep().await
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

    /// Removes a file that no row names any more. One that came in again within the hour stays: its row may be on its way.
    ///
    /// # Errors
    /// The disk's.
    pub async fn forget(&self, sha256: &str) -> Outcome<()> {
        self.forget_older(sha256, LEFT_BEHIND).await.map(drop)
    }

    /// The same of a file that was not written for longer than a span. Returns whether it is gone.
    ///
    /// Between the look for rows that name it and its removal somebody may hand the same content in. Whoever does puts the file in its place
    /// anew, before the row is there ([`Incoming::keep`], [`Blobs::adopt`]), so that it counts as written now. It is looked at, put aside where
    /// nobody can put another under our hands, and looked at again: what came in meanwhile is put back. If the program ends in between,
    /// the next start puts it back ([`Blobs::open`]).
    ///
    /// # Errors
    /// The disk's.
    pub async fn forget_older(&self, sha256: &str, age: Duration) -> Outcome<bool> {
        let is_ours = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        let (path, aside) = (self.path(sha256), self.folder.join("incoming").join(format!("{sha256}{ASIDE}")));
        if !is_ours || unwritten(&path).await?.is_none_or(|span| span <= age) {
            return Ok(false);
        }
        if !there(fs::rename(&path, &aside).await)? {
            return Ok(false);
        }
        if unwritten(&aside).await?.is_none_or(|span| span <= age) {
            there(fs::rename(&aside, &path).await)?;
            return Ok(false);
        }
        Ok(there(fs::remove_file(&aside).await)?)
    }

    /// The size of a file in bytes, and for how long it was not written; `None` for one that is not there.
    ///
    /// # Errors
    /// The disk's.
    pub async fn about(&self, sha256: &str) -> Outcome<Option<(u64, Duration)>> {
        let path = self.path(sha256);
        let Some(span) = unwritten(&path).await? else { return Ok(None) };
        match fs::metadata(&path).await {
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(None),
            about => Ok(Some((about?.len(), span))),
        }
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

impl Incoming {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// [`Error::TooLarge`] beyond the limit; [`Error::Full`].
    pub async fn take(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.size += bytes.len() as u64;
        if self.size > self.limit {
            return Err(Error::TooLarge { limit_mb: self.limit / 1_000_000 });
        }
        if self.head.len() < HEAD {
            let more = bytes.len().min(HEAD - self.head.len());
            self.head.extend_from_slice(&bytes[..more]);
        }
        self.hash.update(bytes);
        self.file.write_all(bytes).await?;
        Ok(())
    }

    /// How many bytes came in.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// What a row will say of it once it is kept.
    pub fn stored(&self) -> Stored {
        let sha256 = hex(&self.hash.clone().finalize());
        Stored { sha256, size: i64::try_from(self.size).unwrap_or(i64::MAX) }
    }

    /// Makes the file lasting. When this returns, a power cut does not lose it.
    ///
    /// # Errors
    /// The disk's; [`Error::Full`].
    pub async fn keep(mut self) -> Outcome<Stored> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        let stored = self.stored();
        self.blobs.put(&self.path, &stored.sha256).await?;
        self.kept = true;
        Ok(stored)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn missing(fault: std::io::Error) -> Error {
    Error::Unavailable(format!("a file that a row names cannot be read: {fault}"))
}

/// For how long a file was not written; `None` for one that is not there. What is dated in the future counts as written now.
async fn unwritten(path: &Path) -> Outcome<Option<Duration>> {
    match fs::metadata(path).await {
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(None),
        about => Ok(Some(about?.modified()?.elapsed().unwrap_or_default())),
    }
}

/// Whether there was a file to be moved or removed: another program may be quicker.
fn there(done: std::io::Result<()>) -> std::io::Result<bool> {
    match done {
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(false),
        done => done.map(|()| true),
    }
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

    #[tokio::test]
    async fn a_file_that_nobody_names_goes_unless_it_came_in_a_moment_ago() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let blobs = Blobs::open(folder.path()).await?;
        let (old, young) = (blobs.keep(b"old").await?, blobs.keep(b"young").await?);
        std::fs::File::open(blobs.path(&old.sha256))?.set_modified(SystemTime::UNIX_EPOCH)?;
        for file in [&old, &young, &old] {
            blobs.forget(&file.sha256).await?;
        }
        assert_eq!(blobs.all().await?, [young.sha256].into());
        Ok(())
    }

    #[tokio::test]
    async fn a_file_goes_only_after_the_span_that_was_said_and_nothing_else_does() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let blobs = Blobs::open(folder.path()).await?;
        let [old, young] = [blobs.keep(b"old").await?, blobs.keep(b"young").await?];
        let written = |sha256: &str, days: u64| {
            let file = std::fs::File::open(blobs.path(sha256))?;
            file.set_modified(file.metadata()?.modified()? - Duration::from_hours(24 * days))
        };
        written(&old.sha256, 8)?;
        written(&young.sha256, 6)?;
        let stranger = folder.path().join("ab/notes.txt");
        std::fs::create_dir_all(folder.path().join("ab"))?;
        std::fs::write(&stranger, b"not ours")?;
        let week = Duration::from_hours(24 * 7);
        assert!(blobs.forget_older(&old.sha256, week).await? && !blobs.forget_older(&old.sha256, week).await?);
        assert!(!blobs.forget_older(&young.sha256, week).await?);
        assert!(!blobs.forget_older("notes.txt", Duration::ZERO).await? && stranger.exists());
        assert!(blobs.is_whole(&young.sha256).await? && blobs.about(&old.sha256).await?.is_none());
        assert_eq!(blobs.about(&young.sha256).await?.map(|(size, span)| (size, span > 5 * week / 7)), Some((5, true)));
        Ok(())
    }

    #[tokio::test]
    async fn what_was_put_aside_when_the_program_ended_is_put_back_at_the_next_start() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let blobs = Blobs::open(folder.path()).await?;
        let kept = blobs.keep(b"agenda").await?;
        let aside = folder.path().join("incoming").join(format!("{}{ASIDE}", kept.sha256));
        std::fs::rename(blobs.path(&kept.sha256), &aside)?;
        std::fs::File::open(&aside)?.set_modified(SystemTime::UNIX_EPOCH)?;
        Blobs::open(folder.path()).await?;
        assert!(!aside.exists() && blobs.is_whole(&kept.sha256).await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_file_that_is_too_large_leaves_nothing_behind() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let blobs = Blobs::open(folder.path()).await?;
        let mut incoming = blobs.incoming(4).await?;
        assert!(matches!(incoming.take(b"12345").await, Err(Error::TooLarge { .. })));
        drop(incoming);
        assert_eq!(std::fs::read_dir(folder.path().join("incoming"))?.count(), 0);
        Ok(())
    }
}
