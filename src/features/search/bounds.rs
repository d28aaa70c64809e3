//! How often a person may ask: a question looks through all that they read, and nobody is to keep the others waiting with theirs.

use actix_web::{
    HttpResponse,
    http::header::{HeaderValue, RETRY_AFTER},
};

use crate::{
    error::{Denied, Outcome},
    http::{
        Visit,
        pace::{Bound, UnderWay, Wait},
    },
};

/// A question to the search.
///
/// # Errors
/// [`Denied::SignIn`]; inside, how long to wait.
pub fn question(visit: &Visit) -> Outcome<Result<UnderWay<'_>, Wait>> {
    begin(visit, "search", 1, 4)
}

/// Suggestions while words are typed: each pause asks, and what was asked before is given up by the browser only.
///
/// # Errors
/// [`Denied::SignIn`]; inside, how long to wait.
pub fn suggestions(visit: &Visit) -> Outcome<Result<UnderWay<'_>, Wait>> {
    begin(visit, "suggestions", 5, 8)
}

fn begin<'v>(visit: &'v Visit, what: &'static str, times: i64, at_once: u32) -> Outcome<Result<UnderWay<'v>, Wait>> {
    let person = visit.scope.viewer().ok_or(Denied::SignIn)?.person;
    let a_minute = visit.house.config.limits.questions_a_minute.saturating_mul(times);
    Ok(visit.house.pace.begin(person, Bound { what, a_minute, at_once }, visit.house.store.clock().now()))
}

/// The sentence that says so.
pub fn told(visit: &Visit, wait: Wait) -> String {
    visit.w.n("search-wait", usize::try_from(wait.seconds).unwrap_or(60))
}

/// An answer that says when to ask again.
pub fn later(mut answer: HttpResponse, wait: Wait) -> HttpResponse {
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.seconds));
    answer
}
