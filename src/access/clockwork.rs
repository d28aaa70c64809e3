//! Work without a reader: a closed list of verbs that act on named rows, for the jobs and the command line alone
//! (`tests/it/house/doors.rs`). What they give is needed to work: a letter with the sight of its one recipient, numbers, checksums.

use chrono::Duration;
use sea_orm::{ColumnTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement};

use super::{
    AuditLine, ProcessId, RowId, Scope, SpaceId, Store, Verb, arrival,
    audit::{self, Doer},
    post::{MailKind, MailState},
    secret::Secret,
    tables::{invitation, mail, person},
};
use crate::{clock::Instant, error::Outcome};

/// The installation's clockwork.
#[derive(Clone)]
pub struct Clockwork {
    pub(super) store: Store,
}

/// A mail that is due, without what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMail {
    /// The mail.
    pub id: RowId,
    /// How often it was tried; claiming it is a try.
    pub tries: i32,
}

impl DueMail {
    /// Whether it was claimed more often than it is tried: nobody said what became of the tries, because the program ended in each.
    pub fn is_over(&self) -> bool {
        self.tries > TRIES
    }
}

/// A mail to be rendered: for whom, about which row, and through whose eyes.
pub struct Letter {
    /// What it is about.
    pub kind: MailKind,
    /// The row that it is about.
    pub subject: uuid::Uuid,
    /// The address that it goes to: one, the stored one.
    pub email: String,
    /// The recipient's name.
    pub name: String,
    /// The code of the recipient's language.
    pub language: String,
    /// What the recipient may see now.
    pub scope: Scope,
    /// The token of an invitation or a way back, made for this mail alone; an earlier one dies.
    pub secret: Option<Secret>,
}

/// After how many tries a mail is dead.
pub const TRIES: i32 = 8;

impl Store {
    /// The clockwork of this installation. It is not for the web: a letter has an address, a token and somebody's sight in it.
    pub fn clockwork(&self) -> Clockwork {
        Clockwork { store: self.clone() }
    }
}

impl Clockwork {
    /// Chains committed lines of the record. Returns how many.
    ///
    /// # Errors
    /// The database's.
    pub async fn seal(&self) -> Outcome<u64> {
        audit::seal(&self.store).await
    }

    /// Removes what has long ended: throttles; locks and names that were begun; sessions, passwords for programs, ways back and mails a month old. A mail that nobody took stays until the desk
    /// gives it up.
    ///
    /// # Errors
    /// The database's.
    pub async fn tidy(&self) -> Outcome<()> {
        let on = self.store.begin().await?;
        let now = self.store.clock().now();
        let backend = self.store.connection().get_database_backend();
        for (text, age) in [
            ("DELETE FROM throttle WHERE since < $1", Duration::days(1)),
            ("DELETE FROM session WHERE ends_at < $1", Duration::days(30)),
            ("DELETE FROM password_reset WHERE ends_at < $1", Duration::days(30)),
            ("DELETE FROM app_password WHERE ended_at < $1", Duration::days(30)),
            ("DELETE FROM dav_lock WHERE expires_at < $1", Duration::days(1)),
            ("DELETE FROM dav_begun WHERE expires_at < $1", Duration::days(1)),
            ("DELETE FROM mail WHERE state IN ('sent', 'dropped') AND done_at < $1", Duration::days(30)),
        ] {
            use sea_orm::ConnectionTrait;
            on.live.execute_raw(Statement::from_sql_and_values(backend, text, [(now - age).into()])).await?;
        }
        on.commit().await
    }

    /// Destroys papers that were removed before an instant and are under no hold, a few hundred at a time, with a line in the record of their
    /// space for each. Returns how many, and the checksums of files that no row names any more.
    ///
    /// # Errors
    /// The database's.
    pub async fn destroy_removed(&self, before: Instant) -> Outcome<(u64, Vec<String>)> {
        use sea_orm::ConnectionTrait;
        let on = self.store.begin().await?;
        let backend = on.live.get_database_backend();
        let now = self.store.clock().now();
        // Another server may tidy at the same time, and somebody may bring one back at the last moment: what is taken here is ours.
        let alone = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
        let due = format!(
            "SELECT id, space_id, process_id, symbol FROM document WHERE removed_at < $1 AND held_at IS NULL
             ORDER BY removed_at LIMIT 200 {alone}"
        );
        let due = on.live.query_all_raw(Statement::from_sql_and_values(backend, &due, [before.into()])).await?;
        let mut loose = Vec::new();
        for row in &due {
            let id: uuid::Uuid = row.try_get_by_index(0)?;
            let files = "SELECT DISTINCT sha256 FROM document_file WHERE document_id = $1";
            for file in on.live.query_all_raw(Statement::from_sql_and_values(backend, files, [id.into()])).await? {
                loose.push(file.try_get_by_index::<String>(0)?);
            }
            for text in [
                "DELETE FROM description WHERE document_id = $1",
                "DELETE FROM subject WHERE document_id = $1",
                "DELETE FROM reference WHERE document_id = $1",
                "DELETE FROM expectation WHERE document_id = $1",
                "DELETE FROM circle_request WHERE document_id = $1",
                "DELETE FROM checkout WHERE document_id = $1",
                "DELETE FROM proposal WHERE document_id = $1",
                "DELETE FROM document_file WHERE document_id = $1",
                "DELETE FROM document_version WHERE document_id = $1",
                "DELETE FROM document WHERE id = $1",
            ] {
                on.live.execute_raw(Statement::from_sql_and_values(backend, text, [id.into()])).await?;
            }
            let doer = Doer {
                space: Some(SpaceId(row.try_get_by_index(1)?)),
                process: Some(ProcessId(row.try_get_by_index(2)?)),
                ..Doer::default()
            };
            let symbol: Option<String> = row.try_get_by_index(3)?;
            let line = AuditLine::of(Verb::DocumentDestroyed, id).with("symbol", symbol);
            audit::write(&on, now, doer, line).await?;
        }
        let unnamed = unnamed(&on.live, loose).await?;
        on.commit().await?;
        Ok((due.len() as u64, unnamed))
    }

