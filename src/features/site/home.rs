//! The first page.

use actix_web::{HttpRequest, http::header, web};
use chrono::{Datelike, NaiveTime};

use super::{
    events::{Met, to_come},
    pages::{HomePage, Link, MeetingRow, ProcessRow, TextLink, taking_part},
    papers,
    pieces::{Known, Site},
    places::Places,
    stages::Stage,
    texts,
    wording::Wording,
};
use crate::{
    clock::{Instant, PartialDate},
    error::Outcome,
    features::processes::dataset::Word,
    http::{Answer, House, names::Organisations, on_to, public_page, spelling::one_part, visit::language},
};

/// How many of the newest papers are shown.
const NEWEST: usize = 8;

/// Leads to the first page in the browser's language.
pub async fn index(request: HttpRequest) -> Answer {
    let mut answer = on_to(&format!("/{}", language(&request, None).code()));
    answer.headers_mut().insert(header::VARY, header::HeaderValue::from_static("accept-language"));
    Ok(answer)
}

/// The first page in a language.
pub async fn show(house: web::Data<House>, request: HttpRequest) -> Answer {
    let made = async {
        let site = Site::open(&house, &request).await?;
        let organisations = Organisations::of(&site.scope);
        let mut all = Vec::new();
        for seen in site.scope.processes() {
            all.push(site.known(seen).await?);
        }
        // In the order of their first meeting; where that is not known, at the end.
        all.sort_by_key(|known| {
            known.facts.as_ref().map_or((true, None), |facts| (false, Some(facts.origin.date.first_day())))
        });
        let mut processes = Vec::new();
        let mut meetings = Vec::new();
        let mut until = None;
        for known in &all {
            let places = Places::of(&site, known, &organisations).await?;
            until = until.into_iter().chain(places.next_change()).min();
            processes.push(row(&site, known, &places));
            meetings.extend(next_meetings(&site, known, &organisations).await?);
        }
        meetings.sort_by_key(|(date, _)| (date.first_day(), date.month().is_none()));
        if !meetings.is_empty() {
            until = until.into_iter().chain(tomorrow(site.scope.now())).min();
        }
        let newest = papers::newest(&site, None, NEWEST).await?;
        let page = HomePage {
            chrome: site.chrome(None),
            w: site.w,
            processes,
            documents: papers::rows(&site, &newest, true).await?,
            texts: text_links(&site).await?,
            meetings: meetings.into_iter().map(|(_, row)| row).collect(),
        };
        site.rendered_until(&page, until).await
    };
    Ok(public_page(&house, &request, made).await?)
}

fn row(site: &Site, known: &Known, places: &Places) -> ProcessRow {
    let w = &site.w;
    let facts = known.facts.as_ref();
    let (states, others) = places.participants_counted();
    ProcessRow {
        href: format!("/{}/{}", w.lang.code(), known.seen.slug),
        accent: known.seen.accent.clone(),
        name: known.name(*w),
        full_name: known.full_name(*w),
        region: known.region(*w),
        taking_part: taking_part(w, states, &others),
        began: facts.map(|facts| site.date(&facts.origin.date)),
        stage: facts.map_or_else(
            || Stage::of(w, None, None, ""),
            |facts| {
                let number = |stage: Option<u32>| stage.and_then(|number| u8::try_from(number).ok());
                Stage::of(w, number(facts.stage.reached), number(facts.stage.towards), facts.status.as_str())
            },
        ),
    }
}

/// The meetings of a process that are still to come.
async fn next_meetings(
    site: &Site,
    known: &Known,
    organisations: &Organisations,
) -> Outcome<Vec<(PartialDate, MeetingRow)>> {
    let today = site.scope.now().date_naive();
    let met = Met::of(site, known).await?;
    let next = met.meetings.iter().filter_map(|meeting| {
        let date = meeting.date.filter(|date| to_come(*date, today))?;
        let process =
            Link { href: format!("/{}/{}", site.w.lang.code(), known.seen.slug), text: known.seen.name(site.w) };
        Some((date, MeetingRow { process: Some(process), ..Met::row(site, meeting, organisations) }))
    });
    Ok(next.collect())
}

/// The next midnight: a meeting of today is none to come then.
fn tomorrow(now: Instant) -> Option<Instant> {
    let next = now.date_naive().succ_opt().filter(|day| day.year() < 9999)?;
    Some(next.and_time(NaiveTime::MIN).and_utc())
}

async fn text_links(site: &Site) -> Outcome<Vec<TextLink>> {
    let links = texts::all(site).await?.into_iter().map(|text| TextLink {
        href: format!("/{}/texts/{}", site.w.lang.code(), one_part(&text.slug)),
        title: Wording::new(text.title, text.language),
        kind: site.w.t("site-text"),
    });
    Ok(links.collect())
}
