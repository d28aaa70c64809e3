//! Leaving a copy of a delegation's paper in bureau or desk, without reading there.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::paper::{self, Paper};
use crate::{
    access::{Deposit, Grant, SpaceKind},
    error::{Error, Wrong},
    features::library::{
        circulations,
        pages::{DepositPage, Target},
    },
    http::{Act, Answer, Granted, Visit, on_to, private_page_with, views::FieldError},
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    to: String,
    shown: String,
    note: String,
}

/// The page.
pub async fn new(request: HttpRequest, granted: Granted<Deposit>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    show(&granted.visit, &granted.grant, &paper, &Form::default(), Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Deposit>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Deposits.
pub async fn create(request: HttpRequest, act: Act<Deposit, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let into = match act.form.to.as_str() {
        "bureau" => Some(SpaceKind::Bureau),
        "desk" => Some(SpaceKind::Desk),
        _ => None,
    };
    let done = match into {
        Some(into) => {
            let shown = act.form.shown.parse().ok();
            circulations::deposit(&act.grant, paper.row.id, into, shown, &act.form.note).await
        }
        None => Err(Error::Wrong(vec![Wrong::at("to", "library-fault-target")])),
    };
    match done {
        Ok(()) => Ok(on_to(&format!("{}?done=deposited", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            let paper = paper::of(&act.visit, &act.grant, &request).await?;
            show(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

async fn show(visit: &Visit, grant: &Grant<Deposit>, paper: &Paper, form: &Form, errors: Vec<FieldError>) -> Answer {
    let w = visit.w;
    let target = |kind: SpaceKind| Target {
        value: kind.word().to_owned(),
        kind: kind.word(),
        name: w.t(&format!("space-{}", kind.word())),
        who: w.t("library-deposit-readers"),
        chosen: form.to == kind.word(),
    };
    let version = w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1));
    let page = DepositPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        action: format!("{}/deposits", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        targets: vec![target(SpaceKind::Bureau), target(SpaceKind::Desk)],
        goes: w.a2("library-goes-draft", "version", version, "languages", paper.languages(visit)),
        shown: paper.row.version,
        note: form.note.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
