//! The one statement that knows who enters where. Everything that asks “who may see this” asks it: a request, a mail, a look as
//! another standing, the count of readers before a paper is circulated.
//!
//! An admission lets a live seat in when all of its conditions hold for that seat; the ceiling of the space's kind, which the admission
//! carries (`m0027_entering`), for the seat's standing caps it in the same statement; a concluded process caps everything at `read`; an
//! organisation that has left keeps `read` in its own delegation's space. A seat of somebody who signs in as an operator is never live (rule 9).

use std::sync::OnceLock;

use sea_orm::DbBackend;

use super::{
    kinds::{SpaceKind, Standing},
    policy,
};

/// Whose entries are asked for. Each makes the table `live` of seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The seats of the session whose token hashes to `$2`, last seen after `$3`.
    Session,
    /// The one seat of the password for a program that hashes to `$2`.
    Program,
    /// The seats of the person `$2`.
    Person,
    /// All live seats that can enter the space `$2`.
    Everyone,
    /// An imagined seat of the standing `$3` in the process `$2`.
    Imagined,
}

/// The columns of [`statement`] for a scope, in order: one row for each live seat, at least one for the person.
pub(super) mod column {
    pub const PERSON: usize = 0;
    pub const NAME: usize = 1;
    pub const LANGUAGE: usize = 2;
    pub const OPERATOR: usize = 3;
    pub const SESSION: usize = 4;
    pub const ACTING: usize = 5;
    pub const SEEN_AT: usize = 6;
    pub const BEFORE_AT: usize = 7;
    pub const SEAT: usize = 8;
    pub const SEAT_PROCESS: usize = 9;
    pub const STANDING_ID: usize = 10;
    pub const STANDING: usize = 11;
    pub const ORGANISATION: usize = 12;
    pub const OWN_SPACE: usize = 13;
    pub const DESK: usize = 14;
    pub const CAPACITY: usize = 15;
    pub const PRESIDES: usize = 16;
    /// The spaces that the seat enters, as one text: a row for each of two thousand would cost more than all the rest.
    pub const SPACES: usize = 17;
    /// The spaces that anyone reads, likewise.
    pub const ANYONE: usize = 18;
    /// The processes that are concluded, likewise.
    pub const CONCLUDED: usize = 19;
}

/// The columns of [`statement`] for everyone in a space: one row for each seat that enters.
pub(super) mod reader {
    pub const PERSON: usize = 0;
    pub const NAME: usize = 1;
    pub const SEAT: usize = 2;
    pub const STANDING: usize = 3;
    pub const CAPACITY: usize = 4;
    pub const ORGANISATION: usize = 5;
    /// The highest level that any admission gives the seat.
    pub const LEVEL: usize = 6;
    pub const PROCESS: usize = 7;
}

/// The statement for one kind of question. `$1` is always now.
pub(super) fn statement(whose: Whose, backend: DbBackend) -> &'static str {
    static TEXTS: [[OnceLock<String>; 2]; 5] = [const { [const { OnceLock::new() }; 2] }; 5];
    TEXTS[whose as usize][usize::from(backend == DbBackend::Postgres)].get_or_init(|| write(whose, backend))
}

/// Whether a space is of another process than the seat, and that one is concluded: then, too, every level is capped at `read` (rule 12).
const CONCLUDED_BESIDE: &str = "(admission.space_process_id <> live.process_id
            AND admission.space_process_id IN (SELECT id FROM process WHERE concluded_at <= $1))";

/// One text of all ids of a group, each with what is told `beside` it, as [`super::arrival`] reads it; null without a row. What else is known of a
/// space follows from its id ([`super::spaces`]). The one place where the databases speak differently.
fn told(id: &str, beside: &str, backend: DbBackend) -> String {
    match backend {
        DbBackend::Postgres => format!("string_agg(CAST({id} AS text){beside}, ',')"),
        _ => format!("group_concat(hex({id}){beside})"),
    }
}

const SEATS: &str = "
  SELECT me.person_id, seat.id AS seat_id, seat.process_id, seat.organisation_id, seat.capacity, seat.standing_id,
         seat.space_id AS own_space, seat.desk_id, standing.kind AS place, process.concluded_at,
         CASE WHEN standing.ends_at IS NOT NULL AND standing.ends_at <= $1 THEN 1 ELSE 0 END AS gone
  FROM me JOIN seat ON seat.person_id = me.person_id
  JOIN standing ON standing.id = seat.standing_id JOIN process ON process.id = seat.process_id
  WHERE seat.starts_at <= $1 AND (seat.ends_at IS NULL OR seat.ends_at > $1)
    AND standing.in_force AND standing.starts_at <= $1 AND NOT me.operator";

