//! The messages of accounts: an invitation, and the link to a new password. Each is a subject, a text and a page.

use askama::Template;

use crate::i18n::Words;

/// An invitation to work in one or several seats.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/invitation.html")]
pub struct InvitationMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the person invited.
    pub person: String,
    /// The process that invites.
    pub process: String,
    /// The seats, in words: “Honduras, focal point (Puebla Process)”.
    pub seats: Vec<String>,
    /// The link; it works once.
    pub link: String,
    /// Until when, with the zone.
    pub until: String,
}

/// A link to a new password.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/password_reset.html")]
pub struct PasswordResetMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the person.
    pub person: String,
    /// The link; it works once, for an hour.
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail/invitation.subject.txt", escape = "none")]
struct InvitationSubject<'a> {
    m: &'a InvitationMail,
}

#[derive(Template)]
#[template(path = "mail/invitation.txt", escape = "none")]
struct InvitationText<'a> {
    m: &'a InvitationMail,
}

#[derive(Template)]
#[template(path = "mail/password_reset.subject.txt", escape = "none")]
struct PasswordResetSubject<'a> {
    m: &'a PasswordResetMail,
}

#[derive(Template)]
#[template(path = "mail/password_reset.txt", escape = "none")]
struct PasswordResetText<'a> {
    m: &'a PasswordResetMail,
}

impl InvitationMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([InvitationSubject { m: self }.render()?, InvitationText { m: self }.render()?, self.render()?])
    }
}

impl PasswordResetMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([PasswordResetSubject { m: self }.render()?, PasswordResetText { m: self }.render()?, self.render()?])
    }
}
