//! What a person does, sees, and does not see, in a real Chromium.

mod chromium;
mod journey;
mod pages;
mod suggestions;
