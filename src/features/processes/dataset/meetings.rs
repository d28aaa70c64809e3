//! Meetings of a process and the papers that it issued, as `processes.json` lists them.

use serde::{Deserialize, Serialize};

use super::{
    parts::{Actor, Place},
    reader::Node,
    words::words,
};
use crate::clock::PartialDate;

words! {
    /// Who meets.
    MeetingLevel {
        /// The first meeting, before there were levels.
        Initial = "initial",
        /// Ministers.
        Ministerial = "ministerial",
        /// Vice-ministers.
        ViceMinisterial = "vice-ministerial",
        /// The consultation group.
        ConsultativeGroup = "consultative-group",
        /// All participants of the consultations.
        FullRound = "full-round",
        /// A seminar.
        Seminar = "seminar",
        /// Experts.
        Expert = "expert",
        /// A symposium.
        Symposium = "symposium",
        /// A forum.
        Forum = "forum",
        /// A meeting of no stated level.
        Meeting = "meeting",
        /// Two processes together.
        Joint = "joint",
    }
}

words! {
    /// What tells us the level.
    LevelBasis {
        /// The source says it.
        Stated = "stated",
        /// It follows from other things.
        Inferred = "inferred",
    }
}

words! {
    /// Whether a meeting took place.
    MeetingStatus {
        /// It did.
        Held = "held",
        /// It was planned when the data were gathered.
        Planned = "planned",
        /// The source leaves it open.
        Unclear = "unclear",
    }
}

words! {
    /// What tells us whether a paper is public.
    PublicBasis {
        /// It is said to have been issued.
        Issued = "issued",
        /// It is said to have been published.
        Published = "published",
        /// The source cites it.
        Cited = "cited",
        /// The source quotes it.
        Quoted = "quoted",
        /// Nothing does.
        NotStated = "not-stated",
    }
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id, unique in the set.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its number in the series.
    pub ordinal: Option<u32>,
    /// The series that it belongs to.
    pub series: Option<String>,
    /// Who meets.
    pub level: MeetingLevel,
    /// What tells us the level.
    pub level_basis: LevelBasis,
    /// When it begins; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// When it ends; `None` where it is not recorded.
    pub date_end: Option<PartialDate>,
    /// What else is recorded of the date.
    pub date_note: Option<String>,
    /// Whether it took place.
    pub status: MeetingStatus,
    /// Where.
    pub place: Place,
    /// The host.
    pub host: Option<Actor>,
    /// Who convened it.
    pub conveners: Vec<Actor>,
    /// How many took part.
    pub participants_count: Option<u32>,
    /// What came of it.
    pub outcomes: Vec<String>,
    /// The part that non-governmental organisations had.
    pub ngo: Option<MeetingNgo>,
    /// Processes with which it was held.
    pub joint_with: Vec<String>,
    /// The same meeting as another process lists it.
    pub same_event_as: Option<String>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Meeting {
    pub(super) fn read(at: &Node) -> Self {
        let (date, date_end) = at.span("date", "date_end");
        Self {
            id: at.need("id", Node::id),
            name: at.need("name", Node::text),
            ordinal: at.may("ordinal", Node::number),
            series: at.may("series", Node::text),
            level: at.need("level", Node::word),
            level_basis: at.need("level_basis", Node::word),
            date,
            date_end,
            date_note: at.may("date_note", Node::text),
            status: at.need("status", Node::word),
            place: at.need("place", Place::read),
            host: at.may("host", Actor::read),
            conveners: at.each("conveners", Actor::read),
            participants_count: at.may("participants_count", Node::number),
            outcomes: at.each("outcomes", Node::text),
            ngo: at.may("ngo", MeetingNgo::read),
            joint_with: at.each("joint_with", Node::process),
            same_event_as: at.may("same_event_as", Node::meeting),
            note: at.may("note", Node::text),
        }
    }
}

/// The part that non-governmental organisations had in a meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingNgo {
    /// Whether they met apart at the same time.
    pub parallel_session: bool,
    /// How many sessions were held together.
    pub joint_sessions: u32,
    /// Their network.
    pub network: String,
    /// What else is recorded.
    pub note: Option<String>,
}

impl MeetingNgo {
    fn read(at: &Node) -> Self {
        Self {
            parallel_session: at.need("parallel_session", Node::flag),
            joint_sessions: at.need("joint_sessions", Node::number),
            network: at.need("network", Node::organisation),
            note: at.may("note", Node::text),
        }
    }
}

/// A paper that a process issued: what it is, not what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssuedDocument {
    /// Its id, unique in the set.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is, as `communique`.
    pub kind: String,
    /// When; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// The meeting that it belongs to.
    pub meeting: Option<String>,
    /// Who issued it.
    pub issued_by: Vec<String>,
    /// Whether it is public; `None` where it is not recorded.
    pub public: Option<bool>,
    /// What tells us.
    pub public_basis: PublicBasis,
    /// What it is about.
    pub description: Option<String>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl IssuedDocument {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            id: at.need("id", Node::id),
            title: at.need("title", Node::text),
            kind: at.need("kind", Node::id),
            date: at.may("date", Node::date),
            meeting: at.may("meeting", Node::own_meeting),
            issued_by: at.each("issued_by", Node::organisation),
            public: at.may("public", Node::flag),
            public_basis: at.need("public_basis", Node::word),
            description: at.may("description", Node::text),
            note: at.may("note", Node::text),
        }
    }
}
