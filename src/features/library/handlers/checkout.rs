//! A paper taken in hand until a minute, and given back.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use chrono::Duration;
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    paper::{self, Paper},
    plan::minute,
};
use crate::{
    access::{Capability, Contribute, Grant, Power, SeatId, SpaceId},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
    features::library::{
        checkouts::{self, Taking, USUAL_DAYS},
        documents::may_add,
        pages::{CheckoutPage, InHand},
        tables::checkout,
    },
    http::{
        Act, Answer, Granted, Visit,
        names::Organisations,
        on_to, private_page_with,
        views::{Choice, FieldError},
    },
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    day: String,
    time: String,
    zone: String,
    note: String,
}

/// What the form sends that gives a paper back: which time in hand it showed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Return {
    shown: String,
}

/// The form: three days ahead, or what was said before.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    let (visit, grant) = (&granted.visit, &granted.grant);
    let before = checkouts::last(grant, paper.row.id).await?;
    let before = before.filter(|row| row.holds(grant.now()) && row.is_of(grant.seat()));
    let (zone, until) = match &before {
        Some(row) => (zone_of(row), row.until_at),
        None => (visit.zone_of(paper.row.process_id), grant.now() + Duration::days(USUAL_DAYS)),
    };
    let there = until.with_timezone(&zone);
    let form = Form {
        day: there.format("%Y-%m-%d").to_string(),
        time: there.format("%H:%M").to_string(),
        zone: zone.name().to_owned(),
        note: before.and_then(|row| row.note).unwrap_or_default(),
    };
    page(visit, grant, &paper, &form, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Takes the paper in hand.
pub async fn create(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    if !may_add(&act.grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let done = match until(&act.form) {
        Ok((until, zone)) => {
            checkouts::take(&act.grant, paper.row.id, &Taking { until, zone, note: &act.form.note }).await
        }
        Err(wrong) => Err(Error::Wrong(vec![wrong])),
    };
    match done {
        Ok(()) => Ok(on_to(&format!("{}?done=in-hand", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

/// Where the form that gives it back is sent to, opened by itself: it leads to the paper.
pub async fn show(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    Ok(on_to(&paper::of(&granted.visit, &granted.grant, &request).await?.href))
}

/// Gives the paper back.
pub async fn remove(request: HttpRequest, act: Act<Contribute, Return>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    checkouts::give_back(&act.grant, paper.row.id, &act.form.shown).await?;
    Ok(on_to(&format!("{}?done=given-back", paper.href)))
}

/// The minute that was typed, and its zone.
fn until(form: &Form) -> Result<(Instant, Tz), Wrong> {
    let zone: Tz = form.zone.trim().parse().map_err(|_| Wrong::at("zone", "library-fault-zone"))?;
    let (day, time) = (form.day.trim(), form.time.trim());
    let at =
        minute(["day", "time"], [day, time], zone)?.ok_or_else(|| Wrong::at("day", "library-fault-embargo-date"))?;
    // Midnight is a time that one says: left out, it would be the beginning of the day that is meant.
    if time.is_empty() {
        return Err(Wrong::at("time", "library-fault-embargo-time"));
    }
    Ok((at, zone))
}

fn zone_of(row: &checkout::Model) -> Tz {
    row.zone.parse().unwrap_or(Tz::UTC)
}

/// That a paper is in hand, for its page and for the forms that add to it.
///
/// # Errors
/// The database's.
pub async fn in_hand<C: Capability>(visit: &Visit, grant: &Grant<C>, paper: &Paper) -> Outcome<InHand> {
    let Some(row) = checkouts::last(grant, paper.row.id).await? else { return Ok(InHand::default()) };
    let (w, now, zone) = (visit.w, grant.now(), zone_of(&row));
    if let Some((reason, at)) = row.recalled(now) {
        let who = owner(visit, grant, &row).await?;
        let told = w.a2("library-in-hand-recalled", "who", who, "when", w.instant(at, zone));
        return Ok(InHand { told, note: reason.to_owned(), ..InHand::default() });
    }
    if !row.holds(now) {
        return Ok(InHand::default());
    }
    let until = w.instant(row.until_at, zone);
    let own = row.is_of(grant.seat());
    let (told, warning) = if own {
        (w.a1("library-in-hand-own", "when", until), None)
    } else {
        let who = owner(visit, grant, &row).await?;
        let warning = w.a2("library-in-hand-warning", "who", &who, "when", &until);
        (w.a2("library-in-hand", "who", who, "when", until), Some(warning))
    };
    let there = |page: &str| format!("{}/checkout/{page}", paper.href);
    Ok(InHand {
        told,
        note: row.note.clone().unwrap_or_default(),
        shown: row.id.to_string(),
        return_action: (own && grant.may(Power::Contribute, paper.row.space_id)).then(|| there("return")),
        recall_href: (!own && grant.may(Power::Manage, paper.row.space_id)).then(|| there("recall/new")),
        warning,
    })
}

/// Who has a paper in hand: the person, where that one reads here still, with the organisation.
async fn owner<C: Capability>(visit: &Visit, grant: &Grant<C>, row: &checkout::Model) -> Outcome<String> {
    let w = visit.w;
    let organisation = row.organisation_id.map(|id| Organisations::of(grant).short(id, w));
    let person = match row.seat_id {
        Some(seat) => reader(grant, row.space_id, seat).await?,
        None => None,
    };
    Ok(match (person, organisation) {
        (Some(person), Some(organisation)) => format!("{person}{}{organisation}", w.t("list-comma")),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => w.t("standing-secretariat"),
    })
}

/// The name of who sits in a seat, while that opens the space; none where it is not told who reads there.
async fn reader<C: Capability>(grant: &Grant<C>, space: SpaceId, seat: SeatId) -> Outcome<Option<String>> {
    match grant.readers_of(space).await {
        Ok(readers) => Ok(readers.into_iter().find(|reader| reader.seat == seat).map(|reader| reader.name)),
        Err(Error::Denied(_)) => Ok(None),
        Err(fault) => Err(fault),
    }
}

async fn page(visit: &Visit, grant: &Grant<Contribute>, paper: &Paper, form: &Form, errors: Vec<FieldError>) -> Answer {
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let mut zones = vec![visit.zone_of(paper.row.process_id), Tz::UTC];
    zones.dedup();
    let now = in_hand(visit, grant, paper).await?;
    let page = CheckoutPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        action: format!("{}/checkout", paper.href),
        told: now.told,
        told_note: now.note,
        day: form.day.clone(),
        time: form.time.clone(),
        zones: zones.iter().map(|zone| Choice::new(zone.name(), w.time_of(*zone), zone.name() == form.zone)).collect(),
        note: form.note.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_read_with_its_zone_and_nothing_is_guessed() {
        let said = |day: &str, time: &str, zone: &str| {
            let form = Form { day: day.into(), time: time.into(), zone: zone.into(), note: String::new() };
            until(&form).map(|(at, _)| at.to_rfc3339()).map_err(|wrong| wrong.field)
        };
        assert_eq!(said("2001-07-01", "09:00", "America/Mexico_City"), Ok("2001-07-01T14:00:00+00:00".into()));
        assert_eq!(said("2001-07-01", "", "UTC"), Err("time"));
        assert_eq!(said("", "", "UTC"), Err("day"));
        assert_eq!(said("2001-02-30", "09:00", "UTC"), Err("day"));
        assert_eq!(said("2001-07-01", "09:00", ""), Err("zone"));
    }
}
