//! The proposals of a paper as its page shows them, and the originator's answer.

use std::collections::HashMap;

use actix_web::{HttpRequest, http::StatusCode};
use chrono_tz::Tz;

use super::{
    document::with_faults,
    paper::{self, Paper},
    releases::{criteria, take_back},
};
use crate::{
    access::{Consent, Grant, OrganisationId, Power, Publish, Read, SeatId, SpaceKind, Standing, Test},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
    features::library::{
        Agreed, ProposalState, carried, criteria as agreed,
        objections::{self, Window},
        pages::{Ended, Objecting, OwnSeat, Proposal, Refusal},
        proposals::{self, Ground},
        releases::{Stand, seen},
        tables::{document_file, proposal, release},
    },
    http::{
        Act, Answer, Fields, Visit,
        links::space_href,
        names::{Organisations, capacity_name},
        on_to, private_page_with,
        times::{moment, until},
        views::{FieldError, language_name},
    },
    i18n::Words,
};

/// Answers for the originator.
pub async fn answer(request: HttpRequest, act: Act<Consent, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    proposals::find_of(&act.grant, paper.row.id, id).await?;
    let answer = act.form.one("answer");
    let done = match answer {
        "consent" => proposals::answer(&act.grant, id, true, act.form.one("reason")).await,
        "decline" => proposals::answer(&act.grant, id, false, act.form.one("reason")).await,
        _ => {
            // Somebody else's proposal is refused before anything is said of the form.
            let found = proposals::find(&act.grant, id).await?;
            if !proposals::may_answer(&act.grant, &found) {
                return Err(Denied::Forbidden.into());
            }
            Err(Error::Wrong(vec![Wrong::at("answer", "library-fault-answer")]))
        }
    };
    match done {
        Ok(()) => {
            let said = if answer == "consent" { "consented" } else { "declined" };
            Ok(on_to(&format!("{}?done={said}", paper.href)))
        }
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            let grant: Grant<Read> = act.grant.further(act.grant.space_id())?;
            let reason = act.form.one("reason").to_owned();
            let body = with_faults(&act.visit, &grant, &request, errors, reason).await?;
            Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
        }
    }
}

/// The proposals of a paper, newest first.
pub async fn of_paper(grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<proposal::Model>> {
    grant
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::DocumentId, Test::is(paper.row.id))
        .newest(proposal::Column::AskedAt)
        .all()
        .await
}

/// The proposals of a paper as its page shows them; `people` names those who answered, by seat; `history` are the files of all its versions.
pub async fn shown(
    visit: &Visit,
    grant: &Grant<Read>,
    paper: &Paper,
    rows: Vec<proposal::Model>,
    (people, history): (&HashMap<SeatId, String>, &[document_file::Model]),
) -> Outcome<Vec<Proposal>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let w = visit.w;
    let public = grant.space_of_kind(paper.row.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?;
    let publisher: Option<Grant<Publish>> = grant.further(public.id).ok();
    let released = seen::<release::Entity, _>(grant, publisher.as_ref(), public.id)?
        .only(release::Column::Id, Test::any(rows.iter().filter_map(|row| row.release_id)))
        .all()
        .await?;
    let criteria = criteria(visit, grant, rows.iter().map(|row| row.criterion_id)).await?;
    let organisations = Organisations::of(grant);
    let told_why = objections::is_told(grant, paper.row.space_id);
    let publishes = grant.may(Power::Publish, grant.space_id());
    let objecting = objecting(visit, grant, &rows).await?;
    let mut shown = Vec::new();
    for row in rows {
        let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
        let release = released.iter().find(|release| Some(release.id) == row.release_id);
        let standing = release.filter(|release| release.withdrawn_at.is_none() && !release.stopped);
        let codes = proposals::languages_of(&row)?;
        let languages: Vec<String> = codes.iter().map(|code| language_name(w, code)).collect();
        let here = format!("{}/proposals/{}", paper.href, row.id);
        let stand = release.map(|release| Stand::of(release, grant.now()));
        let withdraws = release.zip(stand).filter(|_| publisher.is_some());
        let known = Known { release, consent: paper.row.consent, now: grant.now(), told_why };
        let proposer = proposals::proposer(&row, &organisations, w).unwrap_or_else(|| named(w, people, row.seat_id));
        let (answer, answer_reason) = match row.objector_id {
            Some(_) if !told_why => Default::default(),
            _ => answered(w, &row, paper, people),
        };
        shown.push(Proposal {
            state: state(w, &row, &known, &organisations),
            criterion: criteria.get(&row.criterion_id).cloned().unwrap_or_default(),
            version: row.number,
            languages: w.list(&languages),
            behind: behind(w, history, row.number, &codes),
            proposer,
            proposed: moment(w, row.asked_at, zone),
            window: row.window_until.map(|end| until(w, end, zone)),
            blocked: (told_why && objections::blocks(&row, grant.now()))
                .then(|| row.blocked_until.map(|end| until(w, end, zone)))
                .flatten(),
            lifted: row.lifted_at.filter(|_| told_why).map(|at| moment(w, at, zone)),
            objecting: if objections::is_open(&row, grant.now()) { objecting.clone() } else { Objecting::default() },
            object_action: objections::may_object(grant, &row).then(|| format!("{here}/objection")),
            lift_href: objections::may_lift(grant, &row).then(|| format!("{here}/objection/lifting")),
            embargo: row.embargo_until.map(|until| moment(w, until, zone)),
            answer,
            answer_reason,
            ended: ended(w, &row, &known),
            answer_action: proposals::may_answer(grant, &row).then(|| format!("{here}/answer")),
            release_href: (row.state == ProposalState::Consented && publishes).then(|| format!("{here}/release/new")),
            stands: standing.is_some(),
            // The address of what another took the place of is that other's.
            public_href: release
                .filter(|_| stand == Some(Stand::Public))
                .map(|release| format!("/d/{}", release.symbol)),
            take_back: withdraws.and_then(|(release, stand)| {
                let href = format!("{}/releases/{}/withdrawal/new", space_href(grant, public), release.id);
                take_back(w, stand, href)
            }),
            batch_href: row.batch_id.map(|batch| format!("{}/batches/{batch}", paper.space_href)),
            remark: row.note.unwrap_or_default(),
        });
    }
    Ok(shown)
}

