//! How a paper that is there gets a version or a language: numbers, files, the mail to its readers and the line of the record stand here alone.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed, checkouts, checks,
    documents::{copied, hold, in_version, some, speaks_for},
    files::Fitting,
    locks::{Presented, judge_within},
    submissions::Language,
    tables::{document, document_file, document_version},
    uploads,
    versions::FULL,
};
use crate::{
    access::{AuditLine, Contribute, Grant, MailKind, RowId, ScanState, SeatId, Verb, Write},
    clock::Instant,
    error::{Error, Outcome, Wrong},
};

/// How many versions a paper has at most: its page, and whatever else tells which translations are behind, reads the files of all of them.
const VERSIONS: i32 = 1_000;

/// Judges whether a paper, or a copy of one, may get one more version.
pub(super) fn judge_one_more(found: &document::Model, field: &'static str) -> Option<Wrong> {
    (found.version >= VERSIONS).then(|| Wrong::at(field, FULL))
}

/// A file that comes in with a version.
pub(super) struct Coming {
    /// The language with its file.
    pub(super) language: Language,
    /// The content, by its SHA-256, that it says again: translations are no older by it.
    pub(super) same_as: Option<String>,
}

impl Coming {
    /// In the place of another that says the same.
    pub(super) fn instead_of(file: document_file::Model, by: Fitting) -> Self {
        Self {
            same_as: Some(file.same_as.unwrap_or(file.sha256)),
            language: Language { code: file.language, title: file.title, unofficial: file.unofficial, file: by },
        }
    }
}

/// What a new version is made of.
pub(super) struct NewVersion<'n> {
    /// Files that come in with it: where there is a scanner the version is held until that has read them.
    pub(super) comes: Vec<Coming>,
    /// Files of an earlier version that it has as they are.
    pub(super) kept: Vec<document_file::Model>,
    /// What changed.
    pub(super) note: &'n str,
}

/// What the record says of an addition besides its number.
pub(super) type Said = (&'static str, serde_json::Value);

/// A paper that is held while something is added to it: nobody else adds to it before this is done.
pub(super) struct Adding<'g> {
    grant: &'g Grant<Contribute>,
    /// The change, in which the paper is held.
    pub(super) write: Write<Contribute>,
    /// The paper as it stands.
    pub(super) found: document::Model,
    /// Who else has the paper in hand, by seat: that stops nobody, and stands in the record with what is added all the same.
    in_hand: Option<SeatId>,
}

impl<'g> Adding<'g> {
    /// Holds the paper; at a place of a network drive only if no lock there is in the way.
    pub(super) async fn begin(
        grant: &'g Grant<Contribute>,
        found: document::Model,
        place: Option<&Presented>,
    ) -> Outcome<Adding<'g>> {
        let write = grant.write().await?;
        if let Some(place) = place {
            judge_within(&write, grant, place).await?;
        }
        hold(&write, &found).await?;
        let in_hand = checkouts::present(&write, found.id).await?.filter(|row| !row.is_of(grant.seat()));
        Ok(Self { grant, write, found, in_hand: in_hand.and_then(|row| row.seat_id) })
    }

    /// The files of a version as they are now.
    pub(super) async fn files(&self, number: i32) -> Outcome<Vec<document_file::Model>> {
        self.write.held(in_version(self.write.scope(), self.found.id, number)).await
    }

    /// The one way in which a paper that is there gets a new version. [`Error::Wrong`] where it has as many as a paper may have.
    pub(super) async fn new_version(mut self, new: NewVersion<'_>, said: Said) -> Outcome<()> {
        if let Some(wrong) = judge_one_more(&self.found, "what") {
            return Err(Error::Wrong(vec![wrong]));
        }
        let number = self.found.version + 1;
        // What is there already was let in.
        let given = if new.comes.is_empty() { number } else { checks::number(self.write.scope(), number) };
        self.count(number, given).await?;
        let now = self.write.scope().now();
        let version = add_version(&mut self.write, self.found.id, given, some(new.note), now).await?;
        // One that is held gets them when it comes in, as they are then.
        for file in new.kept.iter().filter(|_| given > 0) {
            let row = document_file::ActiveModel {
                id: Set(RowId::fresh()),
                version_id: Set(version),
                number: Set(number),
                ..copied(file)
            };
            self.write.insert::<document_file::Entity>(row).await?;
        }
        for coming in &new.comes {
            self.bring(version, given, coming).await?;
        }
        self.close(number, given, said).await
    }

    /// The present version gets a further language.
    pub(super) async fn new_language(mut self, version: RowId, coming: &Coming, said: Said) -> Outcome<()> {
        let number = self.found.version;
        let given = checks::number(self.write.scope(), number);
        self.count(number, given).await?;
        self.bring(version, given, coming).await?;
        self.close(number, given, said).await
    }

    /// The paper has the version from now on, or, where that was given no number, when it comes in.
    async fn count(&mut self, number: i32, given: i32) -> Outcome<()> {
        let version = if given > 0 { number } else { self.found.version };
        // What was agreed to is not stretched over what comes later; of what is held that is said when it comes in.
        let consent = if given > 0 { consent_after(self.grant, &self.found) } else { self.found.consent };
        let row = document::ActiveModel { version: Set(version), consent: Set(consent), ..Default::default() };
        self.write.change::<document::Entity>(self.found.id, row).await?;
        Ok(())
    }

    async fn bring(&mut self, version: RowId, given: i32, coming: &Coming) -> Outcome<()> {
        let original = coming.language.code == self.found.original_language;
        let row = document_file::ActiveModel {
            same_as: Set(coming.same_as.clone()),
            ..file_row(self.found.id, version, given, &coming.language, original)
        };
        self.write.insert::<document_file::Entity>(row).await?;
        uploads::used(&mut self.write, &coming.language.file).await
    }

    /// Tells the readers of what has come in, and the record of what was added.
    async fn close(mut self, number: i32, given: i32, (what, value): Said) -> Outcome<()> {
        if self.found.symbol.is_some() && given > 0 {
            let here = self.write.reach(self.grant)?;
            self.write.mail_readers(MailKind::Circulated, here, self.found.id).await?;
        }
        let line = AuditLine::of(Verb::VersionAdded, self.found.id.0).with("version", number).with(what, value);
        let line = match self.in_hand {
            Some(seat) => line.with("in_hand_of_seat", seat.to_string()),
            None => line,
        };
        self.write.commit(line).await
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
