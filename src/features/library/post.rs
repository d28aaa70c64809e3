//! The library's mails, rendered when they are sent, with what their reader may see then. `None`: the reader has no right to it any more, so it
//! is not sent.

use super::{
    checks, criteria,
    mails::{AnnouncedMail, CirculatedMail, ConsentAskedMail, FileStoppedMail, Objection},
    objections, proposals,
    rows::for_reader,
    tables::{criterion, document, document_file, document_version, proposal},
};
use crate::{
    access::{Letter, MailKind, RowId, ScanState, Test},
    error::Outcome,
    http::{
        House,
        frame::sentence,
        links::space_href,
        names::{Organisations, in_language, space_name},
        times::{moment, until},
        views::language_name,
    },
    mail::{Outgoing, words},
};

async fn paper(letter: &Letter, id: RowId) -> Outcome<Option<(document::Model, Vec<document_file::Model>)>> {
    let found = letter.scope.rows::<document::Entity>().only(document::Column::Id, Test::is(id)).one().await?;
    let Some(found) = found else { return Ok(None) };
    let files = super::documents::files_of(&letter.scope, found.id, found.version).await?;
    Ok(Some((found, files)))
}

/// A paper that came to a room of its reader's, or came anew.
///
/// # Errors
/// The database's.
pub async fn circulated(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let Some((found, files)) = paper(letter, RowId(letter.subject)).await? else { return Ok(None) };
    let (Some(space), Some(shown)) = (scope.space(found.space_id), for_reader(w, &files)) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let languages: Vec<String> = files.iter().map(|file| language_name(w, &file.language)).collect();
    let mail = CirculatedMail {
        w,
        person: letter.name.clone(),
        process: scope.process(found.process_id).map(|process| process.name(w)).unwrap_or_default(),
        space: space_name(space, &organisations, w),
        who: sentence(&scope.admitted(space.id).await?, space.kind, &organisations, w),
        symbol: found.symbol.clone().unwrap_or_default(),
        version: found.version,
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        originator: found.originator_id.map_or_else(|| w.t("standing-secretariat"), |id| organisations.short(id, w)),
        languages: w.list(&languages),
        note: note(letter, &found).await?.unwrap_or_default(),
        link: house.link(&format!("{}/documents/{}", space_href(scope, space), found.id)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// What was said to the readers with the version that they are told of: with the first it stands with the paper.
async fn note(letter: &Letter, found: &document::Model) -> Outcome<Option<String>> {
    if found.version == 1 {
        return Ok(found.note.clone());
    }
    let versions = letter
        .scope
        .rows::<document_version::Entity>()
        .only(document_version::Column::DocumentId, Test::is(found.id))
        .only(document_version::Column::Number, Test::is(found.version));
    Ok(versions.one().await?.and_then(|version| version.note))
}

/// The consent to a release, while it is asked for.
///
/// # Errors
/// The database's.
pub async fn consent_asked(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let asked = scope.rows::<proposal::Entity>().only(proposal::Column::Id, Test::is(letter.subject)).one().await?;
    let Some(asked) = asked.filter(|row| row.state == super::ProposalState::Asked) else { return Ok(None) };
    let Some((found, files)) = paper(letter, asked.document_id).await? else { return Ok(None) };
    let (Some(space), Some(shown)) = (scope.space(found.space_id), for_reader(w, &files)) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let criterion =
        scope.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(asked.criterion_id)).one().await?;
    let languages: Vec<String> = proposals::languages_of(&asked)?.iter().map(|code| language_name(w, code)).collect();
    let zone = asked.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let mail = ConsentAskedMail {
        w,
        person: letter.name.clone(),
        process: scope.process(found.process_id).map(|process| process.name(w)).unwrap_or_default(),
        organisation: found.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
        symbol: found.symbol.clone().unwrap_or_default(),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        criterion: criterion.map(|row| format!("{}. {}", row.number, in_language(&row.wording, w))).unwrap_or_default(),
        languages: w.list(&languages),
        embargo: asked.embargo_until.map(|until| moment(w, until, zone).text),
        proposer: proposals::proposer(&asked, &organisations, w).unwrap_or_else(|| w.t("standing-secretariat")),
        note: asked.note.clone().unwrap_or_default(),
        link: house.link(&format!("{}/documents/{}", space_href(scope, space), found.id)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// A release that is announced, while participants may object; or the objection, while it stands; or that it was taken back.
///
/// # Errors
/// The database's.
pub async fn announced(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let told = scope.rows::<proposal::Entity>().only(proposal::Column::Id, Test::is(letter.subject)).one().await?;
    let holds = |row: &proposal::Model| match letter.kind {
        MailKind::ReleaseAnnounced => objections::is_open(row, scope.now()),
        MailKind::ObjectionLifted => row.state == super::ProposalState::Objected && row.lifted_at.is_some(),
        _ => row.state == super::ProposalState::Objected && row.lifted_at.is_none(),
    };
    let Some(told) = told.filter(holds) else { return Ok(None) };
    let Some((found, files)) = paper(letter, told.document_id).await? else { return Ok(None) };
    // Who is told of an objection is judged when the mail goes: since it was written the reader may have become an observer.
    if letter.kind != MailKind::ReleaseAnnounced && !objections::is_told(scope, found.space_id) {
        return Ok(None);
    }
    let (Some(space), Some(shown)) = (scope.space(found.space_id), for_reader(w, &files)) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let criterion = criteria::of(scope, told.criterion_id).await?;
    let languages: Vec<String> = proposals::languages_of(&told)?.iter().map(|code| language_name(w, code)).collect();
    let zone = told.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let mail = AnnouncedMail {
        w,
        person: letter.name.clone(),
        process: scope.process(found.process_id).map(|process| process.name(w)).unwrap_or_default(),
        symbol: found.symbol.clone().unwrap_or_default(),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        criterion: criterion.map(|row| format!("{}. {}", row.number, in_language(&row.wording, w))).unwrap_or_default(),
        languages: w.list(&languages),
        until: told.window_until.map(|end| until(w, end, zone).text).unwrap_or_default(),
        objection: told.objector_id.map(|id| Objection {
            organisation: organisations.short(id, w),
            reason: told.answer_note.clone().unwrap_or_default(),
        }),
        lifted: told.lifted_at.is_some(),
        link: house.link(&format!("{}/documents/{}#release", space_href(scope, space), found.id)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// A file that was stopped, as long as it is.
///
/// # Errors
/// The database's.
pub async fn stopped(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let rows = scope.held_rows::<document_file::Entity>().only(document_file::Column::Id, Test::is(letter.subject));
    let stays = |file: &document_file::Model| matches!(file.scan, ScanState::Found | ScanState::Unread);
    let Some(held) = rows.one().await?.filter(stays) else { return Ok(None) };
    let Some(space) = scope.space(held.space_id) else { return Ok(None) };
    let found = checks::paper_of(scope, &held).await?;
    let mail = FileStoppedMail {
        w,
        person: letter.name.clone(),
        process: scope.process(found.process_id).map(|process| process.name(w)).unwrap_or_default(),
        space: space_name(space, &Organisations::of(scope), w),
        symbol: found.symbol.unwrap_or_default(),
        title: held.title,
        title_lang: held.language,
        name: held.name,
        found: held.scan_found.filter(|_| held.scan == ScanState::Found),
        link: house.link(&format!("{}/checks/{}", space_href(scope, space), held.id)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}
