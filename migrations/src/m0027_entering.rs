//! An admission carries what its space is, so that who enters where is read from one index. The database writes it there, and nobody else; a space
//! stays what it was made as.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait, sea_orm::DbBackend};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0027_entering"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        if !sqlite {
            super::ddl(manager, IN_ORDER).await?;
        }
        super::ddl(manager, CARRIED).await?;
        super::ddl(manager, if sqlite { SQLITE } else { POSTGRES }).await
    }
}

// A server of before may be at work while this runs. A page's change reads admissions before it makes a space, and is met there; the console and an
// import write the space first, and are waited for by the number that they hold.
const IN_ORDER: &str = "
SELECT pg_advisory_xact_lock(5312002)
--
LOCK TABLE admission IN ACCESS EXCLUSIVE MODE";

// The index has all that the statement of entries asks of an admission, those of a standing and those of none beside each other, in the order of
// the spaces.
const CARRIED: &str = "
ALTER TABLE admission ADD COLUMN space_kind text
--
ALTER TABLE admission ADD COLUMN space_process_id UUID
--
ALTER TABLE admission ADD COLUMN space_organisation_id UUID
--
UPDATE admission SET (space_kind, space_process_id, space_organisation_id) =
    (SELECT kind, process_id, organisation_id FROM space WHERE space.id = admission.space_id)
--
CREATE INDEX admission_entering ON admission (process_id, COALESCE(standing, ''), space_id, space_kind, level, starts_at, ends_at, organisation_id,
    capacity, office, seat_id, space_process_id, space_organisation_id, standing)
--
DROP INDEX admission_process";

const SQLITE: &str = "
CREATE TRIGGER admission_carries AFTER INSERT ON admission BEGIN
    UPDATE admission SET (space_kind, space_process_id, space_organisation_id) =
        (SELECT kind, process_id, organisation_id FROM space WHERE space.id = NEW.space_id)
    WHERE id = NEW.id;
END
--
CREATE TRIGGER admission_carries_on AFTER UPDATE OF space_id, space_kind, space_process_id, space_organisation_id ON admission
WHEN (NEW.space_kind, NEW.space_process_id, NEW.space_organisation_id) IS NOT
     (SELECT kind, process_id, organisation_id FROM space WHERE space.id = NEW.space_id)
BEGIN
    UPDATE admission SET (space_kind, space_process_id, space_organisation_id) =
        (SELECT kind, process_id, organisation_id FROM space WHERE space.id = NEW.space_id)
    WHERE id = NEW.id;
END
--
CREATE TRIGGER space_stays BEFORE UPDATE OF id, kind, process_id, organisation_id ON space BEGIN
    SELECT RAISE(ABORT, 'a space stays what it was made as');
END
--
CREATE TRIGGER space_stays_one BEFORE INSERT ON space WHEN EXISTS (SELECT 1 FROM space WHERE space.id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'a space stays what it was made as');
END
--
CREATE TRIGGER space_stays_there BEFORE DELETE ON space WHEN EXISTS (SELECT 1 FROM admission WHERE admission.space_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'a space stays what it was made as');
END";

const POSTGRES: &str = "
CREATE FUNCTION admission_carries() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    SELECT kind, process_id, organisation_id INTO NEW.space_kind, NEW.space_process_id, NEW.space_organisation_id
    FROM space WHERE space.id = NEW.space_id;
    RETURN NEW;
END $$
--
CREATE TRIGGER admission_carries BEFORE INSERT OR UPDATE ON admission FOR EACH ROW EXECUTE FUNCTION admission_carries()
--
CREATE FUNCTION space_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a space stays what it was made as'; END $$
--
CREATE TRIGGER space_stays BEFORE UPDATE OF id, kind, process_id, organisation_id ON space
FOR EACH ROW EXECUTE FUNCTION space_stays()";
