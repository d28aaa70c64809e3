//! The database, and the only code that holds a connection to it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::{
        Connection,
        sqlite::{SqliteJournalMode, SqliteSynchronous},
    },
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::Semaphore;

use super::register;
use crate::{
    clock::Clock,
    error::{Error, Outcome},
};

/// The database of an installation. It can be handed round freely: it has no method that reads or writes rows by itself.
///
/// ```compile_fail
/// async fn peep(store: &virtual_secretariat::access::Store) {
///     let _ = &store.inner; // private: only `access` holds a connection
/// }
/// ```
/// ```
/// async fn look(store: &virtual_secretariat::access::Store) {
///     let _ = store.clock();
/// }
/// ```
/// It is no connection either:
/// ```compile_fail
/// fn use_as_connection(store: &virtual_secretariat::access::Store) -> &impl sea_orm::ConnectionTrait { store }
/// ```
#[derive(Clone)]
pub struct Store {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) connection: DatabaseConnection,
    pub(super) clock: Clock,
    /// SQLite has one writer: writers queue here in turn rather than on its lock, where they would starve.
    writer: Semaphore,
    public_changes: AtomicI64,
    /// When other processes' changes were last asked for, in seconds; 0 while nobody has begun to ask.
    noticed_at: AtomicI64,
    /// When a page last waited in vain for its turn to write, in seconds.
    waited_at: AtomicI64,
    /// Whether what comes in is held for a scanner.
    scans: AtomicBool,
    pub(super) register: register::Kept,
    pub(super) form_key: Vec<u8>,
}

impl Inner {
    /// Takes note of a number of public changes. One that was read a while ago un-notices none that was counted since.
    fn saw(&self, changes: i64) {
        self.public_changes.fetch_max(changes, Ordering::AcqRel);
    }
}

/// After how many seconds without a look at other processes' changes an installation does not call itself ready.
const DEAF_AFTER: i64 = 60;

/// After how many seconds a page waits again for its turn to write, where one waited in vain.
const WAIT_AGAIN_AFTER: i64 = 10;

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// It was made by a newer program.
    #[error(
        "The database was made by a newer version of this program (it has the step “{0}”, which this one does not know). Install that version, or restore a backup made with this one."
    )]
    Newer(String),
    /// It has not been set up, or was made by an older program.
    #[error(
        "The database is not up to date with this program (it lacks the step “{0}”). `secretariat serve` brings it up to date when it starts."
    )]
    Older(String),
    /// The database says no.
    #[error("The database cannot be opened: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The rest.
    #[error("The database cannot be opened: {0}")]
    Other(String),
}

impl Store {
    /// Opens the database at a URL (`sqlite://FILE` or `postgres://...`), and brings its schema up to date.
    ///
    /// # Errors
    /// [`NotOpened`], each with its reason; nothing is changed in a database of a newer version.
    pub async fn open(url: &str, clock: Clock) -> Result<Self, NotOpened> {
        let connection = connect(url, true).await?;
        refuse_newer(&connection).await?;
        migrations::Migrator::up(&connection, None).await?;
        make_form_key(&connection, &clock).await?;
        Self::over(connection, clock).await
    }

    /// Opens the database of an installation as it stands; nothing is made and nothing changed.
    ///
    /// # Errors
    /// [`NotOpened`], too where the schema is not up to date.
    pub async fn open_as_is(url: &str, clock: Clock) -> Result<Self, NotOpened> {
        let connection = connect(url, false).await?;
        refuse_newer(&connection).await?;
        refuse_older(&connection).await?;
        Self::over(connection, clock).await
    }

    async fn over(connection: DatabaseConnection, clock: Clock) -> Result<Self, NotOpened> {
        let form_key = form_key(&connection).await?;
        let changes = public_changes(&connection).await?;
        Ok(Self {
            inner: Arc::new(Inner {
                connection,
                clock,
                writer: Semaphore::new(1),
                public_changes: AtomicI64::new(changes),
                noticed_at: AtomicI64::new(0),
                waited_at: AtomicI64::new(0),
                scans: AtomicBool::new(false),
                register: register::Kept::default(),
                form_key,
            }),
        })
    }

    /// The installation's clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// Says that there is a scanner: from now on every file that comes in is held until that has read it.
    pub fn hold_what_comes_in(&self) {
        self.inner.scans.store(true, Ordering::Release);
    }

