//! Offices: dated duties that begin and end by their dates, and who exercises one.

use std::collections::{BTreeSet, HashMap};

use chrono::Duration;
use sea_orm::{ConnectionTrait, EntityTrait, IdenStatic, IntoActiveModel, QuerySelect, Statement};

use super::{
    admissions::has_place,
    lengths::{LINE, not_longer},
    seats::Keeps,
};
use crate::access::{
    Administer, Grant, KeepSeats, OfficeKind, OrganisationId, RowId, SeatId, SpaceKind,
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
    wrong.extend(not_longer("title", &new.title, LINE));
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
    if let Some(organisation) = new.organisation
        && !has_place(&write, process, organisation).await?
    {
        return Err(Error::Wrong(vec![Wrong::at("organisation", "desk-error-holder")]));
    }
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
    for named in new.exercised_by.iter().collect::<BTreeSet<_>>() {
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

/// Names the seats that exercise an office of the organisation, deputies included. Those that are not named any more exercise it no longer.
/// It was decided on those that the form showed, who must exercise it still.
///
/// # Errors
/// [`Denied::NotFound`] for an office of another organisation or one that is over; [`Error::Wrong`] for a seat that is not the delegation's,
/// and where somebody has named others in the meantime.
pub async fn name_exercising(grant: &Grant<KeepSeats>, id: RowId, shown: &[SeatId], named: &[SeatId]) -> Outcome<()> {
    let own = grant.seat().ok_or(Denied::Forbidden)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    // Two who press at once: the second waits here for the first.
    let found = office::Entity::find_by_id(id).lock_exclusive().one(&write.transaction.live).await?;
    found
        .filter(|row| {
            row.organisation_id == Some(own.organisation)
                && row.process_id == own.process
                && row.starts_at.is_some()
                && row.ends_at.is_none_or(|ends| ends > now)
        })
        .ok_or(Denied::NotFound)?;
    let named: BTreeSet<SeatId> = named.iter().copied().collect();
    for seat in &named {
        let found = seat::Entity::find_by_id(*seat).one(&write.transaction.live).await?;
        let ours = |row: seat::Model| row.standing_id == own.standing_id && row.ends_at.is_none_or(|ends| ends > now);
        if !found.is_some_and(ours) {
            return Err(Error::Wrong(vec![Wrong::at("exercised", "desk-error-exercised")]));
        }
    }
    let backend = write.transaction.live.get_database_backend();
    let text = "SELECT office_seat.seat_id FROM office_seat JOIN seat ON seat.id = office_seat.seat_id
                WHERE office_seat.office_id = $1 AND seat.standing_id = $2 AND (seat.ends_at IS NULL OR seat.ends_at > $3)";
    let values = [id.0.into(), own.standing_id.0.into(), now.into()];
    let rows = write.transaction.live.query_all_raw(Statement::from_sql_and_values(backend, text, values)).await?;
    let present: BTreeSet<SeatId> =
        rows.iter().map(|row| Ok(SeatId(row.try_get_by_index(0)?))).collect::<Outcome<_>>()?;
    let shown: BTreeSet<SeatId> = shown.iter().copied().collect();
    if present != shown {
        return Err(Error::Wrong(vec![Wrong::at("exercised", "desk-error-changed")]));
    }
    let run = async |text: &str, values: Vec<sea_orm::Value>| {
        write.transaction.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
    };
    let before =
        "DELETE FROM office_seat WHERE office_id = $1 AND seat_id IN (SELECT id FROM seat WHERE standing_id = $2)";
    run(before, vec![id.0.into(), own.standing_id.0.into()]).await?;
    for seat in &named {
        let text = "INSERT INTO office_seat (office_id, seat_id) VALUES ($1, $2)";
        run(text, vec![id.0.into(), seat.0.into()]).await?;
    }
    let line = || AuditLine::of(Verb::OfficeExercised, id.0).with("seats", named.len());
    write.note_at(own.desk, line()).await?;
    write.commit(line()).await
}

/// Which of the seats that are kept here exercise which office.
///
/// # Errors
/// The database's.
pub async fn exercising<C: Keeps>(grant: &Grant<C>) -> Outcome<HashMap<RowId, Vec<SeatId>>> {
    let on = grant.scope().store.connection();
    let text = format!(
        "SELECT office_seat.office_id, office_seat.seat_id FROM office_seat JOIN seat ON seat.id = office_seat.seat_id
         WHERE seat.{} = $1",
        C::KEPT_IN.as_str()
    );
    let statement = Statement::from_sql_and_values(on.get_database_backend(), text, [grant.space_id().0.into()]);
    let mut named: HashMap<RowId, Vec<SeatId>> = HashMap::new();
    for row in on.query_all_raw(statement).await? {
        named.entry(RowId(row.try_get_by_index(0)?)).or_default().push(SeatId(row.try_get_by_index(1)?));
    }
    Ok(named)
}
