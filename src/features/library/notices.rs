//! The mails on what an originator asks for a paper of its own: to those who keep its space, and back to who asked.

use askama::Template;

use super::{
    RequestState, criteria, documents, requests,
    rows::for_reader,
    tables::{circle_request, document},
};
use crate::{
    access::{Letter, MailKind, Test},
    clock::Instant,
    error::Outcome,
    http::{House, links::space_href, names::Organisations},
    i18n::Words,
    mail::{Outgoing, words},
};

/// What an originator asks for, or the answer to it.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/circle.html")]
pub struct CircleMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The subject.
    pub subject: String,
    /// What has happened, in a sentence.
    pub lead: String,
    /// What is asked for, in words.
    pub wish: String,
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// The reason, or the words of the answer; may be empty.
    pub said: String,
    /// What the reader can do, in a sentence.
    pub invited: String,
    /// The page of the paper, at its requests.
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail/circle.subject.txt", escape = "none")]
struct CircleSubject<'a> {
    m: &'a CircleMail,
}

#[derive(Template)]
#[template(path = "mail/circle.txt", escape = "none")]
struct CircleText<'a> {
    m: &'a CircleMail,
}

impl CircleMail {
    /// Subject, text and page of the message.
    fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([CircleSubject { m: self }.render()?, CircleText { m: self }.render()?, self.render()?])
    }
}

/// Renders such a mail. `None`: its reader does not see the paper any more, or it has been overtaken.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let found = scope.rows::<circle_request::Entity>().only(circle_request::Column::Id, Test::is(letter.subject));
    let is_open = letter.kind == MailKind::CircleAsked;
    let fits = |row: &circle_request::Model| (row.state == RequestState::Open) == is_open;
    let Some(row) = found.one().await?.filter(fits) else { return Ok(None) };
    let Some((paper, is_wasted)) = paper(letter, &row).await? else { return Ok(None) };
    let files = documents::files_of(scope, paper.id, paper.version).await?;
    let (Some(space), Some(shown)) = (scope.space(row.space_id), for_reader(w, &files)) else { return Ok(None) };
    let criterion = match row.criterion_id {
        Some(id) => criteria::of(scope, id).await?.map(|row| row.number.to_string()).unwrap_or_default(),
        None => String::new(),
    };
    let process = scope.process(space.process).map(|process| process.name(w)).unwrap_or_default();
    let organisation = Organisations::of(scope).short(row.organisation_id, w);
    let symbol = paper.symbol.clone().unwrap_or_default();
    let (subject, lead, said, invited) = match row.state {
        RequestState::Open => (
            w.a1("mail-circle-asked-subject", "symbol", &symbol),
            w.a2("mail-circle-asked-lead", "organisation", organisation, "process", process),
            row.reason.clone(),
            w.t("mail-circle-asked-do"),
        ),
        // Of what was taken back nobody is told: it was asked of nobody any more.
        RequestState::Withdrawn => return Ok(None),
        RequestState::Done | RequestState::Declined => (
            w.a1("mail-circle-answered-subject", "symbol", &symbol),
            match row.state {
                RequestState::Done => w.a1("mail-circle-done-lead", "process", process),
                _ => w.a1("mail-circle-declined-lead", "process", process),
            },
            row.answer_note.clone().unwrap_or_default(),
            w.t("mail-circle-answered-do"),
        ),
    };
    let mail = CircleMail {
        w,
        person: letter.name.clone(),
        subject,
        lead,
        wish: requests::wish(w, &row, &criterion),
        symbol,
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        said,
        invited,
        link: house.link(&if is_wasted {
            format!("{}/wastebasket", space_href(scope, space))
        } else {
            format!("{}/documents/{}#requests", space_href(scope, space), paper.id)
        }),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// The paper of a request, and whether it lies in the wastebasket: its readers see it there, too.
async fn paper(letter: &Letter, row: &circle_request::Model) -> Outcome<Option<(document::Model, bool)>> {
    let shown = letter.scope.rows::<document::Entity>().in_space(row.space_id);
    if let Some(found) = shown.only(document::Column::Id, Test::is(row.document_id)).one().await? {
        return Ok(Some((found, false)));
    }
    let wasted = letter.scope.wasted_rows::<document::Entity>(Instant::UNIX_EPOCH).in_space(row.space_id);
    let found = wasted.only(document::Column::Id, Test::is(row.document_id)).one().await?;
    Ok(found.map(|found| (found, true)))
}
