//! Files that the scanner for malware holds: for those who manage the space, and for who handed them in.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::{folders::has_papers, paper};
use crate::{
    access::{Capability, Contribute, Grant, Manage, Read, ScanState},
    error::{Denied, Error, Outcome},
    features::library::{
        checks,
        pages::{CheckPage, ChecksPage, HeldFile},
        tables::document_file,
    },
    http::{
        Act, Answer, Granted, Visit,
        links::{size, space_href},
        on_to, private_page, private_page_with,
        times::moment,
        views::{FieldError, language_name},
    },
};

/// How many are shown: who has more looks again once some have come in or were removed.
const SHOWN: u64 = 200;

/// What the address may add.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// What the forms send.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    reason: String,
    /// The SHA-256 of what was shown.
    shown: String,
}

/// What is held in a space.
pub async fn index(granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    has_papers(grant)?;
    let w = visit.w;
    let mut files = Vec::new();
    for file in checks::held(grant, grant.space_id()).limit(SHOWN).all().await? {
        files.push(told(visit, grant, &file).await?);
    }
    let page = ChecksPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: space_href(grant, grant.here()?),
        files,
        are_made: checks::are_made(grant),
        notice: match asked.done.as_str() {
            "checking" => Some(w.t("library-notice-checking")),
            "passed" => Some(w.t("library-notice-passed")),
            "removed" => Some(w.t("library-notice-check-removed")),
            _ => None,
        },
    };
    Ok(private_page(page.render()?))
}

/// One of them.
pub async fn show(request: HttpRequest, granted: Granted<Read>) -> Answer {
    has_papers(&granted.grant)?;
    page(&granted.visit, &granted.grant, &request, "", Vec::new()).await
}

/// Where a form about it is sent to, opened by itself: it leads to the page with the form.
pub async fn edit(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let found = checks::find(&granted.grant, paper::id(&request, "file")?).await?;
    Ok(on_to(&href(&granted.grant, &found)?))
}

/// Lets it pass.
pub async fn update(request: HttpRequest, act: Act<Manage, Form>) -> Answer {
    let id = paper::id(&request, "file")?;
    match checks::pass(&act.grant, id, &act.form.shown, &act.form.reason).await {
        Ok(()) => Ok(on_to(&format!("{}/checks?done=passed", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &request, &act.form.reason, errors).await
        }
    }
}

/// Removes it for good.
pub async fn remove(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    checks::remove(&act.grant, paper::id(&request, "file")?).await?;
    Ok(on_to(&format!("{}/checks?done=removed", space_href(&act.grant, act.grant.here()?))))
}

async fn page<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    request: &HttpRequest,
    typed: &str,
    errors: Vec<FieldError>,
) -> Answer {
    let found = checks::find(grant, paper::id(request, "file")?).await?;
    let of = checks::paper_of(grant, &found).await?;
    let here = href(grant, &found)?;
    let page = CheckPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        space_href: space_href(grant, grant.here()?),
        file: told(visit, grant, &found).await?,
        pass: checks::may_pass(grant, &found).then(|| format!("{here}/passing")),
        shown: found.sha256.clone(),
        remove: checks::may_remove(grant, &found, &of).then(|| format!("{here}/removal")),
        reason: typed.to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

fn href<C: Capability>(grant: &Grant<C>, file: &document_file::Model) -> Result<String, Denied> {
    Ok(format!("{}/checks/{}", space_href(grant, grant.here()?), file.id))
}

/// A held file, as the pages tell it.
async fn told<C: Capability>(visit: &Visit, grant: &Grant<C>, file: &document_file::Model) -> Outcome<HeldFile> {
    let w = visit.w;
    let paper = match checks::paper_of(grant, file).await {
        Ok(paper) => Some(paper),
        // It lies in the wastebasket, and what is held of it goes with it.
        Err(Error::Denied(Denied::NotFound)) => None,
        Err(fault) => return Err(fault),
    };
    let zone = paper.as_ref().map(|paper| visit.zone_of(paper.process_id));
    Ok(HeldFile {
        href: href(grant, file)?,
        symbol: paper.and_then(|paper| paper.symbol),
        title: file.title.clone(),
        title_lang: file.language.clone(),
        name: file.name.clone(),
        language: language_name(w, &file.language),
        size: size(w, file.size),
        state: w.t(&format!("library-check-{}", file.scan.word())),
        found: file.scan_found.clone().filter(|_| file.scan == ScanState::Found).unwrap_or_default(),
        when: zone.zip(file.scan_at).filter(|_| file.scan != ScanState::Held).map(|(zone, at)| moment(w, at, zone)),
    })
}
