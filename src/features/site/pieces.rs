//! What every page of the public site is made of: the public scope, the reader's words, the process that the page belongs to.

use actix_web::{HttpRequest, web};
use askama::Template;
use sea_orm::prelude::Json;

use super::wording::Wording;
use crate::{
    access::{OrganisationId, ProcessSeen, Scope, SpaceId, SpaceKind},
    clock::{Instant, PartialDate},
    error::{Denied, Error, Outcome},
    features::processes::{dataset::Process, tables::profile},
    http::{
        House, Rendered,
        chrome::{PublicChrome, PublicProcess},
        names::Organisations,
        spelling::path_of,
        views::When,
        visit::{language, public_chrome},
    },
    i18n::Words,
};

/// A public page on its way.
pub(super) struct Site {
    /// The installation.
    pub house: web::Data<House>,
    /// What anyone may see.
    pub scope: Scope,
    /// The words of the address's language.
    pub w: Words,
    here: String,
}

/// A process, as its public pages know it.
pub(super) struct Known {
    /// Its names, languages and zone.
    pub seen: ProcessSeen,
    /// Its public space.
    pub space: SpaceId,
    /// What the data set tells of it; `None` for a process that came by no data set.
    pub facts: Option<Process>,
}

impl Site {
    /// Begins a page: with the public scope, whoever asks.
    pub async fn open(house: &web::Data<House>, request: &HttpRequest) -> Outcome<Self> {
        Ok(Self {
            scope: house.store.public().await?,
            house: house.clone(),
            w: Words::of(language(request, None)),
            here: here(request),
        })
    }

    /// Head and foot of a page.
    pub fn chrome(&self, known: Option<&Known>) -> PublicChrome {
        public_chrome(&self.house, self.w, &self.here, known.map(|known| known.head(self.w)))
    }

    /// A full address.
    pub fn link(&self, path: &str) -> String {
        self.house.link(path)
    }

    /// A process by its place in addresses.
    pub async fn process(&self, slug: &str) -> Outcome<Known> {
        let seen = self.scope.process_at(slug).ok_or(Denied::NotFound)?;
        self.known(seen).await
    }

    /// A process with what its public page tells.
    pub async fn known(&self, seen: &ProcessSeen) -> Outcome<Known> {
        let space = self.scope.space_of_kind(seen.id, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
        let told = self.scope.rows::<profile::Entity>().in_space(space).one().await?;
        let facts = told.map(|row| serde_json::from_value(row.facts)).transpose();
        let facts = facts.map_err(|fault| Error::Internal(format!("the profile of {}: {fault}", seen.slug)))?;
        Ok(Known { seen: seen.clone(), space, facts })
    }

    /// The page, which is good until something changes, or the next embargo ends.
    pub async fn rendered(&self, page: &impl Template) -> Outcome<Rendered> {
        self.rendered_until(page, None).await
    }

    /// The same, for a page that changes by itself at a time.
    pub async fn rendered_until(&self, page: &impl Template, also: Option<Instant>) -> Outcome<Rendered> {
        let embargo = self.house.store.next_embargo(self.scope.now()).await?;
        Ok(Rendered::page(page.render()?, embargo.into_iter().chain(also).min()))
    }

    /// A date as precise as it is known.
    pub fn date(&self, date: &PartialDate) -> When {
        When { iso: date.to_string(), text: self.w.date(date) }
    }
}

impl Known {
    /// The process in the head of its pages.
    fn head(&self, w: Words) -> PublicProcess {
        let Wording { text, lang } = self.name(w);
        PublicProcess { slug: self.seen.slug.clone(), name: text, lang, accent: self.seen.accent.clone() }
    }

    /// Its short name.
    pub fn name(&self, w: Words) -> Wording {
        process_name(&self.seen, w)
    }

    /// Its full name, where that differs.
    pub fn full_name(&self, w: Words) -> Option<Wording> {
        let (code, names) = self.seen.told(w);
        (names.full != names.short).then(|| Wording::new(&names.full, code))
    }

    /// Its region; the facts tell it in English.
    pub fn region(&self, w: Words) -> Wording {
        match self.seen.told(w) {
            (code, names) if !names.region.is_empty() => Wording::new(&names.region, code),
            _ => english(self.facts.as_ref().map_or("", |facts| &facts.region.label)),
        }
    }
}

/// The address that was asked for, in one spelling: a page is the same, and is kept once, however its address was written.
fn here(request: &HttpRequest) -> String {
    let path = path_of(request);
    match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

/// The short name of a process, and which language it is in.
pub(super) fn process_name(process: &ProcessSeen, w: Words) -> Wording {
    let (code, names) = process.told(w);
    Wording::new(&names.short, code)
}

/// A text of the data set, all of which is in English.
pub(super) fn english(text: &str) -> Wording {
    Wording::new(text, "en")
}

/// A name in the reader's language, else in English, else in any, and which it is.
pub(super) fn told_name(names: &Json, w: Words) -> Wording {
    let text = |code: &str| names.get(code).and_then(Json::as_str).filter(|name| !name.is_empty());
    let own = w.lang.code();
    let first = [own, "en"].into_iter().find_map(|code| text(code).map(|name| Wording::new(name, code)));
    let any = || names.as_object()?.iter().find_map(|(code, name)| name.as_str().map(|name| Wording::new(name, code)));
    first.or_else(any).unwrap_or_else(|| Wording::own("", &w))
}

/// The name of an organisation, with its acronym where it has one.
pub(super) fn organisation(organisations: &Organisations, id: OrganisationId, w: Words) -> Wording {
    let Some(row) = organisations.get(id) else { return Wording::own("", &w) };
    let name = told_name(&row.names, w);
    let acronym = told_name(&row.acronyms, w);
    if acronym.text.is_empty() || acronym.text == name.text {
        return name;
    }
    Wording::new(format!("{} ({})", name.text, acronym.text), name.lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_name_says_which_language_it_is_in() {
        let names = serde_json::json!({ "en": "Mexico", "es": "México" });
        assert_eq!(told_name(&names, Words::of(Lang::Es)), Wording::new("México", "es"));
        assert_eq!(told_name(&names, Words::of(Lang::Ar)), Wording::new("Mexico", "en"));
    }
}
