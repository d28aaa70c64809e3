//! The public space seen from inside: what is released, and how it is withdrawn.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::paper;
use crate::{
    access::{Grant, Power, Publish, Read, Test},
    error::{Denied, Outcome},
    features::library::{
        pages::{ReleaseRow, ReleasesPage, WithdrawPage},
        releases,
        rows::{faults, language_name, moment, only_wrong, space_href},
        tables::{criterion, release, release_file},
    },
    http::{
        Act, Answer, Granted, Visit,
        names::in_language,
        on_to, private_page, private_page_with,
        views::{FieldError, LanguageVersion, Pager},
    },
};

/// The list, for a reader of the public space who is signed in.
pub async fn index(visit: &Visit, grant: &Grant<Read>, request: &HttpRequest) -> Answer {
    let w = visit.w;
    let rows = grant
        .rows::<release::Entity>()
        .in_space(grant.space_id())
        .newest(release::Column::VisibleAt)
        .limit(200)
        .all()
        .await?;
    let mut shown = Vec::new();
    for row in rows {
        shown.push(release_row(visit, grant, row).await?);
    }
    let done = request.query_string().split('&').any(|part| part == "done=withdrawn");
    let process = request.match_info().query("process").to_owned();
    let page = ReleasesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        pager: Pager { newer: None, older: None, total: w.n("library-releases-total", shown.len()) },
        releases: shown,
        public_href: format!("/{}/{process}", w.lang.code()),
        notice: done.then(|| w.t("library-notice-withdrawn")),
    };
    Ok(private_page(page.render()?))
}

async fn release_row(visit: &Visit, grant: &Grant<Read>, row: release::Model) -> Outcome<ReleaseRow> {
    let w = visit.w;
    let zone = row.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let files = releases::files(grant, row.id).await?;
    let shown = title(visit, &files);
    let state = match (row.withdrawn_at, row.superseded_at.filter(|at| *at <= grant.now())) {
        (Some(_), _) => w.t("library-state-withdrawn"),
        (None, Some(_)) => w.t("library-state-superseded"),
        (None, None) => w.t("library-state-public"),
    };
    let here = space_href(grant, grant.here()?);
    let publishes = grant.may(Power::Publish, grant.space_id()) && row.withdrawn_at.is_none();
    let languages = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        href: Some(format!("/d/{}", row.symbol)),
    });
    Ok(ReleaseRow {
        languages: languages.collect(),
        title: shown.0,
        title_lang: shown.1,
        state,
        criterion: criterion(visit, grant, row.criterion_id).await?,
        when: moment(w, row.visible_at, zone),
        public_href: Some(format!("/d/{}", row.symbol)),
        document_href: None,
        withdraw_href: publishes.then(|| format!("{here}/releases/{}/withdrawal/new", row.id)),
        symbol: row.symbol,
    })
}

fn title(visit: &Visit, files: &[release_file::Model]) -> (String, String) {
    let own = files.iter().find(|file| file.language == visit.w.lang.code()).or_else(|| files.first());
    own.map(|file| (file.title.clone(), file.language.clone())).unwrap_or_default()
}

async fn criterion<C: crate::access::Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    id: Option<crate::access::RowId>,
) -> Outcome<String> {
    let Some(id) = id else { return Ok(String::new()) };
    let row = grant.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(id)).one().await?;
    Ok(row.map(|row| format!("{}. {}", row.number, in_language(&row.wording, visit.w))).unwrap_or_default())
}

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    reason: String,
}

/// The page that asks for the reason.
pub async fn new(request: HttpRequest, granted: Granted<Publish>) -> Answer {
    form(&granted.visit, &granted.grant, &request, "", Vec::new()).await
}

/// Withdraws.
pub async fn create(request: HttpRequest, act: Act<Publish, Form>) -> Answer {
    match releases::withdraw(&act.grant, paper::id(&request, "release")?, &act.form.reason).await {
        Ok(()) => Ok(on_to(&format!("{}?done=withdrawn", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = faults(act.visit.w, only_wrong(fault)?);
            form(&act.visit, &act.grant, &request, &act.form.reason, errors).await
        }
    }
}

async fn form(
    visit: &Visit,
    grant: &Grant<Publish>,
    request: &HttpRequest,
    reason: &str,
    errors: Vec<FieldError>,
) -> Answer {
    let id = paper::id(request, "release")?;
    let found = releases::standing(grant, id).await?;
    if found.withdrawn_at.is_some() {
        return Err(Denied::NotFound.into());
    }
    let files = releases::files(grant, found.id).await?;
    let (title, title_lang) = title(visit, &files);
    let here = space_href(grant, grant.here()?);
    let page = WithdrawPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        releases_href: here.clone(),
        action: format!("{here}/releases/{id}/withdrawal"),
        title,
        title_lang,
        released: moment(visit.w, found.released_at, found.zone.parse().unwrap_or(chrono_tz::Tz::UTC)),
        criterion: criterion(visit, grant, found.criterion_id).await?,
        symbol: found.symbol,
        reason: reason.to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