    /// Whether every file that comes in is held for a scanner.
    pub fn holds_what_comes_in(&self) -> bool {
        self.inner.scans.load(Ordering::Acquire)
    }

    /// The key that signs forms (HMAC-SHA-256, RFC 2104), made once for an installation.
    pub(crate) fn form_key(&self) -> &[u8] {
        &self.inner.form_key
    }

    /// How many changes the public pages have seen. A page rendered at another number is out of date.
    pub fn public_changes(&self) -> i64 {
        self.inner.public_changes.load(Ordering::Acquire)
    }

    /// Asks the database whether another process changed what the public reads.
    ///
    /// # Errors
    /// The database's.
    pub async fn notice_public_changes(&self) -> Outcome<()> {
        let changes = public_changes(&self.inner.connection).await?;
        self.inner.saw(changes);
        if self.inner.noticed_at.load(Ordering::Acquire) != 0 {
            self.keep_noticing();
        }
        Ok(())
    }

    /// Says that from now on somebody asks for public changes again and again: if he stops, [`Store::answers`] tells.
    pub fn keep_noticing(&self) {
        self.inner.noticed_at.store(self.clock().now().timestamp(), Ordering::Release);
    }

    /// When the public pages change next by themselves after a time: an embargo ends, or a release is superseded. It tells nothing of what.
    ///
    /// The time is that of the rows that a page is made of: what falls due while it is made ends it at once.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_embargo(&self, after: crate::clock::Instant) -> Outcome<Option<crate::clock::Instant>> {
        let on = &self.inner.connection;
        let text = "SELECT MIN(at) FROM (SELECT MIN(visible_at) AS at FROM release WHERE visible_at > $1
                    UNION ALL SELECT MIN(superseded_at) AS at FROM release WHERE superseded_at > $1) AS changes";
        let values = [after.into()];
        let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        row.map_or(Ok(None), |row| row.try_get_by_index(0)).map_err(Error::from)
    }

    /// Whether the database answers, and what other processes change is seen here.
    ///
    /// # Errors
    /// The database's; [`Error::Unavailable`], if nobody asked for public changes for a minute: pages may be out of date.
    pub async fn answers(&self) -> Outcome<()> {
        public_changes(&self.inner.connection).await?;
        if self.is_deaf(self.clock().now()) {
            return Err(Error::Unavailable("public changes are not noticed any more".into()));
        }
        Ok(())
    }

    /// Whether nobody asked for public changes for a minute, though somebody had begun to: what was kept of public pages may have been
    /// withdrawn since, and is not to be shown.
    pub fn is_deaf(&self, now: crate::clock::Instant) -> bool {
        let noticed = self.inner.noticed_at.load(Ordering::Acquire);
        noticed != 0 && now.timestamp() - noticed > DEAF_AFTER
    }

    /// Whether a page waited in vain for its turn to write a moment ago: the next ones do not wait, too.
    pub(super) fn is_written_long(&self, now: crate::clock::Instant) -> bool {
        now.timestamp() - self.inner.waited_at.load(Ordering::Acquire) < WAIT_AGAIN_AFTER
    }

    /// Says that a page waited in vain for its turn to write.
    pub(super) fn writes_long(&self, now: crate::clock::Instant) {
        self.inner.waited_at.store(now.timestamp(), Ordering::Release);
    }

    pub(super) fn connection(&self) -> &DatabaseConnection {
        &self.inner.connection
    }

    pub(super) async fn begin(&self) -> Outcome<Transaction> {
        let inner = self.inner.clone();
        let turn = if inner.connection.get_database_backend() == DbBackend::Sqlite {
            let waited = tokio::time::timeout(Duration::from_secs(20), inner.writer.acquire()).await;
            let permit =
                waited.ok().and_then(Result::ok).ok_or_else(|| Error::Unavailable("waited for the writer".into()))?;
            permit.forget();
            Some(Turn(inner.clone()))
        } else {
            None
        };
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let live = inner.connection.begin_with_options(options).await?;
        Ok(Transaction { live, public: false, store: self.clone(), _turn: turn })
    }
}

/// The writer's turn, given back when the transaction ends, however it ends.
struct Turn(Arc<Inner>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.writer.add_permits(1);
    }
}

