//! Languages of papers: whether a translation is an unofficial one, and until when one that is awaited is expected.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0006_translations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// `due_on` is a calendar day in `zone`: the translation is expected by its end.
const TABLES: &str = "
ALTER TABLE document_file ADD COLUMN unofficial BOOL NOT NULL DEFAULT FALSE
--
ALTER TABLE release_file ADD COLUMN unofficial BOOL NOT NULL DEFAULT FALSE
--
CREATE TABLE expectation (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    language text NOT NULL,
    due_on text NOT NULL,
    zone text NOT NULL,
    note text,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    UNIQUE (document_id, language),
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE
)
--
CREATE INDEX expectation_space ON expectation (space_id)";
