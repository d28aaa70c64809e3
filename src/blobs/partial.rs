//! A file that comes in by portions. What has come lies under the id of its row, until the whole is there and is put where its content says.
//!
//! How much has come, the row says, and is written there when it is on the disk; what lies behind it in the file was never believed.

use std::{
    fs::TryLockError,
    io::{ErrorKind, SeekFrom},
    os::unix::fs::FileExt,
    path::PathBuf,
};

use sha2::{Digest, Sha256};
use tokio::{
    fs,
    io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
    task::spawn_blocking,
};

use super::{Blobs, PARTIAL, Stored, flush_folder, incoming::HEAD};
use crate::{
    access::{RowId, hex},
    error::{Error, Outcome},
};

/// A file that comes in by portions, in the hands of one request: nobody else writes to it meanwhile.
pub struct Partial {
    file: fs::File,
    end: u64,
}

impl Blobs {
    /// Makes place for a file that comes in by portions.
    ///
    /// # Errors
    /// The disk's; [`Error::Full`].
    pub async fn begin(&self, id: RowId) -> Outcome<()> {
        fs::OpenOptions::new().write(true).create_new(true).open(self.partial(id)).await?;
        flush_folder(&self.folder.join(PARTIAL)).await
    }

    /// Takes such a file in hand, until what this gives is dropped. `None`: somebody has it in hand, here or in another program over the
    /// same folder.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there; the disk's.
    pub async fn in_hand(&self, id: RowId) -> Outcome<Option<Partial>> {
        let path = self.partial(id);
        let opened = spawn_blocking(move || {
            let file = std::fs::OpenOptions::new().read(true).write(true).open(path)?;
            match file.try_lock() {
                Ok(()) => Ok(Some(file)),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(fault)) => Err(fault),
            }
        });
        match opened.await.map_err(|fault| Error::Internal(fault.to_string()))? {
            Ok(file) => Ok(file.map(|file| Partial { file: fs::File::from_std(file), end: 0 })),
            Err(fault) if fault.kind() == ErrorKind::NotFound => Err(Error::Gone),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The first bytes of a file that has come whole, by which its type is known.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it is nowhere; the disk's.
    pub async fn head(&self, id: RowId, sha256: &str) -> Outcome<Vec<u8>> {
        let file = match fs::File::open(self.partial(id)).await {
            // A form that was not taken in the end had put it in its place already.
            Err(fault) if fault.kind() == ErrorKind::NotFound => self.opened(sha256).await?,
            opened => opened?,
        };
        let mut head = Vec::new();
        file.take(HEAD as u64).read_to_end(&mut head).await?;
        Ok(head)
    }

    /// Puts a file that has come whole where its content says. When this returns, a power cut does not lose it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if it is nowhere, or not as long as its row says; the disk's; [`Error::Full`].
    pub async fn adopt(&self, id: RowId, stored: &Stored) -> Outcome<()> {
        let path = self.partial(id);
        let file = match fs::OpenOptions::new().write(true).open(&path).await {
            Err(fault) if fault.kind() == ErrorKind::NotFound => return self.opened(&stored.sha256).await.map(drop),
            opened => opened?,
        };
        let size = u64::try_from(stored.size).unwrap_or(0);
        if file.metadata().await?.len() != size {
            return Err(Error::Unavailable(format!("the upload {id} is not as long as its row says")));
        }
        // Cut to the length that it has, it counts as written now: `forget` leaves it alone until its row is there.
        file.set_len(size).await?;
        file.sync_all().await?;
        self.put(&path, &stored.sha256).await
    }

    /// Removes what has come of a file, if it is still there.
    ///
    /// # Errors
    /// The disk's.
    pub async fn discard(&self, id: RowId) -> Outcome<()> {
        match fs::remove_file(self.partial(id)).await {
            Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(()),
            removed => Ok(removed?),
        }
    }

    fn partial(&self, id: RowId) -> PathBuf {
        self.folder.join(PARTIAL).join(id.to_string())
    }
}

impl Partial {
    /// Goes on behind so many bytes; what lies behind them is cut away.
    ///
    /// # Errors
    /// [`Error::Gone`] if there are not so many; the disk's.
    pub async fn go_on_behind(&mut self, offset: u64) -> Outcome<()> {
        if self.file.metadata().await?.len() < offset {
            return Err(Error::Gone);
        }
        self.file.set_len(offset).await?;
        self.file.seek(SeekFrom::Start(offset)).await?;
        self.end = offset;
        Ok(())
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// The disk's; [`Error::Full`].
    pub async fn take(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.file.write_all(bytes).await?;
        self.end += bytes.len() as u64;
        Ok(())
    }

    /// Makes what has come lasting. When this returns, a power cut does not lose it.
    ///
    /// # Errors
    /// The disk's; [`Error::Full`].
    pub async fn flush(&mut self) -> Outcome<()> {
        self.file.flush().await?;
        Ok(self.file.sync_all().await?)
    }

    /// What a row will say of the whole, as it stands on the disk now.
    ///
    /// # Errors
    /// The disk's.
    pub async fn stored(&self) -> Outcome<Stored> {
        let file = self.file.try_clone().await?.into_std().await;
        let sum = spawn_blocking(move || -> std::io::Result<String> {
            let (mut hash, mut buffer, mut at) = (Sha256::new(), vec![0_u8; 65536], 0_u64);
            loop {
                match file.read_at(&mut buffer, at) {
                    Ok(0) => return Ok(hex(&hash.finalize())),
                    Ok(read) => {
                        hash.update(&buffer[..read]);
                        at += read as u64;
                    }
                    Err(fault) if fault.kind() == ErrorKind::Interrupted => {}
                    Err(fault) => return Err(fault),
                }
            }
        });
        let sha256 = sum.await.map_err(|fault| Error::Internal(fault.to_string()))??;
        Ok(Stored { sha256, size: i64::try_from(self.end).unwrap_or(i64::MAX) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_came_by_portions_is_the_whole_whatever_broke_off_between() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let (blobs, id) = (Blobs::open(folder.path()).await?, RowId::fresh());
        blobs.begin(id).await?;
        for (offset, portion) in [(0, "age"), (3, "never believed"), (3, "nda")] {
            let mut partial = blobs.in_hand(id).await?.ok_or(Error::Conflict)?;
            partial.go_on_behind(offset).await?;
            partial.take(portion.as_bytes()).await?;
            partial.flush().await?;
        }
        let partial = blobs.in_hand(id).await?.ok_or(Error::Conflict)?;
        let stored = Stored { size: 6, ..partial.stored().await? };
        assert!(blobs.in_hand(id).await?.is_none(), "two write to it");
        drop(partial);
        assert_eq!(blobs.head(id, &stored.sha256).await?, b"agenda");
        assert!(blobs.all().await?.is_empty(), "it is no file yet");
        for _ in 0..2 {
            blobs.adopt(id, &stored).await?;
        }
        assert_eq!(blobs.keep(b"agenda").await?, stored);
        assert_eq!(blobs.head(id, &stored.sha256).await?, b"agenda");
        assert!(matches!(blobs.in_hand(id).await, Err(Error::Gone)));
        Ok(())
    }

    #[tokio::test]
    async fn less_than_the_row_says_is_no_beginning_to_go_on_from() -> Outcome<()> {
        let folder = tempfile::tempdir()?;
        let (blobs, id) = (Blobs::open(folder.path()).await?, RowId::fresh());
        blobs.begin(id).await?;
        let mut partial = blobs.in_hand(id).await?.ok_or(Error::Conflict)?;
        assert!(matches!(partial.go_on_behind(1).await, Err(Error::Gone)));
        let stored = Stored { sha256: "0".repeat(64), size: 7 };
        assert!(matches!(blobs.adopt(id, &stored).await, Err(Error::Unavailable(_))));
        blobs.discard(id).await?;
        blobs.discard(id).await?;
        assert!(matches!(blobs.adopt(id, &stored).await, Err(Error::Unavailable(_))));
        Ok(())
    }
}
