//! A further version or language of a paper that is there.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed, LANGUAGES, checkouts, checks,
    documents::{copied, hold, in_version, judge_note, judge_title, may_add, paper, some, speaks_for},
    files::Fitting,
    locks::{Presented, judge_within},
    quotas,
    submissions::Language,
    tables::{document, document_file, document_version},
    uploads,
};
use crate::{
    access::{AuditLine, Contribute, Grant, MailKind, RowId, ScanState, SeatId, Verb, Write},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// What is said where somebody has added a version since the form was opened.
pub const CHANGED: &str = "library-fault-changed";

/// A new version, or a further language of the present one.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The version that the form showed as the present one: what is added was made from it.
    pub shown: Option<i32>,
    /// Whether it is a new version; else a language is added to the present one.
    pub revises: bool,
    /// The language with its file.
    pub language: Language,
    /// What changed.
    pub note: String,
}

/// Judges an addition to a paper and the files of its present version.
pub fn judge(addition: &Addition, found: &document::Model, present: &[document_file::Model]) -> Vec<Wrong> {
    let mut wrong = Vec::from_iter(judge_title(&addition.language.title, "title"));
    if addition.shown.is_some_and(|shown| shown != found.version) {
        wrong.push(Wrong::at("what", CHANGED));
    }
    let there = present.iter().any(|file| file.language == addition.language.code);
    if !LANGUAGES.contains(&addition.language.code.as_str()) {
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
/// A new version starts with the languages of the last one that are not replaced. Where there is a scanner, what is added is held until that
/// has read it: until then the paper is as it was.
///
/// # Errors
/// [`Error::Wrong`], too while something else of the paper is held; [`Denied`]; [`Error::Conflict`] if somebody was faster.
pub async fn add(grant: &Grant<Contribute>, id: RowId, addition: &Addition) -> Outcome<()> {
    add_unless_locked(grant, id, addition, None).await
}

/// The same at a place of a network drive, if no lock there is in the way.
///
/// # Errors
/// As [`add`]; [`Error::Locked`].
pub async fn add_unless_locked(
    grant: &Grant<Contribute>,
    id: RowId,
    addition: &Addition,
    place: Option<&Presented>,
) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    if let Some(place) = place {
        judge_within(&write, grant, place).await?;
    }
    let now = write.scope().now();
    hold(&write, &found).await?;
    quotas::hold(&write, [&addition.language]).await?;
    let in_hand = in_hand(&write, grant, id).await?;
    // Nobody else adds to the paper before this is done: its files are those of now.
    let present = write.held(in_version(write.scope(), id, found.version)).await?;
    let mut wrong = judge(addition, &found, &present);
    wrong.extend(checks::judge(&write, id, "what").await?);
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let consent = consent_after(grant, &found);
    let number = if addition.revises { found.version + 1 } else { found.version };
    let given = checks::number(write.scope(), number);
    let is_held = given < 1;
    // What was agreed to is not stretched over what comes later, not even for the time until that is read.
    let version = if is_held { found.version } else { number };
    let counted = document::ActiveModel { version: Set(version), consent: Set(consent), ..Default::default() };
    write.change::<document::Entity>(id, counted).await?;
    let version = if addition.revises {
        let version = add_version(&mut write, id, given, some(&addition.note), now).await?;
        // One that is held gets them when it comes in, as they are then.
        for kept in present.iter().filter(|file| !is_held && file.language != addition.language.code) {
            let kept = document_file::ActiveModel {
                id: Set(RowId::fresh()),
                version_id: Set(version),
                number: Set(number),
                ..copied(kept)
            };
            write.insert::<document_file::Entity>(kept).await?;
        }
        version
    } else {
        present.first().map(|file| file.version_id).ok_or(Denied::NotFound)?
    };
    let original = addition.language.code == found.original_language;
    write.insert::<document_file::Entity>(file_row(id, version, given, &addition.language, original)).await?;
    uploads::used(&mut write, &addition.language.file).await?;
    if found.symbol.is_some() && !is_held {
        write.mail_readers(MailKind::Circulated, write.reach(grant)?, id).await?;
    }
    let line = AuditLine::of(Verb::VersionAdded, id.0)
        .with("version", number)
        .with("language", addition.language.code.clone());
    write.commit(beside(line, in_hand)).await
}

/// Brings an earlier version of a paper back, as a new one: its files in all their languages, word for word. What came in between stays.
///
/// # Errors
/// [`Denied`], too for a version that is none or the present one; [`Error::Conflict`] if somebody was faster, and while a file of the paper is
/// held; the database's.
pub async fn restore(grant: &Grant<Contribute>, id: RowId, number: i32, note: &str) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    if !(1..found.version).contains(&number) {
        return Err(Denied::NotFound.into());
    }
    let mut write = grant.write().await?;
    let now = write.scope().now();
    hold(&write, &found).await?;
    if write.has_held(id).await? {
        return Err(Error::Conflict);
    }
    let in_hand = in_hand(&write, grant, id).await?;
    let files = write.held(in_version(write.scope(), id, number)).await?;
    let present = found.version + 1;
    let counted = document::ActiveModel {
        version: Set(present),
        consent: Set(consent_after(grant, &found)),
        ..Default::default()
    };
    write.change::<document::Entity>(id, counted).await?;
    let version = add_version(&mut write, id, present, some(note), now).await?;
    for file in &files {
        let row = document_file::ActiveModel {
            id: Set(RowId::fresh()),
            version_id: Set(version),
            number: Set(present),
            ..copied(file)
        };
        write.insert::<document_file::Entity>(row).await?;
    }
    if found.symbol.is_some() {
        write.mail_readers(MailKind::Circulated, write.reach(grant)?, id).await?;
    }
    let line = AuditLine::of(Verb::VersionAdded, id.0).with("version", present).with("restores", number);
    write.commit(beside(line, in_hand)).await
}

