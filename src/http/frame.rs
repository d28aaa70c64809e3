//! The frame of the private area: the bar with the seat, and the band that says who is listening.

use std::collections::{BTreeSet, HashMap};

use super::{
    chrome::{AreaChrome, AreaProcess, Band, SeatChoice},
    names::{Organisations, capacity_name, space_name, space_name_lang},
    visit::Visit,
};
use crate::{
    access::{
        Admitted, OfficeKind, Power, ProcessId, SeatId, SpaceId, SpaceKind, Standing,
        policy::{self, Who},
    },
    error::{Denied, Outcome},
    i18n::Words,
};

impl Visit {
    /// The frame of a page that is the person's own.
    ///
    /// # Errors
    /// [`Denied::SignIn`]; the database's.
    pub fn own_frame(&self, section: &'static str) -> Outcome<AreaChrome> {
        let viewer = self.scope.viewer().ok_or(Denied::SignIn)?;
        let band = Band {
            kind: "own",
            name: self.w.t(if viewer.operator { "area-nav-operator" } else { "area-nav-home" }),
            name_lang: None,
            who: self.w.a1("area-band-own", "name", &viewer.name),
            may: String::new(),
            people_href: None,
        };
        self.frame(section, None, band)
    }

    /// The frame of a page of a space.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn space_frame(&self, section: &'static str, space: SpaceId) -> Outcome<AreaChrome> {
        let seen = self.scope.space(space).ok_or(Denied::NotFound)?;
        let band = self.band(space).await?;
        self.frame(section, Some(seen.process), band)
    }

    fn frame(&self, section: &'static str, process: Option<ProcessId>, band: Band) -> Outcome<AreaChrome> {
        let viewer = self.scope.viewer().ok_or(Denied::SignIn)?;
        let w = self.w;
        let organisations = Organisations::of(&self.scope);
        let acting = self.scope.acting().map(|seat| seat.id);
        let seats = self
            .scope
            .seats()
            .iter()
            .map(|seat| SeatChoice {
                id: seat.id.to_string(),
                organisation: organisations.short(seat.organisation, w),
                capacity: capacity_name(seat.standing, seat.capacity, w),
                process: self.scope.process(seat.process).map(|process| process.name(w)).unwrap_or_default(),
                acting: Some(seat.id) == acting,
            })
            .collect();
        let process = process.and_then(|id| self.scope.process(id));
        let desk = self.scope.acting().and_then(|seat| {
            let desk = self.scope.space_of_kind(seat.process, SpaceKind::Desk)?;
            self.scope
                .may(Power::Administer, desk.id)
                .then(|| self.scope.process(seat.process).map(|process| process.slug.clone()))?
        });
        Ok(AreaChrome {
            w,
            person: viewer.name.clone(),
            csrf: self.csrf(),
            here: self.here.clone(),
            operator: viewer.operator,
            seats,
            process: process.map(|process| AreaProcess {
                slug: process.slug.clone(),
                name: process.name(w),
                accent: process.accent.clone(),
            }),
            band,
            demo: self.house.config.site.demo,
            section,
            desk,
        })
    }

    /// The band of a space: its name, who can read here, what the viewer may do.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn band(&self, space: SpaceId) -> Outcome<Band> {
        let seen = self.scope.space(space).ok_or(Denied::NotFound)?;
        let organisations = Organisations::of(&self.scope);
        let manages = if seen.kind == SpaceKind::Public { "area-band-releases" } else { "area-band-manage" };
        let may =
            [(Power::Manage, manages), (Power::Contribute, "area-band-contribute"), (Power::Read, "area-band-read")]
                .into_iter()
                .find(|(power, _)| self.scope.may(*power, space))
                .map(|(_, key)| self.w.t(key))
                .unwrap_or_default();
        let process = self.scope.process(seen.process).map(|process| process.slug.clone()).unwrap_or_default();
        let people = !seen.by_seat.is_empty();
        Ok(Band {
            kind: seen.kind.word(),
            name: space_name(seen, &organisations, self.w),
            name_lang: space_name_lang(seen, self.w),
            who: self.who_reads(space).await?,
            may,
            people_href: people.then(|| format!("/area/{process}/{}/people", seen.slug)),
        })
    }

    /// Who can read a space, in a sentence with numbers, and who does not.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn who_reads(&self, space: SpaceId) -> Outcome<String> {
        Ok(self.who_reads_each(&[space]).await?.remove(&space).unwrap_or_default())
    }

    /// The same of each of many spaces, in one statement.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn who_reads_each(&self, spaces: &[SpaceId]) -> Outcome<HashMap<SpaceId, String>> {
        let organisations = Organisations::of(&self.scope);
        let admitted = self.scope.admitted_to(spaces).await?;
        let who = |(space, rows): (SpaceId, Vec<Admitted>)| {
            let kind = self.scope.space(space)?.kind;
            Some((space, sentence(&rows, kind, &organisations, self.w)))
        };
        Ok(admitted.into_iter().filter_map(who).collect())
    }
}

