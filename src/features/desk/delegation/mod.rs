//! What a focal point keeps of its own delegation, in the delegation's space: its seats, invitations to them, and who exercises its offices;
//! and what a delegation signs with the secretariat.

pub mod emergencies;
pub mod invitations;
pub mod offices;
pub mod seats;

mod roster;
