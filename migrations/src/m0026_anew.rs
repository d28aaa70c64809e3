//! What changes while it waits to be read goes into the index as it is, at once.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait, sea_orm::DbBackend};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0026_anew"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, WAITING).await?;
        match manager.get_database_backend() {
            DbBackend::Sqlite => super::ddl(manager, SQLITE).await,
            _ => super::ddl(manager, POSTGRES).await,
        }
    }
}

// What waits already is found by its title, too.
const WAITING: &str = "UPDATE words_due SET reads = FALSE";

const SQLITE: &str = "
CREATE TRIGGER words_due_anew AFTER UPDATE OF turn ON words_due WHEN NEW.reads AND OLD.turn IS NOT NEW.turn BEGIN
    UPDATE words_due SET reads = FALSE WHERE document_id = NEW.document_id;
END";

const POSTGRES: &str = "
CREATE FUNCTION words_due_anew() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.reads := FALSE; RETURN NEW; END $$
--
CREATE TRIGGER words_due_anew BEFORE UPDATE OF turn ON words_due FOR EACH ROW
WHEN (NEW.reads AND OLD.turn IS DISTINCT FROM NEW.turn) EXECUTE FUNCTION words_due_anew()";
