//! What the secretariat's desk keeps: standings, seats, offices, admissions, invitations. Each verb names the grant that it needs.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Statement};

use super::{
    Administer, Capacity, Grant, Level, Manage, OfficeKind, OrganisationId, RowId, SeatId, SpaceId, SpaceKind,
    Standing, StandingId,
    audit::{AuditLine, Verb},
    console::blank_admission,
    door,
    policy::{self, Who},
    post::{self, MailKind, MailState},
    tables::{admission, invitation, mail, office, organisation, person, seat, space, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// How long an invitation is open.
pub const INVITATION_DAYS: i64 = 7;

/// A person to be invited to a seat.
#[derive(Clone, Debug, Default)]
pub struct NewInvitation {
    /// The person's name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The code of the mail's language.
    pub language: String,
    /// The standing to sit under.
    pub standing: Option<StandingId>,
    /// The capacity.
    pub capacity: Option<Capacity>,
    /// The letter that names a focal point: its reference and date.
    pub letter: String,
}

/// Invites a person to a seat: the mail goes out with the change.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn invite(grant: &Grant<Administer>, new: &NewInvitation) -> Outcome<RowId> {
    let wrong = judge_invitation(new);
    let (Some(held), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let mut write = grant.write().await?;
    let found = standing_in_force(&write, held)
        .await?
        .ok_or_else(|| Error::Wrong(vec![Wrong::at("standing", "desk-error-standing")]))?;
    let email = door::plain_email(&new.email);
    if capacity == Capacity::FocalPoint
        && found.kind != Standing::Secretariat
        && serves_the_house(&write, &email).await?
    {
        return Err(Error::Wrong(vec![Wrong::at("capacity", "desk-error-focal-point-of-house")]));
    }
    let now = write.scope().now();
    let id = RowId::fresh();
    let row = invitation_row(id, &found, new, capacity, now);
    write.insert::<invitation::Entity>(row).await?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0).with("capacity", capacity.word())).await?;
    Ok(id)
}

fn judge_invitation(new: &NewInvitation) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    if new.name.trim().is_empty() || new.name.chars().count() > 120 {
        wrong.push(Wrong::at("name", "desk-error-name"));
    }
    if !door::is_email(new.email.trim()) {
        wrong.push(Wrong::at("email", "desk-error-email"));
    }
    if new.capacity.is_none() {
        wrong.push(Wrong::at("capacity", "desk-error-capacity"));
    }
    if new.standing.is_none() {
        wrong.push(Wrong::at("standing", "desk-error-standing"));
    }
    if new.capacity == Some(Capacity::FocalPoint) && new.letter.trim().is_empty() {
        wrong.push(Wrong::at("letter", "desk-error-letter"));
    }
    wrong
}

fn invitation_row(
    id: RowId,
    held: &standing::Model,
    new: &NewInvitation,
    capacity: Capacity,
    now: Instant,
) -> invitation::ActiveModel {
    invitation::ActiveModel {
        id: Set(id),
        standing_id: Set(held.id),
        email: Set(door::plain_email(&new.email)),
        name: Set(new.name.trim().to_owned()),
        language: Set(new.language.clone()),
        capacity: Set(capacity),
        letter: Set(Some(new.letter.trim().to_owned()).filter(|letter| !letter.is_empty())),
        seat_id: Set(None),
        token_hash: Set(None),
        made_at: Set(now),
        ends_at: Set(now + Duration::days(INVITATION_DAYS)),
        used_at: Set(None),
        withdrawn_at: Set(None),
        ..Default::default()
    }
}

