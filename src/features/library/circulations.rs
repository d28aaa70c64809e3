//! How a paper reaches further readers: a row of its own in the target space, with one version's symbol, titles, languages and files, and
//! what it is about. Where an earlier version went before, the newer one follows it there, under the same symbol.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;

use super::{
    Agreed,
    adding::judge_one_more,
    documents::{copied, files_of, hold, judge_note, judge_shown, paper, some, speaks_for},
    metadata, requests,
    rows::present_files,
    tables::{document, document_file, document_version},
};
use crate::{
    access::{
        AuditLine, Capability, Contribute, Deposit, Grant, LiveSeat, MailKind, Power, RowId, Rows, Scope, SpaceId,
        SpaceKind, Test, Verb, Write, policy,
    },
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome},
};

/// What is said where the originator has not agreed.
const CONSENT_MISSING: &str = "library-consent-missing";

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
        Agreed::Nothing | Agreed::Rule => Some(CONSENT_MISSING),
    }
}

/// As [`hindrance`], for a space of a kind: where the originator has itself asked to bring the paper there, its consent is not missing.
///
/// # Errors
/// The database's.
pub async fn hindrance_to(
    scope: &Scope,
    seat: Option<&LiveSeat>,
    found: &document::Model,
    kind: SpaceKind,
) -> Outcome<Option<&'static str>> {
    let why = hindrance(scope, seat, found);
    if why == Some(CONSENT_MISSING) && requests::is_asked_for(scope, found, kind).await? {
        return Ok(None);
    }
    Ok(why)
}

/// Whether it still may inside a change.
async fn judge_within(
    write: &Write<Contribute>,
    seat: Option<&LiveSeat>,
    found: &document::Model,
    kind: SpaceKind,
) -> Outcome<()> {
    let why = hindrance(write.scope(), seat, found);
    let asked = why == Some(CONSENT_MISSING) && requests::is_asked_for_within(write, found, kind).await?;
    if why.is_none() || asked { Ok(()) } else { Err(Denied::Forbidden.into()) }
}

/// The spaces that a paper can be circulated to from here: where the seat contributes, of the same process, not the public, not where it is
/// as it is now.
///
/// # Errors
/// The database's.
pub async fn targets<C: Capability>(grant: &Grant<C>, found: &document::Model) -> Outcome<Vec<SpaceId>> {
    let stands = stands_in(grant, found).await?;
    let wasted = wasted(grant, found).await?;
    let fits = |space: &&crate::access::SpaceSeen| {
        space.process == found.process_id
            && !matches!(space.kind, SpaceKind::Public | SpaceKind::Delegation)
            && !stands.contains(&space.id)
            && !wasted.contains(&space.id)
            && grant.may(Power::Contribute, space.id)
    };
    Ok(grant.spaces().filter(fits).map(|space| space.id).collect())
}

/// The spaces in which a paper stands as it is now, as far as the viewer sees them.
///
/// # Errors
/// The database's.
pub async fn stands_in(scope: &Scope, found: &document::Model) -> Outcome<BTreeSet<SpaceId>> {
    let all = elsewhere(scope, found).await?;
    let earlier = outrun(scope, found, &all).await?;
    let standing = all.iter().filter(|row| !earlier.contains(row)).map(|row| row.space_id);
    Ok(standing.chain([found.space_id]).collect())
}

/// The spaces in whose wastebasket a copy of the paper lies, as far as the viewer sees them: it can be brought back there, and bears the
/// symbol until it is destroyed.
///
/// # Errors
/// The database's.
pub async fn wasted(scope: &Scope, found: &document::Model) -> Outcome<BTreeSet<SpaceId>> {
    let rows = || scope.wasted_rows::<document::Entity>(Instant::UNIX_EPOCH);
    let of = std::iter::once(found.id).chain(found.from_id);
    let mut all = rows().only(document::Column::FromId, Test::any(of)).all().await?;
    if let Some(symbol) = &found.symbol {
        all.extend(rows().only(document::Column::Symbol, Test::is(symbol.as_str())).all().await?);
    }
    if let Some(from) = found.from_id {
        all.extend(rows().only(document::Column::Id, Test::is(from)).one().await?);
    }
    Ok(all.into_iter().map(|row| row.space_id).collect())
}

/// The rows of the same paper in other spaces, as far as the viewer sees them: by its symbol, and by what was copied from what, as drafts have
/// no symbol yet.
async fn elsewhere(scope: &Scope, found: &document::Model) -> Outcome<Vec<document::Model>> {
    let mut all = copies(scope, found).all().await?;
    let rows = || scope.rows::<document::Entity>();
    if let Some(symbol) = &found.symbol {
        all.extend(rows().only(document::Column::Symbol, Test::is(symbol.as_str())).all().await?);
    }
    if let Some(from) = found.from_id {
        all.extend(rows().only(document::Column::Id, Test::is(from)).one().await?);
    }
    let mut known = BTreeSet::from([found.id]);
    all.retain(|row| known.insert(row.id));
    Ok(all)
}

