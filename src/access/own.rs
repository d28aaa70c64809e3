//! Changes of one's own rows: what a person keeps for themselves, such as marks on papers.
//!
//! The person is stamped, and every statement repeats the condition, so that nobody else's rows are reached. The line in the record stands
//! in no space: what somebody keeps at hand is read by nobody, the managers of the paper's space among them.

use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, Statement};

use super::{
    Guarded, Kept, Mark, PersonId, Rows, Scope, Test, Total,
    audit::{self, AuditLine, Doer},
    store::Transaction,
    write::reread,
};
use crate::error::{Denied, Outcome};

/// A change of the viewer's own rows under way. It ends in [`Own::commit`]; dropped, it changes nothing.
///
/// Sessions are one's own, too, but are not made here:
/// ```compile_fail
/// use virtual_secretariat::access::{Own, tables::session};
/// async fn add(own: &mut Own, row: session::ActiveModel) { let _ = own.insert::<session::Entity>(row).await; }
/// ```
/// ```
/// use virtual_secretariat::{access::Own, features::library::tables::bookmark};
/// async fn add(own: &mut Own, row: bookmark::ActiveModel) { let _ = own.insert::<bookmark::Entity>(row).await; }
/// ```
#[must_use = "a change that is not committed changes nothing"]
pub struct Own {
    transaction: Transaction,
    scope: Scope,
    person: PersonId,
    doer: Doer,
}

impl Scope {
    /// Begins a change of the viewer's own rows, from a network address. The rights are read again inside; of two changes by one person
    /// the second waits for the first.
    ///
    /// # Errors
    /// [`Denied::SignIn`] for the public, and where the sign-in has ended in the meantime; the database's.
    pub async fn own(&self, address: &str) -> Outcome<Own> {
        let person = self.viewer.as_ref().ok_or(Denied::SignIn)?.person;
        let transaction = self.store.begin().await?;
        alone_as(&transaction, person).await?;
        let scope = reread(self, &transaction).await?;
        let name = scope.viewer.as_ref().ok_or(Denied::SignIn)?.name.clone();
        let doer = Doer { person: Some((person, name)), address: address.to_owned(), ..Doer::default() };
        Ok(Own { transaction, scope, person, doer })
    }
}

impl Own {
    /// What the viewer may see now, inside the change.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The first of some rows as they are now, inside the change.
    ///
    /// # Errors
    /// The database's.
    pub async fn first<E: EntityTrait>(&self, rows: Rows<'_, E>) -> Outcome<Option<E::Model>> {
        Ok(rows.limit(1).select().one(&self.transaction.live).await?)
    }

    /// How many of some rows the viewer has marked by now ([`Rows::marked_total`]).
    ///
    /// # Errors
    /// The database's.
    pub async fn marked_total<E: Guarded, K: Kept>(
        &self,
        rows: Rows<'_, E>,
        mark: &Mark<K>,
        exact_to: u64,
    ) -> Outcome<Total> {
        rows.count_marked(mark, exact_to, &self.transaction.live).await
    }

    /// Adds a row of the viewer's own. The person is stamped after whatever the row brings.
    ///
    /// # Errors
    /// The database's.
    pub async fn insert<K>(&mut self, mut row: K::ActiveModel) -> Outcome<()>
    where
        K: Kept,
        K::ActiveModel: ActiveModelTrait<Entity = K> + Send,
    {
        row.set(K::PERSON, self.person.0.into());
        K::insert(row).exec_without_returning(&self.transaction.live).await?;
        Ok(())
    }

    /// Removes those of the viewer's own rows whose column passes a test. Returns how many there were.
    ///
    /// # Errors
    /// The database's.
    pub async fn remove<K: Kept>(&mut self, column: K::Column, test: Test) -> Outcome<u64> {
        let condition = sea_orm::Condition::all().add(K::PERSON.eq(self.person.0)).add(test.on(column));
        Ok(K::delete_many().filter(condition).exec(&self.transaction.live).await?.rows_affected)
    }

    /// Ends the change: the line goes into the record, in no space, and everything becomes lasting or nothing does.
    ///
    /// # Errors
    /// The database's.
    pub async fn commit(self, line: AuditLine) -> Outcome<()> {
        audit::write(&self.transaction, self.scope.now, self.doer, line).await?;
        self.transaction.commit().await
    }
}

/// From here to the end of a change, whoever counts or changes what the same person does waits. SQLite has one writer anyway.
pub(super) async fn alone_as(transaction: &Transaction, person: PersonId) -> Outcome<()> {
    let live = &transaction.live;
    let backend = live.get_database_backend();
    if backend == DbBackend::Postgres {
        let text = "SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE";
        live.query_one_raw(Statement::from_sql_and_values(backend, text, [person.0.into()])).await?;
    }
    Ok(())
}
