//! The mails on what became of a proposal: to its originator when a release is signed, stopped or withdrawn, and to those who proposed it
//! when the originator has answered.
//!
//! Such a mail is about one proposal, or about all that were proposed together; it says how they stand when it is sent.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::{
    ProposalState, Signatory,
    letters::{BatchMail, BatchPaper, BatchPart, facts, shown},
    objections,
    proposals::answering,
    tables::{document, proposal, release},
};
use crate::{
    access::{
        Capability, Consent, Grant, Letter, LiveSeat, MailKind, OrganisationId, PersonId, Publish, Reader, RowId,
        Standing, Test, Write,
    },
    clock::Instant,
    error::Outcome,
    http::{
        House,
        links::space_href,
        names::Organisations,
        times::{moment, until},
    },
    i18n::Words,
    mail::{Outgoing, words},
};

/// Tells those who answer for some originators that a release of their papers was signed, or that an objection stopped it. Whoever is told of it
/// as a participant is not told twice.
///
/// # Errors
/// [`crate::error::Denied`]; the database's.
pub(super) async fn originators<C: Capability>(
    grant: &Grant<C>,
    write: &mut Write<C>,
    originators: &[OrganisationId],
    (participants_know, subject): (bool, RowId),
) -> Outcome<()> {
    let (own, here) = (grant.viewer().map(|viewer| viewer.person), grant.here()?.process);
    let mut readers = write.readers_of(grant.space_id()).await?;
    // Who is told as a participant is that in one of their seats, whatever the others are.
    let know = readers.iter().filter(|reader| participants_know && objections::is_participant(reader, here));
    let know: BTreeSet<PersonId> = know.map(|reader| reader.person).collect();
    readers.retain(|reader| !know.contains(&reader.person));
    for person in answering(&readers, originators).into_iter().filter(|person| Some(*person) != own) {
        write.mail(MailKind::ReleaseTold, person, subject).await?;
    }
    Ok(())
}

/// Tells those who answer for an originator that its release was stopped or withdrawn. The grant is one in the public space: they are told
/// where the paper stands, if the one who acts publishes there too.
///
/// # Errors
/// The database's.
pub(super) async fn taken_back(
    grant: &Grant<Publish>,
    write: &mut Write<Publish>,
    found: &proposal::Model,
) -> Outcome<()> {
    let Ok(there) = grant.further::<Publish>(found.space_id) else { return Ok(()) };
    let (space, own) = (write.reach(&there)?, grant.viewer().map(|viewer| viewer.person));
    let readers = write.readers_of(found.space_id).await?;
    let told = answering(&readers, &Vec::from_iter(found.originator_id));
    for person in told.into_iter().filter(|person| Some(*person) != own) {
        write.mail_in(MailKind::ReleaseTold, space, person, found.id).await?;
    }
    Ok(())
}

/// Tells the secretariat, and who leads a presidency that proposed a release, that its originator has answered.
///
/// # Errors
/// [`crate::error::Denied`]; the database's.
pub(super) async fn answered(
    grant: &Grant<Consent>,
    write: &mut Write<Consent>,
    found: &proposal::Model,
) -> Outcome<()> {
    let own = grant.viewer().map(|viewer| viewer.person);
    let waits = |reader: &Reader| {
        let presides = is_presiding(found, reader.organisation) && reader.capacity.leads();
        reader.standing == Standing::Secretariat || presides
    };
    let readers = write.readers_of(found.space_id).await?;
    let told: BTreeSet<PersonId> = readers.iter().filter(|reader| waits(reader)).map(|reader| reader.person).collect();
    for person in told.into_iter().filter(|person| Some(*person) != own) {
        write.mail(MailKind::ReleaseTold, person, found.id).await?;
    }
    Ok(())
}

