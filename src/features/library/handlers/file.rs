//! The files of a paper, on their way out.

use actix_web::HttpRequest;

use super::paper;
use crate::{
    access::Read,
    error::{Denied, Error},
    features::library::{documents, downloads, tables::document_file},
    http::{
        Answer, Granted,
        download::{self, Sent},
        shown::Shown,
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
        downloads::take(grant, document, id).await.map_err(unrecorded)?
    };
    Ok(download::send(&request, &granted.visit.house.blobs, sent(&found)).await?)
}

/// A file as a page shows it. What cannot be shown is not found: it is downloaded, or its text stands on the page of the paper.
pub async fn show(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let (grant, blobs) = (&granted.grant, &granted.visit.house.blobs);
    let (document, id) = (paper::id(&request, "document")?, paper::id(&request, "file")?);
    let found = downloads::find(grant, document, id).await?;
    let shown = Shown::of(blobs, &found.media_type, &found.sha256).await?.ok_or(Denied::NotFound)?;
    if !download::gives_nothing(&request, &found.sha256, found.size) {
        // The page that shows it has left the line already; whoever asks for the file alone leaves it here.
        let paper = documents::paper(grant, document).await?;
        downloads::open(grant, &paper, &found).await.map_err(unrecorded)?;
    }
    Ok(download::show(&request, blobs, sent(&found), shown).await?)
}

/// No line, no file: what cannot be put on record is refused.
pub fn unrecorded(fault: Error) -> Error {
    match fault {
        Error::Full => Error::Unavailable("the record cannot be written".into()),
        other => other,
    }
}

fn sent(file: &document_file::Model) -> Sent<'_> {
    Sent { sha256: &file.sha256, size: file.size, name: &file.name, media_type: &file.media_type, public: false }
}
