//! The small pipe between the archive, which is written, and the stream, which is read.
//!
//! Both ends run by turns in the task of the reader: the work is carried on only when the reader asks for more and the box is empty. So
//! nobody has to be woken, and a stream that is dropped takes the work with it.

use std::{
    future::poll_fn,
    io::{Result, Write},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;

/// How many bytes go out at a time, and how many may wait before the work stops.
pub(super) const PART: usize = 64 * 1024;

/// What has been written and not yet been read.
#[derive(Clone, Debug, Default)]
pub(super) struct Outbox(Arc<Mutex<BytesMut>>);

impl Outbox {
    /// What the work writes here, as a stream. A fault of the work is its last item.
    pub(super) fn filled_by<W: Future<Output = Result<()>>>(self, work: W) -> impl Stream<Item = Result<Bytes>> {
        Filling { outbox: self, work: Some(Box::pin(work)) }
    }

    /// Waits until less than a part is here.
    pub(super) async fn room(&self) {
        self.down_to(PART - 1).await;
    }

    /// Waits until all has been taken.
    pub(super) async fn emptied(&self) {
        self.down_to(0).await;
    }

    /// It registers nobody to be woken: the work is asked again by [`Filling`], after it has given away what is here.
    async fn down_to(&self, most: usize) {
        poll_fn(|_| if self.held().len() <= most { Poll::Ready(()) } else { Poll::Pending }).await;
    }

    fn take(&self) -> Option<Bytes> {
        let mut held = self.held();
        let length = held.len().min(PART);
        (length > 0).then(|| held.split_to(length).freeze())
    }

    /// Bytes stay bytes, also when a thread has panicked over them.
    fn held(&self) -> MutexGuard<'_, BytesMut> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Outbox {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.held().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

struct Filling<W> {
    outbox: Outbox,
    work: Option<Pin<Box<W>>>,
}

impl<W: Future<Output = Result<()>>> Stream for Filling<W> {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let this = self.get_mut();
        if let Some(part) = this.outbox.take() {
            return Poll::Ready(Some(Ok(part)));
        }
        let Some(work) = &mut this.work else { return Poll::Ready(None) };
        match work.as_mut().poll(context) {
            Poll::Pending => match this.outbox.take() {
                Some(part) => Poll::Ready(Some(Ok(part))),
                None => Poll::Pending,
            },
            Poll::Ready(Ok(())) => {
                this.work = None;
                Poll::Ready(this.outbox.take().map(Ok))
            }
            Poll::Ready(Err(fault)) => {
                this.work = None;
                // What was written last is of no use any more, and nothing may come after the fault.
                this.outbox.held().clear();
                Poll::Ready(Some(Err(fault)))
            }
        }
    }
}
