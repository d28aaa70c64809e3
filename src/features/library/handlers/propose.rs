//! Proposing a release, answering for the originator, and signing it.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use chrono_tz::Tz;

use super::{
    document::people,
    paper::{self, Paper},
    plan::plan,
};
use crate::{
    access::{Consent, Grant, Power, Publish, Read, SpaceKind, Test},
    error::{Denied, Error, Outcome, Wrong},
    features::library::{
        Agreed, ProposalState, criteria,
        pages::{Proposal, ProposePage},
        proposals, releases,
        rows::{faults, language_name, moment, only_wrong},
        tables::{criterion, proposal, release},
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        names::{Organisations, in_language},
        on_to, private_page_with,
        views::{Choice, FieldError},
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
    let done = match plan(&act.form, zone) {
        Ok(plan) => proposals::propose(&act.grant, paper.row.id, &plan).await,
        Err(wrong) => Err(Error::Wrong(wrong)),
    };
    match done {
        Ok(_) => Ok(on_to(&format!("{}?done=proposed", paper.href))),
        Err(fault) => {
            let errors = faults(act.visit.w, only_wrong(fault)?);
            form(&act.visit, &act.grant, &paper, Some(&act.form), errors).await
        }
    }
}

/// Answers for the originator.
pub async fn answer(request: HttpRequest, act: Act<Consent, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let id = paper::id(&request, "proposal")?;
    let done = match act.form.one("answer") {
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
        Ok(()) => Ok(on_to(&format!("{}?done=answered", paper.href))),
        Err(fault) => {
            let errors = faults(act.visit.w, only_wrong(fault)?);
            let grant: Grant<Read> = act.grant.further(act.grant.space_id())?;
            let body =
                super::document::with_faults(&act.visit, &grant, &request, errors, act.form.one("reason").to_owned())
                    .await?;
            Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
        }
    }
}

/// Signs a release that was consented to.
pub async fn release(request: HttpRequest, act: Act<Publish, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    releases::sign(&act.grant, paper::id(&request, "proposal")?).await?;
    Ok(on_to(&format!("{}?done=released", paper.href)))
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
    let criteria = criteria::valid(grant, paper.row.process_id).await?;
    let one = |name: &str| typed.map_or("", |typed| typed.one(name));
    let only = criteria.len() == 1;
    let criteria = criteria.into_iter().map(|row| Choice {
        value: row.id.to_string(),
        label: criterion_name(visit, &row),
        chosen: only || one("criterion") == row.id.to_string(),
        note: String::new(),
    });
    let chosen = |code: &str| typed.is_none_or(|typed| typed.all("language").contains(&code));
    let languages = paper.files.iter().map(|file| Choice {
        value: file.language.clone(),
        label: language_name(w, &file.language),
        chosen: chosen(&file.language),
        note: file.title.clone(),
    });
    let own = grant.seat().map(|seat| seat.organisation) == paper.row.originator_id;
    let key = match paper.row.consent {
        _ if own => "library-propose-consent-self",
        Agreed::Given | Agreed::Own => "library-propose-consent-given",
        Agreed::Nothing => "library-propose-consent-ask",
    };
    let zone = visit.zone_of(paper.row.process_id);
    let zones = [zone, Tz::UTC].map(|known| Choice {
        value: known.name().to_owned(),
        label: known.name().replace('_', " "),
        chosen: one("zone") == known.name() || (one("zone").is_empty() && known == zone),
        note: String::new(),
    });
    let before = match &paper.row.symbol {
        Some(symbol) => releases::current(grant, symbol).await?,
        None => None,
    };
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
        embargo_date: one("embargo_date").to_owned(),
        embargo_time: one("embargo_time").to_owned(),
        zones: zones.into(),
        consent: w.a1(key, "organisation", &originator),
        consent_given: own || paper.row.consent != Agreed::Nothing,
        supersedes: before.map(|row| supersedes(w, &row)).unwrap_or_default(),
        note: one("note").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// What the release of today becomes, in a sentence.
fn supersedes(w: Words, before: &release::Model) -> String {
    let zone = before.zone.parse().unwrap_or(Tz::UTC);
    w.a1("library-propose-supersedes", "when", moment(w, before.visible_at, zone).text)
}

fn criterion_name(visit: &Visit, row: &criterion::Model) -> String {
    format!("{}. {}", row.number, in_language(&row.wording, visit.w))
}

/// The proposals of a paper as its page shows them, newest first.
pub async fn shown(visit: &Visit, grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<Proposal>> {
    let w = visit.w;
    let rows = grant
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::DocumentId, Test::is(paper.row.id))
        .newest(proposal::Column::AskedAt)
        .all()
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let people = people(grant, rows.iter().flat_map(|row| [row.seat_id, row.answer_seat_id]).flatten()).await?;
    let organisations = Organisations::of(grant);
    let originator = paper.row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let mut shown = Vec::new();
    for row in rows {
        let zone: Tz = row.zone.parse().unwrap_or(Tz::UTC);
        let who = |seat: Option<crate::access::SeatId>| {
            seat.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| w.t("standing-secretariat"))
        };
        let released = match row.release_id {
            Some(id) => grant.rows::<release::Entity>().only(release::Column::Id, Test::is(id)).one().await?,
            None => None,
        };
        let criterion =
            grant.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(row.criterion_id)).one().await?;
        let languages: Vec<String> = serde_json::from_value(row.languages.clone()).unwrap_or_default();
        let languages: Vec<String> = languages.iter().map(|code| language_name(w, code)).collect();
        let withdrawn = released.as_ref().and_then(|release| release.withdrawn_at);
        let state = match (row.state, &released, withdrawn) {
            (_, _, Some(at)) => w.a1("library-proposal-withdrawn", "when", moment(w, at, zone).text),
            (ProposalState::Released, Some(release), None) => {
                w.a1("library-proposal-released", "when", moment(w, release.visible_at, zone).text)
            }
            (ProposalState::Released, None, None) => {
                let until = row.embargo_until.map(|until| moment(w, until, zone).text).unwrap_or_default();
                w.a1("library-proposal-embargoed", "when", until)
            }
            (state, _, _) => w.a1(&format!("library-proposal-{}", state.word()), "organisation", &originator),
        };
        let answer = match (row.answered_at, &row.answer_note) {
            (Some(at), Some(reason)) => w.a3(
                "library-answer-reason-was",
                "who",
                who(row.answer_seat_id),
                "when",
                moment(w, at, zone).text,
                "reason",
                reason,
            ),
            (Some(at), None) => {
                w.a2("library-answer-given", "who", who(row.answer_seat_id), "when", moment(w, at, zone).text)
            }
            (None, _) if row.state != ProposalState::Asked && paper.row.consent == Agreed::Given => {
                w.t("library-answer-upload")
            }
            (None, _) => String::new(),
        };
        let here = format!("{}/proposals/{}", paper.href, row.id);
        let publishes = grant.may(Power::Publish, grant.space_id());
        let withdraw =
            released.as_ref().filter(|release| release.withdrawn_at.is_none() && publishes).and_then(|release| {
                let public = grant.space_of_kind(paper.row.process_id, SpaceKind::Public)?;
                Some(format!(
                    "{}/releases/{}/withdrawal/new",
                    crate::features::library::rows::space_href(grant, public),
                    release.id
                ))
            });
        shown.push(Proposal {
            state,
            criterion: criterion.map(|row| criterion_name(visit, &row)).unwrap_or_default(),
            languages: w.list(&languages),
            proposer: who(row.seat_id),
            proposed: moment(w, row.asked_at, zone),
            embargo: row.embargo_until.map(|until| moment(w, until, zone)),
            remark: String::new(),
            answer,
            answer_action: proposals::may_answer(grant, &row).then(|| format!("{here}/answer")),
            release_action: (row.state == ProposalState::Consented && publishes).then(|| format!("{here}/release")),
            public_href: released
                .filter(|release| release.withdrawn_at.is_none())
                .map(|release| format!("/d/{}", release.symbol)),
            withdraw_href: withdraw,
        });
    }
    Ok(shown)
}
