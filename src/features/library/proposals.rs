//! From private to public: a proposal under a criterion, and the originator's answer.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;

use super::{
    Agreed, Conduct, ProposalState, Signatory, criteria,
    documents::{files_of, hold, judge_note, judge_shown, paper, some, speaks_for},
    objections,
    tables::{document, proposal},
    tidings,
};
use crate::{
    access::{
        AuditLine, Consent, Grant, LiveSeat, MailKind, OrganisationId, PersonId, Power, Publish, Reader, RowId, Rows,
        Scope, Standing, Test, Verb, Write,
    },
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
    http::names::Organisations,
    i18n::Words,
};

/// A release that is proposed.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The version that the form showed as the present one: it is what is proposed.
    pub shown: Option<i32>,
    /// Under which criterion.
    pub criterion: Option<RowId>,
    /// In which languages.
    pub languages: Vec<String>,
    /// Not before this instant.
    pub embargo_until: Option<Instant>,
    /// The zone that the embargo is told in.
    pub zone: chrono_tz::Tz,
    /// A line to the originator.
    pub note: String,
}

/// Proposes to release the present version of a paper. Where the originator agreed beforehand, or is the secretariat itself, no answer is needed.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`]; [`Error::Conflict`] if the paper was changed in the meantime.
pub async fn propose(grant: &Grant<Publish>, id: RowId, plan: &Plan) -> Outcome<RowId> {
    let found = paper(grant, id).await?;
    let files = files_of(grant, id, found.version).await?;
    let valid = criteria::valid(grant, found.process_id).await?;
    let mut wrong = Vec::from_iter(judge_shown(plan.shown, &found, "language"));
    let criterion = valid.iter().find(|row| Some(row.id) == plan.criterion);
    if criterion.is_none() {
        wrong.push(Wrong::at("criterion", "library-fault-criterion"));
    }
    if plan.languages.is_empty() || !plan.languages.iter().all(|code| files.iter().any(|file| file.language == *code)) {
        wrong.push(Wrong::at("language", "library-fault-languages"));
    }
    if plan.embargo_until.is_some_and(|until| until <= grant.now()) {
        wrong.push(Wrong::at("embargo_date", "library-fault-embargo-past"));
    }
    wrong.extend(judge_note(&plan.note));
    if criterion.is_some_and(|row| row.conduct == Conduct::Window) {
        wrong.extend(objections::hindrance(grant));
    }
    let (Some(criterion), true) = (criterion, wrong.is_empty()) else { return Err(Error::Wrong(wrong)) };
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let ruled = criterion.conduct != Conduct::Consent && objections::is_bound(grant, &found).await?;
    let terms = Terms {
        criterion: criterion.id,
        embargo_until: plan.embargo_until,
        zone: plan.zone,
        note: &plan.note,
        batch: None,
    };
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    objections::judge(&write, &found, criterion).await?;
    if !write.held(waiting(write.scope(), &[id])).await?.is_empty() {
        return Err(Error::Wrong(vec![Wrong::at("criterion", "library-fault-proposed")]));
    }
    let state = if ruled || has_agreed(seat, &found) { ProposalState::Consented } else { ProposalState::Asked };
    let proposed = put(&mut write, seat, &found, (&terms, &plan.languages, state)).await?;
    if state == ProposalState::Asked {
        let readers = write.readers_of(found.space_id).await?;
        for person in answering(&readers, &Vec::from_iter(found.originator_id)) {
            write.mail(MailKind::ConsentAsked, person, proposed).await?;
        }
    }
    write
        .commit(AuditLine::of(Verb::ReleaseProposed, id.0).with("symbol", found.symbol).with("state", state.word()))
        .await?;
    Ok(proposed)
}

/// The languages that a proposal names.
///
/// # Errors
/// [`Error::Internal`] if they cannot be read.
pub fn languages_of(found: &proposal::Model) -> Outcome<Vec<String>> {
    serde_json::from_value(found.languages.clone())
        .map_err(|fault| Error::Internal(format!("the languages of a proposal: {fault}")))
}

/// Who proposed a release, and as what: “IOM (secretariat)”. It is kept with the proposal, because the seat may be over.
pub fn proposer(found: &proposal::Model, organisations: &Organisations, w: Words) -> Option<String> {
    let word = match found.proposed_as? {
        Signatory::Secretariat => w.t("site-signed-secretariat"),
        Signatory::Presidency => w.t("site-signed-presidency"),
    };
    Some(w.a2("library-proposer", "organisation", organisations.short(found.proposer_id?, w), "as", word))
}

/// What a release rests on that can be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The originator consented: when it handed the paper in, or when it was asked.
    Consent,
    /// It is the paper of who proposes it, or the secretariat's own: there is nobody else to ask.
    Own,
    /// The criterion is a rule of the participants, which asks for no consent: nobody was asked.
    Rule,
}

/// What a proposal rests on that nobody has to be asked about any more; `consent` is what the originator agreed to with the paper.
pub fn ground(found: &proposal::Model, consent: Agreed) -> Ground {
    // An objection stands where an answer does.
    if consent == Agreed::Given || (found.answered_at.is_some() && found.objector_id.is_none()) {
        return Ground::Consent;
    }
    let proposes = found.proposer_id.is_some() && found.proposer_id == found.originator_id;
    if proposes || consent == Agreed::Own { Ground::Own } else { Ground::Rule }
}

/// Under what several releases, or one, are proposed.
pub(super) struct Terms<'a> {
    /// The criterion.
    pub criterion: RowId,
    /// Not before this instant.
    pub embargo_until: Option<Instant>,
    /// The zone that times are told in.
    pub zone: chrono_tz::Tz,
    /// A line to the originator.
    pub note: &'a str,
    /// What it is proposed together with.
    pub batch: Option<RowId>,
}

