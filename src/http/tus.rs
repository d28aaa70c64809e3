//! Resumable uploads as programs speak of them: the headers of the tus protocol, version 1.0.0
//! (<https://tus.io/protocols/resumable-upload>), with creation, checksum, expiration and termination.
//!
//! Answers are for programs: a fault has a status and a sentence, and no page. Who may not see or do something is answered as everywhere.

mod checksum;

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::{
        StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::fault::{Answer, Refusal};
use crate::{clock::Instant, error::Error};

pub use self::checksum::Checksum;

/// The version that is spoken.
const VERSION: &str = "1.0.0";
/// What is offered beyond the core.
const EXTENSIONS: &str = "creation,checksum,expiration,termination";
/// The header that says so in every request and answer.
const RESUMABLE: &str = "tus-resumable";
/// The media type of a portion.
const PORTION: &str = "application/offset+octet-stream";
/// The longest name of a file, in bytes; file systems take 255.
const LONGEST_NAME: usize = 1000;

/// Why a request is not done.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Another version of the protocol is spoken (“Tus-Resumable”).
    #[error("This server speaks tus 1.0.0.")]
    Version,
    /// A header is missing or cannot be read.
    #[error("The header {0} is missing, or is not as the protocol writes it.")]
    Malformed(&'static str),
    /// The checksum is of a kind that is not worked out here.
    #[error("Checksums are taken by sha1 or sha256.")]
    Algorithm,
    /// The portion does not say that it is one.
    #[error("A portion is sent as application/offset+octet-stream.")]
    MediaType,
    /// The portion does not follow what has come.
    #[error("The portion does not begin where the file ends so far.")]
    Offset,
    /// The portion goes beyond the length that was told.
    #[error("The portion goes beyond the length of the file.")]
    Beyond,
    /// Another portion of the same file is on its way.
    #[error("Another portion of this file is on its way. Ask for its offset, and go on from there.")]
    Busy,
    /// What came is not what was sent: it is forgotten.
    #[error("The portion is not what its checksum says.")]
    Mismatch,
    /// The upload has ended (“Expiration”).
    #[error("This upload has ended. Begin it anew.")]
    Ended,
    /// What can go wrong everywhere.
    #[error(transparent)]
    Other(Error),
}

impl<E: Into<Error>> From<E> for Fault {
    fn from(fault: E) -> Self {
        Self::Other(fault.into())
    }
}

impl Fault {
    fn status(&self) -> StatusCode {
        match self {
            Self::Version => StatusCode::PRECONDITION_FAILED,
            Self::Malformed(_) | Self::Algorithm => StatusCode::BAD_REQUEST,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Offset => StatusCode::CONFLICT,
            Self::Beyond => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy => StatusCode::LOCKED,
            // The protocol's own (“Checksum”).
            Self::Mismatch => StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST),
            Self::Ended => StatusCode::GONE,
            Self::Other(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What a handler answers. What can go wrong everywhere is answered as everywhere.
///
/// # Errors
/// What can go wrong everywhere.
pub fn answer(done: Result<HttpResponse, Fault>) -> Answer {
    let fault = match done {
        Ok(response) => return Ok(response),
        // An upload was not withdrawn, as the page for what is gone says: its time is over.
        Err(Fault::Other(Error::Gone)) => Fault::Ended,
        Err(Fault::Other(fault)) => return Err(Refusal(fault)),
        Err(fault) => fault,
    };
    Ok(speaking(fault.status())
        .insert_header(("tus-version", VERSION))
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(format!("{fault}\n")))
}

/// Says in an answer of whatever kind that the protocol is spoken, where the request said so.
pub fn answer_in_kind(request: &HttpRequest, headers: &mut HeaderMap) {
    if request.headers().contains_key(RESUMABLE) {
        headers.insert(HeaderName::from_static(RESUMABLE), HeaderValue::from_static(VERSION));
    }
}

/// Whether a request speaks this version.
///
/// # Errors
/// [`Fault::Version`].
pub fn judge_version(request: &HttpRequest) -> Result<(), Fault> {
    if text(request, RESUMABLE) == Some(VERSION) { Ok(()) } else { Err(Fault::Version) }
}

fn text<'r>(request: &'r HttpRequest, name: &str) -> Option<&'r str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

/// A number of bytes in a header: digits, and nothing else.
fn bytes(request: &HttpRequest, name: &'static str) -> Result<i64, Fault> {
    let digits = text(request, name).filter(|told| told.bytes().all(|c| c.is_ascii_digit()));
    digits.and_then(|told| told.parse().ok()).ok_or(Fault::Malformed(name))
}

/// A file that is to be sent (“Creation”).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Creation {
    /// Its length in bytes; at least one.
    pub length: i64,
    /// Its name, as the browser gives it.
    pub name: String,
}

impl Creation {
    /// What a request tells of it. A length that is told later is not offered, and a file without a name could not be taken in the end.
    ///
    /// # Errors
    /// [`Fault::Malformed`].
    pub fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let length = bytes(request, "Upload-Length")?;
        if length == 0 {
            return Err(Fault::Malformed("Upload-Length"));
        }
        let told = text(request, "Upload-Metadata").unwrap_or_default();
        let name = told.split(',').find_map(|pair| pair.trim().strip_prefix("filename "));
        let name =
            name.and_then(|coded| STANDARD.decode(coded.trim()).ok()).and_then(|name| String::from_utf8(name).ok());
        let name = name.map(|name| name.replace('\0', "")).filter(|name| (1..=LONGEST_NAME).contains(&name.len()));
        Ok(Self { length, name: name.ok_or(Fault::Malformed("Upload-Metadata"))? })
    }
}

/// A portion on its way in (“PATCH”).
pub struct Portion {
    /// Behind how many bytes it goes.
    pub offset: i64,
    /// How long it is, if that is told before.
    pub length: Option<u64>,
    /// Its checksum, if one is told.
    pub checksum: Option<Checksum>,
}

impl Portion {
    /// What a request tells of it.
    ///
    /// # Errors
    /// [`Fault::MediaType`]; [`Fault::Malformed`]; [`Fault::Algorithm`].
    pub fn of(request: &HttpRequest) -> Result<Self, Fault> {
        if text(request, "content-type") != Some(PORTION) {
            return Err(Fault::MediaType);
        }
        Ok(Self {
            offset: bytes(request, "Upload-Offset")?,
            length: text(request, "content-length").and_then(|told| told.parse().ok()),
            checksum: Checksum::of(request)?,
        })
    }
}

/// How far a file has come, as answers tell it.
#[derive(Clone, Debug)]
pub struct Progress<'u> {
    /// How many bytes are there.
    pub offset: i64,
    /// How many it has.
    pub length: i64,
    /// Its name.
    pub name: &'u str,
    /// When the upload ends, if it is not in a form by then.
    pub expires_at: Instant,
}

