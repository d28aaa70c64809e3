//! Who belongs to the process: invitations, organisations with their standings, seats.

use actix_web::web::Query;
use askama::Template;
use chrono::Duration;
use serde::Deserialize;

use super::{
    pages::{PendingInvitation, PeoplePage, SeatRow, StandingGroup, StandingRow},
    parts::{Frame, partial, when, when_day, word},
    register::Register,
};
use crate::{
    access::{
        Administer, Grant, SeatId, Standing, Test, Total,
        desk::INVITATION_DAYS,
        tables::{invitation, seat},
    },
    error::Outcome,
    http::{Answer, Granted, private_page, views::Pager},
    i18n::Words,
};

/// How many open invitations are shown; there are never so many.
const MOST: u64 = 500;

/// How many past seats are on a page.
const PAGE: u64 = 100;

/// Which seats.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `past`: those that have ended.
    seats: String,
    /// The last seat of the page before.
    after: String,
}

/// `GET /desk/{process}`
pub async fn index(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let mut register = Register::of(&visit.grant).await?;
    let w = frame.w;
    let past = query.seats == "past";
    let (seats, pager) = if past {
        ended(&visit.grant, &mut register, &query.after, &frame).await?
    } else {
        let seats = seats(&register, &frame);
        let total = w.n("desk-total-seats", seats.len());
        (seats, Pager { newer: None, older: None, total })
    };
    let page = PeoplePage {
        invitations: pending(&visit.grant, &register, &frame).await?,
        groups: groups(&register, w),
        past,
        seats,
        pager,
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

async fn pending(grant: &Grant<Administer>, register: &Register, frame: &Frame) -> Outcome<Vec<PendingInvitation>> {
    let w = frame.w;
    let rows = grant
        .rows::<invitation::Entity>()
        .in_space(grant.space_id())
        .only(invitation::Column::UsedAt, Test::Missing)
        .only(invitation::Column::WithdrawnAt, Test::Missing)
        .newest(invitation::Column::MadeAt)
        .limit(MOST)
        .all()
        .await?;
    let shown = rows.into_iter().map(|row| {
        let standing =
            register.standing(row.standing_id).map(|standing| register.standing_name(standing, w)).unwrap_or_default();
        let capacity = w.t(&format!("capacity-{}", row.capacity.word()));
        PendingInvitation {
            id: row.id.to_string(),
            seat: w.a2("desk-seat-of", "standing", standing, "capacity", capacity),
            note: row.letter.unwrap_or_default(),
            // Each sending gives the link another seven days; when that was, follows from its end.
            sent: when(row.ends_at - Duration::days(INVITATION_DAYS), frame.zone, w),
            ends: when(row.ends_at, frame.zone, w),
            expired: row.ends_at <= register.now,
            name: row.name,
            email: row.email,
        }
    });
    Ok(shown.collect())
}

fn groups(register: &Register, w: Words) -> Vec<StandingGroup> {
    let group = |kind: &Standing| {
        let mut rows: Vec<StandingRow> = register
            .standings
            .iter()
            .filter(|row| row.kind == *kind)
            .map(|row| StandingRow {
                id: row.id.to_string(),
                organisation: register.organisations.name(row.organisation_id, w),
                since: partial(row.since.as_deref(), w),
                until: partial(row.until.as_deref(), w),
                state: register.standing_state(row),
                seats: register.live().filter(|(_, standing)| standing.id == row.id).count(),
                note: row.note.clone().unwrap_or_default(),
            })
            .collect();
        rows.sort_by(|a, b| (!a.state.open(), &a.organisation).cmp(&(!b.state.open(), &b.organisation)));
        let open = rows.iter().filter(|row| row.state.open()).count();
        StandingGroup { title: w.n(&format!("desk-group-{}", kind.word()), open), rows }
    };
    Standing::ALL.iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn seat_row(row: &seat::Model, register: &Register, frame: &Frame) -> SeatRow {
    let w = frame.w;
    SeatRow {
        id: row.id.to_string(),
        person: register.person(row.id),
        organisation: register.organisations.name(row.organisation_id, w),
        capacity: register.capacity(row, w),
        from: Some(when_day(row.starts_at, frame.zone, w)),
        until: row.ends_at.map(|at| when_day(at, frame.zone, w)),
        can_end: row.ends_at.is_none_or(|at| at > register.now),
        state: register.seat_state(row),
    }
}

/// A page of the seats that have ended, in the order in which they were made, the newest first.
async fn ended(
    grant: &Grant<Administer>,
    register: &mut Register,
    after: &str,
    frame: &Frame,
) -> Outcome<(Vec<SeatRow>, Pager)> {
    let w = frame.w;
    let all = || {
        grant
            .rows::<seat::Entity>()
            .only(seat::Column::DeskId, Test::is(grant.space_id()))
            .only(seat::Column::EndsAt, Test::Before(register.now.into()))
    };
    let total = match all().total(1000).await? {
        Total::Exactly(n) => w.n("desk-total-seats", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    };
    let after: Option<SeatId> = word(after);
    let mut rows = all().newest(seat::Column::Id).limit(PAGE + 1);
    if let Some(after) = after {
        rows = rows.only(seat::Column::Id, Test::Before(after.into()));
    }
    let mut rows = rows.all().await?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    register.also(grant, rows.iter().map(|row| row.id)).await?;
    let register = &*register;
    let here = format!("{}?seats=past", frame.base);
    let older = rows.last().filter(|_| more).map(|row| format!("{here}&after={}", row.id));
    let shown = rows.iter().map(|row| seat_row(row, register, frame)).collect();
    Ok((shown, Pager { newer: after.map(|_| here), older, total }))
}

/// The seats that go on or begin later.
fn seats(register: &Register, frame: &Frame) -> Vec<SeatRow> {
    let mut rows: Vec<SeatRow> = register.seats.iter().map(|row| seat_row(row, register, frame)).collect();
    rows.sort_by(|a, b| {
        (!a.state.open(), &a.organisation, &a.person).cmp(&(!b.state.open(), &b.organisation, &b.person))
    });
    rows
}