/// A file of the present version, and the one that takes its place.
#[derive(Clone, Debug)]
pub struct Replacement {
    /// The file of today.
    pub file: RowId,
    /// The other, in the same language and under the same name.
    pub by: Fitting,
}

/// Makes a version whose files are those of the present one, some of them in another content. Where there is a scanner it is held until that
/// has read those: what a program wrote out of a file that was clean is another file.
///
/// # Errors
/// [`Error::Wrong`] where they have no room; [`Denied`]; [`Error::Conflict`] if somebody was faster, and while a file of the paper is held; the
/// database's.
pub async fn replace(
    grant: &Grant<Contribute>,
    id: RowId,
    shown: i32,
    replacements: &[Replacement],
    note: &str,
) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    let now = write.scope().now();
    hold(&write, &found).await?;
    if found.version != shown || write.has_held(id).await? {
        return Err(Error::Conflict);
    }
    let in_hand = in_hand(&write, grant, id).await?;
    let present = write.held(in_version(write.scope(), id, found.version)).await?;
    let language = |file: &document_file::Model| {
        let one = replacements.iter().find(|one| one.file == file.id)?;
        Some(Language {
            code: file.language.clone(),
            title: file.title.clone(),
            unofficial: file.unofficial,
            file: one.by.clone(),
        })
    };
    let languages: Vec<Language> = present.iter().filter_map(language).collect();
    if languages.is_empty() || languages.len() != replacements.len() {
        return Err(Error::Conflict);
    }
    quotas::hold(&write, &languages).await?;
    let number = found.version + 1;
    let given = checks::number(write.scope(), number);
    let is_held = given < 1;
    let counted = document::ActiveModel {
        version: Set(if is_held { found.version } else { number }),
        consent: Set(consent_after(grant, &found)),
        ..Default::default()
    };
    write.change::<document::Entity>(id, counted).await?;
    let version = add_version(&mut write, id, given, some(note), now).await?;
    for file in &present {
        if let Some(language) = language(file) {
            // It says what the other said: translations are no older by this.
            let same_as = file.same_as.clone().unwrap_or_else(|| file.sha256.clone());
            let row = document_file::ActiveModel {
                same_as: Set(Some(same_as)),
                ..file_row(id, version, given, &language, file.original)
            };
            write.insert::<document_file::Entity>(row).await?;
        } else if !is_held {
            // One that is held gets them when it comes in, as they are then.
            let kept = document_file::ActiveModel {
                id: Set(RowId::fresh()),
                version_id: Set(version),
                number: Set(number),
                ..copied(file)
            };
            write.insert::<document_file::Entity>(kept).await?;
        }
    }
    if found.symbol.is_some() && !is_held {
        write.mail_readers(MailKind::Circulated, write.reach(grant)?, id).await?;
    }
    let line = AuditLine::of(Verb::VersionAdded, id.0).with("version", number).with("without_properties_of", shown);
    write.commit(beside(line, in_hand)).await
}

/// Who else has the paper in hand, by seat: that stops nobody, and stands in the record with what is added all the same.
async fn in_hand(write: &Write<Contribute>, grant: &Grant<Contribute>, id: RowId) -> Outcome<Option<SeatId>> {
    let row = checkouts::present(write, id).await?.filter(|row| !row.is_of(grant.seat()));
    Ok(row.and_then(|row| row.seat_id))
}

fn beside(line: AuditLine, in_hand: Option<SeatId>) -> AuditLine {
    match in_hand {
        Some(seat) => line.with("in_hand_of_seat", seat.to_string()),
        None => line,
    }
}

/// Consent covers what the originator handed in, and not what somebody else makes of it.
fn consent_after(grant: &Grant<Contribute>, found: &document::Model) -> Agreed {
    let own = speaks_for(grant.seat(), found);
    if own || found.consent != Agreed::Given { found.consent } else { Agreed::Nothing }
}

/// The row of a version that is made now.
pub(super) async fn add_version(
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

/// The row of a language of a version, with its file. One without a number is held.
pub(super) fn file_row(
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
        // The original is what it is.
        unofficial: Set(language.unofficial && !original),
        scan: Set(if number < 1 { ScanState::Held } else { ScanState::Unscanned }),
        ..Default::default()
    }
}