fn speaking(status: StatusCode) -> HttpResponseBuilder {
    let mut answer = HttpResponse::build(status);
    answer.insert_header((RESUMABLE, VERSION)).insert_header((header::CACHE_CONTROL, "no-store"));
    answer
}

/// An instant as headers write it (RFC 9110, section 5.6.7).
pub fn http_date(at: Instant) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// What is offered (“OPTIONS”), with the largest file.
pub fn offer(limit: u64) -> HttpResponse {
    speaking(StatusCode::NO_CONTENT)
        .insert_header(("tus-version", VERSION))
        .insert_header(("tus-extension", EXTENSIONS))
        .insert_header(("tus-max-size", limit.to_string()))
        .insert_header(("tus-checksum-algorithm", checksum::ALGORITHMS))
        .finish()
}

/// An upload was begun, and stands at an address of its own (“Creation”).
pub fn created(place: &str, progress: &Progress<'_>) -> HttpResponse {
    speaking(StatusCode::CREATED)
        .insert_header((header::LOCATION, place))
        .insert_header(("upload-offset", progress.offset.to_string()))
        .insert_header(("upload-expires", http_date(progress.expires_at)))
        .finish()
}

/// How far a file has come (“HEAD”).
pub fn told(progress: &Progress<'_>) -> HttpResponse {
    speaking(StatusCode::OK)
        .insert_header(("upload-offset", progress.offset.to_string()))
        .insert_header(("upload-length", progress.length.to_string()))
        .insert_header(("upload-metadata", format!("filename {}", STANDARD.encode(progress.name))))
        .insert_header(("upload-expires", http_date(progress.expires_at)))
        .finish()
}

/// A portion was taken (“PATCH”).
pub fn taken(progress: &Progress<'_>) -> HttpResponse {
    speaking(StatusCode::NO_CONTENT)
        .insert_header(("upload-offset", progress.offset.to_string()))
        .insert_header(("upload-expires", http_date(progress.expires_at)))
        .finish()
}

/// An upload was given up (“Termination”).
pub fn given_up() -> HttpResponse {
    speaking(StatusCode::NO_CONTENT).finish()
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn creation(length: &str, metadata: &str) -> Option<Creation> {
        let request = TestRequest::post()
            .insert_header(("upload-length", length))
            .insert_header(("upload-metadata", metadata))
            .to_http_request();
        Creation::of(&request).ok()
    }

    #[test]
    fn the_name_of_a_file_is_found_among_what_is_told_of_it() {
        let wanted = Creation { length: 7, name: "nota.pdf".into() };
        for told in ["filename bm90YS5wZGY=", "filetype YS9i,filename bm90YS5wZGY=", "private, filename bm90YS5wZGY="] {
            assert_eq!(creation("7", told).as_ref(), Some(&wanted), "{told}");
        }
        for odd in ["", "filename", "filename ", "filename ??", "filenames bm90YS5wZGY=", "filename /w=="] {
            assert_eq!(creation("7", odd), None, "{odd}");
        }
    }

    #[test]
    fn a_length_is_digits_and_more_than_none() {
        let told = "filename bm90YS5wZGY=";
        assert!(creation("9223372036854775807", told).is_some());
        for odd in ["", "0", "-1", "+7", "7.0", "1e3", "9223372036854775808"] {
            assert_eq!(creation(odd, told), None, "{odd}");
        }
    }

    #[test]
    fn a_portion_says_what_it_is_and_behind_what_it_goes() {
        let portion = |media_type: &str, offset: &str| {
            let request = TestRequest::patch()
                .insert_header(("content-type", media_type))
                .insert_header(("upload-offset", offset))
                .to_http_request();
            Portion::of(&request).map(|portion| portion.offset)
        };
        assert!(portion(PORTION, "70").is_ok_and(|offset| offset == 70));
        assert!(matches!(portion("application/octet-stream", "70"), Err(Fault::MediaType)));
        assert!(matches!(portion(PORTION, "x"), Err(Fault::Malformed(_))));
    }

    #[test]
    fn times_are_written_as_headers_write_them() {
        let at: Instant = "2001-03-09T08:49:37Z".parse().unwrap();
        assert_eq!(http_date(at), "Fri, 09 Mar 2001 08:49:37 GMT");
    }
}
