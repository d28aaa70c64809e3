//! The public space seen from inside: what is released, and for who may publish what is signed and not public yet.

use std::collections::HashMap;

use actix_web::HttpRequest;
use askama::Template;

use crate::{
    access::{Capability, Grant, Publish, Read, RowId, Test, Total},
    error::Outcome,
    features::library::{
        origins::{Origin, origins},
        pages::{Criterion, ReleaseRow, ReleasesPage},
        releases::{in_order, seen},
        tables::{criterion, release, release_file},
    },
    http::{
        Answer, Cursor, Visit,
        links::space_href,
        names::in_language_named,
        private_page,
        times::moment,
        views::{LanguageVersion, Pager, language_name},
    },
};

/// How many releases stand on a page.
const PAGE: usize = 50;

/// How far they are counted.
const COUNTED: u64 = 1000;

/// The list, for a reader of the public space who is signed in.
pub async fn index(visit: &Visit, grant: &Grant<Read>, request: &HttpRequest, from: &str, done: &str) -> Answer {
    let w = visit.w;
    let public = grant.space_id();
    let publisher: Option<Grant<Publish>> = grant.further(public).ok();
    let all = || seen::<release::Entity, _>(grant, publisher.as_ref(), public);
    let from = Cursor::read(from);
    let mut rows = all()?.newest_of_all(release::Column::VisibleAt, from.map(Into::into), PAGE as u64 + 1).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let total = match all()?.total(COUNTED).await? {
        Total::Exactly(n) => w.n("library-releases-total", usize::try_from(n).unwrap_or(usize::MAX)),
        Total::MoreThan(_) => w.t("library-releases-more"),
    };
    let here = space_href(grant, grant.here()?);
    let last = rows.last().filter(|_| more).map(|row| Cursor { at: row.visible_at, id: row.id.0 });
    let older = last.map(|last| format!("{here}?after={last}"));
    let files = in_order(seen(grant, publisher.as_ref(), public)?, rows.iter().map(|row| row.id)).all().await?;
    let mut of_release: HashMap<RowId, Vec<release_file::Model>> = HashMap::new();
    for file in files {
        of_release.entry(file.release_id).or_default().push(file);
    }
    let criteria = criteria(visit, grant, rows.iter().filter_map(|row| row.criterion_id)).await?;
    let mut papers = origins(grant, w, rows.iter().map(|row| row.id)).await?;
    let mut shown = Vec::new();
    for row in rows {
        let files = of_release.remove(&row.id).unwrap_or_default();
        let criterion = row.criterion_id.and_then(|id| criteria.get(&id).cloned()).unwrap_or_default();
        let withdrawal = publisher.is_some().then(|| format!("{here}/releases/{}/withdrawal/new", row.id));
        let paper = papers.remove(&row.id);
        shown.push(release_row(visit, row, &files, paper, criterion, withdrawal));
    }
    let process = request.match_info().query("process").to_owned();
    let page = ReleasesPage {
        chrome: visit.space_frame("spaces", public).await?,
        w,
        pager: Pager { newer: from.map(|_| here), older, total },
        releases: shown,
        public_href: format!("/{}/{process}/documents", w.lang.code()),
        notice: match done {
            "withdrawn" => Some(w.t("library-notice-withdrawn")),
            "stopped" => Some(w.t("library-notice-stopped")),
            _ => None,
        },
    };
    Ok(private_page(page.render()?))
}

fn release_row(
    visit: &Visit,
    row: release::Model,
    files: &[release_file::Model],
    paper: Option<Origin>,
    criterion: Criterion,
    withdrawal: Option<String>,
) -> ReleaseRow {
    let (w, now) = (visit.w, visit.scope.now());
    let when = moment(w, row.withdrawn_at.unwrap_or(row.visible_at), row.zone.parse().unwrap_or(chrono_tz::Tz::UTC));
    let is_public = row.visible_at <= now && !row.stopped;
    let state = match (row.withdrawn_at, row.superseded_at) {
        _ if row.stopped => w.t("library-state-stopped"),
        (Some(_), _) => w.t("library-state-withdrawn"),
        (None, Some(at)) if at <= now || at <= row.visible_at => w.t("library-state-superseded"),
        (None, _) if is_public => w.t("library-state-public"),
        (None, _) => w.a1("library-state-embargoed", "when", &when.text),
    };
    let (title, title_lang) = match &paper {
        Some(paper) if files.is_empty() => (paper.title.clone(), paper.lang.clone()),
        _ => title(visit, files),
    };
    // Where another was signed since, the address is that one's.
    let is_followed = row.withdrawn_at.is_some() && row.superseded_at.is_some_and(|at| at <= now);
    let public_href = (is_public && !is_followed).then(|| format!("/d/{}", row.symbol));
    // What nobody reads in public yet is read inside: no language of it is missing.
    let read_at = public_href.clone().or_else(|| paper.as_ref().map(|paper| paper.href.clone()));
    let languages = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        href: read_at.clone(),
    });
    let languages: Vec<LanguageVersion> = languages.collect();
    let names: Vec<String> = languages.iter().map(|language| language.name.clone()).collect();
    ReleaseRow {
        languages: if read_at.is_some() { languages } else { Vec::new() },
        unlinked: if read_at.is_some() { String::new() } else { w.list(&names) },
        title,
        title_lang,
        state,
        criterion,
        when,
        withdraw_href: withdrawal.filter(|_| row.withdrawn_at.is_none() && !row.stopped),
        public_href,
        document_href: paper.map(|paper| paper.href),
        is_withdrawn: row.withdrawn_at.is_some(),
        symbol: row.symbol,
    }
}

/// The title in the reader's language, else the original's, with its language. Empty for a release that is withdrawn.
pub fn title(visit: &Visit, files: &[release_file::Model]) -> (String, String) {
    let own = files.iter().find(|file| file.language == visit.w.lang.code()).or_else(|| files.first());
    own.map(|file| (file.title.clone(), file.language.clone())).unwrap_or_default()
}

/// The criteria of releases, each with its number, in the reader's language.
pub async fn criteria<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    ids: impl IntoIterator<Item = RowId>,
) -> Outcome<HashMap<RowId, Criterion>> {
    let rows = grant.rows::<criterion::Entity>().only(criterion::Column::Id, Test::any(ids)).all().await?;
    Ok(rows.into_iter().map(|row| (row.id, criterion_name(visit, &row))).collect())
}

/// A criterion with its number, in the reader's language.
pub fn criterion_name(visit: &Visit, row: &criterion::Model) -> Criterion {
    let (wording, lang) = in_language_named(&row.wording, visit.w);
    Criterion { number: row.number.to_string(), wording, lang }
}
