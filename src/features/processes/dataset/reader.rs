//! Reads JSON piece by piece and remembers the way, so that all faults come at once and each names its field.
//!
//! A piece that is wrong is put down as a fault and replaced by something harmless, so that reading can go on; whoever started
//! the reading throws the result away when there is any fault.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
};

use serde_json::Value;

use super::{Word, countries::CountryStatus, fault::Fault};
use crate::clock::PartialDate;

/// The languages that texts may be in.
pub const LANGUAGES: [&str; 6] = ["en", "es", "fr", "ar", "ru", "zh"];

/// A text in several languages, by their code.
pub type Names = BTreeMap<String, String>;

/// Words that mean something else at the place where an address has a process.
pub const RESERVED: [&str; 22] = [
    "area",
    "account",
    "desk",
    "operator",
    "static",
    "files",
    "d",
    "health",
    "about",
    "accessibility",
    "texts",
    "en",
    "es",
    "fr",
    "ar",
    "ru",
    "zh",
    "dav",
    "feeds",
    "api",
    "search",
    "bookmarks",
];

/// What one part of the set may refer to in another. `None` where that part could not be read: references to it are then not judged.
#[derive(Default)]
pub(super) struct Known {
    pub countries: Option<BTreeMap<String, CountryStatus>>,
    pub organisations: Option<BTreeSet<String>>,
    pub processes: Option<BTreeSet<String>>,
    pub topics: Option<BTreeSet<String>>,
    /// Meetings, each with the process that it is listed under.
    pub meetings: BTreeMap<String, String>,
}

/// A file that is being read.
pub(super) struct Source<'a> {
    pub file: &'a str,
    pub known: &'a Known,
    pub faults: &'a RefCell<Vec<Fault>>,
}

/// A place in a file, with what stands there.
pub(super) struct Node<'a> {
    value: &'a Value,
    source: &'a Source<'a>,
    process: Option<String>,
    field: String,
    /// No more faults are put down here: one has said it all.
    quiet: Cell<bool>,
}

static NOTHING: Value = Value::Null;

impl<'a> Node<'a> {
    /// The file as a whole.
    pub fn root(value: &'a Value, source: &'a Source<'a>) -> Self {
        Self { value, source, process: None, field: String::new(), quiet: Cell::new(false) }
    }

    /// The same place as the beginning of what the file says of a process: fields are counted from here.
    pub fn of_process(self, slug: &str) -> Self {
        Self { process: Some(slug.to_owned()), field: String::new(), ..self }
    }

