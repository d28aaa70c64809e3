//! The schema, step by step and forward only. The same statements serve SQLite and PostgreSQL; what differs is named once, in `ddl`.

mod m0001_access;
mod m0002_library;
mod m0003_processes;
mod m0004_folders;
mod m0005_words;
mod m0006_translations;
mod m0007_relations;
mod m0008_windows;
mod m0009_uploads;
mod m0010_bookmarks;
mod m0011_metadata;
mod m0012_app_passwords;
mod m0013_scans;
mod m0014_checkouts;
mod m0015_vocabularies;
mod m0016_requests;
mod m0017_quotas;
mod m0018_subjects;
mod m0019_recalls;
mod m0020_cleaned;
mod m0021_across;
mod m0022_origins;
mod m0023_readings;
mod m0024_carried;
mod m0025_stopped;
mod m0026_anew;
mod m0027_entering;
mod m0028_found;

use sea_orm_migration::{
    MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend, DbErr},
};

/// All steps, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        steps().into_iter().map(|step| Box::new(Whole(step)) as Box<dyn MigrationTrait>).collect()
    }
}

/// A step that is done whole or not at all. By itself it would be one change on PostgreSQL alone.
struct Whole(Box<dyn MigrationTrait>);

impl MigrationName for Whole {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Whole {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.up(manager).await
    }
}

fn steps() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m0001_access::Step),
        Box::new(m0002_library::Step),
        Box::new(m0003_processes::Step),
        Box::new(m0004_folders::Step),
        Box::new(m0005_words::Step),
        Box::new(m0006_translations::Step),
        Box::new(m0007_relations::Step),
        Box::new(m0008_windows::Step),
        Box::new(m0009_uploads::Step),
        Box::new(m0010_bookmarks::Step),
        Box::new(m0011_metadata::Step),
        Box::new(m0012_app_passwords::Step),
        Box::new(m0013_scans::Step),
        Box::new(m0014_checkouts::Step),
        Box::new(m0015_vocabularies::Step),
        Box::new(m0016_requests::Step),
        Box::new(m0017_quotas::Step),
        Box::new(m0018_subjects::Step),
        Box::new(m0019_recalls::Step),
        Box::new(m0020_cleaned::Step),
        Box::new(m0021_across::Step),
        Box::new(m0022_origins::Step),
        Box::new(m0023_readings::Step),
        Box::new(m0024_carried::Step),
        Box::new(m0025_stopped::Step),
        Box::new(m0026_anew::Step),
        Box::new(m0027_entering::Step),
        Box::new(m0028_found::Step),
    ]
}

/// Runs statements written once for both databases: `UUID`, `INSTANT`, `JSONB` and `BOOL` stand for the types, a line of `--` divides.
///
/// # Errors
/// Whatever the database says about a statement.
async fn ddl(manager: &SchemaManager<'_>, text: &str) -> Result<(), DbErr> {
    let types = match manager.get_database_backend() {
        DbBackend::Sqlite => [("UUID", "blob"), ("INSTANT", "text"), ("JSONB", "text"), ("BOOL", "boolean")],
        _ => [("UUID", "uuid"), ("INSTANT", "timestamptz"), ("JSONB", "jsonb"), ("BOOL", "boolean")],
    };
    for statement in text.split("\n--\n") {
        let statement = types.iter().fold(statement.to_owned(), |text, (ours, theirs)| text.replace(ours, theirs));
        manager.get_connection().execute_unprepared(statement.trim()).await?;
    }
    Ok(())
}

/// Makes a table append-only: the database itself refuses to change or remove its rows.
async fn append_only(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if manager.get_database_backend() == DbBackend::Sqlite {
        for act in ["UPDATE", "DELETE"] {
            let trigger = format!(
                "CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            );
            connection.execute_unprepared(&trigger).await?;
        }
        return Ok(());
    }
    let function = format!(
        "CREATE FUNCTION {table}_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$"
    );
    connection.execute_unprepared(&function).await?;
    let trigger = format!(
        "CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {table}_is_append_only()"
    );
    connection.execute_unprepared(&trigger).await.map(drop)
}
