//! How many bytes the files of a process may have together.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0017_quotas"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// No row, no quota. It is no column of the process: that is a register which anyone reads, and this is for its desk and the operator.
const TABLES: &str = "
CREATE TABLE quota (
    process_id UUID PRIMARY KEY REFERENCES process (id),
    bytes bigint NOT NULL CHECK (bytes > 0),
    set_at INSTANT NOT NULL
)";
