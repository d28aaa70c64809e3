//! The words of papers: the texts of their files, an index over titles and texts, and what is not in it yet.
//!
//! One row of the index is one paper as it is now, in all its languages. The space stands in it as a word of its own, so that a question is
//! asked of a reader's spaces only. Triggers name what has changed: whoever writes a paper, by whatever way, cannot forget it.

use sea_orm_migration::{
    DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend},
};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0005_words"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await?;
        match manager.get_database_backend() {
            DbBackend::Sqlite => super::ddl(manager, SQLITE).await?,
            _ => super::ddl(manager, POSTGRES).await?,
        }
        // What is there already becomes due.
        manager
            .get_connection()
            .execute_unprepared("INSERT INTO words_due (document_id) SELECT id FROM document")
            .await?;
        Ok(())
    }
}

// The text hangs on the row of the file, not on its content: who hands the same file in elsewhere learns nothing of this one, and it goes with
// its paper. `turn` is another each time that a paper becomes due: what is taken off the list is what was read, and nothing newer.
const TABLES: &str = "
CREATE TABLE file_text (
    file_id UUID PRIMARY KEY REFERENCES document_file (id) ON DELETE CASCADE,
    text text,
    read_at INSTANT NOT NULL
)
--
CREATE INDEX audit_line_person ON audit_line (person_id, verb, at)";

// The tokenizer parts at spaces and nowhere else: the words come folded already. The beginnings of words are indexed, too: what a question
// with an open end costs would else depend on how many papers there are that its reader does not see.
const SQLITE: &str = "
CREATE TABLE words_due (
    document_id UUID PRIMARY KEY,
    turn integer NOT NULL DEFAULT (random()),
    tries integer NOT NULL DEFAULT 0,
    due_at INSTANT
)
--
CREATE INDEX words_due_next ON words_due (due_at, document_id)
--
CREATE TABLE word_row (
    number integer PRIMARY KEY,
    document_id UUID NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE
)
--
CREATE VIRTUAL TABLE words USING fts5 (space, title, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3 4 5 6 7 8')
--
CREATE TRIGGER word_row_gone AFTER DELETE ON word_row BEGIN DELETE FROM words WHERE rowid = OLD.number; END
--
CREATE TRIGGER document_file_words AFTER INSERT ON document_file BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER document_words AFTER UPDATE OF version, space_id, symbol ON document BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER document_words_gone AFTER DELETE ON document BEGIN DELETE FROM words_due WHERE document_id = OLD.id; END";

const POSTGRES: &str = "
CREATE SEQUENCE words_turn
--
CREATE TABLE words_due (
    document_id UUID PRIMARY KEY,
    turn bigint NOT NULL DEFAULT nextval('words_turn'),
    tries integer NOT NULL DEFAULT 0,
    due_at INSTANT
)
--
CREATE INDEX words_due_next ON words_due (due_at, document_id)
--
CREATE TABLE word_row (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id UUID NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
    words tsvector NOT NULL
)
--
CREATE INDEX word_row_words ON word_row USING gin (words)
--
CREATE FUNCTION words_are_due(changed UUID) RETURNS void LANGUAGE sql AS $$
    INSERT INTO words_due (document_id) VALUES (changed)
    ON CONFLICT (document_id) DO UPDATE SET turn = nextval('words_turn'), tries = 0, due_at = NULL $$
--
CREATE FUNCTION document_file_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM words_are_due(NEW.document_id); RETURN NULL; END $$
--
CREATE TRIGGER document_file_words AFTER INSERT ON document_file FOR EACH ROW EXECUTE FUNCTION document_file_words()
--
CREATE FUNCTION document_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM words_are_due(NEW.id); RETURN NULL; END $$
--
CREATE TRIGGER document_words AFTER UPDATE OF version, space_id, symbol ON document FOR EACH ROW EXECUTE FUNCTION document_words()
--
CREATE FUNCTION document_words_gone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN DELETE FROM words_due WHERE document_id = OLD.id; RETURN NULL; END $$
--
CREATE TRIGGER document_words_gone AFTER DELETE ON document FOR EACH ROW EXECUTE FUNCTION document_words_gone()";
