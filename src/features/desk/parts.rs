//! What the pages of the desk share: their frame, dates, choices, and sentences for what is wrong.

use std::str::FromStr;

use actix_web::HttpRequest;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use crate::{
    access::{Capability, Grant, ProcessId, SpaceKind},
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome, Wrong},
    http::{
        Visit,
        chrome::AreaChrome,
        links::space_href,
        names::by_name,
        views::{Choice, FieldError, When},
    },
    i18n::{Lang, Words},
};

/// What stands on every page of a desk, and of a delegation's own seats.
pub struct Frame {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the desk, or of the delegation's space.
    pub base: String,
    /// The address of the list of seats.
    pub list: String,
    /// The process.
    pub process: ProcessId,
    /// Its zone.
    pub zone: Tz,
    /// What has just been done.
    pub notice: Option<String>,
}

impl Frame {
    /// The frame of a page of this desk, or of this delegation.
    pub async fn of<C: Capability>(visit: &Visit, grant: &Grant<C>) -> Outcome<Self> {
        let here = grant.here()?;
        let section = if here.kind == SpaceKind::Desk { "desk" } else { "spaces" };
        Ok(Self {
            chrome: visit.space_frame(section, here.id).await?,
            w: visit.w,
            base: base(grant)?,
            list: list(grant)?,
            process: here.process,
            zone: visit.zone_of(here.process),
            notice: notice(&visit.here, visit.w),
        })
    }

    /// The frame of a page that answers a form: changing seat or language leads back to where the form is.
    pub async fn again<C: Capability>(visit: &Visit, grant: &Grant<C>, form: &str) -> Outcome<Self> {
        let mut frame = Self::of(visit, grant).await?;
        frame.chrome.here = format!("{}{form}", frame.base);
        Ok(frame)
    }
}

/// The address of the desk; of a delegation's space, where a focal point keeps its own.
pub fn base<C: Capability>(grant: &Grant<C>) -> Result<String, Denied> {
    let here = grant.here()?;
    if here.kind != SpaceKind::Desk {
        return Ok(space_href(grant, here));
    }
    Ok(format!("/desk/{}", grant.process(here.process).ok_or(Denied::NotFound)?.slug))
}

/// The address of the list of seats: a desk's first page, in a delegation's space a page of its own.
pub fn list<C: Capability>(grant: &Grant<C>) -> Result<String, Denied> {
    let base = base(grant)?;
    Ok(if grant.here()?.kind == SpaceKind::Desk { base } else { format!("{base}/seats") })
}

/// What has just been done, from `?done=`: only what is known is said.
pub fn notice(here: &str, w: Words) -> Option<String> {
    let query = here.split_once('?')?.1;
    let done = query.split('&').find_map(|part| part.strip_prefix("done="))?;
    let key = match done {
        "invited" => "desk-done-invited",
        "sent-again" => "desk-done-sent-again",
        "withdrawn" => "desk-done-withdrawn",
        "standing" => "desk-done-standing",
        "ended" => "desk-done-ended",
        "ends-later" => "desk-done-ends-later",
        "office" => "desk-done-office",
        "admitted" => "desk-done-admitted",
        "criterion" => "desk-done-criterion",
        "kinds" => "desk-done-kinds",
        "kinds-off" => "desk-done-kinds-off",
        "kind" => "desk-done-kind",
        "series" => "desk-done-series",
        "quota" => "desk-done-quota",
        "retry" => "desk-done-retry",
        "given-up" => "desk-done-given-up",
        "exercised" => "desk-done-exercised",
        "emergency-asked" => "desk-done-emergency-asked",
        "emergency-signed" => "desk-done-emergency-signed",
        "emergency-declined" => "desk-done-emergency-declined",
        "emergency-withdrawn" => "desk-done-emergency-withdrawn",
        _ => return None,
    };
    Some(w.t(key))
}

/// The outcome of a verb, with what was typed wrongly told apart from what else can happen.
pub fn tried<T>(outcome: Outcome<T>) -> Outcome<Result<T, Vec<Wrong>>> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Wrong(wrong)) => Ok(Err(wrong)),
        Err(fault) => Err(fault),
    }
}

/// What is wrong, as sentences beside the fields.
pub fn faults(wrong: &[Wrong], w: Words) -> Vec<FieldError> {
    wrong.iter().map(|wrong| FieldError { field: wrong.field, text: w.a1(wrong.key, "it", &wrong.it) }).collect()
}

/// Whether somebody else has changed in the meantime what the form was about.
pub fn changed(wrong: &[Wrong]) -> bool {
    wrong.iter().any(|wrong| wrong.key == "desk-error-changed")
}

