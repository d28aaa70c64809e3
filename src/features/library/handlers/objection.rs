//! A participant's objection to a release that is announced, and its taking back.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use chrono_tz::Tz;
use serde::Deserialize;

use super::{document::with_faults, paper, releases::criteria};
use crate::{
    access::{Decide, Grant, Read},
    features::library::{objections, pages::LiftPage, proposals},
    http::{
        Act, Answer, Granted, on_to, private_page, private_page_with,
        times::{moment, until},
        views::FieldError,
    },
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    objection: String,
}

/// Objects.
pub async fn create(request: HttpRequest, act: Act<Decide, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    proposals::find_of(&act.grant, paper.row.id, id).await?;
    match objections::object(&act.grant, id, &act.form.objection).await {
        Ok(()) => Ok(on_to(&format!("{}?done=objected", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            let grant: Grant<Read> = act.grant.further(act.grant.space_id())?;
            let body = with_faults(&act.visit, &grant, &request, errors, act.form.objection.clone()).await?;
            Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
        }
    }
}

/// The page that asks whether to take it back. What is in nobody's way any more leads back to the paper, as another's does.
pub async fn show(request: HttpRequest, granted: Granted<Decide>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let paper = paper::of(visit, grant, &request).await?;
    let found = proposals::find_of(grant, paper.row.id, paper::id(&request, "proposal")?).await?;
    if !objections::may_lift(grant, &found) {
        return Ok(on_to(&paper.href));
    }
    let zone: Tz = found.zone.parse().unwrap_or(Tz::UTC);
    let page = LiftPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        space_href: paper.space_href.clone(),
        action: request.path().to_owned(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        criterion: criteria(visit, grant, [found.criterion_id]).await?.into_values().next().unwrap_or_default(),
        made: found.answered_at.map(|at| moment(visit.w, at, zone)),
        blocked: found.blocked_until.map(|end| until(visit.w, end, zone)),
        reason: found.answer_note.unwrap_or_default(),
        document_href: paper.href,
    };
    Ok(private_page(page.render()?))
}

/// Takes it back.
pub async fn remove(request: HttpRequest, act: Act<Decide, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    proposals::find_of(&act.grant, paper.row.id, id).await?;
    objections::lift(&act.grant, id).await?;
    Ok(on_to(&format!("{}?done=objection-lifted", paper.href)))
}
