//! The lasting address of a paper: its symbol leads to its page, in the reader's language.

use actix_web::{HttpRequest, http::header, web};

use super::papers::page;
use crate::{
    error::Denied,
    features::library::releases::current,
    http::{Answer, House, on_to, visit::language},
};

/// Leads to the page of a paper; a withdrawn one's says so.
pub async fn show(house: web::Data<House>, request: HttpRequest, symbol: web::Path<String>) -> Answer {
    let scope = house.store.public().await?;
    let found = current(&scope, &symbol).await?.ok_or(Denied::NotFound)?;
    let process = scope.process(found.process_id).ok_or(Denied::NotFound)?;
    let mut answer = on_to(&page(language(&request, None).code(), &process.slug, &found.symbol));
    answer.headers_mut().insert(header::VARY, header::HeaderValue::from_static("accept-language"));
    Ok(answer)
}
