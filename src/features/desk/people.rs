//! Who belongs to the process: invitations, organisations with their standings, seats.

use askama::Template;
use chrono::Duration;

use super::{
    pages::{PendingInvitation, PeoplePage, SeatRow, StandingGroup, StandingRow},
    parts::{Frame, partial, when, when_day},
    register::Register,
};
use crate::{
    access::{Administer, Grant, Standing, Test, desk::INVITATION_DAYS, tables::invitation},
    error::Outcome,
    http::{Answer, Granted, private_page, views::Pager},
    i18n::Words,
};

/// How many open invitations are shown; there are never so many.
const MOST: u64 = 500;

/// `GET /desk/{process}`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let register = Register::of(&visit.grant).await?;
    let w = frame.w;
    let page = PeoplePage {
        invitations: pending(&visit.grant, &register, &frame).await?,
        groups: groups(&register, w),
        seats: seats(&register, &frame),
        pager: Some(Pager { newer: None, older: None, total: w.n("desk-total-seats", register.seats.len()) }),
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

fn seats(register: &Register, frame: &Frame) -> Vec<SeatRow> {
    let w = frame.w;
    let mut rows: Vec<SeatRow> = register
        .seats
        .iter()
        .map(|row| {
            let state = register.seat_state(row);
            SeatRow {
                id: row.id.to_string(),
                person: register.person(row.id),
                organisation: register.organisations.name(row.organisation_id, w),
                capacity: register.capacity(row, w),
                from: Some(when_day(row.starts_at, frame.zone, w)),
                until: row.ends_at.map(|at| when_day(at, frame.zone, w)),
                can_end: row.ends_at.is_none_or(|at| at > register.now),
                state,
            }
        })
        .collect();
    rows.sort_by(|a, b| {
        (!a.state.open(), &a.organisation, &a.person).cmp(&(!b.state.open(), &b.organisation, &b.person))
    });
    rows
}
