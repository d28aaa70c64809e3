//! Locks on places of a space, made from a network drive (RFC 4918, sections 6 and 7). They are rows: a restart ends none of them, every
//! server knows them all, and whether one forbids a change is judged inside the change.

use chrono::Duration;
use sea_orm::ActiveValue::Set;

use super::tables::dav_lock;
use crate::{
    access::{
        AuditLine, Capability, Changes, Contribute, Grant, RowId, Scope, SeatId, Secret, SpaceId, Test, Verb, Write,
    },
    clock::Instant,
    error::{Denied, Error, Outcome},
    pack::names::folded,
};

/// How long a lock lives at most, in seconds, unless it is kept for longer again: a program that has crashed holds nobody up for a day.
pub const LONGEST_SECONDS: i64 = 3600;

/// How many locks a seat has in a space at once.
const MOST: usize = 500;

/// A change at a place, and the locks whose tokens came with it.
#[derive(Clone, Debug)]
pub struct Presented {
    /// The place, as a lock has it.
    pub place: String,
    /// Whether everything below is changed too.
    pub deep: bool,
    /// Whether a name is added to or taken from what the place stands in.
    pub adds: bool,
    /// The tokens.
    pub tokens: Vec<String>,
}

/// Whether one place is another or stands below it. Names that some system takes for one are one.
fn is_within(place: &str, other: &str) -> bool {
    let (place, other) = (folded(place), folded(other));
    other.is_empty() || place == other || place.strip_prefix(&other).is_some_and(|rest| rest.starts_with('/'))
}

fn parent(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Whether a lock covers a place (RFC 4918, section 7.4).
pub fn covers(lock: &dav_lock::Model, place: &str) -> bool {
    if lock.deep { is_within(place, &lock.place) } else { folded(place) == folded(&lock.place) }
}

/// Whether a lock stands in the way of a change by a seat.
fn forbids(lock: &dav_lock::Model, seat: Option<SeatId>, change: &Presented) -> bool {
    let concerned = covers(lock, &change.place)
        || (change.deep && is_within(&lock.place, &change.place))
        || (change.adds && !change.place.is_empty() && covers(lock, parent(&change.place)));
    // A token is no secret: it helps only the seat whose lock it is (section 6.5).
    let own = lock.seat_id == seat && change.tokens.contains(&lock.token);
    concerned && !own
}

/// The locks of a space that are in force.
///
/// # Errors
/// The database's.
pub async fn of_space(scope: &Scope, space: SpaceId) -> Outcome<Vec<dav_lock::Model>> {
    scope.rows::<dav_lock::Entity>().in_space(space).oldest(dav_lock::Column::MadeAt).all().await
}

/// Judges a change by the locks that are there, before it is begun.
///
/// # Errors
/// [`Error::Locked`]; the database's.
pub async fn judge<C: Capability>(grant: &Grant<C>, change: &Presented) -> Outcome<()> {
    let locks = of_space(grant, grant.space_id()).await?;
    free(&locks, grant.seat().map(|seat| seat.id), change)
}

/// Judges a change inside of it: from here to its end nobody locks anything in the space.
///
/// # Errors
/// [`Error::Locked`]; [`Denied`]; the database's.
pub async fn judge_within<C: Changes>(write: &Write<C>, grant: &Grant<C>, change: &Presented) -> Outcome<()> {
    let locks = alone(write, grant).await?;
    free(&locks, grant.seat().map(|seat| seat.id), change)
}

fn free(locks: &[dav_lock::Model], seat: Option<SeatId>, change: &Presented) -> Outcome<()> {
    if locks.iter().any(|lock| forbids(lock, seat, change)) { Err(Error::Locked) } else { Ok(()) }
}

/// The locks in force now, with nobody else adding one before the change ends.
async fn alone<C: Changes>(write: &Write<C>, grant: &Grant<C>) -> Outcome<Vec<dav_lock::Model>> {
    write.alone_in(grant).await?;
    let rows = write.scope().rows::<dav_lock::Entity>().in_space(grant.space_id());
    let now = write.now();
    Ok(write.held(rows).await?.into_iter().filter(|lock| lock.expires_at > now).collect())
}

/// A lock that is asked for. All are exclusive.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The place.
    pub place: String,
    /// Whether all that is below is to be locked too.
    pub deep: bool,
    /// What the program says of who locks.
    pub owner: String,
    /// For how many seconds; at most [`LONGEST_SECONDS`].
    pub seconds: i64,
}

fn until(now: Instant, seconds: i64) -> Instant {
    now + Duration::seconds(seconds.clamp(1, LONGEST_SECONDS))
}

