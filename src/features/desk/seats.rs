//! The end of a seat, now or at a time.

use actix_web::{HttpRequest, http::StatusCode};

use super::{
    conditions::offices,
    ending::{self, End, Typed},
    pages::Ending,
    parts::{Frame, id_in, list, tried},
    register::{Register, state},
};
use crate::{
    access::{
        Capacity, Grant, RowId, SeatId, Standing, Test,
        desk::{self, Keeps, may_end},
        tables::admission,
    },
    error::{Denied, Outcome, Wrong},
    http::{Act, Answer, Granted, Visit, on_to, private_page, private_page_with},
};

async fn page<C: Keeps>(
    visit: &Visit,
    grant: &Grant<C>,
    id: SeatId,
    typed: Option<&Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/seats/{id}/ending")).await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let row = register.seat(id).filter(|row| row.ends_at.is_none_or(|at| at > register.now)).ok_or(Denied::NotFound)?;
    if !may_end(grant, row) {
        return Err(Denied::Forbidden.into());
    }
    let mut consequences = vec![w.t("desk-ends-sessions")];
    let admissions = grant.rows::<admission::Entity>().only(admission::Column::SeatId, Test::is(id)).all().await?;
    let admissions =
        admissions.iter().filter(|row| state(Some(row.starts_at), row.ends_at, register.now).open()).count();
    if C::OWN {
        // Into which spaces, a focal point does not see.
        consequences.push(w.t("desk-ends-named"));
    } else if admissions > 0 {
        consequences.push(w.n("desk-ends-admissions", admissions));
    }
    // A delegation's own the desk does not see, nor how many there are.
    let serves = register.standing(row.standing_id).is_some_and(|held| held.kind == Standing::Secretariat);
    if serves || row.capacity == Capacity::FocalPoint {
        consequences.push(w.t("desk-ends-invitations"));
    }
    let exercising = desk::exercising(grant).await?;
    let exercises = |office: &RowId| exercising.get(office).is_some_and(|seats| seats.contains(&id));
    let offices = offices(grant).await?;
    let offices = offices.iter().filter(|office| office.seat_id == Some(id) || exercises(&office.id)).count();
    if offices > 0 {
        consequences.push(w.n("desk-ends-offices", offices));
    }
    let end = End {
        what: if C::OWN { Ending::OwnSeat } else { Ending::Seat },
        id: id.to_string(),
        subject: register.seat_name(row, w),
        wording: None,
        ends_at: row.ends_at,
        consequences,
        stays: vec![w.t("desk-stays-papers"), w.t("desk-stays-record"), w.t("desk-stays-other-seats")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET …/seats/{id}/ending`
pub async fn edit<C: Keeps>(visit: Granted<C>, request: HttpRequest) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id_in(&request)?, None, &[]).await?))
}

/// `POST …/seats/{id}/ending`
pub async fn remove<C: Keeps>(act: Act<C, Typed>, request: HttpRequest) -> Answer {
    let seat = id_in(&request)?;
    let wrong = match act.form.read(act.scope.now(), act.zone_of(act.grant.here()?.process)) {
        Ok(at) => match tried(desk::end_seat(&act.grant, seat, Some(&act.form.shown), at).await)? {
            Ok(()) => return Ok(on_to(&format!("{}{}", list(&act.grant)?, ending::done(at)))),
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = page(&act, &act.grant, seat, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
