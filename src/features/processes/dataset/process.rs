//! A process as `processes.json` describes it.

use serde::{Deserialize, Serialize};

use super::{
    achieved::{Admission, Evaluation, Funding, Plan, Stage},
    conduct::{Chair, MeetingPattern, WorkingGroup},
    meetings::{IssuedDocument, Meeting},
    parts::{Actor, Place, TextList},
    reader::Node,
    taking_part::{NgoPart, Observers, OrganisationRole, Participants},
    words::words,
};
use crate::clock::PartialDate;

words! {
    /// What a process is by its form.
    ProcessKind {
        /// A series of meetings.
        Process = "process",
        /// A declaration that was adopted.
        Declaration = "declaration",
        /// A conference.
        Conference = "conference",
    }
}

words! {
    /// How a process stood when the data were gathered.
    ProcessStatus {
        /// It is at work.
        Active = "active",
        /// Others have taken over.
        Succeeded = "succeeded",
        /// What was agreed is being followed up.
        FollowUp = "follow-up",
        /// Its declaration is adopted.
        Adopted = "adopted",
        /// It is about to begin.
        Starting = "starting",
    }
}

words! {
    /// The part of the world that a process is listed under.
    RegionGroup {
        /// More than one.
        InterRegional = "inter-regional",
        /// Europe
        Europe = "europe",
        /// Europe and Asia
        EuropeAsia = "europe-asia",
        /// The Americas
        Americas = "americas",
        /// Asia and the Pacific
        AsiaPacific = "asia-pacific",
        /// Africa
        Africa = "africa",
    }
}

/// A process with everything that its pages tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Process {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: ProcessName,
    /// Its form.
    pub kind: ProcessKind,
    /// How it stood.
    pub status: ProcessStatus,
    /// More on how it stood.
    pub status_note: Option<String>,
    /// Where it is at home.
    pub region: Region,
    /// Who serves as secretariat; `None` where nothing is recorded.
    pub secretariat: Option<Secretariat>,
    /// How it began.
    pub origin: Origin,
    /// What it wants.
    pub goals: TextList,
    /// What it deals with: keys of the vocabulary.
    pub topics: TextList,
    /// Who takes part.
    pub participants: Participants,
    /// Who observes; `None` where nothing is recorded.
    pub observers: Option<Observers>,
    /// Organisations that take part otherwise; `None` where nothing is recorded.
    pub organisations: Option<Organisations>,
    /// The place of non-governmental organisations; `None` where nothing is recorded.
    pub ngo: Option<NgoPart>,
    /// Who pays; `None` where nothing is recorded.
    pub funding: Option<Funding>,
    /// Plans, recommendations and declarations that guide it.
    pub plans: Vec<Plan>,
    /// What there is instead of a plan.
    pub plan_note: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// Dated steps that are no meetings.
    pub milestones: Vec<Milestone>,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// How often it meets; `None` where nothing is recorded.
    pub meeting_pattern: Option<MeetingPattern>,
    /// Who chairs; `None` where nothing is recorded.
    pub chair: Option<Chair>,
    /// Its working groups.
    pub working_groups: Vec<WorkingGroup>,
    /// Papers that it issued; only described, their texts are not part of the data.
    pub documents: Vec<IssuedDocument>,
    /// What it achieved; `None` where nothing is recorded.
    pub achievements: Option<TextList>,
    /// How it was evaluated; `None` where nothing is recorded.
    pub evaluation: Option<Evaluation>,
    /// What participants and observers must meet; `None` where nothing is recorded.
    pub admission: Option<Admission>,
    /// Doubts and contradictions of the source.
    pub notes: Vec<String>,
}

