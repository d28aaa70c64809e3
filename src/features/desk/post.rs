//! The desk's mails, rendered when they are sent, with what their reader may see then.

use chrono_tz::Tz;

use super::{
    emergencies::{place, who},
    mails::{EmergencyAskedMail, EmergencyOpenedMail, FocalPointMail},
};
use crate::{
    access::{
        Letter, Level, Test,
        desk::EmergencyState,
        tables::{emergency, seat},
    },
    error::Outcome,
    http::{
        House,
        links::space_href,
        names::{Organisations, capacity_name},
    },
    mail::{Outgoing, words},
};

/// A seat of a delegation that its own focal point did not invite to, as long as it is held. `None`, too, if the reader sees nothing of it
/// any more.
///
/// # Errors
/// The database's.
pub async fn focal_point(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let found = scope.rows::<seat::Entity>().only(seat::Column::Id, Test::is(letter.subject)).one().await?;
    let Some(found) = found else { return Ok(None) };
    let Some(space) = scope.space(found.space_id) else { return Ok(None) };
    // A seat that is over already is no news.
    let here = scope.readers(space.id).await?;
    let Some(reader) = here.into_iter().find(|reader| reader.seat == found.id) else { return Ok(None) };
    let mail = FocalPointMail {
        w,
        person: letter.name.clone(),
        process: scope.process(found.process_id).map(|process| process.name(w)).unwrap_or_default(),
        organisation: Organisations::of(scope).short(found.organisation_id, w),
        name: format!("{} ({})", reader.name, capacity_name(reader.standing, reader.capacity, w)),
        letter: found.letter.unwrap_or_default(),
        link: house.link(&format!("{}/people", space_href(scope, space))),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

async fn found(letter: &Letter, state: EmergencyState) -> Outcome<Option<emergency::Model>> {
    let rows = letter.scope.rows::<emergency::Entity>().only(emergency::Column::Id, Test::is(letter.subject));
    rows.only(emergency::Column::State, Test::is(state)).one().await
}

/// The second signature under an emergency access, while it is waited for and the reader can give it.
///
/// # Errors
/// The database's.
pub async fn emergency_asked(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let open = found(letter, EmergencyState::Asked).await?.filter(|row| row.ends_at > scope.now());
    let Some(row) = open else { return Ok(None) };
    let signs = scope.seats().iter().any(|seat| seat.own_space == row.signer_space_id && seat.capacity.leads());
    let Some(room) = scope.space(row.signer_space_id).filter(|_| signs) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let process = scope.process(row.process_id);
    let mail = EmergencyAskedMail {
        w,
        person: letter.name.clone(),
        process: process.map(|process| process.name(w)).unwrap_or_default(),
        organisation: organisations.short(row.signer_id, w),
        space: place(scope, row.target_id, row.target_kind, w),
        whom: who(&row.whom, row.whom_id, &organisations, w),
        asker: who(&row.asked_by, row.asker_id, &organisations, w),
        hours: usize::try_from(row.hours).unwrap_or(0),
        reason: row.reason,
        until: w.instant(row.ends_at, process.map_or(Tz::UTC, |process| process.zone)),
        link: house.link(&format!("{}/emergencies", space_href(scope, room))),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// A space that was opened in an emergency, to who manages it.
///
/// # Errors
/// The database's.
pub async fn emergency_opened(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let Some(row) = found(letter, EmergencyState::Signed).await? else { return Ok(None) };
    let managed = scope.space(row.target_id).filter(|space| space.level == Level::Manage);
    let (Some(space), Some(until)) = (managed, row.open_until) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let process = scope.process(row.process_id);
    let mail = EmergencyOpenedMail {
        w,
        person: letter.name.clone(),
        process: process.map(|process| process.name(w)).unwrap_or_default(),
        space: place(scope, row.target_id, row.target_kind, w),
        whom: who(&row.whom, row.whom_id, &organisations, w),
        asker: who(&row.asked_by, row.asker_id, &organisations, w),
        signer: who(row.answered_by.as_deref().unwrap_or_default(), row.signer_id, &organisations, w),
        reason: row.reason,
        until: w.instant(until, process.map_or(Tz::UTC, |process| process.zone)),
        link: house.link(&format!("{}/people", space_href(scope, space))),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}
