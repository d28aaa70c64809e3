//! Who belongs to a process, and who to a delegation: invitations, organisations with their standings, seats, offices.

use actix_web::web::Query;
use askama::Template;
use chrono::Duration;
use serde::Deserialize;

use super::{
    exercise::own_offices,
    pages::{PendingInvitation, PeoplePage, SeatRow, StandingGroup, StandingRow},
    parts::{Frame, partial, when_day, word},
    register::Register,
};
use crate::{
    access::{
        Administer, Grant, MailKind, MailState, SeatId, Standing, Test, Total,
        desk::{INVITATION_DAYS, Keeps, may_end, storage},
        tables::{invitation, mail, seat},
    },
    error::Outcome,
    http::{Answer, Granted, names::by_name, private_page, times::moment, views::Pager},
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

/// Whether little room is left for files, on the desk's own page.
async fn is_short<C: Keeps>(grant: &Grant<C>) -> Outcome<bool> {
    Ok(storage(&grant.further::<Administer>(grant.space_id())?).await?.is_short())
}

/// `GET /desk/{process}` and `GET /area/{process}/{space}/seats`
pub async fn index<C: Keeps>(visit: Granted<C>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let mut register = Register::of(&visit.grant).await?;
    let w = frame.w;
    let past = query.seats == "past";
    let (seats, pager) = if past {
        ended(&visit.grant, &mut register, &query.after, &frame).await?
    } else {
        let seats = seats(&visit.grant, &register, &frame);
        let total = w.n("desk-total-seats", seats.len());
        (seats, Pager { newer: None, older: None, total })
    };
    let page = PeoplePage {
        own: C::OWN,
        short: !C::OWN && is_short(&visit.grant).await?,
        invitations: pending(&visit.grant, &register, &frame).await?,
        groups: if C::OWN { Vec::new() } else { groups(&register, w) },
        past,
        seats,
        pager,
        offices: if C::OWN { own_offices(&visit.grant, &register, &frame).await? } else { Vec::new() },
        chrome: frame.chrome,
        w,
        base: frame.base,
        list: frame.list,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// The invitations that nobody has taken up yet, newest first. Where the last mail could not be delivered, the row says so.
async fn pending<C: Keeps>(grant: &Grant<C>, register: &Register, frame: &Frame) -> Outcome<Vec<PendingInvitation>> {
    let (zone, w, here) = (frame.zone, frame.w, grant.space_id());
    let rows = grant
        .rows::<invitation::Entity>()
        .in_space(here)
        .only(invitation::Column::UsedAt, Test::Missing)
        .only(invitation::Column::WithdrawnAt, Test::Missing)
        .newest(invitation::Column::MadeAt)
        .limit(MOST)
        .all()
        .await?;
    let mails = grant
        .rows::<mail::Entity>()
        .in_space(here)
        .only(mail::Column::Kind, Test::is(MailKind::Invitation))
        .only(mail::Column::SubjectId, Test::any(rows.iter().map(|row| row.id)))
        .newest(mail::Column::MadeAt)
        .all()
        .await?;
    // A link ends with the seat that sent it. The operator, who has none, is not asked.
    let sits = |sender: SeatId| register.live().any(|(seat, _)| seat.id == sender);
    let shown = rows.into_iter().map(|row| {
        let capacity = w.t(&format!("capacity-{}", row.capacity.word()));
        let standing = register.standing(row.standing_id).map(|standing| register.standing_name(standing, w));
        let last = mails.iter().find(|mail| mail.subject_id == row.id.0);
        PendingInvitation {
            id: row.id.to_string(),
            seat: if C::OWN { capacity } else { w.labelled(standing.unwrap_or_default(), capacity) },
            note: row.letter.unwrap_or_default(),
            from: row.seat_starts_at.map(|at| when_day(at, zone, w)),
            until: row.seat_ends_at.map(|at| when_day(at, zone, w)),
            // Each sending gives the link another seven days; when that was, follows from its end.
            sent: moment(w, row.ends_at - Duration::days(INVITATION_DAYS), zone),
            ends: moment(w, row.ends_at, zone),
            expired: row.ends_at <= register.now || row.seat_id.is_some_and(|sender| !sits(sender)),
            undelivered: last.is_some_and(|mail| mail.state == MailState::Dead),
            name: row.name,
            // A delegation is shown no addresses.
            email: if C::OWN { String::new() } else { row.email },
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
        by_name(&mut rows, w, |row| &row.organisation);
        rows.sort_by_key(|row| !row.state.open());
        let open = rows.iter().filter(|row| row.state.open()).count();
        StandingGroup { title: w.n(&format!("desk-group-{}", kind.word()), open), rows }
    };
    Standing::ALL.iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn seat_row<C: Keeps>(grant: &Grant<C>, row: &seat::Model, register: &Register, frame: &Frame) -> SeatRow {
    let w = frame.w;
    SeatRow {
        id: row.id.to_string(),
        person: register.person(row.id),
        organisation: register.organisations.name(row.organisation_id, w),
        capacity: register.capacity(row, w),
        from: Some(when_day(row.starts_at, frame.zone, w)),
        until: row.ends_at.map(|at| when_day(at, frame.zone, w)),
        can_end: may_end(grant, row) && row.ends_at.is_none_or(|at| at > register.now),
        state: register.seat_state(row),
    }
}

/// A page of the seats that have ended, in the order in which they were made, the newest first.
async fn ended<C: Keeps>(
    grant: &Grant<C>,
    register: &mut Register,
    after: &str,
    frame: &Frame,
) -> Outcome<(Vec<SeatRow>, Pager)> {
    let w = frame.w;
    let all = || {
        grant
            .rows::<seat::Entity>()
            .only(C::KEPT_IN, Test::is(grant.space_id()))
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
    let here = format!("{}?seats=past", frame.list);
    let older = rows.last().filter(|_| more).map(|row| format!("{here}&after={}", row.id));
    let shown = rows.iter().map(|row| seat_row(grant, row, register, frame)).collect();
    Ok((shown, Pager { newer: after.map(|_| here), older, total }))
}

/// The seats that go on or begin later: those in force first, by organisation and person.
fn seats<C: Keeps>(grant: &Grant<C>, register: &Register, frame: &Frame) -> Vec<SeatRow> {
    let mut rows: Vec<SeatRow> = register.seats.iter().map(|row| seat_row(grant, row, register, frame)).collect();
    // From the last that counts to the first: each order keeps the one before where it tells nothing.
    by_name(&mut rows, frame.w, |row| &row.person);
    by_name(&mut rows, frame.w, |row| &row.organisation);
    rows.sort_by_key(|row| !row.state.open());
    rows
}
