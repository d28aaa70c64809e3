//! A legal hold over a paper, made and lifted by those who manage the space.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::paper::{self, Paper};
use crate::{
    access::{Grant, Manage},
    features::library::{pages::HoldPage, removals},
    http::{Act, Answer, Granted, Visit, on_to, private_page_with, times::moment, views::FieldError},
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    reason: String,
    shown: String,
}

/// The page.
pub async fn new(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    page(&granted.visit, &granted.grant, &paper, "", Vec::new()).await
}

/// Where its form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Makes the hold.
pub async fn create(request: HttpRequest, act: Act<Manage, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    match removals::make_hold(&act.grant, paper.row.id, &act.form.reason).await {
        Ok(()) => Ok(on_to(&format!("{}?done=held", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &paper, &act.form.reason, errors).await
        }
    }
}

/// Where the form that lifts it is sent to, opened by itself.
pub async fn show(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    Ok(on_to(&format!("{}/hold/new", paper.href)))
}

/// Lifts the hold.
pub async fn remove(request: HttpRequest, act: Act<Manage, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    removals::lift_hold(&act.grant, paper.row.id, &act.form.shown).await?;
    Ok(on_to(&format!("{}?done=lifted", paper.href)))
}

async fn page(visit: &Visit, grant: &Grant<Manage>, paper: &Paper, typed: &str, errors: Vec<FieldError>) -> Answer {
    let w = visit.w;
    let held = paper.row.held_at.map(|at| moment(w, at, visit.zone_of(paper.row.process_id)));
    let page = HoldPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        action: if held.is_some() { format!("{}/hold/lifting", paper.href) } else { format!("{}/hold", paper.href) },
        reason: paper.row.hold_reason.clone().filter(|_| held.is_some()).unwrap_or_else(|| typed.to_owned()),
        shown: paper.row.held_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
        held,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
