//! What papers are about and what they refer to: themes, countries, keywords, symbols of other papers, a note.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0011_metadata"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// `description.number` counts the changes, so that a form can say which state it showed; `own` says that it was changed in this space, and
// not only brought along. `subject.key` is what is compared: the place of a theme in its plan, the key of a country in the register, a
// keyword without regard to case and accents. `reference.carried` says that the symbol came along with a circulation: nobody typed it here.
const TABLES: &str = "
CREATE TABLE description (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL UNIQUE,
    number integer NOT NULL,
    own BOOL NOT NULL,
    note text,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE
)
--
CREATE INDEX description_space ON description (space_id)
--
CREATE TABLE subject (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    text text NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    removed_at INSTANT,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ((kind = 'country') = (organisation_id IS NOT NULL))
)
--
CREATE UNIQUE INDEX subject_once ON subject (document_id, kind, key) WHERE removed_at IS NULL
--
CREATE INDEX subject_space ON subject (space_id, kind, key)
--
CREATE TABLE reference (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL,
    document_id UUID NOT NULL,
    symbol text NOT NULL,
    carried BOOL NOT NULL,
    seat_id UUID REFERENCES seat (id),
    made_at INSTANT NOT NULL,
    removed_at INSTANT,
    FOREIGN KEY (document_id, space_id) REFERENCES document (id, space_id) ON DELETE CASCADE ON UPDATE CASCADE
)
--
CREATE UNIQUE INDEX reference_once ON reference (document_id, symbol) WHERE removed_at IS NULL
--
CREATE INDEX reference_space ON reference (space_id, symbol)";
