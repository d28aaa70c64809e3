//! Passwords for programs: made and ended by a person in the browser, and the door that a program comes in by.
//!
//! The person's own password opens nothing here and is not even compared: what is not the secret of an app password is wrong. A secret has
//! 125 random bits, so that a plain hash will do, and a right one is no guess.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::access::{
    RowId, Scope, SeatId, Store, arrival,
    audit::{self, AuditLine, Doer, Verb},
    own::alone_as,
    scope::Program,
    secret::Secret,
    tables::{app_password, person},
};
use crate::error::{Denied, Error, Outcome, Wrong};

use super::{From, end_app_passwords, own, own_line, plain_email, statement};

/// How many a person has at once.
pub const MOST_APP_PASSWORDS: usize = 20;

/// The longest name of one, in characters.
const LONGEST: usize = 100;

/// How long a program waits for its turn to write, only to note that it was here.
const PROGRAM_WAITS: std::time::Duration = std::time::Duration::from_millis(200);

/// An app password that is to be made.
#[derive(Clone, Debug)]
pub struct NewAppPassword {
    /// What the person calls it: the device that it is for.
    pub name: String,
    /// The seat that a program acts in by it.
    pub seat: SeatId,
    /// Whether the program may change something.
    pub writes: bool,
}

impl Store {
    /// Makes a password for a program, for one of the viewer's seats that are in force. The secret is given this once.
    ///
    /// # Errors
    /// [`Error::Wrong`] without a name, or where [`MOST_APP_PASSWORDS`] are there; [`Denied::NotFound`] for a seat that is not the viewer's
    /// own; the database's.
    pub async fn make_app_password(&self, scope: &Scope, wanted: NewAppPassword, from: &From) -> Outcome<Secret> {
        let name = wanted.name.trim();
        if !(1..=LONGEST).contains(&name.chars().count()) {
            return Err(Error::Wrong(vec![Wrong::at("name", "accounts-error-app-name")]));
        }
        scope.seat(wanted.seat).ok_or(Denied::NotFound)?;
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        // Two who press at once are counted one after the other.
        alone_as(&on, whose.id).await?;
        let open = app_password::Entity::find()
            .filter(app_password::Column::PersonId.eq(whose.id))
            .filter(app_password::Column::EndedAt.is_null());
        if open.count(&on.live).await? >= MOST_APP_PASSWORDS as u64 {
            return Err(Error::Wrong(vec![Wrong::at("name", "accounts-error-app-many")]));
        }
        let (secret, id) = (Secret::fresh_to_type(), RowId::fresh());
        let row = app_password::ActiveModel {
            id: Set(id),
            person_id: Set(whose.id),
            seat_id: Set(wanted.seat),
            name: Set(name.to_owned()),
            secret_hash: Set(secret.hash()),
            writes: Set(wanted.writes),
            made_at: Set(scope.now()),
            last_used_at: Set(None),
            ended_at: Set(None),
        };
        app_password::Entity::insert(row).exec_without_returning(&on.live).await?;
        let line = AuditLine::of(Verb::AppPasswordMade, id.0).with("writes", wanted.writes);
        own_line(&on, scope.now(), &whose, from, line).await?;
        on.commit().await?;
        Ok(secret)
    }

    /// Ends one of the viewer's own: the next request of the program is refused.
    ///
    /// # Errors
    /// [`Denied::NotFound`] for one that is not the viewer's own or has ended; the database's.
    pub async fn end_app_password(&self, scope: &Scope, id: RowId, from: &From) -> Outcome<()> {
        let on = self.begin().await?;
        let whose = own(&on, scope).await?;
        let condition =
            Condition::all().add(app_password::Column::Id.eq(id)).add(app_password::Column::PersonId.eq(whose.id));
        if end_app_passwords(&on, scope.now(), condition).await? == 0 {
            return Err(Denied::NotFound.into());
        }
        own_line(&on, scope.now(), &whose, from, AuditLine::of(Verb::AppPasswordEnded, id.0)).await?;
        on.commit().await
    }

    /// What a program may see that comes with an address and an app password: the spaces of its one seat. A wrong one is counted as a guess
    /// at a sign-in is, apart from those at the sign-in page: a program that is set up wrongly does not shut its owner out.
    ///
    /// # Errors
    /// [`Denied::SignIn`] for every reason why it opens nothing; [`Error::TooMany`] after too many wrong ones; the database's.
    pub async fn scope_of_program(&self, email: &str, secret: &str, from: &From) -> Outcome<Scope> {
        let email = plain_email(email);
        if let Some(scope) = self.of_app_password(&email, secret).await? {
            return Ok(scope);
        }
        // It stays counted: it was wrong.
        self.guess(&format!("program {email}"), &from.address).await?;
        let on = self.begin().await?;
        let doer = Doer { address: from.address.clone(), ..Doer::default() };
        audit::write(&on, self.clock().now(), doer, AuditLine::of(Verb::SignInFailed, None)).await?;
        on.commit().await?;
        Err(Denied::SignIn.into())
    }

    async fn of_app_password(&self, email: &str, secret: &str) -> Outcome<Option<Scope>> {
        let Some(secret) = Secret::typed(secret) else { return Ok(None) };
        let open = app_password::Entity::find()
            .filter(app_password::Column::SecretHash.eq(secret.hash()))
            .filter(app_password::Column::EndedAt.is_null());
        let Some(row) = open.one(self.connection()).await? else { return Ok(None) };
        let whose = person::Entity::find_by_id(row.person_id).one(self.connection()).await?;
        if whose.is_none_or(|whose| whose.email != email) {
            return Ok(None);
        }
        let program = Program { hash: row.secret_hash.clone(), writes: row.writes };
        let scope = arrival::of_program(self, self.connection(), self.register().await?, &program).await?;
        if let Some(scope) = &scope
            && let Err(fault) = self.app_password_used(scope, &row).await
        {
            tracing::warn!(%fault, "could not note that an app password is in use");
        }
        Ok(scope)
    }

    /// Notes that one is in use, at most once a minute.
    async fn app_password_used(&self, scope: &Scope, row: &app_password::Model) -> Outcome<()> {
        let noted = row.last_used_at.is_some_and(|at| scope.now() - at < Duration::minutes(1));
        if noted || self.is_written_long(scope.now()) {
            return Ok(());
        }
        let Ok(begun) = tokio::time::timeout(PROGRAM_WAITS, self.begin()).await else {
            self.writes_long(scope.now());
            return Ok(());
        };
        let on = begun?;
        let text = "UPDATE app_password SET last_used_at = $1 WHERE id = $2";
        on.live.execute_raw(statement(&on, text, [scope.now().into(), row.id.0.into()])).await?;
        on.commit().await
    }
}