/// A live transaction. It never leaves `access`.
pub(super) struct Transaction {
    pub(super) live: DatabaseTransaction,
    /// Whether it touched what the public reads.
    pub(super) public: bool,
    store: Store,
    _turn: Option<Turn>,
}

impl Transaction {
    pub(super) async fn commit(self) -> Outcome<()> {
        let mut changes = None;
        if self.public {
            let count =
                "UPDATE installation SET public_changes = public_changes + 1 WHERE id = 1 RETURNING public_changes";
            let count = Statement::from_string(self.live.get_database_backend(), count);
            if let Some(row) = self.live.query_one_raw(count).await? {
                changes = Some(row.try_get_by_index(0)?);
            }
        }
        if self.live.get_database_backend() == DbBackend::Sqlite {
            commit_on_sqlite(self.live).await?;
        } else {
            self.live.commit().await?;
        }
        if let Some(changes) = changes {
            self.store.inner.saw(changes);
        }
        Ok(())
    }
}

/// Commits a transaction of SQLite.
///
/// When a disk is full, SQLite ends the transaction by itself. The driver (sqlx 0.9) would go on counting it as open, and what ran on
/// that connection later would stand in a transaction that never ends. So we commit by ourselves, and leave the driver an empty one to end.
async fn commit_on_sqlite(live: DatabaseTransaction) -> Result<(), DbErr> {
    let done = live.execute_unprepared("COMMIT").await;
    if live.execute_unprepared("BEGIN").await.is_ok()
        && let Err(fault) = live.commit().await
    {
        tracing::warn!(%fault, "a connection is not used any more");
    }
    done.map(drop)
}

/// Opens connections; a file that is not there is made only where that is wanted.
#[expect(clippy::disallowed_methods, reason = "the one door to the database")]
async fn connect(url: &str, make: bool) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url.to_owned());
    // A file does not go away as a server may; asking before each statement whether it is there would double the errands.
    let embedded = url.starts_with("sqlite");
    // Who waits for a server that is away is to hear of it before he gives up by himself.
    let patience = Duration::from_secs(if embedded { 8 } else { 5 });
    options.sqlx_logging(false).connect_timeout(patience).acquire_timeout(patience);
    options.max_connections(if embedded { 6 } else { 12 }).test_before_acquire(!embedded);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        // A file has its mode of journal for good; only one that is made is given it.
        let sqlite = if make { sqlite.create_if_missing(true).journal_mode(SqliteJournalMode::Wal) } else { sqlite };
        sqlite
            .foreign_keys(true)
            // NORMAL loses acknowledged writes when the power goes.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(8))
            // A page of a list passes in one go: each wait for the reader's thread would cost more than the rows.
            .row_buffer_size(512)
            .pragma("cache_size", "-32000")
    });
    // The last connection takes the index of the log with it, and on a full disk no other could make it anew.
    options.map_sqlx_sqlite_pool_opts(|pool| pool.max_lifetime(None::<Duration>));
    // See `commit_on_sqlite`: a connection of which the driver thinks that a transaction is open is closed, and another opened.
    options.map_sqlx_sqlite_before_acquire(|connection, _| {
        let whole = !connection.is_in_transaction();
        Box::pin(async move { Ok(whole) })
    });
    Database::connect(options).await
}

/// The steps of the schema that a database has made; none where it never was set up.
async fn steps(connection: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    let statement = Statement::from_string(connection.get_database_backend(), "SELECT version FROM seaql_migrations");
    let Ok(rows) = connection.query_all_raw(statement).await else { return Ok(Vec::new()) };
    rows.iter().map(|row| row.try_get("", "version")).collect()
}

fn known_steps() -> Vec<String> {
    migrations::Migrator::migrations().iter().map(|step| step.name().to_owned()).collect()
}

async fn refuse_newer(connection: &DatabaseConnection) -> Result<(), NotOpened> {
    let known = known_steps();
    let newer = steps(connection).await?.into_iter().find(|step| !known.contains(step));
    newer.map_or(Ok(()), |step| Err(NotOpened::Newer(step)))
}

async fn refuse_older(connection: &DatabaseConnection) -> Result<(), NotOpened> {
    let made = steps(connection).await?;
    let lacking = known_steps().into_iter().find(|step| !made.contains(step));
    lacking.map_or(Ok(()), |step| Err(NotOpened::Older(step)))
}

