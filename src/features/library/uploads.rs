//! Files on their way in before their form is: begun, gone on with behind what has come, given up, and handed in once.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use sea_orm::{ActiveValue::Set, IntoActiveModel};

use super::{
    files::{Fitting, plain_name},
    quotas,
    tables::upload,
};
use crate::{
    access::{Contribute, Grant, RowId, Rows, Test, Write},
    blobs::{Blobs, Stored},
    clock::Instant,
    error::{Denied, Error, Outcome},
    http::{
        tus::{Creation, Fault, Portion},
        upload::Upload,
    },
};

/// How many hours an upload lives from its beginning. The largest file over a slow line has the night for it, and a form that is left open
/// over lunch loses nothing; what is in no form by then was forgotten, and a paper that nobody handed in shall not lie about.
const HOURS: i64 = 24;

/// How many uploads a seat has open at once: more than anybody's drafts, and too few to fill a disk with files of no bytes.
const MOST_OPEN: usize = 100;

/// How many bytes they have together, in files of the largest size.
const MOST_TOGETHER: u64 = 20;

/// For how long no byte comes of a portion that goes on: then its connection is dead, though nobody said so.
const PATIENCE: Duration = Duration::from_secs(30);

fn lifetime() -> chrono::Duration {
    chrono::Duration::hours(HOURS)
}

fn unsigned(bytes: i64) -> u64 {
    u64::try_from(bytes).unwrap_or(0)
}

/// Begins an upload.
///
/// # Errors
/// [`Error::TooLarge`]; [`Error::Wrong`] where it has no room in its process; [`Error::TooMany`] where the seat has enough open; [`Denied`]; [`Error::Full`]; the database's.
pub async fn begin(grant: &Grant<Contribute>, blobs: &Blobs, limit: u64, wanted: &Creation) -> Outcome<upload::Model> {
    if unsigned(wanted.length) > limit {
        return Err(Error::TooLarge { limit_mb: limit / 1_000_000 });
    }
    quotas::judge_size(grant, wanted.length).await?;
    let id = RowId::fresh();
    blobs.begin(id).await?;
    let entered = enter(grant, id, limit, wanted).await;
    if entered.is_err() {
        blobs.discard(id).await?;
    }
    entered
}

async fn enter(grant: &Grant<Contribute>, id: RowId, limit: u64, wanted: &Creation) -> Outcome<upload::Model> {
    let mut change = grant.write_of_seat().await?;
    let now = change.now();
    judge_open(&change.all::<upload::Entity>().await?, wanted, limit, now)?;
    let row = upload::Model {
        id,
        space_id: grant.space_id(),
        seat_id: grant.seat().map(|seat| seat.id),
        name: plain_name(&wanted.name),
        size: wanted.length,
        received: 0,
        sha256: None,
        made_at: now,
        expires_at: now + lifetime(),
    };
    change.insert::<upload::Entity>(row.clone().into_active_model()).await?;
    change.commit().await?;
    Ok(row)
}

/// Judges whether a seat may begin one more, beside those that it has open.
fn judge_open(open: &[upload::Model], wanted: &Creation, limit: u64, now: Instant) -> Outcome<()> {
    let together = open.iter().map(|one| unsigned(one.size)).sum::<u64>() + unsigned(wanted.length);
    if open.len() < MOST_OPEN && together <= limit * MOST_TOGETHER {
        return Ok(());
    }
    let first = open.iter().map(|one| one.expires_at).min().unwrap_or(now);
    Err(Error::TooMany { minutes: (first - now).num_minutes().max(1) })
}

/// An upload that this seat began in the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; [`Error::Gone`] if its time is over, until it is tidied away; the database's.
pub async fn find(grant: &Grant<Contribute>, id: RowId) -> Outcome<upload::Model> {
    if let Some(found) = only(grant.rows(), grant, id).one().await? {
        return Ok(found);
    }
    let ended = only(grant.wasted_rows(grant.now() - lifetime()), grant, id).one().await?;
    Err(ended.map_or_else(|| Denied::NotFound.into(), |_| Error::Gone))
}

fn only<'s>(rows: Rows<'s, upload::Entity>, grant: &Grant<Contribute>, id: RowId) -> Rows<'s, upload::Entity> {
    rows.in_space(grant.space_id()).only(upload::Column::Id, Test::is(id))
}

