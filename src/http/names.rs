//! Names in the reader's language: of organisations, spaces, seats.

use std::{cmp::Ordering, collections::BTreeMap, sync::Arc};

use icu_collator::{Collator, options::CollatorOptions};
use icu_locale::Locale;
use sea_orm::prelude::Json;

use crate::{
    access::{Capacity, OrganisationId, Register, Scope, SpaceKind, SpaceSeen, Standing, tables::organisation},
    i18n::Words,
};

/// A name in the reader's language, else in English, else in any.
pub fn in_language(names: &Json, w: Words) -> String {
    told(names, w).map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// The same and the code of the language that it is in; both empty where there is none.
pub fn in_language_named(names: &Json, w: Words) -> (String, String) {
    told(names, w).map(|(code, name)| (name.to_owned(), code.to_owned())).unwrap_or_default()
}

/// The same with the code of the language that it is in.
fn told(names: &Json, w: Words) -> Option<(&str, &str)> {
    let mut all: Vec<(&str, &str)> =
        names.as_object()?.iter().filter_map(|(code, name)| Some((code.as_str(), name.as_str()?))).collect();
    all.retain(|(_, name)| !name.is_empty());
    let of = |wanted: &str| all.iter().find(|(code, _)| *code == wanted);
    of(w.lang.code()).or_else(|| of("en")).or_else(|| all.first()).copied()
}

/// The names of organisations, by id.
#[derive(Clone, Debug, Default)]
pub struct Organisations {
    register: Arc<Register>,
}

impl Organisations {
    /// The names that the open register has.
    pub fn of(scope: &Scope) -> Self {
        Self { register: scope.register().clone() }
    }

    /// A name in the reader's language.
    pub fn name(&self, id: OrganisationId, w: Words) -> String {
        self.get(id).map(|row| in_language(&row.names, w)).unwrap_or_default()
    }

    /// The acronym in the reader's language, else the name.
    pub fn short(&self, id: OrganisationId, w: Words) -> String {
        let acronym = self.get(id).map(|row| in_language(&row.acronyms, w)).filter(|name| !name.is_empty());
        acronym.unwrap_or_else(|| self.name(id, w))
    }

    /// All, by their keys.
    pub fn by_key(&self) -> BTreeMap<&str, OrganisationId> {
        self.register.organisations.values().map(|row| (row.key.as_str(), row.id)).collect()
    }

    /// A row.
    pub fn get(&self, id: OrganisationId) -> Option<&organisation::Model> {
        self.register.organisations.get(&id)
    }

    /// The one organisation that has this name in any language.
    pub fn named(&self, name: &str) -> Option<OrganisationId> {
        let has = |names: &Json| names.as_object().is_some_and(|all| all.values().any(|it| it.as_str() == Some(name)));
        let mut found = self.register.organisations.values().filter(|row| has(&row.names));
        found.next().filter(|_| found.next().is_none()).map(|row| row.id)
    }

    /// All rows, by name.
    pub fn sorted(&self, w: Words) -> Vec<&organisation::Model> {
        let named = self.register.organisations.values().map(|row| (in_language(&row.names, w), row));
        let mut rows: Vec<_> = named.collect();
        by_name(&mut rows, w, |(name, _)| name);
        rows.into_iter().map(|(_, row)| row).collect()
    }
}

/// Sorts rows by a name, in the alphabetical order of the reader's language (CLDR). Rows of one name keep their order.
pub fn by_name<T>(rows: &mut [T], w: Words, name: impl Fn(&T) -> &str) {
    let locale: Locale = w.lang.code().parse().unwrap_or(Locale::UNKNOWN);
    let collator = Collator::try_new(locale.into(), CollatorOptions::default()).ok();
    rows.sort_by(|a, b| match &collator {
        Some(collator) => collator.compare(name(a), name(b)),
        None => Ordering::Equal,
    });
}

/// The name of a space: its own, or its kind's; a delegation's names the organisation.
pub fn space_name(space: &SpaceSeen, organisations: &Organisations, w: Words) -> String {
    let own = own_names(space).map(|names| in_language(&names, w)).unwrap_or_default();
    if !own.is_empty() {
        return own;
    }
    match (space.kind, space.organisation) {
        (SpaceKind::Delegation, Some(id)) => w.a1("space-delegation-of", "name", organisations.short(id, w)),
        (kind, _) => w.t(&format!("space-{}", kind.word())),
    }
}

fn own_names(space: &SpaceSeen) -> Option<Json> {
    serde_json::from_str(space.names.as_deref()?).ok()
}

/// The language of a space's own name, where that is not the reader's: pages mark it.
pub fn space_name_lang(space: &SpaceSeen, w: Words) -> Option<String> {
    told(&own_names(space)?, w).map(|(code, _)| code.to_owned()).filter(|code| code != w.lang.code())
}

/// A capacity in words; an observer's says so: “observer, delegate”.
pub fn capacity_name(standing: Standing, capacity: Capacity, w: Words) -> String {
    let capacity = w.t(&format!("capacity-{}", capacity.word()));
    match standing {
        Standing::Participant => capacity,
        Standing::Observer | Standing::CivilSociety | Standing::Secretariat => {
            format!("{}{}{capacity}", w.t(&format!("standing-{}", standing.word())).to_lowercase(), w.t("list-comma"))
        }
    }
}

/// The organisation and the capacity that the record names a seat by: “Honduras, `focal_point`”.
fn recorded(name: &str) -> Option<(&str, Capacity)> {
    let (organisation, word) = name.rsplit_once(", ")?;
    Some((organisation, word.parse().ok()?))
}

/// A seat as the record named it, in words: the organisation as it is known in the reader's language, which is asked for by its recorded name,
/// and the capacity. Where it is not known the recorded name stands; what names no seat stays as it is.
pub fn seat_recorded(name: &str, known: impl FnOnce(&str) -> Option<String>, w: Words) -> String {
    let Some((organisation, capacity)) = recorded(name) else { return name.to_owned() };
    let known = known(organisation).filter(|name| !name.is_empty());
    let organisation = known.unwrap_or_else(|| organisation.to_owned());
    format!("{organisation}{}{}", w.t("list-comma"), w.t(&format!("capacity-{}", capacity.word())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn names_stand_in_the_order_of_the_reader_s_language() {
        let mut names = vec!["Zambia", "Österreich", "Estonia", "États-Unis", "Belgique"];
        by_name(&mut names, Words::of(Lang::Fr), |name| name);
        assert_eq!(names, ["Belgique", "Estonia", "États-Unis", "Österreich", "Zambia"]);
    }

    #[test]
    fn a_seat_of_the_record_is_said_in_words() {
        let w = Words::of(Lang::Es);
        let told = |name| seat_recorded(name, |known| (known == "Mexico").then(|| "México".to_owned()), w);
        assert_eq!(told("Honduras, focal_point"), "Honduras, punto focal");
        assert_eq!(told("Mexico, focal_point"), "México, punto focal");
        assert_eq!(told("Bolivia, Plurinational State of"), "Bolivia, Plurinational State of");
        assert_eq!(
            seat_recorded("Honduras, delegate", |_| Some(String::new()), Words::of(Lang::En)),
            "Honduras, delegate"
        );
    }

    #[test]
    fn a_name_is_in_the_reader_s_language_else_in_english_else_in_any() {
        let names = serde_json::json!({ "en": "Consultative Group", "es": "Grupo Consultivo", "fr": "" });
        assert_eq!(told(&names, Words::of(Lang::Es)), Some(("es", "Grupo Consultivo")));
        assert_eq!(told(&names, Words::of(Lang::Fr)), Some(("en", "Consultative Group")));
        assert_eq!(told(&serde_json::json!({ "pt": "Grupo" }), Words::of(Lang::En)), Some(("pt", "Grupo")));
        assert_eq!(told(&serde_json::json!({}), Words::of(Lang::En)), None);
    }
}
