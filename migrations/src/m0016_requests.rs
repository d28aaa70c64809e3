//! What originators ask of those who keep a space: a narrower or a wider circle for a paper of theirs, and the answer.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0016_requests"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// `to_kind` is the kind of space that a paper is to be circulated to, and no space: which rooms there are is not the asker's to know.
const TABLES: &str = "
CREATE TABLE circle_request (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    version integer NOT NULL,
    wish text NOT NULL,
    to_kind text,
    criterion_id UUID REFERENCES criterion (id),
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    reason text NOT NULL,
    state text NOT NULL,
    seat_id UUID REFERENCES seat (id),
    asked_at INSTANT NOT NULL,
    answer_seat_id UUID REFERENCES seat (id),
    answered_at INSTANT,
    answer_note text,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ((wish = 'circulate') = (to_kind IS NOT NULL)),
    CHECK ((wish = 'release') = (criterion_id IS NOT NULL))
)
--
CREATE UNIQUE INDEX circle_request_once ON circle_request (document_id) WHERE state = 'open'
--
CREATE INDEX circle_request_space ON circle_request (space_id, state, asked_at)";