/// Invites the first manager of a process, as the operator: to a seat of its secretariat, else of its presidency, else of a named
/// organisation. It gives the operator no sight, and works only while nobody sits in a secretariat there.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied::Forbidden`] for anyone but an operator.
pub async fn invite_first_manager(
    scope: &std::sync::Arc<super::Scope>,
    address: &str,
    new: &NewInvitation,
) -> Outcome<RowId> {
    let viewer = scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    let wrong = judge_invitation(new);
    let (Some(id), Some(capacity), true) = (new.standing, new.capacity, wrong.is_empty()) else {
        return Err(Error::Wrong(wrong));
    };
    let transaction = scope.store.begin().await?;
    let on = &transaction.live;
    let missing = || Error::Wrong(vec![Wrong::at("standing", "desk-error-standing")]);
    let held = standing::Entity::find_by_id(id).one(on).await?.filter(|row| row.in_force).ok_or_else(missing)?;
    let seats = "SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
                 WHERE seat.process_id = $1 AND standing.kind = 'secretariat' AND (seat.ends_at IS NULL OR seat.ends_at > $2)";
    let values = [held.process_id.0.into(), scope.now().into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), seats, values)).await?;
    let sitting: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    if sitting > 0 {
        return Err(Error::Wrong(vec![Wrong::at("standing", "desk-error-managed")]));
    }
    let desk = space::Entity::find()
        .filter(space::Column::ProcessId.eq(held.process_id))
        .filter(space::Column::Kind.eq(SpaceKind::Desk));
    let desk = desk.one(on).await?.ok_or_else(missing)?;
    let invited = RowId::fresh();
    let mut row = invitation_row(invited, &held, new, capacity, scope.now());
    row.space_id = Set(desk.id);
    row.process_id = Set(held.process_id);
    invitation::Entity::insert(row).exec_without_returning(on).await?;
    post::queue(&transaction, scope.now(), Some(desk.id), MailKind::Invitation, None, invited.0).await?;
    let doer = super::audit::Doer {
        person: Some((viewer.person, viewer.name.clone())),
        process: Some(held.process_id),
        space: Some(desk.id),
        address: address.to_owned(),
        ..Default::default()
    };
    let line = AuditLine::of(Verb::InvitationSent, invited.0).with("capacity", capacity.word()).with("first", true);
    super::audit::write(&transaction, scope.now(), doer, line).await?;
    transaction.commit().await?;
    Ok(invited)
}

async fn standing_in_force<C: super::Capability>(write: &Write<C>, id: StandingId) -> Outcome<Option<standing::Model>> {
    let found = standing::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let now = write.scope().now();
    let desk = write.scope().spaces().find(|space| {
        space.kind == SpaceKind::Desk && found.as_ref().is_some_and(|row| row.process_id == space.process)
    });
    Ok(found.filter(|row| {
        desk.is_some()
            && row.in_force
            && row.starts_at.is_some_and(|at| at <= now)
            && row.ends_at.is_none_or(|at| at > now)
    }))
}

/// Whether an address belongs to a secretariat's or an operator's sign-in: nobody of the house becomes another organisation's focal point (rule 7).
async fn serves_the_house<C: super::Capability>(write: &Write<C>, email: &str) -> Outcome<bool> {
    let on = &write.transaction.live;
    let text = "SELECT CASE WHEN person.operator THEN 1 ELSE 0 END + (SELECT COUNT(*) FROM seat JOIN standing ON standing.id = seat.standing_id
                  WHERE seat.person_id = person.id AND standing.kind = 'secretariat' AND (seat.ends_at IS NULL OR seat.ends_at > $2))
                FROM person WHERE person.email = $1";
    let values = [email.into(), write.scope().now().into()];
    let row = on.query_one_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(n > 0)
}

/// Sends an invitation again, with a new token and another seven days.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn invite_again(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let row = invitation::ActiveModel {
        ends_at: Set(now + Duration::days(INVITATION_DAYS)),
        token_hash: Set(None),
        ..Default::default()
    };
    open_invitation(&mut write, id, row).await?;
    post::queue(&write.transaction, now, Some(grant.space_id()), MailKind::Invitation, None, id.0).await?;
    write.commit(AuditLine::of(Verb::InvitationSent, id.0)).await
}

/// Withdraws an invitation: its link is dead at once.
///
/// # Errors
/// [`Denied`]; [`Error::Conflict`] for one that is used or withdrawn.
pub async fn withdraw_invitation(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let row = invitation::ActiveModel {
        withdrawn_at: Set(Some(write.scope().now())),
        token_hash: Set(None),
        ..Default::default()
    };
    open_invitation(&mut write, id, row).await?;
    write.commit(AuditLine::of(Verb::InvitationWithdrawn, id.0)).await
}

