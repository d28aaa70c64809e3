//! The page that asks before something ends, and what is typed there.

use askama::Template;
use chrono::{NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    pages::{EndPage, Ending},
    parts::{Frame, changed, day, faults, zone, zones},
};
use crate::{
    access::desk::end_as_shown,
    clock::Instant,
    error::{Outcome, Wrong},
    http::times::moment,
};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    when: String,
    date: String,
    time: String,
    zone: String,
    /// What the form showed of the end, as it was when it was opened.
    pub shown: String,
}

impl Typed {
    /// When it is to end, in one of the zones that a process with this own zone offers; `None` is now.
    pub fn read(&self, now: Instant, own: Tz) -> Result<Option<Instant>, Vec<Wrong>> {
        if self.when != "later" {
            return Ok(None);
        }
        let mut wrong = Vec::new();
        let date = day("date", &self.date, &mut wrong);
        if date.is_none() && wrong.is_empty() {
            wrong.push(Wrong::at("date", "desk-error-day"));
        }
        let time = NaiveTime::parse_from_str(self.time.trim(), "%H:%M").ok();
        if time.is_none() {
            wrong.push(Wrong::of("time", "desk-error-time", self.time.trim()));
        }
        let zone = zone(own, &self.zone, &mut wrong);
        let (Some(date), Some(time), Some(zone)) = (date, time, zone) else { return Err(wrong) };
        // A time that the clocks jump over does not exist on that day.
        let Some(at) = zone.from_local_datetime(&NaiveDateTime::new(date, time)).earliest() else {
            return Err(vec![Wrong::of("time", "desk-error-time", self.time.trim())]);
        };
        let at = at.to_utc();
        if at <= now { Err(vec![Wrong::at("date", "desk-error-past")]) } else { Ok(Some(at)) }
    }
}

/// What is to end.
pub struct End {
    /// What it is.
    pub what: Ending,
    /// Its id.
    pub id: String,
    /// Which one, in words.
    pub subject: String,
    /// What it says, and the language of that, where it is a text.
    pub wording: Option<(String, String)>,
    /// When it ends as it is now, if that is known.
    pub ends_at: Option<Instant>,
    /// What ends with it.
    pub consequences: Vec<String>,
    /// What stays.
    pub stays: Vec<String>,
}

/// The page.
pub fn page(frame: Frame, end: End, typed: Option<&Typed>, wrong: &[Wrong]) -> Outcome<String> {
    let shown = match typed {
        // What was seen stays what was seen, until it is said that it is no longer so.
        Some(typed) if !changed(wrong) => typed.shown.clone(),
        _ => end_as_shown(end.ends_at),
    };
    let blank = Typed::default();
    let typed = typed.unwrap_or(&blank);
    let page = EndPage {
        errors: faults(wrong, frame.w),
        what: end.what,
        id: end.id,
        subject: end.subject,
        wording: end.wording,
        ends: end.ends_at.map(|at| moment(frame.w, at, frame.zone)),
        shown,
        consequences: end.consequences,
        stays: end.stays,
        later: typed.when == "later",
        date: typed.date.clone(),
        time: typed.time.clone(),
        zone: zones(frame.zone, &typed.zone, frame.w),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

/// The notice after it.
pub fn done(at: Option<Instant>) -> &'static str {
    if at.is_some() { "?done=ends-later" } else { "?done=ended" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &Typed) -> Result<Option<Instant>, Vec<Wrong>> {
        typed.read("2001-04-01T00:00:00Z".parse().unwrap(), Tz::America__Tegucigalpa)
    }

    fn at(date: &str, time: &str) -> Result<Option<Instant>, Vec<Wrong>> {
        let typed = Typed {
            when: "later".into(),
            date: date.into(),
            time: time.into(),
            zone: "America/New_York".into(),
            ..Typed::default()
        };
        read(&typed)
    }

    #[test]
    fn a_later_time_is_read_in_its_zone() {
        assert_eq!(at("2001-05-14", "18:00").unwrap().unwrap().to_rfc3339(), "2001-05-14T22:00:00+00:00");
        assert_eq!(read(&Typed::default()), Ok(None));
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_field() {
        let fields = |date, time| at(date, time).unwrap_err().into_iter().map(|wrong| wrong.field).collect::<Vec<_>>();
        assert_eq!(fields("14 May", "late"), ["date", "time"]);
        assert_eq!(fields("", "18:00"), ["date"]);
        assert_eq!(fields("2001-03-14", "18:00"), ["date"]);
        assert_eq!(fields("2001-04-01", "02:30"), ["time"], "the clocks jump over it");
    }
}