/// Takes a portion. Where it breaks off, what has come is kept, but for a portion with a checksum: a part of it cannot be compared.
///
/// # Errors
/// [`Fault::Busy`]; [`Fault::Offset`]; [`Fault::Beyond`]; [`Fault::Mismatch`]: of these nothing is kept. [`Denied`], too if the right ended
/// while it came; [`Error::Gone`]; [`Error::Full`]; the database's.
pub async fn receive<F>(
    grant: Grant<Contribute>,
    blobs: Blobs,
    id: RowId,
    portion: Portion,
    body: impl Stream<Item = Result<Bytes, F>>,
) -> Result<upload::Model, Fault> {
    let mut partial = blobs.in_hand(id).await?.ok_or(Fault::Busy)?;
    // As it stands now that nobody else adds to it.
    let found = find(&grant, id).await?;
    if portion.offset != found.received {
        return Err(Fault::Offset);
    }
    let room = unsigned(found.size - found.received);
    if portion.length.is_some_and(|length| length > room) {
        return Err(Fault::Beyond);
    }
    partial.go_on_behind(unsigned(found.received)).await?;
    let (mut came, mut checksum) = (0_u64, portion.checksum);
    let mut body = std::pin::pin!(body);
    while let Ok(Some(Ok(bytes))) = tokio::time::timeout(PATIENCE, body.next()).await {
        came += bytes.len() as u64;
        if came > room {
            return Err(Fault::Beyond);
        }
        if let Some(checksum) = &mut checksum {
            checksum.take(&bytes);
        }
        partial.take(&bytes).await?;
    }
    if checksum.is_some_and(|checksum| !checksum.fits()) {
        return Err(Fault::Mismatch);
    }
    if came == 0 {
        return Ok(found);
    }
    partial.flush().await?;
    let sha256 = if came == room { Some(partial.stored().await?.sha256) } else { None };
    let received = found.received + i64::try_from(came).unwrap_or(i64::MAX);
    let row = upload::ActiveModel { received: Set(received), sha256: Set(sha256.clone()), ..Default::default() };
    let mut change = grant.write_of_seat().await?;
    if !change.change_if::<upload::Entity>(id, upload::Column::Received, found.received, row).await? {
        return Err(Error::Conflict.into());
    }
    change.commit().await?;
    Ok(upload::Model { received, sha256, ..found })
}

/// Gives an upload up: its row goes, and what has come of the file.
///
/// # Errors
/// As [`find`]; the disk's.
pub async fn give_up(grant: &Grant<Contribute>, blobs: &Blobs, id: RowId) -> Outcome<()> {
    find(grant, id).await?;
    let mut change = grant.write_of_seat().await?;
    if !change.remove::<upload::Entity>(id).await? {
        return Err(Denied::NotFound.into());
    }
    change.commit().await?;
    blobs.discard(id).await
}

/// An upload that a form names, if it is there and has come whole.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn whole(grant: &Grant<Contribute>, named: &str) -> Outcome<Option<upload::Model>> {
    let Ok(id) = named.parse::<RowId>() else { return Ok(None) };
    match find(grant, id).await {
        Ok(found) => Ok(Some(found).filter(|found| found.sha256.is_some())),
        Err(Error::Gone | Error::Denied(Denied::NotFound)) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Enters a file that came whole in a form, and waits for a second one: it lives as long as one that was sent before.
///
/// # Errors
/// [`Error::TooMany`] where the seat has enough open; [`Denied`]; the database's.
pub async fn keep_waiting(grant: &Grant<Contribute>, limit: u64, name: &str, stored: &Stored) -> Outcome<RowId> {
    let mut change = grant.write_of_seat().await?;
    let now = change.now();
    let wanted = Creation { length: stored.size, name: name.to_owned() };
    judge_open(&change.all::<upload::Entity>().await?, &wanted, limit, now)?;
    let row = upload::Model {
        id: RowId::fresh(),
        space_id: grant.space_id(),
        seat_id: grant.seat().map(|seat| seat.id),
        name: plain_name(name),
        size: stored.size,
        received: stored.size,
        sha256: Some(stored.sha256.clone()),
        made_at: now,
        expires_at: now + lifetime(),
    };
    let id = row.id;
    change.insert::<upload::Entity>(row.into_active_model()).await?;
    change.commit().await?;
    Ok(id)
}

/// The file of such an upload, as if it had come in the form.
///
/// # Errors
/// [`Error::Unavailable`] for a row without its file; the disk's.
pub async fn as_file(blobs: &Blobs, found: upload::Model, field: &str) -> Outcome<Upload> {
    let stored = Stored { sha256: found.sha256.unwrap_or_default(), size: found.size };
    Ok(Upload {
        field: field.to_owned(),
        name: found.name,
        head: blobs.head(found.id, &stored.sha256).await?,
        stored,
        sent: Some(found.id),
    })
}

/// Takes the upload of a file out of those that are under way, in the change that hands the file in: it is handed in once.
///
/// # Errors
/// [`Error::Conflict`] if it was handed in, given up or ended in the meantime; the database's.
pub(super) async fn used(write: &mut Write<Contribute>, file: &Fitting) -> Outcome<()> {
    let Some(id) = file.sent else { return Ok(()) };
    if write.remove_of_seat::<upload::Entity>(id).await? { Ok(()) } else { Err(Error::Conflict) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::SpaceId;

    fn open(sizes: &[i64], now: Instant) -> Vec<upload::Model> {
        let one = |size: &i64| upload::Model {
            id: RowId::fresh(),
            space_id: SpaceId::fresh(),
            seat_id: None,
            name: "nota.pdf".into(),
            size: *size,
            received: 0,
            sha256: None,
            made_at: now,
            expires_at: now + lifetime(),
        };
        sizes.iter().map(one).collect()
    }

    #[test]
    fn c8_neither_many_uploads_nor_large_ones_are_open_at_once() {
        let now: Instant = "2001-03-14T15:09:26Z".parse().unwrap();
        let wanted = |length| Creation { length, name: "nota.pdf".into() };
        let judged = |sizes: &[i64], length| judge_open(&open(sizes, now), &wanted(length), 1000, now);
        assert!(
            judged(&[], 1000).is_ok() && judged(&[1; MOST_OPEN - 1], 1).is_ok() && judged(&[1000; 19], 1000).is_ok()
        );
        for (sizes, length) in [(vec![1; MOST_OPEN], 1), (vec![1000; 20], 1)] {
            assert!(matches!(judged(&sizes, length), Err(Error::TooMany { minutes: 1440 })), "{length}");
        }
    }
}
