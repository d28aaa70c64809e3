//! Releases: signed under a criterion with the originator's consent, superseded by later ones, withdrawn with a tombstone.

use sea_orm::ActiveValue::Set;

use super::{
    ProposalState, Signatory,
    documents::{files_of, paper},
    proposals::find,
    tables::{proposal, release, release_file},
};
use crate::{
    access::{AuditLine, Grant, Publish, RowId, SpaceKind, Standing, Test, Verb},
    clock::PartialDate,
    error::{Denied, Error, Outcome, Wrong},
};

/// Signs a release that was proposed and consented to. The right to publish is judged now; an embargo is a time in the row.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for a proposal that is not consented to any more.
pub async fn sign(grant: &Grant<Publish>, id: RowId) -> Outcome<RowId> {
    let planned = find(grant, id).await?;
    let found = paper(grant, planned.document_id).await?;
    let public = grant.space_of_kind(found.process_id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let target: Grant<Publish> = grant.further(public)?;
    let signer = target.seat().ok_or(Denied::Forbidden)?;
    let files = files_of(grant, found.id, planned.number).await?;
    let languages: Vec<String> = serde_json::from_value(planned.languages.clone()).unwrap_or_default();
    let before = match &found.symbol {
        Some(symbol) => current(grant, symbol).await?,
        None => None,
    };
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let year = found.dated.parse::<PartialDate>().map_or(1970, PartialDate::year);
    let symbol = match &found.symbol {
        Some(symbol) => symbol.clone(),
        None => {
            let symbol = write.next_symbol(&target, year).await?;
            let named =
                super::tables::document::ActiveModel { symbol: Set(Some(symbol.clone())), ..Default::default() };
            write.change::<super::tables::document::Entity>(found.id, named).await?;
            symbol
        }
    };
    let visible_at = planned.embargo_until.filter(|until| *until > now).unwrap_or(now);
    let released = RowId::fresh();
    let done = proposal::ActiveModel {
        state: Set(ProposalState::Released),
        release_id: Set(Some(released)),
        ..Default::default()
    };
    if !write.change_if::<proposal::Entity>(id, proposal::Column::State, ProposalState::Consented.word(), done).await? {
        return Err(Error::Conflict);
    }
    let row = release::ActiveModel {
        id: Set(released),
        symbol: Set(symbol.clone()),
        kind: Set(found.kind.clone()),
        originator_id: Set(found.originator_id),
        original_language: Set(found.original_language.clone()),
        dated: Set(found.dated.clone()),
        criterion_id: Set(Some(planned.criterion_id)),
        consent: Set(found.consent),
        signer_id: Set(Some(signer.organisation)),
        signed_as: Set(Some(match signer.standing {
            Standing::Secretariat => Signatory::Secretariat,
            // Nobody else may publish but who exercises the presidency.
            Standing::Participant | Standing::Observer | Standing::CivilSociety => Signatory::Presidency,
        })),
        released_at: Set(now),
        visible_at: Set(visible_at),
        zone: Set(planned.zone.clone()),
        supersedes_id: Set(before.as_ref().map(|row| row.id)),
        superseded_at: Set(None),
        withdrawn_at: Set(None),
        withdrawal_reason: Set(None),
        ..Default::default()
    };
    write.insert_with::<release::Entity, _>(&target, row).await?;
    for file in files.iter().filter(|file| languages.contains(&file.language)) {
        let row = release_file::ActiveModel {
            id: Set(RowId::fresh()),
            release_id: Set(released),
            language: Set(file.language.clone()),
            original: Set(file.original),
            title: Set(file.title.clone()),
            name: Set(file.name.clone()),
            media_type: Set(file.media_type.clone()),
            size: Set(file.size),
            sha256: Set(file.sha256.clone()),
            visible_at: Set(visible_at),
            ended_at: Set(None),
            ..Default::default()
        };
        write.insert_with::<release_file::Entity, _>(&target, row).await?;
    }
    if let Some(before) = before {
        // Until the new one is public, the old one stays the current one.
        let ended = release::ActiveModel { superseded_at: Set(Some(visible_at)), ..Default::default() };
        write.change_with::<release::Entity, _>(&target, before.id, ended).await?;
        write
            .note_in(public, AuditLine::of(Verb::ReleaseSuperseded, before.id.0).with("symbol", symbol.clone()))
            .await?;
    }
    write.note_in(public, AuditLine::of(Verb::Released, released.0).with("symbol", symbol.clone())).await?;
    write.commit(AuditLine::of(Verb::Released, found.id.0).with("symbol", symbol)).await?;
    Ok(released)
}

/// The release of a symbol that stands now: public, not superseded, withdrawn or not.
///
/// # Errors
/// The database's.
pub async fn current(scope: &crate::access::Scope, symbol: &str) -> Outcome<Option<release::Model>> {
    let rows = scope
        .rows::<release::Entity>()
        .only(release::Column::Symbol, Test::is(symbol))
        .newest(release::Column::VisibleAt)
        .all()
        .await?;
    Ok(rows.into_iter().find(|row| row.superseded_at.is_none_or(|at| at > scope.now())))
}

/// The files of a release, the original first. None, once it is withdrawn.
///
/// # Errors
/// The database's.
pub async fn files(scope: &crate::access::Scope, id: RowId) -> Outcome<Vec<release_file::Model>> {
    scope
        .rows::<release_file::Entity>()
        .only(release_file::Column::ReleaseId, Test::is(id))
        .newest(release_file::Column::Original)
        .oldest(release_file::Column::Language)
        .all()
        .await
}

/// A release of the grant's space.
///
/// # Errors
/// [`Denied::NotFound`]; the database's.
pub async fn standing(grant: &Grant<Publish>, id: RowId) -> Outcome<release::Model> {
    let rows = grant.rows::<release::Entity>().in_space(grant.space_id());
    Ok(rows.only(release::Column::Id, Test::is(id)).one().await?.ok_or(Denied::NotFound)?)
}

/// Withdraws a release, with those that it superseded: a tombstone with symbol, dates and reason stays; titles and files go.
///
/// # Errors
/// [`Error::Wrong`] without a reason; [`Error::Conflict`] if it is withdrawn already; [`Denied`].
pub async fn withdraw(grant: &Grant<Publish>, id: RowId, reason: &str) -> Outcome<()> {
    if reason.trim().is_empty() || reason.chars().count() > 1000 {
        return Err(Error::Wrong(vec![Wrong::at("reason", "library-fault-reason")]));
    }
    let found = standing(grant, id).await?;
    if found.withdrawn_at.is_some() {
        return Err(Error::Conflict);
    }
    let goes = with_superseded(grant, &found).await?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    for one in goes {
        let row = release::ActiveModel {
            withdrawn_at: Set(Some(now)),
            withdrawal_reason: Set(Some(reason.trim().to_owned())),
            ..Default::default()
        };
        if !write.change::<release::Entity>(one, row).await? {
            return Err(Error::Conflict);
        }
        let ended = release_file::ActiveModel { ended_at: Set(Some(now)), ..Default::default() };
        write.change_where::<release_file::Entity>(release_file::Column::ReleaseId, one.0, ended).await?;
    }
    write.commit(AuditLine::of(Verb::ReleaseWithdrawn, id.0).with("symbol", found.symbol)).await
}

/// A release and those that it superseded, one after the other: their files are the same paper, and their addresses are known.
async fn with_superseded(grant: &Grant<Publish>, found: &release::Model) -> Outcome<Vec<RowId>> {
    let (mut goes, mut before) = (vec![found.id], found.supersedes_id);
    while let Some(id) = before {
        let earlier = standing(grant, id).await?;
        if earlier.withdrawn_at.is_none() {
            goes.push(id);
        }
        before = earlier.supersedes_id;
    }
    Ok(goes)
}
