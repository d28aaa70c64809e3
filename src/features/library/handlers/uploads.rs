//! Files that are sent before their form, by portions that go on where a connection broke off. Every request is judged anew, as the first was:
//! the power in the space, and that the upload is this seat's own.

use actix_web::{HttpRequest, HttpResponse, rt, web};
use tracing::Instrument;

use super::paper;
use crate::{
    access::{Contribute, Grant},
    error::{Error, Outcome, Wrong},
    features::library::{pages::SentFile, tables::upload, uploads},
    http::{
        Answer, Granted, Scripted,
        links::space_href,
        tus::{self, Creation, Fault, Portion, Progress},
        upload::Uploaded,
        views::FieldError,
    },
};

/// What is offered.
pub async fn index(granted: Granted<Contribute>) -> Answer {
    Ok(tus::offer(granted.house.upload_limit()))
}

/// Begins an upload.
pub async fn create(request: HttpRequest, script: Scripted<Contribute>) -> Answer {
    tus::answer(begun(&request, &script).await)
}

/// How far an upload has come.
pub async fn show(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    tus::answer(told(&request, &granted.grant).await)
}

/// Takes a portion.
pub async fn update(request: HttpRequest, script: Scripted<Contribute>, payload: web::Payload) -> Answer {
    tus::answer(taken(&request, &script, payload).await)
}

/// Gives an upload up.
pub async fn remove(request: HttpRequest, script: Scripted<Contribute>) -> Answer {
    tus::answer(given_up(&request, &script).await)
}

async fn begun(request: &HttpRequest, script: &Scripted<Contribute>) -> Result<HttpResponse, Fault> {
    tus::judge_version(request)?;
    let (grant, house) = (&script.grant, &script.house);
    let made = uploads::begin(grant, &house.blobs, house.upload_limit(), &Creation::of(request)?).await?;
    let place = format!("{}/uploads/{}", space_href(grant, grant.here()?), made.id);
    Ok(tus::created(&place, &progress(&made)))
}

async fn told(request: &HttpRequest, grant: &Grant<Contribute>) -> Result<HttpResponse, Fault> {
    // Whether it is there comes before what is wrong with the question (rule 10).
    let found = uploads::find(grant, paper::id(request, "upload")?).await?;
    tus::judge_version(request)?;
    Ok(tus::told(&progress(&found)))
}

async fn taken(
    request: &HttpRequest,
    script: &Scripted<Contribute>,
    payload: web::Payload,
) -> Result<HttpResponse, Fault> {
    let id = paper::id(request, "upload")?;
    uploads::find(&script.grant, id).await?;
    tus::judge_version(request)?;
    let portion = Portion::of(request)?;
    let (grant, blobs) = (script.grant.clone(), script.house.blobs.clone());
    // By itself: when the connection is lost nobody waits for this answer any more, and what has come is kept all the same.
    let taking = rt::spawn(uploads::receive(grant, blobs, id, portion, payload).in_current_span());
    let found = taking.await.map_err(|fault| Error::Internal(fault.to_string()))??;
    Ok(tus::taken(&progress(&found)))
}

async fn given_up(request: &HttpRequest, script: &Scripted<Contribute>) -> Result<HttpResponse, Fault> {
    let id = paper::id(request, "upload")?;
    uploads::find(&script.grant, id).await?;
    tus::judge_version(request)?;
    uploads::give_up(&script.grant, &script.house.blobs, id).await?;
    Ok(tus::given_up())
}

fn progress(row: &upload::Model) -> Progress<'_> {
    Progress { offset: row.received, length: row.size, name: &row.name, expires_at: row.expires_at }
}

/// Puts the files that were sent before a form beside those that came in it. A file in the form is the later choice.
///
/// # Errors
/// The database's; the disk's. An upload that is not there, or not whole, is a fault of its field.
pub async fn put_beside(taken: &mut Uploaded<Contribute>, places: &[(&'static str, &'static str)]) -> Outcome<()> {
    for &(named_in, field) in places {
        let named = taken.fields.one(named_in);
        let came = taken.files.iter().any(|file| file.field == field);
        if named.is_empty() || came || taken.wrong.iter().any(|fault| fault.field == field) {
            continue;
        }
        match uploads::whole(&taken.grant, named).await? {
            Some(found) => {
                let file = uploads::as_file(&taken.visit.house.blobs, found, field).await?;
                taken.files.push(file);
            }
            None => taken.wrong.push(Wrong::at(field, "library-fault-upload-gone")),
        }
    }
    Ok(())
}

/// A file that was sent before the form, for the page on which the form comes back; none that is at fault itself.
///
/// # Errors
/// The database's.
pub async fn still_there(
    grant: &Grant<Contribute>,
    named: &str,
    field: &str,
    errors: &[FieldError],
) -> Outcome<Option<SentFile>> {
    if named.is_empty() || errors.iter().any(|error| error.field == field) {
        return Ok(None);
    }
    let found = uploads::whole(grant, named).await?;
    Ok(found.map(|row| SentFile { id: row.id.to_string(), name: row.name }))
}