/// Which of some languages of a version translate an earlier one, a sentence each.
pub fn behind(w: Words, history: &[document_file::Model], number: i32, codes: &[String]) -> Vec<String> {
    let told = carried::behind(history, number).into_iter().filter(|one| codes.contains(&one.language));
    told.map(|one| behind_told(w, &one)).collect()
}

/// “Spanish: translation of version 1; the original has changed since”.
pub fn behind_told(w: Words, one: &carried::Behind) -> String {
    let of = usize::try_from(one.of).unwrap_or(1);
    w.counted("library-behind-of", of, "language", language_name(w, &one.language))
}

/// What is said of objecting beside the announced releases among some proposals, which are of one criterion.
pub async fn objecting(visit: &Visit, grant: &Grant<Read>, rows: &[proposal::Model]) -> Outcome<Objecting> {
    let Some(row) = rows.iter().find(|row| objections::is_open(row, grant.now())) else {
        return Ok(Objecting::default());
    };
    let w = visit.w;
    if objections::may_object(grant, row) {
        let criterion = agreed::of(grant, row.criterion_id).await?;
        let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
        let blocked = criterion.as_ref().and_then(Window::of).map(|window| window.blocks_until(grant.now(), zone));
        let brings = blocked.map(|end| w.a1("library-object-brings", "when", until(w, end, zone).text));
        return Ok(Objecting { brings: brings.unwrap_or_default(), ..Objecting::default() });
    }
    if let Some(seat) = objections::own_voice(grant, grant.space_id()).await? {
        let own = OwnSeat {
            seat: seat.id.to_string(),
            organisation: Organisations::of(grant).short(seat.organisation, w),
            capacity: capacity_name(seat.standing, seat.capacity, w),
        };
        return Ok(Objecting { own: Some(own), ..Objecting::default() });
    }
    let here = grant.here()?.process;
    let Some(seat) = grant.seat().filter(|seat| seat.standing == Standing::Participant && seat.process == here) else {
        return Ok(Objecting::default());
    };
    let own = Organisations::of(grant).short(seat.organisation, w);
    let voices = objections::voices(grant, grant.space_id()).await?;
    let instead = match voices.get(&seat.organisation) {
        Some(names) => w.a2("library-object-by", "organisation", own, "names", w.list(names)),
        None => w.a1("library-object-nobody", "organisation", own),
    };
    Ok(Objecting { instead, ..Objecting::default() })
}

fn named(w: Words, people: &HashMap<SeatId, String>, seat: Option<SeatId>) -> String {
    seat.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| w.t("standing-secretariat"))
}

/// What is known, besides a proposal, when it is said where it stands.
pub struct Known<'k> {
    /// Its release, if the reader sees it.
    pub release: Option<&'k release::Model>,
    /// What the originator agreed to with the paper.
    pub consent: Agreed,
    /// The time of the page.
    pub now: Instant,
    /// Whether the reader is told who objected and why.
    pub told_why: bool,
}

