//! The one list of recurring work: mails are sent, the record is sealed, other processes' changes are noticed, the words of papers go into
//! the index, what came in is scanned for malware, what has ended is tidied away.
//!
//! None waits for another: a relay that hangs must not keep a withdrawal from being noticed.

mod scans;

use std::{collections::HashSet, panic::AssertUnwindSafe, path::PathBuf, time::Duration};

use futures_util::{
    FutureExt,
    future::{LocalBoxFuture, join, join5},
};
use tokio::time::MissedTickBehavior;

use crate::{
    access::{DueMail, DueWords, Letter, MailState, RowId, Store},
    blobs::Blobs,
    error::{Error, Outcome},
    extraction,
    mail::{Mailer, NotSent, Outgoing},
    scanner::Scanner,
};

/// Renders a due mail, through its recipient's eyes; given by `app`, which knows the features. `None`: it is not to be sent any more.
pub type Render = Box<dyn Fn(Letter) -> LocalBoxFuture<'static, Outcome<Option<Outgoing>>>>;

/// The recurring work of an installation.
pub struct Work {
    /// Its database.
    pub store: Store,
    /// Its files.
    pub blobs: Blobs,
    /// This program, which reads the text of a file in a process of its own.
    pub program: PathBuf,
    /// The scanner for malware, where there is one.
    pub scanner: Option<Scanner>,
    /// How long what was removed lies in the wastebasket.
    pub wastebasket: chrono::Duration,
    /// The way out for mail.
    pub mailer: Mailer,
    /// What mails say.
    pub render: Render,
}

/// How often mails, seals and public changes are looked for.
const BEAT: Duration = Duration::from_secs(1);
/// Of how many papers at most the words go into the index together.
const TOGETHER: u64 = 200;
/// How many files of one paper are read before others have their turn: as many as there are languages, and some.
const IN_ONE_GO: usize = 8;
/// How often is tidied.
const TIDY: Duration = Duration::from_hours(1);

/// Does a piece of work at every beat, for ever: after a fault and after a panic too.
async fn again(what: &'static str, every: Duration, work: impl AsyncFn() -> Outcome<()>) {
    let mut beat = tokio::time::interval(every);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beat.tick().await;
        match AssertUnwindSafe(work()).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => tracing::error!(%fault, what, "recurring work failed; it is tried again"),
            Err(_) => tracing::error!(what, "recurring work panicked; it is begun again"),
        }
    }
}

impl Work {
    /// Goes on until the program ends: every second mails, scans, seals and public changes, every hour the tidying.
    pub async fn run(self) {
        let clockwork = self.store.clockwork();
        self.store.keep_noticing();
        let others = join5(
            again("mails", BEAT, async || self.send_mails().await.map(drop)),
            again("seals", BEAT, async || clockwork.seal().await.map(drop)),
            again("public changes", BEAT, async || self.store.notice_public_changes().await),
            again("words", BEAT, async || {
                while self.index_words().await? > 0 {}
                Ok(())
            }),
            again("tidying", TIDY, async || self.tidy().await),
        );
        // A scanner that is slow keeps nothing waiting but what it is to read: not even what was let pass without it.
        let scans = again("scans", BEAT, async || self.scan_held().await.map(drop));
        let held = again("held files", BEAT, async || self.let_in().await);
        join(Box::pin(others), join(scans, held)).await;
    }

    /// Does everything that is due now: what the tests call instead of waiting.
    ///
    /// # Errors
    /// The database's.
    pub async fn run_once(&self) -> Outcome<()> {
        while self.scan_held().await? > 0 {}
        self.let_in().await?;
        while self.send_mails().await? > 0 {}
        let clockwork = self.store.clockwork();
        while clockwork.seal().await? > 0 {}
        while self.index_words().await? > 0 {}
        self.tidy().await?;
        self.store.notice_public_changes().await
    }

    /// Tidies away what has ended, uploads that are in no form among it, and destroys what lay in the wastebasket for the set time. A file goes
    /// when the last row that names it has gone; one that cannot be removed is counted by `doctor`.
    async fn tidy(&self) -> Outcome<()> {
        let clockwork = self.store.clockwork();
        clockwork.tidy().await?;
        let (ended, unnamed) = clockwork.end_uploads().await?;
        for id in ended {
            if let Err(fault) = self.blobs.discard(id).await {
                tracing::warn!(%fault, %id, "what has come of an upload that ended cannot be removed");
            }
        }
        self.forget(unnamed).await;
        loop {
            let (destroyed, unnamed) = clockwork.destroy_removed(self.store.clock().now() - self.wastebasket).await?;
            self.forget(unnamed).await;
            if destroyed == 0 {
                break;
            }
        }
        clockwork.merge_words().await
    }

    async fn forget(&self, unnamed: Vec<String>) {
        for sha256 in unnamed {
            if let Err(fault) = self.blobs.forget(&sha256).await {
                tracing::warn!(%fault, sha256, "a file that no row names cannot be removed");
            }
        }
    }

    /// Reads the texts of some papers that came or changed, and puts their words into the index. Returns how many were done with, or put
    /// off; what somebody else is changing just now is neither, and comes at the next beat. One file at a time: each may take a processor for
    /// half a minute, and pages go first.
    ///
    /// # Errors
    /// The database's.
    pub async fn index_words(&self) -> Outcome<usize> {
        let clockwork = self.store.clockwork();
        let due = clockwork.due_words(TOGETHER).await?;
        let unread = if due.is_empty() { HashSet::new() } else { self.unread(&due).await? };
        let mut done = self.put_in(&due, &unread).await?;
        // One paper, and then it is looked again for what can go in.
        for due in &clockwork.due_readings(1).await? {
            match self.read(due).await {
                Ok(true) => done += self.put_in(std::slice::from_ref(due), &HashSet::new()).await?,
                Ok(false) => {
                    clockwork.reading_goes_on(due).await?;
                    done += 1;
                }
                Err(fault) => {
                    tracing::error!(%fault, "the text of a paper could not be read; it is tried again");
                    clockwork.words_failed(due).await?;
                    done += 1;
                }
            }
        }
        Ok(done)
    }

