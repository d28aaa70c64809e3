//! The messages of the desk: a new seat, and emergency access asked for and opened. Each is a subject, a text and a page.

use askama::Template;

use crate::i18n::Words;

/// A delegation is told of a seat that its own focal point did not invite to (rule 7), that of a new focal point among them.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/focal_point.html")]
pub struct FocalPointMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The process.
    pub process: String,
    /// The delegation.
    pub organisation: String,
    /// Who sits there now, and in which capacity.
    pub name: String,
    /// The letter that names the focal point; may be empty.
    pub letter: String,
    /// The page that says who is in the delegation's space.
    pub link: String,
}

/// The second signature under an emergency access is asked for (rule 9).
#[derive(Clone, Debug, Template)]
#[template(path = "mail/emergency_asked.html")]
pub struct EmergencyAskedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader, who can sign.
    pub person: String,
    /// The process.
    pub process: String,
    /// The organisation whose signature is asked for.
    pub organisation: String,
    /// The space that would be opened.
    pub space: String,
    /// To whom.
    pub whom: String,
    /// Who asks.
    pub asker: String,
    /// For how many hours.
    pub hours: usize,
    /// Why.
    pub reason: String,
    /// Until when it can be signed, with the zone.
    pub until: String,
    /// The page on which it is signed.
    pub link: String,
}

/// A space has been opened in an emergency: its managers are told at once (rule 9).
#[derive(Clone, Debug, Template)]
#[template(path = "mail/emergency_opened.html")]
pub struct EmergencyOpenedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader, who manages the space.
    pub person: String,
    /// The process.
    pub process: String,
    /// The space.
    pub space: String,
    /// Who reads there for a while.
    pub whom: String,
    /// Who asked for it.
    pub asker: String,
    /// Who signed.
    pub signer: String,
    /// Why.
    pub reason: String,
    /// When it ends, with the zone.
    pub until: String,
    /// The page that says who is in the space.
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail/focal_point.subject.txt", escape = "none")]
struct FocalPointSubject<'a> {
    m: &'a FocalPointMail,
}

#[derive(Template)]
#[template(path = "mail/focal_point.txt", escape = "none")]
struct FocalPointText<'a> {
    m: &'a FocalPointMail,
}

#[derive(Template)]
#[template(path = "mail/emergency_asked.subject.txt", escape = "none")]
struct EmergencyAskedSubject<'a> {
    m: &'a EmergencyAskedMail,
}

#[derive(Template)]
#[template(path = "mail/emergency_asked.txt", escape = "none")]
struct EmergencyAskedText<'a> {
    m: &'a EmergencyAskedMail,
}

#[derive(Template)]
#[template(path = "mail/emergency_opened.subject.txt", escape = "none")]
struct EmergencyOpenedSubject<'a> {
    m: &'a EmergencyOpenedMail,
}

#[derive(Template)]
#[template(path = "mail/emergency_opened.txt", escape = "none")]
struct EmergencyOpenedText<'a> {
    m: &'a EmergencyOpenedMail,
}

impl FocalPointMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([FocalPointSubject { m: self }.render()?, FocalPointText { m: self }.render()?, self.render()?])
    }
}

impl EmergencyAskedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([EmergencyAskedSubject { m: self }.render()?, EmergencyAskedText { m: self }.render()?, self.render()?])
    }
}

impl EmergencyOpenedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([EmergencyOpenedSubject { m: self }.render()?, EmergencyOpenedText { m: self }.render()?, self.render()?])
    }
}
