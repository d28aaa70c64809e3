//! The papers of all spaces together, by when they came: a list over very many spaces looks there first.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0021_across"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, INDEX).await
    }
}

const INDEX: &str = "CREATE INDEX document_placed ON document (placed_at)";
