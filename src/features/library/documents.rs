//! Handing papers in: a new one, or a new version or language of one that is there.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed,
    files::Fitting,
    tables::{document, document_file, document_version},
};
use crate::{
    access::{AuditLine, Contribute, Grant, LiveSeat, MailKind, RowId, Standing, Test, Verb, Write, policy},
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome, Wrong},
};

/// One language of a paper that is handed in.
#[derive(Clone, Debug)]
pub struct Language {
    /// The code.
    pub code: String,
    /// The title in it.
    pub title: String,
    /// The file.
    pub file: Fitting,
}

/// A paper to be handed in.
#[derive(Clone, Debug)]
pub struct Draft {
    /// One of [`super::KINDS`].
    pub kind: String,
    /// The date that it bears, as typed.
    pub dated: String,
    /// A note to its readers.
    pub note: String,
    /// Whether the organisation agrees to circulation and release from the start.
    pub consent: bool,
    /// Its languages; the first is the original.
    pub languages: Vec<Language>,
}

/// Judges what was typed.
///
/// # Errors
/// A sentence per field.
pub fn judge(draft: &Draft) -> Result<PartialDate, Vec<Wrong>> {
    let mut wrong = Vec::new();
    if !super::KINDS.contains(&draft.kind.as_str()) {
        wrong.push(Wrong::at("kind", "library-fault-kind"));
    }
    for (language, field) in draft.languages.iter().zip(["title", "title2"]) {
        wrong.extend(judge_title(&language.title, field));
    }
    for (language, field) in draft.languages.iter().zip(["language", "language2"]) {
        if !super::LANGUAGES.contains(&language.code.as_str()) {
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

/// Whether a character is unseen and turns or breaks the line: it could make a title say something else than it shows.
fn misleads(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Judges a note to readers.
pub fn judge_note(note: &str) -> Option<Wrong> {
    (note.trim().chars().count() > 2000).then(|| Wrong::at("note", "library-fault-note-long"))
}

/// Judges a title.
pub fn judge_title(title: &str, field: &'static str) -> Option<Wrong> {
    let title = title.trim();
    let key = match title.chars().count() {
        0 if field == "title2" => "library-fault-title2",
        0 => "library-fault-title",
        501.. => "library-fault-title-long",
        _ if title.chars().any(misleads) => "library-fault-title-unseen",
        _ => return None,
    };
    Some(Wrong::at(field, key))
}

/// Hands a paper in. In a shared space it is circulated at once and gets its symbol; in a room of one's own it is a draft.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`]; the database's.
pub async fn submit(grant: &Grant<Contribute>, draft: &Draft) -> Outcome<RowId> {
    let date = judge(draft).map_err(Error::Wrong)?;
    let original =
        draft.languages.first().ok_or_else(|| Error::Wrong(vec![Wrong::at("file", "library-fault-file-none")]))?;
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let shared = policy::circulates_at_once(grant.here()?.kind);
    let symbol = if shared { Some(write.next_symbol(grant, date.year()).await?) } else { None };
    let agreed = match (seat.standing, draft.consent) {
        (Standing::Secretariat, _) => Agreed::Own,
        (_, true) => Agreed::Given,
        (_, false) => Agreed::Nothing,
    };
    let id = RowId::fresh();
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
        version: Set(1),
        placed_at: Set(now),
        removed_at: Set(None),
        ..Default::default()
    };
    write.insert::<document::Entity>(row).await?;
    let version = add_version(&mut write, id, 1, None, now).await?;
    for language in &draft.languages {
        let original = language.code == original.code;
        write.insert::<document_file::Entity>(file_row(id, version, 1, language, original)).await?;
    }
    if shared {
        write.mail_readers(MailKind::Circulated, grant.space_id(), id).await?;
    }
    let line =
        AuditLine::of(Verb::DocumentSubmitted, id.0).with("symbol", symbol).with("languages", draft.languages.len());
    write.commit(line).await?;
    Ok(id)
}

/// A new version, or a further language of the present one.
#[derive(Clone, Debug)]
pub struct Addition {
    /// Whether it is a new version; else a language is added to the present one.
    pub revises: bool,
    /// The language with its file.
    pub language: Language,
    /// What changed.
    pub note: String,
}

/// Judges an addition to the files of the present version.
pub fn judge_addition(addition: &Addition, present: &[document_file::Model]) -> Vec<Wrong> {
    let mut wrong = Vec::from_iter(judge_title(&addition.language.title, "title"));
    let there = present.iter().any(|file| file.language == addition.language.code);
    if !super::LANGUAGES.contains(&addition.language.code.as_str()) {
        wrong.push(Wrong::at("language", "library-fault-language"));
    }
    if !addition.revises && there {
        wrong.push(Wrong::at("language", "library-fault-language-there"));
    }
    if addition.revises && !there {
        wrong.push(Wrong::at("language", "library-fault-language-new"));
    }
    wrong.extend(judge_note(&addition.note));
    wrong
}

/// Adds a version or a language to a paper of the own organisation (the secretariat: to any paper of a space that it manages).
/// A new version starts with the languages of the last one that are not replaced.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`]; [`Error::Conflict`] if somebody was faster.
pub async fn add(grant: &Grant<Contribute>, id: RowId, addition: &Addition) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let present = files_of(grant, id, found.version).await?;
    let wrong = judge_addition(addition, &present);
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let mut write = grant.write().await?;
    let now = write.scope().now();
    // Consent covers what the originator handed in, and not what somebody else makes of it.
    let own = speaks_for(grant.seat(), &found);
    let consent = if own || found.consent != Agreed::Given { found.consent } else { Agreed::Nothing };
    let (number, version) = if addition.revises {
        let number = found.version + 1;
        let counted = document::ActiveModel { version: Set(number), consent: Set(consent), ..Default::default() };
        if !write.change_if::<document::Entity>(id, document::Column::Version, found.version, counted).await? {
            return Err(Error::Conflict);
        }
        let version = add_version(&mut write, id, number, some(&addition.note), now).await?;
        for kept in present.iter().filter(|file| file.language != addition.language.code) {
            let kept = document_file::ActiveModel {
                id: Set(RowId::fresh()),
                version_id: Set(version),
                number: Set(number),
                ..copied(kept)
            };
            write.insert::<document_file::Entity>(kept).await?;
        }
        (number, version)
    } else {
        let asked_anew = document::ActiveModel { consent: Set(consent), ..Default::default() };
        if !write.change_if::<document::Entity>(id, document::Column::Version, found.version, asked_anew).await? {
            return Err(Error::Conflict);
        }
        (found.version, present.first().map(|file| file.version_id).ok_or(Denied::NotFound)?)
    };
    let original = addition.language.code == found.original_language;
    write.insert::<document_file::Entity>(file_row(id, version, number, &addition.language, original)).await?;
    if found.symbol.is_some() {
        write.mail_readers(MailKind::Circulated, grant.space_id(), id).await?;
    }
    let line = AuditLine::of(Verb::VersionAdded, id.0)
        .with("version", number)
        .with("language", addition.language.code.clone());
    write.commit(line).await
}

/// The paper as it stands in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn paper<C: crate::access::Capability>(grant: &Grant<C>, id: RowId) -> Outcome<document::Model> {
    let found = grant
        .rows::<document::Entity>()
        .in_space(grant.space_id())
        .only(document::Column::Id, Test::is(id))
        .one()
        .await?;
    Ok(found.ok_or(Denied::NotFound)?)
}

/// Holds a paper inside a change, as it was when the change was decided on: two who press at once do not both have their way.
///
/// # Errors
/// [`Error::Conflict`] if somebody was faster; the database's.
pub async fn hold<C: crate::access::Capability>(write: &Write<C>, found: &document::Model) -> Outcome<()> {
    let rows = write.scope().rows::<document::Entity>().in_space(found.space_id);
    let now = write.held(rows.only(document::Column::Id, Test::is(found.id))).await?;
    if now.first() == Some(found) { Ok(()) } else { Err(Error::Conflict) }
}

/// Whether a seat speaks for the originator of a paper. A standing is not its organisation: who is secretariat and observer at once
/// hands papers in under either, and neither seat has a say in the other's papers.
pub fn speaks_for(seat: Option<&LiveSeat>, found: &document::Model) -> bool {
    seat.is_some_and(|seat| {
        let of_house = seat.standing == Standing::Secretariat;
        Some(seat.organisation) == found.originator_id && of_house == (found.consent == Agreed::Own)
    })
}

/// Whether the seat may add to a paper: the originator's, or any in a space that it manages.
pub fn may_add<C>(grant: &Grant<C>, found: &document::Model) -> bool
where
    C: crate::access::Capability,
{
    speaks_for(grant.seat(), found) || grant.may(crate::access::Power::Manage, found.space_id)
}

/// The files of a version, the original first.
///
/// # Errors
/// The database's.
pub async fn files_of(scope: &crate::access::Scope, id: RowId, number: i32) -> Outcome<Vec<document_file::Model>> {
    scope
        .rows::<document_file::Entity>()
        .only(document_file::Column::DocumentId, Test::is(id))
        .only(document_file::Column::Number, Test::is(number))
        .newest(document_file::Column::Original)
        .oldest(document_file::Column::Language)
        .all()
        .await
}

async fn add_version(
    write: &mut Write<Contribute>,
    id: RowId,
    number: i32,
    note: Option<String>,
    now: Instant,
) -> Outcome<RowId> {
    let version = RowId::fresh();
    let row = document_version::ActiveModel {
        id: Set(version),
        document_id: Set(id),
        number: Set(number),
        note: Set(note),
        made_at: Set(now),
        ..Default::default()
    };
    write.insert::<document_version::Entity>(row).await?;
    Ok(version)
}

fn file_row(
    document: RowId,
    version: RowId,
    number: i32,
    language: &Language,
    original: bool,
) -> document_file::ActiveModel {
    document_file::ActiveModel {
        id: Set(RowId::fresh()),
        document_id: Set(document),
        version_id: Set(version),
        number: Set(number),
        language: Set(language.code.clone()),
        original: Set(original),
        title: Set(language.title.trim().to_owned()),
        name: Set(language.file.name.clone()),
        media_type: Set(language.file.media_type.clone()),
        size: Set(language.file.size),
        sha256: Set(language.file.sha256.clone()),
        ..Default::default()
    }
}

/// A file's row as it is written into another version or space; ids and numbers are set by the caller.
pub(super) fn copied(file: &document_file::Model) -> document_file::ActiveModel {
    document_file::ActiveModel {
        document_id: Set(file.document_id),
        language: Set(file.language.clone()),
        original: Set(file.original),
        title: Set(file.title.clone()),
        name: Set(file.name.clone()),
        media_type: Set(file.media_type.clone()),
        size: Set(file.size),
        sha256: Set(file.sha256.clone()),
        ..Default::default()
    }
}

pub(super) fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
