//! Which file one was made from that says the same, without what the other told besides its text: a translation of either is one of both.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0020_cleaned"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, COLUMN).await
    }
}

// No foreign key: it is the sum of a content, as in `sha256`.
const COLUMN: &str = "ALTER TABLE document_file ADD COLUMN same_as text";
