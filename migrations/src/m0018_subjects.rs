//! What papers are about is found: an index to narrow by it, and its words among those of the paper.

use sea_orm_migration::{
    DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait,
    sea_orm::{ConnectionTrait, DbBackend},
};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0018_subjects"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, INDEX).await?;
        super::ddl(manager, BY_ORGANISATION).await?;
        match manager.get_database_backend() {
            DbBackend::Sqlite => super::ddl(manager, SQLITE).await?,
            _ => super::ddl(manager, POSTGRES).await?,
        }
        // What is there already becomes due.
        let due = "INSERT INTO words_due (document_id) SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM words_due)";
        manager.get_connection().execute_unprepared(due).await?;
        Ok(())
    }
}

// The unique index that there is has only what was not removed, and serves no question that asks for the time as well. The space stands last: a
// list of papers is asked for by their ids, and not once more by each space that its reader enters.
const INDEX: &str = "CREATE INDEX subject_of ON subject (document_id, kind, key, space_id)";

// An organisation that gets another name makes due what is about it.
const BY_ORGANISATION: &str =
    "CREATE INDEX subject_organisation ON subject (organisation_id) WHERE organisation_id IS NOT NULL";

// Rows are marked as removed, and destroyed with their paper only: no trigger is needed for their going.
const SQLITE: &str = "
CREATE TRIGGER subject_words AFTER INSERT ON subject BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER subject_words_changed AFTER UPDATE OF text, removed_at ON subject BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER description_words AFTER INSERT ON description BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER description_words_changed AFTER UPDATE OF note ON description BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.document_id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER document_words_originator AFTER UPDATE OF originator_id ON document BEGIN
    INSERT INTO words_due (document_id) VALUES (NEW.id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END
--
CREATE TRIGGER organisation_words AFTER UPDATE OF names, acronyms ON organisation
WHEN OLD.names IS NOT NEW.names OR OLD.acronyms IS NOT NEW.acronyms BEGIN
    INSERT INTO words_due (document_id)
    SELECT id FROM document WHERE originator_id = NEW.id OR id IN (SELECT document_id FROM subject WHERE organisation_id = NEW.id)
    ON CONFLICT (document_id) DO UPDATE SET turn = random(), tries = 0, due_at = NULL;
END";

// Of one organisation in the order in which papers are taken off the list. Of several renamed in one change there is none: the index waits for
// no paper that a change holds.
const POSTGRES: &str = "
CREATE FUNCTION words_of_part() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM words_are_due(NEW.document_id); RETURN NULL; END $$
--
CREATE TRIGGER subject_words AFTER INSERT OR UPDATE OF text, removed_at ON subject FOR EACH ROW EXECUTE FUNCTION words_of_part()
--
CREATE TRIGGER description_words AFTER INSERT OR UPDATE OF note ON description FOR EACH ROW EXECUTE FUNCTION words_of_part()
--
CREATE TRIGGER document_words_originator AFTER UPDATE OF originator_id ON document FOR EACH ROW EXECUTE FUNCTION document_words()
--
CREATE FUNCTION organisation_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO words_due (document_id)
        SELECT id FROM document WHERE originator_id = NEW.id OR id IN (SELECT document_id FROM subject WHERE organisation_id = NEW.id)
        ORDER BY id DESC
        ON CONFLICT (document_id) DO UPDATE SET turn = nextval('words_turn'), tries = 0, due_at = NULL;
        RETURN NULL;
    END $$
--
CREATE TRIGGER organisation_words AFTER UPDATE OF names, acronyms ON organisation FOR EACH ROW
WHEN (OLD.names IS DISTINCT FROM NEW.names OR OLD.acronyms IS DISTINCT FROM NEW.acronyms) EXECUTE FUNCTION organisation_words()";
