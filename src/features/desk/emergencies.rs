//! Break-glass on the desk: who asks for emergency access, to which space, for whom, and with whose signature.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use serde::Deserialize;

use super::{
    pages::{EmergenciesPage, EmergencyForm, EmergencyPage, EmergencyRow},
    parts::{Frame, base, by_label, choice, faults, id, tried, under, word},
    register::Register,
};
use crate::{
    access::{
        Administer, Grant, OrganisationId, Power, Scope, SpaceId, SpaceKind,
        desk::{self, EmergencyState, NewEmergency, Room},
        tables::emergency,
    },
    error::{Outcome, Wrong},
    http::{
        Act, Answer, Fields, Granted, Visit,
        links::space_href,
        names::{Organisations, by_name, space_name},
        on_to, private_page, private_page_with,
        times::moment,
        views::Choice,
    },
    i18n::Words,
};

/// How many requests are shown; there are never so many.
pub const MOST: u64 = 200;

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    space: String,
    seat: String,
    organisation: String,
    hours: String,
    reason: String,
}

impl Typed {
    /// What the verb is asked for. What is no number of hours is none.
    fn read(&self) -> NewEmergency {
        NewEmergency {
            space: word(&self.space),
            seat: word(&self.seat),
            signer: word(&self.organisation),
            hours: word(&self.hours).unwrap_or(0),
            reason: self.reason.clone(),
        }
    }

    fn form(&self, grant: &Grant<Administer>, rooms: &[Room], register: &Register, w: Words) -> EmergencyForm {
        let own = grant.seat().map(|seat| seat.organisation.to_string());
        // What would open nothing is not offered.
        let mut spaces: Vec<(SpaceKind, Choice)> = rooms
            .iter()
            .filter(|room| register.live().any(|(_, held)| room.opens_to(held.kind)))
            .map(|room| (room.kind, choice(room.id, place(grant, room.id, room.kind, w), &self.space)))
            .collect();
        by_name(&mut spaces, w, |(_, choice)| &choice.label);
        spaces.sort_by_key(|(kind, _)| *kind);
        let seats = register
            .live()
            .filter(|(_, held)| rooms.iter().any(|room| room.opens_to(held.kind)))
            .map(|(row, _)| choice(row.id, register.seat_name(row, w), &self.seat));
        let mut organisations = register.organisation_choices(&self.organisation, w);
        organisations.retain(|choice| own.as_ref() != Some(&choice.value));
        EmergencyForm {
            space: under(w.t("desk-choose"), spaces.into_iter().map(|(_, choice)| choice)),
            seat: under(w.t("desk-choose"), by_label(seats, w)),
            organisation: under(w.t("desk-choose"), organisations),
            hours: self.hours.clone(),
            reason: self.reason.clone(),
        }
    }
}

/// The name of a space. Of one that the viewer does not read nothing is said but its kind.
pub fn place(scope: &Scope, id: SpaceId, kind: SpaceKind, w: Words) -> String {
    match scope.space(id) {
        Some(seen) => space_name(seen, &Organisations::of(scope), w),
        None => w.t(&format!("space-{}", kind.word())),
    }
}

/// A person with the organisation: “Nora Sample (UNHCR)”.
pub fn who(name: &str, organisation: OrganisationId, organisations: &Organisations, w: Words) -> String {
    format!("{name} ({})", organisations.short(organisation, w))
}

/// A request, as a page shows it to whoever may see it.
pub fn shown(scope: &Scope, row: &emergency::Model, w: Words) -> EmergencyRow {
    let organisations = Organisations::of(scope);
    let zone = scope.process(row.process_id).map_or(chrono_tz::Tz::UTC, |process| process.zone);
    let now = scope.now();
    let waits = row.state == EmergencyState::Asked && row.ends_at > now;
    let open = row.open_until.is_some_and(|until| until > now);
    let ends = scope.space(row.target_id).filter(|space| open && scope.may(Power::Manage, space.id));
    let state = match row.state {
        EmergencyState::Asked if waits => "desk-emergency-asked",
        EmergencyState::Asked => "desk-emergency-expired",
        EmergencyState::Signed if open => "desk-emergency-open",
        EmergencyState::Signed => "desk-emergency-over",
        EmergencyState::Declined => "desk-emergency-declined",
        EmergencyState::Withdrawn => "desk-emergency-withdrawn",
    };
    EmergencyRow {
        id: row.id.to_string(),
        space: place(scope, row.target_id, row.target_kind, w),
        whom: who(&row.whom, row.whom_id, &organisations, w),
        hours: usize::try_from(row.hours).unwrap_or(0),
        reason: row.reason.clone(),
        asker: who(&row.asked_by, row.asker_id, &organisations, w),
        signer: organisations.name(row.signer_id, w),
        asked: moment(w, row.asked_at, zone),
        state: w.t(state),
        until: row.open_until.or_else(|| waits.then_some(row.ends_at)).map(|at| moment(w, at, zone)),
        waits,
        signs: waits && scope.acting().is_some_and(|own| desk::may_sign_emergency(scope, own, row)),
        end: ends.map(|space| format!("{}/emergencies/{}/ending", space_href(scope, space), row.id)),
    }
}

/// `GET /desk/{process}/emergencies`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let rows = visit
        .grant
        .rows::<emergency::Entity>()
        .in_space(visit.grant.space_id())
        .newest(emergency::Column::AskedAt)
        .limit(MOST)
        .all()
        .await?;
    let page = EmergenciesPage {
        requests: rows.iter().map(|row| shown(&visit.grant, row, frame.w)).collect(),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

async fn page(visit: &Visit, grant: &Grant<Administer>, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/emergencies/new").await?;
    let register = Register::of(grant).await?;
    let rooms = desk::emergency_rooms(grant).await?;
    let page = EmergencyPage {
        errors: faults(wrong, frame.w),
        form: typed.form(grant, &rooms, &register, frame.w),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// `GET /desk/{process}/emergencies/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, &Typed::default(), &[]).await?))
}

/// `POST /desk/{process}/emergencies`: the first signature.
pub async fn create(act: Act<Administer, Typed>) -> Answer {
    match tried(desk::ask_emergency(&act.grant, &act.form.read()).await)? {
        Ok(_) => Ok(on_to(&format!("{}/emergencies?done=emergency-asked", base(&act.grant)?))),
        Err(wrong) => {
            let body = page(&act, &act.grant, &act.form, &wrong).await?;
            Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
        }
    }
}

/// `POST /desk/{process}/emergencies/{id}/withdrawal`
pub async fn remove(act: Act<Administer, Fields>, path: Path<(String, String)>) -> Answer {
    desk::withdraw_emergency(&act.grant, id(&path.1)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=emergency-withdrawn", base(&act.grant)?)))
}
