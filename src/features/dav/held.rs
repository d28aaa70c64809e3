//! What this seat wrote while the scanner for malware holds it. It stands under its name with its size, so that no program takes it for lost
//! and writes it anew; its bytes are given to nobody, and what is written to it again takes their place and is no second paper.

use actix_web::{
    HttpRequest, HttpResponse,
    body::SizedStream,
    http::{Method, StatusCode, header},
};
use futures_util::stream;

use super::{
    fault::Fault,
    files::{done, fitting, or_let_go},
};
use crate::{
    access::{Contribute, Grant},
    blobs::Incoming,
    error::{Error, Outcome},
    features::library::{
        arrivals::{self, Arrival},
        checks,
        files::Fitting,
        locks::Presented,
    },
    http::tus::http_date,
};

/// How large it is, for who asks for no more (davfs2 does after it has written); whoever wants its bytes is told to ask again.
///
/// # Errors
/// [`Fault::Checked`].
pub fn told(request: &HttpRequest, one: &Arrival) -> Result<HttpResponse, Fault> {
    if request.method() != Method::HEAD {
        return Err(Fault::Checked);
    }
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_TYPE, "application/octet-stream"))
        // A compressed answer would tell no length.
        .insert_header((header::CONTENT_ENCODING, "identity"));
    if let Some(paper) = &one.paper {
        answer.insert_header((header::LAST_MODIFIED, http_date(paper.placed_at)));
    }
    let size = u64::try_from(one.file.size).unwrap_or(0);
    Ok(answer.body(SizedStream::new(size, stream::empty::<std::io::Result<bytes::Bytes>>())))
}

/// Puts other bytes in its place. The same ones again change nothing.
///
/// # Errors
/// [`Fault::Refused`] for a paper with other languages; [`Fault::NoRoom`]; [`Fault::MediaType`]; [`Fault::Checked`] if it is let in, or was
/// stopped, at this moment; what can go wrong everywhere.
pub async fn replaced(
    grant: &Grant<Contribute>,
    one: &Arrival,
    incoming: Incoming,
    presented: &Presented,
) -> Result<HttpResponse, Fault> {
    if incoming.stored().sha256 == one.file.sha256 {
        return Ok(done(StatusCode::NO_CONTENT, None));
    }
    alone(one)?;
    let file: Fitting = fitting(grant, &one.file.name, incoming).await?;
    let put = arrivals::replace(grant, one, &file, presented).await;
    or_let_go(grant, &file.sha256, put).await.map_err(|fault| match fault {
        // It has come in, or was stopped, at this moment.
        Fault::Precondition => Fault::Checked,
        other => other,
    })?;
    Ok(done(StatusCode::NO_CONTENT, None))
}

/// Gives up a version that is held, because what stands there was written again.
///
/// # Errors
/// As [`remove`].
pub async fn given_up(grant: &Grant<Contribute>, one: &Arrival) -> Result<HttpResponse, Fault> {
    remove(grant, one).await?;
    Ok(done(StatusCode::NO_CONTENT, None))
}

/// Removes it for good: nobody but this seat and who manages the space ever saw that it was there.
///
/// # Errors
/// [`Fault::Refused`] for a paper with other languages; [`Fault::Checked`] if it came in at this moment; what can go wrong everywhere.
pub async fn remove(grant: &Grant<Contribute>, one: &Arrival) -> Result<(), Fault> {
    alone(one)?;
    let removed: Outcome<()> = checks::remove(grant, one.file.id).await;
    removed.map_err(|fault| match fault {
        Error::Conflict => Fault::Checked,
        other => Fault::Other(other),
    })
}

fn alone(one: &Arrival) -> Result<(), Fault> {
    if one.languages == 1 {
        return Ok(());
    }
    Err(Fault::Refused("This paper has other languages: until it has come in, it is changed on its page alone."))
}
