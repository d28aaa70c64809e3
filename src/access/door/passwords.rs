//! Changing a password, and the way back for somebody who forgot it.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::access::{
    RowId, Scope, Store,
    audit::{self, AuditLine, Doer, Verb},
    password,
    post::{self, MailKind},
    secret::Secret,
    tables::{app_password, password_reset, person, session},
};
use crate::error::{Denied, Error, Outcome, Wrong};

use super::{
    From, RESET_HOURS, close_resets, end_app_passwords, end_others, end_sessions, open_reset, own_line, plain_email,
    set_password, still,
    throttle::{clear, of_account},
};

impl Store {
    /// Changes the viewer's password; all other sessions end, and all passwords for programs.
    ///
    /// # Errors
    /// [`Error::Wrong`] for a wrong present password or a new one that may not be chosen; [`Error::TooMany`].
    pub async fn change_password(&self, scope: &Scope, present: String, new: String, from: &From) -> Outcome<()> {
        let viewer = scope.viewer().ok_or(Denied::SignIn)?;
        let found = person::Entity::find_by_id(viewer.person).one(self.connection()).await?.ok_or(Denied::SignIn)?;
        password::judge(&new).map_err(|wrong| Error::Wrong(vec![wrong]))?;
        let guess = self.guess(&found.email, &from.address).await?;
        if !self.judged(&guess, present, found.password_hash.clone()).await? {
            return Err(Error::Wrong(vec![Wrong::at("present", "accounts-error-present-password")]));
        }
        let hash = password::hash(new).await?;
        let on = self.begin().await?;
        // Somebody else chose a new one while this was judged.
        let Some(found) = still(&on, &found).await? else {
            return Err(Error::Wrong(vec![Wrong::at("present", "accounts-error-present-password")]));
        };
        guess.take_back(&on).await?;
        set_password(&on, found.id, &hash).await?;
        close_resets(&on, scope.now(), found.id).await?;
        end_others(&on, scope, found.id).await?;
        end_app_passwords(&on, scope.now(), app_password::Column::PersonId.eq(found.id)).await?;
        own_line(&on, scope.now(), &found, from, AuditLine::of(Verb::PasswordChanged, None)).await?;
        on.commit().await
    }

    /// Asks for a way back. Says nothing about whether the address is known; a mail goes to the stored address only.
    ///
    /// # Errors
    /// [`Error::TooMany`]; the database's.
    pub async fn ask_reset(&self, email: &str, from: &From) -> Outcome<()> {
        let email = plain_email(email);
        let now = self.clock().now();
        // It stays counted: nobody's box is filled.
        self.guess(&format!("reset {email}"), &from.address).await?;
        let on = self.begin().await?;
        let found = person::Entity::find().filter(person::Column::Email.eq(&email)).one(&on.live).await?;
        let found = found.filter(|person| person.disabled_at.is_none() && person.password_hash.is_some());
        // The same rows are written for an unknown address, but for the mail.
        let id = RowId::fresh();
        if let Some(found) = &found {
            let row = password_reset::ActiveModel {
                id: Set(id),
                person_id: Set(found.id),
                token_hash: Set(None),
                made_at: Set(now),
                ends_at: Set(now + Duration::hours(RESET_HOURS)),
                used_at: Set(None),
            };
            password_reset::Entity::insert(row).exec_without_returning(&on.live).await?;
            post::queue(&on, now, None, MailKind::PasswordReset, Some(found.id), id.0).await?;
        }
        let doer = Doer {
            person: found.map(|person| (person.id, person.name)),
            address: from.address.clone(),
            ..Doer::default()
        };
        audit::write(&on, now, doer, AuditLine::of(Verb::PasswordResetAsked, None)).await?;
        on.commit().await
    }

    /// Whether a way back is open.
    ///
    /// # Errors
    /// The database's.
    pub async fn reset_is_open(&self, token: &Secret) -> Outcome<bool> {
        Ok(open_reset(self.connection(), token, self.clock().now()).await?.is_some())
    }

    /// Takes a way back: sets the password and ends every session of the person and every password for a program. It works once, and only the newest one does.
    ///
    /// # Errors
    /// [`Error::Gone`] for one that is used, old or replaced; [`Error::Wrong`] for a password that may not be chosen.
    pub async fn reset(&self, token: &Secret, new: String, from: &From) -> Outcome<()> {
        password::judge(&new).map_err(|wrong| Error::Wrong(vec![wrong]))?;
        if !self.reset_is_open(token).await? {
            return Err(Error::Gone);
        }
        let hash = password::hash(new).await?;
        let on = self.begin().await?;
        let now = self.clock().now();
        let found = open_reset(&on.live, token, now).await?.ok_or(Error::Gone)?;
        let whose = person::Entity::find_by_id(found.person_id).one(&on.live).await?.ok_or(Error::Gone)?;
        set_password(&on, whose.id, &hash).await?;
        close_resets(&on, now, whose.id).await?;
        end_sessions(&on, now, session::Column::PersonId.eq(whose.id)).await?;
        end_app_passwords(&on, now, app_password::Column::PersonId.eq(whose.id)).await?;
        clear(&on, &of_account(&whose.email)).await?;
        own_line(&on, now, &whose, from, AuditLine::of(Verb::PasswordChanged, None)).await?;
        on.commit().await
    }
}
