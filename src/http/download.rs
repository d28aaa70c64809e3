//! Files on their way out: ranges, checksums as tags, safe names, and nothing that runs.

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    body::SizedStream,
    http::{Method, StatusCode, header},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::shown::Shown;
use crate::{blobs::Blobs, error::Outcome};

/// A file to be sent, from a row that the reader may see.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// Its checksum, which is its tag.
    pub sha256: &'a str,
    /// Its size in bytes.
    pub size: i64,
    /// The name to save it under.
    pub name: &'a str,
    /// Its media type.
    pub media_type: &'a str,
    /// Whether anyone may have it; then caches may keep it, asking each time.
    pub public: bool,
}

/// The policy of what is saved, and of a picture that a page shows: opened by itself it can do nothing, and nobody frames it.
const NOTHING: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The policy of a PDF that a page of ours shows in a frame; nobody else frames it. It is not a sandbox: in one, Safari and older Chromium
/// show nothing, because their viewers are scripts (<https://github.com/adobe/aem-core-wcm-components/issues/2839>,
/// <https://crbug.com/413851>), while newer Chromium and Firefox take the policy of a PDF for that of its bytes and not of their viewer
/// (<https://chromium-review.googlesource.com/c/chromium/src/+/2176415>, <https://github.com/whatwg/html/issues/3958>). What a viewer is made
/// of is an object and its styles. Whatever else the bytes are, they are no page: the type is said, and `nosniff` keeps it.
const FRAMED: &str = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// What may stand unescaped in `filename*` (RFC 8187, attr-char).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Only what cannot run in a browser keeps its type; everything else is a stream of bytes.
fn harmless(media_type: &str) -> &str {
    match media_type {
        "application/pdf" | "text/plain" | "text/markdown" | "text/csv" | "image/png" | "image/jpeg" | "image/gif"
        | "image/webp" | "application/zip" => media_type,
        other
            if other.starts_with("application/vnd.openxmlformats-") || other.starts_with("application/vnd.oasis.") =>
        {
            other
        }
        "application/msword" | "application/vnd.ms-excel" | "application/vnd.ms-powerpoint" | "application/rtf" => {
            media_type
        }
        _ => "application/octet-stream",
    }
}

/// `Content-Disposition` (RFC 6266) of what is saved; the name in ASCII and in full.
pub fn disposition(name: &str) -> String {
    disposed("attachment", name)
}

fn disposed(how: &str, name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' })
        .collect();
    format!("{how}; filename=\"{ascii}\"; filename*=UTF-8''{}", utf8_percent_encode(name, KEPT))
}

/// One range of a file (RFC 9110, section 14.1.2): the first and the last byte. `Err`: it cannot be had.
fn range(request: &HttpRequest, size: u64, etag: &str) -> Result<Option<(u64, u64)>, ()> {
    let text = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    if text(header::IF_RANGE).is_some_and(|tag| tag != etag) {
        return Ok(None);
    }
    let Some(wanted) = text(header::RANGE).and_then(|range| range.strip_prefix("bytes=")) else { return Ok(None) };
    // Several ranges at once may be answered with the whole.
    let Some((from, to)) = wanted.split_once('-').filter(|_| !wanted.contains(',')) else { return Ok(None) };
    let last = size.checked_sub(1).ok_or(())?;
    let (from, to) = match (from.trim().parse::<u64>(), to.trim().parse::<u64>()) {
        (Ok(from), Ok(to)) => (from, to.min(last)),
        (Ok(from), Err(_)) if to.trim().is_empty() => (from, last),
        (Err(_), Ok(length)) if from.trim().is_empty() && length > 0 => (size.saturating_sub(length), last),
        _ => return Ok(None),
    };
    if from > to { Err(()) } else { Ok(Some((from, to))) }
}

/// Whether the answer has no byte of a file: only what there is was asked for, or whether a copy is still good, or a part that the file
/// does not have. Such a download leaves no line in the record.
pub fn gives_nothing(request: &HttpRequest, sha256: &str, size: i64) -> bool {
    let size = u64::try_from(size).unwrap_or(0);
    request.method() == Method::HEAD
        || is_unchanged(request, sha256)
        || range(request, size, &format!("\"{sha256}\"")).is_err()
}