/// The paper that a copy goes back to, by however many steps; the paper itself, where it is none.
pub(super) fn root(found: &document::Model) -> RowId {
    found.from_id.unwrap_or(found.id)
}

/// The copies of a paper, and those that were made of the same one as it.
fn copies<'s>(scope: &'s Scope, found: &document::Model) -> Rows<'s, document::Entity> {
    let of = std::iter::once(found.id).chain(found.from_id);
    scope.rows::<document::Entity>().only(document::Column::FromId, Test::any(of))
}

/// The copies that the present version can follow: what stands there is an earlier state of this paper, once, as it was circulated. What was
/// revised there since goes its own way, and is followed by nothing from here.
///
/// # Errors
/// The database's.
pub async fn followed(scope: &Scope, found: &document::Model) -> Outcome<Vec<document::Model>> {
    outrun(scope, found, &elsewhere(scope, found).await?).await
}

async fn outrun(scope: &Scope, found: &document::Model, all: &[document::Model]) -> Outcome<Vec<document::Model>> {
    let ours = |row: &&document::Model| {
        row.from_id == Some(root(found))
            && row.space_id != found.space_id
            && (row.symbol.is_none() || row.symbol == found.symbol)
            && all.iter().filter(|other| other.space_id == row.space_id).count() == 1
    };
    let mut followed: Vec<document::Model> = all.iter().filter(ours).cloned().collect();
    if followed.is_empty() {
        return Ok(followed);
    }
    let there = present_files(scope, &followed).await?;
    let own = scope
        .rows::<document_file::Entity>()
        .in_space(found.space_id)
        .only(document_file::Column::DocumentId, Test::is(found.id))
        .all()
        .await?;
    let states: Vec<BTreeSet<Text<'_>>> =
        (1..=found.version).map(|number| texts(own.iter().filter(|file| file.number == number))).collect();
    followed.retain(|copy| {
        let stands = texts(there.get(&copy.id).into_iter().flatten());
        states.last() != Some(&stands) && states.iter().any(|state| stands.is_subset(state))
    });
    Ok(followed)
}

/// What makes a text the same wherever it stands: language, title, name and content of its file.
type Text<'f> = (&'f str, &'f str, &'f str, &'f str);

/// The texts of a version.
pub fn texts<'f>(files: impl IntoIterator<Item = &'f document_file::Model>) -> BTreeSet<Text<'f>> {
    files.into_iter().map(|file| (&*file.language, &*file.title, &*file.name, &*file.sha256)).collect()
}

