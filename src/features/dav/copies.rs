//! Copies are not made on the drive (RFC 4918, section 9.8): a paper wanted in two spaces is circulated, never shared, and within one space
//! it would be there twice.

use actix_web::{HttpRequest, HttpResponse};

use super::{
    entrance::Mount,
    fault::{Fault, answer},
    paths::{destination, parts},
    places::find,
};
use crate::http::Answer;

/// Refuses, and says what is done instead.
pub async fn create(request: HttpRequest) -> Answer {
    Ok(answer(refused(&request).await))
}

async fn refused(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    find(&mount, parts(request.path())?).await?.there()?;
    find(&mount, destination(request, &mount.house.base)?).await?;
    Err(Fault::Refused("A paper that is wanted in two spaces is circulated, never shared: on its page."))
}
