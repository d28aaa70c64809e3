//! Files that are held until a scanner for malware has read them. Clockwork says what is due, what became of it, and lets in what is
//! clean: the whole version at once, with the mails that waited for it.
//!
//! What is held has the number 0 and is seen by nobody but through [`super::Scope::held_rows`]. A file is scanned once for each row that it
//! was handed in with, never once for its content: one that came in at once would tell that somebody else holds the same file.

use chrono::Duration;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, Value};
use uuid::Uuid;

use super::{
    AuditLine, Changes, Clockwork, Grant, PersonId, ProcessId, RowId, SpaceId, Verb, Write,
    audit::{self, Doer},
    clockwork::unnamed,
    ids::fresh,
    kinds::words,
    post::{self, MailKind},
    readers,
    store::Transaction,
};
use crate::{clock::Instant, error::Outcome};

words! {
    /// What the scanner for malware says of a file.
    ScanState {
        /// Nobody looked: there was no scanner when it came.
        Unscanned = "unscanned",
        /// It waits for the scanner.
        Held = "held",
        /// It was read, and nothing was found.
        Clean = "clean",
        /// It is malware. It never comes in.
        Found = "found",
        /// The scanner did not read it, or not all of it: it is too large.
        Unread = "unread",
        /// It was not read, and somebody who manages the space let it pass.
        Passed = "passed",
        /// It is to be removed.
        GivenUp = "given_up",
    }
}

/// A held file whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueScan {
    /// The file.
    pub file: RowId,
    /// Its checksum.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
    tries: i32,
}

/// How many files there are that are not known to be clean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeldFiles {
    /// They came while there was no scanner, and can be opened.
    pub unscanned: i64,
    /// They wait for the scanner.
    pub waiting: i64,
    /// They were found to be malware or could not be read, and wait for a manager.
    pub stopped: i64,
}

/// How many minutes a claimed file is left to who claimed it. That two read it is no harm: they are told the same.
const CLAIMED: i64 = 10;

/// How many versions are let in at one beat.
const TOGETHER: i64 = 50;

/// How long the content of what was given up lies on the disk: of what came in within the hour a row that names it may be on its way.
const YOUNG: chrono::Duration = chrono::Duration::minutes(61);

impl Clockwork {
    /// Held files whose turn has come, the first that came first. Each is claimed ([`Clockwork::claim_scan`]) right before it is read.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_scans(&self, most: i64) -> Outcome<Vec<DueScan>> {
        let on = self.store.connection();
        let text = "SELECT id, sha256, size, scan_tries FROM document_file
                    WHERE number < 1 AND scan = 'held' AND (scan_at IS NULL OR scan_at <= $1) ORDER BY id LIMIT $2";
        let values = [self.store.clock().now().into(), most.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let due = |row: &QueryResult| {
            Ok(DueScan {
                file: RowId(row.try_get_by_index(0)?),
                sha256: row.try_get_by_index(1)?,
                size: row.try_get_by_index(2)?,
                tries: row.try_get_by_index(3)?,
            })
        };
        rows.iter().map(due).collect()
    }

    /// Claims a due file for some minutes; if we stop in the middle it is tried again. `None`: another was quicker.
    ///
    /// # Errors
    /// The database's.
    pub async fn claim_scan(&self, due: DueScan) -> Outcome<Option<DueScan>> {
        let until = self.store.clock().now() + Duration::minutes(CLAIMED);
        let text = "UPDATE document_file SET scan_at = $1, scan_tries = scan_tries + 1
                    WHERE id = $2 AND number < 1 AND scan = 'held' AND scan_tries = $3 AND sha256 = $4";
        let values = vec![until.into(), due.file.0.into(), due.tries.into(), due.sha256.clone().into()];
        let claimed = self.change(text, values).await?;
        Ok(claimed.then(|| DueScan { tries: due.tries + 1, ..due }))
    }