async fn make_form_key(connection: &DatabaseConnection, clock: &Clock) -> Result<(), DbErr> {
    let made = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "INSERT INTO installation (id, form_key, made_at) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING",
        [super::secret::Secret::fresh().text().into(), clock.now().into()],
    );
    connection.execute_raw(made).await.map(drop)
}

async fn form_key(connection: &DatabaseConnection) -> Result<Vec<u8>, NotOpened> {
    let statement = Statement::from_string(connection.get_database_backend(), "SELECT form_key FROM installation");
    let row = connection.query_one_raw(statement).await?;
    let key: String =
        row.ok_or_else(|| NotOpened::Other("the installation has no row".into()))?.try_get("", "form_key")?;
    Ok(key.into_bytes())
}

async fn public_changes(connection: &DatabaseConnection) -> Result<i64, sea_orm::DbErr> {
    let statement = Statement::from_string(
        connection.get_database_backend(),
        "SELECT public_changes FROM installation WHERE id = 1",
    );
    match connection.query_one_raw(statement).await? {
        Some(row) => row.try_get("", "public_changes"),
        None => Ok(0),
    }
}

/// Inserts rows in one statement per hundred: no hook is run.
pub(super) async fn insert_many<E: EntityTrait>(on: &impl ConnectionTrait, rows: Vec<E::ActiveModel>) -> Outcome<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        E::insert_many(rows.by_ref().take(100)).exec_without_returning(on).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn opened(folder: &std::path::Path) -> Result<Store, NotOpened> {
        Store::open(&format!("sqlite://{}", folder.join("x.sqlite").display()), Clock::default()).await
    }

    #[tokio::test]
    async fn what_the_driver_says_is_known_by_its_code() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let store = opened(folder.path()).await?;
        let fault = async |before: &str, text: &str| -> Outcome<Error> {
            let on = store.begin().await?;
            on.live.execute_unprepared(before).await?;
            let said = on.live.execute_unprepared(text).await.map_err(Error::from);
            on.live.execute_unprepared("PRAGMA query_only = 0").await?;
            Ok(said.err().unwrap_or_else(|| Error::Internal(format!("{text} is taken"))))
        };
        let twice = "INSERT INTO throttle (key, failures, since) VALUES ('x', 1, '2001-01-01'), ('x', 1, '2001-01-01')";
        assert!(matches!(fault("SELECT 1", twice).await?, Error::Conflict));
        assert!(matches!(fault("PRAGMA query_only = 1", "DELETE FROM throttle").await?, Error::Full));
        let large = "CREATE TABLE large AS SELECT zeroblob(1000000) AS bytes";
        assert!(matches!(fault("PRAGMA max_page_count = 1", large).await?, Error::Full));
        Ok(())
    }

    /// I2, as far as it is ours: what is acknowledged was flushed to the disk (<https://www.sqlite.org/pragma.html#pragma_synchronous>). A
    /// power cut itself cannot be made here; `tests/it/abuse/power.rs` has what one leaves behind.
    #[tokio::test]
    async fn i2_a_commit_is_on_the_disk_before_it_is_acknowledged() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let store = opened(folder.path()).await?;
        let on = store.begin().await?;
        let asked = async |text: &str| {
            let row = on.live.query_one_raw(Statement::from_string(DbBackend::Sqlite, text)).await?;
            row.ok_or_else(|| DbErr::Custom(format!("{text} says nothing")))
        };
        let synchronous: i32 = asked("PRAGMA synchronous").await?.try_get_by_index(0)?;
        let journal: String = asked("PRAGMA journal_mode").await?.try_get_by_index(0)?;
        let foreign_keys: i32 = asked("PRAGMA foreign_keys").await?.try_get_by_index(0)?;
        assert_eq!((synchronous, journal.as_str(), foreign_keys), (2, "wal", 1), "2 is FULL");
        Ok(())
    }

    #[tokio::test]
    async fn a_number_read_before_a_change_does_not_hide_it() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let store = opened(folder.path()).await?;
        let stale = public_changes(store.connection()).await?;
        store.console().await?.commit(Vec::new()).await?;
        store.inner.saw(stale);
        assert_eq!(store.public_changes(), stale + 1);
        Ok(())
    }
}
