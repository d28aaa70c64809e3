//! The messages of the library: a paper was circulated, a consent is asked for, a release is announced or objected to, a file was stopped.
//! Each is a subject, a text and a page.
//!
//! They are rendered when they are sent, with what their reader may see then; they name no other reader.

use askama::Template;

use crate::i18n::Words;

/// A paper has come into a space that the reader can enter.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/circulated.html")]
pub struct CirculatedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The process.
    pub process: String,
    /// The space.
    pub space: String,
    /// Who can read in the space, in a sentence.
    pub who: String,
    /// The symbol.
    pub symbol: String,
    /// The number of the version; the first has none before it in this space.
    pub version: i32,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The originator.
    pub originator: String,
    /// The languages in which it is there: “Spanish, English”.
    pub languages: String,
    /// The line that went with the circulation; may be empty.
    pub note: String,
    /// The page of the paper.
    pub link: String,
}

/// A release is proposed, and the originator's consent is asked for.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/consent_asked.html")]
pub struct ConsentAskedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader, who may answer for the originator.
    pub person: String,
    /// The process.
    pub process: String,
    /// The originator, whose consent it is.
    pub organisation: String,
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The criterion named.
    pub criterion: String,
    /// The languages to be released.
    pub languages: String,
    /// Until when it would stay closed, with the zone; `None` without an embargo.
    pub embargo: Option<String>,
    /// Who proposes it.
    pub proposer: String,
    /// The line that went with the proposal; may be empty.
    pub note: String,
    /// The page of the paper, at the proposal.
    pub link: String,
}

/// A release is announced to the participants, or one of them has objected to it, or took its objection back.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/announced.html")]
pub struct AnnouncedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The process.
    pub process: String,
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The criterion named.
    pub criterion: String,
    /// The languages to be released.
    pub languages: String,
    /// Until when participants may object, with the zone.
    pub until: String,
    /// Who objected and why; `None` where nobody has.
    pub objection: Option<Objection>,
    /// Whether the objection was taken back.
    pub lifted: bool,
    /// The page of the paper, at the proposal.
    pub link: String,
}

/// An objection, as a mail tells it.
#[derive(Clone, Debug)]
pub struct Objection {
    /// The participant.
    pub organisation: String,
    /// Its reason.
    pub reason: String,
}

/// A file stays held: it is malware, or it is too large to be checked.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/file_stopped.html")]
pub struct FileStoppedMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The process.
    pub process: String,
    /// The space.
    pub space: String,
    /// The symbol; empty for a draft.
    pub symbol: String,
    /// The title of the paper in the language of the file.
    pub title: String,
    /// That language.
    pub title_lang: String,
    /// The name of the file.
    pub name: String,
    /// What was found in it; `None` where it was not read.
    pub found: Option<String>,
    /// The page of the file.
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail/file_stopped.subject.txt", escape = "none")]
struct FileStoppedSubject<'a> {
    m: &'a FileStoppedMail,
}

#[derive(Template)]
#[template(path = "mail/file_stopped.txt", escape = "none")]
struct FileStoppedText<'a> {
    m: &'a FileStoppedMail,
}

impl FileStoppedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([FileStoppedSubject { m: self }.render()?, FileStoppedText { m: self }.render()?, self.render()?])
    }
}

#[derive(Template)]
#[template(path = "mail/announced.subject.txt", escape = "none")]
struct AnnouncedSubject<'a> {
    m: &'a AnnouncedMail,
}

#[derive(Template)]
#[template(path = "mail/announced.txt", escape = "none")]
struct AnnouncedText<'a> {
    m: &'a AnnouncedMail,
}

impl AnnouncedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([AnnouncedSubject { m: self }.render()?, AnnouncedText { m: self }.render()?, self.render()?])
    }
}

#[derive(Template)]
#[template(path = "mail/circulated.subject.txt", escape = "none")]
struct CirculatedSubject<'a> {
    m: &'a CirculatedMail,
}

#[derive(Template)]
#[template(path = "mail/circulated.txt", escape = "none")]
struct CirculatedText<'a> {
    m: &'a CirculatedMail,
}

#[derive(Template)]
#[template(path = "mail/consent_asked.subject.txt", escape = "none")]
struct ConsentAskedSubject<'a> {
    m: &'a ConsentAskedMail,
}

#[derive(Template)]
#[template(path = "mail/consent_asked.txt", escape = "none")]
struct ConsentAskedText<'a> {
    m: &'a ConsentAskedMail,
}

impl CirculatedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([CirculatedSubject { m: self }.render()?, CirculatedText { m: self }.render()?, self.render()?])
    }
}

impl ConsentAskedMail {
    /// Subject, text and page of the message.
    pub fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([ConsentAskedSubject { m: self }.render()?, ConsentAskedText { m: self }.render()?, self.render()?])
    }
}
