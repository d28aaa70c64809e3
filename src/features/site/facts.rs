//! The facts of a process: the short list beside its profile, its plans, its working groups.

use super::{
    events::{country, place},
    pages::{Fact, Group, Plan, PlanItem, taking_part},
    pieces::{Site, english},
    places::Places,
    stages::Stage,
    wording::Wording,
};
use crate::{
    access::Standing,
    features::processes::dataset::{self, Process, Word, WorkingGroupStatus},
    http::names::Organisations,
    i18n::Words,
};

/// The short list. What the data do not tell is said to be unrecorded.
pub(super) fn facts(site: &Site, told: Option<&Process>, places: &Places, organisations: &Organisations) -> Vec<Fact> {
    let w = &site.w;
    let fact = |key: &str, values: Vec<Wording>| Fact { label: w.t(key), values, steps: None };
    let own = |text: String| Wording::own(text, w);
    let recorded = |text: Option<&str>| vec![text.map_or_else(|| own(w.t("site-fact-not-recorded")), english)];
    let mut facts = Vec::new();
    if let Some(told) = told {
        let began = own(w.date(&told.origin.date));
        let at = place(*w, &told.origin.place, organisations);
        facts.push(fact("site-fact-began", std::iter::once(began).chain(at).collect()));
    }
    let (states, others) = places.participants_counted();
    let participants = taking_part(w, states, &others);
    if !participants.is_empty() {
        facts.push(fact("site-fact-participants", vec![own(participants)]));
    }
    let observers = observers(w, places.observers_counted());
    if !observers.is_empty() {
        facts.push(fact("site-fact-observers", vec![own(observers)]));
    }
    let secretariats = places.names(Standing::Secretariat);
    if !secretariats.is_empty() {
        facts.push(fact("site-fact-secretariat", secretariats));
    }
    if let Some(told) = told {
        facts.push(fact("site-fact-chair", recorded(told.chair.as_ref().map(|chair| chair.text.as_str()))));
        facts.push(fact(
            "site-fact-meets",
            recorded(told.meeting_pattern.as_ref().map(|pattern| pattern.text.as_str())),
        ));
        let number = |stage: Option<u32>| stage.and_then(|number| u8::try_from(number).ok());
        let stage = Stage::of(w, number(told.stage.reached), number(told.stage.towards), told.status.as_str());
        let note = told.status_note.as_deref().map(english);
        let values = std::iter::once(own(stage.text)).chain(note).collect();
        facts.push(Fact { label: w.t("site-fact-stage"), values, steps: stage.steps });
        facts.push(fact("site-fact-funding", recorded(told.funding.as_ref().map(|funding| funding.model.as_str()))));
    }
    let networks = places.names(Standing::CivilSociety);
    if !networks.is_empty() {
        facts.push(fact("site-fact-ngo", networks));
    }
    facts
}

fn observers(w: &Words, (states, others): (usize, usize)) -> String {
    let mut parts = Vec::new();
    if states > 0 {
        parts.push(w.n("site-states", states));
    }
    if others > 0 {
        parts.push(w.n("site-organisations", others));
    }
    parts.join(&w.t("list-comma"))
}

/// Plans of action and what serves as one.
pub(super) fn plans(w: Words, told: &Process, organisations: &Organisations) -> Vec<Plan> {
    told.plans.iter().map(|plan| one_plan(w, plan, organisations)).collect()
}

fn one_plan(w: Words, plan: &dataset::Plan, organisations: &Organisations) -> Plan {
    let items = |list: &[dataset::NumberedText]| -> Vec<PlanItem> {
        let item = |one: &dataset::NumberedText| PlanItem {
            number: one.number.map(|number| number.to_string()),
            text: english(&one.text),
        };
        list.iter().map(item).collect()
    };
    let at = place(w, &plan.place, organisations).map(|place| place.text);
    let status = w.t(&format!("site-plan-{}", plan.status.as_str()));
    let about: Vec<String> = at.into_iter().chain([w.date(&plan.year), status]).collect();
    let known = plan.themes.len() + plan.recommendations.len();
    Plan {
        title: english(&plan.title),
        about: about.join(&w.t("list-comma")),
        themes: items(&plan.themes),
        recommendations: items(&plan.recommendations),
        of: plan.total_items.and_then(|total| usize::try_from(total).ok()).filter(|total| *total > known),
        note: plan.note.as_deref().map(english),
    }
}

/// Working groups.
pub(super) fn groups(w: Words, told: &Process, organisations: &Organisations) -> Vec<Group> {
    let group = |group: &dataset::WorkingGroup| {
        let lead: Vec<String> =
            group.lead.iter().filter_map(|code| country(code, organisations, w)).map(|name| name.text).collect();
        Group {
            name: english(&group.name),
            mandate: (!group.mandate.is_empty()).then(|| english(&group.mandate)),
            lead: (!lead.is_empty()).then(|| w.list(&lead)),
            proposed: group.status == WorkingGroupStatus::Proposed,
        }
    };
    told.working_groups.iter().map(group).collect()
}
