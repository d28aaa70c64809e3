//! Rendered public pages, kept until anything that the public reads changes, or an embargo ends.
//! Only pages of the public scope come here; everything else is `no-store`.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
};
use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::{house::House, spelling::path_of};
use crate::{access::hex, clock::Instant, error::Outcome};

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

/// A rendered page, as it is sent.
#[derive(Debug)]
struct Kept {
    changes: i64,
    until: Option<Instant>,
    status: StatusCode,
    media_type: &'static str,
    body: Bytes,
    etag: String,
}

impl Kept {
    fn of(made: Rendered, changes: i64) -> Self {
        let body = Bytes::from(made.body);
        let etag = format!("\"{}\"", &hex(&Sha256::digest(&body))[..32]);
        let status = StatusCode::from_u16(made.status).unwrap_or_default();
        Self { changes, until: made.until, status, media_type: made.media_type, body, etag }
    }
}

/// How many pages are kept, and how many bytes, before the cache begins anew.
const MOST: usize = 4000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The pages, by address.
#[derive(Debug, Default)]
pub struct Cache {
    shelf: RwLock<Shelf>,
}

#[derive(Debug, Default)]
struct Shelf {
    pages: HashMap<String, Arc<Kept>>,
    bytes: usize,
}

impl Shelf {
    fn put(&mut self, address: String, page: Arc<Kept>) {
        let size = |page: &Kept| address.len() + page.body.len();
        let added = size(&page);
        if let Some(before) = self.pages.remove(&address) {
            self.bytes = self.bytes.saturating_sub(size(&before));
        }
        if self.pages.len() >= MOST || self.bytes + added > MOST_BYTES {
            *self = Self::default();
        }
        if added <= MOST_BYTES {
            self.bytes += added;
            self.pages.insert(address, page);
        }
    }
}

/// Answers with a public page from the cache, or renders it.
///
/// An address with a query can be made up without end, and a tombstone is rare: only what is found at a plain address is kept.
///
/// # Errors
/// The renderer's.
pub async fn public_page<F>(house: &House, request: &HttpRequest, render: F) -> Outcome<HttpResponse>
where
    F: Future<Output = Outcome<Rendered>>,
{
    let address = request.uri().query().is_none().then(|| path_of(request));
    let changes = house.store.public_changes();
    let now = house.store.clock().now();
    let found = address
        .as_ref()
        .and_then(|address| house.cache.shelf.read().ok()?.pages.get(address).cloned())
        .filter(|page| page.changes == changes && page.until.is_none_or(|until| now < until));
    let page = match found {
        Some(page) => page,
        None => {
            let page = Arc::new(Kept::of(render.await?, changes));
            if let (Some(address), StatusCode::OK, Ok(mut shelf)) = (address, page.status, house.cache.shelf.write()) {
                shelf.put(address, page.clone());
            }
            page
        }
    };
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let unchanged =
        known.is_some_and(|known| known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == page.etag));
    let mut answer = if unchanged { HttpResponse::NotModified() } else { HttpResponse::build(page.status) };
    // Kept by browsers, but asked for each time: a withdrawal shows at once.
    answer.insert_header((header::CACHE_CONTROL, "public, no-cache")).insert_header((header::ETAG, page.etag.clone()));
    if unchanged {
        return Ok(answer.finish());
    }
    Ok(answer.insert_header((header::CONTENT_TYPE, page.media_type)).body(page.body.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(bytes: usize) -> Arc<Kept> {
        Arc::new(Kept::of(Rendered::page("x".repeat(bytes), None), 1))
    }

    #[test]
    fn a_page_that_is_put_again_is_counted_once() {
        let mut shelf = Shelf::default();
        shelf.put("/en".into(), page(100));
        shelf.put("/en".into(), page(70));
        shelf.put("/es".into(), page(30));
        assert_eq!((shelf.pages.len(), shelf.bytes), (2, 106));
    }

    #[test]
    fn neither_many_pages_nor_large_ones_fill_the_memory() {
        let mut shelf = Shelf::default();
        for number in 0..=MOST {
            shelf.put(format!("/{number}"), page(1));
        }
        assert_eq!(shelf.pages.len(), 1, "it begins anew");
        let mut shelf = Shelf::default();
        for number in 0..5 {
            shelf.put(format!("/{number}"), page(MOST_BYTES / 4));
            assert!(shelf.bytes <= MOST_BYTES);
        }
        shelf.put("/large".into(), page(MOST_BYTES + 1));
        assert!(!shelf.pages.contains_key("/large"));
    }
}
