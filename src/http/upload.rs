//! Forms with files: taken field by field, the files streamed to the disk, never whole in memory.
//! The token stands first in the form, and rights are judged before the first byte of a file is taken. A file is kept when the form is right.

use std::{cell::Cell, rc::Rc, task::Poll};

#[expect(
    clippy::disallowed_types,
    reason = "the one extractor of forms with files: origin and token are checked first"
)]
use actix_multipart::{Multipart, MultipartError};
use actix_web::{HttpRequest, web};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::{
    form::{Fields, judge_origin, judge_token},
    house::House,
    visit::Visit,
};
use crate::{
    access::{Capability, Grant, RowId},
    blobs::{Incoming, Stored},
    error::{Error, Outcome, Wrong},
};

/// A file that came in.
#[derive(Debug)]
pub struct Upload {
    /// The form's field.
    pub field: String,
    /// The name that the browser gave.
    pub name: String,
    /// Its first bytes.
    pub head: Vec<u8>,
    /// What a row will say of it.
    pub stored: Stored,
    /// The upload that it was sent by before the form, if it did not come in the form itself.
    pub sent: Option<RowId>,
}

/// A form with files.
pub struct Uploaded<C> {
    /// Who sent it.
    pub visit: Visit,
    /// The proof of the power that the address needs.
    pub grant: Grant<C>,
    /// The fields that are no files.
    pub fields: Fields,
    /// The files; empty ones are left out.
    pub files: Vec<Upload>,
    /// What is wrong with files, by field: too large, empty, of a kind that no form can carry.
    pub wrong: Vec<Wrong>,
    /// The files on the disk, which go if they are not kept.
    waiting: Vec<Incoming>,
}

impl<C> Uploaded<C> {
    /// Makes the files lasting, once everything else is right: a form that comes back leaves nothing behind.
    ///
    /// # Errors
    /// [`Error::Full`]; the disk's.
    pub async fn keep(&mut self) -> Outcome<()> {
        for file in self.waiting.drain(..) {
            file.keep().await?;
        }
        for file in &self.files {
            if let Some(id) = file.sent {
                self.visit.house.blobs.adopt(id, &file.stored).await?;
            }
        }
        Ok(())
    }
}

/// The largest field that is no file.
const MOST: usize = 64 * 1024;

/// The answer to more than a form has.
const MORE: Error = Error::TooLarge { limit_mb: 0 };

/// What the reader of forms holds of one, in bytes, and so in lines at most.
const HELD: usize = 64 * 1024;

/// Takes a form with files in: of the fields and files that it has, each once. Whatever else is sent is refused before its content is read,
/// so that nobody fills memory or disk with what no form of ours asks for. Fields stand in any order, files in the form's: one that does not
/// say where it belongs takes the first place that is left.
///
/// # Errors
/// In the order of rule 10; then [`Error::TooLarge`] for more than the form has; [`Error::Full`]. A file that cannot be taken is a fault of
/// its field.
#[expect(
    clippy::disallowed_types,
    reason = "the one extractor of forms with files: origin and token are checked first"
)]
pub async fn take<C: Capability>(
    request: &HttpRequest,
    payload: web::Payload,
    mut texts: Vec<&'static str>,
    mut places: Vec<&'static str>,
) -> Outcome<Uploaded<C>> {
    let house = request.app_data::<web::Data<House>>().cloned().ok_or_else(|| Error::Internal("no house".into()))?;
    judge_origin(request, &house)?;
    let ended = Rc::new(Cell::new(false));
    let end = {
        let ended = ended.clone();
        stream::poll_fn(move |_| {
            ended.set(true);
            Poll::Ready(None)
        })
    };
    let mut parts = Multipart::new(request.headers(), payload.chain(end));
    let visit = Visit::of(request).await?;
    let mut grant: Option<Grant<C>> = None;
    let (mut fields, mut files, mut wrong) = (Fields::default(), Vec::new(), Vec::new());
    let mut waiting = Vec::new();
    let (mut passing_over, mut left) = (false, HELD);
    loop {
        let mut part = match parts.try_next().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            // A file that says of itself that it has parts (a web page saved as one file) cannot be taken: its lines are passed over.
            Err(MultipartError::Nested) if grant.is_some() => {
                if places.is_empty() {
                    return Err(MORE);
                }
                wrong.push(Wrong::at(places.remove(0), "library-fault-file-nested"));
                passing_over = true;
                continue;
            }
            Err(MultipartError::BoundaryMissing) if passing_over && left > 0 => {
                // Behind the end of the form there are only the lines that are held; then the same fault would come for ever.
                left -= usize::from(ended.get());
                continue;
            }
            Err(_) if passing_over => break,
            Err(_) => return Err(Error::Forged),
        };
        passing_over = false;
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.content_disposition().and_then(|about| about.get_filename().map(str::to_owned));
        let Some(name) = name else {
            // The first field is the token.
            let field = if grant.is_some() { once(&mut texts, &field)?.to_owned() } else { field };
            let mut text = Vec::new();
            while let Some(bytes) = part.try_next().await.map_err(|_| Error::Forged)? {
                if text.len() + bytes.len() > MOST {
                    return Err(MORE);
                }
                text.extend_from_slice(&bytes);
            }
            let text = String::from_utf8(text).map_err(|_| Error::Forged)?.replace('\0', "");
            if grant.is_none() {
                // Nothing else is looked at before the token.
                judge_token(&visit, Some(text.as_str()).filter(|_| field == "csrf"))?;
                visit.signed_in_or_refused()?;
                grant = Some(visit.grant(request)?);
            }
            fields.0.push((field, text));
            continue;
        };
        if grant.is_none() {
            return Err(Error::Forged);
        }
        let field = once(&mut places, &field)?;
        let mut incoming = house.blobs.incoming(house.upload_limit()).await?;
        let mut fault = None;
        while let Some(bytes) = part.try_next().await.map_err(|_| Error::Forged)? {
            if fault.is_none() {
                fault = incoming.take(&bytes).await.err();
            }
        }
        match fault {
            None if incoming.size() == 0 && name.is_empty() => {}
            None if incoming.size() == 0 => wrong.push(Wrong::of(field, "library-fault-file-empty", name)),
            None => {
                files.push(Upload {
                    field: field.to_owned(),
                    name,
                    head: incoming.head.clone(),
                    stored: incoming.stored(),
                    sent: None,
                });
                waiting.push(incoming);
            }
            Some(Error::TooLarge { limit_mb }) => {
                let limit = visit.w.a1("size-mb", "n", limit_mb);
                wrong.push(Wrong::of(field, "library-fault-file-large", limit));
            }
            Some(fault) => return Err(fault),
        }
    }
    let grant = grant.ok_or(Error::Forged)?;
    Ok(Uploaded { visit, grant, fields, files, wrong, waiting })
}

/// Takes a field out of those that a form still waits for.
fn once(left: &mut Vec<&'static str>, field: &str) -> Outcome<&'static str> {
    let place = left.iter().position(|name| *name == field).ok_or(MORE)?;
    Ok(left.remove(place))
}
