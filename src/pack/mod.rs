//! The meeting pack: the papers of a meeting in one ZIP archive, for a delegate who will have no network.
//!
//! The archive is made while it is sent. Nobody knows its size beforehand, nothing of it touches the disk, and one part of it at a time is
//! in memory. When the reader goes away, the stream is dropped, and the work and the open file with it: there is no task behind.
//!
//! Format: PKWARE APPNOTE 6.3.10. Sizes and checksums follow the content (bit 3, section 4.3.9), names are in UTF-8 (bit 11, appendix D),
//! ZIP64 (4.3.14, 4.5.3) is used for what passes 4 GiB or 65,534 files, and only then, so that old readers get by.

pub mod index;
pub mod manifest;
pub mod names;
mod outbox;
pub mod reading;

use std::{
    io::{Error, ErrorKind, Result, Write},
    pin::pin,
};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use flate2::write::DeflateEncoder;
use futures_util::{Stream, StreamExt, future::ready, stream::once};
use rawzip::{CompressionMethod, ZipArchiveWriter, ZipEntryWriter, time::UtcDateTime};

use outbox::{Outbox, PART};

/// Where the page stands that leads through the pack.
pub const INDEX: &str = "index.html";
/// Where the checksums stand, for `sha256sum -c`.
pub const SUMS: &str = "SHA256SUMS";
/// Where the table of all files stands, for a spreadsheet.
pub const MANIFEST: &str = "manifest.csv";

/// What is compressed already, by the ending of its name: to do it again would cost time and save nothing.
const COMPRESSED: &[&str] = &[
    "7z", "docx", "epub", "gif", "gz", "jpeg", "jpg", "mp3", "mp4", "odp", "ods", "odt", "pdf", "png", "pptx", "webp",
    "xlsx", "zip",
];

/// A plain file that its owner may write and all may read.
const MODE: u32 = 0o100_644;

/// One file of the pack. Its path comes from [`names::Places`], or is one of [`INDEX`], [`SUMS`] and [`MANIFEST`].
#[derive(Clone, Debug)]
pub enum Part {
    /// A file that was made for the pack. It is dated like the newest paper in it.
    Bytes {
        /// Where it stands in the archive, with `/` between folders.
        path: String,
        /// All of it.
        content: Bytes,
    },
    /// A file of the library, which is opened when its turn comes.
    File {
        /// Where it stands in the archive, with `/` between folders.
        path: String,
        /// Its checksum, by which it is opened.
        sha256: String,
        /// Its size in bytes.
        size: u64,
        /// When it was handed in. The archive keeps even seconds from 1980 to 2107 (APPNOTE 4.4.6), in UTC.
        modified: DateTime<Utc>,
    },
}

/// The pack as a stream of at most 64 KiB at a time.
///
/// `open` is given the checksum and the size of a file, one file after the other, each only after the reader has taken everything before
/// it. Beside the part on its way, the memory needed is about 200 bytes for each file, for the table at the end of the archive.
///
/// # Errors
/// The stream ends with the fault of `open` or of the file, with [`ErrorKind::UnexpectedEof`] for a file that is shorter than its size, and
/// with [`ErrorKind::InvalidData`] for one that is longer. The table at the end of the archive is missing then: no reader takes what
/// arrived for a whole pack, provided that the connection is broken off and not closed in order.
pub fn stream<F, O, S>(parts: Vec<Part>, open: F) -> impl Stream<Item = Result<Bytes>>
where
    F: FnMut(String, u64) -> O,
    O: Future<Output = Result<S>>,
    S: Stream<Item = Result<Bytes>>,
{
    let outbox = Outbox::default();
    outbox.clone().filled_by(pack(parts, open, outbox))
}

async fn pack<F, O, S>(parts: Vec<Part>, mut open: F, outbox: Outbox) -> Result<()>
where
    F: FnMut(String, u64) -> O,
    O: Future<Output = Result<S>>,
    S: Stream<Item = Result<Bytes>>,
{
    let newest = parts.iter().filter_map(|part| match part {
        Part::File { modified, .. } => Some(*modified),
        Part::Bytes { .. } => None,
    });
    let newest = newest.max().unwrap_or(DateTime::UNIX_EPOCH);
    let mut archive = ZipArchiveWriter::builder().with_capacity(parts.len()).build(outbox.clone());
    for part in parts {
        match part {
            Part::Bytes { path, content } => {
                let entry = Entry { path, size: content.len() as u64, modified: newest };
                entry.add(&mut archive, &outbox, once(ready(Ok(content)))).await?;
            }
            Part::File { path, sha256, size, modified } => {
                outbox.emptied().await;
                let content = open(sha256, size).await?;
                Entry { path, size, modified }.add(&mut archive, &outbox, content).await?;
            }
        }
    }
    archive.finish().map(drop).map_err(Error::other)
}

struct Entry {
    path: String,
    size: u64,
    modified: DateTime<Utc>,
}

impl Entry {
    async fn add(
        self,
        archive: &mut ZipArchiveWriter<Outbox>,
        outbox: &Outbox,
        content: impl Stream<Item = Result<Bytes>>,
    ) -> Result<()> {
        let stored = is_compressed(&self.path);
        let method = if stored { CompressionMethod::STORE } else { CompressionMethod::DEFLATE };
        let file = archive.new_file(&self.path).compression_method(method).unix_permissions(MODE);
        let file = file.last_modified(UtcDateTime::from_unix(self.modified.timestamp()));
        let (entry, sums) = file.start().map_err(Error::other)?;
        let mut body = sums.wrap(if stored { Body::Stored(entry) } else { Body::deflated(entry) });

        let mut content = pin!(content);
        let mut left = self.size;
        while let Some(bytes) = content.next().await.transpose()? {
            left = left
                .checked_sub(bytes.len() as u64)
                .ok_or_else(|| Error::new(ErrorKind::InvalidData, "a file is longer than its row says"))?;
            for piece in bytes.chunks(PART) {
                body.write_all(piece)?;
                outbox.room().await;
            }
        }
        if left > 0 {
            return Err(Error::new(ErrorKind::UnexpectedEof, "a file is shorter than its row says"));
        }
        let (body, sums) = body.finish().map_err(Error::other)?;
        body.entry()?.finish(sums).map(drop).map_err(Error::other)
    }
}

fn is_compressed(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| COMPRESSED.contains(&ending.as_str()))
}

/// The content of a file on its way into the archive.
enum Body<'a> {
    Stored(ZipEntryWriter<'a, Outbox>),
    Deflated(DeflateEncoder<ZipEntryWriter<'a, Outbox>>),
}

impl<'a> Body<'a> {
    fn deflated(entry: ZipEntryWriter<'a, Outbox>) -> Self {
        Self::Deflated(DeflateEncoder::new(entry, flate2::Compression::default()))
    }

    fn entry(self) -> Result<ZipEntryWriter<'a, Outbox>> {
        match self {
            Self::Stored(entry) => Ok(entry),
            Self::Deflated(encoder) => encoder.finish(),
        }
    }
}

impl Write for Body<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self {
            Self::Stored(entry) => entry.write(bytes),
            Self::Deflated(encoder) => encoder.write(bytes),
        }
    }

    /// Nothing waits in a stored entry, and a flushed encoder would only cut its block short.
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod sample;