    /// Removes the uploads whose time is over, whole or not. Returns their ids, which their files bear, and the checksums of those that were
    /// whole and that no row of a file names.
    ///
    /// # Errors
    /// The database's.
    pub async fn end_uploads(&self) -> Outcome<(Vec<RowId>, Vec<String>)> {
        use sea_orm::ConnectionTrait;
        let on = self.store.begin().await?;
        let text = "DELETE FROM upload WHERE expires_at <= $1 RETURNING id, sha256";
        let values = [self.store.clock().now().into()];
        let ended = Statement::from_sql_and_values(on.live.get_database_backend(), text, values);
        let (mut ids, mut loose) = (Vec::new(), Vec::new());
        for row in on.live.query_all_raw(ended).await? {
            ids.push(RowId(row.try_get_by_index(0)?));
            loose.extend(row.try_get_by_index::<Option<String>>(1)?);
        }
        let unnamed = unnamed(&on.live, loose).await?;
        on.commit().await?;
        Ok((ids, unnamed))
    }

    /// Mails whose time has come. Each is claimed ([`Clockwork::claim_mail`]) right before it is sent.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_mails(&self, most: u64) -> Outcome<Vec<DueMail>> {
        let due = mail::Entity::find()
            .filter(mail::Column::State.eq(MailState::Waiting))
            .filter(mail::Column::DueAt.lte(self.store.clock().now()))
            .order_by_asc(mail::Column::DueAt)
            .limit(most)
            .all(self.store.connection())
            .await?;
        Ok(due.into_iter().map(|row| DueMail { id: row.id, tries: row.tries }).collect())
    }

    /// Claims a due mail for five minutes: nobody else takes it, and if we stop in the middle it is tried again. `None`: another was quicker.
    ///
    /// # Errors
    /// The database's.
    pub async fn claim_mail(&self, due: &DueMail) -> Outcome<Option<DueMail>> {
        use sea_orm::ConnectionTrait;
        let on = self.store.begin().await?;
        let text = "UPDATE mail SET due_at = $1, tries = tries + 1 WHERE id = $2 AND state = 'waiting' AND tries = $3";
        let until = self.store.clock().now() + Duration::minutes(5);
        let values = [until.into(), due.id.0.into(), due.tries.into()];
        let done =
            on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
        on.commit().await?;
        Ok((done.rows_affected() == 1).then(|| DueMail { id: due.id, tries: due.tries + 1 }))
    }

    /// What is needed to render a claimed mail. `None`: its recipient has no account any more, or it is no longer wanted.
    ///
    /// # Errors
    /// The database's.
    pub async fn letter(&self, id: RowId) -> Outcome<Option<Letter>> {
        let store = &self.store;
        let Some(row) = mail::Entity::find_by_id(id).one(store.connection()).await? else { return Ok(None) };
        if row.kind == MailKind::Invitation {
            return self.invitation_letter(&row).await;
        }
        let Some(whose) = row.person_id else { return Ok(None) };
        let Some(person) = person::Entity::find_by_id(whose).one(store.connection()).await? else { return Ok(None) };
        let register = store.register().await?;
        let Some(scope) = arrival::of_person(store, store.connection(), register, whose).await? else {
            return Ok(None);
        };
        let secret = self.new_secret(&row).await?;
        if secret.is_none() && row.kind.token_table().is_some() {
            return Ok(None);
        }
        Ok(Some(Letter {
            kind: row.kind,
            subject: row.subject_id,
            email: person.email,
            name: person.name,
            language: person.language,
            scope,
            secret,
        }))
    }

    async fn invitation_letter(&self, row: &mail::Model) -> Outcome<Option<Letter>> {
        let found = invitation::Entity::find_by_id(RowId(row.subject_id)).one(self.store.connection()).await?;
        let open = |row: &invitation::Model| row.used_at.is_none() && row.withdrawn_at.is_none();
        let Some(found) = found.filter(open) else { return Ok(None) };
        let secret = self.new_secret(row).await?;
        Ok(Some(Letter {
            kind: row.kind,
            subject: row.subject_id,
            email: found.email,
            name: found.name,
            language: found.language,
            scope: self.store.public().await?,
            secret,
        }))
    }

    /// The token of a mail whose kind has one, made at the moment of rendering: nothing that opens a door waits in the queue. `None`, too, if
    /// what it opens has ended.
    async fn new_secret(&self, row: &mail::Model) -> Outcome<Option<Secret>> {
        use sea_orm::ConnectionTrait;
        let Some(table) = row.kind.token_table() else { return Ok(None) };
        let secret = Secret::fresh();
        let on = self.store.begin().await?;
        let text = format!("UPDATE {table} SET token_hash = $1 WHERE id = $2 AND used_at IS NULL AND ends_at > $3");
        let values = [secret.hash().into(), row.subject_id.into(), self.store.clock().now().into()];
        let done =
            on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), &text, values)).await?;
        on.commit().await?;
        Ok((done.rows_affected() == 1).then_some(secret))
    }

    /// A claimed mail was handed to the relay, or is not wanted any more.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail_done(&self, due: &DueMail, state: MailState) -> Outcome<()> {
        self.mail_is(due, state, None, None).await
    }

    /// A mail could not be handed over: it is tried again later, later each time; after `TRIES` tries, or if it was refused for good, it is dead.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail_failed(&self, due: &DueMail, fault: &str, for_good: bool) -> Outcome<()> {
        let fault: String = fault.chars().take(300).collect();
        if for_good || due.tries >= TRIES {
            return self.mail_is(due, MailState::Dead, Some(fault), None).await;
        }
        let minutes = 1_i64 << due.tries.clamp(0, 10);
        self.mail_is(due, MailState::Waiting, Some(fault), Some(Duration::minutes(minutes))).await
    }

    /// What became of a claimed mail; of one that another has claimed since, nothing.
    async fn mail_is(
        &self,
        due: &DueMail,
        state: MailState,
        fault: Option<String>,
        wait: Option<Duration>,
    ) -> Outcome<()> {
        use sea_orm::ConnectionTrait;
        let on = self.store.begin().await?;
        let now = self.store.clock().now();
        let text = "UPDATE mail SET state = $1, fault = $2, due_at = $3, done_at = $4
                    WHERE id = $5 AND state = 'waiting' AND tries = $6";
        let done_at = (state != MailState::Waiting).then_some(now);
        let due_at = now + wait.unwrap_or_default();
        let values =
            [state.word().into(), fault.into(), due_at.into(), done_at.into(), due.id.0.into(), due.tries.into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
        on.commit().await
    }

    /// How many mails wait.
    ///
    /// # Errors
    /// The database's.
    pub async fn waiting_mails(&self) -> Outcome<u64> {
        in_state(&self.store, MailState::Waiting).await
    }

    /// The checksums that rows of files name, for `doctor` to compare with what is on the disk.
    ///
    /// # Errors
    /// The database's.
    pub async fn known_files(&self) -> Outcome<std::collections::BTreeSet<String>> {
        use sea_orm::ConnectionTrait;
        let on = self.store.connection();
        let text = "SELECT sha256 FROM document_file UNION SELECT sha256 FROM release_file";
        let rows = on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await?;
        rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
    }
}

