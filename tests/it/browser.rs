//! What a person does, sees, and does not see, in a real Chromium.

mod chromium;
mod interrupted;
mod journey;
mod languages;
mod menu;
mod pages;
mod suggestions;
mod viewing;
mod windows;
