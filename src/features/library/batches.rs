//! Releases that are proposed together: an old series becomes public as a list, under one criterion and with one time for objections.
//!
//! A batch is no row of its own. It is what its proposals have in common, and stands where they stand: whoever reads the space reads it. Each
//! item goes its own way; an objection to one leaves the others.

use std::collections::{BTreeSet, HashMap};

use chrono_tz::Tz;

use super::{
    Conduct, ProposalState,
    candidates::{Candidate, judged},
    carried::behind_each,
    criteria,
    documents::{files_of, hold_all, judge_note, judge_shown},
    filings::{MOST, chosen},
    objections::{self, Window, object_to, tell},
    proposals::{Terms, answering, put, waiting},
    releases::{Sheet, sign_one, verb_of},
    tables::{criterion, document, proposal},
    tidings,
};
use crate::{
    access::{
        AuditLine, Capability, Decide, Grant, MailKind, OrganisationId, Publish, RowId, Rows, Scope, SpaceKind, Test,
        Verb, Write,
    },
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// What is proposed together.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The papers.
    pub papers: Vec<RowId>,
    /// The versions that the form showed as the present ones.
    pub shown: HashMap<RowId, i32>,
    /// What the page before said becomes of each, as [`crate::features::library::candidates::Fate`] words it.
    pub fates: HashMap<RowId, String>,
    /// Under which criterion.
    pub criterion: Option<RowId>,
    /// Not before this instant.
    pub embargo_until: Option<Instant>,
    /// The zone that times are told in.
    pub zone: Tz,
    /// A line to the originators that are asked.
    pub note: String,
}

/// The same viewer's right to sign in the public space of the process.
pub(super) fn publisher(grant: &Grant<Publish>) -> Outcome<Grant<Publish>> {
    let public = grant.space_of_kind(grant.here()?.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    Ok(grant.further(public)?)
}

/// Proposes papers together, as one change: those that nobody has to be asked about are signed at once, or announced with one time for
/// objections; the originators of the others are asked, each in one mail.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field, where one of them cannot go; [`Denied`]; [`Error::Conflict`] if one was changed in the meantime,
/// or something else becomes of it than the page before said.
pub async fn propose(grant: &Grant<Publish>, plan: &Plan) -> Outcome<RowId> {
    let (criterion, items) = look(grant, plan).await?;
    let was_told =
        |item: &Candidate| plan.fates.get(&item.paper.id).is_some_and(|fate| fate == item.fate(&criterion).word());
    if !items.iter().all(was_told) {
        return Err(Error::Conflict);
    }
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let target = publisher(grant)?;
    let papers: Vec<document::Model> = items.iter().map(|item| item.paper.clone()).collect();
    let ids: Vec<RowId> = papers.iter().map(|paper| paper.id).collect();
    let mut write = grant.write().await?;
    hold_all(&write, grant.space_id(), &papers).await?;
    write.alone_in(&target).await?;
    // Somebody else may have proposed one, or objected to one, while this waited.
    if !write.held(waiting(write.scope(), &ids)).await?.is_empty() {
        return Err(Error::Conflict);
    }
    for paper in &papers {
        objections::judge(&write, paper, &criterion).await?;
    }
    let batch = RowId::fresh();
    let (terms, here) = (terms(plan, criterion.id, batch), write.reach(grant)?);
    let mut asked = Vec::new();
    for item in &items {
        let state = item.begins(&criterion);
        put(&mut write, seat, &item.paper, (&terms, &item.languages(), state)).await?;
        if state == ProposalState::Asked {
            asked.extend(item.paper.originator_id);
        }
        let line = AuditLine::of(Verb::ReleaseProposed, item.paper.id.0);
        let line = line.with("symbol", item.paper.symbol.clone()).with("state", state.word());
        write.note_in(here, line).await?;
    }
    ask(grant, &mut write, &asked, batch).await?;
    let ready = write.held(of(write.scope(), grant, batch)).await?;
    let ready = ready.into_iter().filter(|row| row.state == ProposalState::Consented);
    let mut sheets = Vec::new();
    for planned in ready {
        let Some(item) = items.iter().find(|item| item.paper.id == planned.document_id) else { continue };
        // What is older than its original does not go in a list.
        let behind = Vec::new();
        sheets.push(Sheet { planned, found: item.paper.clone(), files: item.files.clone(), behind });
    }
    sign_all(grant, &mut write, &target, (&sheets, &criterion, plan.zone), batch).await?;
    write.commit(AuditLine::of(Verb::BatchProposed, batch.0).with("papers", items.len())).await?;
    Ok(batch)
}

/// What is proposed under which criterion, if nothing is wrong with a plan: for the page before.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`]; the database's.
pub async fn look(grant: &Grant<Publish>, plan: &Plan) -> Outcome<(criterion::Model, Vec<Candidate>)> {
    let items = judged(grant, &plan.papers).await?;
    Ok((judge(grant, plan, &items).await?, items))
}

fn terms(plan: &Plan, criterion: RowId, batch: RowId) -> Terms<'_> {
    let Plan { embargo_until, zone, note, .. } = plan;
    Terms { criterion, embargo_until: *embargo_until, zone: *zone, note, batch: Some(batch) }
}

