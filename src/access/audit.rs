//! The record: a line for every change, in the transaction of the change, and the chain that seals committed lines.

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, QueryOrder, QuerySelect, Statement, Value,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    PersonId, ProcessId, RowId, SeatId, SpaceId, Store, ids::fresh, kinds::words, secret::hex, store::Transaction,
    tables::audit_line,
};
use crate::{clock::Instant, error::Outcome};

words! {
    /// What happened.
    Verb {
        /// Signed in.
        SignedIn = "signed_in",
        /// Signed out.
        SignedOut = "signed_out",
        /// A sign-in failed.
        SignInFailed = "sign_in_failed",
        /// A session was ended.
        SessionEnded = "session_ended",
        /// A password was changed.
        PasswordChanged = "password_changed",
        /// A way back was asked for.
        PasswordResetAsked = "password_reset_asked",
        /// A password for a program was made.
        AppPasswordMade = "app_password_made",
        /// A password for a program was ended.
        AppPasswordEnded = "app_password_ended",
        /// Another language was chosen for pages and mails.
        LanguageChosen = "language_chosen",
        /// An account was switched off.
        AccountDisabled = "account_disabled",
        /// An account was switched on again.
        AccountEnabled = "account_enabled",
        /// The first operator was made.
        SetUp = "set_up",
        /// A person was invited to a seat.
        InvitationSent = "invitation_sent",
        /// An invitation was withdrawn.
        InvitationWithdrawn = "invitation_withdrawn",
        /// An invitation was taken up.
        InvitationAccepted = "invitation_accepted",
        /// A seat began.
        SeatMade = "seat_made",
        /// A seat ended.
        SeatEnded = "seat_ended",
        /// Another seat was chosen to act in.
        SeatChosen = "seat_chosen",
        /// An organisation was entered.
        OrganisationMade = "organisation_made",
        /// A standing was entered.
        StandingMade = "standing_made",
        /// A standing was changed.
        StandingChanged = "standing_changed",
        /// An office was entered.
        OfficeMade = "office_made",
        /// An office ended.
        OfficeEnded = "office_ended",
        /// The seats that exercise an organisation's office were named.
        OfficeExercised = "office_exercised",
        /// An admission was made.
        AdmissionMade = "admission_made",
        /// An admission ended.
        AdmissionEnded = "admission_ended",
        /// Emergency access was asked for.
        EmergencyAsked = "emergency_asked",
        /// The second person signed: a seat is admitted.
        EmergencySigned = "emergency_signed",
        /// The second organisation did not sign.
        EmergencyDeclined = "emergency_declined",
        /// The request was taken back.
        EmergencyWithdrawn = "emergency_withdrawn",
        /// A process was made.
        ProcessMade = "process_made",
        /// The operator set how much the files of a process may hold, or took that away.
        QuotaSet = "quota_set",
        /// A process was concluded.
        ProcessConcluded = "process_concluded",
        /// A data set was loaded.
        Imported = "imported",
        /// A paper was handed in.
        DocumentSubmitted = "document_submitted",
        /// A version or a language was added.
        VersionAdded = "version_added",
        /// A paper was circulated.
        DocumentCirculated = "document_circulated",
        /// A copy was left in bureau or desk.
        DocumentDeposited = "document_deposited",
        /// A file was taken from a space that is not public.
        DocumentDownloaded = "document_downloaded",
        /// Papers were taken along in one pack; each has a line of its own, too.
        PackTaken = "pack_taken",
        /// The text of a paper was read on its page, in a space that is not public.
        DocumentRead = "document_read",
        /// A person marked a paper for themselves.
        BookmarkMade = "bookmark_made",
        /// A person took marks away.
        BookmarkRemoved = "bookmark_removed",
        /// A folder was made.
        FolderMade = "folder_made",
        /// A folder was renamed or put elsewhere.
        FolderChanged = "folder_changed",
        /// An empty folder was removed.
        FolderRemoved = "folder_removed",
        /// Papers were put into a folder, or taken out of one.
        DocumentsFiled = "documents_filed",
        /// A paper was moved to another space; each of the two has the line.
        DocumentMoved = "document_moved",
        /// A place of a space was locked from a network drive, or its lock was kept for longer.
        PlaceLocked = "place_locked",
        /// Such a lock was taken away.
        PlaceUnlocked = "place_unlocked",
        /// A paper was put into the wastebasket.
        DocumentRemoved = "document_removed",
        /// A paper was brought back from the wastebasket.
        DocumentBroughtBack = "document_brought_back",
        /// A paper that had lain in the wastebasket for the set time was destroyed, with its files.
        DocumentDestroyed = "document_destroyed",
        /// It was said by when a language of a paper is expected.
        LanguageExpected = "language_expected",
        /// What a paper is about, or what it refers to, was changed.
        MetadataChanged = "metadata_changed",
        /// A paper was taken in hand, or kept in hand longer.
        CheckoutMade = "checkout_made",
        /// It was given back before its time.
        CheckoutEnded = "checkout_ended",
        /// Those who manage the space ended that it was in hand.
        CheckoutRecalled = "checkout_recalled",
        /// A paper was put under a legal hold.
        HoldMade = "hold_made",
        /// A legal hold was lifted.
        HoldLifted = "hold_lifted",
        /// A file was handed in that is malware or that the scanner did not read: it stays held.
        FileStopped = "file_stopped",
        /// A file that the scanner did not read was let pass, with a reason.
        FilePassed = "file_passed",
        /// What the scanner had held came into its space.
        FileLetIn = "file_let_in",
        /// What the scanner held was removed for good.
        HeldRemoved = "held_removed",
        /// A release was proposed.
        ReleaseProposed = "release_proposed",
        /// Releases were proposed together; each has a line of its own, too.
        BatchProposed = "batch_proposed",
        /// Releases that were proposed together were signed; each has a line of its own, too.
        BatchSigned = "batch_signed",
        /// The originator agreed.
        ReleaseConsented = "release_consented",
        /// The originator did not agree.
        ReleaseDeclined = "release_declined",
        /// A release was announced to the participants: without an objection it becomes public.
        ReleaseAnnounced = "release_announced",
        /// A participant objected to it: it was stopped.
        ReleaseObjected = "release_objected",
        /// The participant took its objection back.
        ObjectionLifted = "objection_lifted",
        /// A paper was released.
        Released = "released",
        /// A release replaced an earlier one.
        ReleaseSuperseded = "release_superseded",
        /// A release was withdrawn.
        ReleaseWithdrawn = "release_withdrawn",
        /// An originator asked for a narrower or a wider circle for a paper of its own.
        CircleAsked = "circle_asked",
        /// What it asked for was said to be done.
        CircleDone = "circle_done",
        /// What it asked for was declined.
        CircleDeclined = "circle_declined",
        /// The originator took its request back.
        CircleWithdrawn = "circle_withdrawn",
        /// A process entered a kind of paper of its own.
        KindMade = "kind_made",
        /// It put its kinds of paper in an order, or said which it offers.
        KindsArranged = "kinds_arranged",
        /// A space was given a prefix for its symbols.
        SeriesSet = "series_set",
        /// A publication criterion was entered.
        CriterionMade = "criterion_made",
        /// A day was set on which a publication criterion ends.
        CriterionEnded = "criterion_ended",
        /// The process was looked at as another standing would see it.
        SeenAs = "seen_as",
        /// A mail that could not be delivered was queued again.
        MailRetried = "mail_retried",
        /// A mail that could not be delivered was given up.
        MailGivenUp = "mail_given_up",
    }
}

