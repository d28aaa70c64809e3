//! Who takes part in a process, who observes, who serves it, who holds which office: from the public register.

use std::collections::HashSet;

use chrono::Datelike;

use super::{
    pages::{Office, Secretariat},
    pieces::{Known, Site, english, organisation},
    standings::{Period, StandingRow, Years},
    wording::Wording,
};
use crate::{
    access::{
        OrganisationId, Standing,
        tables::{office, standing},
    },
    clock::{Instant, PartialDate},
    error::Outcome,
    features::processes::dataset::ParticipantStatus,
    http::{
        names::{Organisations, by_name},
        times::dated,
    },
    i18n::Words,
};

/// The places that organisations have or had in a process, and its offices.
pub(super) struct Places<'o> {
    rows: Vec<standing::Model>,
    offices: Vec<office::Model>,
    organisations: &'o Organisations,
    /// Who has left at a time that is not recorded.
    left: HashSet<OrganisationId>,
    now: Instant,
    w: Words,
}

impl<'o> Places<'o> {
    /// The places in a process.
    pub async fn of(site: &Site, known: &Known, organisations: &'o Organisations) -> Outcome<Self> {
        let scope = &site.scope;
        let left = known.facts.iter().flat_map(|facts| &facts.participants.items);
        let left = left
            .filter(|one| one.status == ParticipantStatus::LeftFollowUp)
            .map(|one| OrganisationId::named(&one.code));
        Ok(Self {
            rows: scope
                .rows::<standing::Entity>()
                .in_space(known.space)
                .oldest(standing::Column::Position)
                .all()
                .await?,
            offices: scope
                .rows::<office::Entity>()
                .in_space(known.space)
                .newest(office::Column::StartsAt)
                .all()
                .await?,
            organisations,
            left: left.collect(),
            now: scope.now(),
            w: site.w,
        })
    }

    /// Whether a place is over.
    fn ended(&self, row: &standing::Model) -> bool {
        let until = row.until.as_deref().and_then(|date| date.parse::<PartialDate>().ok());
        until.is_some_and(|date| date.first_day() <= self.now.date_naive())
            || row.ends_at.is_some_and(|at| at <= self.now)
            || (row.kind == Standing::Participant && !row.in_force && self.left.contains(&row.organisation_id))
    }

    /// The organisations that have a place now, each once.
    pub fn now_in(&self, kind: Standing) -> Vec<OrganisationId> {
        let mut seen = HashSet::new();
        let current = self.rows.iter().filter(|row| row.kind == kind && !self.ended(row));
        current.map(|row| row.organisation_id).filter(|id| seen.insert(*id)).collect()
    }

    /// The organisations that are no participants and never were, but observe or observed.
    fn only_observing(&self) -> Vec<OrganisationId> {
        let participants = self.ever(Standing::Participant);
        self.ever(Standing::Observer).into_iter().filter(|id| !participants.contains(id)).collect()
    }

    fn ever(&self, kind: Standing) -> Vec<OrganisationId> {
        let mut seen = HashSet::new();
        self.rows
            .iter()
            .filter(|row| row.kind == kind)
            .map(|row| row.organisation_id)
            .filter(|id| seen.insert(*id))
            .collect()
    }

    /// Whether an organisation is the government of a State: never assumed of a participant.
    fn is_state(&self, id: OrganisationId) -> bool {
        self.organisations.get(id).is_some_and(|row| row.kind == "state")
    }

    /// How many States take part now, and the names of the participants that are no States.
    pub fn participants_counted(&self) -> (usize, Vec<String>) {
        let (states, others): (Vec<_>, Vec<_>) =
            self.now_in(Standing::Participant).into_iter().partition(|id| self.is_state(*id));
        let mut others: Vec<String> = others.into_iter().map(|id| self.organisations.short(id, self.w)).collect();
        by_name(&mut others, self.w, String::as_str);
        (states.len(), others)
    }

    /// How many States and how many organisations observe now.
    pub fn observers_counted(&self) -> (usize, usize) {
        let (states, others): (Vec<_>, Vec<_>) =
            self.now_in(Standing::Observer).into_iter().partition(|id| self.is_state(*id));
        (states.len(), others.len())
    }

    /// The names of who has a place of a kind now.
    pub fn names(&self, kind: Standing) -> Vec<Wording> {
        let mut names: Vec<Wording> =
            self.now_in(kind).into_iter().map(|id| organisation(self.organisations, id, self.w)).collect();
        by_name(&mut names, self.w, |name| &name.text);
        names
    }

