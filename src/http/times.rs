//! Times and dates on a page. Of several times that stand together the zone is told once where it is the same for all, and beside each
//! where it is not.

use std::collections::HashMap;

use chrono::SecondsFormat;
use chrono_tz::Tz;

use super::views::When;
use crate::{
    clock::{Instant, PartialDate},
    i18n::Words,
};

/// An instant in a zone, which is named.
pub fn moment(w: Words, at: Instant, zone: Tz) -> When {
    When { iso: iso(at), text: w.instant(at, zone) }
}

/// Until when something may be done, in words that follow “until”: a time that ends at midnight ends with the day before.
pub fn until(w: Words, at: Instant, zone: Tz) -> When {
    let before = at - chrono::Duration::seconds(1);
    let is_end = before.with_timezone(&zone).date_naive() < at.with_timezone(&zone).date_naive();
    let text = if is_end {
        w.a2("date-end-of-day", "day", w.day_there(before, zone), "zone", w.zone(before, zone))
    } else {
        w.instant(at, zone)
    };
    When { iso: iso(at), text }
}

/// The day of an instant in a zone, for lists.
pub fn day(w: Words, at: Instant, zone: Tz) -> When {
    When { iso: iso(at), text: w.day_there(at, zone) }
}

/// A date as precise as it is known.
pub fn dated(w: Words, date: &str) -> Option<When> {
    date.parse::<PartialDate>().ok().map(|known| When { iso: date.to_owned(), text: w.date(&known) })
}

/// The dates of a column of a list, with a short month. To put a day into words is dear, and the rows of a list share few days.
#[derive(Debug)]
pub struct Days {
    w: Words,
    told: HashMap<PartialDate, String>,
}

impl Days {
    /// In the words of a page.
    pub fn of(w: Words) -> Self {
        Self { w, told: HashMap::new() }
    }

    /// The day of an instant in a zone.
    pub fn of_instant(&mut self, at: Instant, zone: Tz) -> When {
        When { iso: iso(at), text: self.short(PartialDate::Day(at.with_timezone(&zone).date_naive())) }
    }

    /// A date as precise as it is known.
    pub fn dated(&mut self, date: &str) -> Option<When> {
        date.parse().ok().map(|known| When { iso: date.to_owned(), text: self.short(known) })
    }

    fn short(&mut self, date: PartialDate) -> String {
        self.told.entry(date).or_insert_with(|| self.w.date_short(&date)).clone()
    }
}

