//! What the operator does with a shell on the machine: accounts are switched off and on, and a process is concluded.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{
    Put, SpaceKind, Store,
    audit::{self, AuditLine, Doer, Verb},
    door,
    tables::{app_password, person, process, session, space},
};
use crate::error::Outcome;

impl Store {
    /// Switches an account off, so that its sessions end and nobody signs in with it, or on again. `None`: there is no such account.
    ///
    /// # Errors
    /// The database's.
    pub async fn switch_account(&self, email: &str, to_be_off: bool) -> Outcome<Option<Put>> {
        let on = self.begin().await?;
        let now = self.clock().now();
        let found = person::Entity::find().filter(person::Column::Email.eq(door::plain_email(email))).one(&on.live);
        let Some(found) = found.await? else { return Ok(None) };
        if found.disabled_at.is_some() == to_be_off {
            return Ok(Some(Put::Same));
        }
        let switched = person::ActiveModel { disabled_at: Set(to_be_off.then_some(now)), ..Default::default() };
        person::Entity::update_many().set(switched).filter(person::Column::Id.eq(found.id)).exec(&on.live).await?;
        if to_be_off {
            let open =
                Condition::all().add(session::Column::PersonId.eq(found.id)).add(session::Column::EndsAt.gt(now));
            door::end_sessions(&on, now, open).await?;
            door::end_app_passwords(&on, now, app_password::Column::PersonId.eq(found.id)).await?;
        }
        let verb = if to_be_off { Verb::AccountDisabled } else { Verb::AccountEnabled };
        audit::write(&on, now, at_the_console(), AuditLine::of(verb, found.id.0)).await?;
        on.commit().await?;
        Ok(Some(Put::Changed))
    }

    /// Concludes the process at an address (rule 12): from now on it is read, and nothing else. `None`: there is no such process.
    ///
    /// # Errors
    /// The database's.
    pub async fn conclude(&self, slug: &str) -> Outcome<Option<Put>> {
        let mut on = self.begin().await?;
        on.public = true;
        let now = self.clock().now();
        let found = process::Entity::find().filter(process::Column::Slug.eq(slug)).one(&on.live).await?;
        let Some(found) = found else { return Ok(None) };
        if found.concluded_at.is_some() {
            return Ok(Some(Put::Same));
        }
        let concluded = process::ActiveModel { concluded_at: Set(Some(now)), ..Default::default() };
        process::Entity::update_many().set(concluded).filter(process::Column::Id.eq(found.id)).exec(&on.live).await?;
        let desk = space::Entity::find()
            .filter(space::Column::ProcessId.eq(found.id))
            .filter(space::Column::Kind.eq(SpaceKind::Desk))
            .one(&on.live)
            .await?;
        let doer = Doer { process: Some(found.id), space: desk.map(|desk| desk.id), ..at_the_console() };
        audit::write(&on, now, doer, AuditLine::of(Verb::ProcessConcluded, found.id.0)).await?;
        on.commit().await?;
        Ok(Some(Put::Changed))
    }
}

fn at_the_console() -> Doer {
    Doer { address: "console".into(), ..Doer::default() }
}