const NOBODY: &str = "CAST(NULL AS text) AS session_id, CAST(NULL AS text) AS acting, CAST(NULL AS text) AS seen_at, CAST(NULL AS text) AS before_at";

fn write(whose: Whose, backend: DbBackend) -> String {
    let person = "person.id AS person_id, person.name, person.language, person.operator";
    let me = match whose {
        Whose::Session => format!(
            "SELECT {person}, session.id AS session_id, session.seat_id AS acting, session.seen_at, session.before_at
             FROM session JOIN person ON person.id = session.person_id
             WHERE session.token_hash = $2 AND session.ends_at > $1 AND session.seen_at > $3 AND person.disabled_at IS NULL"
        ),
        Whose::Program => format!(
            "SELECT {person}, CAST(NULL AS text) AS session_id, app_password.seat_id AS acting, CAST(NULL AS text) AS seen_at,
                    CAST(NULL AS text) AS before_at
             FROM app_password JOIN person ON person.id = app_password.person_id
             WHERE app_password.secret_hash = $2 AND app_password.ended_at IS NULL AND person.disabled_at IS NULL"
        ),
        Whose::Person => format!("SELECT {person}, {NOBODY} FROM person WHERE person.id = $2 AND person.disabled_at IS NULL"),
        Whose::Everyone => format!(
            "SELECT {person}, {NOBODY} FROM person WHERE person.disabled_at IS NULL AND person.id IN (
               SELECT seat.person_id FROM seat JOIN admission ON admission.process_id = seat.process_id WHERE admission.space_id = $2)"
        ),
        Whose::Imagined => format!(
            "SELECT process.id AS person_id, '' AS name, 'en' AS language, (1 = 0) AS operator, {NOBODY} FROM process WHERE process.id = $2"
        ),
    };
    let live = match whose {
        Whose::Imagined => "
          SELECT me.person_id, process.id AS seat_id, process.id AS process_id, process.id AS organisation_id, 'delegate' AS capacity,
                 process.id AS standing_id, process.id AS own_space, process.id AS desk_id, CAST($3 AS text) AS place,
                 process.concluded_at, 0 AS gone
          FROM me JOIN process ON process.id = me.person_id"
            .to_owned(),
        // Nothing but that seat: neither what the person's others see, nor in their name.
        Whose::Program => format!("{SEATS} AND seat.id = me.acting"),
        _ => SEATS.to_owned(),
    };
    let own_only: Vec<String> = SpaceKind::ALL
        .iter()
        .filter(|kind| policy::foreign_delegation(**kind))
        .map(|kind| format!("'{}'", kind.word()))
        .collect();
    let most = ceiling();
    // Of the two conditions on the standing the first says nothing more, and is what the index is asked for.
    let entering = format!(
        "admission.process_id = live.process_id
    AND {most} IS NOT NULL AND admission.starts_at <= $1 AND (admission.ends_at IS NULL OR admission.ends_at > $1)
    AND COALESCE(admission.standing, '') IN ('', live.place) AND (admission.standing IS NULL OR admission.standing = live.place)
    AND (admission.organisation_id IS NULL OR admission.organisation_id = live.organisation_id)
    AND (admission.capacity IS NULL OR admission.capacity = live.capacity)
    AND (admission.seat_id IS NULL OR admission.seat_id = live.seat_id)
    AND (admission.office IS NULL OR EXISTS (SELECT 1 FROM held WHERE held.seat_id = live.seat_id AND held.kind = admission.office))
    AND (admission.space_kind NOT IN ({own_only}) OR admission.space_organisation_id = live.organisation_id)
    AND (live.gone = 0 OR (admission.space_kind IN ({own_only}) AND admission.space_organisation_id = live.organisation_id))",
        own_only = own_only.join(", "),
    );
    let level = format!(
        "CASE WHEN live.gone = 1 OR live.concluded_at <= $1 OR {CONCLUDED_BESIDE} THEN 1 ELSE {least}(admission.level, {most}) END",
        least = if backend == DbBackend::Postgres { "LEAST" } else { "MIN" },
    );
    let ends = match whose {
        Whose::Everyone => format!(
            "SELECT me.person_id, me.name, live.seat_id, live.place, live.capacity, live.organisation_id, MAX({level}),
                    live.process_id
             FROM live JOIN me ON me.person_id = live.person_id, admission
             WHERE admission.space_id = $2 AND {entering}
             GROUP BY me.person_id, me.name, live.seat_id, live.place, live.capacity, live.organisation_id, live.process_id"
        ),
        Whose::Session | Whose::Program | Whose::Person | Whose::Imagined => format!(
            "SELECT me.person_id, me.name, me.language, me.operator, me.session_id, me.acting, me.seen_at, me.before_at,
       live.seat_id, live.process_id, live.standing_id, live.place, live.organisation_id, live.own_space, live.desk_id, live.capacity,
       CASE WHEN EXISTS (SELECT 1 FROM held WHERE held.seat_id = live.seat_id AND held.kind = 'presidency') THEN 1 ELSE 0 END,
       (SELECT {spaces} FROM admission WHERE {entering}), ({anyone}), ({concluded})
FROM me LEFT JOIN live ON live.person_id = me.person_id
ORDER BY live.seat_id",
            spaces = told("admission.space_id", &format!(" || {level}"), backend),
            anyone = anyone(backend),
            concluded = concluded(backend),
        ),
    };
    format!(
        "WITH me AS ({me}),
live AS MATERIALIZED ({live}),
held AS MATERIALIZED (
  SELECT live.seat_id, office.process_id, office.kind
  FROM live JOIN office ON office.process_id = live.process_id
  WHERE live.gone = 0 AND office.starts_at <= $1 AND (office.ends_at IS NULL OR office.ends_at > $1)
    AND (office.seat_id = live.seat_id OR (office.organisation_id = live.organisation_id AND EXISTS (
      SELECT 1 FROM office_seat WHERE office_seat.office_id = office.id AND office_seat.seat_id = live.seat_id)))
)
{ends}"
    )
}

