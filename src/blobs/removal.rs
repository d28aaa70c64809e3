//! Files that no row names any more: how they go, without taking from anybody what came in a moment ago.

use std::{path::Path, time::Duration};

use tokio::fs;

use super::{Blobs, LEFT_BEHIND};
use crate::error::Outcome;

/// What the name of a file ends with that is put aside to be removed.
pub(super) const ASIDE: &str = ".aside";

impl Blobs {
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
    /// anew, before the row is there ([`super::Incoming::keep`], [`Blobs::adopt`]), so that it counts as written now. It is looked at, put aside where
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

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

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
}
