//! Taking an invitation up.

use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect};

use crate::access::{
    Capacity, SeatId, SpaceId, SpaceKind, Store,
    audit::{self, AuditLine, Doer, Verb},
    desk::{Hat, in_force, is_managed, other_hat},
    password,
    post::{self, MailKind},
    readers,
    secret::Secret,
    store::Transaction,
    tables::{invitation, organisation, person, process, seat, space, standing},
};
use crate::{
    clock::Instant,
    error::{Error, Outcome, Wrong},
};

use super::{From, Invited, make_person, make_seat, open_invitation, set_password, statement, still};

impl Store {
    /// What an invitation says, if it is open.
    ///
    /// # Errors
    /// [`Error::Gone`]; the database's.
    pub async fn invited(&self, token: &Secret) -> Outcome<Invited> {
        let now = self.clock().now();
        let on = self.connection();
        let found = open_invitation(on, token, now).await?.ok_or(Error::Gone)?;
        let held = standing::Entity::find_by_id(found.standing_id).one(on).await?.ok_or(Error::Gone)?;
        stands(on, now, &found, &held).await?;
        let organisation = organisation::Entity::find_by_id(held.organisation_id).one(on).await?.ok_or(Error::Gone)?;
        let known = self.person_of(&found.email).await?.is_some_and(|person| person.password_hash.is_some());
        Ok(Invited {
            name: found.name,
            email: found.email,
            language: found.language,
            organisation: organisation.names,
            standing: held.kind,
            capacity: found.capacity,
            process: found.process_id,
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
        let before = self.person_of(&invited.email).await?;
        let known = before.as_ref().is_some_and(|person| person.password_hash.is_some());
        let (guess, hash) = if known {
            let guess = self.guess(&invited.email, &from.address).await?;
            let hash = before.as_ref().and_then(|person| person.password_hash.clone());
            if !self.judged(&guess, password, hash).await? {
                return Err(Error::Wrong(vec![Wrong::at("password", "accounts-error-present-password")]));
            }
            (Some(guess), None)
        } else {
            password::judge(&password).map_err(|wrong| Error::Wrong(vec![wrong]))?;
            (None, Some(password::hash(password).await?))
        };
        let on = self.begin().await?;
        let before = match before {
            Some(judged) => match still(&on, &judged).await? {
                Some(before) => Some(before),
                None => return Err(Error::Wrong(vec![Wrong::at("password", "accounts-error-present-password")])),
            },
            None => None,
        };
        if let Some(guess) = &guess {
            guess.take_back(&on).await?;
        }
        let done = self.seat_invited(&on, token, before, hash, from).await;
        match done {
            Ok(()) => on.commit().await,
            Err(fault) => {
                drop(on);
                // Nothing was changed, and the password was right all the same.
                if let Some(guess) = guess {
                    let on = self.begin().await?;
                    guess.take_back(&on).await?;
                    on.commit().await?;
                }
                Err(fault)
            }
        }
    }

    /// Gives whoever the door has let in the seat of an invitation; who was not there before is made first.
    async fn seat_invited(
        &self,
        on: &Transaction,
        token: &Secret,
        before: Option<person::Model>,
        hash: Option<String>,
        from: &From,
    ) -> Outcome<()> {
        let now = self.clock().now();
        let found = open_invitation(&on.live, token, now).await?.ok_or(Error::Gone)?;
        let whose = match before {
            Some(before) => before,
            None => make_person(on, now, &found.email, &found.name, &found.language, false).await?,
        };
        if let Some(hash) = hash {
            set_password(on, whose.id, &hash).await?;
        }
        // Who ends the standing at the same time comes before or after, not between.
        let held = standing::Entity::find_by_id(found.standing_id).lock_shared().one(&on.live).await?;
        let held = held.ok_or(Error::Gone)?;
        stands(&on.live, now, &found, &held).await?;
        // Since it was sent, the person may have joined the house, or taken a seat elsewhere: that one can end, and this one begin.
        match other_hat(&on.live, now, &found.email, &held).await? {
            Some(Hat::OfHouse) => return Err(Error::Gone),
            Some(hat @ Hat::Elsewhere) => return Err(Error::Wrong(vec![Wrong::at("password", hat.sentence())])),
            None => {}
        }
        // The operator's invitation is for the first manager, and there is one now.
        if found.by_operator && is_managed(&on.live, now, found.process_id).await? {
            return Err(Error::Gone);
        }
        let starts = found.seat_starts_at.map_or(now, |at| at.max(now));
        let (letter, ends) = (found.letter.clone(), found.seat_ends_at);
        let id = make_seat(on, &held, whose.id, found.capacity, letter, starts, ends).await?;
        let used = "UPDATE invitation SET used_at = $1, seat_id = $2
                    WHERE id = $3 AND used_at IS NULL AND withdrawn_at IS NULL";
        let done = on.live.execute_raw(statement(on, used, [now.into(), id.0.into(), found.id.0.into()])).await?;
        // Whoever withdrew it, or took it up, a moment ago was first.
        if done.rows_affected() != 1 {
            return Err(Error::Gone);
        }
        let doer = Doer {
            person: Some((whose.id, whose.name.clone())),
            process: Some(found.process_id),
            space: Some(found.space_id),
            address: from.address.clone(),
            ..Doer::default()
        };
        audit::write(on, now, doer, AuditLine::of(Verb::InvitationAccepted, id.0)).await?;
        tell_the_delegation(on, now, id, found.space_id).await
    }
}

/// Whether what an invitation offers is still there: the organisation takes part, the process goes on, and whoever sent it could send it
/// now. The operator's own has no sender who could lose a seat.
async fn stands(
    on: &impl ConnectionTrait,
    now: Instant,
    found: &invitation::Model,
    held: &standing::Model,
) -> Outcome<()> {
    let process = process::Entity::find_by_id(held.process_id).one(on).await?.ok_or(Error::Gone)?;
    if !in_force(held, now) || process.concluded_at.is_some_and(|at| at <= now) {
        return Err(Error::Gone);
    }
    let room = space::Entity::find_by_id(found.space_id).one(on).await?.ok_or(Error::Gone)?;
    let own = room.kind == SpaceKind::Delegation;
    // While an invitation is open, its seat is the one that sent it.
    let sender = match found.seat_id {
        Some(id) => seat::Entity::find_by_id(id).one(on).await?.ok_or(Error::Gone)?,
        None if own => return Err(Error::Gone),
        None => return Ok(()),
    };
    let under = standing::Entity::find_by_id(sender.standing_id).one(on).await?.ok_or(Error::Gone)?;
    let whose = person::Entity::find_by_id(sender.person_id).one(on).await?.ok_or(Error::Gone)?;
    let keeps = !own || (sender.capacity == Capacity::FocalPoint && sender.standing_id == held.id);
    let sits = sender.starts_at <= now && sender.ends_at.is_none_or(|at| at > now) && in_force(&under, now);
    let enters = whose.disabled_at.is_none() && !whose.operator;
    if keeps && sits && enters { Ok(()) } else { Err(Error::Gone) }
}

/// A delegation is told at once of a seat that its own focal point did not invite to (rule 7): everyone who reads in its space beside
/// that person. The focal point's invitations stand in the delegation's space, all others on the desk.
async fn tell_the_delegation(on: &Transaction, now: Instant, id: SeatId, invited_in: SpaceId) -> Outcome<()> {
    let Some(seat) = seat::Entity::find_by_id(id).one(&on.live).await? else { return Ok(()) };
    if seat.space_id == invited_in {
        return Ok(());
    }
    for person in readers::persons(&on.live, now, seat.space_id).await? {
        if person != seat.person_id {
            post::queue(on, now, Some(seat.space_id), MailKind::FocalPoint, Some(person), id.0).await?;
        }
    }
    Ok(())
}
