//! The words of a process that its desk keeps: its kinds of paper, and the prefixes of the symbols of its spaces.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0015_vocabularies"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// `paper_kind.key` is the word of a usual kind that the process has put in another place or switched off, with no names; or `own-` and an
// id, of a kind of its own. It stands in the public space, because public pages name it. A prefix belongs to one space for ever: rows of
// `symbol_prefix` are never changed and never removed, and its key is what makes a prefix unique in the installation. `from_year` is the
// first year whose symbols bear it.
const TABLES: &str = "
CREATE TABLE paper_kind (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    key text NOT NULL,
    names JSONB NOT NULL,
    position integer NOT NULL,
    offered BOOL NOT NULL,
    seat_id UUID REFERENCES seat (id),
    changed_at INSTANT NOT NULL,
    UNIQUE (space_id, key)
)
--
CREATE TABLE symbol_prefix (
    prefix text PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    from_year integer NOT NULL,
    UNIQUE (space_id, from_year)
)
--
INSERT INTO symbol_prefix (prefix, space_id, from_year) SELECT prefix, id, 0 FROM space WHERE prefix IS NOT NULL";
