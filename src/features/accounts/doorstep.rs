//! What the pages of accounts share: faults in words, the way on, and the cookie that a form of anyone is bound to.

use actix_web::{
    HttpResponse,
    cookie::Cookie,
    http::{
        StatusCode,
        header::{HeaderValue, RETRY_AFTER},
    },
};
use askama::Template;

use crate::{
    error::{Error, Outcome, Wrong},
    http::{Answer, Visit, private_page_with, views::FieldError},
    i18n::Words,
};

/// A form that is looked at again: with which status, and what stands beside its fields.
#[derive(Debug)]
pub(super) struct Again {
    /// 422 for what was typed, 429 for too many tries.
    pub(super) status: StatusCode,
    /// What is wrong.
    pub(super) errors: Vec<FieldError>,
    /// After how many minutes one may try again.
    pub(super) minutes: Option<i64>,
}

impl Again {
    /// What a verb says about a form. Too many tries stand beside the field named `throttled`; other faults go on as they are.
    pub(super) fn of(fault: Error, throttled: &'static str, w: Words) -> Outcome<Self> {
        match fault {
            Error::Wrong(wrong) => Ok(Self::wrong(&wrong, w)),
            Error::TooMany { minutes } => Ok(Self {
                status: StatusCode::TOO_MANY_REQUESTS,
                errors: vec![FieldError { field: throttled, text: wait(minutes, w) }],
                minutes: Some(minutes),
            }),
            other => Err(other),
        }
    }

    /// A form with faults, one for a field at most.
    pub(super) fn wrong(wrong: &[Wrong], w: Words) -> Self {
        let mut errors: Vec<FieldError> = Vec::new();
        for one in wrong {
            if errors.iter().all(|error| error.field != one.field) {
                errors.push(FieldError { field: one.field, text: w.a1(one.key, "it", &one.it) });
            }
        }
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, errors, minutes: None }
    }
}

/// The sentence after too many tries: the same for every address, whether it has an account or not.
pub(super) fn wait(minutes: i64, w: Words) -> String {
    w.a1("accounts-throttled", "minutes", w.n("accounts-minutes", usize::try_from(minutes).unwrap_or(1)))
}

/// Sends a page of accounts out, with the cookie that its form is bound to, if the browser has none yet.
pub(super) fn page(status: StatusCode, page: &impl Template, visitor: Option<Cookie<'static>>) -> Answer {
    let mut answer = private_page_with(status, page.render()?);
    if let Some(visitor) = visitor {
        give(&mut answer, &visitor)?;
    }
    Ok(answer)
}

/// Gives the browser a cookie.
pub(super) fn give(answer: &mut HttpResponse, cookie: &Cookie<'static>) -> Outcome<()> {
    answer.add_cookie(cookie).map_err(|fault| Error::Internal(fault.to_string()))
}

/// Sends a form out again.
pub(super) fn page_again(again: &Again, shown: &impl Template, visitor: Option<Cookie<'static>>) -> Answer {
    let mut answer = page(again.status, shown, visitor)?;
    if let Some(minutes) = again.minutes {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(minutes.max(1) * 60));
    }
    Ok(answer)
}

/// The address of the sign-in page with a notice, in the language that the visitor reads.
pub(super) fn sign_in_with(done: &str, visit: &Visit) -> String {
    format!("/account/sign-in?done={done}&lang={}", visit.w.lang.code())
}

/// An address to go back to, if it is one of the private area: nobody is led away from here by a link that somebody made.
pub(super) fn private(back: &str) -> Option<&str> {
    const PARTS: [&str; 4] = ["/area", "/desk", "/operator", "/account"];
    let small = back.to_ascii_lowercase();
    let odd = ["//", "..", "%2f", "%5c", "%0"].iter().any(|part| small.contains(part));
    let plain = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') && !odd;
    let inside =
        |part: &str| back.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    (plain && PARTS.into_iter().any(inside)).then_some(back)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_led_back_into_the_private_area_and_nowhere_else() {
        for back in ["/area", "/area/puebla/plenary?kind=note", "/desk/puebla", "/operator", "/account?done=language"] {
            assert_eq!(private(back), Some(back), "{back}");
        }
        for back in [
            "",
            "/",
            "/en",
            "area",
            "//example.org",
            "/area//example.org",
            "/\\example.org",
            "/area\\x",
            "https://example.org/area",
            "/areas",
            "/area\r\nX: y",
            "/area x",
            "/area/ñ",
        ] {
            assert_eq!(private(back), None, "{back}");
        }
    }

    #[test]
    fn a_field_has_one_fault_at_most() {
        let wrong = [Wrong::at("email", "accounts-error-email"), Wrong::at("email", "accounts-error-sign-in")];
        assert_eq!(Again::wrong(&wrong, Words::of(crate::i18n::Lang::En)).errors.len(), 1);
    }
}
