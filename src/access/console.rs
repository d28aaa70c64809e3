//! The operator's console: making processes and loading data sets. It gives nothing but the symbols of papers and the ends of standings,
//! which an import run again must keep; the web has no way to it (`tests/it/house/doors.rs`).

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait,
    IntoActiveModel, ModelTrait, PrimaryKeyToColumn, QueryFilter, Statement,
};

use super::{
    Capacity, Guarded, Level, Open, OrganisationId, PersonId, ProcessId, RowId, SeatId, SpaceId, SpaceKind, Standing,
    StandingId, Store,
    audit::{self, AuditLine, Doer},
    door, numbering, password,
    policy::{self, Who},
    store::Transaction,
    tables::{admission, process, seat, space, standing},
};
use crate::{
    clock::Instant,
    error::{Error, Outcome},
};

/// What became of a row that was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Put {
    /// It was not there.
    Made,
    /// It was there and is different now.
    Changed,
    /// It was there just so.
    Same,
}

/// A change made at the console: one transaction for a whole data set, so that nothing is half-done.
pub struct Console {
    transaction: Transaction,
    now: Instant,
}

impl Store {
    /// Begins a change at the console. Only the command line may, the demonstration and the import of a data set: whoever has a shell on
    /// the machine has the database anyway.
    ///
    /// # Errors
    /// The database's.
    pub async fn console(&self) -> Outcome<Console> {
        let mut transaction = self.begin().await?;
        if transaction.live.get_database_backend() == DbBackend::Postgres {
            // Each puts many rows in an order of its own: two at once would wait for each other. SQLite has one writer.
            transaction.live.execute_unprepared("SELECT pg_advisory_xact_lock(5312002)").await?;
        }
        transaction.public = true;
        Ok(Console { transaction, now: self.clock().now() })
    }
}

