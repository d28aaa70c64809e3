//! Files that a scanner for malware holds until it has read them.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0013_scans"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// What is held has no number yet: 0 in the file, in a version that waits with it, and in a paper that has nothing else. The database itself
// gives no number to a file that was not let in. What was there before stays, and says that nobody looked.
const TABLES: &str = "
ALTER TABLE document_file ADD COLUMN seat_id UUID REFERENCES seat (id)
--
ALTER TABLE document_file ADD COLUMN scan text NOT NULL DEFAULT 'unscanned'
    CHECK (CASE WHEN number > 0 THEN scan IN ('unscanned', 'clean', 'passed') ELSE scan <> 'unscanned' END)
--
ALTER TABLE document_file ADD COLUMN scan_found text
--
ALTER TABLE document_file ADD COLUMN scan_tries integer NOT NULL DEFAULT 0
--
ALTER TABLE document_file ADD COLUMN scan_at INSTANT
--
DROP INDEX document_newest
--
CREATE INDEX document_come ON document (space_id, placed_at, id, removed_at, version)
--
CREATE TABLE loose_file (
    sha256 text PRIMARY KEY,
    since INSTANT NOT NULL
)
--
CREATE INDEX document_file_held ON document_file (space_id, scan) WHERE number < 1";
