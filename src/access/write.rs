//! Changes: a transaction that comes from a grant, repeats the rights inside, and ends with a line in the record.

use std::marker::PhantomData;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect,
    Statement, Value, sea_query::Expr,
};

use super::{
    Capability, Changes, Grant, Guarded, OfSeat, PersonId, Power, ProcessId, RowId, Rows, Scope, SpaceId, SpaceKind,
    Test, arrival,
    audit::{self, AuditLine, Doer},
    own::alone_as,
    post::{self, MailKind},
    rows::{held, not_ended, shown, wasted},
    scope::SessionLimits,
    store::Transaction,
    tables::organisation,
};
use crate::{
    clock::Instant,
    error::{Denied, Outcome},
};

/// A change under way. It ends in [`Write::commit`]; dropped, it changes nothing.
///
/// The transaction inside cannot be taken out, and hooks are never run:
/// ```compile_fail
/// use virtual_secretariat::access::{Contribute, Write};
/// fn take(write: Write<Contribute>) { let _ = write.transaction; }
/// ```
/// ```
/// use virtual_secretariat::access::{Contribute, Write};
/// fn take(write: Write<Contribute>) { drop(write); }
/// ```
/// A guarded table with a hook of its own does not compile, because the macro has written the empty behaviour:
/// ```compile_fail,E0119
/// mod note {
///     use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};
///     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
///     #[sea_orm(table_name = "note")]
///     pub struct Model {
///         #[sea_orm(primary_key, auto_increment = false)]
///         pub id: i32,
///         pub space_id: i32,
///     }
///     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
///     pub enum Relation {}
///     virtual_secretariat::guarded!(SpaceId);
///     impl sea_orm::ActiveModelBehavior for ActiveModel {}
/// }
/// ```
/// ```
/// mod note {
///     use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};
///     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
///     #[sea_orm(table_name = "note")]
///     pub struct Model {
///         #[sea_orm(primary_key, auto_increment = false)]
///         pub id: i32,
///         pub space_id: i32,
///     }
///     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
///     pub enum Relation {}
///     virtual_secretariat::guarded!(SpaceId);
/// }
/// ```
#[must_use = "a change that is not committed changes nothing"]
pub struct Write<C> {
    pub(super) transaction: Transaction,
    pub(super) scope: Scope,
    pub(super) space: SpaceId,
    pub(super) process: ProcessId,
    doer: Doer,
    capability: PhantomData<fn() -> C>,
}

/// A space that a change reaches, by a grant ([`Write::reach`]) or with what was left there ([`Write::deposit`]).
#[derive(Clone, Copy, Debug)]
pub struct Reached(SpaceId);

impl<C: Capability> Write<C> {
    pub(super) async fn begin(grant: &Grant<C>) -> Outcome<Self> {
        let store = grant.scope().store.clone();
        let transaction = store.begin().await?;
        let scope = reread(grant.scope(), &transaction).await?;
        let seat = scope.judge(C::POWER, grant.space_id())?.cloned();
        if seat.as_ref().map(|seat| seat.id) != grant.seat().map(|seat| seat.id) {
            return Err(Denied::Forbidden.into());
        }
        let seen = scope.space(grant.space_id()).ok_or(Denied::NotFound)?;
        let (space, process) = (seen.id, seen.process);
        let viewer = scope.viewer.as_ref();
        let seat_name = match &seat {
            Some(seat) => Some((seat.id, seat_name(&transaction, seat).await?)),
            None => None,
        };
        let doer = Doer {
            person: viewer.map(|viewer| (viewer.person, viewer.name.clone())),
            seat: seat_name,
            process: Some(process),
            space: Some(space),
            address: grant.address().to_owned(),
        };
        Ok(Self { transaction, scope, space, process, doer, capability: PhantomData })
    }

    /// What the viewer may see now, inside the transaction.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The time now. It goes on while a change waits for others: what is decided on rows that had to be waited for ([`Write::held`],
    /// [`Write::alone_in`]) is decided by this time, not by the one at which the change began.
    pub fn now(&self) -> Instant {
        self.scope.store.clock().now()
    }

    /// Rows as they are now, inside the transaction. On PostgreSQL nobody else changes them before it ends (SQLite has one writer):
    /// what is decided on a row that two may press on is decided on what this gives.
    ///
    /// # Errors
    /// The database's.
    pub async fn held<E: Guarded>(&self, rows: Rows<'_, E>) -> Outcome<Vec<E::Model>> {
        Ok(rows.select().lock_exclusive().all(&self.transaction.live).await?)
    }

