//! What goes wrong, as pages: in the reader's language, in the same dress, without a word too many.

use actix_web::{
    HttpResponse, ResponseError,
    body::BoxBody,
    http::{StatusCode, header},
};

use super::dress;
use crate::error::{Denied, Error};

/// An [`Error`] on its way out. The page is dressed by [`super::dress`], which knows the reader's language.
#[derive(Debug)]
pub struct Refusal(pub Error);

impl<E: Into<Error>> From<E> for Refusal {
    fn from(fault: E) -> Self {
        Self(fault.into())
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What a handler returns.
pub type Answer = Result<HttpResponse, Refusal>;

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        match &self.0 {
            Error::Denied(Denied::SignIn) => StatusCode::SEE_OTHER,
            Error::Denied(Denied::NotFound) => StatusCode::NOT_FOUND,
            Error::Denied(Denied::Forbidden) | Error::Forged => StatusCode::FORBIDDEN,
            Error::Wrong(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict => StatusCode::CONFLICT,
            Error::Locked => StatusCode::LOCKED,
            Error::Gone => StatusCode::GONE,
            Error::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::Full => StatusCode::INSUFFICIENT_STORAGE,
            Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        match &self.0 {
            Error::Internal(fault) | Error::Unavailable(fault) => tracing::error!(fault, "request failed"),
            Error::Full => tracing::error!("the disk is full"),
            _ => {}
        }
        if matches!(self.0, Error::Denied(Denied::SignIn)) {
            return HttpResponse::SeeOther().insert_header((header::LOCATION, "/account/sign-in")).finish();
        }
        HttpResponse::new(self.status_code())
    }
}

/// Sends the browser on after an act (303, RFC 9110 section 15.4.4).
pub fn on_to(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish()
}

/// A private page: kept by nobody.
pub fn private_page(body: String) -> HttpResponse {
    private_page_with(StatusCode::OK, body)
}

/// A private page that shows one of our own files in a frame; no other page may.
pub fn private_page_with_frame(body: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CONTENT_SECURITY_POLICY, dress::framing()))
        .body(body)
}

/// A private page with a status, for a form that needs another look (422).
pub fn private_page_with(status: StatusCode, body: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .body(body)
}
