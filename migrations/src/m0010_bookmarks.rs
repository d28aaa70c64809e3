//! Papers that persons keep at hand.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0010_bookmarks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// A mark hangs on its person and on no seat: when a seat ends the paper is out of sight, and when another seat opens its space it is at hand
// again. What is destroyed takes its marks along.
const TABLES: &str = "
CREATE TABLE bookmark (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    document_id UUID NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    made_at INSTANT NOT NULL,
    UNIQUE (person_id, document_id)
)
--
CREATE INDEX bookmark_newest ON bookmark (person_id, made_at, id)
--
CREATE INDEX bookmark_document ON bookmark (document_id)";
