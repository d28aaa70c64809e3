//! Proposing a release.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;

use super::{
    paper::{self, Paper},
    plan::{plan, zones},
    properties::before_release,
    proposals::{behind, refusal},
    release::supersedes,
    releases::criterion_name,
};
use crate::{
    access::{Grant, Publish, SpaceKind, Test},
    error::{Denied, Error, Outcome, Wrong},
    features::library::{
        Agreed, Conduct, carried, criteria as agreed, documents,
        objections::{self, Window},
        pages::{CriterionChoice, ProposePage},
        proposals, refusals, releases,
        tables::{criterion, proposal},
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        names::Organisations,
        on_to, private_page_with,
        views::{Choice, FieldError, language_name},
    },
    i18n::Words,
};

/// The form.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    form(&granted.visit, &granted.grant, &paper, None, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Proposes.
pub async fn create(request: HttpRequest, act: Act<Publish, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let zone = act.visit.zone_of(paper.row.process_id);
    let is_released = is_released(&act.grant, &paper).await?;
    let done = match plan(&act.form, zone) {
        _ if is_released => Err(Error::Wrong(vec![Wrong::at("criterion", "library-fault-released")])),
        Ok(plan) => proposals::propose(&act.grant, paper.row.id, &plan).await,
        Err(mut wrong) => {
            let shown = act.form.one("shown").parse().ok();
            wrong.extend(documents::judge_shown(shown, &paper.row, "language"));
            Err(Error::Wrong(wrong))
        }
    };
    match done {
        Ok(_) => Ok(on_to(&format!("{}?done=proposed", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            form(&act.visit, &act.grant, &paper, Some(&act.form), errors).await
        }
    }
}

/// Whether the present version is public, or about to be, in all its languages: then there is nothing left to propose.
async fn is_released(grant: &Grant<Publish>, paper: &Paper) -> Outcome<bool> {
    let Some(symbol) = &paper.row.symbol else { return Ok(false) };
    let public = grant.space_of_kind(paper.row.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let mut standing = releases::to_be_superseded(grant, public, symbol).await?;
    standing.retain(|release| release.withdrawn_at.is_none());
    let made = grant
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::DocumentId, Test::is(paper.row.id))
        .only(proposal::Column::Number, Test::is(paper.row.version))
        .only(proposal::Column::ReleaseId, Test::any(standing.iter().map(|release| release.id)))
        .all()
        .await?;
    for row in &made {
        if proposals::languages_of(row)?.len() >= paper.files.len() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How a release under a criterion comes about, in a sentence.
pub fn conduct(w: Words, row: &criterion::Model) -> String {
    match Window::of(row) {
        Some(window) => w.n("library-conduct-window", window.days as usize),
        None if row.conduct == Conduct::AtOnce => w.t("library-conduct-at-once"),
        None => w.t("library-conduct-consent"),
    }
}

async fn form(
    visit: &Visit,
    grant: &Grant<Publish>,
    paper: &Paper,
    typed: Option<&Fields>,
    errors: Vec<FieldError>,
) -> Answer {
    let w = visit.w;
    let organisations = Organisations::of(grant);
    let originator = paper.row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let criteria = agreed::valid(grant, paper.row.process_id).await?;
    let one = |name: &str| typed.map_or("", |typed| typed.one(name));
    let only = criteria.len() == 1;
    let bound = objections::is_bound(grant, &paper.row).await?;
    let mixed = bound && criteria.iter().any(|row| row.conduct != Conduct::Consent);
    let asks = !bound || criteria.iter().any(|row| row.conduct == Conduct::Consent);
    let criteria = criteria.into_iter().map(|row| {
        let id = row.id.to_string();
        let chosen = only || one("criterion") == id;
        CriterionChoice { value: id, chosen, criterion: criterion_name(visit, &row), note: conduct(w, &row) }
    });
    let history = carried::files(grant, grant.space_id(), paper.row.id).await?;
    let old = carried::behind(&history, paper.row.version);
    // What translates an earlier version goes along with a later original only if somebody wants that.
    let chosen = |code: &str| match typed {
        Some(typed) => typed.all("language").contains(&code),
        None => old.iter().all(|one| one.language != code),
    };
    let languages = paper.files.iter().map(|file| Choice {
        value: file.language.clone(),
        label: language_name(w, &file.language),
        chosen: chosen(&file.language),
        note: file.title.clone(),
    });
    let own = documents::speaks_for(grant.seat(), &paper.row);
    let key = match paper.row.consent {
        _ if own => "library-propose-consent-self",
        Agreed::Own => "library-consent-own-house",
        Agreed::Given => "library-propose-consent-given",
        Agreed::Nothing | Agreed::Rule => "library-propose-consent-ask",
    };
    let given = own || paper.row.consent != Agreed::Nothing;
    let zones = zones(w, visit.zone_of(paper.row.process_id), one("zone"));
    let public = grant.space_of_kind(paper.row.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let before = match &paper.row.symbol {
        Some(symbol) => releases::to_be_superseded(grant, public, symbol).await?,
        None => Vec::new(),
    };
    let codes: Vec<String> = paper.files.iter().map(|file| file.language.clone()).collect();
    let refused = refusals::of(grant, std::slice::from_ref(&paper.row)).await?;
    let page = ProposePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        action: format!("{}/proposals", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        criteria: criteria.collect(),
        languages: languages.collect(),
        behind: behind(w, &history, paper.row.version, &codes),
        embargo_date: one("embargo_date").to_owned(),
        embargo_time: one("embargo_time").to_owned(),
        zones,
        mixed,
        consent: w.a1(key, "organisation", &originator),
        consent_given: given,
        then: w.t(if given || !asks {
            "library-propose-then-release"
        } else if mixed {
            "library-propose-then-if"
        } else {
            "library-propose-then-ask"
        }),
        supersedes: before.iter().map(|row| supersedes(w, row, grant.now())).collect(),
        refused: refused.get(&paper.row.id).map(|row| refusal(w, row, &organisations)),
        tells: before_release(visit, grant, paper, &paper.files).await,
        shown: paper.row.version,
        note: one("note").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
