//! Signing a release: first a page that says what anyone will be able to read.

use std::collections::BTreeSet;

use actix_web::HttpRequest;
use askama::Template;
use chrono_tz::Tz;

use super::{paper, properties::before_release, proposals::behind, releases::criterion_name};
use crate::{
    access::{Grant, OrganisationId, Publish, SpaceKind},
    clock::Instant,
    error::{Denied, Error, Outcome},
    features::library::{
        ProposalState, carried, criteria as agreed,
        documents::files_of,
        objections::{self, Window},
        pages::{Announced, Heard, ReleasePage, ReleasedLanguage},
        proposals,
        releases::{sign, to_be_superseded},
        rows::for_reader,
        tables::release,
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        names::Organisations,
        on_to, private_page,
        times::{moment, until},
        views::language_name,
    },
    i18n::Words,
};

/// The page. What cannot be released, or not any more, leads back to the paper.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let w = visit.w;
    let paper = paper::of(visit, grant, &request).await?;
    let planned = proposals::find_of(grant, paper.row.id, paper::id(&request, "proposal")?).await?;
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
    let criterion = agreed::of(grant, planned.criterion_id).await?.ok_or(Denied::NotFound)?;
    let window = Window::of(&criterion).map(|window| window.ends(grant.now(), zone));
    let embargo = planned.embargo_until.filter(|until| *until > grant.now());
    let announced = match window {
        Some(end) => Some(Announced {
            until: until(w, end, zone),
            heard: heard(visit, grant).await?,
            silence: silence(w, embargo.is_some_and(|until| until > end)),
        }),
        None => None,
    };
    let language = |code: &str, title: &str| ReleasedLanguage {
        code: code.to_owned(),
        name: language_name(w, code),
        title: title.to_owned(),
    };
    let history = carried::files(grant, grant.space_id(), paper.row.id).await?;
    let page = ReleasePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{}/proposals/{}/release", paper.href, planned.id),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        version: w.n("library-note-version", usize::try_from(planned.number).unwrap_or(1)),
        languages: files.iter().map(|file| language(&file.language, &file.title)).collect(),
        behind: behind(w, &history, planned.number, &codes),
        criterion: criterion_name(visit, &criterion),
        announced,
        embargo: embargo.map(|until| moment(w, until, zone)),
        readers: match embargo.max(window) {
            Some(from) => w.a1("library-release-anyone-from", "when", moment(w, from, zone).text),
            None => w.t("library-release-anyone"),
        },
        supersedes: before.iter().map(|row| supersedes(w, row, grant.now())).collect(),
        tells: before_release(visit, grant, &paper, &files).await,
        symbol: paper.row.symbol,
        space_href: paper.space_href,
        document_href: paper.href,
    };
    Ok(private_page(page.render()?))
}

/// Signs a release that was consented to.
pub async fn create(request: HttpRequest, act: Act<Publish, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    proposals::find_of(&act.grant, paper.row.id, id).await?;
    match sign(&act.grant, id).await {
        Ok(_) => {}
        // An objection that is in the way stands on the page of the paper.
        Err(Error::Wrong(_)) => return Err(Error::Conflict.into()),
        Err(fault) => return Err(fault.into()),
    }
    let signed = proposals::find(&act.grant, id).await?;
    let done = match (signed.window_until, signed.embargo_until) {
        (Some(_), _) => "announced",
        (None, Some(until)) if until > act.grant.now() => "signed",
        (None, _) => "released",
    };
    Ok(on_to(&format!("{}?done={done}", paper.href)))
}

/// What silence does to a release that is announced; under an embargo that ends later it does not make it public by itself.
pub fn silence(w: Words, later: bool) -> String {
    w.t(if later { "library-announce-silence-later" } else { "library-announce-silence" })
}

/// Who is told of an announced release, and in whose name somebody can object to it today: a delegate who reads here is told, and objects
/// only as the head or the focal point of the delegation.
pub async fn heard(visit: &Visit, grant: &Grant<Publish>) -> Outcome<Heard> {
    let w = visit.w;
    let (readers, here) = (grant.readers_of(grant.space_id()).await?, grant.here()?.process);
    let told = readers.iter().filter(|reader| objections::is_participant(reader, here));
    let voices = objections::voices(grant, grant.space_id()).await?;
    let bound = objections::bound(grant, here).await?;
    let mute = names(visit, grant, bound.into_iter().filter(|organisation| !voices.contains_key(organisation)));
    Ok(Heard {
        to: w.list(&names(visit, grant, told.map(|reader| reader.organisation))),
        voices: w.list(&names(visit, grant, voices.keys().copied())),
        unheard: if mute.is_empty() {
            String::new()
        } else {
            w.a1("library-announced-unheard", "names", w.list(&mute))
        },
    })
}

/// Organisations by name, each once.
fn names(visit: &Visit, grant: &Grant<Publish>, ids: impl Iterator<Item = OrganisationId>) -> Vec<String> {
    let organisations = Organisations::of(grant);
    let names: BTreeSet<String> = ids.map(|organisation| organisations.short(organisation, visit.w)).collect();
    names.into_iter().collect()
}

/// What becomes of a release of today, or of one that is signed and not public yet, in a sentence.
pub fn supersedes(w: Words, before: &release::Model, now: Instant) -> String {
    let zone = before.zone.parse().unwrap_or(Tz::UTC);
    let key = if before.visible_at > now { "library-propose-overtakes" } else { "library-propose-supersedes" };
    w.a1(key, "when", moment(w, before.visible_at, zone).text)
}
