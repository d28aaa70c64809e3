//! The style sheet, the script and the icon, which are part of the program.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use rust_embed::Embed;

use crate::{
    error::Denied,
    http::{Answer, views::ASSETS},
};

/// The files of `web/static`.
#[derive(Embed)]
#[folder = "web/static"]
struct Static;

/// One of them. Under an address with its version it never changes.
pub async fn show(request: HttpRequest, name: web::Path<String>) -> Answer {
    let media_type = match name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "js")) => "text/javascript; charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        _ => return Err(Denied::NotFound.into()),
    };
    // Only what was listed is looked for: no name leads out of the folder.
    let known = Static::iter().any(|file| file == name.as_str());
    let file = Static::get(&name).filter(|_| known).ok_or(Denied::NotFound)?;
    let lasting = request.query_string().strip_prefix("v=") == Some(ASSETS);
    let caching = if lasting { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    let mut answer = HttpResponse::Ok();
    answer.insert_header((header::CONTENT_TYPE, media_type)).insert_header((header::CACHE_CONTROL, caching));
    Ok(answer.body(file.data.into_owned()))
}
