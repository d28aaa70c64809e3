//! The door: what is done before anybody is known, and what a person does to their own account.
//! Everything here takes the same time and says the same whether an account exists or not.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement};
use sha2::{Digest, Sha256};

use super::{
    Capacity, PersonId, RowId, Scope, SeatId, SessionId, Standing, Store,
    audit::{self, AuditLine, Doer, Verb},
    password,
    post::{self, MailKind},
    scope::SessionLimits,
    secret::{Secret, hex},
    store::Transaction,
    tables::{invitation, organisation, password_reset, person, process, seat, session, space, standing},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// From where somebody knocks.
#[derive(Clone, Debug, Default)]
pub struct From {
    /// The network address.
    pub address: String,
    /// What the browser says it is; shortened.
    pub agent: String,
}

/// How many failures within a quarter of an hour close the door for the rest of it.
const FAILURES_OF_ACCOUNT: i64 = 10;
const FAILURES_OF_ADDRESS: i64 = 60;
const WINDOW_MINUTES: i64 = 15;
/// How long a way back is open.
const RESET_HOURS: i64 = 1;

/// An invitation as the invited person sees it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The invited person's name.
    pub name: String,
    /// The address that it went to.
    pub email: String,
    /// The language of the mail.
    pub language: String,
    /// The organisation's names by language.
    pub organisation: serde_json::Value,
    /// The standing's kind.
    pub standing: Standing,
    /// The capacity.
    pub capacity: Capacity,
    /// The process.
    pub process: String,
    /// When it ends.
    pub ends_at: Instant,
    /// Whether the address has an account already: then its password is asked for, and no new one is made.
    pub known: bool,
}

/// An address as it is compared: trimmed, in small letters.
pub fn plain_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether this can be an address: one part, an `@`, a domain with a dot, nothing that could make two of it.
pub fn is_email(email: &str) -> bool {
    let fine = |c: char| {
        c.is_ascii_graphic() && !matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')' | '[' | ']' | '\\' | ':')
    };
    match email.split_once('@') {
        Some((name, domain)) => {
            !name.is_empty()
                && email.len() <= 254
                && email.chars().all(fine)
                && !domain.contains('@')
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        }
        None => false,
    }
}

fn key(kind: &str, what: &str) -> String {
    format!("{kind}:{}", hex(&Sha256::digest(what.as_bytes())))
}

