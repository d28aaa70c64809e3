//! Passwords for programs: listed with their last use, made for one seat, ended.

use actix_web::{http::StatusCode, web};
use serde::Deserialize;

use super::{
    doorstep::{Again, page, page_again},
    pages::{AppPasswordEndPage, AppPasswordMade, AppPasswordView, AppPasswordsPage},
    sessions::Nothing,
};
use crate::{
    access::{LiveSeat, RowId, SeatId, Test, door::NewAppPassword, tables::app_password},
    error::{Denied, Outcome},
    features::dav,
    http::{
        Answer, Posted, SignedIn, Times, Visit,
        names::{Organisations, capacity_name},
        on_to,
        views::Choice,
    },
};

/// Where they are kept.
pub const HREF: &str = "/account/app-passwords";

/// The word of a form for a program that may change something.
const WRITES: &str = "write";

/// What the address of the page may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// The form of a new one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct New {
    name: String,
    seat: String,
    scope: String,
}

/// The page.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let mut shown = page_of(&visit, &New::default()).await?;
    shown.notice = (asked.done == "ended").then(|| visit.w.t("accounts-notice-app-ended"));
    page(StatusCode::OK, &shown, None)
}

/// Asks whether to end one. What has ended already leads back to the page.
pub async fn edit(visit: SignedIn, id: web::Path<String>) -> Answer {
    let AppPasswordsPage { chrome, w, passwords, times, .. } = page_of(&visit, &New::default()).await?;
    let asked = format!("{HREF}/{id}/end");
    let Some(password) = passwords.into_iter().find(|one| one.end_href == asked) else { return Ok(on_to(HREF)) };
    page(StatusCode::OK, &AppPasswordEndPage { chrome, w, password, times, back: HREF }, None)
}

/// Makes one, and shows its secret this once: the page is the answer itself, so that it stands at no address.
pub async fn create(posted: Posted<New>) -> Answer {
    let Posted { visit, form } = posted;
    visit.signed_in_or_refused()?;
    let seat: SeatId = form.seat.parse().map_err(|_| Denied::NotFound)?;
    let wanted = NewAppPassword { name: form.name.clone(), seat, writes: form.scope == WRITES };
    match visit.house.store.make_app_password(&visit.scope, wanted, &visit.whence).await {
        Ok(secret) => {
            let mut shown = page_of(&visit, &New::default()).await?;
            let name = form.name.trim().to_owned();
            shown.made = Some(AppPasswordMade { name, secret: secret.spelled() });
            page(StatusCode::OK, &shown, None)
        }
        Err(fault) => {
            let again = Again::of(fault, "name", visit.w)?;
            let mut shown = page_of(&visit, &form).await?;
            shown.errors.clone_from(&again.errors);
            page_again(&again, &shown, None)
        }
    }
}

/// Ends one.
pub async fn remove(posted: Posted<Nothing>, id: web::Path<String>) -> Answer {
    let visit = &posted.visit;
    visit.signed_in_or_refused()?;
    let id: RowId = id.parse().map_err(|_| Denied::NotFound)?;
    visit.house.store.end_app_password(&visit.scope, id, &visit.whence).await?;
    Ok(on_to(&format!("{HREF}?done=ended")))
}

async fn page_of(visit: &Visit, form: &New) -> Outcome<AppPasswordsPage> {
    let (scope, w) = (&visit.scope, visit.w);
    let mut chrome = visit.own_frame("account")?;
    HREF.clone_into(&mut chrome.here);
    let mut rows = scope
        .mine::<app_password::Entity>()
        .only(app_password::Column::EndedAt, Test::Missing)
        .newest(app_password::Column::MadeAt)
        .all()
        .await?;
    // One whose seat is over opens nothing, though nobody ended it.
    rows.retain(|row| scope.seat(row.seat_id).is_some());
    let zone = scope.acting().map_or(chrono_tz::Tz::UTC, |seat| visit.zone_of(seat.process));
    let times = Times::of(w, zone, rows.iter().flat_map(|row| [Some(row.made_at), row.last_used_at]).flatten());
    let passwords = rows.iter().map(|row| AppPasswordView {
        name: row.name.clone(),
        seat: scope.seat(row.seat_id).map(|seat| seat_name(visit, seat)).unwrap_or_default(),
        writes: row.writes,
        made: times.when(row.made_at),
        last: row.last_used_at.map(|at| times.when(at)),
        end_href: format!("{HREF}/{}/end", row.id),
    });
    let acting = scope.acting().map(|seat| seat.id.to_string()).unwrap_or_default();
    let chosen = if form.seat.is_empty() { acting } else { form.seat.clone() };
    let seats = scope.seats().iter().map(|seat| {
        let id = seat.id.to_string();
        Choice::new(id.clone(), seat_name(visit, seat), id == chosen)
    });
    Ok(AppPasswordsPage {
        passwords: passwords.collect(),
        seats: seats.collect(),
        scopes: vec![
            Choice::new("read", w.t("accounts-app-read"), form.scope != WRITES),
            Choice::new(WRITES, w.t("accounts-app-write"), form.scope == WRITES),
        ],
        times: times.told(),
        email: visit.house.store.own_email(scope).await?,
        address: visit.house.link(&format!("{}/", dav::ROOT)),
        folder: "secretariat",
        made: None,
        notice: None,
        name: form.name.clone(),
        errors: Vec::new(),
        chrome,
        w,
    })
}

/// A seat in words: “Honduras, delegate, Puebla Process”.
fn seat_name(visit: &Visit, seat: &LiveSeat) -> String {
    let w = visit.w;
    let organisation = Organisations::of(&visit.scope).name(seat.organisation, w);
    let process = visit.scope.process(seat.process).map(|process| process.name(w)).unwrap_or_default();
    [organisation, capacity_name(seat.standing, seat.capacity, w), process].join(&w.t("list-comma"))
}
