//! The open register: names of processes and organisations, which anyone may know. Nothing about rights stands in it, and so it
//! is the one thing that is kept between requests; it is read again as soon as public pages change. What the spaces are is kept with it, and told
//! by a scope alone.

use std::{
    collections::{BTreeMap, HashMap},
    iter::once,
    sync::{Arc, PoisonError, RwLock},
};

use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use serde::{Deserialize, Serialize};

use super::{
    OrganisationId, ProcessId, SpaceKind, Store,
    spaces::{self, Spaces},
    tables::organisation,
};
use crate::{error::Outcome, i18n::Words};

/// What a process is called in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessNames {
    /// Its short name: “Puebla Process”.
    pub short: String,
    /// Its full name: “Regional Conference on Migration”.
    pub full: String,
    /// Its region; empty in English, which the facts of the process tell.
    pub region: String,
}

/// A process, as its public register says.
#[derive(Clone, Debug)]
pub struct ProcessSeen {
    /// The process.
    pub id: ProcessId,
    /// Its place in addresses.
    pub slug: String,
    /// What it is called officially, in English.
    pub english: ProcessNames,
    /// What it is called in other languages, by their codes. Pages and mails ask [`ProcessSeen::told`].
    pub names: BTreeMap<String, ProcessNames>,
    /// Its accent in the style sheet.
    pub accent: String,
    /// Its IANA time zone.
    pub zone: chrono_tz::Tz,
    /// The codes of its working languages.
    pub languages: Vec<String>,
}

impl ProcessSeen {
    /// What it is called, and the code of the language that this is in: the reader's, else the first of its working languages in which
    /// it has a name, else English.
    pub fn told(&self, w: Words) -> (&str, &ProcessNames) {
        let wanted = once(w.lang.code()).chain(self.languages.iter().map(String::as_str));
        wanted
            .take_while(|code| *code != "en")
            .find_map(|code| self.names.get_key_value(code))
            .map_or(("en", &self.english), |(code, names)| (code.as_str(), names))
    }

    /// Its short name for a reader.
    pub fn name(&self, w: Words) -> String {
        self.told(w).1.short.clone()
    }

    /// Its full name for a reader.
    pub fn full_name(&self, w: Words) -> String {
        self.told(w).1.full.clone()
    }
}

/// What a process says of a kind of paper in its public space: that it has one of its own, its place, and whether it is offered.
#[derive(Clone, Debug)]
pub struct KindSeen {
    /// The process.
    pub process: ProcessId,
    /// The word that papers bear; never shown.
    pub key: String,
    /// The names of a kind of its own, by language; of a usual kind none.
    pub names: serde_json::Value,
    /// Its place in the order.
    pub position: i32,
    /// Whether it is offered for new papers.
    pub offered: bool,
}

/// The register, at one time.
#[derive(Debug, Default)]
pub struct Register {
    /// All processes, in the order in which they are shown.
    pub processes: Vec<ProcessSeen>,
    /// All organisations.
    pub organisations: HashMap<OrganisationId, organisation::Model>,
    /// What the processes say of kinds of paper; nothing of a process that has changed none.
    pub kinds: Vec<KindSeen>,
    /// What the spaces are. Of them a scope tells its viewer those that are entered; no feature asks here.
    pub(super) spaces: Spaces,
}

#[cfg(test)]
impl Register {
    /// One that knows kinds of paper and nothing else.
    pub(crate) fn of_kinds(kinds: Vec<KindSeen>) -> Self {
        Self { kinds, ..Self::default() }
    }
}

/// What was read last, and at which number of public changes.
pub(super) type Kept = RwLock<Option<(i64, Arc<Register>)>>;

impl Store {
    /// The register as it is now.
    ///
    /// # Errors
    /// The database's.
    pub async fn register(&self) -> Outcome<Arc<Register>> {
        let changes = self.public_changes();
        if let Some((at, kept)) = &*self.inner.register.read().unwrap_or_else(PoisonError::into_inner)
            && *at == changes
        {
            return Ok(kept.clone());
        }
        let fresh = Arc::new(self.read_register().await?);
        let mut kept = self.inner.register.write().unwrap_or_else(PoisonError::into_inner);
        // Two may have read at once; the one who looked later is right.
        if kept.as_ref().is_none_or(|(at, _)| *at <= changes) {
            *kept = Some((changes, fresh.clone()));
        }
        Ok(fresh)
    }

