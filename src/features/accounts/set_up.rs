//! The first start: the link that makes the operator's account, once.

use actix_web::{http::StatusCode, web};
use serde::Deserialize;

use super::{
    doorstep::{Again, page, page_again, sign_in_with},
    pages::SetUpPage,
};
use crate::{
    access::Secret,
    error::Error,
    http::{Answer, Posted, Visit, on_to},
};

/// The form of the operator's account.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SetUp {
    name: String,
    email: String,
    password: String,
}

/// The page of the link.
pub async fn new(visit: Visit, token: web::Path<String>) -> Answer {
    let usable = match Secret::sent(&token) {
        Some(secret) => visit.house.store.set_up_is_open(&secret).await?,
        None => false,
    };
    if !usable {
        return over(&visit);
    }
    let (csrf, visitor) = visit.csrf_for_anyone();
    page(StatusCode::OK, &set_up_page(&visit, &token, csrf), visitor)
}

/// Makes the account.
pub async fn create(posted: Posted<SetUp>, token: web::Path<String>) -> Answer {
    let Posted { visit, form } = posted;
    let Some(secret) = Secret::sent(&token) else { return over(&visit) };
    let store = &visit.house.store;
    match store.set_up(&secret, &form.name, &form.email, form.password, &visit.whence).await {
        Ok(()) => Ok(on_to(&sign_in_with("set-up", &visit))),
        Err(Error::Gone) => over(&visit),
        Err(fault) => {
            let again = Again::of(fault, "email", visit.w)?;
            if !store.set_up_is_open(&secret).await? {
                return over(&visit);
            }
            let (csrf, visitor) = visit.csrf_for_anyone();
            let shown = SetUpPage {
                name: form.name.trim().to_owned(),
                email: form.email.trim().to_owned(),
                errors: again.errors.clone(),
                ..set_up_page(&visit, &token, csrf)
            };
            page_again(&again, &shown, visitor)
        }
    }
}

fn set_up_page(visit: &Visit, token: &str, csrf: String) -> SetUpPage {
    SetUpPage {
        chrome: visit.public_chrome(),
        w: visit.w,
        csrf,
        action: format!("/account/set-up/{token}?lang={}", visit.w.lang.code()),
        name: String::new(),
        email: String::new(),
        errors: Vec::new(),
        usable: true,
    }
}

/// Used or replaced, or never a link: nobody learns which.
fn over(visit: &Visit) -> Answer {
    let shown = SetUpPage { usable: false, action: String::new(), ..set_up_page(visit, "", String::new()) };
    page(StatusCode::GONE, &shown, None)
}
