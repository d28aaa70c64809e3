//! The frame of the private area: the bar with the seat, and the band that says who is listening.

use std::collections::HashMap;

use super::{
    chrome::{AreaChrome, AreaProcess, Band, SeatChoice},
    names::{Organisations, capacity_name, space_name, space_name_lang},
    visit::Visit,
};
use crate::{
    access::{Admitted, Power, ProcessId, SpaceId, SpaceKind, Standing},
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
        let may = [
            (Power::Manage, "area-band-manage"),
            (Power::Contribute, "area-band-contribute"),
            (Power::Read, "area-band-read"),
        ]
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
        Ok(admitted.into_iter().map(|(space, rows)| (space, sentence(&rows, &organisations, self.w))).collect())
    }
}

/// “Read by 11 participants and the secretariat. Not observers, not civil society.”
pub fn sentence(admitted: &[Admitted], organisations: &Organisations, w: Words) -> String {
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
    for row in admitted.iter().filter(|row| row.office.is_some()) {
        if let Some(office) = row.office {
            readers.push(w.t(&format!("area-band-office-{}", office.word())));
        }
    }
    let mut own: Vec<_> = admitted.iter().filter_map(|row| row.organisation).collect();
    own.sort();
    own.dedup();
    readers.extend(own.into_iter().map(|id| w.a1("area-band-seats-of", "name", organisations.short(id, w))));
    let named = admitted.iter().filter(|row| row.seat.is_some()).count();
    if named > 0 {
        readers.push(w.n("area-band-named", named));
    }
    readers.dedup();
    let readers = w.a1("area-band-readers", "who", w.list(&readers));
    let reached = |standing: Standing| {
        admitted
            .iter()
            .any(|row| row.standing == Some(standing) || (row.standing.is_none() && row.organisation.is_none()))
    };
    let not: Vec<&str> = [(Standing::Observer, "observers"), (Standing::CivilSociety, "civil")]
        .into_iter()
        .filter(|(standing, _)| !reached(*standing))
        .map(|(_, word)| word)
        .collect();
    match not.as_slice() {
        ["observers", "civil"] => format!("{readers} {}", w.t("area-band-not-both")),
        ["observers"] => format!("{readers} {}", w.t("area-band-not-observers")),
        ["civil"] => format!("{readers} {}", w.t("area-band-not-civil")),
        _ => readers,
    }
}
