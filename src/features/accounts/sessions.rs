//! Signing in and out.

use actix_web::{HttpRequest, http::StatusCode, web};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::{
    doorstep::{Again, give, page, page_again, private, sign_in_with, wait},
    pages::SignInPage,
};
use crate::{
    access::Secret,
    error::Wrong,
    http::{
        Answer, Posted, Visit, on_to,
        visit::{SESSION_COOKIE, VISITOR_COOKIE, cookie, no_cookie},
    },
};

/// What the address of the sign-in page may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    back: String,
    done: String,
}

/// The form of the sign-in page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    email: String,
    password: String,
    back: String,
}

/// A form of which nothing counts but that it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Nothing {}

/// The sign-in page.
pub async fn new(visit: Visit, asked: web::Query<Asked>, request: HttpRequest) -> Answer {
    let w = visit.w;
    let back = private(&asked.back).unwrap_or_default();
    // A cookie that opens nothing any more is that of a session that has ended.
    let over = request.cookie(SESSION_COOKIE).is_some() && !visit.signed_in();
    let notice = match asked.done.as_str() {
        "signed-out" => Some("accounts-notice-signed-out"),
        "password-set" => Some("accounts-notice-password-set"),
        "invited" => Some("accounts-notice-invited"),
        "set-up" => Some("accounts-notice-set-up"),
        _ if back.is_empty() || visit.signed_in() => None,
        _ if over => Some("accounts-notice-session-over"),
        _ => Some("accounts-notice-needed"),
    };
    let (csrf, visitor) = visit.csrf_for_anyone();
    let mut shown = empty(&visit, csrf, back);
    shown.notice = notice.map(|key| w.t(key));
    page(StatusCode::OK, &shown, visitor)
}

/// Signs in. A new session is made each time; the one that the browser had before ends.
pub async fn create(posted: Posted<SignIn>) -> Answer {
    let Posted { visit, form } = posted;
    if form.password.is_empty() {
        let again = Again::wrong(&[Wrong::at("password", "accounts-error-password-empty")], visit.w);
        return show_again(&visit, &form.email, &form.back, again);
    }
    let store = &visit.house.store;
    let limits = visit.house.session_limits();
    let secret = match store.sign_in(&form.email, form.password, &visit.whence, limits).await {
        Ok(secret) => secret,
        Err(fault) => return show_again(&visit, &form.email, &form.back, Again::of(fault, "email", visit.w)?),
    };
    if let Some(before) = &visit.token {
        store.sign_out(before, &visit.whence).await?;
    }
    let operator = store.scope_of(Some(&secret), limits).await?.viewer().is_some_and(|viewer| viewer.operator);
    let home = if operator { "/operator" } else { "/area" };
    enter(&secret, private(&form.back).unwrap_or(home))
}

/// Signs out. Nothing happens to somebody who is not signed in.
pub async fn remove(posted: Posted<Nothing>) -> Answer {
    let visit = &posted.visit;
    if let Some(token) = &visit.token {
        visit.house.store.sign_out(token, &visit.whence).await?;
    }
    let mut answer = on_to(&sign_in_with("signed-out", visit));
    give(&mut answer, &no_cookie(SESSION_COOKIE))?;
    Ok(answer)
}

fn enter(secret: &Secret, place: &str) -> Answer {
    let mut answer = on_to(place);
    give(&mut answer, &cookie(SESSION_COOKIE, secret.text().to_owned()))?;
    give(&mut answer, &no_cookie(VISITOR_COOKIE))?;
    Ok(answer)
}

fn empty(visit: &Visit, csrf: String, back: &str) -> SignInPage {
    let mut chrome = visit.public_chrome();
    for link in &mut chrome.langs {
        link.href = format!("/account/sign-in?lang={}", link.lang.code());
        if !back.is_empty() {
            link.href.push_str("&back=");
            link.href.extend(utf8_percent_encode(back, NON_ALPHANUMERIC));
        }
    }
    SignInPage {
        chrome,
        w: visit.w,
        csrf,
        email: String::new(),
        back: back.to_owned(),
        errors: Vec::new(),
        throttled: None,
        notice: None,
    }
}

fn show_again(visit: &Visit, email: &str, back: &str, again: Again) -> Answer {
    let (csrf, visitor) = visit.csrf_for_anyone();
    let mut shown = empty(visit, csrf, private(back).unwrap_or_default());
    email.trim().clone_into(&mut shown.email);
    match again.minutes {
        Some(minutes) => shown.throttled = Some(wait(minutes, visit.w)),
        None => shown.errors.clone_from(&again.errors),
    }
    page_again(&again, &shown, visitor)
}
