//! Which seats of a delegation exercise an office of the organisation.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;

use super::roster::Roster;
use crate::{
    access::{Grant, KeepSeats, RowId, SeatId, desk},
    error::{Denied, Outcome, Wrong},
    features::desk::{
        pages::ExercisedPage,
        parts::{Frame, faults, id, own_base, tried},
    },
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with, views::Choice},
};

async fn page(
    visit: &Visit,
    grant: &Grant<KeepSeats>,
    id: RowId,
    typed: Option<&Fields>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let mut frame = Frame::of_delegation(visit, grant, "").await?;
    frame.chrome.here = format!("{}/offices/{id}", frame.base);
    let w = frame.w;
    let roster = Roster::of(grant).await?;
    let office = roster.offices.iter().find(|row| row.id == id).ok_or(Denied::NotFound)?;
    let chosen: Vec<String> = match typed {
        Some(fields) => fields.all("exercised").into_iter().map(str::to_owned).collect(),
        None => roster.exercising(id).iter().map(ToString::to_string).collect(),
    };
    let mut seats: Vec<Choice> = roster
        .able()
        .map(|row| Choice {
            chosen: chosen.contains(&row.id.to_string()),
            value: row.id.to_string(),
            label: roster.seat_name(row, w),
            note: String::new(),
        })
        .collect();
    seats.sort_by(|a, b| a.label.cmp(&b.label));
    let page = ExercisedPage {
        errors: faults(wrong, w),
        id: id.to_string(),
        title: office.title.clone(),
        seats,
        chrome: frame.chrome,
        w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// `GET /area/{process}/{space}/offices/{id}`
pub async fn edit(visit: Granted<KeepSeats>, path: Path<(String, String, String)>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id(&path.2)?, None, &[]).await?))
}

/// `POST /area/{process}/{space}/offices/{id}`: those who are ticked exercise it, and nobody else of the delegation.
pub async fn update(act: Act<KeepSeats, Fields>, path: Path<(String, String, String)>) -> Answer {
    let office = id(&path.2)?;
    let named: Result<Vec<SeatId>, _> = act.form.all("exercised").into_iter().map(str::parse).collect();
    let wrong = match named {
        Ok(named) => match tried(desk::name_exercising(&act.grant, office, &named).await)? {
            Ok(()) => return Ok(on_to(&format!("{}/seats?done=exercised", own_base(&act.grant)?))),
            Err(wrong) => wrong,
        },
        Err(_) => vec![Wrong::at("exercised", "desk-error-exercised")],
    };
    let body = page(&act, &act.grant, office, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
