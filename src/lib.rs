//! The virtual secretariat: one installation for many consultative processes, each with a public site and a private area.
//!
//! The map, in order of dependency; every module uses only those above it. The macros of `access` and `http` stand first in use.

pub mod error;
pub mod clock;
pub mod wording;
pub mod i18n;
pub mod config;
pub mod access;
pub mod blobs;
pub mod mail;
pub mod extraction;
pub mod scanner;
pub mod jobs;
pub mod pack;
pub mod http;
pub mod features;
pub mod app;
pub mod demo;
pub mod server;
pub mod cli;

/// Rows of the database are made on one thread and dropped on another, all day: this allocator takes that without a lock. It serves
/// the compiled-in SQLite too.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;
