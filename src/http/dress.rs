//! The last thing that happens to every answer: its headers, its line in the log, and a page for what went wrong.

use std::{panic::AssertUnwindSafe, time::Duration};

use actix_web::{
    HttpRequest, HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
    web,
};
use askama::Template;
use futures_util::FutureExt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tracing::Instrument;

use super::{
    chrome::PublicChrome,
    house::House,
    pages::MessagePage,
    route::as_in_table,
    tus,
    visit::{SESSION_COOKIE, language, public_chrome},
};
use crate::{
    access::{Secret, Viewer},
    i18n::Words,
};

/// Nothing is loaded from elsewhere, nothing runs but our one script, nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The policy of a page that shows one of our own files in a frame: the same, and no frame from elsewhere.
pub(super) fn framing() -> String {
    format!("{POLICY}; frame-src 'self'")
}

/// What belongs to persons, and is listed nowhere.
const PRIVATE: [&str; 4] = ["/area", "/desk", "/operator", ACCOUNT];
/// The part of it whose door stands open to anyone.
const ACCOUNT: &str = "/account";

/// How long it may take until an answer to a question begins: a database that falls silent in the middle of a statement never says so.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long is waited to know who is told that the service is away, or that nothing is there: the database may be what is away.
const PATIENCE_FOR_VIEWER: Duration = Duration::from_secs(1);
/// After how many seconds it is worth while to ask again where the service was not available.
const AGAIN: &str = "10";

/// Goes round every handler: one that panics answers as a fault of ours, and one that reads and comes to no end as what is not available.
/// Its transaction is undone when it is dropped.
///
/// # Errors
/// The handler's.
pub async fn hold(request: ServiceRequest, next: Next<BoxBody>) -> Result<ServiceResponse, actix_web::Error> {
    // The place of the request is found by now: a copy of it may live beside it, for what is told when it is lost.
    let http = request.request().clone();
    // Of what changes something nobody knows how far it has come.
    let reads = http.method().is_safe();
    let answer = AssertUnwindSafe(async move { next.call(request).await }).catch_unwind();
    let ended = if reads { tokio::time::timeout(PATIENCE, answer).await } else { Ok(answer.await) };
    let status = match ended {
        Ok(Ok(answer)) => return answer,
        Ok(Err(_)) => {
            // What it says may be private: a text that is cut at a wrong place is told whole.
            tracing::error!("a handler panicked");
            StatusCode::INTERNAL_SERVER_ERROR
        }
        Err(_) => {
            tracing::error!("an answer did not come in time");
            StatusCode::SERVICE_UNAVAILABLE
        }
    };
    Ok(ServiceResponse::new(http, HttpResponse::new(status)))
}

/// Dresses every answer.
///
/// # Errors
/// None of its own.
pub async fn dress(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // The number of the request: it stands in every line of the log that it leaves, and on the page of a fault of ours.
    let id = Secret::fresh().text()[..16].to_owned();
    let clock = request.app_data::<web::Data<House>>().map(|house| house.store.clock().clone());
    let began = clock.as_ref().map(crate::clock::Clock::now);
    let method = request.method().clone();
    // No copy of the request may live while it is being routed: its place is found by changing it.
    let inside = tracing::error_span!("request", request = id);
    // A zero byte stands in no address of ours, and PostgreSQL takes none in a question.
    let mut answer = if request.uri().path_and_query().is_some_and(|asked| asked.as_str().contains("%00")) {
        request.into_response(HttpResponse::NotFound().finish())
    } else {
        next.call(request).instrument(inside).await?.map_into_boxed_body()
    };
    let http = answer.request().clone();
    let failed = answer.status().is_client_error() || answer.status().is_server_error();
    // What refuses for us (a query that cannot be read) says so in words that are none for readers.
    let bare = answer.response().error().is_some() || !answer.headers().contains_key(header::CONTENT_TYPE);
    if failed && bare {
        answer = in_dress(&http, answer, &id).await;
    }
    if answer.response().head().status == StatusCode::SEE_OTHER && http.method() == actix_web::http::Method::GET {
        lead_back(&http, &mut answer);
    }
    headers(&mut answer, http.match_info().as_str());
    tus::answer_in_kind(&http, answer.headers_mut());
    // The pattern, not the path: paths hold tokens and symbols of private papers.
    let route = http.match_pattern().map_or_else(|| "-".into(), |pattern| as_in_table(&pattern));
    let took = clock.zip(began).map_or(0, |(clock, began)| (clock.now() - began).num_milliseconds());
    tracing::info!(request = id, %method, route, status = answer.status().as_u16(), ms = took, "answered");
    Ok(answer)
}