    /// A claimed file could not be read, because the scanner is away or busy: it stays held and is tried again later, later each time, up to
    /// eight minutes. It is never given up.
    ///
    /// # Errors
    /// The database's.
    pub async fn scan_failed(&self, due: &DueScan) -> Outcome<()> {
        let at = self.store.clock().now() + Duration::seconds(15_i64 << due.tries.clamp(0, 5));
        let text = "UPDATE document_file SET scan_at = $1 WHERE id = $2 AND scan = 'held' AND scan_tries = $3";
        self.change(text, vec![at.into(), due.file.0.into(), due.tries.into()]).await.map(drop)
    }

    /// What the scanner said of a file, with the name of what it found. One that is stopped is told to those who manage its space and to who
    /// handed it in. Of a file whose content was replaced while it was read, nothing was said.
    ///
    /// # Errors
    /// The database's.
    pub async fn scanned(&self, due: &DueScan, state: ScanState, name: Option<&str>) -> Outcome<()> {
        let on = self.store.begin().await?;
        let now = self.store.clock().now();
        let text = "UPDATE document_file SET scan = $1, scan_found = $2, scan_at = $3
                    WHERE id = $4 AND number < 1 AND scan = 'held' AND sha256 = $5";
        // What a scanner says is not ours: no more of it than a name.
        let name: Option<String> = name.map(|name| name.chars().filter(|c| !c.is_control()).take(100).collect());
        let values =
            vec![state.word().into(), name.clone().into(), now.into(), due.file.0.into(), due.sha256.clone().into()];
        let changed = run(&on, text, values).await? > 0;
        if changed && matches!(state, ScanState::Found | ScanState::Unread) {
            stopped(&on, now, due.file, state, name).await?;
        }
        on.commit().await
    }

    /// Lets in the versions and languages of which nothing is held back any more. Returns how many.
    ///
    /// # Errors
    /// The database's.
    pub async fn let_in(&self) -> Outcome<u64> {
        let on = self.store.connection();
        let text = "SELECT DISTINCT version_id FROM document_file WHERE number < 1 AND scan IN ('clean', 'passed')
                    AND NOT EXISTS (SELECT 1 FROM document_file other WHERE other.version_id = document_file.version_id
                                    AND other.number < 1 AND other.scan NOT IN ('clean', 'passed')) LIMIT $1";
        let ready = Statement::from_sql_and_values(on.get_database_backend(), text, [TOGETHER.into()]);
        let mut done = 0;
        for row in on.query_all_raw(ready).await? {
            if self.let_version_in(row.try_get_by_index(0)?).await? {
                done += 1;
            }
        }
        Ok(done)
    }

