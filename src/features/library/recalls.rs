//! The mail to somebody who had a paper in hand: who manages the space has ended that.

use askama::Template;
use chrono_tz::Tz;

use super::{
    documents,
    rows::for_reader,
    tables::{checkout, document},
};
use crate::{
    access::{Letter, Test},
    error::{Error, Outcome},
    http::{
        House,
        links::space_href,
        names::{Organisations, space_name},
        times::moment,
    },
    i18n::Words,
    mail::{Outgoing, words},
};

/// A paper is in its reader's hand no longer.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/recalled.html")]
pub struct RecalledMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// What the subject calls the paper: its symbol; a draft by its title.
    pub paper: String,
    /// The process and the space.
    pub place: String,
    /// The symbol; empty for a draft.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Who ended it.
    pub who: String,
    /// When, with the zone in which the time was said until which it was in hand.
    pub when: String,
    /// Why.
    pub reason: String,
    /// The page of the paper.
    pub link: String,
}

#[derive(Template)]
#[template(path = "mail/recalled.subject.txt", escape = "none")]
struct RecalledSubject<'a> {
    m: &'a RecalledMail,
}

#[derive(Template)]
#[template(path = "mail/recalled.txt", escape = "none")]
struct RecalledText<'a> {
    m: &'a RecalledMail,
}

impl RecalledMail {
    /// Subject, text and page of the message.
    fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([RecalledSubject { m: self }.render()?, RecalledText { m: self }.render()?, self.render()?])
    }
}

/// Renders such a mail. `None`: its reader does not see the paper any more, or it is no longer told.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let row = scope.rows::<checkout::Entity>().only(checkout::Column::Id, Test::is(letter.subject)).one().await?;
    let Some(row) = row else { return Ok(None) };
    let Some((reason, at)) = row.recalled(scope.now()) else { return Ok(None) };
    let found = scope.rows::<document::Entity>().only(document::Column::Id, Test::is(row.document_id)).one().await?;
    let Some(found) = found else { return Ok(None) };
    let files = documents::files_of(scope, found.id, found.version).await?;
    let (Some(space), Some(shown)) = (scope.space(found.space_id), for_reader(w, &files)) else { return Ok(None) };
    let process = scope.process(space.process).map(|process| process.name(w)).unwrap_or_default();
    let mail = RecalledMail {
        w,
        person: letter.name.clone(),
        paper: found.symbol.clone().unwrap_or_else(|| shown.title.clone()),
        place: w.labelled(process, space_name(space, &Organisations::of(scope), w)),
        symbol: found.symbol.clone().unwrap_or_default(),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        who: who(letter, &row).await?,
        when: moment(w, at, row.zone.parse().unwrap_or(Tz::UTC)).text,
        reason: reason.to_owned(),
        link: house.link(&format!("{}/documents/{}", space_href(scope, space), found.id)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// Who ended it: the person, where that one reads there still, with the organisation.
async fn who(letter: &Letter, row: &checkout::Model) -> Outcome<String> {
    let (w, scope) = (words(letter), &letter.scope);
    let readers = match scope.readers(row.space_id).await {
        Ok(readers) => readers,
        Err(Error::Denied(_)) => Vec::new(),
        Err(fault) => return Err(fault),
    };
    let person = readers.into_iter().find(|reader| Some(reader.seat) == row.recall_seat_id).map(|reader| reader.name);
    let organisation = row.recall_organisation_id.map(|id| Organisations::of(scope).short(id, w));
    Ok(match (person, organisation) {
        (Some(person), Some(organisation)) => format!("{person}{}{organisation}", w.t("list-comma")),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => w.t("mail-recalled-managers"),
    })
}
