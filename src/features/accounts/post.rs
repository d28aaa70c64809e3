//! What the mails of accounts say, written at the moment of sending.

use super::{
    invitations::{offered, until},
    mails::{InvitationMail, PasswordResetMail},
};
use crate::{
    access::Letter,
    error::{Error, Outcome},
    http::House,
    mail::{Outgoing, words},
};

/// An invitation to a seat. `None`: it was taken up, withdrawn, or has ended.
///
/// # Errors
/// The database's.
pub async fn invitation(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let Some(secret) = &letter.secret else { return Ok(None) };
    let w = words(letter);
    let invited = match house.store.invited(secret).await {
        Ok(invited) => invited,
        Err(Error::Gone) => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let seat = offered(&invited, &letter.scope, w);
    let mail = InvitationMail {
        w,
        person: letter.name.clone(),
        seats: vec![format!("{}, {}", seat.organisation, seat.capacity)],
        link: house.link(&format!("/account/invitation/{}?lang={}", secret.text(), letter.language)),
        until: until(&invited, &letter.scope, w).text,
        process: seat.process,
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// A way back for a forgotten password.
///
/// # Errors
/// That of a page that could not be written.
pub fn password_reset(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let Some(secret) = &letter.secret else { return Ok(None) };
    let link = house.link(&format!("/account/password/reset/{}?lang={}", secret.text(), letter.language));
    let mail = PasswordResetMail { w: words(letter), person: letter.name.clone(), link };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}
