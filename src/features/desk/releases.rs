//! What is released, as the desk's page of publication shows it: what is public, and what is signed and not public yet.

use chrono::Duration;

use super::{
    pages::ReleaseRow,
    parts::{Frame, word},
    proposals::OVER_DAYS,
    publication::{number, title},
};
use crate::{
    access::{Administer, Grant, Publish, RowId, SpaceId, Test, Total},
    error::Outcome,
    features::library::{
        ProposalState,
        objections::{is_open, open_until},
        origins::{Origin, origins},
        releases::in_order,
        tables::{criterion, proposal, release, release_file},
    },
    http::{
        Cursor,
        times::{day, moment, until},
        views::{LanguageVersion, Pager},
    },
    i18n::Words,
};

/// How many releases are on a page.
const PAGE: u64 = 50;
/// How many are shown of those that are not public yet.
const MOST: u64 = 200;

/// What is signed and not public.
#[derive(Debug, Default)]
pub struct AheadOfTime {
    /// The releases that wait for the end of an embargo, the next first.
    pub embargoed: Vec<ReleaseRow>,
    /// Those that somebody stopped of late, before their minute.
    pub stopped: Vec<RowId>,
}

/// The releases that anyone reads, newest first, as from a place in the list, and the foot of the list.
///
/// # Errors
/// The database's.
pub async fn releases(
    grant: &Grant<Administer>,
    public: SpaceId,
    after: &str,
    criteria: &[criterion::Model],
    frame: &Frame,
) -> Outcome<(Vec<ReleaseRow>, Pager)> {
    let w = frame.w;
    let all = || grant.rows::<release::Entity>().in_space(public);
    let after = Cursor::read(after);
    let mut rows = all().newest_of_all(release::Column::VisibleAt, after.map(Into::into), PAGE + 1).await?;
    let older = usize::try_from(PAGE).is_ok_and(|page| rows.len() > page);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let total = match all().total(1000).await? {
        Total::Exactly(n) => w.n("desk-total-releases", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    };
    let ids: Vec<RowId> = rows.iter().map(|row| row.id).collect();
    let files = in_order(grant.rows().in_space(public), ids).all().await?;
    let gone = rows.iter().filter(|row| row.withdrawn_at.is_some());
    let papers = origins(grant, w, gone.map(|row| row.id)).await?;
    let last = rows.last().filter(|_| older).map(|row| Cursor { at: row.visible_at, id: row.id.0 });
    let pager = Pager {
        newer: after.map(|_| format!("{}/publication", frame.base)),
        older: last.map(|last| format!("{}/publication?after={last}", frame.base)),
        total,
    };
    let slug = frame.base.trim_start_matches("/desk/");
    let shown = rows.iter().map(|row| {
        let href = format!("/{}/{slug}/documents/{}", w.lang.code(), row.symbol);
        let state = match (row.withdrawn_at, row.superseded_at.filter(|at| *at <= grant.now())) {
            (Some(_), _) => w.t("desk-release-withdrawn"),
            (None, Some(_)) => w.t("desk-release-superseded"),
            (None, None) => String::new(),
        };
        let shown = ReleaseRow { state, ..release_row(row, &files, href, criteria, frame) };
        // Where another was signed since, the address is that one's.
        let is_last = row.superseded_at.is_none_or(|at| at > grant.now());
        if row.withdrawn_at.is_some() { withdrawn(shown, is_last, papers.get(&row.id), w) } else { shown }
    });
    Ok((shown.collect(), pager))
}

/// A withdrawn release: what it was called is told by the paper inside alone.
fn withdrawn(row: ReleaseRow, is_last: bool, paper: Option<&Origin>, w: Words) -> ReleaseRow {
    let tombstone_href = is_last.then(|| row.href.clone());
    let Some(paper) = paper else { return ReleaseRow { tombstone_href, ..row } };
    let lang = if paper.lang == w.lang.code() { String::new() } else { paper.lang.clone() };
    ReleaseRow { href: paper.href.clone(), title: paper.title.clone(), lang, tombstone_href, ..row }
}

/// The releases that are not public yet, for who signs them; nothing for others. Those that are announced stand with the proposals.
///
/// # Errors
/// The database's.
pub async fn ahead(
    grant: &Grant<Administer>,
    public: SpaceId,
    criteria: &[criterion::Model],
    frame: &Frame,
) -> Outcome<AheadOfTime> {
    let w = frame.w;
    let Ok(publisher) = grant.further::<Publish>(public) else { return Ok(AheadOfTime::default()) };
    let since = grant.now() - Duration::days(OVER_DAYS);
    let stopped = publisher
        .rows_ahead::<release::Entity>()?
        .only(release::Column::Stopped, Test::is(true))
        .only(release::Column::WithdrawnAt, Test::From(since.into()))
        .newest(release::Column::WithdrawnAt)
        .limit(MOST);
    let announced = announced(grant).await?;
    let mut closed = publisher
        .rows_ahead::<release::Entity>()?
        .only(release::Column::Stopped, Test::is(false))
        .only(release::Column::VisibleAt, Test::From(grant.now().into()))
        .only(release::Column::Id, Test::none(announced))
        .oldest(release::Column::VisibleAt)
        .limit(MOST)
        .all()
        .await?;
    closed.retain(|row| row.visible_at > grant.now());
    let ids: Vec<RowId> = closed.iter().map(|row| row.id).collect();
    let files = in_order(publisher.rows_ahead()?, ids.clone()).all().await?;
    let papers = origins(grant, w, ids).await?;
    let slug = frame.base.trim_start_matches("/desk/");
    let inside = grant.space(public).map(|space| format!("/area/{slug}/{}", space.slug)).unwrap_or_default();
    let shown = closed.iter().map(|row| {
        let href = papers.get(&row.id).map_or_else(|| inside.clone(), |paper| paper.href.clone());
        let zone = word(&row.zone).unwrap_or(frame.zone);
        // Where the desk does not read the proposal, the criterion tells that the release is announced.
        let criterion = criteria.iter().find(|criterion| Some(criterion.id) == row.criterion_id);
        let open = criterion.and_then(|criterion| open_until(row, criterion, grant.now()));
        let state = open.map(|end| w.a1("desk-release-announced", "when", until(w, end, zone).text));
        ReleaseRow {
            released: moment(w, row.visible_at, zone),
            state: state.unwrap_or_default(),
            ..release_row(row, &files, href, criteria, frame)
        }
    });
    Ok(AheadOfTime {
        embargoed: shown.collect(),
        stopped: stopped.all().await?.into_iter().map(|row| row.id).collect(),
    })
}

/// The releases that stand announced, as far as the desk reads their proposals.
async fn announced(grant: &Grant<Administer>) -> Outcome<Vec<RowId>> {
    let rows = grant
        .rows::<proposal::Entity>()
        .only(proposal::Column::State, Test::is(ProposalState::Released.word()))
        .only(proposal::Column::WindowUntil, Test::From(grant.now().into()))
        .all()
        .await?;
    Ok(rows.iter().filter(|row| is_open(row, grant.now())).filter_map(|row| row.release_id).collect())
}

fn release_row(
    row: &release::Model,
    files: &[release_file::Model],
    href: String,
    criteria: &[criterion::Model],
    frame: &Frame,
) -> ReleaseRow {
    let w = frame.w;
    let files: Vec<&release_file::Model> = files.iter().filter(|file| file.release_id == row.id).collect();
    let (title, lang) = title(files.iter().map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
    let languages = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: w.t(&format!("language-{}", file.language)),
        original: file.original,
        href: Some(href.clone()),
    });
    ReleaseRow {
        languages: languages.collect(),
        href,
        tombstone_href: None,
        symbol: row.symbol.clone(),
        title,
        lang,
        criterion: number(criteria, row.criterion_id),
        released: day(w, row.visible_at, word(&row.zone).unwrap_or(frame.zone)),
        state: String::new(),
    }
}