impl Process {
    pub(super) fn read(at: &Node) -> Self {
        let process = Self {
            slug: at.need("slug", Node::slug),
            name: at.need("name", ProcessName::read),
            kind: at.need("kind", Node::word),
            status: at.need("status", Node::word),
            status_note: at.may("status_note", Node::text),
            region: at.need("region", Region::read),
            secretariat: at.may("secretariat", Secretariat::read),
            origin: at.need("origin", Origin::read),
            goals: at.need("goals", |at| TextList::read(at, Node::text)),
            topics: at.need("topics", |at| TextList::read(at, Node::topic)),
            participants: at.need("participants", Participants::read),
            observers: at.may("observers", Observers::read),
            organisations: at.may("organisations", Organisations::read),
            ngo: at.may("ngo", NgoPart::read),
            funding: at.may("funding", Funding::read),
            plans: at.each("plans", Plan::read),
            plan_note: at.may("plan_note", Node::text),
            stage: at.need("stage", Stage::read),
            milestones: at.each("milestones", Milestone::read),
            meetings: at.each("meetings", Meeting::read),
            meeting_pattern: at.may("meeting_pattern", MeetingPattern::read),
            chair: at.may("chair", Chair::read),
            working_groups: at.each("working_groups", WorkingGroup::read),
            documents: at.each("documents", IssuedDocument::read),
            achievements: at.may("achievements", |at| TextList::read(at, Node::text)),
            evaluation: at.may("evaluation", Evaluation::read),
            admission: at.may("admission", Admission::read),
            notes: at.each("notes", Node::text),
        };
        at.no_twins("plans", process.plans.iter().map(|plan| plan.id.as_str()));
        at.no_twins("working_groups", process.working_groups.iter().map(|group| group.name.as_str()));
        process.observers.iter().flat_map(|observers| &observers.states).enumerate().for_each(|(index, observer)| {
            if process.participants.items.iter().any(|participant| participant.code == observer.code) {
                let place = format!("observers.states[{index}].code");
                at.fault_in(
                    &place,
                    format!("“{}” is among the participants already. Leave it where it belongs.", observer.code),
                );
            }
        });
        process
    }
}

/// The names of a process, in the language of the data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProcessName {
    /// In full.
    pub full: String,
    /// As people say it.
    pub short: String,
    /// Other names in use.
    pub aliases: Vec<String>,
}

impl ProcessName {
    fn read(at: &Node) -> Self {
        Self {
            full: at.need("full", Node::text),
            short: at.need("short", Node::text),
            aliases: at.each("aliases", Node::text),
        }
    }
}

/// Where a process is at home.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// The part of the world.
    pub group: RegionGroup,
    /// The region in words.
    pub label: String,
}

impl Region {
    fn read(at: &Node) -> Self {
        Self { group: at.need("group", Node::word), label: at.need("label", Node::text) }
    }
}

/// The organisations that serve as secretariat: none to several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Secretariat {
    /// Each with its part in the work.
    pub organisations: Vec<OrganisationRole>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Secretariat {
    fn read(at: &Node) -> Self {
        Self { organisations: at.each("organisations", OrganisationRole::read), note: at.may("note", Node::text) }
    }
}

/// How a process began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// When it first met.
    pub date: PartialDate,
    /// Where it first met.
    pub place: Place,
    /// Who began it.
    pub initiators: Vec<Actor>,
    /// Why.
    pub background: String,
}

impl Origin {
    fn read(at: &Node) -> Self {
        Self {
            date: at.need("date", Node::date),
            place: at.need("place", Place::read),
            initiators: at.each("initiators", Actor::read),
            background: at.need("background", Node::text),
        }
    }
}

/// Organisations that take part, each with the part that it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisations {
    /// The organisations.
    pub items: Vec<OrganisationRole>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Organisations {
    fn read(at: &Node) -> Self {
        Self { items: at.each("items", OrganisationRole::read), note: at.may("note", Node::text) }
    }
}

/// A dated step that is no meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// When; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// What happened.
    pub text: String,
}

impl Milestone {
    fn read(at: &Node) -> Self {
        Self { date: at.may("date", Node::date), text: at.need("text", Node::text) }
    }
}