/// “Read by 11 participants and the secretariat. Not observers, not civil society.”
pub fn sentence(admitted: &[Admitted], kind: SpaceKind, organisations: &Organisations, w: Words) -> String {
    if admitted.iter().any(|row| row.anyone) {
        return w.t("area-band-anyone");
    }
    let mut readers = Vec::new();
    for standing in Standing::ALL {
        let whole =
            admitted.iter().find(|row| row.standing == Some(*standing) && row.is_whole() && row.organisations > 0);
        if let Some(row) = whole {
            let count = usize::try_from(row.organisations).unwrap_or(0);
            readers.push(w.n(&format!("area-band-{}", standing.word()), count));
        }
    }
    for row in admitted.iter().filter(|row| row.seat.is_none() && (row.standing.is_none() || !row.is_whole())) {
        let said = phrase(row, organisations, w);
        if !admitted.iter().any(|other| within(row, other)) && !readers.contains(&said) {
            readers.push(said);
        }
    }
    let named: BTreeSet<SeatId> = admitted.iter().filter_map(|row| row.seat).collect();
    if !named.is_empty() {
        readers.push(w.n("area-band-named", named.len()));
    }
    let readers = w.a1("area-band-readers", "who", w.list(&readers));
    // Of an organisation, of a seat or of an office it is not known here under which standing they sit: nobody is said to be kept out who
    // could enter such a space at all.
    let reached = |standing: Standing| {
        policy::ceiling(kind, standing).is_some()
            && admitted.iter().any(|row| row.standing.is_none_or(|it| it == standing))
    };
    let not: Vec<&str> = [(Standing::Observer, "observers"), (Standing::CivilSociety, "civil")]
        .into_iter()
        .filter(|(standing, _)| !reached(*standing))
        .map(|(_, word)| word)
        .collect();
    match not.as_slice() {
        ["observers", "civil"] => format!("{readers}{}{}", w.t("sentence-gap"), w.t("area-band-not-both")),
        ["observers"] => format!("{readers}{}{}", w.t("sentence-gap"), w.t("area-band-not-observers")),
        ["civil"] => format!("{readers}{}{}", w.t("sentence-gap"), w.t("area-band-not-civil")),
        _ => readers,
    }
}

/// Whom an admission reaches that is neither of a whole standing nor of a seat by name: every condition that narrows it has its words.
fn phrase(row: &Admitted, organisations: &Organisations, w: Words) -> String {
    let office_says_all = |office| row.organisation.is_none() && row.standing.is_none_or(|it| usually_held(office, it));
    let who = match (row.organisation, row.standing) {
        (Some(id), None) => w.a1("area-band-seats-of", "name", organisations.short(id, w)),
        (Some(id), Some(standing)) => {
            let standing = w.t(&format!("standing-{}", standing.word()));
            w.a2("area-band-seats-under", "name", organisations.short(id, w), "standing", standing)
        }
        (None, Some(standing)) => w.t(&format!("area-band-all-{}", standing.word())),
        (None, None) => w.t("area-band-all"),
    };
    let who = match row.office {
        None => who,
        Some(office) if office_says_all(office) => w.t(&format!("area-band-office-{}", office.word())),
        Some(office) => w.a2("area-band-holding", "who", who, "office", w.t(&format!("office-{}", office.word()))),
    };
    match row.capacity {
        None => who,
        Some(capacity) => w.a2("area-band-as", "who", who, "capacity", w.t(&format!("capacity-{}", capacity.word()))),
    }
}

/// Whether the name of an office says its holders' standing, too: spaces are made with it so (rule 2).
fn usually_held(office: OfficeKind, by: Standing) -> bool {
    SpaceKind::ALL.iter().any(|kind| policy::usual(*kind).iter().any(|(who, _)| *who == Who::Holding(by, office)))
}

