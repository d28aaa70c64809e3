//! A further version or language of a paper that is there.

use super::{
    LANGUAGES,
    adding::{Adding, Coming, NewVersion, judge_one_more},
    checks,
    documents::{judge_note, judge_title, may_add, paper},
    files::Fitting,
    locks::Presented,
    quotas,
    submissions::Language,
    tables::{document, document_file},
};
use crate::{
    access::{Contribute, Grant, RowId},
    error::{Denied, Error, Outcome, Wrong},
};

/// What is said where somebody has added a version since the form was opened.
pub const CHANGED: &str = "library-fault-changed";

/// What is said where a paper has as many versions as a paper may have.
pub const FULL: &str = "library-fault-versions-many";

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
    if addition.revises {
        wrong.extend(judge_one_more(found, "what"));
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
    let adding = Adding::begin(grant, addable(grant, id).await?, place).await?;
    quotas::hold(&adding.write, [&addition.language]).await?;
    let present = adding.files(adding.found.version).await?;
    let mut wrong = judge(addition, &adding.found, &present);
    wrong.extend(checks::judge(&adding.write, id, "what").await?);
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let coming = Coming { language: addition.language.clone(), same_as: None };
    let said = ("language", addition.language.code.clone().into());
    if !addition.revises {
        let there = present.first().map(|file| file.version_id).ok_or(Denied::NotFound)?;
        return adding.new_language(there, &coming, said).await;
    }
    let kept = present.into_iter().filter(|file| file.language != addition.language.code).collect();
    adding.new_version(NewVersion { comes: vec![coming], kept, note: &addition.note }, said).await
}

/// Brings an earlier version of a paper back, as a new one: its files in all their languages, word for word. What came in between stays.
///
/// # Errors
/// [`Denied`], too for a version that is none or the present one; [`Error::Wrong`] where it has as many versions as a paper may have;
/// [`Error::Conflict`] if somebody was faster, and while a file of the paper is held; the database's.
pub async fn restore(grant: &Grant<Contribute>, id: RowId, number: i32, note: &str) -> Outcome<()> {
    let found = addable(grant, id).await?;
    if !(1..found.version).contains(&number) {
        return Err(Denied::NotFound.into());
    }
    let adding = Adding::begin(grant, found, None).await?;
    if adding.write.has_held(id).await? {
        return Err(Error::Conflict);
    }
    let kept = adding.files(number).await?;
    adding.new_version(NewVersion { comes: Vec::new(), kept, note }, ("restores", number.into())).await
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
/// [`Error::Wrong`] where they have no room, or the paper has as many versions as it may have; [`Denied`]; [`Error::Conflict`] if somebody was
/// faster, and while a file of the paper is held; the database's.
pub async fn replace(
    grant: &Grant<Contribute>,
    id: RowId,
    shown: i32,
    replacements: &[Replacement],
    note: &str,
) -> Outcome<()> {
    let adding = Adding::begin(grant, addable(grant, id).await?, None).await?;
    if adding.found.version != shown || adding.write.has_held(id).await? {
        return Err(Error::Conflict);
    }
    let (mut comes, mut kept) = (Vec::new(), Vec::new());
    for file in adding.files(shown).await? {
        match replacements.iter().find(|one| one.file == file.id) {
            Some(one) => comes.push(Coming::instead_of(file, one.by.clone())),
            None => kept.push(file),
        }
    }
    if comes.is_empty() || comes.len() != replacements.len() {
        return Err(Error::Conflict);
    }
    quotas::hold(&adding.write, comes.iter().map(|coming| &coming.language)).await?;
    adding.new_version(NewVersion { comes, kept, note }, ("without_properties_of", shown.into())).await
}

/// The paper, if the seat may add to it.
async fn addable(grant: &Grant<Contribute>, id: RowId) -> Outcome<document::Model> {
    let found = paper(grant, id).await?;
    if may_add(grant, &found) { Ok(found) } else { Err(Denied::Forbidden.into()) }
}
