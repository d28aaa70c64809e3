//! Invitations to a seat, by the secretariat or by a delegation's focal point: sent, sent again, withdrawn.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    pages::{Appointment, InviteForm, InvitePage, SeatDates},
    parts::{Frame, base, by_label, choice, day, faults, id_in, languages, list, tried, under, word, zone, zones},
    register::Register,
};
use crate::{
    access::{
        Capacity, Grant,
        desk::{self, Keeps, NewInvitation, midnight},
    },
    clock::Instant,
    error::{Outcome, Wrong},
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with},
    i18n::{Lang, Words},
};

/// What was typed. The secretariat chooses the standing and names the letter of a focal point, a delegation says from when to when; what else
/// a form sends is not read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    email: String,
    language: String,
    capacity: String,
    standing: String,
    letter: String,
    letter_date: String,
    from: String,
    until: String,
    zone: String,
}

impl Typed {
    /// What the verb is asked for, and what is wrong before it is asked.
    fn read<C: Keeps>(&self, own: Tz) -> (NewInvitation, Vec<Wrong>) {
        let mut wrong = Vec::new();
        if Lang::of_code(&self.language).is_none() {
            wrong.push(Wrong::at("language", "desk-error-language"));
        }
        let mut new = NewInvitation {
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language.clone(),
            capacity: word(&self.capacity),
            ..NewInvitation::default()
        };
        if C::OWN {
            (new.from, new.until) = self.dates(own, &mut wrong);
        } else {
            new.standing = word(&self.standing);
            new.letter = self.letter(&mut wrong);
        }
        (new, wrong)
    }

    /// The letter with its date. A date alone is no reference.
    fn letter(&self, wrong: &mut Vec<Wrong>) -> String {
        let date = day("letter_date", &self.letter_date, wrong);
        let letter = self.letter.trim();
        if letter.is_empty() {
            return String::new();
        }
        if self.letter_date.trim().is_empty() {
            wrong.push(Wrong::at("letter_date", "desk-error-letter-date"));
        }
        date.map_or_else(|| letter.to_owned(), |date| format!("{letter}, {date}"))
    }

    /// When the seat begins and ends, as far as that was chosen.
    fn dates(&self, own: Tz, wrong: &mut Vec<Wrong>) -> (Option<Instant>, Option<Instant>) {
        let (from, until) = (day("from", &self.from, wrong), day("until", &self.until, wrong));
        // Without a day there is nothing that a zone could say.
        let zone = from.or(until).and_then(|_| zone(own, &self.zone, wrong));
        let begins = |day: Option<_>| day.zip(zone).map(|(day, zone)| midnight(day, zone));
        (begins(from), begins(until))
    }

    /// The form; the register is the desk's, which chooses among all standings.
    fn form(&self, register: Option<&Register>, own: Tz, w: Words) -> InviteForm {
        // A focal point is for the secretariat to record.
        let given = |capacity: &&Capacity| register.is_some() || **capacity != Capacity::FocalPoint;
        InviteForm {
            name: self.name.clone(),
            email: self.email.clone(),
            language: languages(&self.language, w),
            capacity: Capacity::ALL
                .iter()
                .filter(given)
                .map(|capacity| choice(capacity.word(), w.t(&format!("capacity-{}", capacity.word())), &self.capacity))
                .collect(),
            appointment: register.map(|register| self.appointment(register, w)),
            dates: register.is_none().then(|| SeatDates {
                from: self.from.clone(),
                until: self.until.clone(),
                zone: zones(own, &self.zone, w),
            }),
        }
    }

    fn appointment(&self, register: &Register, w: Words) -> Appointment {
        let standings = register.in_force().map(|row| choice(row.id, register.standing_name(row, w), &self.standing));
        Appointment {
            standing: under(w.t("desk-choose"), by_label(standings, w)),
            letter: self.letter.clone(),
            letter_date: self.letter_date.clone(),
        }
    }
}

async fn page<C: Keeps>(visit: &Visit, grant: &Grant<C>, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/invitations/new").await?;
    let register = if C::OWN { None } else { Some(Register::of(grant).await?) };
    let page = InvitePage {
        errors: faults(wrong, frame.w),
        form: typed.form(register.as_ref(), frame.zone, frame.w),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        list: frame.list,
    };
    Ok(page.render()?)
}

/// `GET …/invitations/new`
pub async fn new<C: Keeps>(visit: Granted<C>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, &Typed::default(), &[]).await?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index<C: Keeps>(visit: Granted<C>) -> Answer {
    Ok(on_to(&format!("{}/invitations/new", base(&visit.grant)?)))
}

/// `POST …/invitations`
pub async fn create<C: Keeps>(act: Act<C, Typed>) -> Answer {
    let (new, mut wrong) = act.form.read::<C>(act.zone_of(act.grant.here()?.process));
    if wrong.is_empty() {
        match tried(desk::invite(&act.grant, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}?done=invited", list(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// `POST …/invitations/{id}/sending`
pub async fn update<C: Keeps>(act: Act<C, Fields>, request: HttpRequest) -> Answer {
    desk::invite_again(&act.grant, id_in(&request)?).await?;
    Ok(on_to(&format!("{}?done=sent-again", list(&act.grant)?)))
}

/// `POST …/invitations/{id}/withdrawal`
pub async fn remove<C: Keeps>(act: Act<C, Fields>, request: HttpRequest) -> Answer {
    desk::withdraw_invitation(&act.grant, id_in(&request)?).await?;
    Ok(on_to(&format!("{}?done=withdrawn", list(&act.grant)?)))
}
