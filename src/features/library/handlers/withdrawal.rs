//! Taking a release back from the public: first a page that asks for the reason.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::paper;
use crate::{
    access::{Grant, Publish},
    error::Denied,
    features::library::{
        pages::WithdrawPage,
        releases,
        withdrawals::{Withdrawn, withdraw},
    },
    http::{
        Act, Answer, Granted, Visit, links::space_href, on_to, private_page_with, times::moment, views::FieldError,
    },
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    reason: String,
}

/// The page that asks for the reason.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    form(&granted.visit, &granted.grant, &request, "", Vec::new()).await
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    releases::standing(&granted.grant, paper::id(&request, "release")?).await?;
    Ok(on_to(&format!("{}/new", request.path())))
}

/// Withdraws.
pub async fn create(request: HttpRequest, act: Act<Publish, Form>) -> Answer {
    match withdraw(&act.grant, paper::id(&request, "release")?, &act.form.reason).await {
        Ok(became) => {
            let done = match became {
                Withdrawn::FromThePublic => "withdrawn",
                Withdrawn::BeforeItsMinute => "stopped",
            };
            Ok(on_to(&format!("{}?done={done}", space_href(&act.grant, act.grant.here()?))))
        }
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            form(&act.visit, &act.grant, &request, &act.form.reason, errors).await
        }
    }
}

async fn form(
    visit: &Visit,
    grant: &Grant<Publish>,
    request: &HttpRequest,
    reason: &str,
    errors: Vec<FieldError>,
) -> Answer {
    let id = paper::id(request, "release")?;
    let found = releases::standing(grant, id).await?;
    if found.withdrawn_at.is_some() || found.stopped {
        return Err(Denied::NotFound.into());
    }
    let files = releases::in_order(grant.rows_ahead()?, [found.id]).all().await?;
    let zone = found.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let criteria = super::releases::criteria(visit, grant, found.criterion_id).await?;
    let (title, title_lang) = super::releases::title(visit, &files);
    let here = space_href(grant, grant.here()?);
    let page = WithdrawPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        releases_href: here.clone(),
        action: format!("{here}/releases/{id}/withdrawal"),
        title,
        title_lang,
        released: moment(visit.w, found.released_at, zone),
        closed: (found.visible_at > grant.now()).then(|| moment(visit.w, found.visible_at, zone)),
        criterion: criteria.into_values().next().unwrap_or_default(),
        symbol: found.symbol,
        reason: reason.to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
