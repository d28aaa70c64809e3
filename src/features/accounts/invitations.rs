//! Invitations: shown by their link, taken up by a form alone.

use actix_web::{http::StatusCode, web};
use serde::Deserialize;

use super::{
    doorstep::{Again, page, page_again, sign_in_with},
    pages::{InvitationPage, SeatOffered},
};
use crate::{
    access::{Scope, Secret, door::Invited},
    error::Error,
    http::{
        Answer, Posted, Visit,
        names::{capacity_name, in_language},
        on_to,
        views::{FieldError, When},
    },
    i18n::Words,
};

/// The form: a new password, or the present one of an account that exists.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Accepted {
    password: String,
}

/// What an invitation says.
pub async fn show(visit: Visit, token: web::Path<String>) -> Answer {
    let Some(secret) = Secret::sent(&token) else { return over(&visit) };
    let invited = match visit.house.store.invited(&secret).await {
        Ok(invited) => invited,
        Err(Error::Gone) => return over(&visit),
        Err(fault) => return Err(fault.into()),
    };
    let (csrf, visitor) = visit.csrf_for_anyone();
    page(StatusCode::OK, &invitation_page(&visit, &token, invited, csrf, Vec::new()), visitor)
}

/// Takes an invitation up: the account, if there is none yet, and the seat.
pub async fn accept(posted: Posted<Accepted>, token: web::Path<String>) -> Answer {
    let Posted { visit, form } = posted;
    let Some(secret) = Secret::sent(&token) else { return over(&visit) };
    let store = &visit.house.store;
    let again = match store.accept_invitation(&secret, form.password, &visit.whence).await {
        Ok(()) => return Ok(on_to(&sign_in_with("invited", &visit))),
        Err(Error::Gone) => return over(&visit),
        Err(fault) => Again::of(fault, "password", visit.w)?,
    };
    let invited = match store.invited(&secret).await {
        Ok(invited) => invited,
        Err(Error::Gone) => return over(&visit),
        Err(fault) => return Err(fault.into()),
    };
    let (csrf, visitor) = visit.csrf_for_anyone();
    page_again(&again, &invitation_page(&visit, &token, invited, csrf, again.errors.clone()), visitor)
}

/// When an invitation ends, in the zone of its process.
pub(super) fn until(invited: &Invited, scope: &Scope, w: Words) -> When {
    let zone = scope.process(invited.process).map_or(chrono_tz::Tz::UTC, |process| process.zone);
    When {
        iso: invited.ends_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        text: w.instant(invited.ends_at, zone),
    }
}

/// The seat that an invitation offers, in words.
pub(super) fn offered(invited: &Invited, scope: &Scope, w: Words) -> SeatOffered {
    SeatOffered {
        organisation: in_language(&invited.organisation, w),
        capacity: capacity_name(invited.standing, invited.capacity, w),
        process: scope.process(invited.process).map(|process| process.name(w)).unwrap_or_default(),
    }
}

fn invitation_page(
    visit: &Visit,
    token: &str,
    invited: Invited,
    csrf: String,
    errors: Vec<FieldError>,
) -> InvitationPage {
    InvitationPage {
        chrome: visit.public_chrome(),
        w: visit.w,
        csrf,
        action: format!("/account/invitation/{token}?lang={}", visit.w.lang.code()),
        seats: vec![offered(&invited, &visit.scope, visit.w)],
        until: Some(until(&invited, &visit.scope, visit.w)),
        new_account: !invited.known,
        person: invited.name,
        email: invited.email,
        errors,
        usable: true,
    }
}

/// Used, withdrawn, old, or never an invitation: nothing of it is shown, and nobody learns which.
fn over(visit: &Visit) -> Answer {
    let shown = InvitationPage {
        chrome: visit.public_chrome(),
        w: visit.w,
        csrf: String::new(),
        action: String::new(),
        person: String::new(),
        email: String::new(),
        seats: Vec::new(),
        until: None,
        new_account: false,
        errors: Vec::new(),
        usable: false,
    };
    page(StatusCode::GONE, &shown, None)
}
