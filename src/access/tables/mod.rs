//! The core's own tables. Columns are documented where they are made, in `migrations/src/m0001_access.rs`.
#![expect(missing_docs, reason = "columns are documented in the migration; sea-orm's derive makes the rest")]

pub mod admission;
pub mod app_password;
pub mod audit_line;
pub mod emergency;
pub mod invitation;
pub mod mail;
pub mod office;
pub mod organisation;
pub mod password_reset;
pub mod person;
pub mod process;
pub mod seat;
pub mod session;
pub mod space;
pub mod standing;
