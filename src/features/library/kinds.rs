//! The kinds of paper of a process: the usual ones, put in its order and switched off as it likes, and kinds of its own. What a paper bears
//! is a word that is never shown; its name is told by [`kind_name`] alone, for ever, whether the kind is still offered or not.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::ActiveValue::Set;

use super::{KINDS, documents::misleads, tables::paper_kind};
use crate::{
    access::{AuditLine, Grant, KindSeen, Manage, ProcessId, Register, RowId, Rows, Scope, SpaceId, Verb},
    error::{Error, Outcome, Wrong},
    http::names::in_language,
    i18n::{Lang, Words},
    pack::names::folded,
};

/// What the word of a process's own kind begins with.
const OWN: &str = "own-";

/// The most kinds of its own that a process has: they are offered in a list.
const MOST_OWN: usize = 40;

/// A kind of paper, as a process has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The word that papers bear.
    pub key: String,
    /// Its name for the reader.
    pub name: String,
    /// Whether it is offered for new papers.
    pub offered: bool,
}

/// The name of a kind in the reader's language. A word that no process here knows is told as another paper.
pub fn kind_name(register: &Register, key: &str, w: Words) -> String {
    if KINDS.contains(&key) {
        return w.t(&format!("kind-{key}"));
    }
    let own = register.kinds.iter().find(|kind| kind.key == key).map(|kind| in_language(&kind.names, w));
    own.filter(|name| !name.is_empty()).unwrap_or_else(|| w.t("kind-other"))
}

/// The word of a kind in an address, if it can be one: a usual kind's, or that of some process's own.
pub fn read(text: &str) -> Option<String> {
    let own = |text: &str| text.strip_prefix(OWN).is_some_and(|id| id.parse::<RowId>().is_ok());
    (KINDS.contains(&text) || own(text)).then(|| text.to_owned())
}

/// The words of all kinds of a process in its order, each with whether it is offered. Usual kinds stand as they are listed until the process
/// has put them elsewhere.
fn arranged(register: &Register, process: ProcessId) -> Vec<(&str, bool)> {
    let said: Vec<&KindSeen> = register.kinds.iter().filter(|kind| kind.process == process).collect();
    let mut kinds: Vec<(i32, &str, bool)> =
        said.iter().map(|kind| (kind.position, kind.key.as_str(), kind.offered)).collect();
    let usual = KINDS.iter().zip(0..).filter(|(key, _)| !said.iter().any(|kind| kind.key == **key));
    kinds.extend(usual.map(|(key, position)| (position, *key, true)));
    kinds.sort_by_key(|(position, ..)| *position);
    kinds.into_iter().map(|(_, key, offered)| (key, offered)).collect()
}

/// All kinds of a process in its order.
pub fn kinds_of(register: &Register, process: ProcessId, w: Words) -> Vec<Kind> {
    let named = |(key, offered): (&str, bool)| Kind { name: kind_name(register, key, w), key: key.to_owned(), offered };
    arranged(register, process).into_iter().map(named).collect()
}

/// Whether a process offers a kind for new papers.
pub fn is_offered(register: &Register, process: ProcessId, key: &str) -> bool {
    arranged(register, process).contains(&(key, true))
}

/// The kinds that a process offers, by all that they are called: what a table names is found among them.
#[derive(Clone, Debug)]
pub struct Called(Vec<(String, BTreeSet<String>)>);

impl Called {
    /// Those of a process.
    pub fn of(register: &Register, process: ProcessId) -> Self {
        let called = |(key, _): (&str, bool)| {
            let mut names: BTreeSet<String> =
                Lang::ALL.into_iter().map(|lang| folded(&kind_name(register, key, Words::of(lang)))).collect();
            // Its own kinds have names in working languages that no page is in.
            let own = register.kinds.iter().find(|kind| kind.key == key).and_then(|kind| kind.names.as_object());
            names.extend(own.into_iter().flatten().filter_map(|(_, name)| name.as_str()).map(folded));
            names.insert(folded(key));
            (key.to_owned(), names)
        };
        Self(arranged(register, process).into_iter().filter(|(_, offered)| *offered).map(called).collect())
    }

    /// The word of the one that is called so.
    pub fn find(&self, text: &str) -> Option<&str> {
        let wanted = folded(text);
        self.0.iter().find(|(_, names)| !wanted.is_empty() && names.contains(&wanted)).map(|(key, _)| key.as_str())
    }
}

