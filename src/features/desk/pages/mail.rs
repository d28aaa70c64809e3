//! The outgoing mail of a process.

use askama::Template;

use crate::{
    http::{chrome::AreaChrome, views::When},
    i18n::Words,
};

/// `GET /desk/{process}/mail`: how the outgoing mail of the process stands.
#[derive(Debug, Template)]
#[template(path = "desk/mail.html")]
pub struct MailPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// How many wait to be sent, in words.
    pub waiting: String,
    /// Since when the oldest of them waits.
    pub oldest: Option<When>,
    /// How many were sent in the last seven days, in words.
    pub sent: String,
    /// When the last one was sent.
    pub last_sent: Option<When>,
    /// Mails that could not be delivered, newest first.
    pub undelivered: Vec<QueuedMail>,
    /// Mails that wait for another try, the next first.
    pub retrying: Vec<QueuedMail>,
}

/// A mail that has not reached anyone yet. Its text is not shown.
#[derive(Clone, Debug)]
pub struct QueuedMail {
    /// Its id, for the address.
    pub id: String,
    /// What kind of mail it is: “Invitation” (`desk-mail-kind-…`).
    pub kind: String,
    /// To whom, by name.
    pub to: String,
    /// How often it was tried.
    pub tries: usize,
    /// What went wrong last, in words; may be empty.
    pub error: String,
    /// When it was last tried.
    pub last: Option<When>,
    /// When it will be tried again; `None` for one that was given up.
    pub next: Option<When>,
}
