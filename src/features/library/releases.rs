//! Releases: signed under a criterion with the originator's consent, and superseded by later ones.
//!
//! Of one symbol one release stands at a time. Who may publish sees those too that are under an embargo
//! ([`Grant::rows_ahead`]): such a one can be stopped, and followed by another, before its minute.

use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::{
    Agreed, Conduct, ProposalState, Signatory,
    carried::{Behind, behind_each},
    criteria,
    documents::{files_of, hold, paper},
    objections::{self, Window},
    proposals::{find, languages_of},
    tables::{criterion, document, document_file, proposal, release, release_file},
    tidings,
};
use crate::{
    access::{
        Ahead, AuditLine, Capability, Changes, Grant, Guarded, LiveSeat, MailKind, Publish, RowId, Rows, Scope,
        SpaceId, SpaceKind, Test, Verb, Write,
    },
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome},
};

/// How a release stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Anyone reads it.
    Public,
    /// Its minute is to come.
    Ahead,
    /// Another took its place at an instant.
    Superseded(Instant),
    /// It was taken back from the public at an instant.
    Withdrawn(Instant),
    /// It was stopped at an instant, before its minute.
    Stopped(Instant),
    /// Another took its place before its minute.
    Overtaken,
}

impl Stand {
    /// How a release stands at an instant.
    pub fn of(row: &release::Model, now: Instant) -> Self {
        let taken = row.superseded_at.filter(|at| *at <= now || *at <= row.visible_at);
        match (row.withdrawn_at, taken) {
            (_, Some(at)) if row.stopped && at <= row.visible_at => Self::Overtaken,
            (Some(at), _) if row.stopped => Self::Stopped(at),
            (Some(at), _) => Self::Withdrawn(at),
            (None, Some(at)) => Self::Superseded(at),
            (None, None) if row.stopped => Self::Overtaken,
            (None, None) if row.visible_at <= now => Self::Public,
            (None, None) => Self::Ahead,
        }
    }
}