/// Whether another admission with fewer conditions lets in everyone whom this one does.
fn within(row: &Admitted, other: &Admitted) -> bool {
    let (mut all, mut fewer) = (true, false);
    for (open, same) in [
        (other.standing.is_none(), other.standing == row.standing),
        (other.organisation.is_none(), other.organisation == row.organisation),
        (other.capacity.is_none(), other.capacity == row.capacity),
        (other.office.is_none(), other.office == row.office),
        (other.seat.is_none(), other.seat == row.seat),
    ] {
        all &= open || same;
        fewer |= !same;
    }
    all && fewer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        access::{Capacity, OrganisationId},
        i18n::Lang,
    };

    fn with_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
        std::iter::once(None).chain(all.iter().copied().map(Some)).collect()
    }

    #[test]
    fn every_combination_of_conditions_has_its_words_in_the_band() {
        let names = Organisations::default();
        for lang in Lang::ALL {
            let w = Words::of(lang);
            let nobody = sentence(&[], SpaceKind::Plenary, &names, w);
            for standing in with_none(Standing::ALL) {
                for organisation in [None, Some(OrganisationId::fresh())] {
                    for capacity in with_none(Capacity::ALL) {
                        for office in with_none(OfficeKind::ALL) {
                            let row = Admitted {
                                anyone: false,
                                standing,
                                organisation,
                                capacity,
                                office,
                                seat: None,
                                organisations: 1,
                                level: 1,
                            };
                            let told = sentence(std::slice::from_ref(&row), SpaceKind::Plenary, &names, w);
                            assert_ne!(told, nobody, "{lang:?}: {row:?}");
                            if let Some(capacity) = capacity {
                                let word = w.t(&format!("capacity-{}", capacity.word()));
                                assert!(told.contains(&word), "{lang:?}: “{told}” says nothing of {row:?}");
                            }
                            if let Some(office) = office {
                                let alone = w.t(&format!("area-band-office-{}", office.word()));
                                let word = w.t(&format!("office-{}", office.word()));
                                assert!(
                                    told.contains(&alone) || told.contains(&word),
                                    "{lang:?}: “{told}” says nothing of {row:?}"
                                );
                            }
                            let by_name = Admitted { seat: Some(SeatId::fresh()), ..row };
                            let named = w.n("area-band-named", 1_usize);
                            let told = sentence(&[by_name], SpaceKind::Plenary, &names, w);
                            assert!(told.contains(&named), "{lang:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn who_is_let_in_by_fewer_conditions_is_said_once() {
        let (names, w) = (Organisations::default(), Words::of(Lang::En));
        let row = |standing, capacity| Admitted {
            anyone: false,
            standing,
            organisation: None,
            capacity,
            office: None,
            seat: None,
            organisations: 3,
            level: 1,
        };
        let all = row(Some(Standing::CivilSociety), None);
        let heads = row(Some(Standing::CivilSociety), Some(Capacity::Head));
        let told = |rows: &[Admitted]| sentence(rows, SpaceKind::Civil, &names, w);
        let said = told(std::slice::from_ref(&all));
        assert_eq!(told(&[heads.clone(), all]), said);
        assert_ne!(told(&[heads]), said);
    }

    #[test]
    fn who_can_never_enter_is_said_to_be_kept_out_whoever_is_let_in_by_name() {
        let (names, w) = (Organisations::default(), Words::of(Lang::En));
        let by_name = Admitted {
            anyone: false,
            standing: None,
            organisation: None,
            capacity: None,
            office: None,
            seat: Some(SeatId::fresh()),
            organisations: 1,
            level: 1,
        };
        let of_one = Admitted { organisation: Some(OrganisationId::fresh()), seat: None, ..by_name.clone() };
        for row in [by_name, of_one] {
            let told = |kind| sentence(std::slice::from_ref(&row), kind, &names, w);
            for kind in [SpaceKind::Members, SpaceKind::Bureau, SpaceKind::Desk, SpaceKind::Drafting] {
                assert!(told(kind).ends_with(&w.t("area-band-not-both")), "{kind:?}: {}", told(kind));
            }
            for kind in [SpaceKind::Plenary, SpaceKind::Group, SpaceKind::Meeting] {
                assert!(!told(kind).contains(&w.t("area-band-not-both")), "{kind:?}: {}", told(kind));
            }
        }
    }
}