    async fn read_register(&self) -> Outcome<Register> {
        let on = self.connection();
        let text =
            "SELECT id, slug, name, full_name, accent, zone, CAST(working_languages AS text), CAST(names AS text)
                    FROM process ORDER BY position, slug";
        let rows = on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await?;
        let processes = rows
            .iter()
            .map(|row| {
                let zone: String = row.try_get_by_index(5)?;
                let languages: String = row.try_get_by_index(6)?;
                let names: String = row.try_get_by_index(7)?;
                Ok(ProcessSeen {
                    id: ProcessId(row.try_get_by_index(0)?),
                    slug: row.try_get_by_index(1)?,
                    english: ProcessNames {
                        short: row.try_get_by_index(2)?,
                        full: row.try_get_by_index(3)?,
                        region: String::new(),
                    },
                    names: serde_json::from_str(&names).unwrap_or_default(),
                    accent: row.try_get_by_index(4)?,
                    zone: zone.parse().unwrap_or(chrono_tz::Tz::UTC),
                    languages: serde_json::from_str(&languages).unwrap_or_default(),
                })
            })
            .collect::<Outcome<_>>()?;
        // Anyone reads a public space; a row anywhere else is nobody's vocabulary.
        let text = format!(
            "SELECT space.process_id, paper_kind.key, CAST(paper_kind.names AS text), paper_kind.position, paper_kind.offered
             FROM paper_kind JOIN space ON space.id = paper_kind.space_id WHERE space.kind = '{}'
             ORDER BY paper_kind.position, paper_kind.key",
            SpaceKind::Public.word()
        );
        let rows = on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await?;
        let kinds = rows
            .iter()
            .map(|row| {
                let names: String = row.try_get_by_index(2)?;
                Ok(KindSeen {
                    process: ProcessId(row.try_get_by_index(0)?),
                    key: row.try_get_by_index(1)?,
                    names: serde_json::from_str(&names).unwrap_or_default(),
                    position: row.try_get_by_index(3)?,
                    offered: row.try_get_by_index(4)?,
                })
            })
            .collect::<Outcome<_>>()?;
        let organisations = organisation::Entity::find().all(on).await?;
        let organisations = organisations.into_iter().map(|row| (row.id, row)).collect();
        Ok(Register { processes, organisations, kinds, spaces: spaces::all(on).await? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn named(short: &str) -> ProcessNames {
        ProcessNames { short: short.to_owned(), ..ProcessNames::default() }
    }

    #[test]
    fn a_process_is_named_for_its_reader_else_in_a_working_language_else_in_english() {
        let mut process = ProcessSeen {
            id: ProcessId::fresh(),
            slug: "dakar".to_owned(),
            english: named("Dakar Declaration"),
            names: ["fr", "es"].map(|code| (code.to_owned(), named(code))).into(),
            accent: "brick".to_owned(),
            zone: chrono_tz::Tz::UTC,
            languages: vec!["fr".to_owned(), "en".to_owned()],
        };
        let told = |process: &ProcessSeen, lang| {
            let (code, names) = process.told(Words::of(lang));
            (code.to_owned(), names.short.clone())
        };
        let pair = |code: &str, name: &str| (code.to_owned(), name.to_owned());
        assert_eq!(told(&process, Lang::Es), pair("es", "es"));
        assert_eq!(
            told(&process, Lang::En),
            pair("en", "Dakar Declaration"),
            "not in a working language before the reader's own"
        );
        assert_eq!(told(&process, Lang::Ru), pair("fr", "fr"), "in the first working language");
        process.languages.reverse();
        assert_eq!(told(&process, Lang::Ru), pair("en", "Dakar Declaration"), "English was the first");
        process.names.clear();
        assert_eq!(told(&process, Lang::Es), pair("en", "Dakar Declaration"));
    }
}
