//! The places that organisations have in a process, as the data list them, and which of them an overlay marks in force.
//!
//! The data are history. A place opens a door only where the overlay says so for its group; what has ended, what was only
//! “represented” and what sat in a first committee opens none, whatever the overlay says.

use super::{
    DataSet, Word,
    overlay::Group,
    process::Process,
    taking_part::{OrganisationRole, Participant, ParticipantRole, ParticipantStatus},
};
use crate::{access::Standing, clock::PartialDate};

impl Word for Standing {
    const ALL: &'static [Self] = Standing::ALL;

    fn as_str(self) -> &'static str {
        self.word()
    }
}

/// The group that a kind of place is marked in force with.
fn group(standing: Standing) -> Group {
    match standing {
        Standing::Participant => Group::Participants,
        Standing::Observer => Group::Observers,
        Standing::CivilSociety => Group::CivilSociety,
        Standing::Secretariat => Group::Secretariat,
    }
}

/// One place of one organisation in a process.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingRow {
    /// The country's code or the organisation's id, as in [`OrganisationRow`](super::OrganisationRow).
    pub organisation_key: String,
    /// The kind of place.
    pub standing: Standing,
    /// Since when, as precisely as it is recorded; `None` where it is not.
    pub since: Option<PartialDate>,
    /// Until when, as precisely as it is recorded; `None` where it is not, or where it goes on.
    pub until: Option<PartialDate>,
    /// Whether it opens doors.
    pub in_force: bool,
    /// What the process calls the place, where that is another word than the usual one.
    pub title: Option<String>,
    /// What else is recorded.
    pub note: Option<String>,
    /// Whether it is over, even where the end has no date.
    pub ended: bool,
}

impl StandingRow {
    fn new(key: &str, standing: Standing) -> Self {
        let organisation_key = key.to_owned();
        Self {
            organisation_key,
            standing,
            since: None,
            until: None,
            in_force: false,
            title: None,
            note: None,
            ended: false,
        }
    }

    /// The group that it is marked in force with.
    pub(super) fn group(&self) -> Group {
        group(self.standing)
    }

    /// Whether it is listed as going on and more than a mention: only such a place can be marked in force.
    fn is_current(&self) -> bool {
        !self.ended && !matches!(self.title.as_deref(), Some(REPRESENTED | COMMITTEE))
    }
}

const REPRESENTED: &str = "represented";
const COMMITTEE: &str = "initial steering committee";

impl DataSet {
    /// The places that organisations have or had in a process: participants as listed, then observers, secretariats and networks of
    /// civil society. One organisation may have several; none is there twice.
    pub fn standings(&self, process: &Process) -> Vec<StandingRow> {
        let mut rows = Rows::default();
        for participant in &process.participants.items {
            for row in earlier(participant).into_iter().chain([of_participant(participant)]) {
                rows.add(row);
            }
        }
        let observers = process.observers.as_ref();
        for state in observers.iter().flat_map(|observers| &observers.states) {
            rows.add(StandingRow {
                since: state.since,
                note: state.note.clone(),
                ..StandingRow::new(&state.code, Standing::Observer)
            });
        }
        let observing = observers.iter().flat_map(|observers| &observers.organisations);
        let secretariats = process.secretariat.iter().flat_map(|secretariat| &secretariat.organisations);
        let others = process.organisations.iter().flat_map(|organisations| &organisations.items);
        observing.chain(secretariats).chain(others).filter_map(of_organisation).for_each(|row| rows.add(row));
        for network in process.ngo.iter().flat_map(|ngo| &ngo.networks) {
            rows.add(StandingRow::new(&network.org, Standing::CivilSociety));
        }
        let overlay = self.overlay.as_ref().and_then(|overlay| overlay.processes.get(&process.slug));
        for row in &mut rows.0 {
            row.in_force = row.is_current() && overlay.is_some_and(|overlay| overlay.in_force.contains(&row.group()));
        }
        rows.0
    }
}

#[derive(Default)]
struct Rows(Vec<StandingRow>);

impl Rows {
    /// Adds a place, or what it tells to the same place where that is there already: the data name some organisations in two lists.
    fn add(&mut self, row: StandingRow) {
        let same = |old: &&mut StandingRow| {
            old.organisation_key == row.organisation_key
                && old.standing == row.standing
                && old.is_current() == row.is_current()
        };
        match self.0.iter_mut().find(same) {
            Some(old) => {
                old.since = old.since.or(row.since);
                old.note = old.note.take().or(row.note);
            }
            None => self.0.push(row),
        }
    }
}

fn of_participant(participant: &Participant) -> StandingRow {
    let (standing, title) = match participant.role {
        ParticipantRole::Participant => (Standing::Participant, None),
        ParticipantRole::Represented => (Standing::Observer, Some(REPRESENTED.to_owned())),
        ParticipantRole::InitialSteeringCommittee => (Standing::Observer, Some(COMMITTEE.to_owned())),
    };
    StandingRow {
        since: participant.since,
        until: participant.until,
        title,
        note: participant.note.clone(),
        ended: participant.status == ParticipantStatus::LeftFollowUp || participant.until.is_some(),
        ..StandingRow::new(&participant.code, standing)
    }
}

/// The place of an observer that a participant had before it joined. The data have a field for it, `previous_role`; where that is
/// not filled, the note of a participant that joined says so by its first word (“Observer for several years before.”).
fn earlier(participant: &Participant) -> Option<StandingRow> {
    if participant.status != ParticipantStatus::Joined {
        return None;
    }
    let was_observer = match participant.previous_role.as_deref() {
        Some(role) => role == "observer",
        None => participant.note.as_deref().is_some_and(|note| note.starts_with("Observer")),
    };
    was_observer.then(|| StandingRow {
        until: participant.since,
        note: participant.note.clone(),
        ended: true,
        ..StandingRow::new(&participant.code, Standing::Observer)
    })
}

/// The place that the part of an organisation amounts to. A part that is not known here makes an observer, which is the least that
/// somebody who takes part can be; a successor and a frame around the process stand outside it and have no place.
fn of_organisation(organisation: &OrganisationRole) -> Option<StandingRow> {
    let (standing, title) = match organisation.role.as_str() {
        "successor" | "regional-framework" => return None,
        "secretariat" => (Standing::Secretariat, None),
        "technical-secretariat" => (Standing::Secretariat, Some("technical secretariat".to_owned())),
        "ngo-network" => (Standing::CivilSociety, None),
        "observer" => (Standing::Observer, None),
        other => (Standing::Observer, Some(other.replace('-', " "))),
    };
    Some(StandingRow { title, note: organisation.note.clone(), ..StandingRow::new(&organisation.org, standing) })
}
