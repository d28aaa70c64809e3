//! Invitations to a seat: sent, sent again, withdrawn.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use serde::Deserialize;

use super::{
    pages::{InviteForm, InvitePage},
    parts::{Frame, MAIL_LANGUAGES, base, choice, day, faults, id, languages, tried, under, word},
    register::Register,
};
use crate::{
    access::{
        Administer, Capacity, Grant,
        desk::{self, NewInvitation},
    },
    error::{Outcome, Wrong},
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with, views::Choice},
    i18n::Words,
};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    email: String,
    language: String,
    standing: String,
    capacity: String,
    letter: String,
    letter_date: String,
}

impl Typed {
    /// What the verb is asked for, and what is wrong before it is asked.
    fn read(&self) -> (NewInvitation, Vec<Wrong>) {
        let mut wrong = Vec::new();
        if !MAIL_LANGUAGES.iter().any(|lang| lang.code() == self.language) {
            wrong.push(Wrong::at("language", "desk-error-language"));
        }
        let date = day("letter_date", &self.letter_date, &mut wrong);
        let letter = self.letter.trim();
        if !letter.is_empty() && self.letter_date.trim().is_empty() {
            wrong.push(Wrong::at("letter_date", "desk-error-letter-date"));
        }
        let letter = date.map_or_else(|| letter.to_owned(), |date| format!("{letter}, {date}"));
        let new = NewInvitation {
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language.clone(),
            standing: word(&self.standing),
            capacity: word(&self.capacity),
            // A date alone is no reference.
            letter: if self.letter.trim().is_empty() { String::new() } else { letter },
            ..NewInvitation::default()
        };
        (new, wrong)
    }

    fn form(&self, register: &Register, w: Words) -> InviteForm {
        let mut standings: Vec<Choice> =
            register.in_force().map(|row| choice(row.id, register.standing_name(row, w), &self.standing)).collect();
        standings.sort_by(|a, b| a.label.cmp(&b.label));
        InviteForm {
            name: self.name.clone(),
            email: self.email.clone(),
            language: languages(&self.language, w),
            standing: under(w.t("desk-choose"), standings),
            capacity: Capacity::ALL
                .iter()
                .map(|capacity| choice(capacity.word(), w.t(&format!("capacity-{}", capacity.word())), &self.capacity))
                .collect(),
            letter: self.letter.clone(),
            letter_date: self.letter_date.clone(),
        }
    }
}

async fn page(visit: &Visit, grant: &Grant<Administer>, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/invitations/new").await?;
    let register = Register::of(grant).await?;
    let page = InvitePage {
        errors: faults(wrong, frame.w),
        form: typed.form(&register, frame.w),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

/// `GET /desk/{process}/invitations/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, &Typed::default(), &[]).await?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(visit: Granted<Administer>) -> Answer {
    Ok(on_to(&format!("{}/invitations/new", base(&visit.grant)?)))
}

/// `POST /desk/{process}/invitations`
pub async fn create(act: Act<Administer, Typed>) -> Answer {
    let (new, mut wrong) = act.form.read();
    if wrong.is_empty() {
        match tried(desk::invite(&act.grant, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}?done=invited", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// `POST /desk/{process}/invitations/{id}/sending`
pub async fn update(act: Act<Administer, Fields>, path: Path<(String, String)>) -> Answer {
    desk::invite_again(&act.grant, id(&path.1)?).await?;
    Ok(on_to(&format!("{}?done=sent-again", base(&act.grant)?)))
}

/// `POST /desk/{process}/invitations/{id}/withdrawal`
pub async fn remove(act: Act<Administer, Fields>, path: Path<(String, String)>) -> Answer {
    desk::withdraw_invitation(&act.grant, id(&path.1)?).await?;
    Ok(on_to(&format!("{}?done=withdrawn", base(&act.grant)?)))
}