    /// What may be referred to.
    pub fn known(&self) -> &'a Known {
        self.source.known
    }

    /// Puts down that this place is wrong.
    pub fn fault(&self, sentence: impl Into<String>) {
        self.fault_at(self.field.clone(), sentence.into());
    }

    /// Puts down that a field of this place is wrong.
    pub fn fault_in(&self, key: &str, sentence: impl Into<String>) {
        self.fault_at(self.path(key), sentence.into());
    }

    /// Puts down that a field of a process is wrong.
    pub fn fault_of(&self, process: &str, field: &str, sentence: String) {
        let (file, process) = (self.source.file.to_owned(), Some(process.to_owned()));
        self.source.faults.borrow_mut().push(Fault { file, process, field: field.to_owned(), sentence });
    }

    fn fault_at(&self, field: String, sentence: String) {
        if !self.quiet.get() {
            let (file, process) = (self.source.file.to_owned(), self.process.clone());
            self.source.faults.borrow_mut().push(Fault { file, process, field, sentence });
        }
    }

    /// Puts down every item of a list that stood there before.
    pub fn no_twins<'k>(&self, key: &str, items: impl IntoIterator<Item = &'k str>) {
        let mut seen = BTreeSet::new();
        for (index, item) in items.into_iter().enumerate() {
            if !item.is_empty() && !seen.insert(item) {
                self.fault_in(&format!("{key}[{index}]"), format!("“{item}” stands here twice. Leave one."));
            }
        }
    }

    // The way onwards.

    fn path(&self, key: &str) -> String {
        if self.field.is_empty() { key.to_owned() } else { format!("{}.{key}", self.field) }
    }

    fn child(&self, value: &'a Value, field: String) -> Self {
        Self { value, source: self.source, process: self.process.clone(), field, quiet: Cell::new(self.quiet.get()) }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        if !self.value.is_object() {
            self.fault("This must be a record, written { … }.");
            self.quiet.set(true);
        }
        self.value.get(key).filter(|value| !value.is_null())
    }

    /// Reads a field that must be there.
    pub fn need<T>(&self, key: &str, read: impl FnOnce(&Self) -> T) -> T {
        if let Some(value) = self.get(key) {
            return read(&self.child(value, self.path(key)));
        }
        self.fault_in(key, "This is missing. It is needed.");
        let nothing = self.child(&NOTHING, self.path(key));
        nothing.quiet.set(true);
        read(&nothing)
    }

    /// Reads a field that may be unknown: left out, or `null`.
    pub fn may<T>(&self, key: &str, read: impl FnOnce(&Self) -> T) -> Option<T> {
        self.get(key).map(|value| read(&self.child(value, self.path(key))))
    }

    /// Reads every item of a list that must be there; it may be empty.
    pub fn each<T>(&self, key: &str, read: impl Fn(&Self) -> T) -> Vec<T> {
        self.need(key, |list| list.items().iter().map(read).collect())
    }

    /// The items of this list.
    pub fn items(&self) -> Vec<Self> {
        let Some(items) = self.value.as_array() else {
            self.fault("This must be a list, written [ … ].");
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, value)| self.child(value, format!("{}[{index}]", self.field))).collect()
    }

    /// The fields of this record with their names; those that are `null` are left out.
    pub fn fields(&self) -> Vec<(&'a str, Self)> {
        let Some(record) = self.value.as_object() else {
            self.fault("This must be a record, written { … }.");
            return Vec::new();
        };
        let told = record.iter().filter(|(_, value)| !value.is_null());
        told.map(|(key, value)| (key.as_str(), self.child(value, self.path(key)))).collect()
    }

    // What may stand at a place.

    /// A text of at least one character that can be seen.
    pub fn text(&self) -> String {
        let Some(text) = self.value.as_str() else {
            self.fault("This must be a text, written “in quotation marks”.");
            return String::new();
        };
        if text.trim().is_empty() {
            self.fault("This text is empty. Write it, or null where it is not known.");
        } else if text.chars().any(|letter| letter.is_control() && letter != '\n') {
            self.fault("This text has a control character in it. Take it out.");
        }
        text.to_owned()
    }

    /// A text without judgement, to look ahead.
    pub fn peek(&self, key: &str) -> Option<&'a str> {
        self.value.get(key).and_then(Value::as_str)
    }

    /// Whether this very text stands here.
    pub fn is(&self, text: &str) -> bool {
        self.value.as_str() == Some(text)
    }

    /// A whole number that is not negative.
    pub fn number(&self) -> u32 {
        self.number_that(|_| true, "")
    }

    /// A whole number that is not negative and also meets a condition, which the sentence tells.
    pub fn number_that(&self, holds: impl FnOnce(u32) -> bool, sentence: &str) -> u32 {
        let number = self.value.as_u64().and_then(|number| u32::try_from(number).ok());
        match number {
            None => self.fault("This must be a whole number, 0 or more, without quotation marks."),
            Some(number) if !holds(number) => self.fault(sentence),
            Some(_) => {}
        }
        number.unwrap_or(0)
    }

    /// Yes or no.
    pub fn flag(&self) -> bool {
        self.value.as_bool().unwrap_or_else(|| {
            self.fault("This must be true or false, without quotation marks.");
            false
        })
    }

    /// A date as precise as it is known.
    pub fn date(&self) -> PartialDate {
        let unknown = PartialDate::Year(0);
        let text = self.text();
        if text.is_empty() {
            return unknown;
        }
        text.parse().unwrap_or_else(|wrong| {
            self.fault(format!("{wrong}."));
            unknown
        })
    }

    /// Two dates of which the second, if both are known, may not lie before the first.
    pub fn span(&self, begin: &str, end: &str) -> (Option<PartialDate>, Option<PartialDate>) {
        let (since, until) = (self.may(begin, Node::date), self.may(end, Node::date));
        if let (Some(first), Some(last)) = (since, until)
            && lies_before(last, first)
        {
            self.fault_in(
                end,
                format!("“{last}” lies before “{first}” in {begin}. An end cannot come before its beginning."),
            );
        }
        (since, until)
    }

    /// A word out of a closed list.
    pub fn word<T: Word>(&self) -> T {
        self.known_word().unwrap_or(T::ALL[0])
    }

    /// A word out of a closed list; `None` (and a fault) where it is another.
    pub fn known_word<T: Word>(&self) -> Option<T> {
        let text = self.text();
        let word = T::from_word(&text);
        if word.is_none() && !text.is_empty() {
            let all: Vec<_> = T::ALL.iter().map(|word| word.as_str()).collect();
            self.fault(format!("“{}” is not known here. Write one of: {}.", brief(&text), all.join(", ")));
        }
        word
    }

    /// An id: lower-case letters, digits and hyphens.
    pub fn id(&self) -> String {
        let text = self.text();
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if !text.is_empty() && !text.split('-').all(plain) {
            self.fault(format!(
                "“{}” cannot be an id. Write lower-case letters a to z, digits, and single hyphens between them.",
                brief(&text)
            ));
        }
        text
    }

    /// An id that will be part of addresses.
    pub fn slug(&self) -> String {
        let text = self.id();
        if RESERVED.contains(&text.as_str()) {
            self.fault(format!("“{text}” is reserved for the addresses of this program. Choose another."));
        }
        text
    }

    /// The code of a language.
    pub fn language(&self) -> String {
        let text = self.text();
        if !text.is_empty() && !LANGUAGES.contains(&text.as_str()) {
            self.fault(unknown_language(&text));
        }
        text
    }

    /// A text in several languages, English among them.
    pub fn names(&self) -> Names {
        let names: Names = self.names_or_none();
        if !names.contains_key("en") && self.value.is_object() {
            self.fault_in("en", "This is missing. The English form is needed; other languages may be null.");
        }
        names
    }

    /// A text in several languages, of which none needs to be there.
    pub fn names_or_none(&self) -> Names {
        let read = |(language, node): (&str, Node)| {
            if !LANGUAGES.contains(&language) {
                node.fault(unknown_language(language));
            }
            (language.to_owned(), node.text())
        };
        self.fields().into_iter().map(read).collect()
    }

    // References.

    fn refers(&self, there: bool, sentence: impl FnOnce(&str) -> String, text: String) -> String {
        if !there && !text.is_empty() {
            self.fault(sentence(&brief(&text)));
        }
        text
    }

    /// The code of a country or territory of `countries.csv`.
    pub fn country(&self) -> String {
        let text = self.text();
        let there = self.known().countries.as_ref().is_none_or(|all| all.contains_key(&text));
        self.refers(
            there,
            |text| format!("“{text}” is no code in countries.csv. Write one of its alpha2 codes, or add it there."),
            text,
        )
    }

    /// The id of an organisation of `organisations.json`.
    pub fn organisation(&self) -> String {
        let text = self.text();
        let there = self.known().organisations.as_ref().is_none_or(|all| all.contains(&text));
        self.refers(
            there,
            |text| format!("“{text}” is no id in organisations.json. Write one of its ids, or add it there."),
            text,
        )
    }

    /// The slug of a process of the set.
    pub fn process(&self) -> String {
        let text = self.text();
        let there = self.known().processes.as_ref().is_none_or(|all| all.contains(&text));
        self.refers(there, |text| format!("“{text}” is no process of this data set. Write the slug of one."), text)
    }

    /// A key of the vocabulary of topics.
    pub fn topic(&self) -> String {
        let text = self.text();
        let there = self.known().topics.as_ref().is_none_or(|all| all.contains(&text));
        self.refers(
            there,
            |text| format!("“{text}” is no key in topic_vocabulary. Write one of its keys, or add it there."),
            text,
        )
    }

    /// The id of a meeting of any process of the set.
    pub fn meeting(&self) -> String {
        let text = self.text();
        let there = self.known().meetings.contains_key(&text);
        self.refers(
            there,
            |text| format!("“{text}” is no meeting of this data set. Write the id of one, or null."),
            text,
        )
    }

    /// The id of a meeting of the same process.
    pub fn own_meeting(&self) -> String {
        let text = self.text();
        let there = self.known().meetings.get(&text).is_some_and(|process| Some(process) == self.process.as_ref());
        self.refers(
            there,
            |text| format!("“{text}” is no meeting of this process. Write the id of one, or null."),
            text,
        )
    }
}

/// The first characters of a text, so that a sentence stays one.
pub(super) fn brief(text: &str) -> String {
    let mut brief: String = text.chars().take(60).collect();
    if brief.len() < text.len() {
        brief.push('…');
    }
    brief
}

pub(super) fn unknown_language(code: &str) -> String {
    format!("“{}” is not a language known here. Write one of: {}.", brief(code), LANGUAGES.join(", "))
}

/// Whether one date surely lies before another, as far as both are known.
pub(super) fn lies_before(one: PartialDate, other: PartialDate) -> bool {
    let months = one.month().zip(other.month()).map(|(one, other)| one.cmp(&other));
    let days = match (one, other) {
        (PartialDate::Day(one), PartialDate::Day(other)) => Some(one.cmp(&other)),
        _ => None,
    };
    one.year()
        .cmp(&other.year())
        .then(months.unwrap_or(std::cmp::Ordering::Equal))
        .then(days.unwrap_or(std::cmp::Ordering::Equal))
        .is_lt()
}