    async fn let_version_in(&self, version: Uuid) -> Outcome<bool> {
        let on = self.store.begin().await?;
        let now = self.store.clock().now();
        let Some(mut waiting) = Waiting::of(&on, version).await? else { return Ok(false) };
        let is_version = waiting.number < 1;
        if is_version {
            waiting.number = waiting.present + 1;
        }
        if on.live.get_database_backend() == DbBackend::Postgres {
            // Who removes them takes them in this order, too.
            let alone = "SELECT id FROM document_file WHERE version_id = $1 AND number < 1 ORDER BY id DESC FOR UPDATE";
            rows(&on, alone, vec![version.into()]).await?;
        }
        if !is_version || waiting.number > 1 {
            run(&on, CONSENT_ENDS, vec![waiting.document.into(), version.into()]).await?;
        }
        let text =
            "UPDATE document_file SET number = $1 WHERE version_id = $2 AND number < 1 AND scan IN ('clean', 'passed')";
        let came = run(&on, text, vec![waiting.number.into(), version.into()]).await?;
        let left = "SELECT 1 FROM document_file WHERE version_id = $1 AND number < 1 LIMIT 1";
        if came == 0 || !rows(&on, left, vec![version.into()]).await?.is_empty() {
            // Somebody was quicker, or has given a part of it up.
            return Ok(false);
        }
        if is_version {
            let text = "UPDATE document_version SET number = $1 WHERE id = $2";
            run(&on, text, vec![waiting.number.into(), version.into()]).await?;
            keep_languages(&on, version, &waiting).await?;
            let text = "UPDATE document SET version = $1 WHERE id = $2";
            run(&on, text, vec![waiting.number.into(), waiting.document.into()]).await?;
        }
        if is_version && waiting.number == 1 {
            // To its readers it comes now. The folder that it was to lie in may have been removed, as nobody saw anything in it.
            let text = "UPDATE document SET placed_at = $1, folder_id = (SELECT folder.id FROM folder
                        WHERE folder.id = document.folder_id AND folder.removed_at IS NULL) WHERE id = $2";
            run(&on, text, vec![now.into(), waiting.document.into()]).await?;
            // Under its earlier number no words stand: nothing of it was to be found.
            let numbered: &[&str] = match on.live.get_database_backend() {
                DbBackend::Postgres => {
                    &["DELETE FROM word_row WHERE document_id = $1", "INSERT INTO word_row (document_id) VALUES ($1)"]
                }
                _ => &["UPDATE document SET word_row = (SELECT MAX(word_row) + 1 FROM document) WHERE id = $1"],
            };
            for text in numbered {
                run(&on, text, vec![waiting.document.into()]).await?;
            }
        }
        if waiting.symbol.is_some() {
            for reader in readers::persons(&on.live, now, waiting.space).await? {
                if waiting.person != Some(reader) {
                    let (space, kind) = (Some(waiting.space), MailKind::Circulated);
                    post::queue(&on, now, space, kind, Some(reader), waiting.document).await?;
                }
            }
        }
        let line = AuditLine::of(Verb::FileLetIn, waiting.document)
            .with("symbol", waiting.symbol.clone())
            .with("version", waiting.number);
        audit::write(&on, now, waiting.doer(), line).await?;
        on.commit().await?;
        Ok(true)
    }

    /// Removes held files that were given up, with the version and the paper that have nothing else. Their contents go later
    /// ([`Clockwork::loose_files`]).
    ///
    /// # Errors
    /// The database's.
    pub async fn end_given_up(&self) -> Outcome<()> {
        let given_up = "SELECT id, version_id, document_id, sha256 FROM document_file WHERE number < 1 AND scan = 'given_up' LIMIT 200";
        let store = self.store.connection();
        let any = Statement::from_string(store.get_database_backend(), given_up);
        if store.query_one_raw(any).await?.is_none() {
            // The writer's turn is not taken at every beat.
            return Ok(());
        }
        let on = self.store.begin().await?;
        let mut loose = Vec::new();
        for row in rows(&on, given_up, Vec::new()).await? {
            let [file, version, document] =
                [row.try_get_by_index::<Uuid>(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?];
            loose.push(row.try_get_by_index::<String>(3)?);
            for (text, id) in [
                ("DELETE FROM document_file WHERE id = $1 AND scan = 'given_up'", file),
                (
                    "DELETE FROM document_version WHERE id = $1 AND number < 1
                     AND NOT EXISTS (SELECT 1 FROM document_file WHERE document_file.version_id = document_version.id)",
                    version,
                ),
                (
                    "DELETE FROM document WHERE id = $1 AND version < 1
                     AND NOT EXISTS (SELECT 1 FROM document_version WHERE document_version.document_id = document.id)",
                    document,
                ),
            ] {
                run(&on, text, vec![id.into()]).await?;
            }
        }
        for sha256 in loose {
            loosen(&on, &sha256, self.store.clock().now()).await?;
        }
        on.commit().await
    }

    /// The checksums of contents whose rows were removed a while ago, and that no row names.
    ///
    /// # Errors
    /// The database's.
    pub async fn loose_files(&self) -> Outcome<Vec<String>> {
        let due = "SELECT sha256 FROM loose_file WHERE since < $1 LIMIT 200";
        let before: sea_orm::Value = (self.store.clock().now() - YOUNG).into();
        let store = self.store.connection();
        let any = Statement::from_sql_and_values(store.get_database_backend(), due, [before.clone()]);
        if store.query_one_raw(any).await?.is_none() {
            return Ok(Vec::new());
        }
        let on = self.store.begin().await?;
        let mut loose = Vec::new();
        for row in rows(&on, due, vec![before]).await? {
            let sha256: String = row.try_get_by_index(0)?;
            run(&on, "DELETE FROM loose_file WHERE sha256 = $1", vec![sha256.as_str().into()]).await?;
            loose.push(sha256);
        }
        let unnamed = unnamed(&on.live, loose).await?;
        on.commit().await?;
        Ok(unnamed)
    }

    /// How many files are not known to be clean, for `doctor`.
    ///
    /// # Errors
    /// The database's.
    pub async fn held_files(&self) -> Outcome<HeldFiles> {
        let on = self.store.connection();
        let text = "SELECT scan, COUNT(*) FROM document_file GROUP BY scan";
        let mut counted = HeldFiles::default();
        for row in on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await? {
            let (state, n): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            match state.parse() {
                Ok(ScanState::Unscanned) => counted.unscanned += n,
                Ok(ScanState::Held) => counted.waiting += n,
                Ok(ScanState::Found | ScanState::Unread) => counted.stopped += n,
                Ok(ScanState::Clean | ScanState::Passed | ScanState::GivenUp) | Err(()) => {}
            }
        }
        Ok(counted)
    }

    async fn change(&self, text: &str, values: Vec<Value>) -> Outcome<bool> {
        let on = self.store.begin().await?;
        let changed = run(&on, text, values).await?;
        on.commit().await?;
        Ok(changed > 0)
    }
}

