//! What the secretariat's desk keeps: standings, seats, offices, admissions, invitations; and what a delegation keeps of its own. Each verb
//! names the grant that it needs.

mod admissions;
mod delegation;
mod emergencies;
mod invitations;
mod mails;
mod managers;
mod offices;
mod seats;
mod sight;
mod standings;

pub use admissions::{NewAdmission, admit, end_admission};
pub use delegation::{
    colleagues, end_colleague, exercising, invite_colleague, invite_colleague_again, name_exercising,
    withdraw_colleague,
};
pub use emergencies::{
    EMERGENCY_HOURS, EmergencyState, NewEmergency, Room, ask_emergency, decline_emergency, emergency_rooms,
    end_emergency, sign_emergency, withdraw_emergency,
};
pub(in crate::access) use invitations::serves_elsewhere;
pub use invitations::{INVITATION_DAYS, NewInvitation, invite, invite_again, withdraw_invitation};
pub use mails::{give_up_mail, recipients, retry_mail, sitters};
pub(in crate::access) use managers::is_managed;
pub use managers::{invite_first_manager, managers_offered};
pub use offices::{NewOffice, make_office, midnight};
pub use seats::end_seat;
pub use standings::{NewStanding, change_standing, make_standing};
