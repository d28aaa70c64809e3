//! How often a symbol was followed: by revisions, addenda, corrigenda. No number is given twice, whatever became of the paper that had it.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0007_relations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

const TABLES: &str = "
CREATE TABLE symbol_follower (
    symbol text NOT NULL,
    relation text NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (symbol, relation)
)";