impl Clockwork {
    /// Those of some checksums that nothing names, for `doctor`: rows of files, and files that wait for their form.
    ///
    /// # Errors
    /// The database's.
    pub async fn unnamed_files(&self, some: Vec<String>) -> Outcome<Vec<String>> {
        unnamed(self.store.connection(), some).await
    }
}

/// Those of some checksums that no row of a file names, and no file that waits for its form. One statement for each, so that a file which is
/// handed in at this moment is found in one of the places.
pub(super) async fn unnamed(on: &impl sea_orm::ConnectionTrait, loose: Vec<String>) -> Outcome<Vec<String>> {
    let mut unnamed = Vec::new();
    for sha256 in loose {
        let named = "SELECT 1 WHERE EXISTS (SELECT 1 FROM document_file WHERE sha256 = $1)
                     OR EXISTS (SELECT 1 FROM release_file WHERE sha256 = $1)
                     OR EXISTS (SELECT 1 FROM upload WHERE sha256 = $1)";
        let named = Statement::from_sql_and_values(on.get_database_backend(), named, [sha256.clone().into()]);
        if on.query_one_raw(named).await?.is_none() {
            unnamed.push(sha256);
        }
    }
    Ok(unnamed)
}

/// How many mails are in a state.
pub(super) async fn in_state(store: &Store, state: MailState) -> Outcome<u64> {
    use sea_orm::PaginatorTrait;
    Ok(mail::Entity::find().filter(mail::Column::State.eq(state)).count(store.connection()).await?)
}
