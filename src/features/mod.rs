//! The features, each above those that use it.

pub mod library;
pub mod processes;
pub mod metadata;
pub mod dav;
pub mod accounts;
pub mod site;
pub mod search;
pub mod area;
pub mod desk;
