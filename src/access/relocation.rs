//! Moving rows to another space. They keep their ids and stamps, and take along what hangs on them; nobody gains sight by it (rule 1).

use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, QueryFilter};

use super::{Grant, Manage, Moves, RowId, SpaceId, Write, policy, readers, rows::shown, write::leave_stamps};
use crate::error::{Denied, Error, Outcome};

impl Write<Manage> {
    /// Whether somebody would gain sight of what is moved from the grant's space to another, now or by an admission that is made there
    /// later. It is asked inside the change, by the clock of this moment.
    ///
    /// # Errors
    /// [`Denied`] if the right there has ended in the meantime; the database's.
    pub async fn gains_sight(&self, to: &Grant<Manage>) -> Outcome<bool> {
        Ok(self.narrower(to).await?.is_none())
    }

    /// The space, if who reads there reads in the grant's space too, whoever may be let in.
    async fn narrower(&self, to: &Grant<Manage>) -> Outcome<Option<SpaceId>> {
        let (to, process) = self.reaches(to)?;
        let here = self.scope.space(self.space).ok_or(Denied::NotFound)?;
        let there = self.scope.space(to).ok_or(Denied::NotFound)?;
        if to == self.space || process != self.process || !policy::may_move(here.kind, there.kind) {
            return Ok(None);
        }
        let (on, now) = (&self.transaction.live, self.now());
        let already = readers::persons(on, now, self.space).await?;
        let after = readers::persons(on, now, to).await?;
        Ok(after.iter().all(|person| already.contains(person)).then_some(to))
    }

    /// Moves rows of the grant's space to another of the same process, which the same seat manages too, and sets what is given besides. What
    /// hangs on them goes along; the index follows, and finds them for nobody who does not read their new space.
    ///
    /// A table that has not said that its rows can be moved stays where it is:
    /// ```compile_fail
    /// use virtual_secretariat::{access::{Grant, Manage, Write}, features::library::tables::release};
    /// async fn away(write: &mut Write<Manage>, to: &Grant<Manage>) { let _ = write.relocate::<release::Entity>(to, vec![]).await; }
    /// ```
    /// ```
    /// use virtual_secretariat::{access::{Grant, Manage, Write}, features::library::tables::document};
    /// async fn away(write: &mut Write<Manage>, to: &Grant<Manage>) { let _ = write.relocate::<document::Entity>(to, vec![]).await; }
    /// ```
    ///
    /// # Errors
    /// [`Denied::Forbidden`] where somebody would gain sight; [`Error::Conflict`] if one of the rows is not there any more; the database's.
    pub async fn relocate<E>(&mut self, to: &Grant<Manage>, rows: Vec<(RowId, E::ActiveModel)>) -> Outcome<()>
    where
        E: Moves,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let to = self.narrower(to).await?.ok_or(Denied::Forbidden)?;
        self.touched(self.space);
        self.touched(to);
        for (id, mut row) in rows {
            leave_stamps::<E>(&mut row);
            row.set(E::SPACE, to.0.into());
            let condition =
                Condition::all().add(E::ID.eq(id.0)).add(E::SPACE.eq(self.space.0)).add(shown::<E>(&self.scope));
            let done = E::update_many().set(row).filter(condition).exec(&self.transaction.live).await?;
            if done.rows_affected == 0 {
                return Err(Error::Conflict);
            }
        }
        Ok(())
    }
}
