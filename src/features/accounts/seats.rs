//! A person's own seats, past ones too, as far as the space that they stand in can be read.

use std::collections::HashMap;

use chrono_tz::Tz;

use super::pages::SeatView;
use crate::{
    access::{
        Standing, StandingId, Test,
        tables::{seat, standing},
    },
    clock::{Instant, PartialDate},
    error::{Denied, Outcome},
    http::{
        Visit,
        names::{Organisations, capacity_name},
        views::When,
    },
    i18n::Words,
};

/// The seats of the visitor, those in force first, then the newest.
pub(super) async fn own(visit: &Visit) -> Outcome<Vec<SeatView>> {
    let scope = &visit.scope;
    let w = visit.w;
    let person = scope.viewer().ok_or(Denied::SignIn)?.person;
    let mut rows = scope
        .rows::<seat::Entity>()
        .only(seat::Column::PersonId, Test::is(person))
        .newest(seat::Column::StartsAt)
        .all()
        .await?;
    rows.sort_by_key(|row| scope.seat(row.id).is_none());
    let organisations = Organisations::of(scope);
    let standings: HashMap<StandingId, Standing> = scope
        .rows::<standing::Entity>()
        .only(standing::Column::Id, Test::any(rows.iter().map(|row| row.standing_id)))
        .all()
        .await?
        .into_iter()
        .map(|row| (row.id, row.kind))
        .collect();
    let seats = rows.into_iter().map(|row| {
        let process = scope.process(row.process_id);
        let zone = process.map_or(Tz::UTC, |process| process.zone);
        let held = standings.get(&row.standing_id).copied().unwrap_or(Standing::Participant);
        SeatView {
            organisation: organisations.name(row.organisation_id, w),
            capacity: capacity_name(held, row.capacity, w),
            process: process.map(|process| process.name(w)).unwrap_or_default(),
            from: Some(day(row.starts_at, zone, w)),
            until: row.ends_at.map(|at| day(at, zone, w)),
            in_force: scope.seat(row.id).is_some(),
        }
    });
    Ok(seats.collect())
}

fn day(at: Instant, zone: Tz, w: Words) -> When {
    let date = PartialDate::Day(at.with_timezone(&zone).date_naive());
    When { iso: date.to_string(), text: w.date(&date) }
}
