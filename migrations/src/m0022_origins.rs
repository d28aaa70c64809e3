//! From which proposal a release came: the lists of releases lead to the paper inside.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0022_origins"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, INDEX).await
    }
}

const INDEX: &str = "CREATE INDEX proposal_release ON proposal (release_id) WHERE release_id IS NOT NULL";