/// The criterion of a plan, if nothing is wrong with it.
async fn judge(grant: &Grant<Publish>, plan: &Plan, items: &[Candidate]) -> Outcome<criterion::Model> {
    let asked: BTreeSet<RowId> = plan.papers.iter().copied().collect();
    let mut wrong = Vec::new();
    if asked.is_empty() {
        wrong.push(Wrong::at("document", "library-fault-chosen"));
    } else if asked.len() > MOST {
        wrong.push(Wrong::at("document", "library-fault-batch-many"));
    } else if items.len() < asked.len() || items.iter().any(|item| item.hindrance.is_some()) {
        wrong.push(Wrong::at("document", "library-fault-batch-items"));
    }
    let shown = |item: &Candidate| judge_shown(plan.shown.get(&item.paper.id).copied(), &item.paper, "document");
    wrong.extend(items.iter().find_map(shown));
    let valid = criteria::valid(grant, grant.here()?.process).await?;
    let criterion = valid.into_iter().find(|row| Some(row.id) == plan.criterion);
    match &criterion {
        None => wrong.push(Wrong::at("criterion", "library-fault-criterion")),
        Some(row) if row.conduct == Conduct::Window => wrong.extend(objections::hindrance(grant)),
        Some(_) => {}
    }
    if plan.embargo_until.is_some_and(|until| until <= grant.now()) {
        wrong.push(Wrong::at("embargo_date", "library-fault-embargo-past"));
    }
    wrong.extend(judge_note(&plan.note));
    match criterion {
        Some(criterion) if wrong.is_empty() => Ok(criterion),
        _ => Err(Error::Wrong(wrong)),
    }
}

/// Asks the originators of a batch for their consent, each person once.
async fn ask(
    grant: &Grant<Publish>,
    write: &mut Write<Publish>,
    originators: &[OrganisationId],
    batch: RowId,
) -> Outcome<()> {
    if originators.is_empty() {
        return Ok(());
    }
    let readers = write.readers_of(grant.space_id()).await?;
    for person in answering(&readers, originators) {
        write.mail(MailKind::BatchConsentAsked, person, batch).await?;
    }
    Ok(())
}

/// Signs sheets of one batch inside a change, with one time for objections, and tells of them in one mail.
async fn sign_all(
    grant: &Grant<Publish>,
    write: &mut Write<Publish>,
    target: &Grant<Publish>,
    (sheets, criterion, zone): (&[Sheet], &criterion::Model, Tz),
    batch: RowId,
) -> Outcome<()> {
    if sheets.is_empty() {
        return Ok(());
    }
    let window_until = Window::of(criterion).map(|window| window.ends(write.now(), zone));
    let here = write.reach(grant)?;
    for sheet in sheets {
        let (_, symbol) = sign_one(write, target, sheet, (criterion, window_until)).await?;
        write.note_in(here, AuditLine::of(verb_of(criterion), sheet.found.id.0).with("symbol", symbol)).await?;
    }
    if window_until.is_some() {
        tell(grant, write, MailKind::BatchAnnounced, batch).await?;
    }
    let originators: Vec<OrganisationId> = sheets.iter().filter_map(|sheet| sheet.found.originator_id).collect();
    tidings::originators(grant, write, &originators, (window_until.is_some(), batch)).await
}

