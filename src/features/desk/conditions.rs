//! The conditions of an admission in words, and whom they let in.

use super::register::{Register, state};
use crate::{
    access::{
        Capability, Capacity, Grant, OfficeKind, OrganisationId, SeatId, SpaceSeen, Standing, Test,
        desk::NewAdmission,
        policy,
        tables::{admission, office, seat, standing},
    },
    error::Outcome,
    i18n::Words,
};

/// All of them hold together for one seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conditions {
    standing: Option<Standing>,
    organisation: Option<OrganisationId>,
    capacity: Option<Capacity>,
    office: Option<OfficeKind>,
    seat: Option<SeatId>,
}

impl From<&admission::Model> for Conditions {
    fn from(row: &admission::Model) -> Self {
        Self {
            standing: row.standing,
            organisation: row.organisation_id,
            capacity: row.capacity,
            office: row.office,
            seat: row.seat_id,
        }
    }
}

impl From<&NewAdmission> for Conditions {
    fn from(new: &NewAdmission) -> Self {
        Self {
            standing: new.standing,
            organisation: new.organisation,
            capacity: new.capacity,
            office: new.office,
            seat: new.seat,
        }
    }
}

impl Conditions {
    /// Whether there is none at all; such an admission is refused.
    pub fn none(&self) -> bool {
        *self == Self { standing: None, organisation: None, capacity: None, office: None, seat: None }
    }

    /// The standing, if it is the only condition.
    pub fn whole(&self) -> Option<Standing> {
        let only =
            self.organisation.is_none() && self.capacity.is_none() && self.office.is_none() && self.seat.is_none();
        self.standing.filter(|_| only)
    }

    /// Each condition in words.
    pub fn said(&self, register: &Register, w: Words) -> Vec<String> {
        let standing = self.standing.map(|it| w.t(&format!("desk-plural-{}", it.word())));
        let organisation = self.organisation.map(|it| register.organisations.name(it, w));
        let capacity = self.capacity.map(|it| w.t(&format!("capacity-{}", it.word())));
        let office = self.office.map(|it| w.t(&format!("office-{}", it.word())));
        let seat = self.seat.map(|it| register.seat(it).map(|seat| register.seat_name(seat, w)).unwrap_or_default());
        [standing, organisation, capacity, office, seat].into_iter().flatten().filter(|text| !text.is_empty()).collect()
    }

    /// The live seats that they let into a space, within its ceiling.
    ///
    /// Which seats exercise an organisation's office is known to `access` alone: here all of its seats count, so that the number is
    /// rather too high than too low.
    pub fn seats<'r>(
        &self,
        register: &'r Register,
        space: &SpaceSeen,
        offices: &[office::Model],
    ) -> Vec<&'r seat::Model> {
        let holds = |row: &seat::Model, kind: OfficeKind| {
            offices.iter().any(|office| {
                office.kind == kind
                    && (office.seat_id == Some(row.id) || office.organisation_id == Some(row.organisation_id))
            })
        };
        let fits = |row: &seat::Model, standing: &standing::Model| {
            policy::ceiling(space.kind, standing.kind).is_some()
                && (!policy::foreign_delegation(space.kind) || space.organisation == Some(row.organisation_id))
                && self.standing.is_none_or(|it| it == standing.kind)
                && self.organisation.is_none_or(|it| it == row.organisation_id)
                && self.capacity.is_none_or(|it| it == row.capacity)
                && self.seat.is_none_or(|it| it == row.id)
                && self.office.is_none_or(|it| holds(row, it))
        };
        register.live().filter(|(row, standing)| fits(row, standing)).map(|(row, _)| row).collect()
    }
}

/// The offices of a process that are in force.
pub async fn offices<C: Capability>(grant: &Grant<C>) -> Outcome<Vec<office::Model>> {
    let process = grant.here()?.process;
    let rows = grant.rows::<office::Entity>().only(office::Column::ProcessId, Test::is(process)).all().await?;
    let now = grant.now();
    Ok(rows.into_iter().filter(|row| state(row.starts_at, row.ends_at, now).open()).collect())
}

/// How many persons sit in some seats.
pub fn persons(seats: &[&seat::Model]) -> usize {
    let mut persons: Vec<_> = seats.iter().map(|row| row.person_id).collect();
    persons.sort();
    persons.dedup();
    persons.len()
}