/// Renders such a mail. `None`: nothing in it concerns its reader any more.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let rows = rows(letter).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let Some(space) = scope.space(first.space_id) else { return Ok(None) };
    let papers = scope
        .rows::<document::Entity>()
        .in_space(first.space_id)
        .only(document::Column::Id, Test::any(rows.iter().map(|row| row.document_id)))
        .all()
        .await?;
    let shown = shown(letter, &papers).await?;
    let symbols = papers.iter().filter_map(|paper| paper.symbol.clone());
    let released = scope.rows::<release::Entity>().only(release::Column::Symbol, Test::any(symbols)).all().await?;
    let seats: Vec<&LiveSeat> = scope.seats().iter().filter(|seat| seat.process == space.process).collect();
    // In a room of two processes the originator may be of the other.
    let enters = |seat: &&LiveSeat| space.by_seat.iter().any(|(id, _)| *id == seat.id);
    let entering: Vec<&LiveSeat> = scope.seats().iter().filter(enters).collect();
    let organisations = Organisations::of(scope);
    let told_why = objections::is_told(scope, space.id);
    let mut parts: BTreeMap<(String, String), Vec<BatchPaper>> = BTreeMap::new();
    for row in &rows {
        let Some(paper) = shown.get(&row.document_id) else { continue };
        let said = if speaks(&entering, row) {
            became(w, row, &of_symbol(&released, &paper.symbol), (scope.now(), told_why))
        } else if waits(&seats, row) {
            answer(w, row, &organisations)
        } else {
            None
        };
        if let Some(said) = said {
            parts.entry(said).or_default().push(paper.clone());
        }
    }
    let told: Vec<&BatchPaper> = parts.values().flatten().collect();
    let Some(paper) = told.first() else { return Ok(None) };
    let process = scope.process(space.process).map(|process| process.name(w)).unwrap_or_default();
    let one = first.id.0 == letter.subject;
    let here = space_href(scope, space);
    let mail = BatchMail {
        w,
        person: letter.name.clone(),
        subject: match told.len() {
            1 => w.a1("mail-told-subject", "symbol", &paper.symbol),
            n => w.n("mail-told-subject-many", n),
        },
        lead: if rows.iter().any(|row| speaks(&entering, row)) {
            w.a1("mail-told-originator-lead", "process", process)
        } else {
            w.a1("mail-told-proposer-lead", "process", process)
        },
        facts: facts(letter, first).await?,
        invited: w.t("mail-told-do"),
        link: house.link(&if one {
            format!("{here}/documents/{}#release", first.document_id)
        } else {
            format!("{here}/batches/{}", letter.subject)
        }),
        parts: parts.into_iter().map(|((heading, reason), papers)| BatchPart { heading, reason, papers }).collect(),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// The proposal that a mail is about, or those that were proposed together.
async fn rows(letter: &Letter) -> Outcome<Vec<proposal::Model>> {
    let all = || letter.scope.rows::<proposal::Entity>();
    let own = all().only(proposal::Column::Id, Test::is(letter.subject)).all().await?;
    if !own.is_empty() {
        return Ok(own);
    }
    all().only(proposal::Column::BatchId, Test::is(letter.subject)).oldest(proposal::Column::Id).all().await
}

/// Whether the reader of a mail is of the originator. A secretariat's seat never is.
fn speaks(seats: &[&LiveSeat], row: &proposal::Model) -> bool {
    seats.iter().any(|seat| Some(seat.organisation) == row.originator_id && seat.standing != Standing::Secretariat)
}

/// Whether the reader of a mail waits for the answer of the originator.
fn waits(seats: &[&LiveSeat], row: &proposal::Model) -> bool {
    let presides = |seat: &LiveSeat| is_presiding(row, seat.organisation) && seat.capacity.leads();
    seats.iter().any(|seat| seat.standing == Standing::Secretariat || presides(seat))
}

/// Whether an organisation proposed a release as the presidency. One that has a secretariat may observe, too, and is not told as an observer.
fn is_presiding(row: &proposal::Model, organisation: OrganisationId) -> bool {
    row.proposed_as == Some(Signatory::Presidency) && row.proposer_id == Some(organisation)
}

fn of_symbol<'r>(released: &'r [release::Model], symbol: &str) -> Vec<&'r release::Model> {
    released.iter().filter(|release| release.symbol == symbol).collect()
}

fn zone(row: &proposal::Model) -> Tz {
    row.zone.parse().unwrap_or(Tz::UTC)
}

/// What the originator is told of a proposal, and the reason that goes with it: nothing while nobody has signed it. Of an objection only those
/// learn here who are not told of it by itself, and nothing but that the release did not come about. Among the releases that anyone reads is none
/// whose minute has not come.
fn became(
    w: Words,
    row: &proposal::Model,
    released: &[&release::Model],
    (now, told_why): (Instant, bool),
) -> Option<(String, String)> {
    let told = |at| moment(w, at, zone(row)).text;
    if row.state == ProposalState::Objected && !told_why {
        return Some((w.t("mail-told-stopped"), String::new()));
    }
    if row.state == ProposalState::Withdrawn {
        let said = row.stopped_at.map(|at| w.a1("mail-told-stopped-at", "when", told(at)));
        return Some((said.unwrap_or_else(|| w.t("mail-told-stopped")), row.stop_reason.clone().unwrap_or_default()));
    }
    if row.state != ProposalState::Released {
        return None;
    }
    let due = row.embargo_until.max(row.window_until);
    let own = released.iter().find(|release| Some(release.id) == row.release_id);
    if let Some(at) = own.and_then(|release| release.withdrawn_at) {
        let reason = own.and_then(|release| release.withdrawal_reason.clone());
        return Some((w.a1("mail-told-withdrawn", "when", told(at)), reason.unwrap_or_default()));
    }
    let (at, sentence) = match (own, due) {
        (Some(release), _) => (release.visible_at, w.a1("mail-told-public", "when", told(release.visible_at))),
        (None, Some(due)) if due > now && objections::is_open(row, now) => {
            let end = row.window_until.map(|end| until(w, end, zone(row)).text).unwrap_or_default();
            (due, w.a1("mail-told-announced", "when", end))
        }
        (None, Some(due)) if due > now => (due, w.a1("mail-told-embargoed", "when", told(due))),
        // Its time has come, and nobody reads it: another took its place before.
        (None, _) => return Some((w.t("mail-told-stopped"), String::new())),
    };
    let before = released.iter().find(|other| Some(other.id) != row.release_id && other.superseded_at == Some(at));
    let before = before.map(|other| w.a1("mail-told-supersedes", "when", told(other.visible_at)));
    Some((std::iter::once(sentence).chain(before).collect::<Vec<_>>().join(&w.t("sentence-gap")), String::new()))
}

/// What those who proposed a release are told of the answer, and the reason that goes with it.
fn answer(w: Words, row: &proposal::Model, organisations: &Organisations) -> Option<(String, String)> {
    let originator = row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let said = match row.state {
        ProposalState::Consented => w.a1("mail-told-consented", "organisation", originator),
        ProposalState::Declined => w.a1("mail-told-declined", "organisation", originator),
        // What was done since they did themselves, or are told of by another mail.
        ProposalState::Asked | ProposalState::Released | ProposalState::Objected | ProposalState::Withdrawn => {
            return None;
        }
    };
    Some((said, row.answer_note.clone().unwrap_or_default()))
}
