//! The database, and the only code that holds a connection to it.

mod opening;
mod transaction;

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicI64, Ordering},
};

use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, Statement};
use tokio::sync::Semaphore;

pub use self::opening::NotOpened;
pub(super) use self::transaction::{Transaction, insert_many};
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

impl Store {
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
}

async fn public_changes(connection: &DatabaseConnection) -> Result<i64, DbErr> {
    let statement = Statement::from_string(
        connection.get_database_backend(),
        "SELECT public_changes FROM installation WHERE id = 1",
    );
    match connection.query_one_raw(statement).await? {
        Some(row) => row.try_get("", "public_changes"),
        None => Ok(0),
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::DbBackend;

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
