//! What an originator asks for a paper of its own: the form, and what stands of it on the page of the paper.

use std::collections::HashMap;

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;

use super::{
    history,
    paper::{self, Paper},
    releases::{criteria, criterion_name},
};
use crate::{
    access::{Capability, Consent, Grant, Power, Read, SeatId, SpaceKind},
    error::{Denied, Outcome},
    features::library::{
        RequestState, Wish, circulations, criteria as agreed,
        pages::{CircleRequest, RequestPage},
        requests::{self, Asked, may_answer, may_ask},
        tables::circle_request,
        wishes,
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        names::{Organisations, space_name},
        on_to, private_page_with,
        times::moment,
        views::{Choice, FieldError},
    },
};

/// The form; the address may choose in it what is asked for.
pub async fn new(request: HttpRequest, granted: Granted<Consent>, fields: web::Query<Fields>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    form(&granted.visit, &granted.grant, &paper, &fields, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Consent>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Where a request is taken back, opened by itself: it leads to the form, which shows what waits.
pub async fn edit(request: HttpRequest, granted: Granted<Consent>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    requests::find(&granted.grant, &paper.row, paper::id(&request, "request")?).await?;
    Ok(on_to(&format!("{}/requests/new", paper.href)))
}

/// Takes a request back.
pub async fn remove(request: HttpRequest, act: Act<Consent, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    requests::take_back(&act.grant, &paper.row, paper::id(&request, "request")?).await?;
    Ok(on_to(&format!("{}?done=request-withdrawn", paper.href)))
}

/// Asks.
pub async fn create(request: HttpRequest, act: Act<Consent, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let asked = Asked {
        wish: act.form.one("wish").parse::<Wish>().ok(),
        to_kind: act.form.one("to_kind").parse::<SpaceKind>().ok(),
        criterion: act.form.one("criterion").parse().ok(),
        reason: act.form.one("reason"),
    };
    match requests::make(&act.grant, paper.row.id, &asked).await {
        Ok(_) => Ok(on_to(&format!("{}?done=requested", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            form(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

async fn form(visit: &Visit, grant: &Grant<Consent>, paper: &Paper, typed: &Fields, errors: Vec<FieldError>) -> Answer {
    if !may_ask(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let chosen = |name: &str, value: &str| typed.one(name) == value;
    let released = wishes::is_released(grant, &paper.row).await?;
    let offered = Wish::ALL.iter().filter(|wish| released || **wish != Wish::WithdrawRelease);
    let wishes = offered.map(|wish| {
        let label = match wish {
            Wish::WithdrawCopy => w.t("library-wish-withdraw-copy"),
            Wish::WithdrawRelease => w.t("library-wish-withdraw-release"),
            Wish::Circulate => w.t("library-wish-circulate"),
            Wish::Release => w.t("library-wish-release"),
        };
        Choice::new(wish.word(), label, chosen("wish", wish.word()))
    });
    let kinds = wishes::offered(grant, &paper.row).await?;
    let kinds = kinds
        .into_iter()
        .map(|kind| Choice::new(kind.word(), w.t(&format!("space-{}", kind.word())), chosen("to_kind", kind.word())));
    let none = || Choice::new("", w.t("library-request-choose"), false);
    let valid = agreed::valid(grant, paper.row.process_id).await?;
    let criteria = valid.iter().map(|row| {
        let id = row.id.to_string();
        let is_chosen = chosen("criterion", &id);
        Choice::new(id, criterion_name(visit, row).to_string(), is_chosen)
    });
    let reader: Grant<Read> = grant.further(grant.space_id())?;
    let (mut open, mut take_back) = (None, None);
    if let Some(row) = requests::open(grant, &paper.row).await? {
        let people = history::people(visit, &reader, row.seat_id.into_iter()).await?;
        let back = format!("{}/requests/{}/withdrawal", paper.href, row.id);
        take_back = requests::may_take_back(grant, &paper.row, &row).then_some(back);
        open = shown(visit, grant, paper, vec![row], &people).await?.pop();
    }
    let page = RequestPage {
        open,
        take_back,
        itself: itself(visit, grant, paper).await?,
        heading: w.t(if chosen("wish", Wish::Release.word()) {
            "library-publication-title"
        } else {
            "library-request-title"
        }),
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        action: format!("{}/requests", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        wishes: wishes.collect(),
        kinds: std::iter::once(none()).chain(kinds).collect(),
        criteria: std::iter::once(none()).chain(criteria).collect(),
        reason: typed.one("reason").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// The spaces to which the asker may circulate the paper itself, in a sentence; nothing, if there is none.
async fn itself(visit: &Visit, grant: &Grant<Consent>, paper: &Paper) -> Outcome<String> {
    if !grant.may(Power::Contribute, grant.space_id()) {
        return Ok(String::new());
    }
    let (w, organisations) = (visit.w, Organisations::of(grant));
    let targets = circulations::targets(grant, &paper.row).await?;
    let names: Vec<String> =
        targets.iter().filter_map(|id| grant.space(*id)).map(|space| space_name(space, &organisations, w)).collect();
    Ok(if names.is_empty() { String::new() } else { w.a1("library-request-itself", "spaces", w.list(&names)) })
}

/// Requests as pages show them; `people` names those who asked and answered, by seat.
pub async fn shown<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    paper: &Paper,
    rows: Vec<circle_request::Model>,
    people: &HashMap<SeatId, String>,
) -> Outcome<Vec<CircleRequest>> {
    let (w, zone) = (visit.w, visit.zone_of(paper.row.process_id));
    let criteria = criteria(visit, grant, rows.iter().filter_map(|row| row.criterion_id)).await?;
    let organisations = Organisations::of(grant);
    let person = |seat: Option<SeatId>| seat.and_then(|seat| people.get(&seat).cloned());
    let may = |power| grant.may(power, grant.space_id());
    let shown = rows.into_iter().map(|row| {
        let criterion = row.criterion_id.and_then(|id| criteria.get(&id)).map(ToString::to_string).unwrap_or_default();
        let here = format!("{}/requests/{}", paper.href, row.id);
        let asker = organisations.short(row.organisation_id, w);
        CircleRequest {
            wish: requests::wish(w, &row, &criterion),
            state: match row.state {
                RequestState::Open => w.t("library-request-open"),
                RequestState::Done => w.t("library-request-done"),
                RequestState::Declined => w.t("library-request-declined"),
                RequestState::Withdrawn => w.t("library-request-withdrawn"),
            },
            who: match person(row.seat_id) {
                Some(name) => format!("{asker}{}{name}", w.t("list-comma")),
                None => asker,
            },
            asked: moment(w, row.asked_at, zone),
            answered: row.answered_at.map_or_else(String::new, |at| {
                let who = person(row.answer_seat_id).unwrap_or_else(|| w.t("standing-secretariat"));
                w.a2("library-answer-given", "who", who, "when", moment(w, at, zone).text)
            }),
            answer_href: if may(Power::Manage) && may_answer(Power::Manage, &row) {
                Some(format!("{here}/answer"))
            } else if may(Power::Publish) && may_answer(Power::Publish, &row) {
                Some(format!("{here}/decision"))
            } else {
                None
            },
            reason: row.reason,
            answer: row.answer_note.unwrap_or_default(),
        }
    });
    Ok(shown.collect())
}
