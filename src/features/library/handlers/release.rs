//! Signing a release: first a page that says what anyone will be able to read.

use actix_web::HttpRequest;
use askama::Template;
use chrono_tz::Tz;

use super::{paper, releases::criteria};
use crate::{
    access::{Publish, SpaceKind},
    clock::Instant,
    error::Denied,
    features::library::{
        ProposalState,
        documents::files_of,
        pages::{ReleasePage, ReleasedLanguage},
        proposals,
        releases::{sign, to_be_superseded},
        rows::for_reader,
        tables::release,
    },
    http::{Act, Answer, Fields, Granted, on_to, private_page, times::moment, views::language_name},
    i18n::Words,
};

/// The page. What cannot be released, or not any more, leads back to the paper.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let w = visit.w;
    let paper = paper::of(visit, grant, &request).await?;
    let planned = proposals::find(grant, paper::id(&request, "proposal")?).await?;
    if planned.document_id != paper.row.id {
        return Err(Denied::NotFound.into());
    }
    if planned.state != ProposalState::Consented {
        return Ok(on_to(&paper.href));
    }
    let codes = proposals::languages_of(&planned)?;
    let mut files = files_of(grant, paper.row.id, planned.number).await?;
    files.retain(|file| codes.contains(&file.language));
    let shown = for_reader(w, &files).ok_or(Denied::NotFound)?;
    let public = grant.space_of_kind(paper.row.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let before = match &paper.row.symbol {
        Some(symbol) => to_be_superseded(grant, public, symbol).await?,
        None => Vec::new(),
    };
    let zone = planned.zone.parse().unwrap_or(Tz::UTC);
    let criteria = criteria(visit, grant, [planned.criterion_id]).await?;
    let language = |code: &str, title: &str| ReleasedLanguage {
        code: code.to_owned(),
        name: language_name(w, code),
        title: title.to_owned(),
    };
    let page = ReleasePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{}/proposals/{}/release", paper.href, planned.id),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        version: w.n("library-note-version", usize::try_from(planned.number).unwrap_or(1)),
        languages: files.iter().map(|file| language(&file.language, &file.title)).collect(),
        criterion: criteria.into_values().next().unwrap_or_default(),
        embargo: planned.embargo_until.filter(|until| *until > grant.now()).map(|until| moment(w, until, zone)),
        supersedes: before.iter().map(|row| supersedes(w, row, grant.now())).collect(),
        symbol: paper.row.symbol,
        space_href: paper.space_href,
        document_href: paper.href,
    };
    Ok(private_page(page.render()?))
}

/// Signs a release that was consented to.
pub async fn create(request: HttpRequest, act: Act<Publish, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    sign(&act.grant, paper::id(&request, "proposal")?).await?;
    Ok(on_to(&format!("{}?done=released", paper.href)))
}

/// What becomes of a release of today, or of one that is signed and not public yet, in a sentence.
pub fn supersedes(w: Words, before: &release::Model, now: Instant) -> String {
    let zone = before.zone.parse().unwrap_or(Tz::UTC);
    let key = if before.visible_at > now { "library-propose-overtakes" } else { "library-propose-supersedes" };
    w.a1(key, "when", moment(w, before.visible_at, zone).text)
}
