//! The one list of recurring work: mails are sent, the record is sealed, what has ended is tidied away, other processes' changes are noticed.

use std::{sync::Arc, time::Duration};

use crate::{
    access::{MailKind, MailState},
    error::Outcome,
    http::House,
    mail::{Mailer, Outgoing},
};

/// Renders a due mail; given by `app`, which knows the features.
pub type Renderer =
    fn(crate::access::Letter, Arc<House>) -> futures_util::future::LocalBoxFuture<'static, Outcome<Option<Outgoing>>>;

/// Sends the mails that are due. Returns how many were handed over.
///
/// # Errors
/// The database's. A relay that fails is no error: the mail is tried again.
pub async fn send_mails(house: &Arc<House>, mailer: &Mailer, render: Renderer) -> Outcome<usize> {
    let clockwork = house.store.clockwork();
    let mut sent = 0;
    for due in clockwork.due_mails(20).await? {
        let Some(letter) = clockwork.letter(due.id).await? else {
            clockwork.mail_done(due.id, MailState::Dropped).await?;
            continue;
        };
        let kind: MailKind = letter.kind;
        match render(letter, house.clone()).await? {
            None => clockwork.mail_done(due.id, MailState::Dropped).await?,
            Some(mail) => match mailer.send(&mail).await {
                Ok(()) => {
                    clockwork.mail_done(due.id, MailState::Sent).await?;
                    sent += 1;
                }
                Err(fault) => {
                    tracing::warn!(kind = kind.word(), tries = due.tries, "a mail could not be handed over");
                    clockwork.mail_failed(&due, &fault).await?;
                }
            },
        }
    }
    Ok(sent)
}

/// Does everything that is due now: what the tests call instead of waiting.
///
/// # Errors
/// The database's.
pub async fn run_once(house: &Arc<House>, mailer: &Mailer, render: Renderer) -> Outcome<()> {
    while send_mails(house, mailer, render).await? > 0 {}
    let clockwork = house.store.clockwork();
    while clockwork.seal().await? > 0 {}
    clockwork.tidy().await?;
    house.store.notice_public_changes().await
}

/// Goes on until the program ends: every second the mails and the seals, every hour the tidying.
pub async fn run(house: Arc<House>, mailer: Mailer, render: Renderer) {
    let mut beat = tokio::time::interval(Duration::from_secs(1));
    let mut beats: u64 = 0;
    loop {
        beat.tick().await;
        let clockwork = house.store.clockwork();
        for (what, done) in [
            ("mails", send_mails(&house, &mailer, render).await.map(drop)),
            ("seals", clockwork.seal().await.map(drop)),
            ("public changes", house.store.notice_public_changes().await),
        ] {
            if let Err(fault) = done {
                tracing::error!(%fault, what, "recurring work failed; it is tried again");
            }
        }
        if beats.is_multiple_of(3600)
            && let Err(fault) = clockwork.tidy().await
        {
            tracing::error!(%fault, "tidying failed; it is tried again");
        }
        beats += 1;
    }
}