impl Console {
    /// The time of this change.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Puts a row of a guarded table. All of its columns are given.
    ///
    /// # Errors
    /// The database's.
    pub async fn put<E>(&mut self, row: E::Model) -> Outcome<Put>
    where
        E: Guarded,
        E::Model: IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.place::<E>(E::ID, row, &[]).await
    }

    /// Puts a row of a guarded table; where it is there already, these columns stay as they are: what was decided since is not undone.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_keeping<E>(&mut self, row: E::Model, keep: &[E::Column]) -> Outcome<Put>
    where
        E: Guarded,
        E::Model: IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.place::<E>(E::ID, row, keep).await
    }

    /// Puts a row of the public register.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_open<E>(&mut self, row: E::Model) -> Outcome<Put>
    where
        E: Open,
        E::Model: IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.place::<E>(E::ID, row, &[]).await
    }

    /// Puts a row of the public register; where it is there already, these columns stay as they are.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_open_keeping<E>(&mut self, row: E::Model, keep: &[E::Column]) -> Outcome<Put>
    where
        E: Open,
        E::Model: IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.place::<E>(E::ID, row, keep).await
    }

    /// Adds many rows of a guarded table at once, for measuring.
    ///
    /// # Errors
    /// The database's.
    pub async fn add_many<E>(&mut self, rows: Vec<E::Model>) -> Outcome<()>
    where
        E: Guarded,
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model).collect();
        super::store::insert_many::<E>(&self.transaction.live, rows).await
    }

    async fn place<E>(&mut self, id_column: E::Column, mut row: E::Model, keep: &[E::Column]) -> Outcome<Put>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let id = row.get(id_column);
        let before = E::find().filter(id_column.eq(id.clone())).one(&self.transaction.live).await?;
        if let Some(before) = &before {
            for column in keep {
                row.set(*column, before.get(*column));
            }
        }
        match before {
            Some(before) if before == row => Ok(Put::Same),
            Some(_) => {
                let mut changed = row.into_active_model().reset_all();
                for key in <E::PrimaryKey as sea_orm::Iterable>::iter() {
                    changed.not_set(key.into_column());
                }
                let only = Condition::all().add(id_column.eq(id));
                E::update_many().set(changed).filter(only).exec(&self.transaction.live).await?;
                Ok(Put::Changed)
            }
            None => {
                E::insert(row.into_active_model()).exec_without_returning(&self.transaction.live).await?;
                Ok(Put::Made)
            }
        }
    }

    /// Makes a space of a process with its usual admissions, if there is none at its place yet.
    ///
    /// # Errors
    /// The database's.
    pub async fn space(&mut self, process: &process::Model, kind: SpaceKind, spec: NewSpace<'_>) -> Outcome<SpaceId> {
        usual_space(&self.transaction, self.now, (process.id, process.slug.as_str()), kind, spec).await
    }

    /// Makes the space of a delegation, if there is none yet.
    ///
    /// # Errors
    /// The database's.
    pub async fn delegation(&mut self, process: &process::Model, whose: Delegation<'_>) -> Outcome<SpaceId> {
        usual_delegation(&self.transaction, self.now, (process.id, process.slug.as_str()), whose).await
    }

    /// Makes a person with a password and the seats given, if the address is not known yet. Known ones get the new password.
    ///
    /// # Errors
    /// The database's.
    pub async fn person(&mut self, spec: NewPerson<'_>) -> Outcome<PersonId> {
        use super::tables::person;
        let email = door::plain_email(spec.email);
        let before =
            person::Entity::find().filter(person::Column::Email.eq(&email)).one(&self.transaction.live).await?;
        let whose = match before {
            Some(before) => before,
            None => {
                door::make_person(&self.transaction, self.now, &email, spec.name, spec.language, spec.operator).await?
            }
        };
        let hash = password::hash(spec.password).await?;
        door::set_password(&self.transaction, whose.id, &hash).await?;
        Ok(whose.id)
    }

    /// Makes a seat, if the person does not sit there yet.
    ///
    /// # Errors
    /// The database's; a standing that is not there.
    pub async fn seat(
        &mut self,
        whose: PersonId,
        held: StandingId,
        capacity: Capacity,
        from: Instant,
        until: Option<Instant>,
    ) -> Outcome<SeatId> {
        let before = seat::Entity::find()
            .filter(seat::Column::PersonId.eq(whose))
            .filter(seat::Column::StandingId.eq(held))
            .one(&self.transaction.live)
            .await?;
        if let Some(before) = before {
            return Ok(before.id);
        }
        let found = standing::Entity::find_by_id(held).one(&self.transaction.live).await?;
        let found = found.ok_or_else(|| Error::Internal("there is no such standing".into()))?;
        door::make_seat(&self.transaction, &found, whose, capacity, None, from, until).await
    }

    /// Admits a seat to a space by name, within the ceiling.
    ///
    /// # Errors
    /// The database's.
    pub async fn admit_seat(&mut self, space: SpaceId, process: ProcessId, seat: SeatId, level: Level) -> Outcome<()> {
        let row = admission::ActiveModel {
            seat_id: Set(Some(seat)),
            ..blank_admission(space, Some(process), level, self.now)
        };
        admission::Entity::insert(row).exec_without_returning(&self.transaction.live).await?;
        Ok(())
    }

    /// The next symbol of a space's series.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_symbol(&mut self, space: SpaceId, year: i32) -> Outcome<String> {
        numbering::next_symbol(&self.transaction, space, year).await
    }

    /// The symbols that papers already bear, by their ids: an import run again gives none twice.
    ///
    /// # Errors
    /// The database's.
    pub async fn symbols(&mut self) -> Outcome<HashMap<RowId, String>> {
        let text = "SELECT id, symbol FROM document WHERE symbol IS NOT NULL";
        let backend = self.transaction.live.get_database_backend();
        let rows = self.transaction.live.query_all_raw(Statement::from_string(backend, text)).await?;
        rows.iter().map(|row| Ok((RowId(row.try_get_by_index(0)?), row.try_get_by_index(1)?))).collect()
    }

    /// The standings that the desk has ended: an import does not undo it.
    ///
    /// # Errors
    /// The database's.
    pub async fn ended_standings(&mut self, of: ProcessId) -> Outcome<HashSet<StandingId>> {
        let ended = standing::Entity::find()
            .filter(standing::Column::ProcessId.eq(of))
            .filter(standing::Column::EndsAt.is_not_null())
            .all(&self.transaction.live)
            .await?;
        Ok(ended.into_iter().map(|row| row.id).collect())
    }

    /// Ends the change with lines for the record: one per space that was touched.
    ///
    /// # Errors
    /// The database's.
    pub async fn commit(self, lines: Vec<(Option<ProcessId>, Option<SpaceId>, AuditLine)>) -> Outcome<()> {
        for (process, space, line) in lines {
            let doer = Doer { process, space, address: "console".into(), ..Doer::default() };
            audit::write(&self.transaction, self.now, doer, line).await?;
        }
        self.transaction.commit().await
    }
}

/// What a new space is.
pub struct NewSpace<'a> {
    /// Its place in addresses.
    pub slug: &'a str,
    /// Names of its own, by language; `{}` where the kind names it.
    pub names: serde_json::Value,
    /// Whose delegation it is, and under which standing.
    pub organisation: Option<(OrganisationId, Standing)>,
    /// The prefix of its symbols, which belongs to it alone.
    pub prefix: Option<String>,
    /// Its place in lists.
    pub position: i32,
}

