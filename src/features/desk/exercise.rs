//! The offices of an organisation in its delegation's space, and which of its seats exercise one.

use std::collections::HashMap;

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;

use super::{
    pages::{ExercisedPage, OwnOffice},
    parts::{Frame, by_label, changed, choice, faults, id_in, list, tried, when_day, word},
    register::{Register, state},
};
use crate::{
    access::{
        Grant, KeepSeats, RowId, SeatId, Test,
        desk::{self, Keeps},
        tables::office,
    },
    error::{Denied, Outcome, Wrong},
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with, views::Choice},
};

/// The offices of the organisation that are not over, the oldest first, and the seats that exercise each.
async fn offices<C: Keeps>(grant: &Grant<C>) -> Outcome<(Vec<office::Model>, HashMap<RowId, Vec<SeatId>>)> {
    let (own, now) = (grant.seat().ok_or(Denied::Forbidden)?, grant.now());
    let mut rows = grant
        .rows::<office::Entity>()
        .only(office::Column::ProcessId, Test::is(own.process))
        .only(office::Column::OrganisationId, Test::is(own.organisation))
        .oldest(office::Column::StartsAt)
        .all()
        .await?;
    rows.retain(|row| row.starts_at.is_some() && row.ends_at.is_none_or(|at| at > now));
    Ok((rows, desk::exercising(grant).await?))
}

/// They as the page of the seats shows them.
pub async fn own_offices<C: Keeps>(grant: &Grant<C>, register: &Register, frame: &Frame) -> Outcome<Vec<OwnOffice>> {
    let w = frame.w;
    let (rows, exercising) = offices(grant).await?;
    let shown = rows.into_iter().map(|row| {
        let day = |at| when_day(at, row.zone.parse().unwrap_or(frame.zone), w);
        let named = exercising.get(&row.id).into_iter().flatten().filter_map(|id| register.seat(*id));
        OwnOffice {
            id: row.id.to_string(),
            name: w.t(&format!("office-{}", row.kind.word())),
            from: row.starts_at.map(day),
            until: row.ends_at.map(day),
            state: state(row.starts_at, row.ends_at, register.now),
            exercised: named.map(|seat| register.seat_name(seat, w)).collect(),
            title: row.title,
        }
    });
    Ok(shown.collect())
}

async fn page(
    visit: &Visit,
    grant: &Grant<KeepSeats>,
    id: RowId,
    typed: Option<&Fields>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/offices/{id}")).await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let (rows, mut exercising) = offices(grant).await?;
    let office = rows.into_iter().find(|row| row.id == id).ok_or(Denied::NotFound)?;
    let exercising = exercising.remove(&id).unwrap_or_default();
    let own = grant.seat().map(|seat| seat.standing_id);
    let able: Vec<_> = register.seats.iter().filter(|row| Some(row.standing_id) == own).collect();
    let (shown, names): (Vec<String>, Vec<String>) = able
        .iter()
        .filter(|row| exercising.contains(&row.id))
        .map(|row| (row.id.to_string(), register.seat_name(row, w)))
        .unzip();
    let sent =
        |fields: &Fields, name: &str| -> Vec<String> { fields.all(name).into_iter().map(str::to_owned).collect() };
    let chosen = typed.map_or_else(|| shown.clone(), |fields| sent(fields, "exercised"));
    // What was seen stays what was seen, until it is said that it is no longer so.
    let shown = typed.filter(|_| !changed(wrong)).map_or(shown, |fields| sent(fields, "shown"));
    let seats = able.into_iter().map(|row| {
        let seat = choice(row.id, register.seat_name(row, w), "");
        Choice { chosen: chosen.contains(&seat.value), ..seat }
    });
    let page = ExercisedPage {
        errors: faults(wrong, w),
        id: id.to_string(),
        title: office.title,
        shown,
        exercised: w.list(&names),
        seats: by_label(seats, w),
        chrome: frame.chrome,
        w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// `GET /area/{process}/{space}/offices/{id}`
pub async fn edit(visit: Granted<KeepSeats>, request: HttpRequest) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id_in(&request)?, None, &[]).await?))
}

/// `POST /area/{process}/{space}/offices/{id}`: those who are ticked exercise it, and nobody else of the delegation.
pub async fn update(act: Act<KeepSeats, Fields>, request: HttpRequest) -> Answer {
    let office = id_in(&request)?;
    let seats = |field: &str| -> Option<Vec<SeatId>> { act.form.all(field).into_iter().map(word).collect() };
    let wrong = match seats("shown").zip(seats("exercised")) {
        Some((shown, named)) => match tried(desk::name_exercising(&act.grant, office, &shown, &named).await)? {
            Ok(()) => return Ok(on_to(&format!("{}?done=exercised", list(&act.grant)?))),
            Err(wrong) => wrong,
        },
        None => vec![Wrong::at("exercised", "desk-error-exercised")],
    };
    let body = page(&act, &act.grant, office, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
