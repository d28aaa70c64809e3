//! Passwords for programs, and what they need to mount spaces as a network drive: locks, and names that were begun.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0012_app_passwords"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await
    }
}

// An app password is one person's own and hangs on one seat: it ends with it. Of the secret only the hash is kept. `writes` is its scope.
//
// A lock stands at a place of the space: the names of the folders and of the file, with `/` between them, empty for the space itself. `deep`
// means all that is below, too (RFC 4918, section 7.4). It is seen by all who read the space, and from `expires_at` on by nobody.
//
// A name that was begun is one to which a program has written no byte yet: no paper before the first one. It is seen by its seat alone.
const TABLES: &str = "
CREATE TABLE app_password (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    seat_id UUID NOT NULL REFERENCES seat (id),
    name text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    writes BOOL NOT NULL,
    made_at INSTANT NOT NULL,
    last_used_at INSTANT,
    ended_at INSTANT
)
--
CREATE INDEX app_password_person ON app_password (person_id, made_at)
--
CREATE INDEX app_password_seat ON app_password (seat_id)
--
CREATE TABLE dav_lock (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    seat_id UUID REFERENCES seat (id),
    token text NOT NULL UNIQUE,
    place text NOT NULL,
    deep BOOL NOT NULL,
    owner text NOT NULL,
    made_at INSTANT NOT NULL,
    expires_at INSTANT NOT NULL
)
--
CREATE INDEX dav_lock_space ON dav_lock (space_id, expires_at)
--
CREATE INDEX dav_lock_expires ON dav_lock (expires_at)
--
CREATE TABLE dav_begun (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    seat_id UUID REFERENCES seat (id),
    place text NOT NULL,
    made_at INSTANT NOT NULL,
    expires_at INSTANT NOT NULL
)
--
CREATE INDEX dav_begun_space ON dav_begun (space_id, seat_id)
--
CREATE INDEX dav_begun_expires ON dav_begun (expires_at)";