/// Signs a release that was proposed and consented to. The right to publish is judged now; an embargo is a time in the row, and so is the end
/// of a window in which participants may object: such a release is announced to them.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] while an objection is in the way; [`Error::Conflict`] for a proposal that is not consented to any more, or a paper that was changed in the meantime.
pub async fn sign(grant: &Grant<Publish>, id: RowId) -> Outcome<RowId> {
    let planned = find(grant, id).await?;
    let found = paper(grant, planned.document_id).await?;
    let public = grant.space_of_kind(found.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let target: Grant<Publish> = grant.further(public)?;
    let files = files_of(grant, found.id, planned.number).await?;
    let mut behind = behind_each(grant, grant.space_id(), &[(found.id, planned.number)]).await?;
    let behind = behind.remove(&found.id).unwrap_or_default();
    let criterion = criteria::of(grant, planned.criterion_id).await?.ok_or(Denied::NotFound)?;
    let window = Window::of(&criterion);
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    write.alone_in(&target).await?;
    objections::judge(&write, &found, &criterion).await?;
    let window_until = window.map(|window| window.ends(write.now(), planned.zone.parse().unwrap_or(Tz::UTC)));
    let sheet = Sheet { planned, found, files, behind };
    let (released, symbol) = sign_one(&mut write, &target, &sheet, (&criterion, window_until)).await?;
    if window.is_some() {
        objections::tell(grant, &mut write, MailKind::ReleaseAnnounced, id).await?;
    }
    let originator = Vec::from_iter(sheet.found.originator_id);
    tidings::originators(grant, &mut write, &originator, (window.is_some(), id)).await?;
    write.commit(AuditLine::of(verb_of(&criterion), sheet.found.id.0).with("symbol", symbol)).await?;
    Ok(released)
}

/// What is signed: a proposal that was consented to, its paper, and the files of the version that it names.
pub(super) struct Sheet {
    /// The proposal.
    pub planned: proposal::Model,
    /// The paper, held by the change.
    pub found: document::Model,
    /// The files of the version that is proposed.
    pub files: Vec<document_file::Model>,
    /// Its translations that are older than their original.
    pub behind: Vec<Behind>,
}

/// What the record says of a signature under a criterion.
pub(super) fn verb_of(criterion: &criterion::Model) -> Verb {
    if Window::of(criterion).is_some() { Verb::ReleaseAnnounced } else { Verb::Released }
}

/// Signs one release inside a change that holds its paper and is alone in the public space, and puts it on record there; nobody is told yet.
/// Returns the release and its symbol.
///
/// # Errors
/// [`Error::Conflict`] for a proposal that is not consented to any more; [`Denied`]; the database's.
pub(super) async fn sign_one(
    write: &mut Write<Publish>,
    target: &Grant<Publish>,
    sheet: &Sheet,
    (criterion, window_until): (&criterion::Model, Option<Instant>),
) -> Outcome<(RowId, String)> {
    let Sheet { planned, found, files, behind } = sheet;
    let signer = target.seat().ok_or(Denied::Forbidden)?;
    let languages = languages_of(planned)?;
    let now = write.now();
    let released = RowId::fresh();
    let done = proposal::ActiveModel {
        state: Set(ProposalState::Released),
        release_id: Set(Some(released)),
        window_until: Set(window_until),
        ..Default::default()
    };
    let still = ProposalState::Consented.word();
    if !write.change_if::<proposal::Entity>(planned.id, proposal::Column::State, still, done).await? {
        return Err(Error::Conflict);
    }
    let symbol = match &found.symbol {
        Some(symbol) => symbol.clone(),
        None => {
            let year = found.dated.parse::<PartialDate>().map_or(1970, PartialDate::year);
            let symbol = write.next_symbol(target, year).await?;
            let named = document::ActiveModel { symbol: Set(Some(symbol.clone())), ..Default::default() };
            write.change::<document::Entity>(found.id, named).await?;
            symbol
        }
    };
    let visible_at = planned.embargo_until.into_iter().chain(window_until).fold(now, Instant::max);
    let supersedes = supersede(write, target, &symbol, visible_at).await?;
    let row = release::ActiveModel {
        id: Set(released),
        symbol: Set(symbol.clone()),
        released_at: Set(now),
        visible_at: Set(visible_at),
        supersedes_id: Set(supersedes),
        consent: Set(consent(found, planned, criterion)),
        ..signed(found, planned, signer)
    };
    write.insert_with::<release::Entity, _>(target, row).await?;
    for file in files.iter().filter(|file| languages.contains(&file.language)) {
        let of_version = behind.iter().find(|one| one.language == file.language).map(|one| one.of);
        let row = release_file::ActiveModel { of_version: Set(of_version), ..file_row(file, released, visible_at) };
        write.insert_with::<release_file::Entity, _>(target, row).await?;
    }
    let there = write.reach(target)?;
    write.note_in(there, AuditLine::of(verb_of(criterion), released.0).with("symbol", symbol.clone())).await?;
    Ok((released, symbol))
}

/// What the originator's agreement is that a release rests on: its own, or that it made the rule with the others.
fn consent(found: &document::Model, planned: &proposal::Model, criterion: &criterion::Model) -> Agreed {
    match (found.consent, criterion.conduct) {
        (Agreed::Nothing, Conduct::AtOnce | Conduct::Window) if planned.answered_at.is_none() => Agreed::Rule,
        (agreed, _) => agreed,
    }
}

/// What a release says of its paper and of who signed it.
fn signed(found: &document::Model, planned: &proposal::Model, signer: &LiveSeat) -> release::ActiveModel {
    release::ActiveModel {
        kind: Set(found.kind.clone()),
        originator_id: Set(found.originator_id),
        original_language: Set(found.original_language.clone()),
        dated: Set(found.dated.clone()),
        criterion_id: Set(Some(planned.criterion_id)),
        signer_id: Set(Some(signer.organisation)),
        signed_as: Set(Some(Signatory::of(signer.standing))),
        zone: Set(planned.zone.clone()),
        stopped: Set(false),
        superseded_at: Set(None),
        withdrawn_at: Set(None),
        withdrawal_reason: Set(None),
        ..Default::default()
    }
}

fn file_row(file: &document_file::Model, released: RowId, visible_at: Instant) -> release_file::ActiveModel {
    release_file::ActiveModel {
        id: Set(RowId::fresh()),
        release_id: Set(released),
        language: Set(file.language.clone()),
        original: Set(file.original),
        title: Set(file.title.clone()),
        name: Set(file.name.clone()),
        media_type: Set(file.media_type.clone()),
        size: Set(file.size),
        sha256: Set(file.sha256.clone()),
        unofficial: Set(file.unofficial),
        visible_at: Set(visible_at),
        ended_at: Set(None),
        ..Default::default()
    }
}

/// Ends what would stand from an instant on, for the one that is signed now. What is under an embargo until then never becomes public: its
/// files go. Returns the release that stands until that instant.
async fn supersede(
    write: &mut Write<Publish>,
    target: &Grant<Publish>,
    symbol: &str,
    from: Instant,
) -> Outcome<Option<RowId>> {
    let mut rows = write.held(of_symbol(target, symbol)?).await?;
    rows.retain(|row| !row.stopped);
    let before = rows.iter().find(|row| row.visible_at < from && row.superseded_at.is_none_or(|at| at >= from));
    for row in rows.iter().filter(|row| row.superseded_at.is_none_or(|at| at > from)) {
        // Until the new one is public, the old one stays the current one.
        let stopped = row.visible_at >= from;
        let ended =
            release::ActiveModel { superseded_at: Set(Some(from)), stopped: Set(stopped), ..Default::default() };
        if !write.change_with::<release::Entity, _>(target, row.id, ended).await? {
            return Err(Error::Conflict);
        }
        if stopped {
            end_files(write, target, row.id).await?;
        }
        let line = AuditLine::of(Verb::ReleaseSuperseded, row.id.0).with("symbol", symbol);
        write.note_in(write.reach(target)?, line).await?;
    }
    Ok(before.map(|row| row.id))
}

/// The files of a release are public no longer.
pub(super) async fn end_files<C: Capability, D: Changes>(
    write: &mut Write<C>,
    target: &Grant<D>,
    id: RowId,
) -> Outcome<()> {
    let ended = release_file::ActiveModel { ended_at: Set(Some(write.now())), ..Default::default() };
    let column = release_file::Column::ReleaseId;
    write.change_where::<release_file::Entity, _>(target, column, Test::is(id), ended).await?;
    Ok(())
}

/// The release of a symbol that stands now: public, not superseded, withdrawn or not.
///
/// # Errors
/// The database's.
pub async fn current(scope: &Scope, symbol: &str) -> Outcome<Option<release::Model>> {
    let rows = scope
        .rows::<release::Entity>()
        .only(release::Column::Symbol, Test::is(symbol))
        .newest(release::Column::VisibleAt)
        .all()
        .await?;
    Ok(rows.into_iter().find(|row| !row.stopped && row.superseded_at.is_none_or(|at| at > scope.now())))
}

/// All releases of a symbol, those under an embargo first.
///
/// # Errors
/// [`Denied::NotFound`] for a grant in a space that is not public.
pub fn of_symbol<'g, C: Ahead>(grant: &'g Grant<C>, symbol: &str) -> Result<Rows<'g, release::Entity>, Denied> {
    let rows = grant.rows_ahead::<release::Entity>()?;
    Ok(rows.only(release::Column::Symbol, Test::is(symbol)).newest(release::Column::VisibleAt))
}

