//! What the mails of accounts say, written at the moment of sending.

use super::{
    invitations::{offered, until},
    mails::{InvitationMail, PasswordResetMail},
};
use crate::{
    access::{Letter, MailKind, Secret},
    error::{Error, Outcome},
    http::House,
    i18n::Words,
    mail::{Outgoing, words},
};

/// A mail of accounts, ready to go. `None` if it is not wanted any more, or if it is none of accounts.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let Some(secret) = &letter.secret else { return Ok(None) };
    let w = words(letter);
    let parts = match letter.kind {
        MailKind::Invitation => invitation(letter, secret, house, w).await?,
        MailKind::PasswordReset => {
            let link = house.link(&format!("/account/password/reset/{}?lang={}", secret.text(), letter.language));
            Some(PasswordResetMail { w, person: letter.name.clone(), link }.parts()?)
        }
        MailKind::Circulated
        | MailKind::ConsentAsked
        | MailKind::ReleaseAnnounced
        | MailKind::ReleaseObjected
        | MailKind::BatchConsentAsked
        | MailKind::BatchAnnounced
        | MailKind::BatchObjected
        | MailKind::ObjectionLifted
        | MailKind::CircleAsked
        | MailKind::CircleAnswered
        | MailKind::FocalPoint
        | MailKind::EmergencyAsked
        | MailKind::EmergencyOpened
        | MailKind::FileStopped
        | MailKind::CheckoutRecalled => None,
    };
    Ok(parts.map(|parts| Outgoing::of(letter, parts)))
}

async fn invitation(letter: &Letter, secret: &Secret, house: &House, w: Words) -> Outcome<Option<[String; 3]>> {
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
    Ok(Some(mail.parts()?))
}
