//! The tables of the public site. Columns are documented where they are made, in `migrations/src/m0003_processes.rs`.
#![expect(missing_docs, reason = "columns are documented in the migration; sea-orm's derive makes the rest")]

pub mod profile;
pub mod meeting;
pub mod site_text;
