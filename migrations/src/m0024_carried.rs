//! Of which version a released translation is, where its original is of a later one: the public reads that too.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0024_carried"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, COLUMN).await
    }
}

// Empty for an original, and for a translation that is up to date. It is written when the release is signed, and not asked of the paper later.
const COLUMN: &str = "ALTER TABLE release_file ADD COLUMN of_version integer";
