//! The answer to a request of an originator: first the ways to what is asked for.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::{
    history,
    paper::{self, Paper, id},
    requests::shown,
};
use crate::{
    access::{Changes, Grant, Power, Read},
    error::{Denied, Error, Outcome, Wrong},
    features::library::{
        RequestState, Wish, circulations,
        pages::{FolderLink, RequestAnswerPage},
        requests::{self, may_answer},
        tables::circle_request,
    },
    http::{
        Act, Answer, Granted, Visit,
        names::{Organisations, space_name},
        on_to, private_page_with,
        views::FieldError,
    },
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    answer: String,
    reason: String,
}

/// The page. What is answered already leads back to the paper.
pub async fn edit<C: Changes>(request: HttpRequest, granted: Granted<C>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let paper = paper::of(visit, grant, &request).await?;
    let found = requests::find(grant, &paper.row, id(&request, "request")?).await?;
    if found.state != RequestState::Open {
        return Ok(on_to(&paper.href));
    }
    page(visit, grant, (&request, &paper), found, (&Form::default(), Vec::new())).await
}

/// Answers.
pub async fn update<C: Changes>(request: HttpRequest, act: Act<C, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let asked = id(&request, "request")?;
    let found = requests::find(&act.grant, &paper.row, asked).await?;
    let done = match act.form.answer.as_str() {
        "done" => requests::answer(&act.grant, &paper.row, asked, (true, &act.form.reason)).await,
        "decline" => requests::answer(&act.grant, &paper.row, asked, (false, &act.form.reason)).await,
        _ => Err(Error::Wrong(vec![Wrong::at("answer", "library-fault-request-answer")])),
    };
    match done {
        Ok(()) => Ok(on_to(&format!("{}?done=request-answered", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, (&request, &paper), found, (&act.form, errors)).await
        }
    }
}

async fn page<C: Changes>(
    visit: &Visit,
    grant: &Grant<C>,
    (request, paper): (&HttpRequest, &Paper),
    found: circle_request::Model,
    (typed, errors): (&Form, Vec<FieldError>),
) -> Answer {
    if !may_answer(C::POWER, &found) {
        return Err(Denied::Forbidden.into());
    }
    let reader: Grant<Read> = grant.further(grant.space_id())?;
    let people = history::people(visit, &reader, found.seat_id.into_iter()).await?;
    let acts = acts(visit, grant, paper, &found).await?;
    let page = RequestAnswerPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        action: request.path().to_owned(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        request: shown(visit, grant, paper, vec![found], &people).await?.pop().ok_or(Denied::NotFound)?,
        acts,
        declines: typed.answer == "decline",
        reason: typed.reason.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// The ways to what is asked for, as far as the reader may go them.
async fn acts<C: Changes>(
    visit: &Visit,
    grant: &Grant<C>,
    paper: &Paper,
    found: &circle_request::Model,
) -> Outcome<Vec<FolderLink>> {
    let w = visit.w;
    let may = |power| grant.may(power, grant.space_id());
    let link = |name: String, href: String| FolderLink { name, href };
    let mut acts = Vec::new();
    match found.wish {
        Wish::WithdrawCopy if may(Power::Manage) => {
            let basket = format!("{}/selection?document={}", paper.space_href, paper.row.id);
            acts.push(link(w.t("library-request-act-remove"), basket));
        }
        Wish::WithdrawRelease if may(Power::Publish) => {
            acts.push(link(w.t("library-request-act-withdraw"), format!("{}#release", paper.href)));
        }
        Wish::Circulate => {
            let organisations = Organisations::of(grant);
            let targets = circulations::targets(grant, &paper.row).await?;
            let spaces = targets.into_iter().filter_map(|id| grant.scope().space(id));
            for space in spaces.filter(|space| Some(space.kind) == found.to_kind) {
                let name = w.a1("library-request-act-circulate", "space", space_name(space, &organisations, w));
                acts.push(link(name, format!("{}/circulations/new?to={}", paper.href, space.id)));
            }
        }
        Wish::Release if may(Power::Publish) => {
            acts.push(link(w.t("library-request-act-propose"), format!("{}/proposals/new", paper.href)));
        }
        Wish::WithdrawCopy | Wish::WithdrawRelease | Wish::Release => {}
    }
    Ok(acts)
}
