//! The library's tables. Columns are documented where they are made, in `migrations/src/`.
#![expect(missing_docs, reason = "columns are documented in the migration; sea-orm's derive makes the rest")]

pub mod bookmark;
pub mod circle_request;
pub mod checkout;
pub mod dav_begun;
pub mod dav_lock;
pub mod document;
pub mod document_version;
pub mod document_file;
pub mod criterion;
pub mod description;
pub mod expectation;
pub mod folder;
pub mod paper_kind;
pub mod proposal;
pub mod reference;
pub mod release;
pub mod release_file;
pub mod upload;
pub mod subject;