/// What of a batch can be signed, having been consented to since it was proposed: under which criterion and which papers. There may be none. What
/// an objection to a copy stands in the way of is left.
///
/// # Errors
/// [`Denied`]; the database's.
pub(super) async fn ready(grant: &Grant<Publish>, batch: RowId) -> Outcome<(criterion::Model, Vec<Sheet>)> {
    let mut ready = items(grant, batch).await?;
    let first = ready.first().ok_or(Denied::NotFound)?;
    let criterion = criteria::of(grant, first.criterion_id).await?.ok_or(Denied::NotFound)?;
    let hindered = hindered(grant, &ready, &criterion).await?;
    ready.retain(|row| row.state == ProposalState::Consented && !hindered.contains_key(&row.id));
    let papers = chosen(grant, &ready.iter().map(|row| row.document_id).collect::<Vec<_>>()).await?;
    let numbers: Vec<(RowId, i32)> = ready.iter().map(|row| (row.document_id, row.number)).collect();
    let mut behind = behind_each(grant, grant.space_id(), &numbers).await?;
    let mut sheets = Vec::new();
    for planned in ready {
        let Some(found) = papers.iter().find(|paper| paper.id == planned.document_id) else { continue };
        let files = files_of(grant, found.id, planned.number).await?;
        let behind = behind.remove(&found.id).unwrap_or_default();
        sheets.push(Sheet { planned, found: found.clone(), files, behind });
    }
    Ok((criterion, sheets))
}

/// Why items that were consented to cannot be signed now, by the item: an objection to a copy stands in the way, or another release of the paper.
///
/// # Errors
/// The database's.
pub async fn hindered(
    grant: &Grant<Publish>,
    items: &[proposal::Model],
    criterion: &criterion::Model,
) -> Outcome<HashMap<RowId, Wrong>> {
    let mut hindered = HashMap::new();
    for row in items.iter().filter(|row| row.state == ProposalState::Consented) {
        if let Some(wrong) = objections::fault(grant.in_the_way(row.document_id).await?, criterion) {
            hindered.insert(row.id, wrong);
        }
    }
    Ok(hindered)
}

/// Signs items of a batch, as one change: those that are named, which whoever signs them saw beforehand.
///
/// # Errors
/// [`Error::Conflict`] where none is named, or one cannot be signed any more; [`Denied`]; the database's.
pub async fn sign(grant: &Grant<Publish>, batch: RowId, seen: &BTreeSet<RowId>) -> Outcome<()> {
    let (criterion, mut sheets) = ready(grant, batch).await?;
    sheets.retain(|sheet| seen.contains(&sheet.planned.id));
    let first = sheets.first().filter(|_| sheets.len() == seen.len()).ok_or(Error::Conflict)?;
    let zone = first.planned.zone.parse().unwrap_or(Tz::UTC);
    let papers: Vec<document::Model> = sheets.iter().map(|sheet| sheet.found.clone()).collect();
    let target = publisher(grant)?;
    let mut write = grant.write().await?;
    hold_all(&write, grant.space_id(), &papers).await?;
    write.alone_in(&target).await?;
    for paper in &papers {
        if objections::fault(write.in_the_way(paper.id).await?, &criterion).is_some() {
            return Err(Error::Conflict);
        }
    }
    sign_all(grant, &mut write, &target, (&sheets, &criterion, zone), batch).await?;
    write.commit(AuditLine::of(Verb::BatchSigned, batch.0).with("papers", sheets.len())).await
}

/// Objects to some items of a batch, for one's organisation and with one reason. The others stay announced.
///
/// # Errors
/// [`Error::Wrong`] where none was chosen, or without a reason; [`Denied::NotFound`] for an item of another batch; otherwise as
/// [`objections::object`].
pub async fn object(grant: &Grant<Decide>, batch: RowId, ids: &[RowId], reason: &str) -> Outcome<()> {
    let ids: BTreeSet<RowId> = ids.iter().copied().collect();
    let mut found = items(grant, batch).await?;
    found.retain(|row| ids.contains(&row.id));
    if found.len() < ids.len() {
        return Err(Denied::NotFound.into());
    }
    let none = found.is_empty().then(|| Wrong::at("proposal", "library-fault-batch-none"));
    let wrong: Vec<Wrong> = none.into_iter().chain(objections::judge_reason(reason)).collect();
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    object_to(grant, found, reason, (MailKind::BatchObjected, batch)).await
}

/// The proposals of a batch that stands in the grant's space, in their order.
///
/// # Errors
/// [`Denied::NotFound`] where there is none; the database's.
pub async fn items<C: Capability>(grant: &Grant<C>, batch: RowId) -> Outcome<Vec<proposal::Model>> {
    let found = of(grant, grant, batch).all().await?;
    if found.is_empty() { Err(Denied::NotFound.into()) } else { Ok(found) }
}

fn of<'s, C: Capability>(scope: &'s Scope, grant: &Grant<C>, batch: RowId) -> Rows<'s, proposal::Entity> {
    scope
        .rows::<proposal::Entity>()
        .in_space(grant.space_id())
        .only(proposal::Column::BatchId, Test::is(batch))
        .oldest(proposal::Column::Id)
}