    /// The years that the bars span: from the beginning of the process to the time that its data hold for.
    pub fn years(&self, known: &Known) -> Years {
        let facts = known.facts.as_ref();
        let dates = self.rows.iter().flat_map(|row| [&row.since, &row.until]).flatten();
        let years: Vec<i32> = dates.filter_map(|date| date.parse().ok()).map(PartialDate::year).collect();
        let begun = facts.map(|facts| facts.origin.date.year());
        let this_year = self.now.year();
        let as_of = facts.map_or(this_year, |facts| facts.participants.as_of.year());
        let from = years.iter().copied().chain(begun).min().unwrap_or(as_of);
        Years { from, to: years.iter().copied().chain([as_of, from]).max().unwrap_or(from) }
    }

    /// The participants by name, those who have left at the end.
    pub fn participants(&self, years: Years) -> Vec<StandingRow> {
        self.listed(self.ever(Standing::Participant), years)
    }

    /// The observers by name.
    pub fn observers(&self, years: Years) -> Vec<StandingRow> {
        self.listed(self.only_observing(), years)
    }

    fn listed(&self, organisations: Vec<OrganisationId>, years: Years) -> Vec<StandingRow> {
        let mut rows: Vec<StandingRow> = organisations.into_iter().map(|id| self.row(id, years)).collect();
        by_name(&mut rows, self.w, |row| &row.name.text);
        rows.sort_by_key(|row| row.ended);
        rows
    }

    fn row(&self, id: OrganisationId, years: Years) -> StandingRow {
        let of_it = self.rows.iter().filter(|row| row.organisation_id == id);
        let mut own: Vec<&standing::Model> =
            of_it.filter(|row| matches!(row.kind, Standing::Participant | Standing::Observer)).collect();
        own.sort_by_key(|row| (!self.ended(row), row.since.clone()));
        let periods: Vec<Period> = own
            .iter()
            .map(|row| Period {
                participant: row.kind == Standing::Participant,
                since: row.since.as_deref().and_then(|date| date.parse().ok()),
                until: row.until.as_deref().and_then(|date| date.parse().ok()),
                ended: self.ended(row),
            })
            .collect();
        let mut notes: Vec<Wording> = Vec::new();
        for note in own.iter().flat_map(|row| [row.title.as_deref().map(capital), row.note.clone()]).flatten() {
            if !notes.iter().any(|told| told.text == note) {
                notes.push(english(&note));
            }
        }
        StandingRow::of(&self.w, organisation(self.organisations, id, self.w), &periods, notes, years)
    }

    /// The secretariats: none to several.
    pub fn secretariats(&self) -> Vec<Secretariat> {
        let current = self.rows.iter().filter(|row| row.kind == Standing::Secretariat && !self.ended(row));
        let mut all: Vec<Secretariat> = current
            .map(|row| Secretariat {
                name: organisation(self.organisations, row.organisation_id, self.w),
                role: row.title.as_deref().map(|title| english(&capital(title))),
                note: row.note.as_deref().map(english),
            })
            .collect();
        by_name(&mut all, self.w, |one| &one.name.text);
        all
    }

    /// The offices, the newest first, under the titles that they bore.
    pub fn offices(&self) -> Vec<Office> {
        // Of an office that a person holds the organisation is told, not the person.
        let holder = |row: &office::Model| match row.organisation_id.or(row.seat_organisation_id) {
            Some(id) => organisation(self.organisations, id, self.w),
            None => Wording::own(self.w.t("site-fact-not-recorded"), &self.w),
        };
        let date = |date: &Option<String>| date.as_deref().and_then(|date| dated(self.w, date));
        let told = |row: &office::Model| Office {
            title: english(&row.title),
            holder: holder(row),
            since: date(&row.since),
            until: date(&row.until),
        };
        self.offices.iter().map(told).collect()
    }

    /// When the next place or office begins or ends by its date.
    pub fn next_change(&self) -> Option<Instant> {
        let standings = self.rows.iter().flat_map(|row| [row.starts_at, row.ends_at]);
        let offices = self.offices.iter().flat_map(|row| [row.starts_at, row.ends_at]);
        standings.chain(offices).flatten().filter(|at| *at > self.now).min()
    }
}

/// The text with a capital letter at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
