//! What goes wrong on the drive, as programs are told: a status and a sentence, or the element that a status needs.

use actix_web::{
    HttpResponse, ResponseError,
    http::{StatusCode, header},
};

use crate::{
    error::{Denied, Error},
    http::Refusal,
};

/// How a program is asked for its password (RFC 7617).
const CHALLENGE: &str = "Basic realm=\"Virtual Secretariat\", charset=\"UTF-8\"";

/// After how many seconds it is worth while to ask again where the service was not available.
const AGAIN: &str = "10";

/// Why a request is not done.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A page of a web site asks: no program that mounts a drive says where it comes from.
    #[error("The drive is not for web pages.")]
    OfAPage,
    /// All below is asked for at once (RFC 4918, section 9.1).
    #[error("Ask for one folder at a time (Depth: 0 or 1).")]
    Infinite,
    /// The request is not as the standard writes it.
    #[error("The request is not as RFC 4918 writes it.")]
    Malformed,
    /// What the request took for true is not so (RFC 9110, section 15.5.13).
    #[error("This has changed, or is not as the request says.")]
    Precondition,
    /// What it is to stand in is not there (RFC 4918, sections 9.3.1 and 9.7.1).
    #[error("The folder that this is to stand in is not there.")]
    NoParent,
    /// A folder has something in it.
    #[error("There is something in this folder.")]
    Full,
    /// The process has no room for the file (section 11.5).
    #[error("There is no room for this file any more in this process.")]
    NoRoom,
    /// This cannot be done with what stands here.
    #[error("This cannot be done with what stands here.")]
    Method,
    /// The file is of a kind that is not taken, or is not what its name says.
    #[error("Files of this kind are not taken, or the file is not what its name says.")]
    MediaType,
    /// The scanner for malware has not read it yet: it can be asked for again, as what is locked. Programs that ask again by themselves do so at
    /// this status (rclone), and others show it as a file that is in use.
    #[error("This is being checked for malware. It can be opened, written and moved once it has come in.")]
    Checked,
    /// What came is not whole.
    #[error("The file did not come whole. Nothing was changed.")]
    BrokenOff,
    /// Another server (RFC 4918, section 9.9.4).
    #[error("This is another server.")]
    Elsewhere,
    /// It is not done here, and why.
    #[error("{0}")]
    Refused(&'static str),
    /// No lock with this token stands here (RFC 4918, section 9.11.1).
    #[error("No lock of yours with this token stands here.")]
    NoSuchLock,
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
            Self::OfAPage | Self::Infinite | Self::Refused(_) => StatusCode::FORBIDDEN,
            Self::Malformed | Self::BrokenOff => StatusCode::BAD_REQUEST,
            Self::Precondition => StatusCode::PRECONDITION_FAILED,
            Self::NoRoom => StatusCode::INSUFFICIENT_STORAGE,
            Self::NoParent | Self::Full | Self::NoSuchLock => StatusCode::CONFLICT,
            Self::Checked => StatusCode::LOCKED,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Elsewhere => StatusCode::BAD_GATEWAY,
            Self::Other(Error::Denied(Denied::SignIn)) => StatusCode::UNAUTHORIZED,
            Self::Other(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The element that the status is told more by (RFC 4918, section 16).
    fn element(&self) -> Option<&'static str> {
        match self {
            Self::Infinite => Some("propfind-finite-depth"),
            Self::NoSuchLock => Some("lock-token-matches-request-uri"),
            // Whose lock and where is nobody else's business; the element alone says what was missing.
            Self::Other(Error::Locked) => Some("lock-token-submitted"),
            _ => None,
        }
    }
}

/// What a handler answers. Nothing of it is a page: the words are the same for whoever asks.
pub fn answer(done: Result<HttpResponse, Fault>) -> HttpResponse {
    let fault = match done {
        Ok(response) => return response,
        Err(fault) => fault,
    };
    let (element, said) = (fault.element(), format!("{fault}\n"));
    let status = match fault {
        Fault::Other(Error::Denied(Denied::SignIn)) => StatusCode::UNAUTHORIZED,
        Fault::Other(other) => of_everywhere(other),
        fault => fault.status(),
    };
    let mut answer = HttpResponse::build(status);
    answer.insert_header((header::CACHE_CONTROL, "no-store"));
    match status {
        StatusCode::UNAUTHORIZED => {
            answer.insert_header((header::WWW_AUTHENTICATE, CHALLENGE));
        }
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
            answer.insert_header((header::RETRY_AFTER, AGAIN));
        }
        StatusCode::METHOD_NOT_ALLOWED => {
            answer.insert_header((header::ALLOW, super::offer::METHODS));
        }
        _ => {}
    }
    match element {
        Some(element) => answer.content_type("application/xml; charset=utf-8").body(format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:error xmlns:D=\"DAV:\"><D:{element}/></D:error>\n"
        )),
        None => answer.content_type("text/plain; charset=utf-8").body(said),
    }
}

/// The status of what can go wrong everywhere; what is a fault of ours is told to the log.
fn of_everywhere(fault: Error) -> StatusCode {
    match &fault {
        Error::Internal(why) | Error::Unavailable(why) => tracing::error!(fault = why, "request failed"),
        Error::Full => tracing::error!("the disk is full"),
        _ => {}
    }
    Refusal(fault).status_code()
}
