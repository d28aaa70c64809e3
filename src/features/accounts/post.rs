//! What the mails of accounts say, written at the moment of sending.

use super::{
    invitations::{offered, until},
    mails::{InvitationMail, PasswordResetMail},
};
use crate::{
    access::{Letter, MailKind, Secret},
    error::{Error, Outcome},
    http::House,
    i18n::{Lang, Words},
    mail::Outgoing,
};

/// A mail of accounts, ready to go. `None` if it is not wanted any more, or if it is none of accounts.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let Some(secret) = &letter.secret else { return Ok(None) };
    let w = words(&letter.language);
    let parts = match letter.kind {
        MailKind::Invitation => invitation(letter, secret, house, w).await?,
        MailKind::PasswordReset => {
            let link = house.link(&format!("/account/password/reset/{}?lang={}", secret.text(), letter.language));
            Some(PasswordResetMail { w, person: letter.name.clone(), link }.parts()?)
        }
        MailKind::Circulated
        | MailKind::ConsentAsked
        | MailKind::FocalPoint
        | MailKind::EmergencyAsked
        | MailKind::EmergencyOpened => None,
    };
    Ok(parts.map(|[subject, text, html]| Outgoing {
        to: letter.email.clone(),
        name: letter.name.clone(),
        subject,
        text,
        html,
    }))
}

/// The words of a mail: English where the catalogue of mails does not have the language yet.
fn words(code: &str) -> Words {
    let own = Words::of(Lang::of_code(code).unwrap_or(Lang::En));
    if own.has("mail-foot") { own } else { Words::of(Lang::En) }
}

async fn invitation(letter: &Letter, secret: &Secret, house: &House, w: Words) -> Outcome<Option<[String; 3]>> {
    let invited = match house.store.invited(secret).await {
        Ok(invited) => invited,
        Err(Error::Gone) => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let seat = offered(&invited, w);
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
