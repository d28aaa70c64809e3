//! What the form of a proposal plans, with the minute at which an embargo ends.

use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;

use crate::{
    clock::Instant,
    error::Wrong,
    features::library::proposals::Plan,
    http::{Fields, views::Choice},
    i18n::Words,
};

/// What the form plans; an embargo is a minute in a named zone.
pub fn plan(form: &Fields, zone: Tz) -> Result<Plan, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let zone = match form.one("zone") {
        "" => zone,
        // Those that the form offers: days are counted in them.
        text => text.parse().ok().filter(|chosen| [zone, Tz::UTC].contains(chosen)).unwrap_or_else(|| {
            wrong.push(Wrong::at("zone", "library-fault-zone"));
            zone
        }),
    };
    let typed = [form.one("embargo_date"), form.one("embargo_time")];
    let embargo_until = match minute(EMBARGO, typed, zone) {
        Ok(until) => until,
        Err(fault) => {
            wrong.push(fault);
            None
        }
    };
    let plan = Plan {
        shown: form.one("shown").parse().ok(),
        criterion: form.one("criterion").parse().ok(),
        languages: form.all("language").into_iter().map(str::to_owned).collect(),
        embargo_until,
        zone,
        note: form.one("note").to_owned(),
    };
    if wrong.is_empty() { Ok(plan) } else { Err(wrong) }
}

/// The zones in which an embargo can be told: the process's and UTC.
pub fn zones(w: Words, zone: Tz, typed: &str) -> Vec<Choice> {
    let choice = |known: Tz| {
        let chosen = typed == known.name() || (typed.is_empty() && known == zone);
        Choice::new(known.name(), w.time_of(known), chosen)
    };
    [zone, Tz::UTC].map(choice).into()
}

/// The fields of an embargo.
const EMBARGO: [&str; 2] = ["embargo_date", "embargo_time"];

/// A minute in a zone, typed into two fields as a day and a time; none where both are empty. Without a time the day begins at midnight.
///
/// # Errors
/// A sentence for the field that cannot be read, or that names a time which clocks leave out.
pub fn minute(fields: [&'static str; 2], [date, time]: [&str; 2], zone: Tz) -> Result<Option<Instant>, Wrong> {
    let [date_field, time_field] = fields;
    if date.is_empty() && time.is_empty() {
        return Ok(None);
    }
    let date =
        NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| Wrong::at(date_field, "library-fault-embargo-date"))?;
    let time = match time {
        "" => NaiveTime::MIN,
        time => {
            NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| Wrong::at(time_field, "library-fault-embargo-time"))?
        }
    };
    // Where clocks go back, the later of the two minutes is meant: never too early.
    let local = zone.from_local_datetime(&date.and_time(time)).latest();
    local.map(|at| Some(at.to_utc())).ok_or_else(|| Wrong::at(time_field, "library-fault-embargo-gap"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(date: &str, time: &str, zone: Tz) -> Result<String, &'static str> {
        match minute(EMBARGO, [date, time], zone) {
            Ok(until) => Ok(until.map(|until| until.to_rfc3339()).unwrap_or_default()),
            Err(wrong) => Err(wrong.key),
        }
    }

    #[test]
    fn c16_an_embargo_ends_at_its_minute_where_clocks_change() {
        let zone = Tz::America__Mexico_City;
        assert_eq!(ends("2001-07-01", "09:00", zone), Ok("2001-07-01T14:00:00+00:00".into()));
        assert_eq!(ends("2001-12-01", "09:00", zone), Ok("2001-12-01T15:00:00+00:00".into()));
        // This hour was left out in spring, and came twice in autumn: then the later one is meant.
        let zone = Tz::Europe__Budapest;
        assert_eq!(ends("2001-03-25", "02:30", zone), Err("library-fault-embargo-gap"));
        assert_eq!(ends("2001-10-28", "02:30", zone), Ok("2001-10-28T01:30:00+00:00".into()));
    }

    #[test]
    fn an_embargo_that_cannot_be_read_is_named_by_its_field() {
        assert_eq!(ends("", "", Tz::UTC), Ok(String::new()));
        assert_eq!(ends("2001-02-30", "09:00", Tz::UTC), Err("library-fault-embargo-date"));
        assert_eq!(ends("", "09:00", Tz::UTC), Err("library-fault-embargo-date"));
        assert_eq!(ends("2001-02-28", "25:00", Tz::UTC), Err("library-fault-embargo-time"));
    }
}
