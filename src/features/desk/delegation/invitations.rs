//! Invitations to a seat of the own delegation: sent, sent again, withdrawn.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use serde::Deserialize;

use crate::{
    access::{
        Capacity, Grant, KeepSeats,
        desk::{self, NewInvitation, midnight},
    },
    error::{Outcome, Wrong},
    features::desk::{
        pages::{InviteColleaguePage, OwnInviteForm},
        parts::{Frame, MAIL_LANGUAGES, choice, day, faults, id, languages, own_base, tried, word, zone, zones},
    },
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with},
    i18n::Words,
};

/// What was typed. Whatever else a form sends is not read: the standing is the focal point's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    email: String,
    language: String,
    capacity: String,
    from: String,
    until: String,
    zone: String,
}

impl Typed {
    /// What the verb is asked for, and what is wrong before it is asked.
    fn read(&self) -> (NewInvitation, Vec<Wrong>) {
        let mut wrong = Vec::new();
        if !MAIL_LANGUAGES.iter().any(|lang| lang.code() == self.language) {
            wrong.push(Wrong::at("language", "desk-error-language"));
        }
        let (from, until) = (day("from", &self.from, &mut wrong), day("until", &self.until, &mut wrong));
        // Without a day there is nothing that a zone could say.
        let zone = from.or(until).and_then(|_| zone(&self.zone, &mut wrong));
        let new = NewInvitation {
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language.clone(),
            capacity: word(&self.capacity),
            from: from.zip(zone).map(|(day, zone)| midnight(day, zone)),
            until: until.zip(zone).map(|(day, zone)| midnight(day, zone)),
            ..NewInvitation::default()
        };
        (new, wrong)
    }

    fn form(&self, own: chrono_tz::Tz, w: Words) -> OwnInviteForm {
        // Who is focal point is for the secretariat to record.
        let capacities = Capacity::ALL.iter().filter(|capacity| **capacity != Capacity::FocalPoint);
        OwnInviteForm {
            name: self.name.clone(),
            email: self.email.clone(),
            language: languages(&self.language, w),
            capacity: capacities
                .map(|capacity| choice(capacity.word(), w.t(&format!("capacity-{}", capacity.word())), &self.capacity))
                .collect(),
            from: self.from.clone(),
            until: self.until.clone(),
            zone: zones(own, &self.zone),
        }
    }
}

async fn page(visit: &Visit, grant: &Grant<KeepSeats>, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let mut frame = Frame::of_delegation(visit, grant, "").await?;
    frame.chrome.here = format!("{}/invitations/new", frame.base);
    let page = InviteColleaguePage {
        errors: faults(wrong, frame.w),
        form: typed.form(frame.zone, frame.w),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// `GET /area/{process}/{space}/invitations/new`
pub async fn new(visit: Granted<KeepSeats>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, &Typed::default(), &[]).await?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(visit: Granted<KeepSeats>) -> Answer {
    Ok(on_to(&format!("{}/invitations/new", own_base(&visit.grant)?)))
}

/// `POST /area/{process}/{space}/invitations`
pub async fn create(act: Act<KeepSeats, Typed>) -> Answer {
    let (new, mut wrong) = act.form.read();
    if wrong.is_empty() {
        match tried(desk::invite_colleague(&act.grant, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}/seats?done=invited", own_base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// `POST /area/{process}/{space}/invitations/{id}/sending`
pub async fn update(act: Act<KeepSeats, Fields>, path: Path<(String, String, String)>) -> Answer {
    desk::invite_colleague_again(&act.grant, id(&path.2)?).await?;
    Ok(on_to(&format!("{}/seats?done=sent-again", own_base(&act.grant)?)))
}

/// `POST /area/{process}/{space}/invitations/{id}/withdrawal`
pub async fn remove(act: Act<KeepSeats, Fields>, path: Path<(String, String, String)>) -> Answer {
    desk::withdraw_colleague(&act.grant, id(&path.2)?).await?;
    Ok(on_to(&format!("{}/seats?done=withdrawn", own_base(&act.grant)?)))
}
