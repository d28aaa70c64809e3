//! What the drive offers (RFC 4918, section 10.1).

use actix_web::{HttpRequest, HttpResponse, http::header};

use super::{
    entrance::Mount,
    fault::{Fault, answer},
};
use crate::http::Answer;

/// The methods that are answered.
pub const METHODS: &str = "OPTIONS, GET, HEAD, PUT, DELETE, PROPFIND, PROPPATCH, MKCOL, MOVE, COPY, LOCK, UNLOCK";

/// What is offered: the same at every address, whatever stands there.
pub async fn index(request: HttpRequest) -> Answer {
    Ok(answer(offered(&request).await))
}

async fn offered(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    Mount::of(request).await?;
    Ok(HttpResponse::Ok()
        .insert_header(("dav", "1, 2"))
        // Without it Windows looks for another protocol (MS-WDV, section 2.2.5).
        .insert_header(("ms-author-via", "DAV"))
        .insert_header((header::ALLOW, METHODS))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish())
}
