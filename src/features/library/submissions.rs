//! Handing in a paper.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed, LANGUAGES,
    adding::{add_version, file_row},
    arrivals::is_taken,
    checks,
    documents::{judge_note, judge_title, may_add, some},
    files::Fitting,
    filings::lasting,
    kinds::is_offered,
    locks::{Presented, judge_within},
    quotas,
    relations::{Relation, followed},
    tables::{document, document_file},
    uploads,
};
use crate::{
    access::{AuditLine, Contribute, Grant, MailKind, RowId, Standing, Test, Verb, Write, policy},
    clock::PartialDate,
    error::{Denied, Error, Outcome, Wrong},
};

/// One language of a paper that is handed in.
#[derive(Clone, Debug)]
pub struct Language {
    /// The code.
    pub code: String,
    /// The title in it.
    pub title: String,
    /// Whether it is an unofficial translation.
    pub unofficial: bool,
    /// The file.
    pub file: Fitting,
}

/// A paper to be handed in.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The word of a kind that the process offers.
    pub kind: String,
    /// The date that it bears, as typed.
    pub dated: String,
    /// A note to its readers.
    pub note: String,
    /// Whether the organisation agrees to circulation and release from the start.
    pub consent: bool,
    /// The paper of the same space that it follows, and how.
    pub follows: Option<(RowId, Relation)>,
    /// The folder of the space that it is to lie in.
    pub folder: Option<RowId>,
    /// Its languages; the first is the original.
    pub languages: Vec<Language>,
}

/// Judges what was typed.
///
/// # Errors
/// A sentence per field.
pub fn judge(grant: &Grant<Contribute>, draft: &Draft) -> Result<PartialDate, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let offers = |process| is_offered(grant.register(), process, &draft.kind);
    if !grant.here().is_ok_and(|here| offers(here.process)) {
        wrong.push(Wrong::at("kind", "library-fault-kind"));
    }
    for (language, field) in draft.languages.iter().zip(["title", "title2"]) {
        wrong.extend(judge_title(&language.title, field));
    }
    for (language, field) in draft.languages.iter().zip(["language", "language2"]) {
        if !LANGUAGES.contains(&language.code.as_str()) {
            wrong.push(Wrong::at(field, "library-fault-language"));
        }
    }
    if draft.languages.len() == 2 && draft.languages[0].code == draft.languages[1].code {
        wrong.push(Wrong::at("language2", "library-fault-language-same"));
    }
    wrong.extend(judge_note(&draft.note));
    match draft.dated.trim().parse::<PartialDate>() {
        Ok(date) if wrong.is_empty() => Ok(date),
        Ok(_) => Err(wrong),
        Err(_) => {
            wrong.push(Wrong::of("date", "library-fault-date", draft.dated.trim()));
            Err(wrong)
        }
    }
}

/// Hands a paper in. In a shared space it is circulated at once and gets its symbol; in a room of one's own it is a draft. Where there is a
/// scanner all of it is held, with its symbol, until that has read its files, and its readers are told then.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`]; [`Error::Conflict`] if a file that was sent before was handed in already; the database's.
pub async fn submit(grant: &Grant<Contribute>, draft: &Draft) -> Outcome<RowId> {
    submit_unless_locked(grant, draft, None).await
}

/// The same at a place of a network drive, if no lock there is in the way.
///
/// # Errors
/// As [`submit`]; [`Error::Locked`]; [`Error::Conflict`] if this seat has handed in a paper under the same name there in the meantime.
pub async fn submit_unless_locked(
    grant: &Grant<Contribute>,
    draft: &Draft,
    place: Option<&Presented>,
) -> Outcome<RowId> {
    judge(grant, draft).map_err(Error::Wrong)?;
    let mut write = grant.write().await?;
    if let Some(place) = place {
        judge_within(&write, grant, place).await?;
        for language in &draft.languages {
            if is_taken(&write, grant.space_id(), draft.folder, &language.file.name).await? {
                return Err(Error::Conflict);
            }
        }
    }
    let (id, line) = put(&mut write, grant, draft).await?;
    write.commit(line).await?;
    Ok(id)
}

/// Hands a paper in inside a change, and gives the line that the record is to have of it.
pub(super) async fn put(
    write: &mut Write<Contribute>,
    grant: &Grant<Contribute>,
    draft: &Draft,
) -> Outcome<(RowId, AuditLine)> {
    let date = judge(grant, draft).map_err(Error::Wrong)?;
    let original =
        draft.languages.first().ok_or_else(|| Error::Wrong(vec![Wrong::at("file", "library-fault-file-none")]))?;
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let now = write.scope().now();
    quotas::hold(write, &draft.languages).await?;
    if let Some(folder) = draft.folder {
        lasting(write, grant.space_id(), folder).await?;
    }
    let shared = policy::circulates_at_once(grant.here()?.kind);
    let symbol = match followed_paper(write, grant, draft).await? {
        Some((symbol, relation)) => Some(write.next_follower(followed(&symbol, relation), relation.word()).await?),
        None if shared => Some(write.next_symbol(grant, date.year()).await?),
        None => None,
    };
    let agreed = match (seat.standing, draft.consent) {
        (Standing::Secretariat, _) => Agreed::Own,
        (_, true) => Agreed::Given,
        (_, false) => Agreed::Nothing,
    };
    let id = RowId::fresh();
    let number = checks::number(write.scope(), 1);
    let row = document::ActiveModel {
        id: Set(id),
        from_id: Set(None),
        symbol: Set(symbol.clone()),
        kind: Set(draft.kind.clone()),
        originator_id: Set(Some(seat.organisation)),
        original_language: Set(original.code.clone()),
        dated: Set(date.to_string()),
        consent: Set(agreed),
        note: Set(some(&draft.note)),
        version: Set(number),
        folder_id: Set(draft.folder),
        placed_at: Set(now),
        removed_at: Set(None),
        ..Default::default()
    };
    write.insert::<document::Entity>(row).await?;
    let version = add_version(write, id, number, None, now).await?;
    for language in &draft.languages {
        let original = language.code == original.code;
        write.insert::<document_file::Entity>(file_row(id, version, number, language, original)).await?;
        uploads::used(write, &language.file).await?;
    }
    if shared && number > 0 {
        let here = write.reach(grant)?;
        write.mail_readers(MailKind::Circulated, here, id).await?;
    }
    let line =
        AuditLine::of(Verb::DocumentSubmitted, id.0).with("symbol", symbol).with("languages", draft.languages.len());
    Ok((id, line))
}

/// The symbol of the paper that a draft follows, and how. A draft of a room of one's own follows nothing: it has no symbol yet.
async fn followed_paper(
    write: &Write<Contribute>,
    grant: &Grant<Contribute>,
    draft: &Draft,
) -> Outcome<Option<(String, Relation)>> {
    let Some((id, relation)) = draft.follows else { return Ok(None) };
    let found = write.scope().rows::<document::Entity>().in_space(grant.space_id());
    let found = write.seen(found.only(document::Column::Id, Test::is(id))).await?.pop().ok_or(Denied::NotFound)?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let wrong = || Error::Wrong(vec![Wrong::at("relation", "library-fault-follows")]);
    let symbol = found.symbol.filter(|_| grant.here().is_ok_and(|here| policy::circulates_at_once(here.kind)));
    Ok(Some((symbol.ok_or_else(wrong)?, relation)))
}
