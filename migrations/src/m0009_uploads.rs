//! Files on their way in: begun before the form that they are for is sent, and gone on with where the connection broke off.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0009_uploads"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// Of `size` bytes so many as `received` says are on the disk, in a file that bears the id; `sha256` is there when all are. The row is seen by
// its seat alone, and from `expires_at` on by nobody.
const TABLES: &str = "
CREATE TABLE upload (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    seat_id UUID REFERENCES seat (id),
    name text NOT NULL,
    size bigint NOT NULL,
    received bigint NOT NULL,
    sha256 text,
    made_at INSTANT NOT NULL,
    expires_at INSTANT NOT NULL
)
--
CREATE INDEX upload_space ON upload (space_id, seat_id)
--
CREATE INDEX upload_expires ON upload (expires_at)";