/// Circulates the present version of a paper to another space; where an earlier one stands, it follows that as the newest. Its symbol is given
/// now, if it has none. Who gains sight is told. It was decided on the version that the form showed.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a note that is too long, for a version that is not the present one any more, and where what it would follow
/// has as many versions as a paper may have; [`Error::Conflict`] if the paper was changed, given its symbol, or circulated to the same space in
/// the meantime; the database's.
pub async fn circulate(
    grant: &Grant<Contribute>,
    id: RowId,
    to: SpaceId,
    shown: Option<i32>,
    note: &str,
) -> Outcome<RowId> {
    let found = paper(grant, id).await?;
    if !targets(grant, &found).await?.contains(&to) {
        return Err(Denied::Forbidden.into());
    }
    let target: Grant<Contribute> = grant.further(to)?;
    let kind = target.here()?.kind;
    if hindrance_to(grant, grant.seat(), &found, kind).await?.is_some() {
        return Err(Denied::Forbidden.into());
    }
    judge(shown, &found, note)?;
    let earlier = followed(grant, &found).await?.into_iter().find(|copy| copy.space_id == to);
    if let Some(wrong) = earlier.as_ref().and_then(|copy| judge_one_more(copy, "to")) {
        return Err(Error::Wrong(vec![wrong]));
    }
    let files = files_of(grant, id, found.version).await?;
    let mut write = grant.write().await?;
    // Whoever holds several papers takes them by their ids: the copy first, where that is the older.
    if earlier.as_ref().is_some_and(|copy| copy.id < found.id) {
        write.held(copies(write.scope(), &found).in_space(to)).await?;
    }
    hold(&write, &found).await?;
    // Only now: while the paper was waited for, its originator may have taken the request back.
    judge_within(&write, grant.seat(), &found, kind).await?;
    // Who pressed at the same time waited for the paper: a copy that was made by then is there.
    if !write.held(copies(write.scope(), &found).in_space(to)).await?.iter().eq(earlier.iter()) {
        return Err(Error::Conflict);
    }
    // What waits there would follow under a consent that was not given to it.
    if let Some(copy) = &earlier
        && write.has_held_with(&target, copy.id).await?
    {
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
    let copy = earlier.as_ref().map_or_else(RowId::fresh, |copy| copy.id);
    let (version, number) = (RowId::fresh(), earlier.as_ref().map_or(1, |copy| copy.version + 1));
    let made = if earlier.is_some() {
        // The versions before stay as they were, and so does what was said with the first.
        let row = document::ActiveModel {
            symbol: Set(symbol.clone()),
            version: Set(number),
            consent: Set(found.consent),
            ..Default::default()
        };
        if !write.change_with::<document::Entity, _>(&target, copy, row).await? {
            return Err(Error::Conflict);
        }
        document_version::ActiveModel { number: Set(number), note: Set(some(note)), ..version_of(copy, version, now) }
    } else {
        let row = document::ActiveModel { symbol: Set(symbol.clone()), ..copy_of(&found, copy, note, now) };
        write.insert_with::<document::Entity, _>(&target, row).await?;
        version_of(copy, version, now)
    };
    write.insert_with::<document_version::Entity, _>(&target, made).await?;
    for file in &files {
        let row = document_file::ActiveModel { number: Set(number), ..fresh_file(file, copy, version) };
        write.insert_with::<document_file::Entity, _>(&target, row).await?;
    }
    metadata::carry(&mut write, &target, (id, copy)).await?;
    let there = write.reach(&target)?;
    write.mail_newcomers(MailKind::Circulated, there, copy).await?;
    write.note_in(there, AuditLine::of(Verb::DocumentCirculated, copy.0).with("symbol", symbol.clone())).await?;
    write.commit(AuditLine::of(Verb::DocumentCirculated, id.0).with("symbol", symbol)).await?;
    Ok(copy)
}

/// Whether what goes is what the form showed, with a note that is not too long.
fn judge(shown: Option<i32>, found: &document::Model, note: &str) -> Outcome<()> {
    let wrong: Vec<_> = judge_shown(shown, found, "to").into_iter().chain(judge_note(note)).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Error::Wrong(wrong)) }
}

/// Leaves a copy of a delegation's paper in bureau or desk, without reading there.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a note that is too long, and for a version that is not the present one any more; [`Error::Conflict`] if the
/// paper was changed at the same time; the database's.
pub async fn deposit(
    grant: &Grant<Deposit>,
    id: RowId,
    into: SpaceKind,
    shown: Option<i32>,
    note: &str,
) -> Outcome<()> {
    let found = paper(grant, id).await?;
    judge(shown, &found, note)?;
    let files = files_of(grant, id, found.version).await?;
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let now = write.scope().now();
    let (copy, version) = (RowId::fresh(), RowId::fresh());
    // A deposit is no circulation: it gives no symbol, and takes none that another deposit of the same paper bears there.
    let row = document::ActiveModel { symbol: Set(None), ..copy_of(&found, copy, note, now) };
    let target = write.deposit::<document::Entity>(grant, into, row).await?;
    write.deposit::<document_version::Entity>(grant, into, version_of(copy, version, now)).await?;
    for file in &files {
        write.deposit::<document_file::Entity>(grant, into, fresh_file(file, copy, version)).await?;
    }
    metadata::leave(&mut write, grant, into, (id, copy)).await?;
    write.mail_readers(MailKind::Circulated, target, copy).await?;
    write.note_in(target, AuditLine::of(Verb::DocumentDeposited, copy.0)).await?;
    write.commit(AuditLine::of(Verb::DocumentDeposited, id.0).with("into", into.word())).await
}

fn copy_of(found: &document::Model, id: RowId, note: &str, now: Instant) -> document::ActiveModel {
    document::ActiveModel {
        id: Set(id),
        // Copies of a copy are the first paper's, too: so all of them know of each other.
        from_id: Set(Some(root(found))),
        kind: Set(found.kind.clone()),
        originator_id: Set(found.originator_id),
        original_language: Set(found.original_language.clone()),
        dated: Set(found.dated.clone()),
        consent: Set(found.consent),
        note: Set(some(note)),
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

fn fresh_file(file: &document_file::Model, document: RowId, version: RowId) -> document_file::ActiveModel {
    document_file::ActiveModel {
        id: Set(RowId::fresh()),
        document_id: Set(document),
        version_id: Set(version),
        number: Set(1),
        ..copied(file)
    }
}
