//! Who there is and who may enter where: processes, organisations, standings, persons, seats, offices, spaces, admissions,
//! sessions, invitations, emergencies; the record of every change; the mail that waits.

use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

pub struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0001_access"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::ddl(manager, TABLES).await?;
        super::append_only(manager, "audit_line").await?;
        super::append_only(manager, "audit_seal").await
    }
}

const TABLES: &str = "
CREATE TABLE installation (
    id integer PRIMARY KEY CHECK (id = 1),
    form_key text NOT NULL,
    set_up_hash text,
    public_changes bigint NOT NULL DEFAULT 0,
    made_at INSTANT NOT NULL
)
--
CREATE TABLE process (
    id UUID PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    full_name text NOT NULL,
    names JSONB NOT NULL,
    accent text NOT NULL,
    zone text NOT NULL,
    working_languages JSONB NOT NULL,
    concluded_at INSTANT,
    position integer NOT NULL DEFAULT 0
)
--
CREATE TABLE organisation (
    id UUID PRIMARY KEY,
    key text NOT NULL UNIQUE,
    kind text NOT NULL,
    names JSONB NOT NULL,
    acronyms JSONB NOT NULL
)
--
CREATE TABLE space (
    id UUID PRIMARY KEY,
    process_id UUID NOT NULL REFERENCES process (id),
    second_process_id UUID REFERENCES process (id),
    kind text NOT NULL,
    slug text NOT NULL,
    names JSONB NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    prefix text UNIQUE,
    position integer NOT NULL DEFAULT 0,
    UNIQUE (process_id, slug)
)
--
CREATE TABLE standing (
    id UUID PRIMARY KEY,
    process_id UUID NOT NULL REFERENCES process (id),
    space_id UUID NOT NULL REFERENCES space (id),
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    kind text NOT NULL,
    title text,
    since text,
    until text,
    in_force BOOL NOT NULL,
    starts_at INSTANT,
    ends_at INSTANT,
    note text,
    position integer NOT NULL DEFAULT 0
)
--
CREATE INDEX standing_process ON standing (process_id, kind)
--
CREATE INDEX standing_space ON standing (space_id)
--
CREATE TABLE person (
    id UUID PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    language text NOT NULL,
    password_hash text,
    operator BOOL NOT NULL DEFAULT FALSE,
    disabled_at INSTANT,
    made_at INSTANT NOT NULL
)
--
CREATE TABLE seat (
    id UUID PRIMARY KEY,
    standing_id UUID NOT NULL REFERENCES standing (id),
    process_id UUID NOT NULL REFERENCES process (id),
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    space_id UUID NOT NULL REFERENCES space (id),
    desk_id UUID NOT NULL REFERENCES space (id),
    capacity text NOT NULL,
    letter text,
    starts_at INSTANT NOT NULL,
    ends_at INSTANT
)
--
CREATE INDEX seat_person ON seat (person_id)
--
CREATE INDEX seat_standing ON seat (standing_id)
--
CREATE INDEX seat_space ON seat (space_id)
--
CREATE INDEX seat_desk ON seat (desk_id)
--
CREATE INDEX seat_process ON seat (process_id)
--
CREATE TABLE office (
    id UUID PRIMARY KEY,
    process_id UUID NOT NULL REFERENCES process (id),
    space_id UUID NOT NULL REFERENCES space (id),
    kind text NOT NULL,
    title text NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    seat_id UUID REFERENCES seat (id),
    seat_organisation_id UUID REFERENCES organisation (id),
    zone text NOT NULL,
    since text,
    until text,
    starts_at INSTANT,
    ends_at INSTANT,
    CHECK (organisation_id IS NULL OR seat_id IS NULL),
    CHECK ((seat_id IS NULL) = (seat_organisation_id IS NULL))
)
--
CREATE INDEX office_process ON office (process_id)
--
CREATE INDEX office_space ON office (space_id)
--
CREATE TABLE office_seat (
    office_id UUID NOT NULL REFERENCES office (id),
    seat_id UUID NOT NULL REFERENCES seat (id),
    PRIMARY KEY (office_id, seat_id)
)
--
CREATE TABLE admission (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    level integer NOT NULL CHECK (level BETWEEN 1 AND 3),
    anyone BOOL NOT NULL DEFAULT FALSE,
    process_id UUID REFERENCES process (id),
    standing text,
    organisation_id UUID REFERENCES organisation (id),
    capacity text,
    office text,
    seat_id UUID REFERENCES seat (id),
    starts_at INSTANT NOT NULL,
    ends_at INSTANT,
    CHECK (anyone OR standing IS NOT NULL OR organisation_id IS NOT NULL OR capacity IS NOT NULL OR office IS NOT NULL OR seat_id IS NOT NULL),
    CHECK (anyone OR process_id IS NOT NULL)
)
--
CREATE INDEX admission_process ON admission (process_id)
--
CREATE INDEX admission_space ON admission (space_id)
--
CREATE INDEX admission_seat ON admission (seat_id)
--
CREATE INDEX admission_anyone ON admission (space_id) WHERE anyone
--
CREATE TABLE session (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    token_hash text NOT NULL UNIQUE,
    seat_id UUID REFERENCES seat (id),
    started_at INSTANT NOT NULL,
    seen_at INSTANT NOT NULL,
    ends_at INSTANT NOT NULL,
    before_at INSTANT,
    agent text NOT NULL,
    address text NOT NULL
)
--
CREATE INDEX session_person ON session (person_id)
--
CREATE INDEX session_seat ON session (seat_id)
--
CREATE INDEX session_ends ON session (ends_at)
--
CREATE TABLE invitation (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    process_id UUID NOT NULL REFERENCES process (id),
    standing_id UUID NOT NULL REFERENCES standing (id),
    email text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    capacity text NOT NULL,
    letter text,
    seat_id UUID REFERENCES seat (id),
    seat_starts_at INSTANT,
    seat_ends_at INSTANT,
    token_hash text,
    made_at INSTANT NOT NULL,
    ends_at INSTANT NOT NULL,
    used_at INSTANT,
    withdrawn_at INSTANT,
    by_operator BOOL NOT NULL DEFAULT FALSE
)
--
CREATE INDEX invitation_space ON invitation (space_id, made_at)
--
CREATE INDEX invitation_token ON invitation (token_hash)
--
CREATE TABLE emergency (
    id UUID PRIMARY KEY,
    space_id UUID NOT NULL REFERENCES space (id),
    process_id UUID NOT NULL REFERENCES process (id),
    seen_id UUID NOT NULL REFERENCES space (id),
    target_id UUID NOT NULL REFERENCES space (id),
    target_kind text NOT NULL,
    seat_id UUID REFERENCES seat (id),
    asked_by text NOT NULL,
    asker_id UUID NOT NULL REFERENCES organisation (id),
    whom_seat_id UUID NOT NULL REFERENCES seat (id),
    whom text NOT NULL,
    whom_id UUID NOT NULL REFERENCES organisation (id),
    signer_id UUID NOT NULL REFERENCES organisation (id),
    signer_space_id UUID NOT NULL REFERENCES space (id),
    hours integer NOT NULL CHECK (hours BETWEEN 1 AND 24),
    reason text NOT NULL,
    state text NOT NULL,
    asked_at INSTANT NOT NULL,
    ends_at INSTANT NOT NULL,
    answer_seat_id UUID REFERENCES seat (id),
    answered_by text,
    answered_at INSTANT,
    admission_id UUID REFERENCES admission (id),
    open_until INSTANT
)
--
CREATE INDEX emergency_space ON emergency (space_id, asked_at)
--
CREATE INDEX emergency_seen ON emergency (seen_id, asked_at)
--
CREATE TABLE password_reset (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    token_hash text,
    made_at INSTANT NOT NULL,
    ends_at INSTANT NOT NULL,
    used_at INSTANT
)
--
CREATE INDEX password_reset_token ON password_reset (token_hash)
--
CREATE INDEX password_reset_person ON password_reset (person_id, made_at)
--
CREATE TABLE throttle (
    key text PRIMARY KEY,
    failures integer NOT NULL,
    since INSTANT NOT NULL
)
--
CREATE TABLE audit_line (
    id UUID PRIMARY KEY,
    at INSTANT NOT NULL,
    verb text NOT NULL,
    person_id UUID,
    person_name text,
    seat_id UUID,
    seat_name text,
    process_id UUID,
    space_id UUID,
    subject_id UUID,
    detail JSONB NOT NULL,
    address text NOT NULL
)
--
CREATE INDEX audit_line_space ON audit_line (space_id, at, id)
--
CREATE INDEX audit_line_newest ON audit_line (at, id)
--
CREATE TABLE audit_pending (line_id UUID PRIMARY KEY)
--
CREATE TABLE audit_seal (
    number bigint PRIMARY KEY,
    line_id UUID NOT NULL UNIQUE,
    hash text NOT NULL
)
--
CREATE TABLE mail (
    id UUID PRIMARY KEY,
    space_id UUID REFERENCES space (id),
    kind text NOT NULL,
    person_id UUID REFERENCES person (id),
    subject_id UUID NOT NULL,
    state text NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    due_at INSTANT NOT NULL,
    made_at INSTANT NOT NULL,
    done_at INSTANT,
    fault text
)
--
CREATE INDEX mail_due ON mail (state, due_at)
--
CREATE INDEX mail_space ON mail (space_id, made_at)";
