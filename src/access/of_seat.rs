//! Rows that nobody sees but the seat that made them: files on their way in, before the form that they are for. As what is typed into a
//! form and not sent leaves no line in the record, neither do they; the line is that of what becomes of them.

use sea_orm::{ActiveModelTrait, Value};

use super::{Changes, Grant, OfSeat, RowId, Write};
use crate::{clock::Instant, error::Outcome};

/// A change to rows that only the seat sees which made them. It needs no line in the record, and so it reaches no other table:
/// ```compile_fail
/// use virtual_secretariat::{access::{Contribute, SeatWrite, RowId}, features::library::tables::document};
/// async fn end(change: &mut SeatWrite<Contribute>, id: RowId) { let _ = change.remove::<document::Entity>(id).await; }
/// ```
/// ```
/// use virtual_secretariat::{access::{Contribute, SeatWrite, RowId}, features::library::tables::upload};
/// async fn end(change: &mut SeatWrite<Contribute>, id: RowId) { let _ = change.remove::<upload::Entity>(id).await; }
/// ```
#[must_use = "a change that is not committed changes nothing"]
pub struct SeatWrite<C>(Write<C>);

impl<C: Changes> Grant<C> {
    /// Begins a change to rows that only this seat sees: the rights are read again inside its transaction.
    ///
    /// # Errors
    /// [`crate::error::Denied`] if the right ended in the meantime; the database's.
    pub async fn write_of_seat(&self) -> Outcome<SeatWrite<C>> {
        Ok(SeatWrite(self.write().await?))
    }
}

impl<C: Changes> SeatWrite<C> {
    /// The time now.
    pub fn now(&self) -> Instant {
        self.0.now()
    }

    /// All rows of the seat, in whatever space it began them, held until this change ends.
    ///
    /// # Errors
    /// The database's.
    pub async fn all<E: OfSeat>(&self) -> Outcome<Vec<E::Model>> {
        self.0.held(self.0.scope().rows::<E>()).await
    }

    /// Adds a row to the grant's space. Space and seat are stamped after the given values.
    ///
    /// # Errors
    /// The database's.
    pub async fn insert<E>(&mut self, row: E::ActiveModel) -> Outcome<()>
    where
        E: OfSeat,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.0.insert::<E>(row).await
    }

    /// Changes a row of the grant's space while one of its columns still has the value that was decided on. Returns whether it had.
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
        E: OfSeat,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        self.0.change_if::<E>(id, column, still, row).await
    }

    /// Removes a row of the grant's space. Returns whether there was one.
    ///
    /// # Errors
    /// The database's.
    pub async fn remove<E: OfSeat>(&mut self, id: RowId) -> Outcome<bool> {
        self.0.remove_of_seat::<E>(id).await
    }

    /// Ends the change: everything becomes lasting or nothing does.
    ///
    /// # Errors
    /// The database's.
    pub async fn commit(self) -> Outcome<()> {
        self.0.transaction.commit().await
    }
}
