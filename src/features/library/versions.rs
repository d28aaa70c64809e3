//! A further version or language of a paper that is there.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed, LANGUAGES,
    documents::{copied, hold, in_version, judge_note, judge_title, may_add, paper, some, speaks_for},
    submissions::Language,
    tables::{document, document_file, document_version},
    uploads,
};
use crate::{
    access::{AuditLine, Contribute, Grant, MailKind, RowId, Verb, Write},
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
/// A new version starts with the languages of the last one that are not replaced.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`]; [`Error::Conflict`] if somebody was faster.
pub async fn add(grant: &Grant<Contribute>, id: RowId, addition: &Addition) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    let now = write.scope().now();
    hold(&write, &found).await?;
    // Nobody else adds to the paper before this is done: its files are those of now.
    let present = write.held(in_version(write.scope(), id, found.version)).await?;
    let wrong = judge(addition, &found, &present);
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let consent = consent_after(grant, &found);
    let number = if addition.revises { found.version + 1 } else { found.version };
    let counted = document::ActiveModel { version: Set(number), consent: Set(consent), ..Default::default() };
    write.change::<document::Entity>(id, counted).await?;
    let version = if addition.revises {
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
        version
    } else {
        present.first().map(|file| file.version_id).ok_or(Denied::NotFound)?
    };
    let original = addition.language.code == found.original_language;
    write.insert::<document_file::Entity>(file_row(id, version, number, &addition.language, original)).await?;
    uploads::used(&mut write, &addition.language.file).await?;
    if found.symbol.is_some() {
        write.mail_readers(MailKind::Circulated, write.reach(grant)?, id).await?;
    }
    let line = AuditLine::of(Verb::VersionAdded, id.0)
        .with("version", number)
        .with("language", addition.language.code.clone());
    write.commit(line).await
}

/// Brings an earlier version of a paper back, as a new one: its files in all their languages, word for word. What came in between stays.
///
/// # Errors
/// [`Denied`], too for a version that is none or the present one; [`Error::Conflict`] if somebody was faster; the database's.
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
    write.commit(AuditLine::of(Verb::VersionAdded, id.0).with("version", present).with("restores", number)).await
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

/// The row of a language of a version, with its file.
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
        ..Default::default()
    }
}
