//! Processes as they really are: the data set, how it is loaded, and the rows of the public site that come of it.

pub mod dataset;
pub mod import;
pub mod papers;
pub mod tables;

use crate::http::Route;

/// The routes of processes: none; their pages are the site's.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