async fn open_invitation(write: &mut Write<Administer>, id: RowId, row: invitation::ActiveModel) -> Outcome<()> {
    let found = invitation::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let open = found.is_some_and(|row| row.used_at.is_none() && row.withdrawn_at.is_none());
    if open && write.change::<invitation::Entity>(id, row).await? { Ok(()) } else { Err(Error::Conflict) }
}

/// Ends a seat, now or at a time. Its sessions, its named offices and its admissions by name end with it.
///
/// # Errors
/// [`Denied`] for a seat that the desk does not keep.
pub async fn end_seat(grant: &Grant<Administer>, id: SeatId, at: Option<Instant>) -> Outcome<()> {
    let write = grant.write().await?;
    let now = write.scope().now();
    let at = at.unwrap_or(now).max(now);
    let found = seat::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found
        .filter(|seat| seat.desk_id == grant.space_id() && seat.ends_at.is_none_or(|ends| ends > now))
        .ok_or(Denied::NotFound)?;
    let backend = write.transaction.live.get_database_backend();
    let run = async |text: &str, values: Vec<sea_orm::Value>| {
        write.transaction.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
    };
    run("UPDATE seat SET ends_at = $1 WHERE id = $2", vec![at.into(), id.0.into()]).await?;
    run(
        "UPDATE admission SET ends_at = $1 WHERE seat_id = $2 AND (ends_at IS NULL OR ends_at > $1)",
        vec![at.into(), id.0.into()],
    )
    .await?;
    if at <= now {
        run("DELETE FROM office_seat WHERE seat_id = $1", vec![id.0.into()]).await?;
        run("UPDATE session SET seat_id = NULL WHERE seat_id = $1", vec![id.0.into()]).await?;
        // What a signed-in browser shows of the seat must end now: the person signs in again for the seats that remain.
        run(
            "UPDATE session SET ends_at = $1 WHERE person_id = $2 AND ends_at > $1",
            vec![now.into(), found.person_id.0.into()],
        )
        .await?;
    }
    let mut write = write;
    write.note_in(found.space_id, AuditLine::of(Verb::SeatEnded, id.0)).await?;
    write.commit(AuditLine::of(Verb::SeatEnded, id.0)).await
}

/// An organisation's standing, as the form gives it.
#[derive(Clone, Debug, Default)]
pub struct NewStanding {
    /// An organisation that is known.
    pub organisation: Option<OrganisationId>,
    /// Or one that is not: its names in English, Spanish and French, and its kind.
    pub names: [String; 3],
    /// The new organisation's kind.
    pub kind: String,
    /// Which standing.
    pub standing: Option<Standing>,
    /// Since when, as precise as known.
    pub since: String,
    /// Until when.
    pub until: String,
    /// Whether it opens doors from now on.
    pub in_force: bool,
}

/// Enters a standing, with its organisation if that is new, and makes the delegation's space.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn make_standing(grant: &Grant<Administer>, new: &NewStanding) -> Outcome<StandingId> {
    let (kind, since, until) = judge_standing(new)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let process = grant.here()?.process;
    let organisation = match new.organisation {
        Some(id) => organisation::Entity::find_by_id(id).one(&write.transaction.live).await?.ok_or(Denied::NotFound)?,
        None => make_organisation(&write, new).await?,
    };
    let public = write.scope().space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let row = standing::Model {
        id: StandingId::fresh(),
        process_id: process,
        space_id: public,
        organisation_id: organisation.id,
        kind,
        title: None,
        since,
        until,
        in_force: new.in_force,
        starts_at: new.in_force.then_some(now),
        ends_at: None,
        note: None,
        position: 1000,
    };
    let id = row.id;
    standing::Entity::insert(row.into_active_model()).exec_without_returning(&write.transaction.live).await?;
    make_delegation(&write, grant, &organisation).await?;
    write.touched(public);
    write
        .commit(AuditLine::of(Verb::StandingMade, id.0).with("standing", kind.word()).with("in_force", new.in_force))
        .await?;
    Ok(id)
}

