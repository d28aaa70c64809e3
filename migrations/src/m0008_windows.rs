//! Publication criteria that run as a rule: at once, with the originator's consent, or with some days in which participants may object.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0008_windows"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// What stood before was released with the originator's consent.
const TABLES: &str = "
ALTER TABLE criterion ADD COLUMN conduct text NOT NULL DEFAULT 'consent'
--
ALTER TABLE criterion ADD COLUMN window_days integer
--
ALTER TABLE criterion ADD COLUMN blocked_days integer
--
ALTER TABLE proposal ADD COLUMN window_until INSTANT
--
ALTER TABLE proposal ADD COLUMN objector_id UUID REFERENCES organisation (id)
--
ALTER TABLE proposal ADD COLUMN blocked_until INSTANT
--
ALTER TABLE proposal ADD COLUMN lifted_at INSTANT
--
ALTER TABLE proposal ADD COLUMN batch_id UUID
--
CREATE INDEX proposal_batch ON proposal (space_id, batch_id)
--
CREATE INDEX proposal_window ON proposal (space_id, window_until)
--
CREATE INDEX document_from ON document (from_id) WHERE from_id IS NOT NULL
--
CREATE INDEX document_symbol ON document (symbol) WHERE symbol IS NOT NULL";
