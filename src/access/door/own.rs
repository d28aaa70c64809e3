//! What a person chooses for themselves: the seat to act in, the language.

use sea_orm::{ConnectionTrait, EntityTrait};

use crate::access::{
    Scope, SeatId, Store,
    audit::{AuditLine, Verb},
    tables::person,
};
use crate::error::{Denied, Outcome};

use super::{From, own, own_line, statement};

impl Store {
    /// Chooses the seat to act in.
    ///
    /// # Errors
    /// Not found, for a seat that is not the viewer's own.
    pub async fn choose_seat(&self, scope: &Scope, id: SeatId, from: &From) -> Outcome<()> {
        scope.seat(id).ok_or(Denied::NotFound)?;
        let session = scope.viewer().and_then(|viewer| viewer.session).ok_or(Denied::SignIn)?;
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        let text = "UPDATE session SET seat_id = $1 WHERE id = $2";
        on.live.execute_raw(statement(&on, text, [id.0.into(), session.0.into()])).await?;
        own_line(&on, scope.now(), &whose, from, AuditLine::of(Verb::SeatChosen, id.0)).await?;
        on.commit().await
    }

    /// Chooses the language of the person's pages and mails.
    ///
    /// # Errors
    /// The database's.
    pub async fn choose_language(&self, scope: &Scope, code: &str, from: &From) -> Outcome<()> {
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        let text = "UPDATE person SET language = $1 WHERE id = $2";
        on.live.execute_raw(statement(&on, text, [code.into(), whose.id.0.into()])).await?;
        own_line(&on, scope.now(), &whose, from, AuditLine::of(Verb::LanguageChosen, None)).await?;
        on.commit().await
    }

    /// The viewer's own address.
    ///
    /// # Errors
    /// The database's.
    pub async fn own_email(&self, scope: &Scope) -> Outcome<String> {
        let viewer = scope.viewer().ok_or(Denied::SignIn)?;
        let found = person::Entity::find_by_id(viewer.person).one(self.connection()).await?;
        Ok(found.ok_or(Denied::SignIn)?.email)
    }
}
