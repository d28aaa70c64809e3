//! The messages of the library: a paper was circulated, and a consent is asked for. Each is a subject, a text and a page.
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
