//! Who takes part since when: the words and the bar beside a name.

use super::wording::Wording;
use crate::{clock::PartialDate, i18n::Words};

/// The length of every bar in the units of its drawing.
const LENGTH: i32 = 200;

/// One standing of an organisation, as recorded.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// Whether it is a participant's; else an observer's.
    pub participant: bool,
    /// Since when; `None` where it is not recorded.
    pub since: Option<PartialDate>,
    /// Until when; `None` where it goes on or is not recorded.
    pub until: Option<PartialDate>,
    /// Whether it has ended, be the date known or not.
    pub ended: bool,
}

/// A row of “Who takes part”.
#[derive(Clone, Debug)]
pub struct StandingRow {
    /// The organisation's name.
    pub name: Wording,
    /// Its standings in words, the present one first: “Participant since 2000”, “Observer before; dates not recorded”.
    pub standings: Vec<String>,
    /// What else is recorded about it.
    pub notes: Vec<Wording>,
    /// Whether no standing of it is in force any more.
    pub ended: bool,
    /// Whether anything is known about when.
    pub dated: bool,
    /// The bar: pieces from left to right (pages from right to left mirror it by style).
    pub bar: Vec<Piece>,
}

/// A piece of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it stands for: `solid` a participant with known dates, `broken` an observer or unknown dates, `end` the mark of an end.
    pub kind: &'static str,
    /// Its beginning.
    pub x: i32,
    /// Its length.
    pub width: i32,
}

impl Piece {
    /// Its end, for the line that is drawn.
    pub fn end(&self) -> i32 {
        self.x + self.width
    }
}

/// The years that the bars span.
#[derive(Clone, Copy, Debug)]
pub struct Years {
    /// The first.
    pub from: i32,
    /// The last.
    pub to: i32,
}

impl Years {
    /// Where a year begins on the bar.
    fn at(self, year: i32) -> i32 {
        let years = (self.to - self.from + 1).max(1);
        (LENGTH * (year - self.from) / years).clamp(0, LENGTH)
    }
}

impl StandingRow {
    /// The row of an organisation out of its periods in order of time.
    pub fn of(w: &Words, name: Wording, periods: &[Period], notes: Vec<Wording>, years: Years) -> Self {
        let mut bar = Vec::new();
        for (index, period) in periods.iter().enumerate() {
            // A standing without a date begins where the one before it began to be unknown: at the start of the bar.
            let start = period.since.map_or(0, |since| years.at(since.year()));
            let next = periods.get(index + 1).and_then(|next| next.since).map(|since| years.at(since.year()));
            let end = period.until.map(|until| years.at(until.year() + 1)).or(next).unwrap_or(LENGTH);
            let unknown_end = period.ended && period.until.is_none() && next.is_none();
            let kind = if period.participant && period.since.is_some() && !unknown_end { "solid" } else { "broken" };
            bar.push(Piece { kind, x: start, width: (end - start).max(2) });
            if period.ended && next.is_none() {
                bar.push(Piece { kind: "end", x: end.min(LENGTH - 3), width: 3 });
            }
        }
        Self {
            name,
            standings: periods.iter().rev().map(|period| said(w, *period)).collect(),
            notes,
            ended: !periods.is_empty() && periods.iter().all(|period| period.ended),
            dated: periods.len() > 1 || periods.iter().any(|one| one.since.is_some() || one.ended),
            bar,
        }
    }
}

/// A standing in words, with its dates as far as they are recorded.
pub fn said(w: &Words, period: Period) -> String {
    let standing = w.t(if period.participant { "standing-participant" } else { "standing-observer" });
    let since = period.since.map(|date| w.date(&date));
    let until = period.until.map(|date| w.date(&date));
    match (since, until, period.ended) {
        (Some(since), Some(until), _) => {
            w.a3("site-standing-from-until", "standing", standing, "since", since, "until", until)
        }
        (Some(since), None, false) => w.a2("site-standing-since", "standing", standing, "since", since),
        (Some(since), None, true) => w.a2("site-standing-since-ended", "standing", standing, "since", since),
        (None, Some(until), _) => w.a2("site-standing-until", "standing", standing, "until", until),
        (None, None, true) => w.a1("site-standing-ended", "standing", standing),
        (None, None, false) => w.a1("site-standing-undated", "standing", standing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    const YEARS: Years = Years { from: 1996, to: 2000 };

    fn row(periods: &[Period]) -> StandingRow {
        let w = Words::of(Lang::En);
        StandingRow::of(&w, Wording::new("Honduras", "en"), periods, Vec::new(), YEARS)
    }

    #[test]
    fn a_founder_s_bar_is_whole() {
        let row = row(&[Period { participant: true, since: Some(PartialDate::Year(1996)), until: None, ended: false }]);
        assert_eq!(row.bar, [Piece { kind: "solid", x: 0, width: 200 }]);
        assert_eq!(row.standings, ["Participant since 1996"]);
    }

    #[test]
    fn an_observer_who_became_a_participant_shows_both() {
        let row = row(&[
            Period { participant: false, since: None, until: None, ended: true },
            Period { participant: true, since: Some(PartialDate::Year(2000)), until: None, ended: false },
        ]);
        assert_eq!(row.bar, [Piece { kind: "broken", x: 0, width: 160 }, Piece { kind: "solid", x: 160, width: 40 }]);
        assert_eq!(row.standings[0], "Participant since 2000");
        assert!(!row.ended);
    }

    #[test]
    fn who_left_at_an_unknown_time_is_broken_and_marked() {
        let row = row(&[Period { participant: true, since: None, until: None, ended: true }]);
        assert_eq!(row.bar.iter().map(|piece| piece.kind).collect::<Vec<_>>(), ["broken", "end"]);
        assert!(row.ended && row.dated);
    }

    #[test]
    fn a_date_outside_the_years_stays_on_the_bar() {
        let row = row(&[Period {
            participant: true,
            since: Some(PartialDate::Year(1900)),
            until: Some(PartialDate::Year(2100)),
            ended: true,
        }]);
        assert!(row.bar.iter().all(|piece| piece.x >= 0 && piece.end() <= LENGTH));
    }
}
