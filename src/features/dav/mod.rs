//! The spaces of one seat as a network drive: WebDAV, classes 1 and 2 (RFC 4918), with a password for a program.
//!
//! `/dav/{process}/{space}/{folders}/{file}`. What is listed and what can be opened comes from the scope of that seat alone; the public space
//! has releases and no papers, and is not among them.

mod conditions;
mod copies;
mod entrance;
mod fault;
mod files;
mod folders;
mod held;
mod locks;
mod moves;
mod names;
mod offer;
mod paths;
mod places;
mod properties;
mod things;
mod xml;

use crate::{http::Route, route};

pub use paths::ROOT;

/// The routes of the drive.
pub fn routes() -> Vec<Route> {
    vec![
        route!(OPTIONS "/dav" AppPassword offer::index),
        route!(PROPFIND "/dav" AppPassword properties::show),
        route!(OPTIONS "/dav/{path:.*}" AppPassword offer::index),
        route!(PROPFIND "/dav/{path:.*}" AppPassword properties::show),
        route!(PROPPATCH "/dav/{path:.*}" AppPassword properties::update),
        route!(GET "/dav/{path:.*}" AppPassword files::download),
        route!(PUT "/dav/{path:.*}" AppPassword files::update),
        route!(MKCOL "/dav/{path:.*}" AppPassword folders::create),
        route!(DELETE "/dav/{path:.*}" AppPassword folders::remove),
        route!(MOVE "/dav/{path:.*}" AppPassword moves::create),
        route!(COPY "/dav/{path:.*}" AppPassword copies::create),
        route!(LOCK "/dav/{path:.*}" AppPassword locks::create),
        route!(UNLOCK "/dav/{path:.*}" AppPassword locks::remove),
    ]
}
