//! A participant's objection to a release that is announced, and its taking back.

use actix_web::{HttpRequest, http::StatusCode};
use serde::Deserialize;

use super::{document::with_faults, paper};
use crate::{
    access::{Decide, Grant, Read},
    features::library::{objections, proposals},
    http::{Act, Answer, on_to, private_page_with, views::FieldError},
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

/// Takes it back.
pub async fn remove(request: HttpRequest, act: Act<Decide, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    proposals::find_of(&act.grant, paper.row.id, id).await?;
    objections::lift(&act.grant, id).await?;
    Ok(on_to(&format!("{}?done=objection-lifted", paper.href)))
}
