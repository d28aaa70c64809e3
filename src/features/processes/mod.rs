//! Processes as they really are: the data set, how it is loaded, and the rows of the public site that come of it.

pub mod dataset;
pub mod import;
pub mod papers;
pub mod tables;
