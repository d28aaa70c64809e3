//! What is proposed, as the desk's page of publication shows it: by what it waits for, or what has stopped it.

use chrono::Duration;

use super::{
    pages::{ProposalPart, ProposalRow},
    parts::Frame,
    publication::{number, title},
    requests,
};
use crate::{
    access::{Administer, Grant, RowId, SpaceId, Test},
    error::Outcome,
    features::library::{
        ProposalState,
        proposals::{Ground, ground},
        tables::{criterion, document, document_file, proposal},
    },
    http::{names::Organisations, times},
    i18n::Words,
};

/// How many proposals of a kind are shown.
const MOST: u64 = 200;
/// For how many days those that came to nothing are shown; on the page of the paper they stay.
pub const OVER_DAYS: i64 = 90;

/// The proposals in their parts, the requests of originators first. `stopped` are the releases that somebody stopped before their minute.
///
/// # Errors
/// The database's.
pub async fn proposals(
    grant: &Grant<Administer>,
    criteria: &[criterion::Model],
    stopped: &[RowId],
    frame: &Frame,
) -> Outcome<Vec<ProposalPart>> {
    let spaces: Vec<SpaceId> =
        grant.spaces().filter(|space| space.process == frame.process).map(|space| space.id).collect();
    let in_state = |states: &[ProposalState]| {
        let words = states.iter().map(|state| state.word());
        grant.rows::<proposal::Entity>().in_spaces(&spaces).only(proposal::Column::State, Test::any(words)).limit(MOST)
    };
    let since = grant.now() - Duration::days(OVER_DAYS);
    let open = in_state(&[ProposalState::Asked, ProposalState::Consented]).newest(proposal::Column::AskedAt);
    let announced = in_state(&[ProposalState::Released])
        .only(proposal::Column::WindowUntil, Test::From(grant.now().into()))
        .oldest(proposal::Column::WindowUntil);
    let over = |state: ProposalState| {
        in_state(&[state])
            .only(proposal::Column::AnsweredAt, Test::From(since.into()))
            .newest(proposal::Column::AnsweredAt)
    };
    let mut rows = open.all().await?;
    rows.extend(announced.all().await?);
    let mut objected = over(ProposalState::Objected).all().await?;
    let taken_back = objected.iter().filter(|row| row.lifted_at.is_some()).map(|row| row.document_id);
    let anew = in_state(&[ProposalState::Asked, ProposalState::Consented, ProposalState::Released])
        .only(proposal::Column::DocumentId, Test::any(taken_back))
        .newest(proposal::Column::AskedAt)
        .all()
        .await?;
    // What was proposed anew stands with what it waits for.
    objected.retain(|row| row.lifted_at.is_none() || !anew.iter().any(|later| follows(later, row)));
    rows.extend(objected);
    // Who stops a release may publish nothing where the paper stands: then the proposal itself is not told.
    let of_stopped = in_state(&[ProposalState::Released, ProposalState::Withdrawn])
        .only(proposal::Column::ReleaseId, Test::any(stopped.iter().copied()))
        .newest(proposal::Column::AskedAt);
    for row in of_stopped.all().await? {
        rows.retain(|there| there.id != row.id);
        rows.push(proposal::Model { state: ProposalState::Withdrawn, ..row });
    }
    rows.extend(over(ProposalState::Declined).all().await?);
    let shown = shown(grant, criteria, &rows, frame).await?;
    let requests = requests::waiting(grant, criteria, frame).await?;
    let parts = parts(frame.w, &shown);
    Ok([requests].into_iter().chain(parts).filter(|part| !part.rows.is_empty() || !part.none.is_empty()).collect())
}

/// Whether a proposal is a later one of the same paper.
fn follows(later: &proposal::Model, row: &proposal::Model) -> bool {
    later.document_id == row.document_id && later.asked_at > row.asked_at
}

/// The parts that proposals stand in.
fn parts(w: Words, shown: &[(ProposalState, ProposalRow)]) -> [ProposalPart; 5] {
    let part = |states: &[ProposalState], [title, about, none]: [String; 3]| ProposalPart {
        title,
        about,
        none,
        state: w.t("desk-col-state"),
        rows: shown.iter().filter(|(state, _)| states.contains(state)).map(|(_, row)| row.clone()).collect(),
    };
    [
        part(&[ProposalState::Asked], [w.t("desk-proposals"), w.t("desk-proposals-about"), w.t("desk-proposals-none")]),
        part(
            &[ProposalState::Consented],
            [w.t("desk-proposals-ready"), w.t("desk-proposals-ready-about"), w.t("desk-proposals-ready-none")],
        ),
        part(
            &[ProposalState::Released],
            [w.t("desk-proposals-announced"), w.t("desk-proposals-announced-about"), String::new()],
        ),
        part(
            &[ProposalState::Objected, ProposalState::Withdrawn],
            [w.t("desk-proposals-objected"), w.t("desk-proposals-objected-about"), String::new()],
        ),
        part(
            &[ProposalState::Declined],
            [w.t("desk-proposals-declined"), w.t("desk-proposals-declined-about"), String::new()],
        ),
    ]
}

/// Proposals as the page shows them: those whose papers the desk reads.
async fn shown(
    grant: &Grant<Administer>,
    criteria: &[criterion::Model],
    rows: &[proposal::Model],
    frame: &Frame,
) -> Outcome<Vec<(ProposalState, ProposalRow)>> {
    let w = frame.w;
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
                ProposalState::Consented => match ground(row, paper.consent) {
                    Ground::Consent => "desk-proposal-given",
                    Ground::Own => "desk-proposal-own",
                    Ground::Rule => "desk-proposal-ruled",
                },
                ProposalState::Declined => "desk-proposal-declined",
                ProposalState::Released => "desk-proposal-announced",
                ProposalState::Objected if row.lifted_at.is_some() => "desk-proposal-lifted",
                ProposalState::Objected => "desk-proposal-objected",
                ProposalState::Withdrawn => "desk-proposal-stopped",
            }) + &until(row, frame),
            criterion: number(criteria, Some(row.criterion_id)),
            asked: times::day(w, row.asked_at, frame.zone),
            batch_href: row.batch_id.map(|batch| format!("/area/{slug}/{}/batches/{batch}", space.slug)),
        };
        Some((row.state, proposed))
    });
    Ok(shown.collect())
}

/// Until when the state holds by itself: the window of an announced release, the time for which an objection is in the way.
fn until(row: &proposal::Model, frame: &Frame) -> String {
    let at = match row.state {
        ProposalState::Released => row.window_until,
        ProposalState::Objected => row.blocked_until.filter(|_| row.lifted_at.is_none()),
        ProposalState::Asked | ProposalState::Consented | ProposalState::Declined | ProposalState::Withdrawn => None,
    };
    at.map(|at| frame.w.a1("desk-proposal-until", "when", times::until(frame.w, at, frame.zone).text))
        .unwrap_or_default()
}
