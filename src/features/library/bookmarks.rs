//! Papers that a person keeps at hand, across all spaces. A mark is an id and gives no sight: of a paper that may not be seen it is neither
//! listed nor counted, and stays for the day on which the paper may be seen again.

use sea_orm::ActiveValue::Set;

use super::tables::{bookmark, document};
use crate::{
    access::{After, AuditLine, Grant, Mark, Marked, Read, RowId, Scope, Test, Total, Verb},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// As many papers a person keeps at hand.
pub const MOST: u64 = 1000;

fn marks() -> Mark<bookmark::Entity> {
    Mark { of: bookmark::Column::DocumentId, at: bookmark::Column::MadeAt }
}

/// Keeps a paper at hand. One that is at hand already keeps its place among the others.
///
/// # Errors
/// [`Error::Wrong`] where [`MOST`] papers are at hand; [`Denied::NotFound`]; the database's.
pub async fn keep(grant: &Grant<Read>, id: RowId) -> Outcome<()> {
    let mut own = grant.own(grant.address()).await?;
    let papers = own.scope().rows::<document::Entity>();
    let paper = papers.in_space(grant.space_id()).only(document::Column::Id, Test::is(id));
    own.first(paper).await?.ok_or(Denied::NotFound)?;
    let before = own.scope().mine::<bookmark::Entity>().only(bookmark::Column::DocumentId, Test::is(id));
    if own.first(before).await?.is_some() {
        return Ok(());
    }
    // Only what may be seen counts: else the moment in which there is room again would tell of a paper that was destroyed elsewhere.
    let total = own.marked_total(own.scope().rows::<document::Entity>(), &marks(), MOST - 1).await?;
    if matches!(total, Total::MoreThan(_)) {
        return Err(Error::Wrong(vec![Wrong::at("bookmark", "library-notice-bookmarks-full")]));
    }
    let row = bookmark::ActiveModel {
        id: Set(RowId::fresh()),
        document_id: Set(id),
        made_at: Set(own.scope().now()),
        ..Default::default()
    };
    own.insert::<bookmark::Entity>(row).await?;
    own.commit(AuditLine::of(Verb::BookmarkMade, id.0)).await
}

/// Takes the viewer's own marks on papers away, on those too that may not be seen any more. Where there are none nothing happens.
///
/// # Errors
/// [`Denied::SignIn`]; the database's.
pub async fn put_back(scope: &Scope, ids: &[RowId], address: &str) -> Outcome<()> {
    let mut own = scope.own(address).await?;
    let named = Test::any(ids.iter().copied());
    let gone = own.remove::<bookmark::Entity>(bookmark::Column::DocumentId, named).await?;
    if gone == 0 {
        return Ok(());
    }
    let subject = if let [only] = ids { Some(only.0) } else { None };
    own.commit(AuditLine::of(Verb::BookmarkRemoved, subject).with("marks", gone)).await
}

/// Since when a paper is at hand, if it is.
///
/// # Errors
/// The database's.
pub async fn kept_since(scope: &Scope, id: RowId) -> Outcome<Option<Instant>> {
    let rows = scope.mine::<bookmark::Entity>().only(bookmark::Column::DocumentId, Test::is(id));
    Ok(rows.one().await?.map(|row| row.made_at))
}

/// The papers at hand that may be seen, the last marked first: at most so many, behind a place in this list.
///
/// # Errors
/// The database's.
pub async fn kept(scope: &Scope, after: Option<After>, most: u64) -> Outcome<Vec<Marked>> {
    scope.rows::<document::Entity>().marked(&marks(), after, most).await
}

/// How many there are.
///
/// # Errors
/// The database's.
pub async fn total(scope: &Scope) -> Outcome<Total> {
    scope.rows::<document::Entity>().marked_total(&marks(), MOST).await
}
