//! A paper in hand: somebody works on it and says until when. It is advice and no lock, as of old a card in the place of a file that was
//! taken out: others are told, and may add to the paper all the same. It ends at its minute without a row being changed, when its owner
//! gives the paper back, or when those who manage the space end it, with a reason that every reader sees.

use chrono::Duration;
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::{
    documents::{hold, may_add, paper, some},
    tables::checkout,
};
use crate::{
    access::{
        AuditLine, Capability, Contribute, Grant, LiveSeat, MailKind, Manage, RowId, Rows, Scope, Test, Verb, Write,
    },
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// For how many days a paper is in hand where nothing else is said.
pub const USUAL_DAYS: i64 = 3;

/// For how many days at most, and for how many it is told that those who manage the space have ended it.
pub const MOST_DAYS: i64 = 30;

/// How a paper is taken in hand.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'f> {
    /// Until when.
    pub until: Instant,
    /// The zone in which that was said.
    pub zone: Tz,
    /// A line to the other readers.
    pub note: &'f str,
}

impl checkout::Model {
    /// Whether the paper is in hand at an instant.
    pub fn holds(&self, now: Instant) -> bool {
        self.ended_at.is_none() && now < self.until_at
    }

    /// Why those who manage the space ended it and when, while that is told.
    pub fn recalled(&self, now: Instant) -> Option<(&str, Instant)> {
        let (reason, at) = (self.recall_reason.as_deref()?, self.ended_at?);
        (now < at + Duration::days(MOST_DAYS)).then_some((reason, at))
    }

    /// Whether a seat has the paper in hand. Another seat of the same organisation has not: who works on it is somebody.
    pub fn is_of(&self, seat: Option<&LiveSeat>) -> bool {
        seat.is_some_and(|seat| Some(seat.id) == self.seat_id)
    }
}

/// When a paper was last taken in hand, whether that is over or not.
///
/// # Errors
/// The database's.
pub async fn last(scope: &Scope, id: RowId) -> Outcome<Option<checkout::Model>> {
    rows(scope, id).one().await
}

/// With whom a paper is in hand now, inside a change that holds the paper.
///
/// # Errors
/// The database's.
pub async fn present<C: Capability>(write: &Write<C>, id: RowId) -> Outcome<Option<checkout::Model>> {
    let now = write.now();
    Ok(write.held(rows(write.scope(), id)).await?.pop().filter(|row| row.holds(now)))
}

fn rows(scope: &Scope, id: RowId) -> Rows<'_, checkout::Entity> {
    let rows = scope.rows::<checkout::Entity>().only(checkout::Column::DocumentId, Test::is(id));
    rows.newest(checkout::Column::MadeAt).limit(1)
}

/// Judges until when, and the line that goes with it.
fn judge(taking: &Taking<'_>, now: Instant) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    if taking.until <= now {
        wrong.push(Wrong::at("day", "library-fault-embargo-past"));
    }
    if taking.until > now + Duration::days(MOST_DAYS) {
        wrong.push(Wrong::at("day", "library-fault-in-hand-long"));
    }
    if taking.note.trim().chars().count() > 500 {
        wrong.push(Wrong::at("note", "library-fault-in-hand-note"));
    }
    wrong
}