/// Consent that was given with a paper is not stretched over what somebody else than its originator adds. It ends when that comes in and not before:
/// readers would see that something is held.
const CONSENT_ENDS: &str = "
    UPDATE document SET consent = 'nothing' WHERE id = $1 AND consent = 'given'
    AND EXISTS (SELECT 1 FROM document_file LEFT JOIN seat ON seat.id = document_file.seat_id
                LEFT JOIN standing ON standing.id = seat.standing_id
                WHERE document_file.version_id = $2 AND document_file.number < 1
                AND (seat.id IS NULL OR standing.kind = 'secretariat' OR seat.organisation_id <> document.originator_id))";

/// A version of which something waits, and whose it is.
struct Waiting {
    document: Uuid,
    space: SpaceId,
    process: ProcessId,
    symbol: Option<String>,
    /// The paper's present version.
    present: i32,
    /// The version's own; 0 while all of it waits.
    number: i32,
    /// Who handed it in.
    person: Option<PersonId>,
}

impl Waiting {
    /// Holds the paper, so that nobody adds to it meanwhile.
    async fn of(on: &Transaction, version: Uuid) -> Outcome<Option<Self>> {
        let alone = if on.live.get_database_backend() == DbBackend::Postgres { "FOR UPDATE OF document" } else { "" };
        let text = format!(
            "SELECT document.id, document.space_id, document.process_id, document.symbol, document.version, document_version.number,
                    (SELECT seat.person_id FROM document_file JOIN seat ON seat.id = document_file.seat_id
                     WHERE document_file.version_id = document_version.id AND document_file.number < 1 LIMIT 1)
             FROM document_version JOIN document ON document.id = document_version.document_id
             WHERE document_version.id = $1 {alone}"
        );
        let found = rows(on, &text, vec![version.into()]).await?;
        let Some(row) = found.first() else { return Ok(None) };
        Ok(Some(Self {
            document: row.try_get_by_index(0)?,
            space: SpaceId(row.try_get_by_index(1)?),
            process: ProcessId(row.try_get_by_index(2)?),
            symbol: row.try_get_by_index(3)?,
            present: row.try_get_by_index(4)?,
            number: row.try_get_by_index(5)?,
            person: row.try_get_by_index::<Option<Uuid>>(6)?.map(PersonId),
        }))
    }

    fn doer(&self) -> Doer {
        Doer { space: Some(self.space), process: Some(self.process), ..Doer::default() }
    }
}

