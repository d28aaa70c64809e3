//! The seats of a delegation, and the end of one.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use chrono::Duration;

use super::roster::Roster;
use crate::{
    access::{
        Grant, KeepSeats, MailKind, MailState, SeatId, Test,
        desk::{self, INVITATION_DAYS},
        tables::{invitation, mail},
    },
    error::{Denied, Outcome, Wrong},
    features::desk::{
        ending::{self, End, Typed},
        pages::{DelegationPage, Ending, OwnInvitation, OwnOffice, OwnSeat},
        parts::{Frame, id, own_base, tried, when, when_day},
        register::state,
    },
    http::{Act, Answer, Granted, Visit, on_to, private_page, private_page_with},
};

/// How many open invitations are shown; a delegation never has so many.
const MOST: u64 = 200;

/// `GET /area/{process}/{space}/seats`
pub async fn index(visit: Granted<KeepSeats>) -> Answer {
    let frame = Frame::of_delegation(&visit, &visit.grant, "").await?;
    let roster = Roster::of(&visit.grant).await?;
    let page = DelegationPage {
        seats: seats(&roster, &frame),
        invitations: invitations(&visit.grant, &frame).await?,
        offices: offices(&roster, &frame),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

fn seats(roster: &Roster, frame: &Frame) -> Vec<OwnSeat> {
    let (zone, w) = (frame.zone, frame.w);
    let mut rows: Vec<OwnSeat> = roster
        .seats
        .iter()
        .map(|row| OwnSeat {
            id: row.id.to_string(),
            person: roster.person(row.id),
            capacity: roster.capacity(row, w),
            from: Some(when_day(row.starts_at, zone, w)),
            until: row.ends_at.map(|at| when_day(at, zone, w)),
            state: roster.state(row),
            can_end: roster.keeps(row) && row.ends_at.is_none_or(|at| at > roster.now),
        })
        .collect();
    rows.sort_by(|a, b| (!a.state.open(), &a.person).cmp(&(!b.state.open(), &b.person)));
    rows
}

/// The invitations that nobody has taken up yet, newest first. Where the last mail could not be delivered, the row says so.
async fn invitations(grant: &Grant<KeepSeats>, frame: &Frame) -> Outcome<Vec<OwnInvitation>> {
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
    let shown = rows.into_iter().map(|row| {
        let last = mails.iter().find(|mail| mail.subject_id == row.id.0);
        OwnInvitation {
            id: row.id.to_string(),
            capacity: w.t(&format!("capacity-{}", row.capacity.word())),
            from: row.seat_starts_at.map(|at| when_day(at, zone, w)),
            until: row.seat_ends_at.map(|at| when_day(at, zone, w)),
            // Each sending gives the link another seven days; when that was, follows from its end.
            sent: when(row.ends_at - Duration::days(INVITATION_DAYS), zone, w),
            ends: when(row.ends_at, zone, w),
            expired: row.ends_at <= grant.now(),
            undelivered: last.is_some_and(|mail| mail.state == MailState::Dead),
            name: row.name,
        }
    });
    Ok(shown.collect())
}

fn offices(roster: &Roster, frame: &Frame) -> Vec<OwnOffice> {
    let w = frame.w;
    let shown = roster.offices.iter().map(|row| {
        let day = |at| when_day(at, row.zone.parse().unwrap_or(frame.zone), w);
        let named = roster.exercising(row.id).iter().filter_map(|id| roster.seat(*id));
        OwnOffice {
            id: row.id.to_string(),
            name: w.t(&format!("office-{}", row.kind.word())),
            title: row.title.clone(),
            from: row.starts_at.map(day),
            until: row.ends_at.map(day),
            state: state(row.starts_at, row.ends_at, roster.now),
            exercised: named.map(|seat| roster.seat_name(seat, w)).collect(),
        }
    });
    shown.collect()
}

async fn end_page(
    visit: &Visit,
    grant: &Grant<KeepSeats>,
    id: SeatId,
    typed: &Typed,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::of_delegation(visit, grant, &format!("/{id}/ending")).await?;
    let w = frame.w;
    let roster = Roster::of(grant).await?;
    let row = roster.seat(id).filter(|row| row.ends_at.is_none_or(|at| at > roster.now)).ok_or(Denied::NotFound)?;
    if !roster.keeps(row) {
        return Err(Denied::Forbidden.into());
    }
    let mut consequences = vec![w.t("desk-ends-sessions"), w.t("desk-ends-named")];
    let offices = roster.exercised_by(id);
    if offices > 0 {
        consequences.push(w.n("desk-ends-offices", offices));
    }
    let end = End {
        what: Ending::OwnSeat,
        id: id.to_string(),
        subject: roster.seat_name(row, w),
        consequences,
        stays: vec![w.t("desk-stays-papers"), w.t("desk-stays-record"), w.t("desk-stays-other-seats")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET /area/{process}/{space}/seats/{id}/ending`
pub async fn edit(visit: Granted<KeepSeats>, path: Path<(String, String, String)>) -> Answer {
    Ok(private_page(end_page(&visit, &visit.grant, id(&path.2)?, &Typed::default(), &[]).await?))
}

/// `POST /area/{process}/{space}/seats/{id}/ending`
pub async fn remove(act: Act<KeepSeats, Typed>, path: Path<(String, String, String)>) -> Answer {
    let seat = id(&path.2)?;
    let wrong = match act.form.read(act.scope.now()) {
        Ok(at) => match tried(desk::end_colleague(&act.grant, seat, at).await)? {
            Ok(()) => return Ok(on_to(&format!("{}/seats{}", own_base(&act.grant)?, ending::done(at)))),
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = end_page(&act, &act.grant, seat, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
