//! The originator keeps its paper: it asks for a narrower or a wider circle later, too. Those who keep the space act with the acts that they
//! have, or say why not; both stand with the paper.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;

use super::{
    RequestState, Wish, criteria,
    documents::{hold, paper, some, speaks_for},
    proposals::answering,
    tables::{circle_request, document},
    wishes,
};
use crate::{
    access::{
        AuditLine, Capability, Changes, Consent, Grant, Level, MailKind, PersonId, Power, RowId, Rows, Scope,
        SpaceKind, Standing, Test, Verb, Write,
    },
    error::{Denied, Error, Outcome, Wrong},
    i18n::Words,
};

/// The longest reason, and the longest answer, in characters.
const LONGEST: usize = 2000;

/// What is asked for, as typed.
#[derive(Clone, Debug, Default)]
pub struct Asked<'f> {
    /// Narrower or wider, and how.
    pub wish: Option<Wish>,
    /// The kind of space, where it is to be circulated.
    pub to_kind: Option<SpaceKind>,
    /// The criterion, where it is to be released.
    pub criterion: Option<RowId>,
    /// Why.
    pub reason: &'f str,
}

/// The request about a paper that waits for an answer, if there is one.
///
/// # Errors
/// The database's.
pub async fn open(scope: &Scope, found: &document::Model) -> Outcome<Option<circle_request::Model>> {
    all_open(scope, found).one().await
}

/// Whether the seat may take a request back: it speaks for the organisation that asked.
pub fn may_take_back<C: Capability>(grant: &Grant<C>, of: &document::Model, found: &circle_request::Model) -> bool {
    may_ask(grant, of) && grant.seat().is_some_and(|seat| seat.organisation == found.organisation_id)
}

/// Takes an open request back. Those who were asked are not told again: it waits for them no more.
///
/// # Errors
/// [`Denied::NotFound`]; [`Denied::Forbidden`] for another organisation's; [`Error::Conflict`] if it was answered already; the database's.
pub async fn take_back(grant: &Grant<Consent>, of: &document::Model, id: RowId) -> Outcome<()> {
    let found = find(grant, of, id).await?;
    if !may_take_back(grant, of, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    let row = circle_request::ActiveModel {
        state: Set(RequestState::Withdrawn),
        answer_seat_id: Set(grant.seat().map(|seat| seat.id)),
        answered_at: Set(Some(write.now())),
        ..Default::default()
    };
    let still = RequestState::Open.word();
    if !write.change_if::<circle_request::Entity>(id, circle_request::Column::State, still, row).await? {
        return Err(Error::Conflict);
    }
    let line = AuditLine::of(Verb::CircleWithdrawn, of.id.0).with("symbol", of.symbol.clone());
    write.commit(line.with("wish", found.wish.word())).await
}

/// Whether the seat may ask for another circle: it speaks for the originator, in a space that others keep.
pub fn may_ask<C: Capability>(grant: &Grant<C>, found: &document::Model) -> bool {
    // A secretariat acts itself, and so does a delegation in its own room.
    let of_house = grant.seat().is_some_and(|seat| seat.standing == Standing::Secretariat);
    let own_room = grant.here().is_ok_and(|here| here.kind == SpaceKind::Delegation);
    !of_house && !own_room && speaks_for(grant.seat(), found) && grant.may(Power::Consent, found.space_id)
}

/// Whether somebody with a power may answer: who manages the space any request, who publishes one that is about a release.
pub fn may_answer(power: Power, found: &circle_request::Model) -> bool {
    let of_release = matches!(found.wish, Wish::Release | Wish::WithdrawRelease);
    found.state == RequestState::Open && (power == Power::Manage || (power == Power::Publish && of_release))
}

/// What is asked for, in words.
pub fn wish(w: Words, found: &circle_request::Model, criterion: &str) -> String {
    match (found.wish, found.to_kind) {
        (Wish::WithdrawCopy, _) => w.t("library-wish-withdraw-copy"),
        (Wish::WithdrawRelease, _) => w.t("library-wish-withdraw-release"),
        (Wish::Circulate, Some(kind)) => {
            w.a1("library-wish-circulate-to", "space", w.t(&format!("space-{}", kind.word())))
        }
        (Wish::Circulate, None) => w.t("library-wish-circulate"),
        (Wish::Release, _) => w.a1("library-wish-release-under", "criterion", criterion),
    }
}

/// The requests about a paper.
pub fn of_paper<'s>(scope: &'s Scope, found: &document::Model) -> Rows<'s, circle_request::Entity> {
    scope
        .rows::<circle_request::Entity>()
        .in_space(found.space_id)
        .only(circle_request::Column::DocumentId, Test::is(found.id))
        .newest(circle_request::Column::AskedAt)
}