/// What a verb says of itself. Who, in which seat, when and from where is added by the transaction.
///
/// The detail holds ids, numbers and symbols; never a title and never a text of a private paper.
#[derive(Clone, Debug)]
pub struct AuditLine {
    pub(super) verb: Verb,
    pub(super) subject: Option<Uuid>,
    pub(super) detail: serde_json::Value,
}

impl AuditLine {
    /// A line about a row.
    pub fn of(verb: Verb, subject: impl Into<Option<Uuid>>) -> Self {
        Self { verb, subject: subject.into(), detail: serde_json::json!({}) }
    }

    /// The same line with a detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.detail[name] = value.into();
        self
    }
}

/// Who did it, where.
#[derive(Clone, Debug, Default)]
pub(super) struct Doer {
    pub(super) person: Option<(PersonId, String)>,
    pub(super) seat: Option<(SeatId, String)>,
    pub(super) process: Option<ProcessId>,
    pub(super) space: Option<SpaceId>,
    pub(super) address: String,
}

/// How many lines go over in one statement.
const AT_ONCE: usize = 200;

pub(super) async fn write(on: &Transaction, at: Instant, doer: Doer, line: AuditLine) -> Outcome<()> {
    write_all(on, at, &doer, vec![line]).await
}

/// Many lines of one doer, at one time.
pub(super) async fn write_all(on: &Transaction, at: Instant, doer: &Doer, lines: Vec<AuditLine>) -> Outcome<()> {
    let row = |line: AuditLine| audit_line::ActiveModel {
        id: Set(RowId(fresh())),
        at: Set(at),
        verb: Set(line.verb),
        person_id: Set(doer.person.as_ref().map(|(id, _)| *id)),
        person_name: Set(doer.person.as_ref().map(|(_, name)| name.clone())),
        seat_id: Set(doer.seat.as_ref().map(|(id, _)| *id)),
        seat_name: Set(doer.seat.as_ref().map(|(_, name)| name.clone())),
        process_id: Set(doer.process),
        space_id: Set(doer.space),
        subject_id: Set(line.subject),
        detail: Set(line.detail),
        address: Set(doer.address.clone()),
    };
    let rows: Vec<_> = lines.into_iter().map(row).collect();
    let backend = on.live.get_database_backend();
    for rows in rows.chunks(AT_ONCE) {
        audit_line::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&on.live).await?;
        let places: Vec<String> = (1..=rows.len()).map(|place| format!("(${place})")).collect();
        let pending = format!("INSERT INTO audit_pending (line_id) VALUES {}", places.join(", "));
        let ids = rows.iter().map(|row| row.id.as_ref().0.into());
        on.live.execute_raw(Statement::from_sql_and_values(backend, pending, ids)).await?;
    }
    Ok(())
}

