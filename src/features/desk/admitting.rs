//! Admits to a space, and says first who would enter.

use actix_web::{http::StatusCode, web::Query};
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    admissions::{Asked, asked, ceiling_word},
    conditions::{Conditions, offices},
    pages::{AdmissionForm, AdmissionPage},
    parts::{Frame, base, choice, day, faults, tried, under, word, zone, zones},
    register::Register,
};
use crate::{
    access::{
        Administer, Capacity, Grant, Level, Manage, OfficeKind, SpaceSeen, Standing,
        desk::{self, NewAdmission, midnight},
        policy,
    },
    clock::Instant,
    error::{Outcome, Wrong},
    http::{
        Act, Answer, Granted, Visit,
        names::{by_name, space_name},
        on_to, private_page, private_page_with,
        views::Choice,
    },
    i18n::Words,
};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    space: String,
    standing: String,
    organisation: String,
    capacity: String,
    office: String,
    seat: String,
    level: String,
    until: String,
    zone: String,
    /// What the number was worked out for.
    seen: String,
    #[serde(rename = "do")]
    act: String,
}

impl Typed {
    /// What is asked for, as one word: it comes back with the button that admits.
    fn asked(&self) -> String {
        let parts = [
            &self.space,
            &self.standing,
            &self.organisation,
            &self.capacity,
            &self.office,
            &self.seat,
            &self.level,
            &self.until,
            &self.zone,
        ];
        parts.map(|part| part.trim()).join("|")
    }

    fn read(&self, now: Instant, own: Tz) -> (NewAdmission, Vec<Wrong>) {
        let mut wrong = Vec::new();
        let level = Level::ALL.into_iter().find(|level| level.word() == self.level);
        if level.is_none() {
            wrong.push(Wrong::at("level", "desk-error-level"));
        }
        let until = day("until", &self.until, &mut wrong);
        let zone = zone(own, &self.zone, &mut wrong).unwrap_or(Tz::UTC);
        let until = until.map(|day| midnight(day, zone));
        if until.is_some_and(|until| until <= now) {
            wrong.push(Wrong::at("until", "desk-error-until"));
        }
        let new = NewAdmission {
            standing: word(&self.standing),
            organisation: word(&self.organisation),
            capacity: word(&self.capacity),
            office: word(&self.office),
            seat: word(&self.seat),
            level,
            until,
        };
        if Conditions::from(&new).none() {
            wrong.insert(0, Wrong::at("standing", "desk-error-empty-admission"));
        }
        (new, wrong)
    }

    fn form(&self, register: &Register, space: &SpaceSeen, own: Tz, w: Words) -> AdmissionForm {
        let any = || w.t("desk-any");
        let most = Standing::ALL.iter().filter_map(|standing| policy::ceiling(space.kind, *standing)).max();
        let levels = Level::ALL.into_iter().filter(|level| most >= Some(*level)).map(|level| {
            let note = w.t(&format!("desk-level-{}-note", level.word()));
            Choice { note, ..choice(level.word(), w.t(&format!("level-{}", level.word())), &self.level) }
        });
        AdmissionForm {
            standing: under(
                any(),
                Standing::ALL
                    .iter()
                    .map(|it| choice(it.word(), w.t(&format!("standing-{}", it.word())), &self.standing)),
            ),
            organisation: under(any(), register.organisation_choices(&self.organisation, w)),
            capacity: under(
                any(),
                Capacity::ALL
                    .iter()
                    .map(|it| choice(it.word(), w.t(&format!("capacity-{}", it.word())), &self.capacity)),
            ),
            office: under(
                any(),
                OfficeKind::ALL.iter().map(|it| choice(it.word(), w.t(&format!("office-{}", it.word())), &self.office)),
            ),
            seat: under(any(), register.seat_choices(&[self.seat.as_str()], w)),
            level: levels.collect(),
            until: self.until.clone(),
            zone: zones(own, &self.zone, w),
        }
    }
}

/// Who would newly enter: the persons in the seats that the conditions meet, without those who read there already.
async fn entrants(
    grant: &Grant<Administer>,
    register: &Register,
    space: &SpaceSeen,
    new: &NewAdmission,
    w: Words,
) -> Outcome<Vec<String>> {
    let here: Vec<_> = grant.readers_of(space.id).await?.into_iter().map(|reader| reader.person).collect();
    let offices = offices(grant).await?;
    let mut seats = Conditions::from(new).seats(register, space, &offices);
    seats.retain(|row| !here.contains(&row.person_id));
    seats.sort_by_key(|row| row.person_id);
    seats.dedup_by_key(|row| row.person_id);
    let mut names: Vec<String> = seats.into_iter().map(|row| register.seat_name(row, w)).collect();
    by_name(&mut names, w, |name| name);
    Ok(names)
}

async fn page(
    visit: &Visit,
    grant: &Grant<Administer>,
    typed: &Typed,
    wrong: &[Wrong],
    look: Option<&NewAdmission>,
) -> Outcome<String> {
    let space = asked(grant, &typed.space)?;
    let frame = Frame::again(visit, grant, &format!("/admissions/new?space={}", space.id)).await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let entrants = match look {
        Some(new) => Some(entrants(grant, &register, space, new, w).await?),
        None => None,
    };
    let ceilings = Standing::ALL.iter().map(|standing| {
        let level = ceiling_word(policy::ceiling(space.kind, *standing), w);
        w.labelled(w.t(&format!("desk-plural-{}", standing.word())), level)
    });
    let said = |names: &Vec<String>| {
        if names.is_empty() { w.t("desk-enters-nobody") } else { w.n("desk-enters", names.len()) }
    };
    let page = AdmissionPage {
        errors: faults(wrong, w),
        space: space_name(space, &register.organisations, w),
        space_kind: space.kind.word(),
        space_id: space.id.to_string(),
        ceilings: ceilings.collect(),
        form: typed.form(&register, space, frame.zone, w),
        enters: entrants.as_ref().map(said),
        entrants: entrants.unwrap_or_default(),
        seen: look.map(|_| typed.asked()).unwrap_or_default(),
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

/// `GET /desk/{process}/admissions/new`
pub async fn new(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let space = asked(&visit.grant, &query.space)?.id;
    visit.grant.further::<Manage>(space)?;
    let typed = Typed { space: space.to_string(), ..Typed::default() };
    Ok(private_page(page(&visit, &visit.grant, &typed, &[], None).await?))
}

/// `POST /desk/{process}/admissions`: `do=look` works out who would enter, `do=admit` admits. Nobody is admitted before the number
/// was shown for just these conditions.
pub async fn create(act: Act<Administer, Typed>) -> Answer {
    let space = asked(&act.grant, &act.form.space)?.id;
    let manage = act.grant.further::<Manage>(space)?;
    let (new, mut wrong) = act.form.read(act.scope.now(), act.zone_of(act.grant.here()?.process));
    if wrong.is_empty() && (act.form.act != "admit" || act.form.seen != act.form.asked()) {
        return Ok(private_page(page(&act, &act.grant, &act.form, &[], Some(&new)).await?));
    }
    if wrong.is_empty() {
        match tried(desk::admit(&manage, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}/admissions?done=admitted&space={space}", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, &act.form, &wrong, None).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
