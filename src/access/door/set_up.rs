//! The first operator of an installation.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::access::{
    Store,
    audit::{AuditLine, Verb},
    password,
    secret::Secret,
    tables::person,
};
use crate::error::{Error, Outcome, Wrong};

use super::{From, is_email, make_person, own_line, plain_email, set_password, set_up_fits, statement};

impl Store {
    /// A new link for setting up, if this installation has no operator yet. The newest eight are open until one of them is used:
    /// a start kills no link that somebody was given before.
    ///
    /// # Errors
    /// The database's.
    pub async fn set_up_secret(&self) -> Outcome<Option<Secret>> {
        let on = self.begin().await?;
        let operator = person::Entity::find().filter(person::Column::Operator.eq(true)).one(&on.live).await?;
        if operator.is_some() {
            return Ok(None);
        }
        let secret = Secret::fresh();
        let text = "UPDATE installation
                    SET set_up_hash = SUBSTR(CAST($1 AS text) || COALESCE(' ' || set_up_hash, ''), 1, 519) WHERE id = 1";
        on.live.execute_raw(statement(&on, text, [secret.hash().into()])).await?;
        on.commit().await?;
        Ok(Some(secret))
    }

    /// Whether a set-up link is open.
    ///
    /// # Errors
    /// The database's.
    pub async fn set_up_is_open(&self, token: &Secret) -> Outcome<bool> {
        set_up_fits(self.connection(), token).await
    }

    /// Makes the first operator. The link works once, and the second visitor cannot claim it.
    ///
    /// # Errors
    /// [`Error::Gone`]; [`Error::Wrong`].
    pub async fn set_up(&self, token: &Secret, name: &str, email: &str, password: String, from: &From) -> Outcome<()> {
        let mut wrong = Vec::new();
        if name.trim().is_empty() {
            wrong.push(Wrong::at("name", "accounts-error-name"));
        }
        if !is_email(email.trim()) {
            wrong.push(Wrong::at("email", "accounts-error-email"));
        }
        wrong.extend(password::judge(&password).err());
        if !wrong.is_empty() {
            return Err(Error::Wrong(wrong));
        }
        let hash = password::hash(password).await?;
        let on = self.begin().await?;
        let now = self.clock().now();
        if !set_up_fits(&on.live, token).await? {
            return Err(Error::Gone);
        }
        let taken = "UPDATE installation SET set_up_hash = NULL WHERE id = 1 AND set_up_hash IS NOT NULL";
        if on.live.execute_unprepared(taken).await?.rows_affected() == 0 {
            return Err(Error::Gone);
        }
        let whose = make_person(&on, now, &plain_email(email), name.trim(), "en", true).await?;
        set_password(&on, whose.id, &hash).await?;
        own_line(&on, now, &whose, from, AuditLine::of(Verb::SetUp, None)).await?;
        on.commit().await
    }
}