/// Whether the originator has asked to bring a paper into a kind of space: that is its recorded consent, until the request is answered.
///
/// # Errors
/// The database's.
pub async fn is_asked_for(scope: &Scope, found: &document::Model, kind: SpaceKind) -> Outcome<bool> {
    Ok(asks_for(&all_open(scope, found).all().await?, found, kind))
}

/// The same inside a change, which has the paper: a request that it relies on is not taken back before it ends.
///
/// # Errors
/// The database's.
pub(super) async fn is_asked_for_within<C: Capability>(
    write: &Write<C>,
    found: &document::Model,
    kind: SpaceKind,
) -> Outcome<bool> {
    Ok(asks_for(&write.held(all_open(write.scope(), found)).await?, found, kind))
}

fn all_open<'s>(scope: &'s Scope, found: &document::Model) -> Rows<'s, circle_request::Entity> {
    of_paper(scope, found).only(circle_request::Column::State, Test::is(RequestState::Open.word()))
}

fn asks_for(open: &[circle_request::Model], found: &document::Model, kind: SpaceKind) -> bool {
    open.iter().any(|row| {
        row.wish == Wish::Circulate
            && row.to_kind == Some(kind)
            && row.version == found.version
            && Some(row.organisation_id) == found.originator_id
    })
}

/// Asks for another circle for a paper of one's organisation. Those who manage the space are told.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field, also while another request about this paper is open; [`Denied`]; [`Error::Conflict`] if the paper
/// was changed at the same time; the database's.
pub async fn make(grant: &Grant<Consent>, id: RowId, asked: &Asked<'_>) -> Outcome<RowId> {
    let found = paper(grant, id).await?;
    if !may_ask(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let wish = judge(grant, &found, asked).await?;
    let seat = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    if !write.held(all_open(write.scope(), &found).limit(1)).await?.is_empty() {
        return Err(Error::Wrong(vec![Wrong::at("wish", "library-fault-request-open")]));
    }
    let request = RowId::fresh();
    let row = circle_request::ActiveModel {
        id: Set(request),
        document_id: Set(id),
        version: Set(found.version),
        wish: Set(wish),
        to_kind: Set(asked.to_kind.filter(|_| wish == Wish::Circulate)),
        criterion_id: Set(asked.criterion.filter(|_| wish == Wish::Release)),
        organisation_id: Set(seat.organisation),
        reason: Set(asked.reason.trim().to_owned()),
        state: Set(RequestState::Open),
        asked_at: Set(write.scope().now()),
        answer_seat_id: Set(None),
        answered_at: Set(None),
        answer_note: Set(None),
        ..Default::default()
    };
    write.insert::<circle_request::Entity>(row).await?;
    let readers = write.readers_of(found.space_id).await?.into_iter();
    let managers: BTreeSet<PersonId> =
        readers.filter(|reader| reader.level == Level::Manage).map(|reader| reader.person).collect();
    for person in managers {
        write.mail(MailKind::CircleAsked, person, request).await?;
    }
    write.commit(AuditLine::of(Verb::CircleAsked, id.0).with("symbol", found.symbol).with("wish", wish.word())).await?;
    Ok(request)
}

async fn judge(grant: &Grant<Consent>, found: &document::Model, asked: &Asked<'_>) -> Outcome<Wish> {
    let mut wrong = Vec::new();
    match asked.wish {
        Some(Wish::Circulate) if asked.to_kind.is_none_or(|kind| !wishes::kinds().any(|known| known == kind)) => {
            wrong.push(Wrong::at("to_kind", "library-fault-request-kind"));
        }
        Some(Wish::Release) => {
            let valid = criteria::valid(grant, found.process_id).await?;
            if !valid.iter().any(|row| Some(row.id) == asked.criterion) {
                wrong.push(Wrong::at("criterion", "library-fault-criterion"));
            }
        }
        Some(Wish::Circulate | Wish::WithdrawCopy | Wish::WithdrawRelease) => {}
        None => wrong.push(Wrong::at("wish", "library-fault-request-wish")),
    }
    if !(1..=LONGEST).contains(&asked.reason.trim().chars().count()) {
        wrong.push(Wrong::at("reason", "library-fault-request-reason"));
    }
    match asked.wish {
        Some(wish) if wrong.is_empty() => Ok(wish),
        _ => Err(Error::Wrong(wrong)),
    }
}

/// A request about a paper of the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn find<C: Capability>(
    grant: &Grant<C>,
    found: &document::Model,
    id: RowId,
) -> Outcome<circle_request::Model> {
    let rows = of_paper(grant, found).in_space(grant.space_id()).only(circle_request::Column::Id, Test::is(id));
    Ok(rows.one().await?.ok_or(Denied::NotFound)?)
}