/// An id from an address.
pub fn id<T: FromStr>(text: &str) -> Result<T, Denied> {
    text.parse().map_err(|_| Denied::NotFound)
}

/// The id of what an address is about.
pub fn id_in<T: FromStr>(request: &HttpRequest) -> Result<T, Denied> {
    id(request.match_info().query("id"))
}

/// A day as typed; empty is none.
pub fn day(field: &'static str, text: &str, wrong: &mut Vec<Wrong>) -> Option<NaiveDate> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let day = text.parse::<PartialDate>();
    if let Ok(PartialDate::Day(day)) = day {
        return Some(day);
    }
    wrong.push(Wrong::of(field, "desk-error-day", text));
    None
}

/// A zone from the list that the forms of a process offer, whose own zone is given.
pub fn zone(own: Tz, text: &str, wrong: &mut Vec<Wrong>) -> Option<Tz> {
    let zone = text.parse().ok().filter(|zone| offered_zones(own).contains(zone));
    if zone.is_none() {
        wrong.push(Wrong::of("zone", "desk-error-zone", text));
    }
    zone
}

/// A word of a closed list; empty, or anything else, is none.
pub fn word<T: FromStr>(text: &str) -> Option<T> {
    text.trim().parse().ok()
}

/// The day of an instant in a zone, on a page.
pub fn when_day(at: Instant, zone: Tz, w: Words) -> When {
    let day = PartialDate::Day(at.with_timezone(&zone).date_naive());
    When { iso: day.to_string(), text: w.date(&day) }
}

/// A date as precise as it is kept, on a page.
pub fn partial(date: Option<&str>, w: Words) -> Option<When> {
    let date: PartialDate = date?.parse().ok()?;
    Some(When { iso: date.to_string(), text: w.date(&date) })
}

/// An option of a list.
pub fn choice(value: impl ToString, label: impl Into<String>, chosen: &str) -> Choice {
    let value = value.to_string();
    Choice { chosen: value == chosen, value, label: label.into(), note: String::new() }
}

/// Options in the alphabetical order of the reader's language.
pub fn by_label(choices: impl IntoIterator<Item = Choice>, w: Words) -> Vec<Choice> {
    let mut choices: Vec<Choice> = choices.into_iter().collect();
    by_name(&mut choices, w, |choice| &choice.label);
    choices
}

/// A list of options under an empty one.
pub fn under(blank: String, choices: impl IntoIterator<Item = Choice>) -> Vec<Choice> {
    let none = Choice { value: String::new(), label: blank, chosen: false, note: String::new() };
    std::iter::once(none).chain(choices).collect()
}

/// The languages of a mail; before anything is chosen, the reader's own.
pub fn languages(chosen: &str, w: Words) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { w.lang.code() } else { chosen };
    Lang::ALL.into_iter().map(|lang| choice(lang.code(), w.t(&format!("language-{}", lang.code())), chosen)).collect()
}

/// Zones of capitals that host meetings, from west to east.
const CAPITALS: [Tz; 15] = [
    Tz::America__Mexico_City,
    Tz::America__Costa_Rica,
    Tz::America__Lima,
    Tz::America__New_York,
    Tz::America__Santiago,
    Tz::America__Argentina__Buenos_Aires,
    Tz::Africa__Dakar,
    Tz::Europe__London,
    Tz::Europe__Budapest,
    Tz::Europe__Vienna,
    Tz::Africa__Johannesburg,
    Tz::Europe__Kyiv,
    Tz::Asia__Bangkok,
    Tz::Asia__Manila,
    Tz::Australia__Sydney,
];

/// The zones to choose from, by the cities that people know them by: the process's own first, then UTC and some capitals'.
pub fn zones(own: Tz, chosen: &str, w: Words) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { own.name() } else { chosen };
    offered_zones(own).into_iter().map(|zone| choice(zone.name(), w.time_of(zone), chosen)).collect()
}

/// The process's zone, UTC and those of the capitals, each once.
fn offered_zones(own: Tz) -> Vec<Tz> {
    let mut zones = vec![own, Tz::UTC];
    zones.extend(CAPITALS);
    let mut seen = Vec::new();
    zones.retain(|zone| {
        !seen.contains(zone) && {
            seen.push(*zone);
            true
        }
    });
    zones
}

/// The day on which a process's people are now, for drawings.
pub fn today(now: Instant, zone: Tz) -> NaiveDate {
    let there = now.with_timezone(&zone);
    NaiveDate::from_ymd_opt(there.year(), there.month(), there.day()).unwrap_or_default()
}
