//! Offices: dated duties that begin and end by their dates.

use chrono::Duration;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, Statement};

use crate::access::{
    Administer, Grant, OfficeKind, OrganisationId, RowId, SeatId, SpaceKind,
    audit::{AuditLine, Verb},
    tables::{office, seat},
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// An office to be entered.
#[derive(Clone, Debug)]
pub struct NewOffice {
    /// Which office.
    pub kind: OfficeKind,
    /// The title that it bears.
    pub title: String,
    /// The organisation that holds it,
    pub organisation: Option<OrganisationId>,
    /// or the seat.
    pub seat: Option<SeatId>,
    /// The seats that exercise an organisation's office.
    pub exercised_by: Vec<SeatId>,
    /// From when: midnight of that day in the zone.
    pub from: chrono::NaiveDate,
    /// Until when.
    pub until: Option<chrono::NaiveDate>,
    /// The zone of the host.
    pub zone: chrono_tz::Tz,
}

/// The first instant of a day in a zone; where clocks spring over midnight, the first that there is.
pub fn midnight(day: chrono::NaiveDate, zone: chrono_tz::Tz) -> Instant {
    use chrono::TimeZone;
    let start = day.and_time(chrono::NaiveTime::MIN);
    (0..4)
        .find_map(|half_hours| zone.from_local_datetime(&(start + Duration::minutes(30 * half_hours))).earliest())
        .map_or_else(|| start.and_utc(), |at| at.to_utc())
}

/// Enters an office. It begins and ends by its dates, without any row being written then.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn make_office(grant: &Grant<Administer>, new: &NewOffice) -> Outcome<RowId> {
    let mut wrong = Vec::new();
    if new.title.trim().is_empty() {
        wrong.push(Wrong::at("title", "desk-error-title"));
    }
    if new.organisation.is_some() == new.seat.is_some() {
        wrong.push(Wrong::at("organisation", "desk-error-holder"));
    }
    if new.until.is_some_and(|until| until <= new.from) {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let mut write = grant.write().await?;
    let process = grant.here()?.process;
    let public = write.scope().space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    // The seat's organisation is told with the office, which anyone reads; the seat itself stays on the desk.
    let holder = match new.seat {
        Some(id) => seat::Entity::find_by_id(id).one(&write.transaction.live).await?,
        None => None,
    };
    let holder = holder.filter(|seat| seat.process_id == process).map(|seat| seat.organisation_id);
    if new.seat.is_some() && holder.is_none() {
        return Err(Error::Wrong(vec![Wrong::at("seat", "desk-error-holder")]));
    }
    let row = office::Model {
        id: RowId::fresh(),
        process_id: process,
        space_id: public,
        kind: new.kind,
        title: new.title.trim().to_owned(),
        organisation_id: new.organisation,
        seat_id: new.seat,
        seat_organisation_id: holder,
        zone: new.zone.name().to_owned(),
        since: Some(new.from.to_string()),
        until: new.until.map(|day| day.to_string()),
        starts_at: Some(midnight(new.from, new.zone)),
        ends_at: new.until.map(|day| midnight(day, new.zone)),
    };
    let id = row.id;
    office::Entity::insert(row.into_active_model()).exec_without_returning(&write.transaction.live).await?;
    let backend = write.transaction.live.get_database_backend();
    for named in &new.exercised_by {
        let found = seat::Entity::find_by_id(*named).one(&write.transaction.live).await?;
        if found.is_none_or(|seat| Some(seat.organisation_id) != new.organisation || seat.process_id != process) {
            return Err(Error::Wrong(vec![Wrong::at("seat", "desk-error-holder")]));
        }
        let text = "INSERT INTO office_seat (office_id, seat_id) VALUES ($1, $2)";
        let values = [id.0.into(), named.0.into()];
        write.transaction.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await?;
    }
    write.touched(public);
    write.commit(AuditLine::of(Verb::OfficeMade, id.0).with("office", new.kind.word())).await?;
    Ok(id)
}