/// Who a new person is.
pub struct NewPerson<'a> {
    /// The address.
    pub email: &'a str,
    /// The name.
    pub name: &'a str,
    /// The code of the language.
    pub language: &'a str,
    /// Whether this is an operator's sign-in.
    pub operator: bool,
    /// The password.
    pub password: String,
}

/// Whose delegation a space is.
#[derive(Clone, Copy, Debug)]
pub struct Delegation<'a> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its key, which the space's address ends with.
    pub key: &'a str,
    /// Its standing.
    pub standing: Standing,
}

/// The space of a delegation in a process, with its usual admissions: the one that is there, whoever made it, or a new one.
pub(super) async fn usual_delegation(
    on: &Transaction,
    now: Instant,
    process: (ProcessId, &str),
    whose: Delegation<'_>,
) -> Outcome<SpaceId> {
    let slug = format!("delegation-{}", whose.key.to_lowercase());
    let spec = NewSpace {
        slug: &slug,
        names: serde_json::json!({}),
        organisation: Some((whose.organisation, whose.standing)),
        prefix: None,
        position: 10,
    };
    usual_space(on, now, process, SpaceKind::Delegation, spec).await
}

/// The space at a place of a process: the one that is there, or a new one with its usual admissions. Its id follows from its place, but
/// it is looked up by the place: spaces are made at the desk, too.
async fn usual_space(
    on: &Transaction,
    now: Instant,
    process: (ProcessId, &str),
    kind: SpaceKind,
    spec: NewSpace<'_>,
) -> Outcome<SpaceId> {
    let there = space::Entity::find()
        .filter(space::Column::ProcessId.eq(process.0))
        .filter(space::Column::Slug.eq(spec.slug))
        .one(&on.live)
        .await?;
    if let Some(there) = there {
        return Ok(there.id);
    }
    let id = SpaceId::named(&format!("{}/{}", process.1, spec.slug));
    let prefix = spec.prefix.clone();
    let row = space::Model {
        id,
        process_id: process.0,
        second_process_id: None,
        kind,
        slug: spec.slug.to_owned(),
        names: spec.names,
        organisation_id: spec.organisation.map(|(id, _)| id),
        prefix: spec.prefix,
        position: spec.position,
    };
    space::Entity::insert(row.into_active_model()).exec_without_returning(&on.live).await?;
    if let Some(prefix) = prefix {
        // A prefix that any space has or had is refused by the table itself.
        let text = "INSERT INTO symbol_prefix (prefix, space_id, from_year) VALUES ($1, $2, 0)";
        let values = [prefix.into(), id.0.into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
    }
    for (who, level) in policy::usual(kind) {
        let row = usual_admission(process.0, id, spec.organisation, *who, *level, now);
        admission::Entity::insert(row).exec_without_returning(&on.live).await?;
    }
    Ok(id)
}

pub(super) fn blank_admission(
    space: SpaceId,
    process: Option<ProcessId>,
    level: Level,
    now: Instant,
) -> admission::ActiveModel {
    admission::ActiveModel {
        id: Set(RowId::fresh()),
        space_id: Set(space),
        level: Set(level),
        anyone: Set(false),
        process_id: Set(process),
        standing: Set(None),
        organisation_id: Set(None),
        capacity: Set(None),
        office: Set(None),
        seat_id: Set(None),
        starts_at: Set(now),
        ends_at: Set(None),
    }
}

fn usual_admission(
    process: ProcessId,
    space: SpaceId,
    own: Option<(OrganisationId, Standing)>,
    who: Who,
    level: Level,
    now: Instant,
) -> admission::ActiveModel {
    let mut row = blank_admission(space, Some(process), level, now);
    match who {
        Who::Anyone => {
            row.anyone = Set(true);
            row.process_id = Set(None);
        }
        Who::Of(standing) => row.standing = Set(Some(standing)),
        Who::As(standing, capacity) => {
            row.standing = Set(Some(standing));
            row.capacity = Set(Some(capacity));
        }
        Who::Holding(standing, office) => {
            row.standing = Set(Some(standing));
            row.office = Set(Some(office));
        }
        Who::Own | Who::OwnAs(_) => {
            row.organisation_id = Set(own.map(|(id, _)| id));
            if let Who::OwnAs(capacity) = who {
                row.capacity = Set(Some(capacity));
            }
        }
    }
    row
}