/// After signing in, one comes back to the page that was asked for.
fn lead_back(request: &HttpRequest, answer: &mut ServiceResponse<BoxBody>) {
    let to_sign_in =
        answer.headers().get(header::LOCATION).is_some_and(|place| place.as_bytes() == b"/account/sign-in");
    if !to_sign_in {
        return;
    }
    let here = request.uri().path_and_query().map_or("/area", |path| path.as_str());
    let place = format!("/account/sign-in?back={}", utf8_percent_encode(here, NON_ALPHANUMERIC));
    if let Ok(place) = header::HeaderValue::from_str(&place) {
        answer.headers_mut().insert(header::LOCATION, place);
    }
}

async fn in_dress(request: &HttpRequest, answer: ServiceResponse<BoxBody>, id: &str) -> ServiceResponse<BoxBody> {
    let status = answer.status();
    let path = request.match_info().as_str();
    let within = |part: &str| path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // Public pages ask nobody who reads them; but what is not there may be looked for inside, by who is signed in.
    let private = PRIVATE.into_iter().any(within);
    let asks = private || status == StatusCode::NOT_FOUND;
    let person = match asks.then(|| viewer(request)) {
        Some(asked) if !private || status == StatusCode::SERVICE_UNAVAILABLE => {
            tokio::time::timeout(PATIENCE_FOR_VIEWER, asked).await.ok().flatten()
        }
        Some(asked) => asked.await,
        None => None,
    };
    let closed = private && !within(ACCOUNT);
    if closed && status == StatusCode::NOT_FOUND && person.is_none() {
        // Nobody signed in: the sign-in page, whether or not the address exists.
        let mut response = HttpResponse::SeeOther();
        return ServiceResponse::new(
            request.clone(),
            response.insert_header((header::LOCATION, "/account/sign-in")).finish(),
        );
    }
    let w = Words::of(language(request, person.as_ref().map(|person| person.language.as_str())));
    let Some(house) = request.app_data::<web::Data<House>>() else { return answer };
    let here = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let shown = if status == StatusCode::NOT_FOUND { "/" } else { here };
    let page = MessagePage::of(
        PublicChrome { signed_in: person.is_some(), ..public_chrome(house, w, shown, None) },
        person.as_ref().is_some_and(|person| !person.operator),
        status.as_u16(),
        Some(id.to_owned()).filter(|_| status.is_server_error()),
    );
    let body = page.render().unwrap_or_default();
    let mut response = HttpResponse::build(status);
    response
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.insert_header((header::RETRY_AFTER, AGAIN));
    }
    ServiceResponse::new(request.clone(), response.body(body))
}

/// Who is signed in; `None` for anybody else. A cookie alone is no sign-in.
async fn viewer(request: &HttpRequest) -> Option<Viewer> {
    let (house, cookie) = (request.app_data::<web::Data<House>>()?, request.cookie(SESSION_COOKIE)?);
    let token = Secret::sent(cookie.value());
    let scope = house.store.scope_of(token.as_ref(), house.session_limits()).await.ok()?;
    scope.viewer().cloned()
}

fn headers(answer: &mut ServiceResponse<BoxBody>, path: &str) {
    let own = answer.headers().contains_key(header::CONTENT_SECURITY_POLICY);
    let cached = answer.headers().contains_key(header::CACHE_CONTROL);
    let framed = answer.headers().contains_key(header::X_FRAME_OPTIONS);
    let headers = answer.headers_mut();
    let mut set = |name: &'static str, value: &'static str| {
        headers.insert(header::HeaderName::from_static(name), header::HeaderValue::from_static(value));
    };
    if !own {
        set("content-security-policy", POLICY);
    }
    if !cached {
        set("cache-control", "no-store");
    }
    set("x-content-type-options", "nosniff");
    set("referrer-policy", "same-origin");
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if !framed {
        set("x-frame-options", "DENY");
    }
    set("strict-transport-security", "max-age=31536000");
    if PRIVATE.iter().any(|part| path.starts_with(part)) {
        set("x-robots-tag", "noindex, nofollow");
    }
}
