//! The files of a paper, on their way out.

use actix_web::HttpRequest;

use super::paper;
use crate::{
    access::Read,
    error::Error,
    features::library::downloads,
    http::{
        Answer, Granted,
        download::{self, Sent},
    },
};

/// A file, with a line in the record. An answer without a byte of it leaves none.
pub async fn download(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let grant = &granted.grant;
    let (document, id) = (paper::id(&request, "document")?, paper::id(&request, "file")?);
    let found = downloads::find(grant, document, id).await?;
    let found = if download::gives_nothing(&request, &found.sha256, found.size) {
        found
    } else {
        // No line, no file: a private download that cannot be put on record is refused.
        downloads::take(grant, document, id).await.map_err(|fault| match fault {
            Error::Full => Error::Unavailable("the record cannot be written".into()),
            other => other,
        })?
    };
    let sent = Sent {
        sha256: &found.sha256,
        size: found.size,
        name: &found.name,
        media_type: &found.media_type,
        public: false,
    };
    Ok(download::send(&request, &granted.visit.house.blobs, sent).await?)
}