/// The ceiling of the policy for a live seat in a space; null where there is none, and then nobody enters.
fn ceiling() -> String {
    // The arms are tried one after the other: those come first of which a process has many.
    let few = |kind: &&SpaceKind| {
        !matches!(kind, SpaceKind::Delegation | SpaceKind::Group | SpaceKind::Drafting | SpaceKind::Meeting)
    };
    let mut kinds: Vec<&SpaceKind> = SpaceKind::ALL.iter().collect();
    kinds.sort_by_key(few);
    let kinds = kinds.into_iter().map(|kind| {
        let places = Standing::ALL.iter().filter_map(|standing| {
            let most = policy::ceiling(*kind, *standing)?;
            Some(format!(" WHEN '{}' THEN {}", standing.word(), most.number()))
        });
        let places: String = places.collect();
        // A CASE has at least one arm.
        format!(" WHEN '{}' THEN CASE live.place{places} WHEN '' THEN CAST(NULL AS integer) END", kind.word())
    });
    format!("CASE admission.space_kind{} END", kinds.collect::<String>())
}

/// The public spaces that anyone reads now (`$1`), and the processes that are concluded, each as one text: the whole scope of somebody who
/// is not signed in.
pub(super) fn for_anyone(backend: DbBackend) -> &'static str {
    static TEXTS: [OnceLock<String>; 2] = [const { OnceLock::new() }; 2];
    TEXTS[usize::from(backend == DbBackend::Postgres)]
        .get_or_init(|| format!("SELECT ({}), ({})", anyone(backend), concluded(backend)))
}

fn anyone(backend: DbBackend) -> String {
    let kinds: Vec<String> = SpaceKind::ALL
        .iter()
        .filter(|kind| policy::ceiling_for_anyone(**kind).is_some())
        .map(|kind| format!("'{}'", kind.word()))
        .collect();
    format!(
        "SELECT {spaces} FROM admission
             WHERE admission.anyone AND admission.space_kind IN ({kinds})
               AND admission.starts_at <= $1 AND (admission.ends_at IS NULL OR admission.ends_at > $1)",
        spaces = told("admission.space_id", " || 1", backend),
        kinds = kinds.join(", "),
    )
}

fn concluded(backend: DbBackend) -> String {
    format!("SELECT {} FROM process WHERE concluded_at <= $1", told("id", "", backend))
}
