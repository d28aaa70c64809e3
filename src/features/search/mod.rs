//! The search over everything that a person may read: one question, asked of the reader's own spaces only.

pub mod pages;

mod asked;
mod bounds;
mod facets;
mod finds;
mod handlers;
mod suggestions;

use crate::{http::Route, route};

/// The addresses of the search.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/area/search" SignIn handlers::index),
        route!(GET "/area/search/suggestions" SignIn suggestions::index),
    ]
}