fn judge_standing(new: &NewStanding) -> Outcome<(Standing, Option<String>, Option<String>)> {
    let mut wrong = Vec::new();
    if new.organisation.is_none() && new.names[0].trim().is_empty() {
        wrong.push(Wrong::at("organisation", "desk-error-organisation"));
    }
    let mut date = |field: &'static str, text: &str| match text.trim() {
        "" => None,
        text => match text.parse::<crate::clock::PartialDate>() {
            Ok(date) => Some(date),
            Err(_) => {
                wrong.push(Wrong::of(field, "desk-error-date", text));
                None
            }
        },
    };
    let (since, until) = (date("since", &new.since), date("until", &new.until));
    if since.zip(until).is_some_and(|(since, until)| until.first_day() < since.first_day()) {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    if new.in_force && until.is_some() {
        wrong.push(Wrong::at("in_force", "desk-error-in-force"));
    }
    match new.standing {
        Some(kind) if wrong.is_empty() => {
            Ok((kind, since.map(|date| date.to_string()), until.map(|date| date.to_string())))
        }
        Some(_) => Err(Error::Wrong(wrong)),
        None => {
            wrong.push(Wrong::at("standing", "desk-error-standing"));
            Err(Error::Wrong(wrong))
        }
    }
}

async fn make_organisation(write: &Write<Administer>, new: &NewStanding) -> Outcome<organisation::Model> {
    let mut names = serde_json::Map::new();
    for (code, name) in ["en", "es", "fr"].into_iter().zip(&new.names) {
        if !name.trim().is_empty() {
            names.insert(code.into(), name.trim().into());
        }
    }
    let id = OrganisationId::fresh();
    let row = organisation::Model {
        id,
        key: id.to_string(),
        kind: new.kind.clone(),
        names: names.into(),
        acronyms: serde_json::json!({}),
    };
    organisation::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(&write.transaction.live)
        .await?;
    Ok(row)
}

async fn make_delegation(
    write: &Write<Administer>,
    grant: &Grant<Administer>,
    of: &organisation::Model,
) -> Outcome<()> {
    let process = grant.here()?.process;
    let there = space::Entity::find()
        .filter(space::Column::ProcessId.eq(process))
        .filter(space::Column::Kind.eq(SpaceKind::Delegation))
        .filter(space::Column::OrganisationId.eq(of.id))
        .one(&write.transaction.live)
        .await?;
    if there.is_some() {
        return Ok(());
    }
    let row = space::Model {
        id: SpaceId::fresh(),
        process_id: process,
        second_process_id: None,
        kind: SpaceKind::Delegation,
        slug: format!("delegation-{}", of.key.to_lowercase()),
        names: serde_json::json!({}),
        organisation_id: Some(of.id),
        prefix: None,
        position: 900,
    };
    let id = row.id;
    space::Entity::insert(row.into_active_model()).exec_without_returning(&write.transaction.live).await?;
    for (who, level) in policy::usual(SpaceKind::Delegation) {
        let mut row = blank_admission(id, Some(process), *level, write.scope().now());
        row.organisation_id = Set(Some(of.id));
        if let Who::OwnAs(capacity) = who {
            row.capacity = Set(Some(*capacity));
        }
        admission::Entity::insert(row).exec_without_returning(&write.transaction.live).await?;
    }
    Ok(())
}

