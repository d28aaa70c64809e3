//! The page of the one who runs the installation and reads no content of it.

use actix_web::{http::StatusCode, web::Query};
use askama::Template;
use chrono::Duration;
use serde::Deserialize;

use super::{
    pages::{ChoiceGroup, FirstManager, InvitedManager, OperatedProcess, OperatorPage, Seal, WithdrawalPage},
    parts::{by_label, choice, faults, languages, notice, tried, word},
    storage::told,
};
use crate::{
    access::{
        Capacity, Head, RowId, Standing, StandingId,
        desk::{self, INVITATION_DAYS, NewInvitation},
    },
    error::{Denied, Outcome, Wrong},
    http::{
        Answer, Posted, SignedIn, Visit, names::Organisations, on_to, private_page, private_page_with, times::moment,
    },
    i18n::Lang,
};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    email: String,
    language: String,
    standing: String,
}

/// Which invitation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    id: String,
}

/// Whether the visitor runs the installation.
pub fn judge(visit: &Visit) -> Result<(), Denied> {
    let viewer = visit.scope.viewer().ok_or(Denied::SignIn)?;
    if viewer.operator { Ok(()) } else { Err(Denied::Forbidden) }
}

/// The first managers who are invited and have not come yet.
async fn invited(visit: &Visit) -> Outcome<Vec<(RowId, InvitedManager)>> {
    let w = visit.w;
    let shown = desk::managers_invited(&visit.scope).await?.into_iter().map(|row| {
        let zone = visit.zone_of(row.process_id);
        let manager = InvitedManager {
            id: row.id.to_string(),
            name: row.name,
            email: row.email,
            process: visit.scope.process(row.process_id).map(|process| process.name(w)).unwrap_or_default(),
            sent: moment(w, row.ends_at - Duration::days(INVITATION_DAYS), zone),
            ends: moment(w, row.ends_at, zone),
        };
        (row.id, manager)
    });
    Ok(shown.collect())
}

/// The head of the chain, as far as there is one.
fn seal(head: Head) -> Option<Seal> {
    let lines = usize::try_from(head.number).ok().filter(|lines| *lines > 0)?;
    Some(Seal { head: head.hash.chars().take(16).collect(), lines })
}

async fn page(visit: &Visit, typed: &Typed, wrong: &[Wrong]) -> Outcome<String> {
    let w = visit.w;
    let rows = desk::managers_offered(&visit.scope).await?;
    let organisations = Organisations::of(&visit.scope);
    let (mut processes, mut groups) = (Vec::new(), Vec::new());
    for process in visit.scope.processes() {
        let of: Vec<_> = rows.iter().filter(|row| row.process_id == process.id).collect();
        let secretariats: Vec<_> = of.iter().filter(|row| row.kind == Standing::Secretariat).collect();
        processes.push(OperatedProcess {
            name: process.name(w),
            href: format!("/{}/{}", w.lang.code(), process.slug),
            accent: process.accent.clone(),
            storage: told(&desk::storage_of(&visit.scope, process.id).await?, w),
            quota_href: format!("/operator/quotas?process={}", process.id),
            secretariats: secretariats.iter().map(|row| organisations.name(row.organisation_id, w)).collect(),
        });
        let choices = of.iter().map(|row| choice(row.id, organisations.name(row.organisation_id, w), &typed.standing));
        let choices = by_label(choices, w);
        if !choices.is_empty() {
            groups.push(ChoiceGroup { label: process.name(w), choices });
        }
    }
    let gauges = desk::gauges(&visit.scope).await?;
    let mut chrome = visit.own_frame("operator")?;
    "/operator".clone_into(&mut chrome.here);
    let page = OperatorPage {
        chrome,
        w,
        notice: notice(&visit.here, w),
        errors: faults(wrong, w),
        processes,
        invited: invited(visit).await?.into_iter().map(|(_, manager)| manager).collect(),
        form: FirstManager {
            name: typed.name.clone(),
            email: typed.email.clone(),
            language: languages(&typed.language, w),
            standing: groups,
        },
        mail_waiting: usize::try_from(gauges.mails_waiting).unwrap_or(usize::MAX),
        mail_dead: usize::try_from(gauges.mails_dead).unwrap_or(usize::MAX),
        last_line: gauges.last_line_at.map(|at| moment(w, at, chrono_tz::Tz::UTC)),
        seal: seal(visit.house.store.audit_head().await?),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    Ok(page.render()?)
}

/// `GET /operator`
pub async fn index(visit: SignedIn) -> Answer {
    judge(&visit)?;
    Ok(private_page(page(&visit, &Typed::default(), &[]).await?))
}

/// `POST /operator/managers`: invites the first manager of a process.
pub async fn create(posted: Posted<Typed>) -> Answer {
    judge(&posted)?;
    let typed = &posted.form;
    let chosen: Option<StandingId> = word(&typed.standing);
    let found = desk::managers_offered(&posted.scope).await?.into_iter().find(|row| Some(row.id) == chosen);
    let mut wrong = Vec::new();
    if Lang::of_code(&typed.language).is_none() {
        wrong.push(Wrong::at("language", "desk-error-language"));
    }
    let new = NewInvitation {
        name: typed.name.clone(),
        email: typed.email.clone(),
        language: typed.language.clone(),
        standing: found.as_ref().map(|row| row.id),
        // Whoever manages first is staff of the secretariat; without one, the head of a delegation.
        capacity: Some(if found.is_some_and(|row| row.kind != Standing::Secretariat) {
            Capacity::Head
        } else {
            Capacity::Staff
        }),
        ..NewInvitation::default()
    };
    if wrong.is_empty() {
        match tried(desk::invite_first_manager(&posted.scope, &posted.whence.address, &new).await)? {
            Ok(_) => return Ok(on_to("/operator?done=invited")),
            Err(found) => wrong = found,
        }
    }
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, page(&posted, typed, &wrong).await?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn new(visit: SignedIn) -> Answer {
    judge(&visit)?;
    Ok(on_to("/operator"))
}

/// `GET /operator/managers/withdrawal?id=`: asks before an invitation is withdrawn. Where there is none any more, it leads back.
pub async fn edit(visit: SignedIn, query: Query<Asked>) -> Answer {
    judge(&visit)?;
    let asked: Option<RowId> = word(&query.id);
    let Some((_, manager)) = invited(&visit).await?.into_iter().find(|(id, _)| Some(*id) == asked) else {
        return Ok(on_to("/operator"));
    };
    let page = WithdrawalPage { chrome: visit.own_frame("operator")?, w: visit.w, manager };
    Ok(private_page(page.render()?))
}

/// `POST /operator/managers/withdrawal`: the link of the invitation is dead at once.
pub async fn remove(posted: Posted<Asked>) -> Answer {
    judge(&posted)?;
    let Some(id) = word(&posted.form.id) else { return Ok(on_to("/operator")) };
    desk::withdraw_first_manager(&posted.scope, &posted.whence.address, id).await?;
    Ok(on_to("/operator?done=withdrawn"))
}
