//! The rows that several pages of the desk read: standings, seats with their persons, the names of organisations.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    pages::{ChoiceGroup, State},
    parts::{by_label, choice},
};
use crate::{
    access::{
        Grant, OrganisationId, SeatId, StandingId, Test,
        desk::{self, Keeps},
        tables::{seat, standing},
    },
    clock::Instant,
    error::Outcome,
    http::{
        names::{Organisations, by_name, capacity_name},
        views::Choice,
    },
    i18n::Words,
};

/// Who belongs to a process, or to a delegation.
pub struct Register {
    /// When this was read.
    pub now: Instant,
    /// All standings of the process.
    pub standings: Vec<standing::Model>,
    /// The seats that are kept here and that have not ended; ended ones only where they were asked for.
    pub seats: Vec<seat::Model>,
    /// The names of those who sit there.
    people: HashMap<SeatId, String>,
    /// The names of the organisations.
    pub organisations: Organisations,
}

impl Register {
    /// Reads the register of a desk, or of a delegation.
    pub async fn of<C: Keeps>(grant: &Grant<C>) -> Outcome<Self> {
        let process = grant.here()?.process;
        let standings = grant
            .rows::<standing::Entity>()
            .only(standing::Column::ProcessId, Test::is(process))
            .oldest(standing::Column::Position)
            .all()
            .await?;
        let kept = || grant.rows::<seat::Entity>().only(C::KEPT_IN, Test::is(grant.space_id()));
        let mut seats = kept().only(seat::Column::EndsAt, Test::Missing).all().await?;
        seats.extend(kept().only(seat::Column::EndsAt, Test::From(grant.now().into())).all().await?);
        let people = desk::sitters(grant, &seats.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
        let organisations = Organisations::of(grant.scope());
        Ok(Self { now: grant.now(), standings, seats, people, organisations })
    }

    /// Reads seats that rows name, too, where they have ended: they are told by their names like any other.
    pub async fn also<C: Keeps>(&mut self, grant: &Grant<C>, named: impl IntoIterator<Item = SeatId>) -> Outcome<()> {
        let known: HashSet<SeatId> = self.seats.iter().map(|row| row.id).collect();
        let missing: HashSet<SeatId> = named.into_iter().filter(|id| !known.contains(id)).collect();
        let missing: Vec<SeatId> = missing.into_iter().collect();
        for some in missing.chunks(500) {
            let rows = grant
                .rows::<seat::Entity>()
                .only(C::KEPT_IN, Test::is(grant.space_id()))
                .only(seat::Column::Id, Test::any(some.iter().copied()))
                .all()
                .await?;
            self.seats.extend(rows);
        }
        self.people.extend(desk::sitters(grant, &missing).await?);
        Ok(())
    }

    /// A standing.
    pub fn standing(&self, id: StandingId) -> Option<&standing::Model> {
        self.standings.iter().find(|row| row.id == id)
    }

    /// A seat.
    pub fn seat(&self, id: SeatId) -> Option<&seat::Model> {
        self.seats.iter().find(|row| row.id == id)
    }

    /// The name of who sits there.
    pub fn person(&self, id: SeatId) -> String {
        self.people.get(&id).cloned().unwrap_or_default()
    }

    /// How a standing is now.
    pub fn standing_state(&self, row: &standing::Model) -> State {
        if row.in_force { state(row.starts_at, row.ends_at, self.now) } else { State::History }
    }

    /// How a seat is now.
    pub fn seat_state(&self, row: &seat::Model) -> State {
        state(Some(row.starts_at), row.ends_at, self.now)
    }

    /// The standings that open doors.
    pub fn in_force(&self) -> impl Iterator<Item = &standing::Model> {
        self.standings.iter().filter(|row| self.standing_state(row).open())
    }

    /// The seats that are in force under a standing in force, with it.
    pub fn live(&self) -> impl Iterator<Item = (&seat::Model, &standing::Model)> {
        self.seats.iter().filter(|row| self.seat_state(row).open()).filter_map(|row| {
            let standing = self.standing(row.standing_id).filter(|standing| self.standing_state(standing).open())?;
            Some((row, standing))
        })
    }

    /// The organisations in force as options, by name, each once.
    pub fn organisation_choices(&self, chosen: &str, w: Words) -> Vec<Choice> {
        let ids: BTreeSet<OrganisationId> = self.in_force().map(|row| row.organisation_id).collect();
        by_label(ids.into_iter().map(|id| choice(id, self.organisations.name(id, w), chosen)), w)
    }

    /// The seats in force as options, by name.
    pub fn seat_choices(&self, chosen: &[&str], w: Words) -> Vec<Choice> {
        let one = |row: &seat::Model| {
            let seat = choice(row.id, self.seat_name(row, w), "");
            Choice { chosen: chosen.contains(&seat.value.as_str()), ..seat }
        };
        by_label(self.live().map(|(row, _)| one(row)), w)
    }

    /// The seats in force as options under their organisations, all by name.
    pub fn seat_groups(&self, chosen: &str, w: Words) -> Vec<ChoiceGroup> {
        let mut seats: BTreeMap<OrganisationId, Vec<Choice>> = BTreeMap::new();
        for (row, _) in self.live() {
            seats.entry(row.organisation_id).or_default().push(choice(row.id, self.seat_name(row, w), chosen));
        }
        let named = |(id, seats): (OrganisationId, Vec<Choice>)| ChoiceGroup {
            label: self.organisations.name(id, w),
            choices: by_label(seats, w),
        };
        let mut groups: Vec<ChoiceGroup> = seats.into_iter().map(named).collect();
        by_name(&mut groups, w, |group| &group.label);
        groups
    }

    /// “UNHCR, observer”
    pub fn standing_name(&self, row: &standing::Model, w: Words) -> String {
        let organisation = self.organisations.name(row.organisation_id, w);
        let standing = w.t(&format!("standing-{}", row.kind.word()));
        format!("{organisation}{}{standing}", w.t("list-comma"))
    }

    /// “Nora Sample (UNHCR; observer, delegate)”
    pub fn seat_name(&self, row: &seat::Model, w: Words) -> String {
        let organisation = self.organisations.short(row.organisation_id, w);
        w.a3(
            "desk-seat-name",
            "person",
            self.person(row.id),
            "organisation",
            organisation,
            "capacity",
            self.capacity(row, w),
        )
    }

    /// The capacity of a seat in words.
    pub fn capacity(&self, row: &seat::Model, w: Words) -> String {
        match self.standing(row.standing_id) {
            Some(standing) => capacity_name(standing.kind, row.capacity, w),
            None => w.t(&format!("capacity-{}", row.capacity.word())),
        }
    }
}

/// How something that begins and ends is now. What has no beginning is history: it opens nothing.
pub fn state(starts_at: Option<Instant>, ends_at: Option<Instant>, now: Instant) -> State {
    match (starts_at, ends_at) {
        (None, _) => State::History,
        (_, Some(at)) if at <= now => State::Ended,
        (Some(at), _) if at > now => State::Future,
        _ => State::InForce,
    }
}
