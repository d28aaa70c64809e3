//! Taking a release back from the public: first a page that asks for the reason.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::{paper, releases::criterion_name};
use crate::{
    access::{Grant, Publish},
    error::Denied,
    features::library::{
        criteria as agreed,
        objections::open_until,
        pages::WithdrawPage,
        releases,
        withdrawals::{Withdrawn, withdraw},
    },
    http::{
        Act, Answer, Granted, Visit,
        links::space_href,
        on_to, private_page_with,
        times::{moment, until},
        views::FieldError,
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
    let w = visit.w;
    let criterion = match found.criterion_id {
        Some(id) => agreed::of(grant, id).await?,
        None => None,
    };
    let open = criterion.as_ref().and_then(|criterion| open_until(&found, criterion, grant.now()));
    let (was, closed) = match (open, found.visible_at > grant.now()) {
        (Some(end), true) => {
            let goes = w.a1("library-withdraw-announced-goes", "when", until(w, end, zone).text);
            (w.t("library-withdraw-was-announced"), Some(goes))
        }
        (None, true) => {
            let goes = w.a1("library-withdraw-closed-goes", "when", moment(w, found.visible_at, zone).text);
            (w.t("library-withdraw-was-signed"), Some(goes))
        }
        (_, false) => (w.t("library-withdraw-was"), None),
    };
    let (title, title_lang) = super::releases::title(visit, &files);
    let here = space_href(grant, grant.here()?);
    let page = WithdrawPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        was,
        releases_href: here.clone(),
        action: format!("{here}/releases/{id}/withdrawal"),
        title,
        title_lang,
        released: moment(w, if closed.is_some() { found.released_at } else { found.visible_at }, zone),
        closed,
        criterion: criterion.map(|criterion| criterion_name(visit, &criterion)).unwrap_or_default(),
        symbol: found.symbol,
        reason: reason.to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
