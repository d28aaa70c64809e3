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
mod emergencies;
mod ending;
mod exercise;
mod invitations;
mod kinds;
mod mail;
mod offices;
mod openings;
mod operator;
mod parts;
mod people;
mod proposals;
mod publication;
mod record;
mod register;
mod releases;
mod requests;
mod seats;
mod see_as;
mod series;
mod signatures;
mod standings;
mod storage;
mod vocabularies;

use crate::{
    access::{Administer, KeepSeats},
    http::Route,
    route,
};

/// The addresses of the desk, of the seats that a delegation keeps itself, and of the operator.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/desk/{process}" Power(Administer) people::index::<Administer>),
        route!(GET "/desk/{process}/invitations/new" Power(Administer) invitations::new::<Administer>),
        route!(GET "/desk/{process}/invitations" Power(Administer) invitations::index::<Administer>),
        route!(POST "/desk/{process}/invitations" Power(Administer) invitations::create::<Administer>),
        route!(POST "/desk/{process}/invitations/{id}/sending" Power(Administer) invitations::update::<Administer>),
        route!(POST "/desk/{process}/invitations/{id}/withdrawal" Power(Administer) invitations::remove::<Administer>),
        route!(GET "/desk/{process}/standings/new" Power(Administer) standings::new),
        route!(GET "/desk/{process}/standings" Power(Administer) standings::index),
        route!(POST "/desk/{process}/standings" Power(Administer) standings::create),
        route!(GET "/desk/{process}/standings/{id}" Power(Administer) standings::edit),
        route!(POST "/desk/{process}/standings/{id}" Power(Administer) standings::update),
        route!(GET "/desk/{process}/seats/{id}/ending" Power(Administer) seats::edit::<Administer>),
        route!(POST "/desk/{process}/seats/{id}/ending" Power(Administer) seats::remove::<Administer>),
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
        route!(GET "/desk/{process}/criteria" Power(Administer) criteria::index),
        route!(POST "/desk/{process}/criteria" Power(Administer) criteria::create),
        route!(GET "/desk/{process}/criteria/{id}/ending" Power(Administer) criteria::edit),
        route!(POST "/desk/{process}/criteria/{id}/ending" Power(Administer) criteria::remove),
        route!(GET "/desk/{process}/vocabularies" Power(Administer) vocabularies::index),
        route!(GET "/desk/{process}/kinds" Power(Administer) kinds::edit),
        route!(POST "/desk/{process}/kinds" Power(Administer) kinds::update),
        route!(GET "/desk/{process}/kinds/new" Power(Administer) kinds::new),
        route!(POST "/desk/{process}/kinds/new" Power(Administer) kinds::create),
        route!(GET "/desk/{process}/series/{id}" Power(Administer) series::edit),
        route!(POST "/desk/{process}/series/{id}" Power(Administer) series::update),
        route!(GET "/desk/{process}/storage" Power(Administer) storage::index),
        route!(GET "/desk/{process}/mail" Power(Administer) mail::index),
        route!(POST "/desk/{process}/mail/{id}/retry" Power(Administer) mail::update),
        route!(POST "/desk/{process}/mail/{id}/giving-up" Power(Administer) mail::remove),
        route!(GET "/desk/{process}/record" Power(Administer) record::index),
        route!(GET "/desk/{process}/record.csv" Power(Administer) record::table),
        route!(GET "/desk/{process}/as" Power(SeeAs) see_as::index),
        route!(GET "/area/{process}/{space}/seats" Power(KeepSeats) people::index::<KeepSeats>),
        route!(GET "/area/{process}/{space}/seats/{id}/ending" Power(KeepSeats) seats::edit::<KeepSeats>),
        route!(POST "/area/{process}/{space}/seats/{id}/ending" Power(KeepSeats) seats::remove::<KeepSeats>),
        route!(GET "/area/{process}/{space}/invitations/new" Power(KeepSeats) invitations::new::<KeepSeats>),
        route!(GET "/area/{process}/{space}/invitations" Power(KeepSeats) invitations::index::<KeepSeats>),
        route!(POST "/area/{process}/{space}/invitations" Power(KeepSeats) invitations::create::<KeepSeats>),
        route!(POST "/area/{process}/{space}/invitations/{id}/sending" Power(KeepSeats) invitations::update::<KeepSeats>),
        route!(POST "/area/{process}/{space}/invitations/{id}/withdrawal" Power(KeepSeats) invitations::remove::<KeepSeats>),
        route!(GET "/area/{process}/{space}/offices/{id}" Power(KeepSeats) exercise::edit),
        route!(POST "/area/{process}/{space}/offices/{id}" Power(KeepSeats) exercise::update),
        route!(GET "/area/{process}/{space}/emergencies" Power(Read) signatures::index),
        route!(POST "/area/{process}/{space}/emergencies/{id}/ending" Power(Manage) openings::remove),
        route!(POST "/area/{process}/{space}/emergencies/{id}/signature" Power(Consent) signatures::update),
        route!(POST "/area/{process}/{space}/emergencies/{id}/refusal" Power(Consent) signatures::remove),
        route!(GET "/operator" Operator operator::index),
        route!(GET "/operator/quotas" Operator storage::edit),
        route!(POST "/operator/quotas" Operator storage::update),
        route!(GET "/operator/managers" Operator operator::new),
        route!(POST "/operator/managers" Operator operator::create),
        route!(GET "/operator/managers/withdrawal" Operator operator::edit),
        route!(POST "/operator/managers/withdrawal" Operator operator::remove),
    ]
}
