//! What a text, a spreadsheet or a slide show of Office Open XML tells besides its text.

mod changes;
mod clean;
mod hidden;
mod relations;
mod reading;
mod runs;
mod styles;

pub use self::{clean::cleaned, reading::read};
