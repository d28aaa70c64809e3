//! Who takes part in a process, observes it or works beside it, as `processes.json` lists them.

use serde::{Deserialize, Serialize};

use super::{Word, countries::CountryStatus, reader::Node, words::words};
use crate::clock::PartialDate;

words! {
    /// What a participant is.
    Entity {
        /// A State.
        State = "state",
        /// A special administrative region, which is no State.
        SpecialAdministrativeRegion = "special-administrative-region",
    }
}

words! {
    /// The part that somebody listed among the participants has.
    ParticipantRole {
        /// Takes part.
        Participant = "participant",
        /// Sent representatives to one meeting; no more is said.
        Represented = "represented",
        /// Sat in the committee that prepared the process; no more is said.
        InitialSteeringCommittee = "initial-steering-committee",
    }
}

words! {
    /// How a participant's place came to be, or ended.
    ParticipantStatus {
        /// It is listed.
        Listed = "listed",
        /// It joined later.
        Joined = "joined",
        /// It no longer takes part in the follow-up: its place has ended.
        LeftFollowUp = "left-follow-up",
    }
}

/// The participants with what is recorded of their number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participants {
    /// The date of the list.
    pub as_of: PartialDate,
    /// The list.
    pub items: Vec<Participant>,
    /// Numbers that the source states.
    pub counts: Vec<Count>,
    /// How many of the list take part.
    pub listed_count: u32,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Participants {
    pub(super) fn read(at: &Node) -> Self {
        let items = at.each("items", Participant::read);
        at.no_twins("items", items.iter().map(|item| item.code.as_str()));
        let counted = items.iter().filter(|item| item.role == ParticipantRole::Participant).count();
        let wrong = format!("{counted} of the items have the role participant. This number must be the same.");
        Self {
            as_of: at.need("as_of", Node::date),
            items,
            counts: at.each("counts", Count::read),
            listed_count: at
                .need("listed_count", |at| at.number_that(|told| usize::try_from(told) == Ok(counted), &wrong)),
            note: at.may("note", Node::text),
        }
    }
}

/// One of the participants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// The code in `countries.csv`.
    pub code: String,
    /// What it is.
    pub entity: Entity,
    /// The part that it has.
    pub role: ParticipantRole,
    /// How its place came to be, or ended.
    pub status: ParticipantStatus,
    /// Since when; `None` where it is not recorded.
    pub since: Option<PartialDate>,
    /// Until when; `None` where it goes on or where the end is not recorded.
    pub until: Option<PartialDate>,
    /// What it was before, where the data have a field for it.
    pub previous_role: Option<String>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Participant {
    fn read(at: &Node) -> Self {
        let code = at.need("code", Node::country);
        let entity = at.need("entity", |at| {
            let entity = at.word();
            if let Some(status) = at.known().countries.as_ref().and_then(|all| all.get(&code))
                && (entity == Entity::State) != (*status == CountryStatus::State)
            {
                at.fault(format!("countries.csv has “{code}” as {}. Both must say the same.", status.as_str()));
            }
            entity
        });
        let (since, until) = at.span("since", "until");
        let participant = Self {
            code,
            entity,
            role: at.need("role", Node::word),
            status: at.need("status", Node::word),
            since,
            until,
            previous_role: at.may("previous_role", Node::id),
            note: at.may("note", Node::text),
        };
        if participant.status == ParticipantStatus::Joined && since.is_none() {
            at.fault_in("since", "This is missing. A participant that joined needs the date, at least its year.");
        }
        participant
    }
}

/// A number of participants that the source states.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// When; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// How many.
    #[serde(rename = "count")]
    pub number: u32,
    /// `exact` or `more-than`.
    pub qualifier: CountQualifier,
    /// Who is counted.
    pub scope: String,
}

words! {
    /// How exact a number is.
    CountQualifier {
        /// It is the number.
        Exact = "exact",
        /// There are more.
        MoreThan = "more-than",
    }
}

impl Count {
    fn read(at: &Node) -> Self {
        Self {
            date: at.may("date", Node::date),
            number: at.need("count", Node::number),
            qualifier: at.need("qualifier", Node::word),
            scope: at.need("scope", Node::text),
        }
    }
}

/// Who observes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observers {
    /// States.
    pub states: Vec<ObserverState>,
    /// Organisations.
    pub organisations: Vec<OrganisationRole>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Observers {
    pub(super) fn read(at: &Node) -> Self {
        let observers = Self {
            states: at.each("states", ObserverState::read),
            organisations: at.each("organisations", OrganisationRole::read),
            note: at.may("note", Node::text),
        };
        at.no_twins("states", observers.states.iter().map(|state| state.code.as_str()));
        at.no_twins("organisations", observers.organisations.iter().map(|organisation| organisation.org.as_str()));
        observers
    }
}

/// A State that observes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObserverState {
    /// The code in `countries.csv`.
    pub code: String,
    /// Since when; `None` where it is not recorded.
    pub since: Option<PartialDate>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl ObserverState {
    fn read(at: &Node) -> Self {
        Self {
            code: at.need("code", Node::country),
            since: at.may("since", Node::date),
            note: at.may("note", Node::text),
        }
    }
}

/// An organisation with the part that it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationRole {
    /// Its id in `organisations.json`.
    pub org: String,
    /// The part, as `technical-secretariat` or `takes-part`.
    pub role: String,
    /// What else is recorded.
    pub note: Option<String>,
}

impl OrganisationRole {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            org: at.need("org", Node::organisation),
            role: at.need("role", Node::id),
            note: at.may("note", Node::text),
        }
    }
}

/// The place of non-governmental organisations in a process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NgoPart {
    /// In words.
    pub role: String,
    /// Their networks.
    pub networks: Vec<NgoNetwork>,
}

impl NgoPart {
    pub(super) fn read(at: &Node) -> Self {
        let part = Self { role: at.need("role", Node::text), networks: at.each("networks", NgoNetwork::read) };
        at.no_twins("networks", part.networks.iter().map(|network| network.org.as_str()));
        part
    }
}

/// A network of non-governmental organisations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NgoNetwork {
    /// Its id in `organisations.json`.
    pub org: String,
    /// What it does.
    pub activities: Vec<String>,
}

impl NgoNetwork {
    fn read(at: &Node) -> Self {
        Self { org: at.need("org", Node::organisation), activities: at.each("activities", Node::text) }
    }
}