/// The releases that a new one of this symbol would take the place of: the one that stands, and those whose minute is to come.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn to_be_superseded<C: Capability>(
    grant: &Grant<C>,
    public: SpaceId,
    symbol: &str,
) -> Outcome<Vec<release::Model>> {
    let target: Grant<Publish> = grant.further(public)?;
    let mut rows = of_symbol(&target, symbol)?.all().await?;
    rows.retain(|row| !row.stopped && row.superseded_at.is_none_or(|at| at > target.now()));
    Ok(rows)
}

/// The rows of the public space as this reader sees it: who may publish there sees what is under an embargo too.
///
/// # Errors
/// [`Denied::NotFound`] for a grant in a space that is not public.
pub fn seen<'g, E: Guarded, C: Capability>(
    reader: &'g Grant<C>,
    publisher: Option<&'g Grant<Publish>>,
    public: SpaceId,
) -> Result<Rows<'g, E>, Denied> {
    match publisher {
        Some(publisher) => publisher.rows_ahead(),
        None => Ok(reader.rows().in_space(public)),
    }
}

/// The files of a release, the original first. None, once it is withdrawn.
///
/// # Errors
/// The database's.
pub async fn files(scope: &Scope, id: RowId) -> Outcome<Vec<release_file::Model>> {
    in_order(scope.rows::<release_file::Entity>(), [id]).all().await
}

/// Only the files of some releases, the original of each first.
pub fn in_order(
    rows: Rows<'_, release_file::Entity>,
    releases: impl IntoIterator<Item = RowId>,
) -> Rows<'_, release_file::Entity> {
    rows.only(release_file::Column::ReleaseId, Test::any(releases))
        .newest(release_file::Column::Original)
        .oldest(release_file::Column::Language)
}

/// A release of the grant's space, public or not yet.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn standing(grant: &Grant<Publish>, id: RowId) -> Outcome<release::Model> {
    let rows = grant.rows_ahead::<release::Entity>()?;
    Ok(rows.only(release::Column::Id, Test::is(id)).one().await?.ok_or(Denied::NotFound)?)
}
