//! The secretariat's desk, a delegation's own seats, the operator: who keeps what, and nobody keeps more.

mod admissions;
mod changes;
mod delegation;
mod emergency;
mod faults;
mod invitations;
mod mails;
mod managers;
mod operator;
mod people;
mod publication;
mod quotas;
mod seen_as;
mod senders;
mod vocabularies;
