//! When a release was stopped before its minute and why, told where it was proposed: who reads the paper does not read the release.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0025_stopped"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, COLUMNS).await
    }
}

// A release that another one overtook is stopped as well: it was superseded by its minute. The reasons of before stay where they are: who gave them
// was told that they are kept with the release, and readers of the paper do not read that.
const COLUMNS: &str = "
ALTER TABLE proposal ADD COLUMN stopped_at INSTANT
--
ALTER TABLE proposal ADD COLUMN stop_reason text
--
UPDATE proposal SET
    state = 'withdrawn',
    stopped_at = (SELECT release.withdrawn_at FROM release WHERE release.id = proposal.release_id)
WHERE state IN ('released', 'withdrawn') AND release_id IN (
    SELECT release.id FROM release
    WHERE release.stopped AND release.withdrawn_at IS NOT NULL
        AND (release.superseded_at IS NULL OR release.superseded_at > release.visible_at)
)";
