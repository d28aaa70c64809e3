//! The secretariat's desk, a delegation's own seats, and the operator's page: who belongs to a process, who enters where, and what the
//! record says of it.
//!
//! The desk's addresses name no space: the extractor finds the desk of the process. Verbs stand in [`crate::access::desk`];
//! here they are only asked for, and what they say is put into words.

pub mod mails;
pub mod pages;
pub mod post;

mod admissions;
mod admitting;
mod conditions;
mod criteria;
mod delegation;
mod emergencies;
mod ending;
mod invitations;
mod mail;
mod offices;
mod openings;
mod operator;
mod parts;
mod people;
mod publication;
mod record;
mod register;
mod seats;
mod see_as;
mod standings;

use crate::{http::Route, route};

/// The addresses of the desk, of the seats that a delegation keeps itself, and of the operator.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/desk/{process}" Power(Administer) people::index),
        route!(GET "/desk/{process}/invitations/new" Power(Administer) invitations::new),
        route!(GET "/desk/{process}/invitations" Power(Administer) invitations::index),
        route!(POST "/desk/{process}/invitations" Power(Administer) invitations::create),
        route!(POST "/desk/{process}/invitations/{id}/sending" Power(Administer) invitations::update),
        route!(POST "/desk/{process}/invitations/{id}/withdrawal" Power(Administer) invitations::remove),
        route!(GET "/desk/{process}/standings/new" Power(Administer) standings::new),
        route!(POST "/desk/{process}/standings" Power(Administer) standings::create),
        route!(GET "/desk/{process}/standings/{id}" Power(Administer) standings::edit),
        route!(POST "/desk/{process}/standings/{id}" Power(Administer) standings::update),
        route!(GET "/desk/{process}/seats/{id}/ending" Power(Administer) seats::edit),
        route!(POST "/desk/{process}/seats/{id}/ending" Power(Administer) seats::remove),
        route!(GET "/desk/{process}/offices" Power(Administer) offices::index),
        route!(GET "/desk/{process}/offices/new" Power(Administer) offices::new),
        route!(POST "/desk/{process}/offices" Power(Administer) offices::create),
        route!(GET "/desk/{process}/offices/{id}/ending" Power(Administer) offices::edit),
        route!(POST "/desk/{process}/offices/{id}/ending" Power(Administer) offices::remove),
        route!(GET "/desk/{process}/admissions" Power(Administer) admissions::index),
        route!(GET "/desk/{process}/admissions/new" Power(Administer) admitting::new),
        route!(POST "/desk/{process}/admissions" Power(Administer) admitting::create),
        route!(GET "/desk/{process}/admissions/{id}/ending" Power(Administer) admissions::edit),
        route!(POST "/desk/{process}/admissions/{id}/ending" Power(Administer) admissions::remove),
        route!(GET "/desk/{process}/emergencies" Power(Administer) emergencies::index),
        route!(GET "/desk/{process}/emergencies/new" Power(Administer) emergencies::new),
        route!(POST "/desk/{process}/emergencies" Power(Administer) emergencies::create),
        route!(POST "/desk/{process}/emergencies/{id}/withdrawal" Power(Administer) emergencies::remove),
        route!(GET "/desk/{process}/publication" Power(Administer) publication::index),
        route!(GET "/desk/{process}/criteria/new" Power(Administer) criteria::new),
        route!(POST "/desk/{process}/criteria" Power(Administer) criteria::create),
        route!(GET "/desk/{process}/mail" Power(Administer) mail::index),
        route!(POST "/desk/{process}/mail/{id}/retry" Power(Administer) mail::update),
        route!(POST "/desk/{process}/mail/{id}/giving-up" Power(Administer) mail::remove),
        route!(GET "/desk/{process}/record" Power(Administer) record::index),
        route!(GET "/desk/{process}/record.csv" Power(Administer) record::table),
        route!(GET "/desk/{process}/as" Power(SeeAs) see_as::index),
        route!(GET "/area/{process}/{space}/seats" Power(KeepSeats) delegation::seats::index),
        route!(GET "/area/{process}/{space}/seats/{id}/ending" Power(KeepSeats) delegation::seats::edit),
        route!(POST "/area/{process}/{space}/seats/{id}/ending" Power(KeepSeats) delegation::seats::remove),
        route!(GET "/area/{process}/{space}/invitations/new" Power(KeepSeats) delegation::invitations::new),
        route!(GET "/area/{process}/{space}/invitations" Power(KeepSeats) delegation::invitations::index),
        route!(POST "/area/{process}/{space}/invitations" Power(KeepSeats) delegation::invitations::create),
        route!(POST "/area/{process}/{space}/invitations/{id}/sending" Power(KeepSeats) delegation::invitations::update),
        route!(POST "/area/{process}/{space}/invitations/{id}/withdrawal" Power(KeepSeats) delegation::invitations::remove),
        route!(GET "/area/{process}/{space}/offices/{id}" Power(KeepSeats) delegation::offices::edit),
        route!(POST "/area/{process}/{space}/offices/{id}" Power(KeepSeats) delegation::offices::update),
        route!(GET "/area/{process}/{space}/emergencies" Power(Read) delegation::emergencies::index),
        route!(POST "/area/{process}/{space}/emergencies/{id}/ending" Power(Manage) openings::remove),
        route!(POST "/area/{process}/{space}/emergencies/{id}/signature" Power(Consent) delegation::emergencies::update),
        route!(POST "/area/{process}/{space}/emergencies/{id}/refusal" Power(Consent) delegation::emergencies::remove),
        route!(GET "/operator" Operator operator::index),
        route!(POST "/operator/managers" Operator operator::create),
    ]
}
