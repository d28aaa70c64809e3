//! The place of an organisation in the process.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use serde::Deserialize;

use super::{
    pages::{Opening, OrganisationNames, StandingForm, StandingPage},
    parts::{Frame, base, changed, choice, faults, id, partial, tried, under, word},
    register::Register,
};
use crate::{
    access::{
        Administer, Grant, Standing, StandingId,
        desk::{self, NewStanding},
        tables::{admission, standing},
    },
    error::{Denied, Outcome, Wrong},
    features::processes::dataset::{OrganisationKind, Word},
    http::{
        Act, Answer, Granted, Visit,
        names::{Organisations, in_language, space_name},
        on_to, private_page, private_page_with,
    },
    i18n::Words,
};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    which: String,
    organisation: String,
    name_en: String,
    name_es: String,
    name_fr: String,
    kind: String,
    standing: String,
    since: String,
    until: String,
    in_force: String,
    /// What the form showed, as it was when it was opened.
    shown: String,
}

impl Typed {
    fn adds(&self) -> bool {
        self.which == "new"
    }

    fn in_force(&self) -> bool {
        !self.in_force.is_empty()
    }

    /// What the verb is asked for, and what is wrong before it is asked.
    fn read(&self) -> (NewStanding, Vec<Wrong>) {
        let mut wrong = Vec::new();
        let kind = OrganisationKind::from_word(&self.kind);
        let organisation = if self.adds() { None } else { word(&self.organisation) };
        if self.adds() && self.name_en.trim().is_empty() {
            wrong.push(Wrong::at("name_en", "desk-error-organisation-name"));
        }
        if self.adds() && kind.is_none() {
            wrong.push(Wrong::at("kind", "desk-error-kind"));
        }
        if !self.adds() && organisation.is_none() {
            wrong.push(Wrong::at("organisation", "desk-error-organisation"));
        }
        let new = NewStanding {
            organisation,
            names: [self.name_en.clone(), self.name_es.clone(), self.name_fr.clone()],
            kind: kind.map(|kind| kind.as_str().to_owned()).unwrap_or_default(),
            standing: word(&self.standing),
            since: self.since.clone(),
            until: self.until.clone(),
            in_force: self.in_force(),
        };
        (new, wrong)
    }

    fn of(row: &standing::Model, register: &Register) -> Self {
        Self {
            until: row.until.clone().unwrap_or_default(),
            in_force: if register.standing_state(row).open() { "yes".to_owned() } else { String::new() },
            ..Self::default()
        }
    }

    fn form(&self, all: &Organisations, w: Words) -> StandingForm {
        let organisations =
            all.sorted(w).into_iter().map(|row| choice(row.id, in_language(&row.names, w), &self.organisation));
        let kinds = OrganisationKind::ALL
            .iter()
            .map(|kind| choice(kind.as_str(), w.t(&format!("desk-kind-{}", kind.as_str())), &self.kind));
        StandingForm {
            adds: self.adds(),
            organisation: under(w.t("desk-choose"), organisations),
            names: OrganisationNames { en: self.name_en.clone(), es: self.name_es.clone(), fr: self.name_fr.clone() },
            kind: under(w.t("desk-choose"), kinds),
            standing: Standing::ALL
                .iter()
                .map(|kind| choice(kind.word(), w.t(&format!("standing-{}", kind.word())), &self.standing))
                .collect(),
            since: self.since.clone(),
            until: self.until.clone(),
            in_force: self.in_force(),
        }
    }
}

