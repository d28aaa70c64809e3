//! Where a paper lies in its space: a tree of folders in an order that the managers set; what keeps a paper from being destroyed.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0004_folders"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// `key` is the name without regard to case: a network drive takes two names that differ in it alone for one.
const TABLES: &str = "
CREATE TABLE folder (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    parent_id UUID,
    name text NOT NULL,
    key text NOT NULL,
    position integer NOT NULL,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    removed_at INSTANT,
    UNIQUE (id, space_id),
    FOREIGN KEY (parent_id, space_id) REFERENCES folder (id, space_id)
)
--
CREATE INDEX folder_space ON folder (space_id, position)
--
CREATE UNIQUE INDEX folder_key_at_the_top ON folder (space_id, key) WHERE parent_id IS NULL AND removed_at IS NULL
--
CREATE UNIQUE INDEX folder_key_inside ON folder (parent_id, key) WHERE parent_id IS NOT NULL AND removed_at IS NULL
--
ALTER TABLE document ADD COLUMN folder_id UUID REFERENCES folder (id)
--
CREATE INDEX document_in_folder ON document (space_id, folder_id, placed_at, id, removed_at)
--
CREATE INDEX document_removed ON document (removed_at) WHERE removed_at IS NOT NULL
--
ALTER TABLE document ADD COLUMN held_at INSTANT
--
ALTER TABLE document ADD COLUMN hold_reason text";