/// Whether the originator agreed beforehand, or is the one who proposes.
pub(super) fn has_agreed(seat: &LiveSeat, found: &document::Model) -> bool {
    speaks_for(Some(seat), found) || found.consent != Agreed::Nothing
}

/// The proposals of papers that wait for an answer, or to be signed.
pub(super) fn waiting<'s>(scope: &'s Scope, papers: &[RowId]) -> Rows<'s, proposal::Entity> {
    scope
        .rows::<proposal::Entity>()
        .only(proposal::Column::DocumentId, Test::any(papers.iter().copied()))
        .only(proposal::Column::State, Test::any([ProposalState::Asked.word(), ProposalState::Consented.word()]))
}

/// Puts down a proposal to release the present version of a paper that the change holds. Nobody is told yet.
///
/// # Errors
/// The database's.
pub(super) async fn put(
    write: &mut Write<Publish>,
    seat: &LiveSeat,
    found: &document::Model,
    (terms, languages, state): (&Terms<'_>, &[String], ProposalState),
) -> Outcome<RowId> {
    let proposed = RowId::fresh();
    let row = proposal::ActiveModel {
        id: Set(proposed),
        document_id: Set(found.id),
        number: Set(found.version),
        languages: Set(serde_json::json!(languages)),
        criterion_id: Set(terms.criterion),
        embargo_until: Set(terms.embargo_until),
        zone: Set(terms.zone.name().to_owned()),
        originator_id: Set(found.originator_id),
        note: Set(some(terms.note)),
        state: Set(state),
        proposer_id: Set(Some(seat.organisation)),
        proposed_as: Set(Some(Signatory::of(seat.standing))),
        asked_at: Set(write.scope().now()),
        answer_seat_id: Set(None),
        answered_at: Set(None),
        answer_note: Set(None),
        release_id: Set(None),
        window_until: Set(None),
        objector_id: Set(None),
        blocked_until: Set(None),
        lifted_at: Set(None),
        stopped_at: Set(None),
        stop_reason: Set(None),
        batch_id: Set(terms.batch),
        ..Default::default()
    };
    write.insert::<proposal::Entity>(row).await?;
    Ok(proposed)
}

/// The persons among some readers who can answer for originators, each once: their heads and their focal points.
pub(super) fn answering(readers: &[Reader], originators: &[OrganisationId]) -> BTreeSet<PersonId> {
    readers
        .iter()
        .filter(|reader| reader.standing != Standing::Secretariat)
        .filter(|reader| originators.contains(&reader.organisation) && reader.capacity.leads())
        .map(|reader| reader.person)
        .collect()
}

/// The open proposal of a paper, as one space sees it.
///
/// # Errors
/// [`Denied::NotFound`].
pub async fn find<C: crate::access::Capability>(grant: &Grant<C>, id: RowId) -> Outcome<proposal::Model> {
    let found = grant
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::Id, Test::is(id))
        .one()
        .await?;
    Ok(found.ok_or(Denied::NotFound)?)
}

/// The same, of one paper: an address that names another's leads nowhere.
///
/// # Errors
/// [`Denied::NotFound`].
pub async fn find_of<C: crate::access::Capability>(
    grant: &Grant<C>,
    document: RowId,
    id: RowId,
) -> Outcome<proposal::Model> {
    let found = find(grant, id).await?;
    if found.document_id == document { Ok(found) } else { Err(Denied::NotFound.into()) }
}

/// Whether this seat can answer a proposal: it is the originator's, and may consent.
pub fn may_answer<C: crate::access::Capability>(grant: &Grant<C>, found: &proposal::Model) -> bool {
    found.state == ProposalState::Asked && is_asked(grant, found) && grant.may(Power::Consent, found.space_id)
}

/// Whether this seat is of the originator. A secretariat's seat never is: its own papers need no answer, and under another
/// standing of its organisation it did not hand this one in.
fn is_asked<C: crate::access::Capability>(grant: &Grant<C>, found: &proposal::Model) -> bool {
    grant
        .seat()
        .is_some_and(|seat| Some(seat.organisation) == found.originator_id && seat.standing != Standing::Secretariat)
}

/// Answers for the originator: yes, or no with a reason.
///
/// # Errors
/// [`Denied`] for another organisation's paper; [`Error::Wrong`] for a refusal without a reason, or one that is too long; [`Error::Conflict`].
pub async fn answer(grant: &Grant<Consent>, id: RowId, agrees: bool, reason: &str) -> Outcome<()> {
    let found = find(grant, id).await?;
    if !is_asked(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let of_paper = paper(grant, found.document_id).await?;
    if (!agrees && reason.trim().is_empty()) || reason.trim().chars().count() > 2000 {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-reason")]));
    }
    let mut write = grant.write().await?;
    let row = proposal::ActiveModel {
        state: Set(if agrees { ProposalState::Consented } else { ProposalState::Declined }),
        answer_seat_id: Set(grant.seat().map(|seat| seat.id)),
        answered_at: Set(Some(write.scope().now())),
        answer_note: Set(some(reason)),
        ..Default::default()
    };
    if !write.change_if::<proposal::Entity>(id, proposal::Column::State, ProposalState::Asked.word(), row).await? {
        return Err(Error::Conflict);
    }
    tidings::answered(grant, &mut write, &found).await?;
    let verb = if agrees { Verb::ReleaseConsented } else { Verb::ReleaseDeclined };
    write.commit(AuditLine::of(verb, found.document_id.0).with("symbol", of_paper.symbol)).await
}
