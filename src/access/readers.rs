//! Who can read a space: for the band on every page, for the page before a circulation, for the mails after it.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, Statement, Value};

use super::{
    Capacity, Grant, Level, OrganisationId, PersonId, ProcessId, Scope, SeatId, SpaceId, Standing, Write,
    entry::{self, Whose, reader},
    grant::Capability,
    kinds::{OfficeKind, SpaceKind},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome},
};

/// One admission in words that a band can speak: all of its conditions, and how many organisations they reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// Whether it is anybody.
    pub anyone: bool,
    /// Of which standing.
    pub standing: Option<Standing>,
    /// Of which organisation.
    pub organisation: Option<OrganisationId>,
    /// In which capacity.
    pub capacity: Option<Capacity>,
    /// Holding which office.
    pub office: Option<OfficeKind>,
    /// A seat by name.
    pub seat: Option<SeatId>,
    /// How many organisations in force have a standing that the conditions reach.
    pub organisations: u64,
    /// The level, 1 to 3.
    pub level: i32,
}

impl Admitted {
    /// Whether every seat of the standing is meant, and not only those with a further condition.
    pub fn is_whole(&self) -> bool {
        self.organisation.is_none() && self.capacity.is_none() && self.office.is_none() && self.seat.is_none()
    }
}

/// A person who reads a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The person.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The seat that lets the person in.
    pub seat: SeatId,
    /// Its standing.
    pub standing: Standing,
    /// Its capacity.
    pub capacity: Capacity,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// Its process: into a room of two processes it may be another than that of the space.
    pub process: ProcessId,
    /// How far the seat goes there.
    pub level: Level,
}

impl Scope {
    /// Who is admitted to a space that the viewer may read, from the admissions in force now. For the band.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn admitted(&self, space: SpaceId) -> Outcome<Vec<Admitted>> {
        Ok(self.admitted_to(&[space]).await?.remove(&space).unwrap_or_default())
    }

    /// The same of many spaces in one statement, however many they are: for lists of them. Each space that is asked about has its entry.
    ///
    /// # Errors
    /// [`Denied`] if the viewer may not read one of them; the database's.
    pub async fn admitted_to(&self, spaces: &[SpaceId]) -> Outcome<HashMap<SpaceId, Vec<Admitted>>> {
        if spaces.iter().any(|space| self.space(*space).is_none()) {
            return Err(Denied::NotFound.into());
        }
        let mut admitted: HashMap<SpaceId, Vec<Admitted>> = spaces.iter().map(|space| (*space, Vec::new())).collect();
        if spaces.is_empty() {
            return Ok(admitted);
        }
        let places: Vec<String> = (0..spaces.len()).map(|place| format!("${}", place + 2)).collect();
        let text = format!(
            "SELECT CASE WHEN admission.anyone THEN 1 ELSE 0 END, admission.standing, admission.organisation_id, admission.capacity,
                    admission.office, admission.seat_id, admission.level,
                    (SELECT COUNT(DISTINCT standing.organisation_id) FROM standing
                     WHERE standing.process_id = admission.process_id AND standing.in_force AND standing.starts_at <= $1
                       AND (standing.ends_at IS NULL OR standing.ends_at > $1)
                       AND (admission.standing IS NULL OR admission.standing = standing.kind)
                       AND (admission.organisation_id IS NULL OR admission.organisation_id = standing.organisation_id)),
                    admission.space_id
             FROM admission
             WHERE admission.space_id IN ({}) AND admission.starts_at <= $1 AND (admission.ends_at IS NULL OR admission.ends_at > $1)
             ORDER BY admission.id",
            places.join(", ")
        );
        let on = self.store.connection();
        let values: Vec<Value> =
            std::iter::once(Value::from(self.now)).chain(spaces.iter().map(|space| Value::from(space.0))).collect();
        for row in on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await? {
            let organisations: i64 = row.try_get_by_index(7)?;
            let one = Admitted {
                anyone: row.try_get_by_index::<i32>(0)? == 1,
                standing: row.try_get_by_index(1)?,
                organisation: row.try_get_by_index::<Option<uuid::Uuid>>(2)?.map(OrganisationId),
                capacity: row.try_get_by_index(3)?,
                office: row.try_get_by_index(4)?,
                seat: row.try_get_by_index::<Option<uuid::Uuid>>(5)?.map(SeatId),
                level: row.try_get_by_index(6)?,
                organisations: u64::try_from(organisations).unwrap_or(0),
            };
            admitted.entry(SpaceId(row.try_get_by_index(8)?)).or_default().push(one);
        }
        Ok(admitted)
    }

    /// Who is here, by name: for everyone who may read the space.
    ///
    /// # Errors
    /// [`Denied`] for somebody who is not signed in or may not read it; the database's.
    pub async fn readers(&self, space: SpaceId) -> Outcome<Vec<Reader>> {
        self.judge_naming(space)?;
        read(self.store.connection(), self.now, space).await
    }

    /// Whether the viewer is told by name who reads a space.
    fn judge_naming(&self, space: SpaceId) -> Result<(), Denied> {
        let seen = self.space(space).ok_or(Denied::NotFound)?;
        let by_name = self.viewer.is_some() && (seen.kind != SpaceKind::Public || !seen.by_seat.is_empty());
        if by_name { Ok(()) } else { Err(Denied::NotFound) }
    }
}

