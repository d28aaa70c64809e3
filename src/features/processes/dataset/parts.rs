//! What many parts of `processes.json` are made of: lists of texts, places, and who does something.

use serde::{Deserialize, Serialize};

use super::{reader::Node, words::words};

/// A list of short texts with a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextList {
    /// The texts.
    pub items: Vec<String>,
    /// What else is recorded.
    pub note: Option<String>,
}

impl TextList {
    pub(super) fn read<'a>(at: &Node<'a>, item: impl Fn(&Node<'a>) -> String) -> Self {
        let list = Self { items: at.each("items", item), note: at.may("note", Node::text) };
        at.no_twins("items", list.items.iter().map(String::as_str));
        list
    }
}

words! {
    /// What tells us of a place.
    PlaceBasis {
        /// The source says it.
        Stated = "stated",
        /// It follows from a title, as Panama from “Panama Plan of Action”.
        InferredFromTitle = "inferred-from-title",
        /// Nothing does.
        NotGiven = "not-given",
    }
}

/// A place, as far as it is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The city.
    pub city: Option<String>,
    /// The country, by its code.
    pub country: Option<String>,
    /// What tells us.
    pub basis: PlaceBasis,
}

impl Place {
    pub(super) fn read(at: &Node) -> Self {
        let place = Self {
            city: at.may("city", Node::text),
            country: at.may("country", Node::country),
            basis: at.need("basis", Node::word),
        };
        if place.basis == PlaceBasis::NotGiven && (place.city.is_some() || place.country.is_some()) {
            at.fault_in(
                "basis",
                "It says not-given, yet a place is given. Write stated or inferred-from-title, or take the place out.",
            );
        }
        place
    }
}

words! {
    /// Who can act in a process.
    ActorKind {
        /// A State or territory.
        State = "state",
        /// An organisation.
        Organisation = "organisation",
    }
}

/// A State or an organisation that does something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// Which of the two.
    #[serde(rename = "type")]
    pub kind: ActorKind,
    /// The country's code or the organisation's id.
    pub code: String,
}

impl Actor {
    pub(super) fn read(at: &Node) -> Self {
        let kind = at.need("type", Node::word);
        let code = match kind {
            ActorKind::State => at.need("code", Node::country),
            ActorKind::Organisation => at.need("code", Node::organisation),
        };
        Self { kind, code }
    }
}