/// What a form showed of the kinds of a process: it differs as soon as somebody has changed one.
///
/// # Errors
/// The database's.
pub async fn as_shown(scope: &Scope, public: SpaceId) -> Outcome<String> {
    Ok(state(&rows(scope, public).all().await?))
}

fn rows(scope: &Scope, public: SpaceId) -> Rows<'_, paper_kind::Entity> {
    scope.rows::<paper_kind::Entity>().in_space(public).oldest(paper_kind::Column::Key)
}

fn state(rows: &[paper_kind::Model]) -> String {
    let last = rows.iter().map(|row| row.changed_at).max().map(|at| at.to_rfc3339()).unwrap_or_default();
    format!("{}-{last}", rows.len())
}

/// Puts the kinds of a process in an order, and says which are offered. What a paper bears already, it keeps.
///
/// # Errors
/// [`Error::Wrong`] where somebody has changed them since the form was opened, or none would be offered; [`crate::error::Denied`]; the
/// database's.
pub async fn arrange(grant: &Grant<Manage>, shown: &str, order: &[(String, bool)]) -> Outcome<()> {
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let before = write.held(rows(write.scope(), grant.space_id())).await?;
    let is_known = |key: &str| KINDS.contains(&key) || before.iter().any(|row| row.key == key);
    let mut wrong = Vec::new();
    // A form that names other kinds than there are was opened before.
    let whole = KINDS.iter().copied().chain(before.iter().map(|row| row.key.as_str()));
    let whole = whole.into_iter().all(|key| order.iter().filter(|(there, _)| there == key).count() == 1);
    if state(&before) != shown || !whole || !order.iter().all(|(key, _)| is_known(key)) {
        wrong.push(Wrong::at("place", "desk-error-changed"));
    }
    if !order.iter().any(|(_, offered)| *offered) {
        wrong.push(Wrong::at("place", "desk-error-kind-none"));
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let now = write.now();
    for ((key, offered), position) in order.iter().zip(0..) {
        let row = paper_kind::ActiveModel {
            position: Set(position),
            offered: Set(*offered),
            changed_at: Set(now),
            ..Default::default()
        };
        match before.iter().find(|row| row.key == *key) {
            Some(there) if there.position == position && there.offered == *offered => {}
            Some(there) => {
                write.change::<paper_kind::Entity>(there.id, row).await?;
            }
            None => {
                let row = paper_kind::ActiveModel {
                    id: Set(RowId::fresh()),
                    key: Set(key.clone()),
                    names: Set(serde_json::json!({})),
                    ..row
                };
                write.insert::<paper_kind::Entity>(row).await?;
            }
        }
    }
    let offered = order.iter().filter(|(_, offered)| *offered).count();
    write.commit(AuditLine::of(Verb::KindsArranged, None).with("kinds", order.len()).with("offered", offered)).await
}

/// Judges the names of a new kind, by language, each with the field that it was typed into.
pub fn judge_names(register: &Register, process: ProcessId, names: &[(&'static str, &str, String)]) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for &(field, code, ref name) in names {
        let name = name.trim();
        let w = Lang::of_code(code).map(Words::of);
        let same = |kind: &Kind| kind.name.to_lowercase() == name.to_lowercase();
        if name.chars().count() > 60 || name.chars().any(misleads) {
            wrong.push(Wrong::at(field, "desk-error-kind-long"));
        } else if w.is_some_and(|w| kinds_of(register, process, w).iter().any(same)) {
            wrong.push(Wrong::of(field, "desk-error-kind-there", name));
        }
    }
    if register.kinds.iter().filter(|kind| kind.process == process && kind.key.starts_with(OWN)).count() >= MOST_OWN
        && let Some(&(field, ..)) = names.first()
    {
        wrong.push(Wrong::of(field, "desk-error-kinds-many", MOST_OWN.to_string()));
    }
    wrong
}

/// Adds a kind of its own to the vocabulary of a process, behind all others.
///
/// # Errors
/// [`crate::error::Denied`]; the database's.
pub async fn add(grant: &Grant<Manage>, names: &BTreeMap<String, String>) -> Outcome<RowId> {
    let mut write = grant.write().await?;
    write.alone_in(grant).await?;
    let before = write.held(rows(write.scope(), grant.space_id())).await?;
    let usual = i32::try_from(KINDS.len()).unwrap_or(i32::MAX);
    let last = before.iter().map(|row| row.position + 1).max().unwrap_or(0).max(usual);
    let id = RowId::fresh();
    let row = paper_kind::ActiveModel {
        id: Set(id),
        key: Set(format!("{OWN}{id}")),
        names: Set(serde_json::json!(names)),
        position: Set(last),
        offered: Set(true),
        changed_at: Set(write.now()),
        ..Default::default()
    };
    write.insert::<paper_kind::Entity>(row).await?;
    write.commit(AuditLine::of(Verb::KindMade, id.0)).await?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(process: ProcessId, key: &str, position: i32, offered: bool) -> KindSeen {
        let names = if key.starts_with(OWN) {
            serde_json::json!({ "en": "Road map", "es": "Hoja de ruta" })
        } else {
            serde_json::json!({})
        };
        KindSeen { process, key: key.to_owned(), names, position, offered }
    }

    #[test]
    fn a_process_that_has_said_nothing_has_the_usual_kinds_as_they_are_listed() {
        let (register, process) = (Register::default(), ProcessId::fresh());
        let keys: Vec<String> =
            kinds_of(&register, process, Words::of(Lang::En)).into_iter().map(|kind| kind.key).collect();
        assert_eq!(keys, KINDS);
        assert!(KINDS.iter().all(|key| is_offered(&register, process, key)));
    }

    #[test]
    fn a_kind_of_ones_own_is_named_and_offered_in_its_process_alone_and_never_shown_as_a_word() {
        let (ours, theirs) = (ProcessId::fresh(), ProcessId::fresh());
        let own = format!("{OWN}{}", RowId::fresh());
        let register = Register::of_kinds(vec![said(ours, &own, 99, true), said(ours, "note", 0, false)]);
        assert!(is_offered(&register, ours, &own) && !is_offered(&register, theirs, &own));
        assert!(!is_offered(&register, ours, "note") && is_offered(&register, theirs, "note"));
        let name = |key: &str, lang| kind_name(&register, key, Words::of(lang));
        assert_eq!((name(&own, Lang::Es), name(&own, Lang::Ru)), ("Hoja de ruta".into(), "Road map".into()));
        let other = Words::of(Lang::En).t("kind-other");
        assert_eq!(name("own-never-was", Lang::En), other);
        assert_eq!(name("note", Lang::En), Words::of(Lang::En).t("kind-note"), "what is switched off stays named");
        let last = kinds_of(&register, ours, Words::of(Lang::En)).pop().map(|kind| kind.name);
        assert_eq!(last.as_deref(), Some("Road map"));
    }

    #[test]
    fn a_table_names_what_is_offered_in_any_language_and_nothing_else() {
        let (ours, theirs) = (ProcessId::fresh(), ProcessId::fresh());
        let own = format!("{OWN}{}", RowId::fresh());
        let register = Register::of_kinds(vec![said(ours, &own, 99, true), said(ours, "note", 0, false)]);
        let (here, there) = (Called::of(&register, ours), Called::of(&register, theirs));
        for text in ["hoja de ruta", "ROAD MAP", own.as_str()] {
            assert_eq!((here.find(text), there.find(text)), (Some(own.as_str()), None), "{text}");
        }
        let note = Words::of(Lang::Fr).t("kind-note");
        assert_eq!((here.find(&note), there.find(&note)), (None, Some("note")), "what is switched off is not taken");
        assert_eq!(here.find(""), None);
    }

    #[test]
    fn only_what_can_be_a_kind_is_read_from_an_address() {
        let own = format!("{OWN}{}", RowId::fresh());
        assert_eq!(read(&own), Some(own.clone()));
        assert_eq!(read("note").as_deref(), Some("note"));
        for none in ["", "own-", "own-x", "note'--", "Note"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn a_name_that_is_there_is_not_given_twice() {
        let (register, process) = (Register::default(), ProcessId::fresh());
        let there = Words::of(Lang::En).t("kind-note").to_uppercase();
        let judged = |name: &str| judge_names(&register, process, &[("name_en", "en", name.to_owned())]).len();
        assert_eq!((judged(&there), judged("Road map"), judged(&"x".repeat(61)), judged("a\u{202e}b")), (1, 0, 1, 1));
    }
}
