//! Bringing a paper into another space: first a page that says who will be able to read it.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::paper::{self, Paper};
use crate::{
    access::{Contribute, Grant, PersonId, Reader, SpaceId, SpaceKind, Standing, policy},
    error::{Error, Wrong},
    features::library::{
        Agreed, circulations,
        pages::{CirculatePage, Sight, SightAfter, Target},
        rows::{faults, moment, only_wrong},
    },
    http::{
        Act, Answer, Granted, Visit,
        names::{Organisations, space_name},
        on_to, private_page_with,
        views::FieldError,
    },
    i18n::Words,
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    to: String,
    note: String,
}

/// The page; `?to=` works it out for a space.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>, form: web::Query<Form>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    show(&granted.visit, &granted.grant, &paper, &form, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Circulates.
pub async fn create(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let to = act.form.to.parse::<SpaceId>().ok();
    let done = match to {
        Some(to) => circulations::circulate(&act.grant, paper.row.id, to, &act.form.note).await,
        None => Err(Error::Wrong(vec![Wrong::at("to", "library-fault-target")])),
    };
    match done {
        Ok(_) => Ok(on_to(&format!("{}?done=circulated", paper.href))),
        Err(fault) => {
            let errors = faults(act.visit.w, only_wrong(fault)?);
            show(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

async fn show(visit: &Visit, grant: &Grant<Contribute>, paper: &Paper, form: &Form, errors: Vec<FieldError>) -> Answer {
    let w = visit.w;
    let here = grant.readers_of(paper.row.space_id).await?;
    let spaces = circulations::targets(grant, &paper.row).await?;
    let chosen = form.to.parse::<SpaceId>().ok().filter(|to| spaces.contains(to));
    let organisations = Organisations::of(grant);
    let mut targets = Vec::new();
    let mut after = None;
    for id in spaces {
        let Some(space) = grant.scope().space(id) else { continue };
        let there = grant.readers_of(id).await?;
        let newly = newcomers(&here, &there);
        targets.push(Target {
            value: id.to_string(),
            kind: space.kind.word(),
            name: space_name(space, &organisations, w),
            who: visit.who_reads(id).await?,
            more: Some(newly.len()),
            more_of: String::new(),
            chosen: chosen == Some(id),
        });
        if chosen == Some(id) {
            after = Some(sight(
                visit,
                paper,
                space.kind,
                &space_name(space, &organisations, w),
                &here,
                newly,
                &organisations,
            ));
        }
    }
    let hindrance = circulations::hindrance(grant, &paper.row);
    let originator = paper.row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let own = grant.seat().map(|seat| seat.organisation) == paper.row.originator_id;
    let consent = match paper.row.consent {
        _ if own => "library-consent-not-needed",
        Agreed::Given | Agreed::Own => "library-consent-there",
        Agreed::Nothing => "library-consent-missing",
    };
    let newly = after.as_ref().map_or(0, |after: &SightAfter| after.newly.persons);
    let version = w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1));
    let goes = if paper.row.symbol.is_some() { "library-goes-is" } else { "library-goes-draft" };
    let page = CirculatePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        here: format!("{}/circulations/new", paper.href),
        action: format!("{}/circulations", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        targets,
        to: chosen.map(|id| id.to_string()).unwrap_or_default(),
        after,
        goes: w.a2(goes, "version", version, "languages", paper.languages(visit)),
        discloses: discloses(w, paper, chosen.and_then(|to| grant.scope().space(to)).map(|to| to.kind)),
        stays: w.t("library-stays-is"),
        consent: w.a1(consent, "organisation", &originator),
        blocked: hindrance.map(|key| w.a1(key, "organisation", &originator)),
        told: w.n("library-told", newly),
        note: form.note.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// What the symbol tells those who newly read it (rule 13): a number in the series in which it was given.
fn discloses(w: Words, paper: &Paper, to: Option<SpaceKind>) -> String {
    match (&paper.row.symbol, to) {
        (Some(symbol), _) => w.a1("library-goes-symbol", "symbol", symbol),
        (None, Some(kind)) if policy::circulates_at_once(kind) => w.t("library-goes-symbol-new"),
        (None, _) => String::new(),
    }
}

/// Those who read there and not here, each person once.
fn newcomers(here: &[Reader], there: &[Reader]) -> Vec<Reader> {
    let known: BTreeSet<PersonId> = here.iter().map(|reader| reader.person).collect();
    let mut seen = BTreeSet::new();
    there.iter().filter(|reader| !known.contains(&reader.person) && seen.insert(reader.person)).cloned().collect()
}

fn sight(
    visit: &Visit,
    paper: &Paper,
    kind: SpaceKind,
    space: &str,
    here: &[Reader],
    newly: Vec<Reader>,
    organisations: &Organisations,
) -> SightAfter {
    let w = visit.w;
    let mut once = BTreeSet::new();
    let already: Vec<Reader> = here.iter().filter(|reader| once.insert(reader.person)).cloned().collect();
    let still = match kind {
        SpaceKind::Members | SpaceKind::Bureau | SpaceKind::Desk | SpaceKind::Group | SpaceKind::Drafting => {
            vec![w.t("library-still-observers"), w.t("library-still-civil"), w.t("library-still-public")]
        }
        SpaceKind::Plenary | SpaceKind::Meeting => vec![w.t("library-still-civil"), w.t("library-still-public")],
        SpaceKind::Civil | SpaceKind::Joint => vec![w.t("library-still-observers"), w.t("library-still-public")],
        SpaceKind::Public | SpaceKind::Delegation => vec![w.t("library-still-public")],
    };
    SightAfter {
        space: space.to_owned(),
        at: moment(w, visit.scope.now(), visit.zone_of(paper.row.process_id)),
        already: Sight { persons: already.len(), groups: groups(w, &already, organisations) },
        newly: Sight { persons: newly.len(), groups: groups(w, &newly, organisations) },
        still,
    }
}

/// Readers by standing, with their organisations.
fn groups(w: Words, readers: &[Reader], organisations: &Organisations) -> Vec<String> {
    let mut by_standing: BTreeMap<Standing, (BTreeSet<String>, usize)> = BTreeMap::new();
    for reader in readers {
        let group = by_standing.entry(reader.standing).or_default();
        group.0.insert(organisations.short(reader.organisation, w));
        group.1 += 1;
    }
    let told = |(standing, (names, persons)): (Standing, (BTreeSet<String>, usize))| {
        let names: Vec<String> = names.into_iter().collect();
        let count = w.n(&format!("standing-{}s", standing.word()), names.len());
        let who = if names.len() > 8 { count } else { w.list(&names) };
        w.counted("library-counts", persons, "who", who)
    };
    by_standing.into_iter().map(told).collect()
}
