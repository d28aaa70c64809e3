//! Who ended that somebody has a paper in hand: the mail to who had it says so.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0019_recalls"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, COLUMNS).await
    }
}

const COLUMNS: &str = "
ALTER TABLE checkout ADD COLUMN recall_seat_id UUID REFERENCES seat (id)
--
ALTER TABLE checkout ADD COLUMN recall_organisation_id UUID REFERENCES organisation (id)";
