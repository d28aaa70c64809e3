//! Names that a program has begun on a network drive and has written no byte to. Windows and macOS make an empty file before they fill it, and
//! a lock on a name that is not there makes one too (RFC 4918, section 7.3): no paper, no symbol and no mail comes of that.

use chrono::Duration;
use sea_orm::IntoActiveModel;

use super::tables::dav_begun;
use crate::{
    access::{Contribute, Grant, RowId, Scope, SpaceId},
    error::{Error, Outcome},
    pack::names::folded,
};

/// How long a name waits for its first byte.
const MINUTES: i64 = 60;

/// How many a seat has begun at once.
const MOST: usize = 500;

/// The names in a space that the seat which acts has begun.
///
/// # Errors
/// The database's.
pub async fn of_space(scope: &Scope, space: SpaceId) -> Outcome<Vec<dav_begun::Model>> {
    scope.rows::<dav_begun::Entity>().in_space(space).oldest(dav_begun::Column::MadeAt).all().await
}

/// Begins a name. One that was begun already stays as it is.
///
/// # Errors
/// [`Error::TooMany`]; [`crate::error::Denied`]; the database's.
pub async fn begin(grant: &Grant<Contribute>, place: &str) -> Outcome<()> {
    let mut change = grant.write_of_seat().await?;
    let now = change.now();
    let all = change.all::<dav_begun::Entity>().await?;
    let same = |row: &dav_begun::Model| row.space_id == grant.space_id() && folded(&row.place) == folded(place);
    if all.iter().any(same) {
        return Ok(());
    }
    if all.len() >= MOST {
        return Err(Error::TooMany { minutes: MINUTES });
    }
    let row = dav_begun::Model {
        id: RowId::fresh(),
        space_id: grant.space_id(),
        seat_id: grant.seat().map(|seat| seat.id),
        place: place.to_owned(),
        made_at: now,
        expires_at: now + Duration::minutes(MINUTES),
    };
    change.insert::<dav_begun::Entity>(row.into_active_model()).await?;
    change.commit().await
}

/// Ends what was begun: it was filled, or is not wanted any more.
///
/// # Errors
/// [`crate::error::Denied`]; the database's.
pub async fn end(grant: &Grant<Contribute>, id: RowId) -> Outcome<()> {
    let mut change = grant.write_of_seat().await?;
    change.remove::<dav_begun::Entity>(id).await?;
    change.commit().await
}

/// Gives what was begun another name.
///
/// # Errors
/// [`crate::error::Denied`]; the database's.
pub async fn rename(grant: &Grant<Contribute>, id: RowId, place: &str) -> Outcome<()> {
    let mut change = grant.write_of_seat().await?;
    let now = change.now();
    change.remove::<dav_begun::Entity>(id).await?;
    let row = dav_begun::Model {
        id: RowId::fresh(),
        space_id: grant.space_id(),
        seat_id: grant.seat().map(|seat| seat.id),
        place: place.to_owned(),
        made_at: now,
        expires_at: now + Duration::minutes(MINUTES),
    };
    change.insert::<dav_begun::Entity>(row.into_active_model()).await?;
    change.commit().await
}