fn iso(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// How the times of a list or a table are told.
#[derive(Clone, Debug)]
pub struct Times {
    w: Words,
    zone: Tz,
    /// The zone with its offset, where all of several times have the same.
    same: Option<String>,
    /// Whether a time above has named that zone already.
    named: bool,
}

impl Times {
    /// For the times that stand together. A single one names its zone itself; so does each of several, if clocks were changed between them.
    pub fn of(w: Words, zone: Tz, all: impl IntoIterator<Item = Instant>) -> Self {
        let mut zones: Vec<String> = all.into_iter().map(|at| w.zone(at, zone)).collect();
        let several = zones.len() > 1;
        zones.dedup();
        Self { w, zone, same: zones.pop().filter(|_| several && zones.is_empty()), named: false }
    }

    /// For times that stand below one that names its zone: where all of them have the same, none names it again.
    pub fn below(w: Words, above: &str, zone: Tz, all: impl IntoIterator<Item = Instant>) -> Self {
        let all: Vec<Instant> = all.into_iter().collect();
        if all.iter().all(|at| w.zone(*at, zone) == above) {
            return Self { w, zone, same: Some(above.to_owned()), named: true };
        }
        Self::of(w, zone, all)
    }

    /// The sentence that names the zone once: “Times are in Mexico City time, UTC−6.”
    pub fn told(&self) -> Option<String> {
        self.same.as_ref().filter(|_| !self.named).map(|zone| self.w.a1("times-in", "zone", zone))
    }

    /// One of the times.
    pub fn when(&self, at: Instant) -> When {
        let text =
            if self.same.is_some() { self.w.instant_there(at, self.zone) } else { self.w.instant(at, self.zone) };
        When { iso: iso(at), text }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;
    use crate::i18n::Lang;

    fn told(months: &[u32]) -> (Option<String>, Vec<String>) {
        let all: Vec<Instant> =
            months.iter().map(|month| Utc.with_ymd_and_hms(2001, *month, 14, 16, 5, 0).unwrap()).collect();
        let times = Times::of(Words::of(Lang::En), Tz::America__Mexico_City, all.clone());
        (times.told(), all.into_iter().map(|at| times.when(at).text).collect())
    }

    #[test]
    fn a_zone_that_is_the_same_is_told_once() {
        let (zone, times) = told(&[1, 2]);
        assert_eq!(zone.as_deref(), Some("Times are in Mexico City time, UTC−6."));
        assert_eq!(times, ["14 January 2001, 10:05", "14 February 2001, 10:05"]);
    }

    #[test]
    fn where_clocks_were_changed_each_time_names_its_own() {
        let (zone, times) = told(&[2, 7]);
        assert_eq!(zone, None);
        assert_eq!(times[0], "14 February 2001, 10:05 (Mexico City time, UTC−6)");
        assert_eq!(times[1], "14 July 2001, 11:05 (Mexico City time, UTC−5)");
    }

    #[test]
    fn below_a_time_that_names_its_zone_only_another_zone_is_named() {
        let (w, zone) = (Words::of(Lang::En), Tz::America__Mexico_City);
        let at = Utc.with_ymd_and_hms(2001, 2, 14, 16, 5, 0).unwrap();
        let same = Times::below(w, &w.zone(at, zone), zone, [at]);
        assert_eq!((same.told(), same.when(at).text.as_str()), (None, "14 February 2001, 10:05"));
        let other = Times::below(w, "UTC", zone, [at]);
        assert_eq!(other.told(), None);
        assert_eq!(other.when(at).text, "14 February 2001, 10:05 (Mexico City time, UTC−6)");
    }

    #[test]
    fn the_day_of_a_column_is_that_of_its_zone_with_a_short_month() {
        let at = Utc.with_ymd_and_hms(2001, 2, 14, 3, 0, 0).unwrap();
        let day = Days::of(Words::of(Lang::En)).of_instant(at, Tz::America__Mexico_City);
        assert_eq!((day.iso.as_str(), day.text.as_str()), ("2001-02-14T03:00:00Z", "13 Feb 2001"));
    }

    #[test]
    fn what_ends_at_midnight_is_told_by_the_day_that_ends() {
        let zone = Tz::America__Mexico_City;
        let told = |lang, hour| {
            let at = Utc.with_ymd_and_hms(2001, 12, 14, hour, 0, 0).unwrap();
            until(Words::of(lang), at, zone).text
        };
        assert_eq!(told(Lang::En, 6), "the end of 13 December 2001 (Mexico City time, UTC−6)");
        assert_eq!(told(Lang::Es, 6), "13 de diciembre de 2001 inclusive (hora de Ciudad de México, UTC−6)");
        assert_eq!(told(Lang::En, 7), "14 December 2001, 01:00 (Mexico City time, UTC−6)");
        // In Beirut the clocks went forward at midnight: the day began at one.
        let at = Utc.with_ymd_and_hms(2026, 3, 28, 22, 0, 0).unwrap();
        assert!(until(Words::of(Lang::En), at, Tz::Asia__Beirut).text.starts_with("the end of 28 March 2026"));
    }

    #[test]
    fn a_single_time_keeps_its_zone() {
        let (zone, times) = told(&[2]);
        assert_eq!((zone, times[0].as_str()), (None, "14 February 2001, 10:05 (Mexico City time, UTC−6)"));
    }
}
