//! Until when a language of a paper is expected.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::paper::{self, Paper};
use crate::{
    access::{Contribute, Grant},
    error::Denied,
    features::library::{
        documents::may_add,
        expectations::{Expected, expect},
        pages::ExpectationPage,
        rows::awaited,
    },
    http::{
        Act, Answer, Granted, Visit, on_to, private_page_with,
        views::{Choice, FieldError, language_name},
    },
};

/// What the form sends; the address may name the language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    language: String,
    day: String,
    note: String,
}

/// The form.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>, form: web::Query<Form>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    page(&granted.visit, &granted.grant, &paper, &form, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Says it.
pub async fn create(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let Form { language, day, note } = &act.form;
    match expect(&act.grant, paper.row.id, &Expected { language, day: day.trim(), note }).await {
        Ok(()) => Ok(on_to(&format!("{}?done=expected", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

async fn page(visit: &Visit, grant: &Grant<Contribute>, paper: &Paper, form: &Form, errors: Vec<FieldError>) -> Answer {
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let codes = awaited(grant, (paper.row.process_id, paper.row.symbol.as_deref()), &paper.files);
    let languages = codes.iter().map(|code| Choice::new(code, language_name(w, code), *code == form.language));
    let page = ExpectationPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        action: format!("{}/expectations", paper.href),
        languages: languages.collect(),
        day: form.day.clone(),
        zone: w.zone(grant.now(), visit.zone_of(paper.row.process_id)),
        note: form.note.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
