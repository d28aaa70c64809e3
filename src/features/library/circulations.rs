//! How a paper reaches further readers: a row of its own in the target space, with one version's symbol, titles, languages and files.

use sea_orm::ActiveValue::Set;

use super::{
    Agreed,
    documents::{copied, files_of, hold, judge_note, paper, speaks_for},
    tables::{document, document_file, document_version},
};
use crate::{
    access::{
        AuditLine, Capability, Contribute, Deposit, Grant, LiveSeat, MailKind, Power, RowId, Rows, Scope, SpaceId,
        SpaceKind, Test, Verb, policy,
    },
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome},
};

/// Why a paper may not be circulated from here by this seat; `None` if it may (rule 8: the originator keeps its paper).
pub fn hindrance(scope: &Scope, seat: Option<&LiveSeat>, found: &document::Model) -> Option<&'static str> {
    if speaks_for(seat, found) {
        return None;
    }
    if !scope.may(Power::Manage, found.space_id) {
        return Some("library-circulate-not-yours");
    }
    match found.consent {
        Agreed::Given | Agreed::Own => None,
        Agreed::Nothing => Some("library-consent-missing"),
    }
}

/// The spaces that a paper can be circulated to from here: where the seat contributes, of the same process, not the public, not where it is.
///
/// # Errors
/// The database's.
pub async fn targets<C: Capability>(grant: &Grant<C>, found: &document::Model) -> Outcome<Vec<SpaceId>> {
    let mut there = vec![found.space_id];
    if let Some(symbol) = &found.symbol {
        let same =
            grant.rows::<document::Entity>().only(document::Column::Symbol, Test::is(symbol.as_str())).all().await?;
        there.extend(same.into_iter().map(|row| row.space_id));
    }
    // Drafts have no symbol yet.
    there.extend(copies(grant, found).all().await?.into_iter().map(|row| row.space_id));
    if let Some(from) = found.from_id {
        let original = grant.rows::<document::Entity>().only(document::Column::Id, Test::is(from)).one().await?;
        there.extend(original.map(|row| row.space_id));
    }
    let fits = |space: &&crate::access::SpaceSeen| {
        space.process == found.process_id
            && !matches!(space.kind, SpaceKind::Public | SpaceKind::Delegation)
            && !there.contains(&space.id)
            && grant.may(Power::Contribute, space.id)
    };
    Ok(grant.spaces().filter(fits).map(|space| space.id).collect())
}

/// The copies of a paper, and those that were made of the same one as it.
fn copies<'s>(scope: &'s Scope, found: &document::Model) -> Rows<'s, document::Entity> {
    let of = std::iter::once(found.id).chain(found.from_id);
    scope.rows::<document::Entity>().only(document::Column::FromId, Test::any(of))
}