async fn page(
    visit: &Visit,
    grant: &Grant<Administer>,
    of: Option<StandingId>,
    typed: Option<&Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let form = of.map_or_else(|| "/standings/new".to_owned(), |id| format!("/standings/{id}"));
    let frame = Frame::again(visit, grant, &form).await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let all = Organisations::of(grant);
    let row = match of {
        Some(id) => Some(register.standing(id).ok_or(Denied::NotFound)?),
        None => None,
    };
    let kept = row.map(|row| Typed::of(row, &register)).unwrap_or_default();
    let page = StandingPage {
        errors: faults(wrong, w),
        edited: of.map(|id| id.to_string()),
        organisation: row.map(|row| register.organisations.name(row.organisation_id, w)).unwrap_or_default(),
        place: row.map(|row| w.t(&format!("standing-{}", row.kind.word()))).unwrap_or_default(),
        since: row.and_then(|row| partial(row.since.as_deref(), w)),
        state: row.map(|row| state(row, &register, w)).unwrap_or_default(),
        shown: match typed {
            // What was seen stays what was seen, until it is said that it is no longer so.
            Some(typed) if !changed(wrong) => typed.shown.clone(),
            _ => row.map(desk::standing_as_shown).unwrap_or_default(),
        },
        form: typed.unwrap_or(&kept).form(&all, w),
        openings: openings(grant, w).await?,
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

/// How a standing is now: “ended, 2000”
fn state(row: &standing::Model, register: &Register, w: Words) -> String {
    let until = partial(row.until.as_deref(), w).map(|until| until.text);
    let parts = std::iter::once(register.standing_state(row).said(&w)).chain(until);
    parts.collect::<Vec<_>>().join(&w.t("list-comma"))
}

/// What each standing opens by itself, as the admissions are now.
async fn openings(grant: &Grant<Administer>, w: Words) -> Outcome<Vec<Opening>> {
    let process = grant.here()?.process;
    let spaces: Vec<_> = grant.spaces().filter(|space| space.process == process).collect();
    let ids: Vec<_> = spaces.iter().map(|space| space.id).collect();
    let rows = grant.rows::<admission::Entity>().in_spaces(&ids).all().await?;
    let none = Organisations::default();
    let now = grant.now();
    let of = |standing: &Standing| {
        let opens = |row: &&admission::Model| {
            row.standing == Some(*standing)
                && row.capacity.is_none()
                && row.office.is_none()
                && row.organisation_id.is_none()
                && row.seat_id.is_none()
                && row.starts_at <= now
                && row.ends_at.is_none_or(|at| at > now)
        };
        let opened = rows.iter().filter(opens).filter_map(|row| {
            let space = spaces.iter().find(|space| space.id == row.space_id)?;
            let level = w.t(&format!("level-{}", row.level.word()));
            Some(w.a2("desk-opens-space", "space", space_name(space, &none, w), "level", level))
        });
        Opening { standing: w.t(&format!("standing-{}", standing.word())), spaces: opened.collect() }
    };
    Ok(Standing::ALL.iter().map(of).collect())
}

/// `GET /desk/{process}/standings/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, None, None, &[]).await?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(visit: Granted<Administer>) -> Answer {
    Ok(on_to(&format!("{}/standings/new", base(&visit.grant)?)))
}

/// `POST /desk/{process}/standings`
pub async fn create(act: Act<Administer, Typed>) -> Answer {
    let (new, mut wrong) = act.form.read();
    if wrong.is_empty() {
        match tried(desk::make_standing(&act.grant, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}?done=standing", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, None, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// `GET /desk/{process}/standings/{id}`
pub async fn edit(visit: Granted<Administer>, path: Path<(String, String)>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, Some(id(&path.1)?), None, &[]).await?))
}

/// `POST /desk/{process}/standings/{id}`
pub async fn update(act: Act<Administer, Typed>, path: Path<(String, String)>) -> Answer {
    let of = id(&path.1)?;
    let mut wrong = Vec::new();
    if act.form.in_force() && !act.form.until.trim().is_empty() {
        wrong.push(Wrong::at("in_force", "desk-error-in-force"));
    } else {
        let (shown, in_force) = (Some(act.form.shown.as_str()), act.form.in_force());
        match tried(desk::change_standing(&act.grant, of, shown, in_force, &act.form.until).await)? {
            Ok(()) => return Ok(on_to(&format!("{}?done=standing", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let body = page(&act, &act.grant, Some(of), Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
