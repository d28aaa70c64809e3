//! The form that says what a paper is about. It stands beside the library, because what can be chosen is told by the process: the library keeps
//! what was chosen, and shows it.

mod handlers;
mod offered;
pub mod pages;

use crate::{http::Route, route};

/// The routes of the form.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/area/{process}/{space}/documents/{document}/metadata/edit" Power(Contribute) handlers::edit),
        route!(GET "/area/{process}/{space}/documents/{document}/metadata" Power(Contribute) handlers::index),
        route!(POST "/area/{process}/{space}/documents/{document}/metadata" Power(Contribute) handlers::update),
    ]
}
