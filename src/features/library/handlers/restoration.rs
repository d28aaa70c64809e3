//! An earlier version brought back as a new one: nothing that was there goes away.

use actix_web::HttpRequest;
use askama::Template;
use serde::Deserialize;

use super::{
    checkout::in_hand,
    paper::{self, Paper},
};
use crate::{
    access::{Contribute, Grant},
    error::Denied,
    features::library::{
        documents::may_add,
        pages::RestorationPage,
        versions::{self, CHANGED},
    },
    http::{Act, Answer, Granted, Visit, on_to, private_page},
};

/// What the form sends: the version that it showed as the present one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    shown: String,
}

/// The page that asks whether to.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    page(&granted.visit, &granted.grant, &paper, number(&request, &paper)?, None).await
}

/// Where its form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Restores.
pub async fn create(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let number = number(&request, &paper)?;
    if act.form.shown.parse::<i32>().is_ok_and(|shown| shown != paper.row.version) {
        let fault = act.visit.w.t(CHANGED);
        return page(&act.visit, &act.grant, &paper, number, Some(fault)).await;
    }
    let w = act.visit.w;
    let note = w.a1("library-restored", "version", w.n("library-note-version", usize::try_from(number).unwrap_or(0)));
    match versions::restore(&act.grant, paper.row.id, number, &note).await {
        Ok(()) => Ok(on_to(&format!("{}?done=version", paper.href))),
        Err(fault) => {
            let told: Vec<String> = fault.only_wrong()?.iter().map(|wrong| w.t(wrong.key)).collect();
            page(&act.visit, &act.grant, &paper, number, Some(told.join(" "))).await
        }
    }
}

/// The earlier version that an address names.
fn number(request: &HttpRequest, paper: &Paper) -> Result<i32, Denied> {
    let number = request.match_info().query("number").parse::<i32>().map_err(|_| Denied::NotFound)?;
    if (1..paper.row.version).contains(&number) { Ok(number) } else { Err(Denied::NotFound) }
}

async fn page(visit: &Visit, grant: &Grant<Contribute>, paper: &Paper, number: i32, fault: Option<String>) -> Answer {
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let page = RestorationPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        version: w.n("library-note-version", usize::try_from(number).unwrap_or(0)),
        action: format!("{}/versions/{number}/restoration", paper.href),
        shown: paper.row.version,
        circulates: paper.row.symbol.is_some(),
        warning: in_hand(visit, grant, paper).await?.warning,
        fault,
    };
    Ok(private_page(page.render()?))
}
