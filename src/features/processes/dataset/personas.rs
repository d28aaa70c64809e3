//! The persons of a demonstration: made up, with addresses that no mail can reach.

use chrono::NaiveDate;

use super::{
    DataSet, Word,
    overlay::day,
    reader::{Node, brief},
};
use crate::access::{Capacity, Standing};

impl Word for Capacity {
    const ALL: &'static [Self] = Capacity::ALL;

    fn as_str(self) -> &'static str {
        self.word()
    }
}

/// A person.
#[derive(Clone, Debug, PartialEq)]
pub struct Persona {
    /// What the person is called in tests and in the list of accounts.
    pub key: String,
    /// The name.
    pub name: String,
    /// The address, under `.example`.
    pub email: String,
    /// The language that the person reads.
    pub language: String,
    /// The seats.
    pub seats: Vec<PersonaSeat>,
    /// Whether the person runs the installation. Such a person has no seat.
    pub operator: bool,
}

/// A seat of a person under one standing of one organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonaSeat {
    /// The slug of the process.
    pub process: String,
    /// The country's code or the organisation's id.
    pub organisation: String,
    /// The place of the organisation that the seat is under.
    pub standing: Standing,
    /// In what capacity.
    pub capacity: Capacity,
    /// The first day; `None` for the day on which the set is loaded.
    pub from: Option<NaiveDate>,
    /// The last day; `None` where no end is set.
    pub until: Option<NaiveDate>,
}

impl Persona {
    pub(super) fn read(at: &Node, set: &DataSet) -> Self {
        let persona = Self {
            key: at.need("key", key),
            name: at.need("name", Node::text),
            email: at.need("email", email),
            language: at.need("language", Node::language),
            seats: at.each("seats", |at| PersonaSeat::read(at, set)),
            operator: at.may("operator", Node::flag).unwrap_or(false),
        };
        if persona.operator && !persona.seats.is_empty() {
            at.fault_in("seats", "The operator reads no content and so has no seat. Leave the list empty.");
        }
        persona
    }
}

impl PersonaSeat {
    fn read(at: &Node, set: &DataSet) -> Self {
        let process = at.need("process", Node::process);
        let organisation = at.need("organisation", Node::text);
        let standing = at.need("standing", Node::known_word);
        if let (Some(process), Some(standing)) = (set.process(&process), standing)
            && !organisation.is_empty()
        {
            let rows = set.standings(process);
            let mut places =
                rows.iter().filter(|row| row.organisation_key == organisation && row.standing == standing).peekable();
            let sentence = if places.peek().is_none() {
                "has no place as"
            } else if !places.any(|row| row.in_force) {
                "has no place in force as"
            } else {
                ""
            };
            if !sentence.is_empty() {
                let (organisation, standing) = (brief(&organisation), standing.as_str());
                at.fault(format!("“{organisation}” {sentence} {standing} in “{}”. A seat needs one.", process.slug));
            }
        }
        let (from, until) = (at.may("from", day), at.may("until", day));
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            at.fault_in(
                "until",
                format!("“{until}” lies before “{from}” in from. An end cannot come before its beginning."),
            );
        }
        let standing = standing.unwrap_or(Standing::Observer);
        Self { process, organisation, standing, capacity: at.need("capacity", Node::word), from, until }
    }
}

fn key(at: &Node) -> String {
    let text = at.text();
    let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !plain {
        at.fault(format!("“{}” cannot be a key. Write lower-case letters a to z, digits and _.", brief(&text)));
    }
    text
}

fn email(at: &Node) -> String {
    let text = at.text();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let made_up = text.split_once('@').is_some_and(|(person, host)| {
        person.split('.').all(plain) && host.strip_suffix(".example").is_some_and(|host| host.split('.').all(plain))
    });
    if !made_up && !text.is_empty() {
        at.fault(format!(
            "“{}” is not made up. Write a plain address under .example, such as ana@honduras.example.",
            brief(&text)
        ));
    }
    text
}