/// Whether the asker has the file already.
fn is_unchanged(request: &HttpRequest, sha256: &str) -> bool {
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|tag| tag.trim() == format!("\"{sha256}\"")))
}

/// Sends a file to be saved.
///
/// # Errors
/// [`crate::error::Error::Unavailable`] for a row without its file.
pub async fn send(request: &HttpRequest, blobs: &Blobs, file: Sent<'_>) -> Outcome<HttpResponse> {
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CONTENT_DISPOSITION, disposition(file.name)))
        .insert_header((header::CONTENT_TYPE, harmless(file.media_type)))
        .insert_header((header::CONTENT_SECURITY_POLICY, NOTHING));
    filled(answer, request, blobs, &file).await
}

/// Sends a file to be shown in a page, as what its bytes were found to be. A PDF may be framed by pages of ours; a picture needs no frame.
///
/// # Errors
/// [`crate::error::Error::Unavailable`] for a row without its file.
pub async fn show(request: &HttpRequest, blobs: &Blobs, file: Sent<'_>, shown: Shown) -> Outcome<HttpResponse> {
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CONTENT_DISPOSITION, disposed("inline", file.name)))
        .insert_header((header::CONTENT_TYPE, shown.media_type()));
    match shown {
        Shown::Pdf => answer
            .insert_header((header::CONTENT_SECURITY_POLICY, FRAMED))
            .insert_header((header::X_FRAME_OPTIONS, "SAMEORIGIN")),
        Shown::Picture { .. } => answer.insert_header((header::CONTENT_SECURITY_POLICY, NOTHING)),
    };
    filled(answer, request, blobs, &file).await
}

/// An answer with the file in it, or the part that was asked for.
async fn filled(
    mut answer: HttpResponseBuilder,
    request: &HttpRequest,
    blobs: &Blobs,
    file: &Sent<'_>,
) -> Outcome<HttpResponse> {
    let etag = format!("\"{}\"", file.sha256);
    let size = u64::try_from(file.size).unwrap_or(0);
    let caching = if file.public { "public, no-cache" } else { "no-store" };
    answer
        .insert_header((header::ETAG, etag.clone()))
        .insert_header((header::CACHE_CONTROL, caching))
        .insert_header((header::ACCEPT_RANGES, "bytes"))
        // A compressed stream would have no ranges.
        .insert_header((header::CONTENT_ENCODING, "identity"));
    if is_unchanged(request, file.sha256) {
        return Ok(answer.status(StatusCode::NOT_MODIFIED).finish());
    }
    let Ok(part) = range(request, size, &etag) else {
        let whole = format!("bytes */{size}");
        return Ok(answer
            .status(StatusCode::RANGE_NOT_SATISFIABLE)
            .insert_header((header::CONTENT_RANGE, whole))
            .finish());
    };
    let (from, length) = part.map_or((0, size), |(from, to)| (from, to - from + 1));
    if let Some((from, to)) = part {
        answer
            .status(StatusCode::PARTIAL_CONTENT)
            .insert_header((header::CONTENT_RANGE, format!("bytes {from}-{to}/{size}")));
    }
    let content = blobs.outgoing(file.sha256).await?;
    Ok(answer.body(SizedStream::new(length, content.bytes(from, length))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c2_a_hostile_name_cannot_leave_its_header() {
        for name in ["a\r\nSet-Cookie: x=1", "../../etc/passwd", "a\"; filename=\"b.exe", "مذكرة.pdf", "CON\0.pdf"]
        {
            let header = disposed("inline", name);
            assert!(header.is_ascii() && !header.contains(['\r', '\n', '\0']), "{header}");
            assert_eq!(header.matches('"').count(), 2, "{header}");
        }
    }

    #[test]
    fn c1_what_could_run_is_sent_as_bytes() {
        for media_type in
            ["text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "multipart/related", "text/javascript"]
        {
            assert_eq!(harmless(media_type), "application/octet-stream");
        }
    }
}