/// Marks a standing in force, or ends it. An ended one keeps its history; its seats keep `read` in their own delegation's space only.
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a date that cannot be read.
pub async fn change_standing(grant: &Grant<Administer>, id: StandingId, in_force: bool, until: &str) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let process = grant.here()?.process;
    let found = standing::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(|row| row.process_id == process).ok_or(Denied::NotFound)?;
    let until = match until.trim() {
        "" => None,
        text => Some(
            text.parse::<crate::clock::PartialDate>()
                .map_err(|_| Error::Wrong(vec![Wrong::of("until", "desk-error-date", text)]))?
                .to_string(),
        ),
    };
    let changed = standing::ActiveModel {
        in_force: Set(in_force || found.in_force),
        starts_at: Set(if in_force { found.starts_at.or(Some(now)) } else { found.starts_at }),
        ends_at: Set(if in_force { None } else { found.ends_at.or(found.in_force.then_some(now)) }),
        until: Set(if in_force { None } else { until.or(found.until.clone()) }),
        ..Default::default()
    };
    standing::Entity::update_many()
        .set(changed)
        .filter(standing::Column::Id.eq(id))
        .exec(&write.transaction.live)
        .await?;
    write.touched(found.space_id);
    write.commit(AuditLine::of(Verb::StandingChanged, id.0).with("in_force", in_force)).await
}

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
    let row = office::Model {
        id: RowId::fresh(),
        process_id: process,
        space_id: public,
        kind: new.kind,
        title: new.title.trim().to_owned(),
        organisation_id: new.organisation,
        seat_id: new.seat,
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

/// An admission to be made. At least one condition is set.
#[derive(Clone, Debug, Default)]
pub struct NewAdmission {
    /// Of which standing.
    pub standing: Option<Standing>,
    /// Of which organisation.
    pub organisation: Option<OrganisationId>,
    /// In which capacity.
    pub capacity: Option<Capacity>,
    /// Holding which office.
    pub office: Option<OfficeKind>,
    /// A seat by name.
    pub seat: Option<SeatId>,
    /// How far.
    pub level: Option<Level>,
    /// Until when, at most.
    pub until: Option<Instant>,
}

/// Admits to a space, within its ceiling. Empty never means everyone: a row without a condition is refused.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn admit(grant: &Grant<Manage>, new: &NewAdmission) -> Outcome<RowId> {
    let Some(level) = new.level else { return Err(Error::Wrong(vec![Wrong::at("level", "desk-error-level")])) };
    let empty = new.standing.is_none()
        && new.organisation.is_none()
        && new.capacity.is_none()
        && new.office.is_none()
        && new.seat.is_none();
    if empty {
        return Err(Error::Wrong(vec![Wrong::at("standing", "desk-error-empty-admission")]));
    }
    let mut write = grant.write().await?;
    let seen = grant.here()?;
    let standings: Vec<Standing> = match (new.seat, new.standing) {
        (Some(seat), _) => vec![standing_of_seat(&write, seat, seen.process).await?],
        (None, Some(standing)) => vec![standing],
        (None, None) => Standing::ALL.to_vec(),
    };
    if standings.iter().all(|standing| policy::ceiling(seen.kind, *standing).is_none_or(|most| most < level)) {
        return Err(Error::Wrong(vec![Wrong::at("level", "desk-error-ceiling")]));
    }
    if policy::foreign_delegation(seen.kind) && new.organisation.is_none_or(|id| Some(id) != seen.organisation) {
        return Err(Error::Wrong(vec![Wrong::at("organisation", "desk-error-ceiling")]));
    }
    let mut row = blank_admission(seen.id, Some(seen.process), level, write.scope().now());
    let id = RowId::fresh();
    row.id = Set(id);
    row.standing = Set(new.standing);
    row.organisation_id = Set(new.organisation);
    row.capacity = Set(new.capacity);
    row.office = Set(new.office);
    row.seat_id = Set(new.seat);
    row.ends_at = Set(new.until);
    write.insert::<admission::Entity>(row).await?;
    write.commit(AuditLine::of(Verb::AdmissionMade, id.0).with("level", level.word())).await?;
    Ok(id)
}

async fn standing_of_seat<C: super::Capability>(
    write: &Write<C>,
    id: SeatId,
    process: super::ProcessId,
) -> Outcome<Standing> {
    let found = seat::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let wrong = || Error::Wrong(vec![Wrong::at("seat", "desk-error-holder")]);
    let found = found.filter(|seat| seat.process_id == process).ok_or_else(wrong)?;
    let held = standing::Entity::find_by_id(found.standing_id).one(&write.transaction.live).await?;
    Ok(held.ok_or_else(wrong)?.kind)
}