impl Store {
    /// Signs a person in. A new session is made each time; the token is for the cookie.
    ///
    /// # Errors
    /// [`Error::TooMany`] after too many failures; [`Error::Wrong`] with one sentence for every other reason.
    pub async fn sign_in(&self, email: &str, password: String, from: &From, limits: SessionLimits) -> Outcome<Secret> {
        let email = plain_email(email);
        let now = self.clock().now();
        self.throttled(now, &email, &from.address).await?;
        let found = self.person_of(&email).await?.filter(|person| person.disabled_at.is_none());
        let hash = found.as_ref().and_then(|person| person.password_hash.clone());
        let right = password::fits(password, hash).await?;
        let on = self.begin().await?;
        let Some(found) = found.filter(|_| right) else {
            failed(&on, now, &[key("account", &email), key("address", &from.address)]).await?;
            let doer = Doer { address: from.address.clone(), ..Doer::default() };
            audit::write(&on, now, doer, AuditLine::of(Verb::SignInFailed, None)).await?;
            on.commit().await?;
            return Err(Error::Wrong(vec![Wrong::at("email", "accounts-error-sign-in")]));
        };
        clear(&on, &key("account", &email)).await?;
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

    /// Notes that a session is in use, at most once a minute.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen(&self, scope: &Scope) -> Outcome<()> {
        let Some((session, seen_at)) = scope.viewer().and_then(|viewer| viewer.session.zip(viewer.seen_at)) else {
            return Ok(());
        };
        if scope.now() - seen_at < Duration::minutes(1) {
            return Ok(());
        }
        let on = self.begin().await?;
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

    /// Changes the viewer's password; all other sessions end.
    ///
    /// # Errors
    /// [`Error::Wrong`] for a wrong present password or a new one that may not be chosen; [`Error::TooMany`].
    pub async fn change_password(&self, scope: &Scope, present: String, new: String, from: &From) -> Outcome<()> {
        let viewer = scope.viewer().ok_or(Denied::SignIn)?;
        let found = person::Entity::find_by_id(viewer.person).one(self.connection()).await?.ok_or(Denied::SignIn)?;
        self.throttled(scope.now(), &found.email, &from.address).await?;
        if !password::fits(present, found.password_hash.clone()).await? {
            let on = self.begin().await?;
            failed(&on, scope.now(), &[key("account", &found.email)]).await?;
            on.commit().await?;
            return Err(Error::Wrong(vec![Wrong::at("present", "accounts-error-present-password")]));
        }
        password::judge(&new).map_err(|wrong| Error::Wrong(vec![wrong]))?;
        let hash = password::hash(new).await?;
        let on = self.begin().await?;
        set_password(&on, found.id, &hash).await?;
        end_others(&on, scope, found.id).await?;
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
        self.throttled(now, &format!("reset {email}"), &from.address).await?;
        let on = self.begin().await?;
        failed(&on, now, &[key("account", &format!("reset {email}"))]).await?;
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

    /// Takes a way back: sets the password and ends every session of the person. It works once, and only the newest one does.
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
        clear(&on, &key("account", &whose.email)).await?;
        own_line(&on, now, &whose, from, AuditLine::of(Verb::PasswordChanged, None)).await?;
        on.commit().await
    }

    /// What an invitation says, if it is open.
    ///
    /// # Errors
    /// [`Error::Gone`]; the database's.
    pub async fn invited(&self, token: &Secret) -> Outcome<Invited> {
        let now = self.clock().now();
        let on = self.connection();
        let found = open_invitation(on, token, now).await?.ok_or(Error::Gone)?;
        let held = standing::Entity::find_by_id(found.standing_id).one(on).await?.ok_or(Error::Gone)?;
        let organisation = organisation::Entity::find_by_id(held.organisation_id).one(on).await?.ok_or(Error::Gone)?;
        let process = process::Entity::find_by_id(found.process_id).one(on).await?.ok_or(Error::Gone)?;
        let known = self.person_of(&found.email).await?.is_some_and(|person| person.password_hash.is_some());
        Ok(Invited {
            name: found.name,
            email: found.email,
            language: found.language,
            organisation: organisation.names,
            standing: held.kind,
            capacity: found.capacity,
            process: process.name,
            ends_at: found.ends_at,
            known,
        })
    }

    /// Takes an invitation up: the account if there is none yet, and the seat. It works once.
    ///
    /// # Errors
    /// [`Error::Gone`]; [`Error::Wrong`] for the password.
    pub async fn accept_invitation(&self, token: &Secret, password: String, from: &From) -> Outcome<()> {
        let invited = self.invited(token).await?;
        self.throttled(self.clock().now(), &invited.email, &from.address).await?;
        let before = self.person_of(&invited.email).await?;
        let hash = if invited.known {
            let hash = before.as_ref().and_then(|person| person.password_hash.clone());
            if !password::fits(password, hash).await? {
                let on = self.begin().await?;
                failed(&on, self.clock().now(), &[key("account", &invited.email)]).await?;
                on.commit().await?;
                return Err(Error::Wrong(vec![Wrong::at("password", "accounts-error-present-password")]));
            }
            None
        } else {
            password::judge(&password).map_err(|wrong| Error::Wrong(vec![wrong]))?;
            Some(password::hash(password).await?)
        };
        let on = self.begin().await?;
        let now = self.clock().now();
        let found = open_invitation(&on.live, token, now).await?.ok_or(Error::Gone)?;
        let whose = match before {
            Some(before) => before,
            None => make_person(&on, now, &found.email, &found.name, &found.language, false).await?,
        };
        if let Some(hash) = hash {
            set_password(&on, whose.id, &hash).await?;
        }
        let held = standing::Entity::find_by_id(found.standing_id).one(&on.live).await?.ok_or(Error::Gone)?;
        let id = make_seat(&on, &held, whose.id, found.capacity, found.letter.clone(), now, None).await?;
        let used = "UPDATE invitation SET used_at = $1, seat_id = $2 WHERE id = $3 AND used_at IS NULL";
        on.live.execute_raw(statement(&on, used, [now.into(), id.0.into(), found.id.0.into()])).await?;
        let doer = Doer {
            person: Some((whose.id, whose.name.clone())),
            process: Some(found.process_id),
            space: Some(found.space_id),
            address: from.address.clone(),
            ..Doer::default()
        };
        audit::write(&on, now, doer, AuditLine::of(Verb::InvitationAccepted, id.0)).await?;
        on.commit().await
    }

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
    pub async fn choose_language(&self, scope: &Scope, code: &str) -> Outcome<()> {
        let viewer = scope.viewer().ok_or(Denied::SignIn)?;
        let on = self.begin().await?;
        let text = "UPDATE person SET language = $1 WHERE id = $2";
        on.live.execute_raw(statement(&on, text, [code.into(), viewer.person.0.into()])).await?;
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

    /// A new link for setting up, if this installation has no operator yet. An older link dies.
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
        let text = "UPDATE installation SET set_up_hash = $1 WHERE id = 1";
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
        let whose = make_person(&on, now, &plain_email(email), name.trim(), "en", true).await?;
        set_password(&on, whose.id, &hash).await?;
        on.live.execute_unprepared("UPDATE installation SET set_up_hash = NULL WHERE id = 1").await?;
        own_line(&on, now, &whose, from, AuditLine::of(Verb::SetUp, None)).await?;
        on.commit().await
    }

    async fn person_of(&self, email: &str) -> Outcome<Option<person::Model>> {
        Ok(person::Entity::find().filter(person::Column::Email.eq(email)).one(self.connection()).await?)
    }

    async fn throttled(&self, now: Instant, account: &str, address: &str) -> Outcome<()> {
        let text = "SELECT failures, since FROM throttle WHERE key = $1";
        for (key, most) in
            [(key("account", account), FAILURES_OF_ACCOUNT), (key("address", address), FAILURES_OF_ADDRESS)]
        {
            let on = self.connection();
            let row =
                on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, [key.into()])).await?;
            let Some(row) = row else { continue };
            let (failures, since): (i32, Instant) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let left = WINDOW_MINUTES - (now - since).num_minutes();
            if i64::from(failures) >= most && left > 0 {
                return Err(Error::TooMany { minutes: left });
            }
        }
        Ok(())
    }
}

