//! What stands beside the processes in `processes.json`: the source, the vocabulary, the stages, and what links processes.

use serde::{Deserialize, Serialize};

use super::{
    reader::{Names, Node},
    words::words,
};
use crate::clock::PartialDate;

/// Where the data come from. To be shown wherever they are shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// The title of the data set.
    pub title: String,
    /// The time that the facts hold for.
    pub as_of: PartialDate,
    /// The source.
    pub citation: String,
    /// The author of the source, where one is given.
    pub author: Option<String>,
    /// How the data were made.
    pub note: String,
}

impl About {
    pub(super) fn read(at: &Node) -> Self {
        at.need("source", |source| Self {
            title: at.need("title", Node::text),
            as_of: at.need("as_of", Node::date),
            citation: source.need("citation", Node::text),
            author: source.may("author", Node::text),
            note: source.need("note", Node::text),
        })
    }
}

/// A topic of the vocabulary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its key.
    pub key: String,
    /// Its name by language; English is always there.
    pub label: Names,
}

impl Topic {
    pub(super) fn read(at: &Node) -> Self {
        Self { key: at.need("key", Node::id), label: at.need("label", Node::names) }
    }
}

/// One of the four stages that the research sees processes go through.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageOfModel {
    /// Its number, from 1.
    pub number: u32,
    /// Its name.
    pub title: String,
    /// What happens in it.
    pub text: String,
}

impl StageOfModel {
    pub(super) fn read(at: &Node) -> Self {
        Self {
            number: at.need("number", Node::number),
            title: at.need("title", Node::text),
            text: at.need("text", Node::text),
        }
    }
}

words! {
    /// How a process is linked with another or with an organisation.
    LinkKind {
        /// They met together.
        JointMeeting = "joint-meeting",
        /// Joining them has been talked about.
        PossibleMerger = "possible-merger",
        /// The second came out of the first.
        Outcome = "outcome",
        /// The second took over.
        SucceededBy = "succeeded-by",
        /// The second is a frame around the first.
        ExternalFramework = "external-framework",
    }
}

words! {
    /// What a link leads to.
    LinkTarget {
        /// A process.
        Process = "process",
        /// An organisation.
        Organisation = "organisation",
    }
}

/// A link of a process with another or with an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Its id.
    pub id: String,
    /// How they are linked.
    #[serde(rename = "type")]
    pub kind: LinkKind,
    /// The process that it leads from.
    pub from: String,
    /// The process or organisation that it leads to.
    pub to: String,
    /// Which of the two.
    #[serde(rename = "to_type")]
    pub target: LinkTarget,
    /// Since when, or when; `None` where it is not recorded.
    pub date: Option<PartialDate>,
    /// In words.
    pub text: String,
}

impl Link {
    pub(super) fn read(at: &Node) -> Self {
        let target = at.need("to_type", Node::word);
        Self {
            id: at.need("id", Node::id),
            kind: at.need("type", Node::word),
            from: at.need("from", Node::process),
            to: match target {
                LinkTarget::Process => at.need("to", Node::process),
                LinkTarget::Organisation => at.need("to", Node::organisation),
            },
            target,
            date: at.may("date", Node::date),
            text: at.need("text", Node::text),
        }
    }
}
