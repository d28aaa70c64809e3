//! What the search tells of a find is read from one index, in the order in which finds come. On SQLite a table stood between the index of words and
//! the papers; on PostgreSQL that table is the index.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait, sea_orm::DbBackend};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0028_found"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Sqlite { super::ddl(manager, SQLITE).await } else { Ok(()) }
    }
}

// A paper has its number in the index itself; a table between the two was three looks for each of a thousand finds.
const SQLITE: &str = "
ALTER TABLE document ADD COLUMN word_row integer
--
UPDATE document SET word_row = (SELECT number FROM word_row WHERE document_id = document.id)
--
CREATE INDEX document_found ON document (word_row, id, space_id, process_id, kind, originator_id, dated, version, removed_at)
--
DROP TABLE word_row
--
DROP TRIGGER document_numbered
--
CREATE TRIGGER document_numbered AFTER INSERT ON document BEGIN
    UPDATE document SET word_row = (SELECT COALESCE(MAX(word_row), 0) + 1 FROM document) WHERE id = NEW.id;
END
--
DROP TRIGGER document_words_gone
--
CREATE TRIGGER document_words_gone AFTER DELETE ON document BEGIN
    DELETE FROM words_due WHERE document_id = OLD.id;
    DELETE FROM words WHERE rowid = OLD.word_row;
END";
