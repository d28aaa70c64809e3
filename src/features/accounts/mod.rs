//! Accounts: the door to the private area, and what a person keeps in order alone.

pub mod mails;
pub mod pages;
pub mod post;

mod account;
mod app_passwords;
mod doorstep;
mod invitations;
mod own;
mod passwords;
mod seats;
mod sessions;
mod set_up;

use crate::{http::Route, route};

/// The addresses of accounts.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/account/sign-in" Nothing sessions::new),
        route!(POST "/account/sign-in" Form sessions::create),
        route!(POST "/account/sign-out" Form sessions::remove),
        route!(GET "/account/password/forgotten" Nothing passwords::forgotten),
        route!(POST "/account/password/forgotten" Form passwords::ask),
        route!(GET "/account/password/reset/{token}" Nothing passwords::new),
        route!(POST "/account/password/reset/{token}" Form passwords::create),
        route!(GET "/account/invitation/{token}" Nothing invitations::show),
        route!(POST "/account/invitation/{token}" Form invitations::accept),
        route!(GET "/account/set-up/{token}" Nothing set_up::new),
        route!(POST "/account/set-up/{token}" Form set_up::create),
        route!(GET "/account" SignIn account::show),
        // Where forms go that stand on another page: whoever opens such an address is led to that page.
        route!(GET "/account/sign-out" SignIn account::index),
        route!(GET "/account/password" SignIn account::index),
        route!(GET "/account/language" SignIn account::index),
        route!(GET "/account/seat" SignIn account::index),
        route!(GET "/account/sessions/end-others" SignIn account::index),
        route!(GET "/account/sessions/{id}/end" SignIn account::index),
        route!(GET "/account/app-passwords" SignIn app_passwords::index),
        route!(POST "/account/app-passwords" SignIn app_passwords::create),
        route!(GET "/account/app-passwords/{id}/end" SignIn app_passwords::edit),
        route!(POST "/account/app-passwords/{id}/end" SignIn app_passwords::remove),
        route!(POST "/account/password" SignIn passwords::update),
        route!(POST "/account/language" SignIn own::choose_language),
        route!(POST "/account/seat" SignIn own::choose_seat),
        route!(POST "/account/sessions/end-others" SignIn own::end_other_sessions),
        route!(POST "/account/sessions/{id}/end" SignIn own::end_session),
    ]
}
