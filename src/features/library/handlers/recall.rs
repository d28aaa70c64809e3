//! Those who manage a space end that somebody has a paper in hand.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::{
    checkout::in_hand,
    paper::{self, Paper},
};
use crate::{
    access::{Grant, Manage},
    features::library::{checkouts, pages::RecallPage},
    http::{Act, Answer, Granted, Visit, on_to, private_page_with, views::FieldError},
};

/// What the form sends: which time in hand it showed, and why that ends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    shown: String,
    reason: String,
}

/// The form.
pub async fn new(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    page(&granted.visit, &granted.grant, &paper, None, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Ends it.
pub async fn create(request: HttpRequest, act: Act<Manage, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    match checkouts::recall(&act.grant, paper.row.id, &act.form.shown, &act.form.reason).await {
        Ok(()) => Ok(on_to(&format!("{}?done=recalled", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &paper, Some(&act.form), errors).await
        }
    }
}

async fn page(
    visit: &Visit,
    grant: &Grant<Manage>,
    paper: &Paper,
    typed: Option<&Form>,
    errors: Vec<FieldError>,
) -> Answer {
    let now = in_hand(visit, grant, paper).await?;
    let page = RecallPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        action: format!("{}/checkout/recall", paper.href),
        // What was ended already is told, and there is nothing to send.
        told: now.told,
        told_note: now.note,
        // What the form showed stays what it showed.
        shown: typed.map_or(now.shown, |typed| typed.shown.clone()),
        reason: typed.map(|typed| typed.reason.clone()).unwrap_or_default(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
