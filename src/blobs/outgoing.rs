//! A file on its way out: part by part, and never more than one part of it in memory.
//!
//! What the system has in memory is taken from there at once: to hand a part over to another thread costs more than to copy it.
//! What must come from the disk is read on a thread that may wait.

use std::{
    fs::File,
    io::{Error, ErrorKind, Result},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_util::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

/// How many bytes are a part. Many readers of large files have one each at the same time, and their connections twice as much.
const PART: usize = 32 * 1024;

/// A part, and the memory that it stands in: it is used again once the part before has been sent.
type Part = Arc<Vec<u8>>;

/// A file that was opened, and found whole.
#[derive(Debug)]
pub struct Outgoing {
    file: Arc<File>,
}

impl Outgoing {
    pub(super) fn of(file: File) -> Self {
        Self { file: Arc::new(file) }
    }

    /// Its first bytes, at most so many: by them its kind is told.
    ///
    /// # Errors
    /// The disk's.
    pub async fn head(&self, most: usize) -> Result<Vec<u8>> {
        let file = self.file.clone();
        let read = spawn_blocking(move || {
            let (mut head, mut filled) = (vec![0; most], 0);
            while filled < most {
                match from_disk(&file, &mut head[filled..], filled as u64)? {
                    0 => break,
                    n => filled += n,
                }
            }
            head.truncate(filled);
            Ok::<_, Error>(head)
        });
        read.await.map_err(Error::other)?
    }

    /// So many of its bytes from a place on, in order. It breaks off with [`ErrorKind::UnexpectedEof`] if there are fewer.
    pub fn bytes(self, from: u64, length: u64) -> impl Stream<Item = Result<Bytes>> {
        Sending { file: self.file, from, left: length, part: fresh(), waiting: None }
    }
}

struct Sending {
    file: Arc<File>,
    from: u64,
    left: u64,
    part: Part,
    waiting: Option<JoinHandle<(Part, Result<usize>)>>,
}

fn fresh() -> Part {
    Arc::new(vec![0; PART])
}

impl Stream for Sending {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let this = self.get_mut();
        if this.left == 0 {
            return Poll::Ready(None);
        }
        let wanted = usize::try_from(this.left).unwrap_or(PART).min(PART);
        let read = match &mut this.waiting {
            Some(waiting) => {
                let (part, read) = ready!(Pin::new(waiting).poll(context)).map_err(Error::other)?;
                (this.waiting, this.part) = (None, part);
                read
            }
            None => {
                if Arc::get_mut(&mut this.part).is_none() {
                    this.part = fresh();
                }
                let (file, from) = (this.file.clone(), this.from);
                match Arc::get_mut(&mut this.part).and_then(|part| at_hand(&file, &mut part[..wanted], from)) {
                    Some(read) => Ok(read),
                    None => {
                        let mut part = std::mem::take(&mut this.part);
                        this.waiting = Some(spawn_blocking(move || {
                            let read = Arc::get_mut(&mut part)
                                .map_or(Ok(0), |part| from_disk(&file, &mut part[..wanted], from));
                            (part, read)
                        }));
                        return Pin::new(this).poll_next(context);
                    }
                }
            }
        };
        Poll::Ready(Some(read.and_then(|read| this.pass(read))))
    }
}

impl Sending {
    fn pass(&mut self, read: usize) -> Result<Bytes> {
        if read == 0 {
            self.left = 0;
            return Err(Error::new(ErrorKind::UnexpectedEof, "a file is shorter than its row says"));
        }
        self.from += read as u64;
        self.left -= read as u64;
        Ok(Bytes::from_owner(Lent(self.part.clone())).slice(..read))
    }
}

/// A part while it is being sent.
struct Lent(Part);

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Reads what the system has in memory, and nothing that would have to be waited for.
#[cfg(target_os = "linux")]
fn at_hand(file: &File, into: &mut [u8], from: u64) -> Option<usize> {
    use rustix::io::{ReadWriteFlags, preadv2};
    preadv2(file, &mut [std::io::IoSliceMut::new(into)], from, ReadWriteFlags::NOWAIT).ok()
}

#[cfg(not(target_os = "linux"))]
fn at_hand(_: &File, _: &mut [u8], _: u64) -> Option<usize> {
    None
}

fn from_disk(file: &File, into: &mut [u8], from: u64) -> Result<usize> {
    loop {
        match std::os::unix::fs::FileExt::read_at(file, into, from) {
            Err(fault) if fault.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;

    /// Parts of a file that differ at every place, so that none can stand for another.
    async fn sent(from: u64, length: u64) -> Result<Vec<u8>> {
        let whole: Vec<u8> = content();
        let mut file = tempfile::tempfile()?;
        std::io::Write::write_all(&mut file, &whole)?;
        let parts: Vec<Bytes> = Outgoing::of(file).bytes(from, length).try_collect().await?;
        Ok(parts.concat())
    }

    fn content() -> Vec<u8> {
        (0..50_000_u32).flat_map(u32::to_le_bytes).collect()
    }

    #[tokio::test]
    async fn a_file_goes_out_as_it_is_also_when_its_parts_are_kept_for_a_while() -> Result<()> {
        assert_eq!(sent(0, 200_000).await?, content());
        assert_eq!(sent(65_535, 3).await?, content()[65_535..65_538]);
        assert!(sent(7, 0).await?.is_empty());
        Ok(())
    }

    #[tokio::test]
    async fn the_head_of_a_file_is_no_longer_than_the_file() -> Result<()> {
        let mut file = tempfile::tempfile()?;
        std::io::Write::write_all(&mut file, b"%PDF-1.7")?;
        let file = Outgoing::of(file);
        assert_eq!((file.head(4).await?, file.head(100).await?), (b"%PDF".to_vec(), b"%PDF-1.7".to_vec()));
        Ok(())
    }

    #[tokio::test]
    async fn a_file_that_is_shorter_than_was_said_breaks_off() {
        let fault = sent(199_999, 2).await.map_err(|fault| fault.kind());
        assert_eq!(fault, Err(ErrorKind::UnexpectedEof));
    }
}
