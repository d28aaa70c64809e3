//! A file on its way in: it is measured and counted while it comes, lies apart, and becomes lasting as a whole or not at all.

use std::path::PathBuf;

use sha2::{Digest, Sha256};
use tokio::{fs, io::AsyncWriteExt};

use super::{Blobs, Stored};
use crate::{
    access::{Secret, hex},
    error::{Error, Outcome},
};

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

/// How many of its first bytes are kept.
pub(super) const HEAD: usize = 8192;

impl Blobs {
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

#[cfg(test)]
mod tests {
    use super::*;

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