/// The hash of a line that follows a hash: SHA-256 over the hash before and the line's fields, each with its length.
fn link(before: &str, line: &audit_line::Model) -> String {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let fields = [
        before.to_owned(),
        line.id.to_string(),
        line.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        line.verb.word().to_owned(),
        id(line.person_id.map(|id| id.0)),
        line.person_name.clone().unwrap_or_default(),
        id(line.seat_id.map(|id| id.0)),
        line.seat_name.clone().unwrap_or_default(),
        id(line.process_id.map(|id| id.0)),
        id(line.space_id.map(|id| id.0)),
        id(line.subject_id),
        line.detail.to_string(),
        line.address.clone(),
    ];
    let mut hash = Sha256::new();
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field.as_bytes());
    }
    hex(&hash.finalize())
}

/// The head of the chain: how many lines are sealed, and the hash of the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of sealed lines.
    pub number: i64,
    /// The last hash; 64 zeros before the first.
    pub hash: String,
}

const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

async fn head(on: &impl ConnectionTrait) -> Outcome<Head> {
    let text = "SELECT number, hash FROM audit_seal ORDER BY number DESC LIMIT 1";
    let row = on.query_one_raw(Statement::from_string(on.get_database_backend(), text)).await?;
    Ok(match row {
        Some(row) => Head { number: row.try_get_by_index(0)?, hash: row.try_get_by_index(1)? },
        None => Head { number: 0, hash: BEGINNING.into() },
    })
}

/// How many lines are read, and sealed, at once.
const PORTION: usize = 1000;

/// Chains up to a thousand committed lines. Called by [`super::Clockwork`], after the change that wrote them and never in it; but on
/// SQLite it takes the writer's turn like any other, so that it asks for a handful of statements and not for some per line.
pub(super) async fn seal(store: &Store) -> Outcome<u64> {
    let backend = store.connection().get_database_backend();
    let any = Statement::from_string(backend, "SELECT line_id FROM audit_pending LIMIT 1");
    if store.connection().query_one_raw(any).await?.is_none() {
        return Ok(0);
    }
    let on = store.begin().await?;
    if backend != sea_orm::DbBackend::Sqlite {
        // One sealer at a time, whichever process it runs in.
        on.live.execute_unprepared("SELECT pg_advisory_xact_lock(5312001)").await?;
    }
    let before = head(&on.live).await?;
    let pending = format!(
        "SELECT audit_line.* FROM audit_pending JOIN audit_line ON audit_line.id = audit_pending.line_id
         ORDER BY audit_pending.line_id LIMIT {PORTION}"
    );
    let lines = audit_line::Entity::find().from_raw_sql(Statement::from_string(backend, pending)).all(&on.live).await?;
    let mut last = before.clone();
    let mut seals = Vec::with_capacity(lines.len());
    for line in &lines {
        last = Head { number: last.number + 1, hash: link(&last.hash, line) };
        seals.push((last.clone(), line.id));
    }
    for portion in seals.chunks(100) {
        let places: Vec<String> =
            (0..portion.len()).map(|n| format!("(${}, ${}, ${})", n * 3 + 1, n * 3 + 2, n * 3 + 3)).collect();
        let text = format!("INSERT INTO audit_seal (number, line_id, hash) VALUES {}", places.join(", "));
        let values: Vec<Value> = portion
            .iter()
            .flat_map(|(seal, id)| [Value::from(seal.number), Value::from(id.0), Value::from(seal.hash.clone())])
            .collect();
        on.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await?;
    }
    let done = "DELETE FROM audit_pending WHERE line_id IN (SELECT line_id FROM audit_seal WHERE number > $1)";
    on.live.execute_raw(Statement::from_sql_and_values(backend, done, [before.number.into()])).await?;
    on.commit().await?;
    Ok(seals.len() as u64)
}