/// A consent that was refused, as the pages tell it on which the paper is proposed again.
pub fn refusal(w: Words, row: &proposal::Model, organisations: &Organisations) -> Refusal {
    let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
    let organisation = row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let when = moment(w, row.answered_at.unwrap_or(row.asked_at), zone).text;
    Refusal {
        told: w.a2("library-refused-before", "organisation", organisation, "when", when),
        reason: row.answer_note.clone().unwrap_or_default(),
    }
}

/// Where a proposal stands, in words.
pub fn state(w: Words, row: &proposal::Model, known: &Known<'_>, organisations: &Organisations) -> String {
    let Known { release, consent, now, told_why } = *known;
    let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
    let told = |at: Instant| moment(w, at, zone).text;
    let name = |id: Option<OrganisationId>| id.map(|id| organisations.short(id, w)).unwrap_or_default();
    if let (ProposalState::Withdrawn, Some(at)) = (row.state, row.stopped_at) {
        return w.a1("library-proposal-stopped", "when", told(at));
    }
    if row.state == ProposalState::Withdrawn || (row.state == ProposalState::Objected && !told_why) {
        return w.t("library-proposal-never-public");
    }
    if row.state == ProposalState::Objected {
        let key = if row.lifted_at.is_some() { "library-proposal-lifted" } else { "library-proposal-objected" };
        return w.a1(key, "organisation", name(row.objector_id));
    }
    let due = row.embargo_until.max(row.window_until);
    let stand = release.map(|release| (Stand::of(release, now), told(release.visible_at)));
    match (row.state, stand) {
        (ProposalState::Released, Some((Stand::Withdrawn(at), _))) => {
            w.a1("library-proposal-withdrawn", "when", told(at))
        }
        (ProposalState::Released, Some((Stand::Stopped(at), _))) => w.a1("library-proposal-stopped", "when", told(at)),
        (ProposalState::Released, Some((Stand::Overtaken, _))) => w.t("library-proposal-overtaken"),
        (ProposalState::Released, Some((Stand::Superseded(at), when))) => {
            w.a2("library-proposal-superseded", "when", when, "by", told(at))
        }
        (ProposalState::Released, Some((Stand::Public, when))) => w.a1("library-proposal-released", "when", when),
        // Another signed one took its place: to who signs none, that is not told before its own minute.
        (ProposalState::Released, None) if due.is_some_and(|at| at <= now) => w.t("library-proposal-never-public"),
        (ProposalState::Released, _) if objections::is_open(row, now) => w.a1(
            "library-proposal-announced",
            "when",
            row.window_until.map(|end| until(w, end, zone).text).unwrap_or_default(),
        ),
        (ProposalState::Released, _) => w.a1("library-proposal-embargoed", "when", due.map(told).unwrap_or_default()),
        (ProposalState::Consented, _) => {
            w.a1(agreed_key(proposals::ground(row, consent)), "organisation", name(row.originator_id))
        }
        (state, _) => w.a1(&format!("library-proposal-{}", state.word()), "organisation", name(row.originator_id)),
    }
}

/// How it is said that nobody has to be asked any more. That an organisation consented is said where it did, and nowhere else.
fn agreed_key(ground: Ground) -> &'static str {
    match ground {
        Ground::Consent => "library-proposal-consented",
        Ground::Own => "library-proposal-own",
        Ground::Rule => "library-proposal-ruled",
    }
}

/// Why it was stopped before its minute, or its release withdrawn from the public.
fn ended(w: Words, row: &proposal::Model, known: &Known<'_>) -> Option<Ended> {
    // Why what took its place was withdrawn is no reason of this one.
    let release = known.release.filter(|release| Stand::of(release, known.now) != Stand::Overtaken);
    let stopped = row.state == ProposalState::Withdrawn || release.is_some_and(|release| release.stopped);
    let reason = row.stop_reason.clone().or_else(|| release.and_then(|release| release.withdrawal_reason.clone()))?;
    let label = w.t(if stopped { "library-stop-reason" } else { "library-withdrawal-reason" });
    Some(Ended { label, reason })
}

/// Who answered and when, and with which reason, which may be in any language; empty while there is no answer.
fn answered(w: Words, row: &proposal::Model, paper: &Paper, people: &HashMap<SeatId, String>) -> (String, String) {
    let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
    let who = || named(w, people, row.answer_seat_id);
    match (row.answered_at, &row.answer_note) {
        (Some(at), Some(reason)) => {
            let when = moment(w, at, zone).text;
            (w.a2("library-answer-reason-was", "who", who(), "when", when), reason.clone())
        }
        (Some(at), None) => {
            (w.a2("library-answer-given", "who", who(), "when", moment(w, at, zone).text), String::new())
        }
        (None, _) if row.state != ProposalState::Asked && paper.row.consent == Agreed::Given => {
            (w.t("library-answer-upload"), String::new())
        }
        (None, _) => Default::default(),
    }
}
