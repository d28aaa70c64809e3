//! Papers in hand: somebody works on one, and says until when.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0014_checkouts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// A row for each time that a paper was taken in hand. It is over at `until_at` without being changed; `ended_at` is set where it ended
// before, and `recall_reason` where those who manage the space ended it. `zone` is the one in which its owner named the minute.
const TABLES: &str = "
CREATE TABLE checkout (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    until_at INSTANT NOT NULL,
    zone text NOT NULL,
    note text,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    ended_at INSTANT,
    recall_reason text,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK (recall_reason IS NULL OR ended_at IS NOT NULL)
)
--
CREATE INDEX checkout_document ON checkout (document_id, made_at)
--
CREATE INDEX checkout_space ON checkout (space_id)";
