//! Time, from one place: the clock that tests can move, and dates as precise as what is known.

use std::{
    fmt,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::{DateTime, Datelike, Duration, NaiveDate, SubsecRound, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant in UTC, to the microsecond (what both databases keep).
pub type Instant = DateTime<Utc>;

/// The clock of the installation. Tests move it; nothing else asks the system for the time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead_micros: Arc<AtomicI64>,
}

impl Clock {
    /// Now, moved by what [`Clock::advance`] has added.
    #[expect(clippy::disallowed_methods, reason = "the one place where the system is asked for the time")]
    pub fn now(&self) -> Instant {
        let ahead = Duration::microseconds(self.ahead_micros.load(Ordering::Relaxed));
        (Utc::now() + ahead).trunc_subsecs(6)
    }

    /// Moves the clock by a span, which may be negative. For tests: time is moved, not waited for.
    pub fn advance(&self, span: Duration) {
        self.ahead_micros.fetch_add(span.num_microseconds().unwrap_or(0), Ordering::Relaxed);
    }
}

/// A date as precise as its source: a year, a month or a day (ISO 8601 `YYYY`, `YYYY-MM`, `YYYY-MM-DD`).
///
/// What is not known is not made up: `2000` is never turned into the first of January.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// The month is known.
    Month(i32, u32),
    /// The day is known.
    Day(NaiveDate),
}

/// A date that cannot be read. The sentence says what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, for instance 2000-03")]
pub struct NotADate(pub String);

impl PartialDate {
    /// The year, which is always known.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// The month from 1 to 12, if it is known.
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) => Some(month),
            Self::Day(day) => Some(day.month()),
        }
    }

    /// The first day that the date can mean: for sorting and drawing, never for showing.
    pub fn first_day(self) -> NaiveDate {
        let (year, month) = (self.year(), self.month().unwrap_or(1));
        match self {
            Self::Day(day) => day,
            _ => NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.chars().take(40).collect());
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or_else(wrong)?;
        let year = i32::try_from(year).map_err(|_| wrong())?;
        if year < 1000 {
            return Err(wrong());
        }
        let Some(month) = parts.next() else { return Ok(Self::Year(year)) };
        let month = digits(month, 2).filter(|month| (1..=12).contains(month)).ok_or_else(wrong)?;
        let Some(day) = parts.next() else { return Ok(Self::Month(year, month)) };
        let day = digits(day, 2).ok_or_else(wrong)?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self::Day).ok_or_else(wrong)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_the_precision_that_it_came_with() {
        for text in ["1996", "2000-03", "2000-02-29"] {
            assert_eq!(text.parse::<PartialDate>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_date_that_never_was_is_refused_with_a_sentence() {
        for text in ["", "96", "0001", "2000-13", "2000-2", "2001-02-29", "2000-03-01-01", "२०००", "2000-+3"] {
            let fault = text.parse::<PartialDate>().map_err(|fault| fault.to_string());
            assert!(fault.as_ref().is_err_and(|sentence| sentence.contains("YYYY-MM-DD")), "{text}: {fault:?}");
        }
    }

    #[test]
    fn a_moved_clock_is_ahead() {
        let clock = Clock::default();
        let before = clock.now();
        clock.advance(Duration::days(8));
        assert!(clock.now() - before >= Duration::days(8));
    }
}
