//! Passwords: a way back for one that is forgotten, and a change of one that is known.

use actix_web::{http::StatusCode, web};
use serde::Deserialize;

use super::{
    account,
    doorstep::{Again, page, page_again, sign_in_with},
    pages::{ForgottenPage, ResetPage},
};
use crate::{
    access::{Secret, door::is_email},
    error::{Error, Wrong},
    http::{Answer, Posted, Visit, on_to, views::FieldError},
};

/// What the address of the page may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// The form that asks for a link.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Forgotten {
    email: String,
}

/// The form of a new password.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct New {
    password: String,
}

/// The form that changes a password.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Change {
    current: String,
    password: String,
}

/// The page that asks for a link; after it was sent, the answer.
pub async fn forgotten(visit: Visit, asked: web::Query<Asked>) -> Answer {
    let (csrf, visitor) = visit.csrf_for_anyone();
    let shown = ForgottenPage { sent: asked.done == "sent", ..forgotten_page(&visit, csrf) };
    page(StatusCode::OK, &shown, visitor)
}

/// Asks for a link. The answer is the same for every address.
pub async fn ask(posted: Posted<Forgotten>) -> Answer {
    let Posted { visit, form } = posted;
    let asked = if is_email(form.email.trim()) {
        visit.house.store.ask_reset(&form.email, &visit.whence).await
    } else {
        Err(Error::Wrong(vec![Wrong::at("email", "accounts-error-email")]))
    };
    let Err(fault) = asked else {
        return Ok(on_to(&format!("/account/password/forgotten?done=sent&lang={}", visit.w.lang.code())));
    };
    let again = Again::of(fault, "email", visit.w)?;
    let (csrf, visitor) = visit.csrf_for_anyone();
    let mut shown = forgotten_page(&visit, csrf);
    form.email.trim().clone_into(&mut shown.email);
    shown.errors.clone_from(&again.errors);
    page_again(&again, &shown, visitor)
}

fn forgotten_page(visit: &Visit, csrf: String) -> ForgottenPage {
    ForgottenPage {
        chrome: visit.public_chrome(),
        w: visit.w,
        csrf,
        email: String::new(),
        errors: Vec::new(),
        sent: false,
    }
}

/// The page of a link: chooses a new password.
pub async fn new(visit: Visit, token: web::Path<String>) -> Answer {
    let usable = match Secret::sent(&token) {
        Some(secret) => visit.house.store.reset_is_open(&secret).await?,
        None => false,
    };
    if !usable {
        return over(&visit);
    }
    let (csrf, visitor) = visit.csrf_for_anyone();
    page(StatusCode::OK, &reset_page(&visit, &token, csrf, Vec::new()), visitor)
}

/// Sets the password that was chosen, and ends every session of the person.
pub async fn create(posted: Posted<New>, token: web::Path<String>) -> Answer {
    let Posted { visit, form } = posted;
    let Some(secret) = Secret::sent(&token) else { return over(&visit) };
    match visit.house.store.reset(&secret, form.password, &visit.whence).await {
        Ok(()) => Ok(on_to(&sign_in_with("password-set", &visit))),
        Err(Error::Gone) => over(&visit),
        Err(fault) => {
            let again = Again::of(fault, "password", visit.w)?;
            if !visit.house.store.reset_is_open(&secret).await? {
                return over(&visit);
            }
            let (csrf, visitor) = visit.csrf_for_anyone();
            page_again(&again, &reset_page(&visit, &token, csrf, again.errors.clone()), visitor)
        }
    }
}

fn reset_page(visit: &Visit, token: &str, csrf: String, errors: Vec<FieldError>) -> ResetPage {
    ResetPage {
        chrome: visit.public_chrome(),
        w: visit.w,
        csrf,
        action: format!("/account/password/reset/{token}?lang={}", visit.w.lang.code()),
        errors,
        usable: true,
    }
}

/// The link is used, old or replaced, or never was one: nobody learns which.
fn over(visit: &Visit) -> Answer {
    let shown = ResetPage { usable: false, action: String::new(), ..reset_page(visit, "", String::new(), Vec::new()) };
    page(StatusCode::GONE, &shown, None)
}

/// Changes the password of somebody who is signed in; all other sessions end.
pub async fn update(posted: Posted<Change>) -> Answer {
    let Posted { visit, form } = posted;
    visit.signed_in_or_refused()?;
    match visit.house.store.change_password(&visit.scope, form.current, form.password, &visit.whence).await {
        Ok(()) => Ok(on_to("/account?done=password-changed")),
        Err(fault) => {
            let mut again = Again::of(fault, "current", visit.w)?;
            // The page names the field as browsers' stores of passwords know it.
            again.errors.iter_mut().filter(|error| error.field == "present").for_each(|error| error.field = "current");
            let mut shown = account::page_of(&visit).await?;
            shown.errors.clone_from(&again.errors);
            page_again(&again, &shown, None)
        }
    }
}