impl<C: Capability> Grant<C> {
    /// The persons who would be able to read a paper in a space that the viewer may read too, as [`Scope::readers`] names them: for the
    /// page before a circulation.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn readers_of(&self, space: SpaceId) -> Outcome<Vec<Reader>> {
        self.scope().readers(space).await
    }
}

impl<C: Capability> Write<C> {
    /// The same inside a change, by the rights of now and on its own connection: for the mails that go with it.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn readers_of(&self, space: SpaceId) -> Outcome<Vec<Reader>> {
        self.scope.judge_naming(space)?;
        read(&self.transaction.live, self.scope.now, space).await
    }
}

pub(super) async fn read(on: &impl ConnectionTrait, now: Instant, space: SpaceId) -> Outcome<Vec<Reader>> {
    let backend = on.get_database_backend();
    let values: Vec<Value> = vec![now.into(), space.0.into()];
    let statement = Statement::from_sql_and_values(backend, entry::statement(Whose::Everyone, backend), values);
    let mut readers = Vec::new();
    for row in on.query_all_raw(statement).await? {
        let standing: String = row.try_get_by_index(reader::STANDING)?;
        let capacity: String = row.try_get_by_index(reader::CAPACITY)?;
        let unknown = |()| Error::Internal("the database has an unknown word".into());
        readers.push(Reader {
            person: PersonId(row.try_get_by_index(reader::PERSON)?),
            name: row.try_get_by_index(reader::NAME)?,
            seat: SeatId(row.try_get_by_index(reader::SEAT)?),
            standing: standing.parse().map_err(unknown)?,
            capacity: capacity.parse().map_err(unknown)?,
            organisation: OrganisationId(row.try_get_by_index(reader::ORGANISATION)?),
            process: ProcessId(row.try_get_by_index(reader::PROCESS)?),
            level: Level::of(row.try_get_by_index(reader::LEVEL)?).ok_or(()).map_err(unknown)?,
        });
    }
    readers.sort_by(|a, b| (a.standing, &a.name).cmp(&(b.standing, &b.name)));
    Ok(readers)
}

/// The persons who may read a space now, each once: for queueing mails. Content is judged again when a mail is rendered.
pub(super) async fn persons(on: &impl ConnectionTrait, now: Instant, space: SpaceId) -> Outcome<Vec<PersonId>> {
    Ok(each_once(read(on, now, space).await?))
}

/// Those of them who manage it.
pub(super) async fn managers(on: &impl ConnectionTrait, now: Instant, space: SpaceId) -> Outcome<Vec<PersonId>> {
    let mut readers = read(on, now, space).await?;
    readers.retain(|reader| reader.level == Level::Manage);
    Ok(each_once(readers))
}

/// The persons of some readers: one may sit in several seats.
pub(super) fn each_once(readers: Vec<Reader>) -> Vec<PersonId> {
    let mut persons: Vec<PersonId> = readers.into_iter().map(|reader| reader.person).collect();
    persons.sort();
    persons.dedup();
    persons
}
