//! Rendered public pages, kept until anything that the public reads changes, or an embargo ends.
//! Only pages of the public scope come here; everything else is `no-store`.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use actix_web::{HttpRequest, HttpResponse, http::header};
use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::house::House;
use crate::{access::hex, clock::Instant, error::Outcome};

/// A rendered page.
#[derive(Debug)]
struct Kept {
    changes: i64,
    until: Option<Instant>,
    status: u16,
    body: Bytes,
    etag: String,
}

/// What a handler renders.
#[derive(Debug)]
pub struct Rendered {
    /// 200, or 410 for a tombstone.
    pub status: u16,
    /// The media type.
    pub media_type: &'static str,
    /// The page.
    pub body: String,
    /// When it changes by itself: the next embargo that ends.
    pub until: Option<Instant>,
}

impl Rendered {
    /// A page that changes only when something is done.
    pub fn page(body: String, until: Option<Instant>) -> Self {
        Self { status: 200, media_type: "text/html; charset=utf-8", body, until }
    }
}

/// The pages, by address.
#[derive(Debug, Default)]
pub struct Cache {
    pages: RwLock<HashMap<String, Arc<(Kept, &'static str)>>>,
}

/// How many pages are kept before the cache begins anew.
const MOST: usize = 4000;

/// Answers with a public page from the cache, or renders it.
///
/// # Errors
/// The renderer's.
pub async fn public_page<F>(house: &House, request: &HttpRequest, render: F) -> Outcome<HttpResponse>
where
    F: Future<Output = Outcome<Rendered>>,
{
    let key = request.uri().to_string();
    let changes = house.store.public_changes();
    let now = house.store.clock().now();
    let found = house.cache.pages.read().ok().and_then(|pages| pages.get(&key).cloned());
    let fresh = found.filter(|page| page.0.changes == changes && page.0.until.is_none_or(|until| now < until));
    let page = match fresh {
        Some(page) => page,
        None => {
            let made = render.await?;
            let body = Bytes::from(made.body);
            let etag = format!("\"{}\"", &hex(&Sha256::digest(&body))[..32]);
            let page =
                Arc::new((Kept { changes, until: made.until, status: made.status, body, etag }, made.media_type));
            // An address with a query can be made up without end: only plain ones are kept.
            if let (None, Ok(mut pages)) = (request.uri().query(), house.cache.pages.write()) {
                if pages.len() >= MOST {
                    pages.clear();
                }
                pages.insert(key, page.clone());
            }
            page
        }
    };
    let (kept, media_type) = &*page;
    let status = actix_web::http::StatusCode::from_u16(kept.status).unwrap_or_default();
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let unchanged =
        known.is_some_and(|known| known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == kept.etag));
    let mut answer = if unchanged { HttpResponse::NotModified() } else { HttpResponse::build(status) };
    // Kept by browsers, but asked for each time: a withdrawal shows at once.
    answer.insert_header((header::CACHE_CONTROL, "public, no-cache")).insert_header((header::ETAG, kept.etag.clone()));
    if unchanged {
        return Ok(answer.finish());
    }
    Ok(answer.insert_header((header::CONTENT_TYPE, *media_type)).body(kept.body.clone()))
}
