//! The agreed criteria, what waits for consent, what is released.

use actix_web::web::Query;
use askama::Template;
use chrono::Duration;
use sea_orm::prelude::Json;
use serde::Deserialize;

use super::{
    pages::{CriterionRow, ProposalPart, ProposalRow, PublicationPage, ReleaseRow},
    parts::{Frame, partial, when, when_day, word},
    requests,
};
use crate::{
    access::{Administer, Grant, Publish, RowId, SpaceId, SpaceKind, Test, Total},
    clock::Instant,
    error::{Denied, Outcome},
    features::library::{
        Conduct, ProposalState,
        objections::Window,
        releases::{in_order, seen},
        tables::{criterion, document, document_file, proposal, release},
    },
    http::{
        Answer, Cursor, Granted,
        names::{Organisations, in_language},
        private_page,
        views::{LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// How many releases are on a page.
const PAGE: u64 = 50;
/// How many proposals of a kind are shown.
const MOST: u64 = 200;
/// For how many days those that were declined are shown; on the page of the paper they stay.
const DECLINED_DAYS: i64 = 90;

/// Where the list of releases goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: String,
}

/// `GET /desk/{process}/publication`
pub async fn index(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let grant = &visit.grant;
    let public = grant.space_of_kind(frame.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let criteria = grant.rows::<criterion::Entity>().in_space(public).oldest(criterion::Column::Number).all().await?;
    let (releases, pager) = releases(grant, public, &query.after, &criteria, &frame).await?;
    let page = PublicationPage {
        proposals: proposals(grant, &criteria, &frame).await?,
        criteria: criteria.iter().map(|row| shown(row, &frame, grant.now())).collect(),
        releases,
        pager: Some(pager),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// A wording in the reader's language, or in the first that there is, which is then named.
fn wording(all: &Json, w: Words) -> (String, String) {
    let text = in_language(all, w);
    let code = all
        .as_object()
        .and_then(|all| all.iter().find(|(_, it)| it.as_str() == Some(&text)).map(|(code, _)| code.clone()));
    (text, code.filter(|code| code != w.lang.code()).unwrap_or_default())
}

/// How a release under a criterion comes about, in a sentence.
fn conduct(row: &criterion::Model, w: Words) -> String {
    match Window::of(row) {
        Some(window) if window.blocked > 0 => {
            w.counted("desk-conduct-told", window.days as usize, "blocked", window.blocked)
        }
        Some(window) => w.n("library-conduct-window", window.days as usize),
        None if row.conduct == Conduct::AtOnce => w.t("library-conduct-at-once"),
        None => w.t("library-conduct-consent"),
    }
}

fn shown(row: &criterion::Model, frame: &Frame, now: Instant) -> CriterionRow {
    let (wording, lang) = wording(&row.wording, frame.w);
    CriterionRow {
        number: row.number.to_string(),
        wording,
        lang,
        conduct: conduct(row, frame.w),
        end_href: row.ends_at.is_none_or(|at| at > now).then(|| format!("{}/criteria/{}/ending", frame.base, row.id)),
        from: when_day(row.starts_at, frame.zone, frame.w),
        until: row.ends_at.map(|at| when_day(at, frame.zone, frame.w)),
    }
}

fn number(criteria: &[criterion::Model], id: Option<RowId>) -> String {
    criteria.iter().find(|row| Some(row.id) == id).map(|row| row.number.to_string()).unwrap_or_default()
}

/// A title in the reader's language, else in the original, and the code of its language where that is another.
pub fn title<'f>(files: impl Iterator<Item = (&'f str, bool, &'f str)> + Clone, w: Words) -> (String, String) {
    let own = files.clone().find(|(code, ..)| *code == w.lang.code());
    let any = || files.clone().find(|(_, original, _)| *original).or_else(|| files.clone().next());
    own.or_else(any).map_or_else(Default::default, |(code, _, title)| {
        (title.to_owned(), if code == w.lang.code() { String::new() } else { code.to_owned() })
    })
}

/// Until when the state holds by itself: the window of an announced release, the time for which an objection is in the way.
fn until(row: &proposal::Model, frame: &Frame) -> String {
    let at = match row.state {
        ProposalState::Released => row.window_until,
        ProposalState::Objected => row.blocked_until.filter(|_| row.lifted_at.is_none()),
        ProposalState::Asked | ProposalState::Consented | ProposalState::Declined | ProposalState::Withdrawn => None,
    };
    let told = |at| frame.w.a1("desk-proposal-until", "when", when(at, frame.zone, frame.w).text);
    at.map(|at| format!(" {}", told(at))).unwrap_or_default()
}

async fn proposals(
    grant: &Grant<Administer>,
    criteria: &[criterion::Model],
    frame: &Frame,
) -> Outcome<Vec<ProposalPart>> {
    let w = frame.w;
    let spaces: Vec<SpaceId> =
        grant.spaces().filter(|space| space.process == frame.process).map(|space| space.id).collect();
    let in_state = |states: &[ProposalState]| {
        let words = states.iter().map(|state| state.word());
        grant.rows::<proposal::Entity>().in_spaces(&spaces).only(proposal::Column::State, Test::any(words)).limit(MOST)
    };
    let open = in_state(&[ProposalState::Asked, ProposalState::Consented]).newest(proposal::Column::AskedAt);
    let since = grant.now() - Duration::days(DECLINED_DAYS);
    let declined = in_state(&[ProposalState::Declined])
        .only(proposal::Column::AnsweredAt, Test::From(since.into()))
        .newest(proposal::Column::AnsweredAt);
    let announced = in_state(&[ProposalState::Released])
        .only(proposal::Column::WindowUntil, Test::From(grant.now().into()))
        .oldest(proposal::Column::WindowUntil);
    let objected = in_state(&[ProposalState::Objected])
        .only(proposal::Column::AnsweredAt, Test::From(since.into()))
        .newest(proposal::Column::AnsweredAt);
    let mut rows = open.all().await?;
    rows.extend(announced.all().await?);
    rows.extend(objected.all().await?);
    rows.extend(declined.all().await?);
    let ids: Vec<RowId> = rows.iter().map(|row| row.document_id).collect();
    let documents = grant.rows::<document::Entity>().only(document::Column::Id, Test::any(ids.clone())).all().await?;
    let files =
        grant.rows::<document_file::Entity>().only(document_file::Column::DocumentId, Test::any(ids)).all().await?;
    let organisations = Organisations::of(grant);
    let slug = frame.base.trim_start_matches("/desk/");
    let shown = rows.iter().filter_map(|row| {
        let paper = documents.iter().find(|paper| paper.id == row.document_id)?;
        let space = grant.space(paper.space_id)?;
        let of = files.iter().filter(|file| file.document_id == paper.id && file.number == row.number);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        let proposed = ProposalRow {
            href: format!("/area/{slug}/{}/documents/{}", space.slug, paper.id),
            symbol: paper.symbol.clone().unwrap_or_default(),
            title,
            lang,
            originator: row.originator_id.map(|id| organisations.name(id, w)).unwrap_or_default(),
            state: w.t(match row.state {
                ProposalState::Asked => "desk-proposal-awaited",
                ProposalState::Consented => "desk-proposal-given",
                ProposalState::Declined => "desk-proposal-declined",
                ProposalState::Released => "desk-proposal-announced",
                ProposalState::Objected => "desk-proposal-objected",
                ProposalState::Withdrawn => "desk-release-withdrawn",
            }) + &until(row, frame),
            criterion: number(criteria, Some(row.criterion_id)),
            asked: when(row.asked_at, frame.zone, w),
            batch_href: row.batch_id.map(|batch| format!("/area/{slug}/{}/batches/{batch}", space.slug)),
        };
        Some((row.state, proposed))
    });
    let shown: Vec<(ProposalState, ProposalRow)> = shown.collect();
    let rows = |wanted: ProposalState| -> Vec<ProposalRow> {
        shown.iter().filter(|(state, _)| *state == wanted).map(|(_, row)| row.clone()).collect()
    };
    let parts = [
        ProposalPart {
            title: w.t("desk-proposals"),
            about: w.t("desk-proposals-about"),
            none: w.t("desk-proposals-none"),
            rows: rows(ProposalState::Asked),
        },
        ProposalPart {
            title: w.t("desk-proposals-ready"),
            about: w.t("desk-proposals-ready-about"),
            none: w.t("desk-proposals-ready-none"),
            rows: rows(ProposalState::Consented),
        },
        ProposalPart {
            title: w.t("desk-proposals-announced"),
            about: w.t("desk-proposals-announced-about"),
            none: String::new(),
            rows: rows(ProposalState::Released),
        },
        ProposalPart {
            title: w.t("desk-proposals-objected"),
            about: w.t("desk-proposals-objected-about"),
            none: String::new(),
            rows: rows(ProposalState::Objected),
        },
        ProposalPart {
            title: w.t("desk-proposals-declined"),
            about: w.t("desk-proposals-declined-about"),
            none: String::new(),
            rows: rows(ProposalState::Declined),
        },
    ];
    let requests = requests::waiting(grant, criteria, frame).await?;
    Ok([requests].into_iter().chain(parts).filter(|part| !part.rows.is_empty() || !part.none.is_empty()).collect())
}

async fn releases(
    grant: &Grant<Administer>,
    public: SpaceId,
    after: &str,
    criteria: &[criterion::Model],
    frame: &Frame,
) -> Outcome<(Vec<ReleaseRow>, Pager)> {
    let w = frame.w;
    let publisher: Option<Grant<Publish>> = grant.further(public).ok();
    let all = || seen::<release::Entity, _>(grant, publisher.as_ref(), public);
    let after = Cursor::read(after);
    let mut rows = all()?.newest_of_all(release::Column::VisibleAt, after.map(Into::into), PAGE + 1).await?;
    let older = usize::try_from(PAGE).is_ok_and(|page| rows.len() > page);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let total = match all()?.total(1000).await? {
        Total::Exactly(n) => w.n("desk-total-releases", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    };
    let ids: Vec<RowId> = rows.iter().map(|row| row.id).collect();
    let files = in_order(seen(grant, publisher.as_ref(), public)?, ids).all().await?;
    let last = rows.last().filter(|_| older).map(|row| Cursor { at: row.visible_at, id: row.id.0 });
    let pager = Pager {
        newer: after.map(|_| format!("{}/publication", frame.base)),
        older: last.map(|last| format!("{}/publication?after={last}", frame.base)),
        total,
    };
    let slug = frame.base.trim_start_matches("/desk/");
    // What anyone reads is shown as anyone reads it; what is closed, from inside.
    let inside = grant.space(public).map(|space| format!("/area/{slug}/{}", space.slug)).unwrap_or_default();
    let shown = rows.iter().map(|row| {
        let files: Vec<_> = files.iter().filter(|file| file.release_id == row.id).collect();
        let (title, lang) =
            title(files.iter().map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        let zone = word(&row.zone).unwrap_or(frame.zone);
        let is_closed = row.visible_at > grant.now();
        // As it was when the release was signed: the proposal may stand where the desk does not read.
        let window = criteria.iter().find(|criterion| Some(criterion.id) == row.criterion_id).and_then(Window::of);
        let objected_until = window.map(|window| window.ends(row.released_at, zone)).filter(|at| *at > grant.now());
        let href = if is_closed || row.stopped {
            inside.clone()
        } else {
            format!("/{}/{slug}/documents/{}", w.lang.code(), row.symbol)
        };
        let languages = files.iter().map(|file| LanguageVersion {
            code: file.language.clone(),
            name: w.t(&format!("language-{}", file.language)),
            original: file.original,
            href: Some(href.clone()),
        });
        let languages: Vec<_> = languages.collect();
        ReleaseRow {
            href,
            symbol: row.symbol.clone(),
            title,
            lang,
            languages,
            criterion: number(criteria, row.criterion_id),
            released: when(row.visible_at, zone, w),
            state: match (row.withdrawn_at, row.superseded_at.filter(|at| *at <= grant.now())) {
                _ if row.stopped => w.t("desk-release-stopped"),
                (Some(_), _) => w.t("desk-release-withdrawn"),
                (None, Some(_)) => w.t("desk-release-superseded"),
                (None, None) if is_closed => match objected_until {
                    Some(until) => w.a1("desk-release-announced", "when", when(until, zone, w).text),
                    None => w.a1("library-state-embargoed", "when", when(row.visible_at, zone, w).text),
                },
                (None, None) => String::new(),
            },
        }
    });
    Ok((shown.collect(), pager))
}

/// The date that a paper bears.
pub fn dated(text: &str, w: Words) -> When {
    partial(Some(text), w).unwrap_or_else(|| When { iso: text.to_owned(), text: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_shown_in_the_reader_s_language_or_the_original() {
        let files = [("es", true, "Nota"), ("en", false, "Note")];
        let said = |lang| title(files.iter().copied(), Words::of(lang));
        assert_eq!(said(crate::i18n::Lang::En), ("Note".to_owned(), String::new()));
        assert_eq!(said(crate::i18n::Lang::Fr), ("Nota".to_owned(), "es".to_owned()));
    }
}