/// Ends an admission now.
///
/// # Errors
/// [`Denied`] for one that is not of this space.
pub async fn end_admission(grant: &Grant<Manage>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let row = admission::ActiveModel { ends_at: Set(Some(write.scope().now())), ..Default::default() };
    if !write.change::<admission::Entity>(id, row).await? {
        return Err(Denied::NotFound.into());
    }
    write.commit(AuditLine::of(Verb::AdmissionEnded, id.0)).await
}

/// Queues a dead mail of this desk again.
///
/// # Errors
/// [`Denied`].
pub async fn retry_mail(grant: &Grant<Administer>, id: RowId) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let spaces: Vec<SpaceId> =
        write.scope().spaces().filter(|space| space.level == Level::Manage).map(|space| space.id).collect();
    let found = mail::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found =
        found.filter(|row| row.state == MailState::Dead && row.space_id.is_some_and(|space| spaces.contains(&space)));
    found.ok_or(Denied::NotFound)?;
    let row = mail::ActiveModel {
        state: Set(MailState::Waiting),
        tries: Set(0),
        due_at: Set(now),
        done_at: Set(None),
        ..Default::default()
    };
    mail::Entity::update_many().set(row).filter(mail::Column::Id.eq(id)).exec(&write.transaction.live).await?;
    write.note_in(grant.space_id(), AuditLine::of(Verb::MailRetried, id.0)).await?;
    write.commit(AuditLine::of(Verb::MailRetried, id.0)).await
}

/// The address of a person who holds a seat of this desk, for the secretariat's list.
///
/// # Errors
/// The database's.
pub async fn addresses(grant: &Grant<Administer>) -> Outcome<std::collections::HashMap<SeatId, (String, String)>> {
    let on = grant.scope().store.connection();
    let text = "SELECT seat.id, person.name, person.email FROM seat JOIN person ON person.id = seat.person_id WHERE seat.desk_id = $1";
    let rows = on
        .query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, [grant.space_id().0.into()]))
        .await?;
    rows.iter()
        .map(|row| Ok((SeatId(row.try_get_by_index(0)?), (row.try_get_by_index(1)?, row.try_get_by_index(2)?))))
        .collect()
}

/// What a mail of this desk was addressed to, by its id: a name, never an address.
///
/// # Errors
/// The database's.
pub async fn recipients(
    grant: &Grant<Administer>,
    mails: &[mail::Model],
) -> Outcome<std::collections::HashMap<RowId, String>> {
    let on = grant.scope().store.connection();
    let mut names = std::collections::HashMap::new();
    for row in mails {
        let name = match (row.person_id, row.kind) {
            (Some(id), _) => person::Entity::find_by_id(id).one(on).await?.map(|person| person.name),
            (None, MailKind::Invitation) => grant
                .rows::<invitation::Entity>()
                .only(invitation::Column::Id, super::Test::is(row.subject_id))
                .one()
                .await?
                .map(|row| row.name),
            (None, _) => None,
        };
        names.insert(row.id, name.unwrap_or_default());
    }
    Ok(names)
}

impl super::Scope {
    /// The process as a seat of another standing would see it: never more than the viewer sees, and nothing but reading.
    ///
    /// # Errors
    /// The database's.
    pub async fn seen_as(grant: &Grant<super::SeeAs>, standing: Standing) -> Outcome<Self> {
        let process = grant.here()?.process;
        let own = grant.scope();
        let on = own.store.connection();
        let values: Vec<sea_orm::Value> = vec![own.now.into(), process.0.into(), standing.word().into()];
        let text = super::entry::statement(super::entry::Whose::Imagined);
        let mut spaces = std::collections::BTreeMap::new();
        for row in on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await? {
            let Some(id) = row.try_get_by_index::<Option<uuid::Uuid>>(super::entry::column::SPACE)?.map(SpaceId) else {
                continue;
            };
            if let Some(seen) = own.space(id) {
                spaces.insert(id, super::SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
            }
        }
        for seen in own.spaces().filter(|space| space.kind == SpaceKind::Public) {
            spaces.insert(seen.id, super::SpaceSeen { level: Level::Read, by_seat: Vec::new(), ..seen.clone() });
        }
        Ok(Self { spaces, seats: Vec::new(), acting: None, token_hash: None, ..(**own).clone() })
    }
}