/// Locks a place.
///
/// # Errors
/// [`Error::Locked`] where any lock stands at it, above it or below it in the way, of whomever; [`Error::TooMany`]; [`Denied`]; the
/// database's.
pub async fn lock(grant: &Grant<Contribute>, wanted: &Wanted) -> Outcome<dav_lock::Model> {
    let seat = grant.seat().map(|seat| seat.id);
    let mut write = grant.write().await?;
    let locks = alone(&write, grant).await?;
    let asked = Presented { place: wanted.place.clone(), deep: wanted.deep, adds: false, tokens: Vec::new() };
    free(&locks, seat, &asked)?;
    let own = locks.iter().filter(|lock| lock.seat_id == seat);
    if own.clone().count() >= MOST {
        let first = own.map(|lock| lock.expires_at).min().unwrap_or(write.now());
        return Err(Error::TooMany { minutes: (first - write.now()).num_minutes().max(1) });
    }
    let now = write.now();
    let row = dav_lock::Model {
        id: RowId::fresh(),
        space_id: grant.space_id(),
        seat_id: seat,
        token: format!("opaquelocktoken:{}", Secret::fresh().text()),
        place: wanted.place.clone(),
        deep: wanted.deep,
        owner: wanted.owner.clone(),
        made_at: now,
        expires_at: until(now, wanted.seconds),
    };
    let made = dav_lock::ActiveModel {
        id: Set(row.id),
        token: Set(row.token.clone()),
        place: Set(row.place.clone()),
        deep: Set(row.deep),
        owner: Set(row.owner.clone()),
        made_at: Set(row.made_at),
        expires_at: Set(row.expires_at),
        ..Default::default()
    };
    write.insert::<dav_lock::Entity>(made).await?;
    write.commit(AuditLine::of(Verb::PlaceLocked, row.id.0)).await?;
    Ok(row)
}

/// The seat's own lock with one of some tokens that covers a place.
async fn own(grant: &Grant<Contribute>, place: &str, tokens: &[String]) -> Outcome<Option<dav_lock::Model>> {
    let seat = grant.seat().map(|seat| seat.id);
    let rows = grant.rows::<dav_lock::Entity>().in_space(grant.space_id());
    let found = rows.only(dav_lock::Column::Token, Test::any(tokens.iter().cloned())).all().await?;
    Ok(found.into_iter().find(|lock| lock.seat_id == seat && covers(lock, place)))
}

/// Keeps a lock for longer (RFC 4918, section 9.10.2). `None`: none of the tokens is of a lock of this seat here.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn refresh(
    grant: &Grant<Contribute>,
    place: &str,
    tokens: &[String],
    seconds: i64,
) -> Outcome<Option<dav_lock::Model>> {
    let Some(found) = own(grant, place, tokens).await? else { return Ok(None) };
    let mut write = grant.write().await?;
    let expires_at = until(write.now(), seconds);
    let row = dav_lock::ActiveModel { expires_at: Set(expires_at), ..Default::default() };
    if !write.change::<dav_lock::Entity>(found.id, row).await? {
        return Ok(None);
    }
    write.commit(AuditLine::of(Verb::PlaceLocked, found.id.0).with("again", true)).await?;
    Ok(Some(dav_lock::Model { expires_at, ..found }))
}

/// Takes a lock of this seat away. `false`: there is none with this token here.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn unlock(grant: &Grant<Contribute>, place: &str, token: &str) -> Outcome<bool> {
    let Some(found) = own(grant, place, &[token.to_owned()]).await? else { return Ok(false) };
    let mut write = grant.write().await?;
    let row = dav_lock::ActiveModel { expires_at: Set(write.scope().now()), ..Default::default() };
    if !write.change::<dav_lock::Entity>(found.id, row).await? {
        return Err(Denied::NotFound.into());
    }
    write.commit(AuditLine::of(Verb::PlaceUnlocked, found.id.0)).await?;
    Ok(true)
}

/// Takes the locks of this seat away that stand at a place or below it: what they locked is gone from there (RFC 4918, section 9.6.1).
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn end_within(grant: &Grant<Contribute>, place: &str) -> Outcome<()> {
    let seat = grant.seat().map(|seat| seat.id);
    for lock in of_space(grant, grant.space_id()).await? {
        if lock.seat_id == seat && is_within(&lock.place, place) {
            unlock(grant, &lock.place, &lock.token).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(place: &str, deep: bool) -> dav_lock::Model {
        let now: Instant = "2001-03-14T15:09:26Z".parse().unwrap();
        dav_lock::Model {
            id: RowId::fresh(),
            space_id: SpaceId::named("space"),
            seat_id: Some(SeatId::named("seat")),
            token: "token".into(),
            place: place.into(),
            deep,
            owner: String::new(),
            made_at: now,
            expires_at: now,
        }
    }

    fn change(place: &str, deep: bool, adds: bool, token: &str) -> Presented {
        Presented { place: place.into(), deep, adds, tokens: vec![token.into()] }
    }

    #[test]
    fn a_lock_covers_its_place_and_a_deep_one_all_below() {
        for (at, deep, place, covered) in [
            ("a/b", false, "a/b", true),
            ("a/b", false, "A/B", true),
            ("a/b", false, "a/b/c", false),
            ("a/b", true, "a/b/c", true),
            ("a/b", true, "a/bc", false),
            ("", true, "a", true),
            ("", false, "a", false),
        ] {
            assert_eq!(covers(&lock(at, deep), place), covered, "{at} {place}");
        }
    }

    #[test]
    fn c13_only_the_seat_with_the_token_changes_what_it_has_locked() {
        let (own, other) = (Some(SeatId::named("seat")), Some(SeatId::named("other")));
        let file = lock("a/b", false);
        assert!(!forbids(&file, own, &change("a/b", false, true, "token")));
        assert!(forbids(&file, own, &change("a/b", false, true, "")));
        assert!(forbids(&file, other, &change("a/b", false, true, "token")));
        assert!(forbids(&file, other, &change("a", true, true, "")), "a folder goes with what is locked in it");
        assert!(!forbids(&file, other, &change("a", false, false, "")));
        let folder = lock("a", false);
        assert!(forbids(&folder, other, &change("a/new", false, true, "")), "a name is added to a locked folder");
        assert!(!forbids(&folder, other, &change("a/b", false, false, "")));
    }
}