/// What `secretariat audit verify` found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The head of the chain, to be compared with a head that was noted elsewhere.
    pub head: Head,
    /// Lines not sealed yet.
    pub waiting: u64,
    /// Everything that is wrong, each in a sentence. Empty: the record is whole.
    pub faults: Vec<String>,
}

impl Store {
    /// Walks the chain from its beginning and compares every line with its seal.
    ///
    /// # Errors
    /// The database's; what is wrong with the record is in [`Verified::faults`].
    pub async fn verify_audit(&self, noted: Option<&Head>) -> Outcome<Verified> {
        let on = self.connection();
        let backend = on.get_database_backend();
        let mut faults = Vec::new();
        let mut last = Head { number: 0, hash: BEGINNING.into() };
        loop {
            let text = format!(
                "SELECT audit_seal.number, audit_seal.line_id, audit_seal.hash, audit_line.*
                 FROM audit_seal LEFT JOIN audit_line ON audit_line.id = audit_seal.line_id
                 WHERE audit_seal.number > $1 ORDER BY audit_seal.number LIMIT {PORTION}"
            );
            let rows = on.query_all_raw(Statement::from_sql_and_values(backend, text, [last.number.into()])).await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let (number, id, hash): (i64, Uuid, String) =
                    (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
                if number != last.number + 1 {
                    faults.push(format!("Seal {} is missing.", last.number + 1));
                }
                let there = row.try_get::<Option<Uuid>>("", "id")?.is_some();
                if !there {
                    faults.push(format!("Line {number} ({id}) was removed."));
                } else if link(&last.hash, &audit_line::Model::from_query_result(&row, "")?) != hash {
                    faults.push(format!("Line {number} ({id}) or a seal before it was changed."));
                }
                last = Head { number, hash };
                if let Some(noted) = noted.filter(|noted| noted.number == last.number && noted.hash != last.hash) {
                    faults.push(format!(
                        "Seal {} is not the one that was noted: the chain was written anew.",
                        noted.number
                    ));
                }
            }
        }
        if let Some(noted) = noted.filter(|noted| noted.number > last.number) {
            faults.push(format!(
                "The chain ends at {}, but {} was noted: its tail was cut, or an old copy restored.",
                last.number, noted.number
            ));
        }
        let unsealed = "SELECT COUNT(*) FROM audit_line LEFT JOIN audit_seal ON audit_seal.line_id = audit_line.id
                        LEFT JOIN audit_pending ON audit_pending.line_id = audit_line.id
                        WHERE audit_seal.number IS NULL AND audit_pending.line_id IS NULL";
        let strays = count(on, unsealed).await?;
        if strays > 0 {
            faults.push(format!("{strays} lines stand in the record without seal and do not wait for one: they were put in from outside, or their seals cut off."));
        }
        let waiting = count(on, "SELECT COUNT(*) FROM audit_pending").await?;
        Ok(Verified { head: last, waiting, faults })
    }

    /// The head of the chain now.
    ///
    /// # Errors
    /// The database's.
    pub async fn audit_head(&self) -> Outcome<Head> {
        head(self.connection()).await
    }
}

async fn count(on: &impl ConnectionTrait, text: &str) -> Outcome<u64> {
    let row = on.query_one_raw(Statement::from_string(on.get_database_backend(), text)).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(n).unwrap_or(0))
}

/// When the newest line was written: what the operator's page tells of the record.
pub(super) async fn newest(store: &Store) -> Outcome<Option<Instant>> {
    let line =
        audit_line::Entity::find().order_by_desc(audit_line::Column::At).limit(1).one(store.connection()).await?;
    Ok(line.map(|line| line.at))
}