/// Takes a paper in hand, or says anew until when, where the seat has it in hand already.
///
/// # Errors
/// [`Error::Wrong`], too where somebody else has it in hand; [`Denied`] for who may not add to the paper; [`Error::Conflict`] if the paper
/// was changed in the meantime; the database's.
pub async fn take(grant: &Grant<Contribute>, id: RowId, taking: &Taking<'_>) -> Outcome<()> {
    let found = paper(grant, id).await?;
    let seat = grant.seat().filter(|_| may_add(grant, &found)).ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let mut wrong = judge(taking, write.now());
    let before = present(&write, id).await?;
    if before.as_ref().is_some_and(|row| !row.is_of(Some(seat))) {
        wrong.push(Wrong::at("day", "library-fault-in-hand"));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let row = checkout::ActiveModel {
        until_at: Set(taking.until),
        zone: Set(taking.zone.name().to_owned()),
        note: Set(some(taking.note)),
        ..Default::default()
    };
    match before {
        Some(before) => {
            write.change::<checkout::Entity>(before.id, row).await?;
        }
        None => {
            let row = checkout::ActiveModel {
                id: Set(RowId::fresh()),
                document_id: Set(id),
                organisation_id: Set(Some(seat.organisation)),
                made_at: Set(write.now()),
                ended_at: Set(None),
                recall_reason: Set(None),
                recall_seat_id: Set(None),
                recall_organisation_id: Set(None),
                ..row
            };
            write.insert::<checkout::Entity>(row).await?;
        }
    }
    let line =
        AuditLine::of(Verb::CheckoutMade, id.0).with("symbol", found.symbol).with("until", taking.until.to_rfc3339());
    write.commit(line).await
}

/// Gives a paper back before its time, by the seat that has it in hand as the page showed.
///
/// # Errors
/// [`Denied`] for any other seat; [`Error::Conflict`] if it is in nobody's hand any more, or in another's; the database's.
pub async fn give_back(grant: &Grant<Contribute>, id: RowId, shown: &str) -> Outcome<()> {
    let found = paper(grant, id).await?;
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let row = as_shown(present(&write, id).await?, shown)?;
    if !row.is_of(grant.seat()) {
        return Err(Denied::Forbidden.into());
    }
    let end = checkout::ActiveModel { ended_at: Set(Some(write.now())), ..Default::default() };
    write.change::<checkout::Entity>(row.id, end).await?;
    write.commit(AuditLine::of(Verb::CheckoutEnded, id.0).with("symbol", found.symbol)).await
}

/// Ends, for those who manage the space, that somebody has a paper in hand: the page of the paper says so, with the reason, and a mail to who
/// had it says by whom.
///
/// # Errors
/// [`Error::Wrong`] without a reason; [`Denied`]; [`Error::Conflict`] if it is in nobody's hand any more, or in another's; the database's.
pub async fn recall(grant: &Grant<Manage>, id: RowId, shown: &str, reason: &str) -> Outcome<()> {
    let reason = reason.trim();
    if !(1..=500).contains(&reason.chars().count()) {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-hold-reason")]));
    }
    let found = paper(grant, id).await?;
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let row = as_shown(present(&write, id).await?, shown)?;
    let end = checkout::ActiveModel {
        ended_at: Set(Some(write.now())),
        recall_reason: Set(Some(reason.to_owned())),
        recall_seat_id: Set(grant.seat().map(|seat| seat.id)),
        recall_organisation_id: Set(grant.seat().map(|seat| seat.organisation)),
        ..Default::default()
    };
    write.change::<checkout::Entity>(row.id, end).await?;
    if !row.is_of(grant.seat()) {
        // Whose seat has ended has nothing in hand, and is told nothing.
        let readers = write.readers_of(found.space_id).await?;
        for owner in readers.iter().filter(|reader| Some(reader.seat) == row.seat_id) {
            write.mail(MailKind::CheckoutRecalled, owner.person, row.id).await?;
        }
    }
    let line = AuditLine::of(Verb::CheckoutRecalled, id.0)
        .with("symbol", found.symbol)
        .with("of_seat", row.seat_id.map(|seat| seat.to_string()));
    write.commit(line).await
}

fn as_shown(row: Option<checkout::Model>, shown: &str) -> Outcome<checkout::Model> {
    row.filter(|row| row.id.to_string() == shown).ok_or(Error::Conflict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::SpaceId;

    fn row(now: Instant) -> checkout::Model {
        checkout::Model {
            id: RowId::fresh(),
            space_id: SpaceId::fresh(),
            document_id: RowId::fresh(),
            organisation_id: None,
            until_at: now + Duration::days(USUAL_DAYS),
            zone: "UTC".into(),
            note: None,
            seat_id: None,
            made_at: now,
            ended_at: None,
            recall_reason: None,
            recall_seat_id: None,
            recall_organisation_id: None,
        }
    }

    #[test]
    fn a_paper_is_in_hand_until_its_minute_and_not_in_it() {
        let now = chrono::DateTime::UNIX_EPOCH;
        let row = row(now);
        assert!(row.holds(now) && row.holds(row.until_at - Duration::seconds(1)) && !row.holds(row.until_at));
        assert!(!row.is_of(None), "nobody has it in no seat");
        assert!(row.recalled(now).is_none());
        assert!(!checkout::Model { ended_at: Some(now), ..row }.holds(now));
    }

    #[test]
    fn that_it_was_recalled_is_told_for_a_month() {
        let now = chrono::DateTime::UNIX_EPOCH;
        let row = checkout::Model { ended_at: Some(now), recall_reason: Some("x".into()), ..row(now) };
        assert_eq!(row.recalled(now), Some(("x", now)));
        assert_eq!(row.recalled(now + Duration::days(MOST_DAYS)), None);
    }

    #[test]
    fn a_time_is_ahead_and_within_thirty_days() {
        let now = chrono::DateTime::UNIX_EPOCH;
        let said = |days: i64, note: &str| {
            let taking = Taking { until: now + Duration::days(days), zone: Tz::UTC, note };
            judge(&taking, now).iter().map(|wrong| wrong.key).collect::<Vec<_>>()
        };
        assert_eq!((said(1, ""), said(MOST_DAYS, "A line.")), (vec![], vec![]));
        assert_eq!(said(0, ""), ["library-fault-embargo-past"]);
        assert_eq!(said(MOST_DAYS + 1, &"x".repeat(501)), ["library-fault-in-hand-long", "library-fault-in-hand-note"]);
    }
}
