//! Publication criteria: what the members agreed may become public. Every release names one.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::tables::criterion;
use crate::{
    access::{AuditLine, Grant, ProcessId, Publish, RowId, Scope, SpaceKind, Test, Verb, desk::midnight},
    error::{Denied, Error, Outcome, Wrong},
};

/// The criteria of a process that are valid now, by number.
///
/// # Errors
/// The database's.
pub async fn valid(scope: &Scope, process: ProcessId) -> Outcome<Vec<criterion::Model>> {
    let public = scope.space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let rows = scope.rows::<criterion::Entity>().in_space(public).oldest(criterion::Column::Number).all().await?;
    Ok(rows
        .into_iter()
        .filter(|row| row.starts_at <= scope.now() && row.ends_at.is_none_or(|end| end > scope.now()))
        .collect())
}

/// Enters a criterion.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn make(
    grant: &Grant<Publish>,
    number: i32,
    wording: BTreeMap<String, String>,
    from: NaiveDate,
    zone: Tz,
) -> Outcome<RowId> {
    let mut wrong = Vec::new();
    if number < 1 {
        wrong.push(Wrong::at("number", "desk-error-number"));
    }
    if wording.values().all(|text| text.trim().is_empty()) {
        wrong.push(Wrong::at("wording_en", "desk-error-wording"));
    }
    let there = grant
        .rows::<criterion::Entity>()
        .in_space(grant.space_id())
        .only(criterion::Column::Number, Test::is(number))
        .one()
        .await?;
    if there.is_some() {
        wrong.push(Wrong::at("number", "desk-error-number-taken"));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let mut write = grant.write().await?;
    let id = RowId::fresh();
    let row = criterion::ActiveModel {
        id: Set(id),
        number: Set(number),
        wording: Set(serde_json::json!(wording)),
        starts_at: Set(midnight(from, zone)),
        ends_at: Set(None),
        ..Default::default()
    };
    write.insert::<criterion::Entity>(row).await?;
    write.commit(AuditLine::of(Verb::CriterionMade, id.0).with("number", number)).await?;
    Ok(id)
}
