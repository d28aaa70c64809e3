//! The public space seen from inside: what is released, and for who may publish what is signed and not public yet.

use std::collections::HashMap;

use actix_web::HttpRequest;
use askama::Template;
use chrono_tz::Tz;

use crate::{
    access::{Capability, Grant, Publish, Read, RowId, Test, Total},
    clock::Instant,
    error::Outcome,
    features::library::{
        objections::open_until,
        origins::{Origin, origins},
        pages::{Criterion, ReleaseRow, ReleasesPage, TakeBack},
        releases::{Stand, in_order, seen},
        tables::{criterion, release, release_file},
    },
    http::{
        Answer, Cursor, Visit,
        links::space_href,
        names::in_language_named,
        private_page,
        times::{moment, until},
        views::{LanguageVersion, Pager, When, language_name},
    },
    i18n::Words,
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
    let criteria = models(grant, rows.iter().filter_map(|row| row.criterion_id)).await?;
    let mut papers = origins(grant, w, rows.iter().map(|row| row.id)).await?;
    let mut shown = Vec::new();
    for row in rows {
        let files = of_release.remove(&row.id).unwrap_or_default();
        let criterion = row.criterion_id.and_then(|id| criteria.get(&id));
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
    criterion: Option<&criterion::Model>,
    withdrawal: Option<String>,
) -> ReleaseRow {
    let (w, now) = (visit.w, visit.scope.now());
    let stand = Stand::of(&row, now);
    let (state, when) = told(w, &row, stand, criterion.and_then(|criterion| open_until(&row, criterion, now)));
    let (title, title_lang) = match &paper {
        Some(paper) if files.is_empty() => (paper.title.clone(), paper.lang.clone()),
        _ => title(visit, files),
    };
    // Where another was signed since, the address is that one's.
    let is_followed = row.superseded_at.is_some_and(|at| at <= now);
    let has_page = matches!(stand, Stand::Public | Stand::Withdrawn(_)) && !is_followed;
    let public_href = has_page.then(|| format!("/d/{}", row.symbol));
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
        criterion: criterion.map(|criterion| criterion_name(visit, criterion)).unwrap_or_default(),
        when,
        take_back: withdrawal.and_then(|href| take_back(w, stand, href)),
        public_href,
        document_href: paper.map(|paper| paper.href),
        is_withdrawn: row.withdrawn_at.is_some(),
        symbol: row.symbol,
    }
}

/// How a release stands, in words, and when it became public or was to: the list goes by that. What is signed says it with its state.
fn told(w: Words, row: &release::Model, stand: Stand, open: Option<Instant>) -> (String, Option<When>) {
    let zone = row.zone.parse().unwrap_or(Tz::UTC);
    let at = |at: Instant| moment(w, at, zone).text;
    let When { iso, text } = moment(w, row.visible_at, zone);
    let state = match (stand, open) {
        (Stand::Public, _) => w.t("library-state-public"),
        (Stand::Superseded(by), _) => w.a1("library-state-superseded", "when", at(by)),
        (Stand::Withdrawn(on), _) => w.a1("library-state-withdrawn", "when", at(on)),
        (Stand::Stopped(on), _) => w.a1("library-state-stopped", "when", at(on)),
        (Stand::Overtaken, _) => w.t("library-state-overtaken"),
        (Stand::Ahead, Some(end)) => w.a1("library-state-announced", "when", until(w, end, zone).text),
        (Stand::Ahead, None) => w.a1("library-state-embargoed", "when", &text),
    };
    let when = match stand {
        Stand::Public | Stand::Superseded(_) | Stand::Withdrawn(_) => Some(w.a1("library-state-since", "when", &text)),
        Stand::Stopped(_) | Stand::Overtaken => Some(w.a1("library-state-planned", "when", &text)),
        Stand::Ahead => None,
    };
    (state, when.map(|text| When { iso, text }))
}

/// The way to take back what stands: what is public is withdrawn, and what is not yet is stopped. With what another took the place of, the
/// whole symbol would go: that is done from what stands.
pub fn take_back(w: Words, stand: Stand, href: String) -> Option<TakeBack> {
    let label = match stand {
        Stand::Public => w.t("library-withdraw"),
        Stand::Ahead => w.t("library-stop"),
        Stand::Superseded(_) | Stand::Withdrawn(_) | Stand::Stopped(_) | Stand::Overtaken => return None,
    };
    Some(TakeBack { href, label })
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
    let rows = models(grant, ids).await?;
    Ok(rows.into_iter().map(|(id, row)| (id, criterion_name(visit, &row))).collect())
}

async fn models<C: Capability>(
    grant: &Grant<C>,
    ids: impl IntoIterator<Item = RowId>,
) -> Outcome<HashMap<RowId, criterion::Model>> {
    let rows = grant.rows::<criterion::Entity>().only(criterion::Column::Id, Test::any(ids)).all().await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// A criterion with its number, in the reader's language.
pub fn criterion_name(visit: &Visit, row: &criterion::Model) -> Criterion {
    let (wording, lang) = in_language_named(&row.wording, visit.w);
    Criterion { number: row.number.to_string(), wording, lang }
}
