//! The rows that the pages of a delegation read: its seats with the names of who sits there, and its offices.

use std::collections::HashMap;

use crate::{
    access::{
        Capacity, Grant, KeepSeats, RowId, SeatId, StandingId, Test, desk,
        tables::{office, seat, standing},
    },
    clock::Instant,
    error::{Denied, Outcome},
    features::desk::{pages::State, register::state},
    http::names::capacity_name,
    i18n::Words,
};

/// A delegation as its focal point sees it.
pub struct Roster {
    /// When this was read.
    pub now: Instant,
    /// All seats of the organisation in this process.
    pub seats: Vec<seat::Model>,
    /// The offices of the organisation that are not over.
    pub offices: Vec<office::Model>,
    /// The focal point's own standing.
    own: StandingId,
    standings: Vec<standing::Model>,
    names: HashMap<SeatId, String>,
    exercising: HashMap<RowId, Vec<SeatId>>,
}

impl Roster {
    /// Reads the roster of a delegation.
    pub async fn of(grant: &Grant<KeepSeats>) -> Outcome<Self> {
        let own = grant.seat().ok_or(Denied::Forbidden)?;
        let now = grant.now();
        let seats = grant.rows::<seat::Entity>().in_space(grant.space_id()).all().await?;
        let standings = grant
            .rows::<standing::Entity>()
            .only(standing::Column::Id, Test::any(seats.iter().map(|row| row.standing_id)))
            .all()
            .await?;
        let mut offices = grant
            .rows::<office::Entity>()
            .only(office::Column::ProcessId, Test::is(own.process))
            .only(office::Column::OrganisationId, Test::is(own.organisation))
            .all()
            .await?;
        offices.retain(|row| row.starts_at.is_some() && row.ends_at.is_none_or(|at| at > now));
        offices.sort_by_key(|row| row.starts_at);
        let (names, exercising) = (desk::colleagues(grant).await?, desk::exercising(grant).await?);
        Ok(Self { now, seats, offices, own: own.standing_id, standings, names, exercising })
    }

    /// A seat of the delegation.
    pub fn seat(&self, id: SeatId) -> Option<&seat::Model> {
        self.seats.iter().find(|row| row.id == id)
    }

    /// How a seat is now.
    pub fn state(&self, row: &seat::Model) -> State {
        state(Some(row.starts_at), row.ends_at, self.now)
    }

    /// Whether the focal point keeps a seat: not one under another standing, and not a focal point's.
    pub fn keeps(&self, row: &seat::Model) -> bool {
        row.standing_id == self.own && row.capacity != Capacity::FocalPoint
    }

    /// The seats that may exercise an office: those under the own standing that are not over.
    pub fn able(&self) -> impl Iterator<Item = &seat::Model> {
        self.seats.iter().filter(|row| row.standing_id == self.own && row.ends_at.is_none_or(|at| at > self.now))
    }

    /// The seats that exercise an office now.
    pub fn exercising(&self, office: RowId) -> &[SeatId] {
        self.exercising.get(&office).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many offices a seat exercises.
    pub fn exercised_by(&self, seat: SeatId) -> usize {
        self.offices.iter().filter(|office| self.exercising(office.id).contains(&seat)).count()
    }

    /// The name of who sits there.
    pub fn person(&self, seat: SeatId) -> String {
        self.names.get(&seat).cloned().unwrap_or_default()
    }

    /// The capacity of a seat in words.
    pub fn capacity(&self, row: &seat::Model, w: Words) -> String {
        match self.standings.iter().find(|standing| standing.id == row.standing_id) {
            Some(standing) => capacity_name(standing.kind, row.capacity, w),
            None => w.t(&format!("capacity-{}", row.capacity.word())),
        }
    }

    /// “Nora Sample (delegate)”
    pub fn seat_name(&self, row: &seat::Model, w: Words) -> String {
        format!("{} ({})", self.person(row.id), self.capacity(row, w))
    }
}
