//! Signing in and out, and the sessions of one's own.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::access::{
    Scope, SessionId, Store,
    audit::{self, AuditLine, Doer, Verb},
    scope::SessionLimits,
    secret::Secret,
    tables::{person, session},
};
use crate::error::{Denied, Error, Outcome, Wrong};

use super::{From, end_others, end_sessions, own, own_line, plain_email, statement, still};

/// How long a page waits for its turn to write, only to note that its reader was here.
const READER_WAITS: std::time::Duration = std::time::Duration::from_millis(200);

impl Store {
    /// Signs a person in. A new session is made each time; the token is for the cookie.
    ///
    /// # Errors
    /// [`Error::TooMany`] after too many failures; [`Error::Wrong`] with one sentence for every other reason.
    pub async fn sign_in(&self, email: &str, password: String, from: &From, limits: SessionLimits) -> Outcome<Secret> {
        let email = plain_email(email);
        let now = self.clock().now();
        let guess = self.guess(&email, &from.address).await?;
        let found = self.person_of(&email).await?.filter(|person| person.disabled_at.is_none());
        let hash = found.as_ref().and_then(|person| person.password_hash.clone());
        let right = self.judged(&guess, password, hash).await?;
        let on = self.begin().await?;
        // It waited for its turn to be judged: a new password since, and the session would outlive all that were ended for it.
        let found = match found.filter(|_| right) {
            Some(judged) => still(&on, &judged).await?,
            None => None,
        };
        let Some(found) = found else {
            let doer = Doer { address: from.address.clone(), ..Doer::default() };
            audit::write(&on, now, doer, AuditLine::of(Verb::SignInFailed, None)).await?;
            on.commit().await?;
            return Err(Error::Wrong(vec![Wrong::at("email", "accounts-error-sign-in")]));
        };
        guess.forgive(&on).await?;
        let before = session::Entity::find()
            .filter(session::Column::PersonId.eq(found.id))
            .order_by_desc(session::Column::SeenAt)
            .one(&on.live)
            .await?;
        let secret = Secret::fresh();
        let row = session::ActiveModel {
            id: Set(SessionId::fresh()),
            person_id: Set(found.id),
            token_hash: Set(secret.hash()),
            seat_id: Set(before.as_ref().and_then(|before| before.seat_id)),
            started_at: Set(now),
            seen_at: Set(now),
            ends_at: Set(now + Duration::hours(limits.hours)),
            before_at: Set(before.map(|before| before.seen_at)),
            agent: Set(from.agent.chars().take(200).collect()),
            address: Set(from.address.clone()),
        };
        session::Entity::insert(row).exec_without_returning(&on.live).await?;
        own_line(&on, now, &found, from, AuditLine::of(Verb::SignedIn, None)).await?;
        on.commit().await?;
        Ok(secret)
    }

    /// Ends the session of a token; nothing happens if there is none.
    ///
    /// # Errors
    /// The database's.
    pub async fn sign_out(&self, token: &Secret, from: &From) -> Outcome<()> {
        let on = self.begin().await?;
        let now = self.clock().now();
        let found = session::Entity::find().filter(session::Column::TokenHash.eq(token.hash())).one(&on.live).await?;
        let Some(found) = found else { return Ok(()) };
        let whose = person::Entity::find_by_id(found.person_id).one(&on.live).await?;
        end_sessions(&on, now, session::Column::Id.eq(found.id)).await?;
        if let Some(whose) = whose {
            own_line(&on, now, &whose, from, AuditLine::of(Verb::SignedOut, None)).await?;
        }
        on.commit().await
    }

    /// Notes that a session is in use, at most once a minute. Who reads does not wait long for who writes: a later page notes it.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen(&self, scope: &Scope) -> Outcome<()> {
        let Some((session, seen_at)) = scope.viewer().and_then(|viewer| viewer.session.zip(viewer.seen_at)) else {
            return Ok(());
        };
        if scope.now() - seen_at < Duration::minutes(1) || self.is_written_long(scope.now()) {
            return Ok(());
        }
        let Ok(begun) = tokio::time::timeout(READER_WAITS, self.begin()).await else {
            self.writes_long(scope.now());
            return Ok(());
        };
        let on = begun?;
        let text = "UPDATE session SET seen_at = $1 WHERE id = $2";
        on.live.execute_raw(statement(&on, text, [scope.now().into(), session.0.into()])).await?;
        on.commit().await
    }

    /// Ends one of the viewer's own sessions.
    ///
    /// # Errors
    /// Not found, for a session that is not the viewer's own; the database's.
    pub async fn end_session(&self, scope: &Scope, id: SessionId, from: &From) -> Outcome<()> {
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        let condition = sea_orm::Condition::all()
            .add(session::Column::Id.eq(id))
            .add(session::Column::PersonId.eq(whose.id))
            .add(session::Column::EndsAt.gt(scope.now()));
        if end_sessions(&on, scope.now(), condition).await? == 0 {
            return Err(Denied::NotFound.into());
        }
        own_line(&on, scope.now(), &whose, from, AuditLine::of(Verb::SessionEnded, None)).await?;
        on.commit().await
    }

    /// Ends all of the viewer's sessions but this one.
    ///
    /// # Errors
    /// The database's.
    pub async fn end_other_sessions(&self, scope: &Scope, from: &From) -> Outcome<()> {
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        end_others(&on, scope, whose.id).await?;
        own_line(&on, scope.now(), &whose, from, AuditLine::of(Verb::SessionEnded, None)).await?;
        on.commit().await
    }
}
