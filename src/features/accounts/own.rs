//! What a person chooses for their own session and account: the seat, the language, the end of sessions.

use actix_web::web;
use serde::Deserialize;

use super::{doorstep::private, sessions::Nothing};
use crate::{
    access::{SeatId, SessionId},
    error::{Denied, Error},
    http::{Answer, Posted, on_to},
    i18n::Lang,
};

/// The form of a seat.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Seat {
    seat: String,
    back: String,
}

/// The form of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Language {
    lang: String,
    back: String,
}

/// Chooses the language of pages and mails.
pub async fn choose_language(posted: Posted<Language>) -> Answer {
    let Posted { visit, form } = posted;
    visit.signed_in_or_refused()?;
    let lang = Lang::of_code(&form.lang).ok_or_else(|| Error::Wrong(Vec::new()))?;
    visit.house.store.choose_language(&visit.scope, lang.code(), &visit.whence).await?;
    Ok(on_to(match private(&form.back) {
        Some("/account") | None => "/account?done=language",
        Some(back) => back,
    }))
}

/// Chooses the seat that acts are done in.
pub async fn choose_seat(posted: Posted<Seat>) -> Answer {
    let Posted { visit, form } = posted;
    visit.signed_in_or_refused()?;
    let seat: SeatId = form.seat.parse().map_err(|_| Denied::NotFound)?;
    visit.house.store.choose_seat(&visit.scope, seat, &visit.whence).await?;
    // Reading does not depend on the seat; a desk does, and may be closed to this one.
    let back = private(&form.back).filter(|back| !back.starts_with("/desk"));
    Ok(on_to(back.unwrap_or("/area")))
}

/// Ends one of the person's own sessions.
pub async fn end_session(posted: Posted<Nothing>, id: web::Path<String>) -> Answer {
    let visit = &posted.visit;
    visit.signed_in_or_refused()?;
    let id: SessionId = id.parse().map_err(|_| Denied::NotFound)?;
    visit.house.store.end_session(&visit.scope, id, &visit.whence).await?;
    Ok(on_to("/account?done=session-ended"))
}

/// Ends all of the person's sessions but this one.
pub async fn end_other_sessions(posted: Posted<Nothing>) -> Answer {
    let visit = &posted.visit;
    visit.signed_in_or_refused()?;
    visit.house.store.end_other_sessions(&visit.scope, &visit.whence).await?;
    Ok(on_to("/account?done=sessions-ended"))
}
