//! Forms with files: taken field by field, the files streamed to the disk, never whole in memory.
//! The token stands first in the form, and rights are judged before the first byte of a file is kept.

#[expect(
    clippy::disallowed_types,
    reason = "the one extractor of forms with files: origin and token are checked first"
)]
use actix_multipart::Multipart;
use actix_web::{HttpRequest, web};
use futures_util::TryStreamExt;

use super::{
    form::{Fields, judge_origin, judge_token},
    house::House,
    visit::Visit,
};
use crate::{
    access::{Capability, Grant},
    blobs::Stored,
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
    /// Where it is kept.
    pub stored: Stored,
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
    /// What is wrong with files: too large, by field.
    pub wrong: Vec<Wrong>,
}

/// The largest field that is no file.
const MOST: usize = 64 * 1024;

/// Takes a form with files in.
///
/// # Errors
/// In the order of rule 10; then [`Error::Full`]. A file that is too large is a fault of its field.
#[expect(
    clippy::disallowed_types,
    reason = "the one extractor of forms with files: origin and token are checked first"
)]
pub async fn take<C: Capability>(request: &HttpRequest, payload: web::Payload) -> Outcome<Uploaded<C>> {
    let house = request.app_data::<web::Data<House>>().cloned().ok_or_else(|| Error::Internal("no house".into()))?;
    judge_origin(request, &house)?;
    let mut parts = Multipart::new(request.headers(), payload);
    let visit = Visit::of(request).await?;
    let mut grant: Option<Grant<C>> = None;
    let (mut fields, mut files, mut wrong) = (Fields::default(), Vec::new(), Vec::new());
    while let Some(mut part) = parts.try_next().await.map_err(|_| Error::Forged)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.content_disposition().and_then(|about| about.get_filename().map(str::to_owned));
        let Some(name) = name else {
            let mut text = Vec::new();
            while let Some(bytes) = part.try_next().await.map_err(|_| Error::Forged)? {
                if text.len() + bytes.len() > MOST {
                    return Err(Error::TooLarge { limit_mb: 0 });
                }
                text.extend_from_slice(&bytes);
            }
            let text = String::from_utf8(text).map_err(|_| Error::Forged)?;
            if grant.is_none() {
                // The first field is the token; nothing else is looked at before it.
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
        let mut incoming = house.blobs.incoming(house.upload_limit()).await?;
        let mut fault = None;
        while let Some(bytes) = part.try_next().await.map_err(|_| Error::Forged)? {
            if fault.is_none() {
                fault = incoming.take(&bytes).await.err();
            }
        }
        match fault {
            None if incoming.size() == 0 && name.is_empty() => {}
            None if incoming.size() == 0 => wrong.push(Wrong::of(field_name(&field), "library-fault-file-empty", name)),
            None => files.push(Upload { field, name, head: incoming.head.clone(), stored: incoming.keep().await? }),
            Some(Error::TooLarge { limit_mb }) => {
                wrong.push(Wrong::of(field_name(&field), "library-fault-file-large", limit_mb.to_string()));
            }
            Some(fault) => return Err(fault),
        }
    }
    let grant = grant.ok_or(Error::Forged)?;
    Ok(Uploaded { visit, grant, fields, files, wrong })
}

fn field_name(field: &str) -> &'static str {
    if field == "file2" { "file2" } else { "file" }
}
