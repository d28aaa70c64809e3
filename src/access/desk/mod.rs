//! What the secretariat's desk keeps: standings, seats, offices, admissions, invitations; and what a delegation keeps of its own. Each verb
//! names the grant that it needs.

mod admissions;
mod emergencies;
mod endings;
mod gauges;
mod invitations;
mod lengths;
mod mails;
mod managers;
mod offices;
mod seats;
mod series;
mod sight;
mod standings;
mod storage;

pub use admissions::{NewAdmission, admit, end_admission};
pub use emergencies::{
    EMERGENCY_HOURS, EmergencyState, NewEmergency, Room, ask_emergency, decline_emergency, emergency_rooms,
    end_emergency, may_sign_emergency, sign_emergency, withdraw_emergency,
};
pub use endings::{end_as_shown, still_ends};
pub use gauges::{Gauges, gauges};
pub(in crate::access) use invitations::{Hat, other_hat};
pub use invitations::{INVITATION_DAYS, NewInvitation, invite, invite_again, withdraw_invitation};
pub use lengths::{TEXT, not_longer};
pub use mails::{give_up_mail, recipients, retry_mail, sitters};
pub(in crate::access) use managers::is_managed;
pub use managers::{invite_first_manager, managers_invited, managers_offered, withdraw_first_manager};
pub use offices::{NewOffice, exercising, make_office, midnight, name_exercising};
pub use seats::{Keeps, end_seat, may_end};
pub use series::{NewSeries, Series, series, set_series};
pub(in crate::access) use standings::in_force;
pub use standings::{NewStanding, change_standing, make_standing, standing_as_shown};
pub use storage::{set_quota, storage, storage_of};
