//! What the public site tells of a process: its profile, its meetings and the texts that concern all.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0003_processes"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

const TABLES: &str = "
CREATE TABLE profile (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    facts JSONB NOT NULL
)
--
CREATE TABLE meeting (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    key text NOT NULL,
    facts JSONB NOT NULL,
    position integer NOT NULL
)
--
CREATE INDEX meeting_space ON meeting (space_id, position)
--
CREATE TABLE site_text (
    id UUID PRIMARY KEY,
    slug text NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    UNIQUE (slug, language)
)";
