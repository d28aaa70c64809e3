//! What the secretariat's desk keeps: standings, seats, offices, admissions, invitations. Each verb names the grant that it needs.

mod admissions;
mod invitations;
mod mails;
mod offices;
mod seats;
mod sight;
mod standings;

pub use admissions::{NewAdmission, admit, end_admission};
pub use invitations::{
    INVITATION_DAYS, NewInvitation, invite, invite_again, invite_first_manager, withdraw_invitation,
};
pub use mails::{addresses, recipients, retry_mail};
pub use offices::{NewOffice, make_office, midnight};
pub use seats::end_seat;
pub use standings::{NewStanding, change_standing, make_standing};
