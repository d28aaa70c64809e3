//! The test's own look at the database, beside the program: for what no surface shows (tables, settings, ids of hidden rows).

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use uuid::Uuid;
use virtual_secretariat::access::{ProcessId, SpaceId, SpaceKind};

/// One of the two databases that the program runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// Whether tests of it run here. `SECRETARIAT_TESTS=sqlite` leaves PostgreSQL out.
    pub fn is_wanted(self) -> bool {
        self == Self::Sqlite || setting("SECRETARIAT_TESTS").as_deref() != Some("sqlite")
    }

    /// The server that databases are made on.
    pub fn server() -> String {
        setting("TEST_POSTGRES_URL").expect(
            "TEST_POSTGRES_URL is not set: it names a PostgreSQL where databases may be made, as postgres://postgres@127.0.0.1:5432/postgres. \
             ./check starts one; SECRETARIAT_TESTS=sqlite leaves PostgreSQL out",
        )
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// The clamd that tests of the scanner speak to. It knows one signature: the words that `found_words` in ./check are.
pub fn clamd() -> String {
    setting("TEST_CLAMD_ADDRESS").expect(
        "TEST_CLAMD_ADDRESS is not set: it names a clamd that knows the signature of the tests, as 127.0.0.1:3310. ./check starts one",
    )
}

#[expect(clippy::disallowed_methods, reason = "settings of the tests, not of the program")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Opens a connection of the test's own.
#[expect(clippy::disallowed_methods, reason = "the harness makes, copies and looks into databases")]
pub async fn opened(url: &str) -> Database {
    let mut options = ConnectOptions::new(url.to_owned());
    options.sqlx_logging(false).max_connections(1);
    let connection = sea_orm::Database::connect(options).await.unwrap_or_else(|fault| panic!("{url}: {fault}"));
    Database { connection }
}

/// A look into a database.
pub struct Database {
    connection: DatabaseConnection,
}

/// A space, as only somebody with a connection sees it: whether or not a persona may.
#[derive(Clone, Debug)]
pub struct SpaceRow {
    pub id: SpaceId,
    pub process_id: ProcessId,
    pub process: String,
    pub slug: String,
    pub kind: SpaceKind,
}

impl Database {
    fn is_sqlite(&self) -> bool {
        self.connection.get_database_backend() == sea_orm::DbBackend::Sqlite
    }

    /// Runs a statement of the test.
    pub async fn run(&self, text: &str) {
        self.connection.execute_unprepared(text).await.unwrap_or_else(|fault| panic!("{text}: {fault}"));
    }

    /// Runs a statement that the database may refuse, and returns what it says then.
    pub async fn tried(&self, text: &str) -> Result<(), String> {
        self.connection.execute_unprepared(text).await.map(drop).map_err(|fault| fault.to_string())
    }

    async fn rows(&self, text: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(self.connection.get_database_backend(), text);
        self.connection.query_all_raw(statement).await.unwrap_or_else(|fault| panic!("{text}: {fault}"))
    }

    /// The first column of every row, which the statement has made text.
    pub async fn texts(&self, text: &str) -> Vec<String> {
        let read = |row: &QueryResult| row.try_get_by_index::<Option<String>>(0).expect("a text").unwrap_or_default();
        self.rows(text).await.iter().map(read).collect()
    }

    /// The one number that a statement gives.
    pub async fn number(&self, text: &str) -> i64 {
        let rows = self.rows(text).await;
        let row = rows.first().unwrap_or_else(|| panic!("{text}: no row"));
        row.try_get_by_index(0).or_else(|_| row.try_get_by_index::<i32>(0).map(i64::from)).expect("a number")
    }

    /// How SQLite goes about a statement.
    pub async fn plan(&self, text: &str) -> String {
        let rows = self.rows(&format!("EXPLAIN QUERY PLAN {text}")).await;
        rows.iter().map(|row| row.try_get_by_index::<String>(3).expect("a text") + "\n").collect()
    }

    /// The one id that a statement gives, if there is a row.
    pub async fn id(&self, text: &str) -> Option<Uuid> {
        self.rows(text).await.first().map(|row| row.try_get_by_index(0).expect("an id"))
    }

    /// How many lines the record has: a refused request adds none.
    pub async fn lines_of_the_record(&self) -> i64 {
        self.number("SELECT COUNT(*) FROM audit_line").await
    }

    /// All spaces of some processes, in the order of their places.
    pub async fn spaces(&self, processes: &[&str]) -> Vec<SpaceRow> {
        let text = "SELECT space.id, space.process_id, process.slug, space.slug, space.kind
                    FROM space JOIN process ON process.id = space.process_id ORDER BY process.position, process.slug, space.position, space.slug";
        let read = |row: &QueryResult| {
            let kind: String = row.try_get_by_index(4).expect("a kind");
            SpaceRow {
                id: SpaceId(row.try_get_by_index(0).expect("an id")),
                process_id: ProcessId(row.try_get_by_index(1).expect("an id")),
                process: row.try_get_by_index(2).expect("a slug"),
                slug: row.try_get_by_index(3).expect("a slug"),
                kind: kind.parse().expect("a kind of space"),
            }
        };
        self.rows(text).await.iter().map(read).filter(|space| processes.contains(&space.process.as_str())).collect()
    }

    /// All tables with their columns, as the database itself knows them.
    pub async fn tables(&self) -> BTreeMap<String, BTreeSet<String>> {
        let text = if self.is_sqlite() {
            "SELECT master.name, about.name FROM sqlite_master master JOIN pragma_table_info(master.name) about WHERE master.type = 'table'"
        } else {
            "SELECT CAST(table_name AS text), CAST(column_name AS text) FROM information_schema.columns WHERE table_schema = 'public'"
        };
        let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in self.rows(text).await {
            let table: String = row.try_get_by_index(0).expect("a table");
            tables.entry(table).or_default().insert(row.try_get_by_index(1).expect("a column"));
        }
        tables.retain(|name, _| !name.starts_with("sqlite_"));
        tables
    }

    /// Closes the connection, so that the database can be copied.
    pub async fn close(self) {
        self.connection.close().await.expect("the connection closes");
    }
}
