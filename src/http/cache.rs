//! What the public finds at an address: rendered pages, and which file stands there. Both are kept until anything that the public reads
//! changes, or an embargo ends. Only what the public scope gave comes here; everything else is `no-store`.

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
struct Page {
    status: StatusCode,
    media_type: &'static str,
    body: Bytes,
    etag: String,
}

impl Page {
    fn of(made: Rendered) -> (Self, Option<Instant>) {
        let body = Bytes::from(made.body);
        let etag = format!("\"{}\"", &hex(&Sha256::digest(&body))[..32]);
        let status = StatusCode::from_u16(made.status).unwrap_or_default();
        (Self { status, media_type: made.media_type, body, etag }, made.until)
    }
}

/// A released file, as its row tells of it.
#[derive(Debug)]
pub struct PublicFile {
    /// SHA-256 of its content.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
    /// The name to save it under.
    pub name: String,
    /// Its media type.
    pub media_type: String,
}

/// How much is kept of each, and how many bytes of pages, before a shelf begins anew.
const MOST: usize = 4000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What was found, by address.
#[derive(Debug, Default)]
pub struct Cache {
    pages: RwLock<Shelf<Page>>,
    files: RwLock<Shelf<PublicFile>>,
}

/// Something that was found, as the changes stood then, and until when it holds.
#[derive(Debug)]
struct Kept<T> {
    changes: i64,
    until: Option<Instant>,
    bytes: usize,
    what: Arc<T>,
}

#[derive(Debug)]
struct Shelf<T> {
    kept: HashMap<String, Kept<T>>,
    bytes: usize,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { kept: HashMap::new(), bytes: 0 }
    }
}

impl<T> Shelf<T> {
    fn get(&self, address: &str, changes: i64, now: Instant) -> Option<Arc<T>> {
        let kept = self.kept.get(address)?;
        let holds = kept.changes == changes && kept.until.is_none_or(|until| now < until);
        holds.then(|| kept.what.clone())
    }

    fn put(&mut self, address: String, kept: Kept<T>) {
        let size = |kept: &Kept<T>| address.len() + kept.bytes;
        let added = size(&kept);
        if let Some(before) = self.kept.remove(&address) {
            self.bytes = self.bytes.saturating_sub(size(&before));
        }
        if self.kept.len() >= MOST || self.bytes + added > MOST_BYTES {
            *self = Self::default();
        }
        if added <= MOST_BYTES {
            self.bytes += added;
            self.kept.insert(address, kept);
        }
    }
}

/// What was kept of an address, if it still holds. While the database is away that is for a minute; then nobody knows whether it has been
/// withdrawn.
fn kept<T>(house: &House, shelf: &RwLock<Shelf<T>>, address: &str) -> Option<Arc<T>> {
    let now = house.store.clock().now();
    let found = shelf.read().ok()?.get(address, house.store.public_changes(), now)?;
    (!house.store.is_deaf(now)).then_some(found)
}

/// The released file at an address, from the cache, or as it is found in the public scope.
///
/// # Errors
/// Of whoever looks for it; what was not found is not kept.
pub async fn public_file<F>(house: &House, request: &HttpRequest, find: F) -> Outcome<Arc<PublicFile>>
where
    F: Future<Output = Outcome<PublicFile>>,
{
    let address = path_of(request);
    if let Some(file) = kept(house, &house.cache.files, &address) {
        return Ok(file);
    }
    let changes = house.store.public_changes();
    // Asked before the file is: nothing can fall due in between.
    let until = house.store.next_embargo(house.store.clock().now()).await?;
    let what = Arc::new(find.await?);
    if let Ok(mut shelf) = house.cache.files.write() {
        shelf.put(address, Kept { changes, until, bytes: 0, what: what.clone() });
    }
    Ok(what)
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
    let page = match address.as_ref().and_then(|address| kept(house, &house.cache.pages, address)) {
        Some(page) => page,
        None => {
            let (page, until) = Page::of(render.await?);
            let (bytes, what) = (page.body.len(), Arc::new(page));
            if let (Some(address), StatusCode::OK, Ok(mut shelf)) = (address, what.status, house.cache.pages.write()) {
                shelf.put(address, Kept { changes, until, bytes, what: what.clone() });
            }
            what
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

    fn page(bytes: usize) -> Kept<()> {
        Kept { changes: 1, until: None, bytes, what: Arc::new(()) }
    }

    #[test]
    fn a_page_that_is_put_again_is_counted_once() {
        let mut shelf = Shelf::default();
        shelf.put("/en".into(), page(100));
        shelf.put("/en".into(), page(70));
        shelf.put("/es".into(), page(30));
        assert_eq!((shelf.kept.len(), shelf.bytes), (2, 106));
    }

    #[test]
    fn neither_many_pages_nor_large_ones_fill_the_memory() {
        let mut shelf = Shelf::default();
        for number in 0..=MOST {
            shelf.put(format!("/{number}"), page(1));
        }
        assert_eq!(shelf.kept.len(), 1, "it begins anew");
        let mut shelf = Shelf::default();
        for number in 0..5 {
            shelf.put(format!("/{number}"), page(MOST_BYTES / 4));
            assert!(shelf.bytes <= MOST_BYTES);
        }
        shelf.put("/large".into(), page(MOST_BYTES + 1));
        assert!(!shelf.kept.contains_key("/large"));
    }
}
