//! Papers as they stand in a space, their versions, languages and files; what was agreed on release; what the public reads.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0002_library"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

const TABLES: &str = "
CREATE TABLE symbol_series (
    space_id UUID NOT NULL REFERENCES space (id),
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (space_id, year)
)
--
CREATE TABLE document (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    process_id UUID NOT NULL REFERENCES process (id),
    from_id UUID,
    symbol text,
    kind text NOT NULL,
    originator_id UUID REFERENCES organisation (id),
    original_language text NOT NULL,
    dated text NOT NULL,
    consent text NOT NULL,
    note text,
    version integer NOT NULL,
    seat_id UUID REFERENCES seat (id),
    placed_at INSTANT NOT NULL,
    removed_at INSTANT,
    UNIQUE (id, space_id),
    UNIQUE (space_id, symbol)
)
--
CREATE INDEX document_newest ON document (space_id, placed_at, id, removed_at)
--
CREATE TABLE document_version (
    id UUID PRIMARY KEY,
    document_id UUID NOT NULL,
    space_id UUID NOT NULL,
    number integer NOT NULL,
    note text,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    UNIQUE (id, space_id),
    UNIQUE (document_id, number),
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON UPDATE CASCADE
)
--
CREATE TABLE document_file (
    id UUID PRIMARY KEY,
    document_id UUID NOT NULL,
    version_id UUID NOT NULL,
    space_id UUID NOT NULL,
    number integer NOT NULL,
    language text NOT NULL,
    original BOOL NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    UNIQUE (version_id, language),
    FOREIGN KEY (version_id, space_id) REFERENCES document_version (id, space_id) ON UPDATE CASCADE
)
--
CREATE INDEX document_file_document ON document_file (document_id, number)
--
CREATE TABLE criterion (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    number integer NOT NULL,
    wording JSONB NOT NULL,
    starts_at INSTANT NOT NULL,
    ends_at INSTANT,
    UNIQUE (space_id, number)
)
--
CREATE TABLE proposal (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    number integer NOT NULL,
    languages JSONB NOT NULL,
    criterion_id UUID NOT NULL REFERENCES criterion (id),
    embargo_until INSTANT,
    zone text NOT NULL,
    originator_id UUID REFERENCES organisation (id),
    note text,
    state text NOT NULL,
    seat_id UUID REFERENCES seat (id),
    proposer_id UUID REFERENCES organisation (id),
    proposed_as text,
    asked_at INSTANT NOT NULL,
    answer_seat_id UUID REFERENCES seat (id),
    answered_at INSTANT,
    answer_note text,
    release_id UUID,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON UPDATE CASCADE,
    CHECK ((proposer_id IS NULL) = (proposed_as IS NULL))
)
--
CREATE INDEX proposal_space ON proposal (space_id, asked_at)
--
CREATE INDEX proposal_document ON proposal (document_id)
--
CREATE UNIQUE INDEX proposal_open ON proposal (document_id) WHERE state IN ('asked', 'consented')
--
CREATE TABLE release (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    process_id UUID NOT NULL REFERENCES process (id),
    symbol text NOT NULL,
    kind text NOT NULL,
    originator_id UUID REFERENCES organisation (id),
    original_language text NOT NULL,
    dated text NOT NULL,
    criterion_id UUID REFERENCES criterion (id),
    consent text NOT NULL,
    seat_id UUID REFERENCES seat (id),
    signer_id UUID REFERENCES organisation (id),
    signed_as text,
    released_at INSTANT NOT NULL,
    visible_at INSTANT NOT NULL,
    zone text NOT NULL,
    stopped BOOL NOT NULL,
    supersedes_id UUID REFERENCES release (id),
    superseded_at INSTANT,
    withdrawn_at INSTANT,
    withdrawal_reason text,
    UNIQUE (id, space_id),
    CHECK ((signer_id IS NULL) = (signed_as IS NULL))
)
--
CREATE INDEX release_newest ON release (space_id, visible_at, id)
--
CREATE INDEX release_symbol ON release (symbol)
--
CREATE INDEX release_visible ON release (visible_at)
--
CREATE INDEX release_superseded ON release (superseded_at)
--
CREATE TABLE release_file (
    id UUID PRIMARY KEY,
    release_id UUID NOT NULL,
    space_id UUID NOT NULL,
    language text NOT NULL,
    original BOOL NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    visible_at INSTANT NOT NULL,
    ended_at INSTANT,
    UNIQUE (release_id, language),
    FOREIGN KEY (release_id, space_id) REFERENCES release (id, space_id) ON UPDATE CASCADE
)";
