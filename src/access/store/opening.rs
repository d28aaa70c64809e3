//! How the database of an installation is opened: which settings a connection has, and whether its schema is that of this program.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64},
    },
    time::Duration,
};

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement, TransactionTrait,
    sqlx::{
        Connection,
        sqlite::{SqliteJournalMode, SqliteSynchronous},
    },
};
use sea_orm_migration::{MigratorTrait, SchemaManager};
use tokio::sync::Semaphore;

use super::{Inner, Store, public_changes};
use crate::{
    access::{Secret, register},
    clock::Clock,
};

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
        bring_up(&connection).await?;
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
    // A connection waits, on its way back, three times for a worker that may be making a page: with few of them all wait, and a core with them.
    options.max_connections(if embedded { 20 } else { 12 }).test_before_acquire(!embedded);
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
    if !SchemaManager::new(connection).has_table("seaql_migrations").await? {
        return Ok(Vec::new());
    }
    let statement = Statement::from_string(connection.get_database_backend(), "SELECT version FROM seaql_migrations");
    connection.query_all_raw(statement).await?.iter().map(|row| row.try_get("", "version")).collect()
}

/// Makes the steps that a database lacks. Of servers that start together on one PostgreSQL one makes them, and the others wait: its lock ends
/// with its connection, however that ends. Several servers over one file of SQLite are nothing that is offered.
async fn bring_up(connection: &DatabaseConnection) -> Result<(), NotOpened> {
    let mut gate = None;
    if connection.get_database_backend() == DbBackend::Postgres {
        let gate = gate.insert(connection.begin().await?);
        gate.execute_unprepared("SELECT pg_advisory_xact_lock(5312003)").await?;
    }
    // A newer program may have stood at the gate before.
    refuse_newer(connection).await?;
    migrations::Migrator::up(connection, None).await?;
    if let Some(gate) = gate {
        gate.commit().await?;
    }
    Ok(())
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
        [Secret::fresh().text().into(), clock.now().into()],
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
