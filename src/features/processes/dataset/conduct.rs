//! How a process conducts its work: how often it meets, who chairs, and its working groups.

use serde::{Deserialize, Serialize};

use super::{reader::Node, words::words};

/// How often a process meets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingPattern {
    /// In words.
    pub text: String,
    /// Whether the host changes in turn; `None` where it is not recorded.
    pub rotating_host: Option<bool>,
    /// How many meetings there are in a year; `None` where it is not recorded.
    pub meetings_per_year: Option<u32>,
}

impl MeetingPattern {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            text: at.need("text", Node::text),
            rotating_host: at.may("rotating_host", Node::flag),
            meetings_per_year: at.may("meetings_per_year", Node::number),
        }
    }
}

/// Who chairs a process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chair {
    /// In words.
    pub text: String,
    /// The organisation that always chairs, if there is one.
    #[serde(rename = "permanent_chair")]
    pub permanent: Option<String>,
    /// Among whom the chair goes round, if it does.
    pub rotation: Option<String>,
}

impl Chair {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            text: at.need("text", Node::text),
            permanent: at.may("permanent_chair", Node::organisation),
            rotation: at.may("rotation", Node::text),
        }
    }
}

words! {
    /// Whether a working group is at work.
    WorkingGroupStatus {
        /// It is.
        Active = "active",
        /// It has only been proposed.
        Proposed = "proposed",
    }
}

/// A working group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorkingGroup {
    /// Its name.
    pub name: String,
    /// The States that lead it.
    pub lead: Vec<String>,
    /// Whether it is at work.
    pub status: WorkingGroupStatus,
    /// What it is for.
    pub mandate: String,
}

impl WorkingGroup {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            name: at.need("name", Node::text),
            lead: at.each("lead", Node::country),
            status: at.need("status", Node::word),
            mandate: at.need("mandate", Node::text),
        }
    }
}
