//! What waits to be read waits apart; what the scanner holds makes nothing due; a paper has its number in the index from when it comes.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait, sea_orm::DbBackend};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0023_readings"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, READS).await?;
        match manager.get_database_backend() {
            DbBackend::Sqlite => super::ddl(manager, SQLITE).await?,
            _ => super::ddl(manager, POSTGRES).await?,
        }
        super::ddl(manager, NUMBERS).await
    }
}

const READS: &str = "
ALTER TABLE words_due ADD COLUMN reads BOOL NOT NULL DEFAULT FALSE
--
DROP INDEX words_due_next
--
CREATE INDEX words_due_next ON words_due (reads, document_id, due_at)";

// Under their new numbers the words of all papers go into the index anew.
const NUMBERS: &str = "
DELETE FROM word_row
--
INSERT INTO word_row (document_id) SELECT id FROM document ORDER BY placed_at, id
--
INSERT INTO words_due (document_id) SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM words_due)";

const SQLITE: &str = "
CREATE TRIGGER document_numbered AFTER INSERT ON document BEGIN INSERT INTO word_row (document_id) VALUES (NEW.id); END
--
DROP TRIGGER document_file_words
--
CREATE TRIGGER document_file_words AFTER INSERT ON document_file WHEN NEW.number > 0 BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER document_file_words_let_in AFTER UPDATE OF number ON document_file WHEN OLD.number < 1 AND NEW.number > 0 BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
DROP TRIGGER document_words
--
CREATE TRIGGER document_words AFTER UPDATE OF version, space_id, symbol ON document
WHEN OLD.version IS NOT NEW.version OR OLD.space_id IS NOT NEW.space_id OR OLD.symbol IS NOT NEW.symbol BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END";

const POSTGRES: &str = "
ALTER TABLE word_row ALTER COLUMN words DROP NOT NULL
--
CREATE FUNCTION document_numbered() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO word_row (document_id) VALUES (NEW.id); RETURN NULL; END $$
--
CREATE TRIGGER document_numbered AFTER INSERT ON document FOR EACH ROW EXECUTE FUNCTION document_numbered()
--
DROP TRIGGER document_file_words ON document_file
--
CREATE TRIGGER document_file_words AFTER INSERT ON document_file FOR EACH ROW
WHEN (NEW.number > 0) EXECUTE FUNCTION document_file_words()
--
CREATE TRIGGER document_file_words_let_in AFTER UPDATE OF number ON document_file FOR EACH ROW
WHEN (OLD.number < 1 AND NEW.number > 0) EXECUTE FUNCTION document_file_words()
--
DROP TRIGGER document_words ON document
--
CREATE TRIGGER document_words AFTER UPDATE OF version, space_id, symbol ON document FOR EACH ROW
WHEN (OLD.version IS DISTINCT FROM NEW.version OR OLD.space_id IS DISTINCT FROM NEW.space_id OR OLD.symbol IS DISTINCT FROM NEW.symbol)
EXECUTE FUNCTION document_words()";
