//! The public space seen from inside: what is released.

use actix_web::HttpRequest;
use askama::Template;

use crate::{
    access::{Capability, Grant, Power, Read, RowId, Test},
    error::Outcome,
    features::library::{
        pages::{ReleaseRow, ReleasesPage},
        releases,
        rows::{language_name, moment, space_href},
        tables::{criterion, release, release_file},
    },
    http::{
        Answer, Visit,
        names::in_language,
        private_page,
        views::{LanguageVersion, Pager},
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

/// The title in the reader's language, else the original's, with its language. Empty for a release that is withdrawn.
pub fn title(visit: &Visit, files: &[release_file::Model]) -> (String, String) {
    let own = files.iter().find(|file| file.language == visit.w.lang.code()).or_else(|| files.first());
    own.map(|file| (file.title.clone(), file.language.clone())).unwrap_or_default()
}

/// The criterion of a release, with its number, in the reader's language.
pub async fn criterion<C: Capability>(visit: &Visit, grant: &Grant<C>, id: Option<RowId>) -> Outcome<String> {
    let Some(id) = id else { return Ok(String::new()) };
    let row = grant.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(id)).one().await?;
    Ok(row.map(|row| format!("{}. {}", row.number, in_language(&row.wording, visit.w))).unwrap_or_default())
}
