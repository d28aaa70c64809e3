//! The one list of recurring work: mails are sent, the record is sealed, what has ended is tidied away, other processes' changes are noticed.

use std::time::Duration;

use futures_util::future::LocalBoxFuture;

use crate::{
    access::{DueMail, Letter, MailState, Store},
    error::{Error, Outcome},
    mail::{Mailer, NotSent, Outgoing},
};

/// Renders a due mail, through its recipient's eyes; given by `app`, which knows the features. `None`: it is not to be sent any more.
pub type Render = Box<dyn Fn(Letter) -> LocalBoxFuture<'static, Outcome<Option<Outgoing>>>>;

/// The recurring work of an installation.
pub struct Work {
    /// Its database.
    pub store: Store,
    /// The way out for mail.
    pub mailer: Mailer,
    /// What mails say.
    pub render: Render,
}

impl Work {
    /// Goes on until the program ends: every second the mails and the seals, every hour the tidying.
    pub async fn run(self) {
        let mut beat = tokio::time::interval(Duration::from_secs(1));
        let mut beats: u64 = 0;
        loop {
            beat.tick().await;
            for (what, done) in [
                ("mails", self.send_mails().await.map(drop)),
                ("seals", self.store.clockwork().seal().await.map(drop)),
                ("public changes", self.store.notice_public_changes().await),
            ] {
                if let Err(fault) = done {
                    tracing::error!(%fault, what, "recurring work failed; it is tried again");
                }
            }
            if beats.is_multiple_of(3600)
                && let Err(fault) = self.store.clockwork().tidy().await
            {
                tracing::error!(%fault, "tidying failed; it is tried again");
            }
            beats += 1;
        }
    }

    /// Does everything that is due now: what the tests call instead of waiting.
    ///
    /// # Errors
    /// The database's.
    pub async fn run_once(&self) -> Outcome<()> {
        while self.send_mails().await? > 0 {}
        let clockwork = self.store.clockwork();
        while clockwork.seal().await? > 0 {}
        clockwork.tidy().await?;
        self.store.notice_public_changes().await
    }

    /// Sends the mails that are due, or drops them. Returns how many there were. A relay that fails is no error: the mail is tried again.
    async fn send_mails(&self) -> Outcome<usize> {
        let due = self.store.clockwork().due_mails(20).await?;
        for mail in &due {
            self.send(mail).await?;
        }
        Ok(due.len())
    }

    async fn send(&self, due: &DueMail) -> Outcome<()> {
        let clockwork = self.store.clockwork();
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
            return clockwork.mail_done(due.id, MailState::Dropped).await;
        };
        match self.mailer.send(&mail).await {
            Ok(()) => clockwork.mail_done(due.id, MailState::Sent).await,
            Err(fault) => {
                tracing::warn!(tries = due.tries, "a mail could not be handed over");
                clockwork.mail_failed(due, &fault.to_string(), matches!(fault, NotSent::Ever(_))).await
            }
        }
    }
}