    /// Rows as they are now, inside the transaction, which others may change meanwhile. A second connection would have to be waited for, by
    /// all who wait for this change.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen<E: Guarded>(&self, rows: Rows<'_, E>) -> Outcome<Vec<E::Model>> {
        Ok(rows.select().all(&self.transaction.live).await?)
    }

    /// From here to the end of this change, whoever asks for the same space waits: what is decided on rows that are not there yet.
    ///
    /// # Errors
    /// [`Denied`] if the right has ended in the meantime; the database's.
    pub async fn alone_in<D: Changes>(&self, other: &Grant<D>) -> Outcome<()> {
        let (space, _) = self.reaches(other)?;
        let backend = self.transaction.live.get_database_backend();
        if backend == DbBackend::Postgres {
            // Rows that name the space can still be added by others.
            let text = "SELECT id FROM space WHERE id = $1 FOR NO KEY UPDATE";
            self.transaction
                .live
                .query_one_raw(Statement::from_sql_and_values(backend, text, [space.0.into()]))
                .await?;
        }
        Ok(())
    }

    /// Adds a row to the grant's space. Process, space and seat are stamped after the form's values.
    ///
    /// # Errors
    /// The database's.
    pub async fn insert<E>(&mut self, row: E::ActiveModel) -> Outcome<()>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.insert_at::<E>(self.space, self.process, None, row).await
    }

    /// Adds a row to the grant's space that is seen from a second one, too. What that is, `access` alone decides.
    pub(super) async fn insert_seen_from<E>(&mut self, also: SpaceId, row: E::ActiveModel) -> Outcome<()>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.insert_at::<E>(self.space, self.process, Some(also), row).await
    }

    /// Adds a row to another space, for which the same viewer holds a grant of its own: circulation, deposit, release.
    ///
    /// # Errors
    /// [`Denied`] if that right has ended in the meantime; the database's.
    pub async fn insert_with<E, D>(&mut self, other: &Grant<D>, row: E::ActiveModel) -> Outcome<()>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
        D: Changes,
    {
        let (space, process) = self.reaches(other)?;
        self.insert_at::<E>(space, process, None, row).await
    }

    /// Leaves a row in bureau or desk of the own process, where the depositor need not read (rule 2). Only from a delegation's space.
    ///
    /// # Errors
    /// [`Denied`] for any other kind of space or another process; the database's.
    pub async fn deposit<E>(
        &mut self,
        grant: &Grant<super::Deposit>,
        into: SpaceKind,
        row: E::ActiveModel,
    ) -> Outcome<Reached>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let target = self.letter_box(grant, into).await?;
        self.insert_at::<E>(target, self.process, None, row).await?;
        Ok(Reached(target))
    }

    /// The bureau or desk that a deposit goes to.
    async fn letter_box(&self, grant: &Grant<super::Deposit>, into: SpaceKind) -> Outcome<SpaceId> {
        let (_, process) = self.reaches(grant)?;
        if !matches!(into, SpaceKind::Bureau | SpaceKind::Desk) {
            return Err(Denied::Forbidden.into());
        }
        let text = "SELECT id FROM space WHERE process_id = $1 AND kind = $2";
        let backend = self.transaction.live.get_database_backend();
        let values = [process.0.into(), into.word().into()];
        let row = self.transaction.live.query_one_raw(Statement::from_sql_and_values(backend, text, values)).await?;
        let row = row.ok_or(Denied::NotFound)?;
        Ok(SpaceId(row.try_get_by_index(0)?))
    }

    pub(super) fn reaches<D: Capability>(&self, other: &Grant<D>) -> Outcome<(SpaceId, ProcessId)> {
        let seat = self.scope.judge(D::POWER, other.space_id())?.map(|seat| seat.id);
        if seat != other.seat().map(|seat| seat.id) {
            return Err(Denied::Forbidden.into());
        }
        let seen = self.scope.space(other.space_id()).ok_or(Denied::NotFound)?;
        Ok((seen.id, seen.process))
    }

    /// The space of a grant that the same viewer holds beside this one, to be named in the record or in mails.
    ///
    /// # Errors
    /// [`Denied`] if that right has ended in the meantime.
    pub fn reach<D: Changes>(&self, other: &Grant<D>) -> Outcome<Reached> {
        Ok(Reached(self.reaches(other)?.0))
    }

    async fn insert_at<E>(
        &mut self,
        space: SpaceId,
        process: ProcessId,
        also: Option<SpaceId>,
        mut row: E::ActiveModel,
    ) -> Outcome<()>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        row.set(E::SPACE, space.0.into());
        if let Some(column) = E::ALSO {
            match also {
                Some(also) => row.set(column, also.0.into()),
                None => row.not_set(column),
            }
        }
        if let Some(column) = E::PROCESS {
            row.set(column, process.0.into());
        }
        if let Some(column) = E::SEAT {
            row.set(column, self.doer.seat.as_ref().map(|(id, _)| id.0).into());
        }
        self.touched(space);
        E::insert(row).exec_without_returning(&self.transaction.live).await?;
        Ok(())
    }

    /// Changes a row of the grant's space, if the viewer may still see it. Returns whether there was one.
    ///
    /// # Errors
    /// The database's.
    pub async fn change<E>(&mut self, id: RowId, row: E::ActiveModel) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.change_at::<E>((self.space, C::POWER), id, &[], row).await
    }

    /// Changes a row only while one of its columns still has the value that the decision was made on: two who press at once.
    ///
    /// # Errors
    /// The database's.
    pub async fn change_if<E>(
        &mut self,
        id: RowId,
        column: E::Column,
        still: impl Into<Value>,
        row: E::ActiveModel,
    ) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.change_at::<E>((self.space, C::POWER), id, &[(column, still.into())], row).await
    }

    /// Changes a row of the grant's space that the scanner holds, only while its columns still have the values that were decided on.
    ///
    /// # Errors
    /// The database's.
    pub async fn change_held<E>(
        &mut self,
        id: RowId,
        still: &[(E::Column, Value)],
        mut row: E::ActiveModel,
    ) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        leave_stamps::<E>(&mut row);
        if let Some(come) = E::COME {
            // Only the clockwork lets in.
            row.not_set(come);
        }
        let mut condition = Condition::all().add(E::ID.eq(id.0)).add(E::SPACE.eq(self.space.0));
        for (column, value) in still {
            condition = condition.add(column.eq(value.clone()));
        }
        let change = E::update_many().set(row).filter(condition.add(held::<E>(&self.scope)));
        Ok(change.exec(&self.transaction.live).await?.rows_affected > 0)
    }

    /// Whether the scanner holds a file of a paper in the grant's space, whoever handed it in: it is for who may add to the paper anyway.
    ///
    /// # Errors
    /// The database's.
    pub async fn has_held(&self, document: RowId) -> Outcome<bool> {
        self.has_held_in(self.space, document).await
    }

    /// The same of a paper in another space, for which the same viewer holds a grant of its own.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn has_held_with<D: Changes>(&self, other: &Grant<D>, document: RowId) -> Outcome<bool> {
        self.has_held_in(self.reaches(other)?.0, document).await
    }

    async fn has_held_in(&self, space: SpaceId, document: RowId) -> Outcome<bool> {
        let live = &self.transaction.live;
        let text = "SELECT 1 FROM document_file WHERE document_id = $1 AND space_id = $2 AND number < 1 LIMIT 1";
        let values = [document.0.into(), space.0.into()];
        let held = Statement::from_sql_and_values(live.get_database_backend(), text, values);
        Ok(live.query_one_raw(held).await?.is_some())
    }

    /// Changes a row of another space, for which the same viewer holds a grant of its own.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn change_with<E, D>(&mut self, other: &Grant<D>, id: RowId, row: E::ActiveModel) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
        D: Changes,
    {
        let (space, _) = self.reaches(other)?;
        self.change_at::<E>((space, D::POWER), id, &[], row).await
    }

    async fn change_at<E>(
        &mut self,
        (space, power): (SpaceId, Power),
        id: RowId,
        still: &[(E::Column, Value)],
        mut row: E::ActiveModel,
    ) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        leave_stamps::<E>(&mut row);
        self.touched(space);
        let mut condition =
            Condition::all().add(E::ID.eq(id.0)).add(E::SPACE.eq(space.0)).add(self.within::<E>(space, power));
        for (column, value) in still {
            condition = condition.add(column.eq(value.clone()));
        }
        let done = E::update_many().set(row).filter(condition).exec(&self.transaction.live).await?;
        Ok(done.rows_affected > 0)
    }

    /// The state of the rows that a power can change: those that are shown, and for who publishes or objects, in the public space, those
    /// under an embargo too ([`Grant::rows_ahead`]).
    fn within<E: Guarded>(&self, space: SpaceId, power: Power) -> Condition {
        let public = self.scope.space(space).is_some_and(|seen| seen.kind == SpaceKind::Public);
        if public && matches!(power, Power::Publish | Power::Object) {
            not_ended::<E>(&self.scope)
        } else {
            shown::<E>(&self.scope)
        }
    }

    /// Brings back a row of the grant's space that was removed after an instant, and sets what is given besides. Returns whether there was one.
    ///
    /// # Errors
    /// The database's.
    pub async fn bring_back<E>(&mut self, id: RowId, since: Instant, mut row: E::ActiveModel) -> Outcome<bool>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let Some(until) = E::UNTIL else { return Ok(false) };
        leave_stamps::<E>(&mut row);
        row.not_set(until);
        self.touched(self.space);
        let condition =
            Condition::all().add(E::ID.eq(id.0)).add(E::SPACE.eq(self.space.0)).add(wasted::<E>(&self.scope, since));
        let change = E::update_many().set(row).col_expr(until, Expr::cust("NULL")).filter(condition);
        Ok(change.exec(&self.transaction.live).await?.rows_affected > 0)
    }

    /// Changes every row of a space whose column passes a test (the files of one release). The same viewer holds a grant there.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn change_where<E, D>(
        &mut self,
        other: &Grant<D>,
        column: E::Column,
        test: Test,
        mut row: E::ActiveModel,
    ) -> Outcome<u64>
    where
        E: Guarded,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
        D: Changes,
    {
        let (space, _) = self.reaches(other)?;
        leave_stamps::<E>(&mut row);
        self.touched(space);
        let condition =
            Condition::all().add(E::SPACE.eq(space.0)).add(test.on(column)).add(self.within::<E>(space, D::POWER));
        let done = E::update_many().set(row).filter(condition).exec(&self.transaction.live).await?;
        Ok(done.rows_affected)
    }

    /// Removes a row of the grant's space that only the seat sees which acts. Returns whether there was one.
    ///
    /// # Errors
    /// The database's.
    pub async fn remove_of_seat<E: OfSeat>(&mut self, id: RowId) -> Outcome<bool> {
        let condition =
            Condition::all().add(E::ID.eq(id.0)).add(E::SPACE.eq(self.space.0)).add(shown::<E>(&self.scope));
        let done = E::delete_many().filter(condition).exec(&self.transaction.live).await?;
        Ok(done.rows_affected > 0)
    }

    /// Queues a mail about a row of the grant's space to a person. It is rendered when it is sent, with the rights of that time.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail(&mut self, kind: MailKind, to: PersonId, subject: RowId) -> Outcome<()> {
        post::queue(&self.transaction, self.scope.now, Some(self.space), kind, Some(to), subject.0).await
    }

    /// As [`Write::mail`], about a row of another space.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail_in(&mut self, kind: MailKind, space: Reached, to: PersonId, subject: RowId) -> Outcome<()> {
        post::queue(&self.transaction, self.scope.now, Some(space.0), kind, Some(to), subject.0).await
    }

    /// Queues a mail about a row of another space, to every person who may read there and is not the one who acts.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail_readers(&mut self, kind: MailKind, space: Reached, subject: RowId) -> Outcome<u64> {
        self.mail_but(&[], kind, space.0, subject).await
    }

    /// As [`Write::mail_readers`], but only to those who do not read in the grant's space: who gains sight.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail_newcomers(&mut self, kind: MailKind, space: Reached, subject: RowId) -> Outcome<u64> {
        let already = super::readers::persons(&self.transaction.live, self.scope.now, self.space).await?;
        self.mail_but(&already, kind, space.0, subject).await
    }

    async fn mail_but(&mut self, already: &[PersonId], kind: MailKind, space: SpaceId, subject: RowId) -> Outcome<u64> {
        let mut told = 0;
        for person in super::readers::persons(&self.transaction.live, self.scope.now, space).await? {
            if already.contains(&person) || self.doer.person.as_ref().is_some_and(|(own, _)| *own == person) {
                continue;
            }
            post::queue(&self.transaction, self.scope.now, Some(space), kind, Some(person), subject.0).await?;
            told += 1;
        }
        Ok(told)
    }

    /// Adds a line to the record beside the one of the commit: what happened in another space.
    ///
    /// # Errors
    /// The database's.
    pub async fn note_in(&mut self, space: Reached, line: AuditLine) -> Outcome<()> {
        self.note_at(space.0, line).await
    }

    /// As [`Write::note_in`], for verbs of `access` that tell a space which the viewer need not see.
    pub(super) async fn note_at(&mut self, space: SpaceId, line: AuditLine) -> Outcome<()> {
        self.note_all_at(space, vec![line]).await
    }

    /// Many lines at once: each by itself would have its price.
    pub(super) async fn note_all_at(&mut self, space: SpaceId, lines: Vec<AuditLine>) -> Outcome<()> {
        let doer = Doer { space: Some(space), ..self.doer.clone() };
        audit::write_all(&self.transaction, self.scope.now, &doer, lines).await
    }

    /// How often the person has done within the last hour what a line says. On PostgreSQL nobody else counts for the same person before this
    /// ends (SQLite has one writer).
    pub(super) async fn done_lately(&self, line: &AuditLine) -> Outcome<u64> {
        let Some((person, _)) = &self.doer.person else { return Ok(0) };
        alone_as(&self.transaction, *person).await?;
        let live = &self.transaction.live;
        let backend = live.get_database_backend();
        let text = "SELECT COUNT(*) FROM audit_line WHERE at > $1 AND verb = $2 AND person_id = $3";
        let since = self.scope.now - chrono::Duration::hours(1);
        let values = [since.into(), line.verb.word().into(), person.0.into()];
        let row = live.query_one_raw(Statement::from_sql_and_values(backend, text, values)).await?;
        let n: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(n).unwrap_or(0))
    }

    /// Ends the change: the line goes into the record, everything becomes lasting or nothing does.
    ///
    /// # Errors
    /// The database's.
    pub async fn commit(self, line: AuditLine) -> Outcome<()> {
        audit::write(&self.transaction, self.scope.now, self.doer, line).await?;
        self.transaction.commit().await
    }

    pub(super) fn touched(&mut self, space: SpaceId) {
        // A row in a space that anyone reads changes public pages. Nothing else may: the public would see by the time that a page
        // takes when a delegation hands something in. Public spaces are in every scope that writes.
        let public = self.scope.space(space).is_some_and(|seen| seen.kind == SpaceKind::Public);
        self.transaction.public |= public;
    }
}

