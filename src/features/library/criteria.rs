//! Publication criteria: what the members agreed may become public. Every release names one.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::{Conduct, objections::Window, tables::criterion};
use crate::{
    access::{
        AuditLine, Grant, ProcessId, Publish, RowId, Scope, SpaceKind, Test, Verb,
        desk::{midnight, still_ends},
    },
    clock::Instant,
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

/// One criterion, valid or not.
///
/// # Errors
/// The database's.
pub async fn of(scope: &Scope, id: RowId) -> Outcome<Option<criterion::Model>> {
    scope.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(id)).one().await
}

/// A criterion to be entered.
#[derive(Clone, Debug)]
pub struct NewCriterion {
    /// Its number, from 1.
    pub number: i32,
    /// Its wording, by language.
    pub wording: BTreeMap<String, String>,
    /// How a release under it comes about.
    pub conduct: Conduct,
    /// The days of objection; of a [`Conduct::Window`] alone.
    pub window: Option<Window>,
    /// Its first day.
    pub from: NaiveDate,
    /// The zone of that day.
    pub zone: Tz,
}

/// The most days that a window is open, or that an objection stands in the way: a year.
pub const MOST_DAYS: u32 = 366;

/// Enters a criterion.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn make(grant: &Grant<Publish>, new: NewCriterion) -> Outcome<RowId> {
    let mut wrong = Vec::new();
    if new.number < 1 {
        wrong.push(Wrong::at("number", "desk-error-number"));
    }
    if new.wording.values().all(|text| text.trim().is_empty()) {
        wrong.push(Wrong::at("wording_en", "desk-error-wording"));
    }
    let window = new.window.filter(|_| new.conduct == Conduct::Window);
    if new.conduct == Conduct::Window && !window.is_some_and(|window| (1..=MOST_DAYS).contains(&window.days)) {
        wrong.push(Wrong::at("window_days", "desk-error-days"));
    }
    if window.is_some_and(|window| window.blocked > MOST_DAYS) {
        wrong.push(Wrong::at("blocked_days", "desk-error-days"));
    }
    let there = grant
        .rows::<criterion::Entity>()
        .in_space(grant.space_id())
        .only(criterion::Column::Number, Test::is(new.number))
        .one()
        .await?;
    if there.is_some() {
        wrong.push(Wrong::at("number", "desk-error-number-taken"));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let days = |days: fn(Window) -> u32| window.and_then(|window| i32::try_from(days(window)).ok());
    let mut write = grant.write().await?;
    let id = RowId::fresh();
    let row = criterion::ActiveModel {
        id: Set(id),
        number: Set(new.number),
        wording: Set(serde_json::json!(new.wording)),
        conduct: Set(new.conduct),
        window_days: Set(days(|window| window.days)),
        blocked_days: Set(days(|window| window.blocked)),
        starts_at: Set(midnight(new.from, new.zone)),
        ends_at: Set(None),
        ..Default::default()
    };
    write.insert::<criterion::Entity>(row).await?;
    write.commit(AuditLine::of(Verb::CriterionMade, id.0).with("number", new.number)).await?;
    Ok(id)
}

/// Ends a criterion, if it still ends as a form showed: nothing is proposed under it from then on. What was proposed before goes its way.
///
/// # Errors
/// [`Denied::NotFound`] for one that has ended; [`Error::Wrong`] where somebody has set another end in the meantime.
pub async fn end(grant: &Grant<Publish>, id: RowId, shown: &str, at: Option<Instant>) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let all = write.scope().rows::<criterion::Entity>().in_space(grant.space_id());
    let found = write.held(all.only(criterion::Column::Id, Test::is(id))).await?.pop();
    let found = found.filter(|row| row.ends_at.is_none_or(|ends| ends > now)).ok_or(Denied::NotFound)?;
    still_ends(Some(shown), found.ends_at)?;
    let row = criterion::ActiveModel { ends_at: Set(Some(at.unwrap_or(now))), ..Default::default() };
    if !write.change::<criterion::Entity>(id, row).await? {
        return Err(Denied::NotFound.into());
    }
    write.commit(AuditLine::of(Verb::CriterionEnded, id.0).with("number", found.number)).await
}