/// A new version starts with the languages of the one before that it does not replace, as they are now.
async fn keep_languages(on: &Transaction, version: Uuid, waiting: &Waiting) -> Outcome<()> {
    let text = "SELECT present.id FROM document_file present WHERE present.document_id = $1 AND present.number = $2 AND present.number > 0
                AND NOT EXISTS (SELECT 1 FROM document_file newer WHERE newer.version_id = $3 AND newer.language = present.language)";
    let kept = rows(on, text, vec![waiting.document.into(), waiting.present.into(), version.into()]).await?;
    for row in kept {
        let file: Uuid = row.try_get_by_index(0)?;
        let text = "INSERT INTO document_file (id, document_id, version_id, space_id, number, language, original, title, name, media_type,
                                               size, sha256, unofficial, seat_id, scan, scan_found, scan_tries, scan_at,
                                               same_as)
                    SELECT $1, document_id, $2, space_id, $3, language, original, title, name, media_type,
                           size, sha256, unofficial, seat_id, scan, scan_found, scan_tries, scan_at, same_as
                    FROM document_file WHERE id = $4";
        run(on, text, vec![fresh().into(), version.into(), waiting.number.into(), file.into()]).await?;
    }
    Ok(())
}

/// Tells that a file stays held, in the record and by mail.
async fn stopped(on: &Transaction, now: Instant, file: RowId, state: ScanState, name: Option<String>) -> Outcome<()> {
    let text =
        "SELECT document.id, document.space_id, document.process_id, document.symbol, seat.person_id FROM document_file
                JOIN document ON document.id = document_file.document_id
                LEFT JOIN seat ON seat.id = document_file.seat_id WHERE document_file.id = $1";
    for row in rows(on, text, vec![file.0.into()]).await? {
        let (document, space): (Uuid, SpaceId) = (row.try_get_by_index(0)?, SpaceId(row.try_get_by_index(1)?));
        let mut told = readers::managers(&on.live, now, space).await?;
        told.extend(row.try_get_by_index::<Option<Uuid>>(4)?.map(PersonId));
        told.sort();
        told.dedup();
        for person in told {
            post::queue(on, now, Some(space), MailKind::FileStopped, Some(person), file.0).await?;
        }
        let doer = Doer { space: Some(space), process: Some(ProcessId(row.try_get_by_index(2)?)), ..Doer::default() };
        let symbol: Option<String> = row.try_get_by_index(3)?;
        let line = AuditLine::of(Verb::FileStopped, document)
            .with("symbol", symbol)
            .with("scan", state.word())
            .with("found", name.clone());
        audit::write(on, now, doer, line).await?;
    }
    Ok(())
}

impl<C: Changes> Grant<C> {
    /// Says that contents were kept for a change that did not come about: they go later ([`Clockwork::loose_files`]), but for those that a row
    /// names then. No row is changed by it, and nobody sees it.
    ///
    /// # Errors
    /// The database's.
    pub async fn let_go(&self, contents: impl IntoIterator<Item = String>) -> Outcome<()> {
        let store = &self.scope().store;
        let on = store.begin().await?;
        for sha256 in contents {
            loosen(&on, &sha256, store.clock().now()).await?;
        }
        on.commit().await
    }
}

impl<C: Changes> Write<C> {
    /// Says that a row of this change named a content which it names no longer: that goes later ([`Clockwork::loose_files`]), if no other row
    /// names it then.
    ///
    /// # Errors
    /// The database's.
    pub async fn let_go(&mut self, sha256: &str) -> Outcome<()> {
        loosen(&self.transaction, sha256, self.now()).await
    }
}

/// Notes a content that may have lost its last row.
async fn loosen(on: &Transaction, sha256: &str, now: Instant) -> Outcome<()> {
    let text = "INSERT INTO loose_file (sha256, since) VALUES ($1, $2) ON CONFLICT (sha256) DO UPDATE SET since = excluded.since";
    run(on, text, vec![sha256.into(), now.into()]).await.map(drop)
}

async fn run(on: &Transaction, text: &str, values: Vec<Value>) -> Outcome<u64> {
    let statement = Statement::from_sql_and_values(on.live.get_database_backend(), text, values);
    Ok(on.live.execute_raw(statement).await?.rows_affected())
}

async fn rows(on: &Transaction, text: &str, values: Vec<Value>) -> Outcome<Vec<QueryResult>> {
    let statement = Statement::from_sql_and_values(on.live.get_database_backend(), text, values);
    Ok(on.live.query_all_raw(statement).await?)
}
