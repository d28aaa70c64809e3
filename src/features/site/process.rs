//! The profile of a process.

use actix_web::{HttpRequest, web};

use super::{
    events::{Met, counted, milestones},
    facts::{facts, groups, plans},
    pages::ProcessPage,
    papers,
    pieces::{Known, Site, english},
    places::Places,
    timeline::Timeline,
    wording::Wording,
};
use crate::{
    access::Standing,
    error::Outcome,
    features::processes::dataset::Process,
    http::{Answer, House, names::Organisations, public_page},
    i18n::{Lang, Words},
};

/// How many of the newest papers are shown.
const NEWEST: usize = 10;

/// The profile of a process.
pub async fn show(house: web::Data<House>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (_, slug) = path.into_inner();
    let made = async {
        let site = Site::open(&house, &request).await?;
        let known = site.process(&slug).await?;
        let organisations = Organisations::of(&site.scope);
        let places = Places::of(&site, &known, &organisations).await?;
        let page = page(&site, &known, &places, &organisations).await?;
        site.rendered_until(&page, places.next_change()).await
    };
    Ok(public_page(&house, &request, made).await?)
}

async fn page(site: &Site, known: &Known, places: &Places<'_>, organisations: &Organisations) -> Outcome<ProcessPage> {
    let w = site.w;
    let told = known.facts.as_ref();
    let met = Met::of(site, known).await?;
    let years = places.years(known);
    let newest = papers::newest(site, Some(known), NEWEST).await?;
    let (participants, observers) = (places.participants(years), places.observers(years));
    let observing = observers.iter().filter(|row| !row.ended).count();
    let events = told.map(|told| milestones(w, told, &met, organisations)).unwrap_or_default();
    let note = |note: Option<&String>| note.map(|note| english(note));
    Ok(ProcessPage {
        chrome: site.chrome(Some(known)),
        w,
        canonical: site.link(&format!("/{}/{}", w.lang.code(), known.seen.slug)),
        name: known.name(w),
        full_name: known.full_name(w),
        region: known.region(w),
        lead: told.map(|told| english(&told.origin.background)),
        goals: told.iter().flat_map(|told| &told.goals.items).map(|goal| english(goal)).collect(),
        goals_note: note(told.and_then(|told| told.goals.note.as_ref())),
        facts: facts(site, told, places, organisations),
        timeline: Timeline::of(&w, &known.seen.name(w), events),
        years,
        participants_title: w.n("standing-participants", places.now_in(Standing::Participant).len()),
        participants,
        participants_notes: told.map(participants_notes).unwrap_or_default(),
        observers_title: w.n("standing-observers", observing),
        observers,
        observers_note: note(told.and_then(|told| told.observers.as_ref()?.note.as_ref())),
        secretariats: places.secretariats(),
        secretariat_note: note(told.and_then(|told| told.secretariat.as_ref()?.note.as_ref())),
        offices: places.offices(),
        plans: told.map(|told| plans(w, told, organisations)).unwrap_or_default(),
        plan_note: note(told.and_then(|told| told.plan_note.as_ref())),
        groups: told.map(|told| groups(w, told, organisations)).unwrap_or_default(),
        meetings: met.rows(site, organisations),
        documents: papers::rows(site, &newest, false).await?,
    })
}

/// Remarks on who takes part: the recorded numbers, each with its date, and the data's own remark.
fn participants_notes(told: &Process) -> Vec<Wording> {
    let numbers = told.participants.counts.iter().map(|count| {
        let number = counted(count.number, count.qualifier, &count.scope);
        english(&match count.date {
            Some(date) => format!("{number} ({})", Words::of(Lang::En).date(&date)),
            None => number,
        })
    });
    numbers.chain(told.participants.note.as_deref().map(english)).collect()
}