    /// Those of the papers that have files to be read.
    async fn unread(&self, due: &[DueWords]) -> Outcome<HashSet<RowId>> {
        let clockwork = self.store.clockwork();
        let mut files = clockwork.unread_files(due).await?;
        if !files.is_empty() {
            clockwork.keep_known_texts(due).await?;
            files = clockwork.unread_files(due).await?;
        }
        let (files, without): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|file| extraction::has_text(&file.media_type));
        if !without.is_empty() {
            clockwork.keep_texts(without.into_iter().map(|file| (file.id, None))).await?;
        }
        Ok(files.iter().map(|file| file.document).collect())
    }

    /// Reads files of a paper, but for those that another server has read meanwhile. Returns whether none is left.
    async fn read(&self, due: &DueWords) -> Outcome<bool> {
        let clockwork = self.store.clockwork();
        let files = clockwork.unread_files(std::slice::from_ref(due)).await?;
        let mut failed = None;
        for file in files.iter().take(IN_ONE_GO) {
            let content = self.blobs.raw(&file.sha256).await?;
            match extraction::text_of(&self.program, content, &file.media_type).await {
                Ok(text) => clockwork.keep_texts([(file.id, text)]).await?,
                // Once more, and once again: then it is the file that is at fault.
                Err(fault) if extraction::is_to_be_tried_again(&fault) && due.is_last_try() => {
                    clockwork.keep_texts([(file.id, None)]).await?;
                }
                // The other files have their turn each time, too.
                Err(fault) => failed = Some(fault),
            }
        }
        match failed {
            Some(fault) => Err(fault.into()),
            None => Ok(files.len() <= IN_ONE_GO),
        }
    }

    /// Puts words into the index together; where that fails one by one, so that none keeps the others out. Of the unread the title is found at
    /// once, and the text when it is read.
    async fn put_in(&self, due: &[DueWords], unread: &HashSet<RowId>) -> Outcome<usize> {
        let clockwork = self.store.clockwork();
        let (mut rest, mut together, mut done) = (due, due.len(), 0);
        while let Some(first) = rest.first() {
            match clockwork.index(&rest[..together.min(rest.len())], unread).await {
                Ok(indexed) => {
                    rest = &rest[indexed.tried..];
                    done += indexed.done;
                    // Where texts are long, no more is read of the next papers than will go in with them.
                    together = together.min(2 * indexed.tried);
                }
                Err(fault) if together > 1 => {
                    tracing::warn!(%fault, "words could not be put into the index together; they are put in one by one");
                    together = 1;
                }
                Err(fault) => {
                    tracing::error!(%fault, "the words of a paper could not be put into the index; it is tried again");
                    clockwork.words_failed(first).await?;
                    rest = &rest[1..];
                    done += 1;
                }
            }
        }
        Ok(done)
    }

    /// Sends the mails that are due, or drops them. Returns how many there were. A relay that fails is no error: the mail is tried again.
    async fn send_mails(&self) -> Outcome<usize> {
        let clockwork = self.store.clockwork();
        let due = clockwork.due_mails(20).await?;
        for mail in &due {
            // Each at its turn: a claim ends by itself, and the mails before may have taken long.
            if let Some(claimed) = clockwork.claim_mail(mail).await? {
                self.send(&claimed).await?;
            }
        }
        Ok(due.len())
    }

    async fn send(&self, due: &DueMail) -> Outcome<()> {
        let clockwork = self.store.clockwork();
        if due.is_over() {
            // Nobody said what became of the tries before: the program ended in each of them.
            return clockwork.mail_failed(due, "not rendered", true).await;
        }
        let rendered = match clockwork.letter(due.id).await? {
            Some(letter) => match (self.render)(letter).await {
                // What the reader may no longer see is not told.
                Err(Error::Denied(_)) => None,
                // One mail that cannot be made does not stop the others.
                Err(fault) => {
                    tracing::error!(%fault, "a mail could not be rendered; it is tried again");
                    return clockwork.mail_failed(due, "not rendered", false).await;
                }
                Ok(rendered) => rendered,
            },
            None => None,
        };
        let Some(mail) = rendered else {
            return clockwork.mail_done(due, MailState::Dropped).await;
        };
        match self.mailer.send(&mail).await {
            Ok(()) => clockwork.mail_done(due, MailState::Sent).await,
            Err(fault) => {
                tracing::warn!(tries = due.tries, "a mail could not be handed over");
                clockwork.mail_failed(due, &fault.to_string(), matches!(fault, NotSent::Ever(_))).await
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test]
    async fn work_that_fails_or_panics_is_begun_again() {
        let times = Cell::new(0);
        let work = async || {
            times.set(times.get() + 1);
            assert!(times.get() > 2, "the first two times");
            Err::<(), _>(Error::Internal("and then".into()))
        };
        let ended = tokio::time::timeout(Duration::from_secs(1), again("test", Duration::from_millis(1), work)).await;
        assert!(ended.is_err() && times.get() > 3, "{}", times.get());
    }
}