fn statement<const N: usize>(on: &Transaction, text: &str, values: [sea_orm::Value; N]) -> Statement {
    Statement::from_sql_and_values(on.live.get_database_backend(), text, values)
}

async fn failed(on: &Transaction, now: Instant, keys: &[String]) -> Outcome<()> {
    let text = "INSERT INTO throttle (key, failures, since) VALUES ($1, 1, $2)
                ON CONFLICT (key) DO UPDATE SET
                  failures = CASE WHEN throttle.since <= $3 THEN 1 ELSE throttle.failures + 1 END,
                  since = CASE WHEN throttle.since <= $3 THEN $2 ELSE throttle.since END";
    let stale = now - Duration::minutes(WINDOW_MINUTES);
    for key in keys {
        on.live.execute_raw(statement(on, text, [key.clone().into(), now.into(), stale.into()])).await?;
    }
    Ok(())
}

async fn clear(on: &Transaction, key: &str) -> Outcome<()> {
    on.live.execute_raw(statement(on, "DELETE FROM throttle WHERE key = $1", [key.into()])).await?;
    Ok(())
}

async fn own(on: &Transaction, scope: &Scope) -> Outcome<person::Model> {
    let viewer = scope.viewer().ok_or(Denied::SignIn)?;
    Ok(person::Entity::find_by_id(viewer.person).one(&on.live).await?.ok_or(Denied::SignIn)?)
}

async fn own_line(on: &Transaction, now: Instant, whose: &person::Model, from: &From, line: AuditLine) -> Outcome<()> {
    let doer = Doer { person: Some((whose.id, whose.name.clone())), address: from.address.clone(), ..Doer::default() };
    audit::write(on, now, doer, line).await
}

/// Sessions end by their end being now: the row stays for the list of one's own sessions until it is tidied away.
pub(super) async fn end_sessions(
    on: &Transaction,
    now: Instant,
    condition: impl sea_orm::sea_query::IntoCondition,
) -> Outcome<u64> {
    let ended = session::ActiveModel { ends_at: Set(now), ..Default::default() };
    let done = session::Entity::update_many().set(ended).filter(condition.into_condition()).exec(&on.live).await?;
    Ok(done.rows_affected)
}

async fn end_others(on: &Transaction, scope: &Scope, whose: PersonId) -> Outcome<u64> {
    let this = scope.viewer().and_then(|viewer| viewer.session);
    let mut condition =
        sea_orm::Condition::all().add(session::Column::PersonId.eq(whose)).add(session::Column::EndsAt.gt(scope.now()));
    if let Some(this) = this {
        condition = condition.add(session::Column::Id.ne(this));
    }
    end_sessions(on, scope.now(), condition).await
}