/// Circulates the present version of a paper to another space. Its symbol is given now, if it has none. Who gains sight is told.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a note that is too long; [`Error::Conflict`] if the paper was changed, given its symbol, or
/// circulated to the same space in the meantime; the database's.
pub async fn circulate(grant: &Grant<Contribute>, id: RowId, to: SpaceId, note: &str) -> Outcome<RowId> {
    let found = paper(grant, id).await?;
    if hindrance(grant, grant.seat(), &found).is_some() || !targets(grant, &found).await?.contains(&to) {
        return Err(Denied::Forbidden.into());
    }
    let target: Grant<Contribute> = grant.further(to)?;
    short_enough(note)?;
    let files = files_of(grant, id, found.version).await?;
    let mut write = grant.write().await?;
    if hindrance(write.scope(), grant.seat(), &found).is_some() {
        return Err(Denied::Forbidden.into());
    }
    hold(&write, &found).await?;
    // Who pressed at the same time waited for the paper: a copy that was made by then is there.
    if !write.held(copies(write.scope(), &found).in_space(to)).await?.is_empty() {
        return Err(Error::Conflict);
    }
    let now = write.scope().now();
    let year = found.dated.parse::<PartialDate>().map_or(1970, PartialDate::year);
    let symbol = match &found.symbol {
        Some(symbol) => Some(symbol.clone()),
        None if policy::circulates_at_once(target.here()?.kind) => {
            let symbol = write.next_symbol(&target, year).await?;
            // The paper bears its symbol from now on wherever it stands.
            let named = document::ActiveModel { symbol: Set(Some(symbol.clone())), ..Default::default() };
            write.change::<document::Entity>(id, named).await?;
            Some(symbol)
        }
        None => None,
    };
    let (copy, version) = (RowId::fresh(), RowId::fresh());
    let row = document::ActiveModel { symbol: Set(symbol.clone()), ..copy_of(&found, copy, note, now) };
    write.insert_with::<document::Entity, _>(&target, row).await?;
    write.insert_with::<document_version::Entity, _>(&target, version_of(copy, version, now)).await?;
    for file in &files {
        let row = document_file::ActiveModel { document_id: Set(copy), version_id: Set(version), ..fresh_file(file) };
        write.insert_with::<document_file::Entity, _>(&target, row).await?;
    }
    let there = write.reach(&target)?;
    write.mail_newcomers(MailKind::Circulated, there, copy).await?;
    write.note_in(there, AuditLine::of(Verb::DocumentCirculated, copy.0).with("symbol", symbol.clone())).await?;
    write.commit(AuditLine::of(Verb::DocumentCirculated, id.0).with("symbol", symbol)).await?;
    Ok(copy)
}

fn short_enough(note: &str) -> Outcome<()> {
    match judge_note(note) {
        Some(wrong) => Err(Error::Wrong(vec![wrong])),
        None => Ok(()),
    }
}

/// Leaves a copy of a delegation's paper in bureau or desk, without reading there.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a note that is too long; the database's.
pub async fn deposit(grant: &Grant<Deposit>, id: RowId, into: SpaceKind, note: &str) -> Outcome<()> {
    let found = paper(grant, id).await?;
    short_enough(note)?;
    let files = files_of(grant, id, found.version).await?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let (copy, version) = (RowId::fresh(), RowId::fresh());
    // A deposit is no circulation: it gives no symbol, and takes none that another deposit of the same paper bears there.
    let row = document::ActiveModel { symbol: Set(None), ..copy_of(&found, copy, note, now) };
    let target = write.deposit::<document::Entity>(grant, into, row).await?;
    write.deposit::<document_version::Entity>(grant, into, version_of(copy, version, now)).await?;
    for file in &files {
        let row = document_file::ActiveModel { document_id: Set(copy), version_id: Set(version), ..fresh_file(file) };
        write.deposit::<document_file::Entity>(grant, into, row).await?;
    }
    write.mail_readers(MailKind::Circulated, target, copy).await?;
    write.note_in(target, AuditLine::of(Verb::DocumentDeposited, copy.0)).await?;
    write.commit(AuditLine::of(Verb::DocumentDeposited, id.0).with("into", into.word())).await
}

fn copy_of(found: &document::Model, id: RowId, note: &str, now: Instant) -> document::ActiveModel {
    document::ActiveModel {
        id: Set(id),
        from_id: Set(Some(found.id)),
        kind: Set(found.kind.clone()),
        originator_id: Set(found.originator_id),
        original_language: Set(found.original_language.clone()),
        dated: Set(found.dated.clone()),
        consent: Set(found.consent),
        note: Set(super::documents::some(note)),
        version: Set(1),
        placed_at: Set(now),
        removed_at: Set(None),
        ..Default::default()
    }
}

fn version_of(document: RowId, id: RowId, now: Instant) -> document_version::ActiveModel {
    document_version::ActiveModel {
        id: Set(id),
        document_id: Set(document),
        number: Set(1),
        note: Set(None),
        made_at: Set(now),
        ..Default::default()
    }
}

fn fresh_file(file: &document_file::Model) -> document_file::ActiveModel {
    document_file::ActiveModel { id: Set(RowId::fresh()), number: Set(1), ..copied(file) }
}