/// Answers a request: it has been done, or it is declined with a reason. Who asked is told.
///
/// # Errors
/// [`Error::Wrong`] for a refusal without a reason, or words that are too long; [`Denied::Forbidden`] for who publishes, where it is about
/// no release; [`Error::Conflict`] if it was answered already; the database's.
pub async fn answer<C: Changes>(
    grant: &Grant<C>,
    of: &document::Model,
    id: RowId,
    (done, words): (bool, &str),
) -> Outcome<()> {
    let found = find(grant, of, id).await?;
    if found.state != RequestState::Open {
        return Err(Error::Conflict);
    }
    if !may_answer(C::POWER, &found) {
        return Err(Denied::Forbidden.into());
    }
    if (!done && words.trim().is_empty()) || words.trim().chars().count() > LONGEST {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-reason")]));
    }
    let mut write = grant.write().await?;
    let row = circle_request::ActiveModel {
        state: Set(if done { RequestState::Done } else { RequestState::Declined }),
        answer_seat_id: Set(grant.seat().map(|seat| seat.id)),
        answered_at: Set(Some(write.now())),
        answer_note: Set(some(words)),
        ..Default::default()
    };
    let still = RequestState::Open.word();
    if !write.change_if::<circle_request::Entity>(id, circle_request::Column::State, still, row).await? {
        return Err(Error::Conflict);
    }
    tell_asker(&mut write, &found).await?;
    let verb = if done { Verb::CircleDone } else { Verb::CircleDeclined };
    let line = AuditLine::of(verb, of.id.0).with("symbol", of.symbol.clone()).with("wish", found.wish.word());
    write.commit(line).await
}

/// Ends an open request to take a paper out of its space, where the paper has been put into the wastebasket: its page is gone, and nobody could
/// say there that it is done. Who asked is told.
///
/// # Errors
/// [`Error::Conflict`] if it was answered at the same time; the database's.
pub(super) async fn met_by_removal<C: Changes>(
    grant: &Grant<C>,
    write: &mut Write<C>,
    of: &document::Model,
) -> Outcome<()> {
    let still = RequestState::Open.word();
    let open = of_paper(write.scope(), of)
        .only(circle_request::Column::State, Test::is(still))
        .only(circle_request::Column::Wish, Test::is(Wish::WithdrawCopy.word()));
    let Some(found) = write.held(open).await?.pop() else { return Ok(()) };
    let row = circle_request::ActiveModel {
        state: Set(RequestState::Done),
        answer_seat_id: Set(grant.seat().map(|seat| seat.id)),
        answered_at: Set(Some(write.now())),
        ..Default::default()
    };
    if !write.change_if::<circle_request::Entity>(found.id, circle_request::Column::State, still, row).await? {
        return Err(Error::Conflict);
    }
    tell_asker(write, &found).await?;
    let here = write.reach(grant)?;
    let line = AuditLine::of(Verb::CircleDone, of.id.0).with("symbol", of.symbol.clone());
    write.note_in(here, line.with("wish", found.wish.word())).await
}

/// Tells who asked of the answer; where that seat has ended, those who speak for its organisation now.
async fn tell_asker<C: Changes>(write: &mut Write<C>, found: &circle_request::Model) -> Outcome<()> {
    let readers = write.readers_of(found.space_id).await?;
    let asker = readers.iter().find(|reader| Some(reader.seat) == found.seat_id).map(|reader| reader.person);
    let told = match asker {
        Some(person) => BTreeSet::from([person]),
        None => answering(&readers, &[found.organisation_id]),
    };
    for person in told {
        write.mail(MailKind::CircleAnswered, person, found.id).await?;
    }
    Ok(())
}