pub(super) async fn set_password(on: &Transaction, whose: PersonId, hash: &str) -> Outcome<()> {
    let text = "UPDATE person SET password_hash = $1 WHERE id = $2";
    on.live.execute_raw(statement(on, text, [hash.into(), whose.0.into()])).await?;
    Ok(())
}

async fn close_resets(on: &Transaction, now: Instant, whose: PersonId) -> Outcome<()> {
    let text = "UPDATE password_reset SET used_at = $1 WHERE person_id = $2 AND used_at IS NULL";
    on.live.execute_raw(statement(on, text, [now.into(), whose.0.into()])).await?;
    Ok(())
}

async fn open_reset(on: &impl ConnectionTrait, token: &Secret, now: Instant) -> Outcome<Option<password_reset::Model>> {
    let found =
        password_reset::Entity::find().filter(password_reset::Column::TokenHash.eq(token.hash())).one(on).await?;
    let Some(found) = found.filter(|row| row.used_at.is_none() && row.ends_at > now) else { return Ok(None) };
    // A later one replaces it.
    let newest = password_reset::Entity::find()
        .filter(password_reset::Column::PersonId.eq(found.person_id))
        .order_by_desc(password_reset::Column::MadeAt)
        .order_by_desc(password_reset::Column::Id)
        .one(on)
        .await?;
    Ok(newest.is_some_and(|newest| newest.id == found.id).then_some(found))
}

async fn open_invitation(
    on: &impl ConnectionTrait,
    token: &Secret,
    now: Instant,
) -> Outcome<Option<invitation::Model>> {
    let found = invitation::Entity::find().filter(invitation::Column::TokenHash.eq(token.hash())).one(on).await?;
    Ok(found.filter(|row| row.used_at.is_none() && row.withdrawn_at.is_none() && row.ends_at > now))
}

async fn set_up_fits(on: &impl ConnectionTrait, token: &Secret) -> Outcome<bool> {
    let text = "SELECT set_up_hash FROM installation WHERE id = 1";
    let row = on.query_one_raw(Statement::from_string(on.get_database_backend(), text)).await?;
    let kept: Option<String> = row.map_or(Ok(None), |row| row.try_get_by_index(0))?;
    Ok(kept.is_some_and(|kept| kept == token.hash()))
}

pub(super) async fn make_person(
    on: &Transaction,
    now: Instant,
    email: &str,
    name: &str,
    language: &str,
    operator: bool,
) -> Outcome<person::Model> {
    let made = person::Model {
        id: PersonId::fresh(),
        email: plain_email(email),
        name: name.to_owned(),
        language: language.to_owned(),
        password_hash: None,
        operator,
        disabled_at: None,
        made_at: now,
    };
    person::Entity::insert(sea_orm::IntoActiveModel::into_active_model(made.clone()))
        .exec_without_returning(&on.live)
        .await?;
    Ok(made)
}

/// Makes a seat under a standing; it stands in the delegation's space and on the desk.
pub(super) async fn make_seat(
    on: &Transaction,
    held: &standing::Model,
    whose: PersonId,
    capacity: Capacity,
    letter: Option<String>,
    starts_at: Instant,
    ends_at: Option<Instant>,
) -> Outcome<SeatId> {
    let spaces = space::Entity::find().filter(space::Column::ProcessId.eq(held.process_id)).all(&on.live).await?;
    let missing = || Error::Internal("the process lacks a desk or the delegation's space".into());
    let desk = spaces.iter().find(|space| space.kind == super::SpaceKind::Desk).ok_or_else(missing)?;
    let own = spaces
        .iter()
        .find(|space| space.kind == super::SpaceKind::Delegation && space.organisation_id == Some(held.organisation_id))
        .ok_or_else(missing)?;
    let row = seat::Model {
        id: SeatId::fresh(),
        standing_id: held.id,
        process_id: held.process_id,
        organisation_id: held.organisation_id,
        person_id: whose,
        space_id: own.id,
        desk_id: desk.id,
        capacity,
        letter,
        starts_at,
        ends_at,
    };
    let id = row.id;
    seat::Entity::insert(sea_orm::IntoActiveModel::into_active_model(row)).exec_without_returning(&on.live).await?;
    Ok(id)
}
