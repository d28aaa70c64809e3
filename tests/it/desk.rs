//! The secretariat's desk, a delegation's own seats, the operator: who keeps what, and nobody keeps more.

mod admissions;
mod delegation;
mod emergency;
mod mails;
mod operator;
mod seen_as;
