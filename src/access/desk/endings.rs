//! What the ends of seats, offices and admissions have in common: two who open the same form do not both have their way unseen.

use crate::{
    clock::Instant,
    error::{Error, Outcome, Wrong},
};

/// What a form showed of an end: it differs as soon as somebody has set another.
pub fn end_as_shown(ends_at: Option<Instant>) -> String {
    ends_at.map(|at| at.to_rfc3339()).unwrap_or_default()
}

/// Where an end was decided on what a form showed, that must still be so ([`end_as_shown`]).
///
/// # Errors
/// [`Error::Wrong`] where somebody has set another end in the meantime.
pub fn still_ends(shown: Option<&str>, ends_at: Option<Instant>) -> Outcome<()> {
    match shown {
        Some(shown) if shown != end_as_shown(ends_at) => {
            Err(Error::Wrong(vec![Wrong::at("when", "desk-error-changed")]))
        }
        _ => Ok(()),
    }
}