/// What a row is stamped with when it is added stays as it is, whatever a form brings: where it stands and is seen, and whose it is.
pub(super) fn leave_stamps<E>(row: &mut E::ActiveModel)
where
    E: Guarded,
    E::ActiveModel: ActiveModelTrait<Entity = E>,
{
    for column in [Some(E::ID), Some(E::SPACE), E::ALSO, E::PROCESS, E::SEAT].into_iter().flatten() {
        row.not_set(column);
    }
}

/// Reads the rights again, inside the transaction.
pub(super) async fn reread(before: &Scope, transaction: &Transaction) -> Outcome<Scope> {
    let store = &before.store;
    let (live, register) = (&transaction.live, before.register.clone());
    let again = match (&before.token_hash, &before.program, &before.viewer) {
        (Some(hash), _, _) => arrival::of_session(store, live, register, hash, SessionLimits::never()).await?,
        (None, Some(program), _) => arrival::of_program(store, live, register, program).await?,
        (None, None, Some(viewer)) => arrival::of_person(store, live, register, viewer.person).await?,
        (None, None, None) => None,
    };
    let mut again = again.ok_or(Denied::SignIn)?;
    // The act names the seat that the page was shown for, even if another was chosen since.
    again.acting = before.acting.filter(|seat| again.seat(*seat).is_some());
    Ok(again)
}

async fn seat_name(transaction: &Transaction, seat: &super::LiveSeat) -> Outcome<String> {
    let found = organisation::Entity::find_by_id(seat.organisation).one(&transaction.live).await?;
    let name =
        found.and_then(|row| row.names.get("en").and_then(|name| name.as_str().map(str::to_owned))).unwrap_or_default();
    Ok(format!("{name}, {}", seat.capacity.word()))
}
