//! The end of a seat, now or at a time.

use actix_web::{http::StatusCode, web::Path};

use super::{
    ending::{self, End, Typed},
    pages::Ending,
    parts::{Frame, base, id, tried},
    register::{Register, state},
};
use crate::{
    access::{
        Administer, Grant, SeatId, Test, desk,
        tables::{admission, office},
    },
    error::{Denied, Outcome, Wrong},
    http::{Act, Answer, Granted, Visit, on_to, private_page, private_page_with},
};

async fn page(visit: &Visit, grant: &Grant<Administer>, id: SeatId, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/seats/{id}/ending")).await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let row = register.seat(id).filter(|row| row.ends_at.is_none_or(|at| at > register.now)).ok_or(Denied::NotFound)?;
    let admissions = grant.rows::<admission::Entity>().only(admission::Column::SeatId, Test::is(id)).all().await?;
    let offices = grant.rows::<office::Entity>().only(office::Column::SeatId, Test::is(id)).all().await?;
    let admissions =
        admissions.iter().filter(|row| state(Some(row.starts_at), row.ends_at, register.now).open()).count();
    let offices = offices.iter().filter(|row| state(row.starts_at, row.ends_at, register.now).open()).count();
    let mut consequences = vec![w.t("desk-ends-sessions")];
    if admissions > 0 {
        consequences.push(w.n("desk-ends-admissions", admissions));
    }
    if offices > 0 {
        consequences.push(w.n("desk-ends-offices", offices));
    }
    let end = End {
        what: Ending::Seat,
        id: id.to_string(),
        subject: register.seat_name(row, w),
        consequences,
        stays: vec![w.t("desk-stays-papers"), w.t("desk-stays-record"), w.t("desk-stays-other-seats")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET /desk/{process}/seats/{id}/ending`
pub async fn edit(visit: Granted<Administer>, path: Path<(String, String)>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id(&path.1)?, &Typed::default(), &[]).await?))
}

/// `POST /desk/{process}/seats/{id}/ending`
pub async fn remove(act: Act<Administer, Typed>, path: Path<(String, String)>) -> Answer {
    let seat = id(&path.1)?;
    let wrong = match act.form.read(act.scope.now()) {
        Ok(at) => match tried(desk::end_seat(&act.grant, seat, at).await)? {
            Ok(()) => return Ok(on_to(&format!("{}{}", base(&act.grant)?, ending::done(at)))),
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = page(&act, &act.grant, seat, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
