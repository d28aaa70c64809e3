//! What a process plans, how far it has come, who pays, and what it asks of those who want to join.

use serde::{Deserialize, Serialize};

use super::{
    parts::{Actor, ActorKind, Place},
    reader::Node,
    words::words,
};
use crate::clock::PartialDate;

words! {
    /// What a plan is called by its form.
    PlanKind {
        /// A plan of action.
        PlanOfAction = "plan-of-action",
        /// A programme of action.
        ProgrammeOfAction = "programme-of-action",
        /// Areas of action.
        ActionAreas = "action-areas",
        /// Recommendations.
        Recommendations = "recommendations",
        /// A declaration that serves as a plan.
        Declaration = "declaration",
        /// Conclusions.
        Conclusions = "conclusions",
    }
}

words! {
    /// How a plan stood.
    PlanStatus {
        /// It was adopted.
        Adopted = "adopted",
        /// It was issued.
        Issued = "issued",
        /// Most of it was done.
        LargelyAchieved = "largely-achieved",
        /// It was being discussed.
        UnderDiscussion = "under-discussion",
    }
}

/// A plan of action, or what serves as one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its form.
    pub kind: PlanKind,
    /// Its year.
    pub year: PartialDate,
    /// Where it was agreed.
    pub place: Place,
    /// How it stood.
    pub status: PlanStatus,
    /// Its themes.
    pub themes: Vec<NumberedText>,
    /// How many items it has; `None` where it is not recorded.
    pub total_items: Option<u32>,
    /// Those of its recommendations that are recorded.
    pub recommendations: Vec<NumberedText>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Plan {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            id: at.need("id", Node::id),
            title: at.need("title", Node::text),
            kind: at.need("kind", Node::word),
            year: at.need("year", Node::date),
            place: at.need("place", Place::read),
            status: at.need("status", Node::word),
            themes: at.each("themes", NumberedText::read),
            total_items: at.may("total_items", Node::number),
            recommendations: at.each("recommendations", NumberedText::read),
            note: at.may("note", Node::text),
        }
    }
}

/// A text with its number, if it has one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberedText {
    /// The number.
    pub number: Option<u32>,
    /// The text.
    pub text: String,
}

impl NumberedText {
    fn read(at: &Node) -> Self {
        Self { number: at.may("number", Node::number), text: at.need("text", Node::text) }
    }
}

/// How far a process has come, by the four stages of the research.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Whether the research places it at all.
    pub assigned: bool,
    /// The stage reached.
    pub reached: Option<u32>,
    /// The stage that it moves to.
    pub towards: Option<u32>,
    /// In words.
    pub summary: String,
    /// What shows it.
    pub evidence: Vec<Evidence>,
}

impl Stage {
    pub(super) fn read(at: &Node) -> Self {
        let stage = Self {
            assigned: at.need("assigned", Node::flag),
            reached: at.may("reached", stage_number),
            towards: at.may("towards", stage_number),
            summary: at.need("summary", Node::text),
            evidence: at.each("evidence", Evidence::read),
        };
        if stage.assigned != stage.reached.is_some() {
            at.fault_in("reached", "A stage is given exactly where assigned is true. Put one of the two right.");
        }
        stage
    }
}

fn stage_number(at: &Node) -> u32 {
    at.number_that(|number| (1..=4).contains(&number), "A stage is a number from 1 to 4.")
}

/// What shows that a stage was reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The stage.
    pub stage: u32,
    /// When; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// What happened.
    pub text: String,
}

impl Evidence {
    fn read(at: &Node) -> Self {
        Self {
            stage: at.need("stage", stage_number),
            date: at.may("date", Node::date),
            text: at.need("text", Node::text),
        }
    }
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    /// In words.
    pub model: String,
    /// Those who are named.
    pub contributors: Vec<Contributor>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Funding {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            model: at.need("model", Node::text),
            contributors: at.each("contributors", Contributor::read),
            note: at.may("note", Node::text),
        }
    }
}

/// Who pays what share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contributor {
    /// A State or an organisation.
    #[serde(rename = "type")]
    pub kind: ActorKind,
    /// The country's code or the organisation's id.
    pub code: String,
    /// The share, as `primary`.
    pub share: String,
}

impl Contributor {
    fn read(at: &Node) -> Self {
        let Actor { kind, code } = Actor::read(at);
        Self { kind, code, share: at.need("share", Node::id) }
    }
}

/// An evaluation of a process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Whether there was one, as the research counts it.
    pub conducted: bool,
    /// When; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// How.
    pub method: Option<String>,
    /// Who answered.
    pub respondents: Vec<String>,
    /// What was found.
    pub findings: Vec<String>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Evaluation {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            conducted: at.need("conducted", Node::flag),
            date: at.may("date", Node::date),
            method: at.may("method", Node::text),
            respondents: at.each("respondents", Node::text),
            findings: at.each("findings", Node::text),
            note: at.may("note", Node::text),
        }
    }
}

/// What those must meet who want to take part or to observe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Admission {
    /// For participants.
    pub participants: Vec<AdmissionCriterion>,
    /// For observers.
    pub observers: Vec<AdmissionCriterion>,
    /// How others may be invited.
    pub special_invitees: String,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Admission {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            participants: at.each("participants", AdmissionCriterion::read),
            observers: at.each("observers", AdmissionCriterion::read),
            special_invitees: at.need("special_invitees", Node::text),
            note: at.may("note", Node::text),
        }
    }
}

/// One line of a checklist for admission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AdmissionCriterion {
    /// Its key.
    pub key: String,
    /// What is asked.
    pub text: String,
}

impl AdmissionCriterion {
    fn read(at: &Node) -> Self {
        Self { key: at.need("key", Node::id), text: at.need("text", Node::text) }
    }
}
