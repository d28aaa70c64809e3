//! What happened when: meetings, and the milestones that are drawn.

use chrono::{Datelike, NaiveDate};

use super::{
    pages::MeetingRow,
    pieces::{Known, Site, english, told_name},
    timeline::{Event, Lane},
    wording::Wording,
};
use crate::{
    access::OrganisationId,
    clock::PartialDate,
    error::{Error, Outcome},
    features::processes::{
        dataset::{CountQualifier, Meeting, MeetingStatus, ParticipantStatus, Place, PlaceBasis, Process},
        tables::meeting,
    },
    http::names::Organisations,
    i18n::Words,
};

/// The public meetings of a process.
pub(super) struct Met {
    /// As recorded, the newest first; undated ones last.
    pub meetings: Vec<Meeting>,
}

impl Met {
    /// The meetings of a process.
    pub async fn of(site: &Site, known: &Known) -> Outcome<Self> {
        let rows =
            site.scope.rows::<meeting::Entity>().in_space(known.space).oldest(meeting::Column::Position).all().await?;
        let read = |row: meeting::Model| {
            let wrong = |fault: serde_json::Error| Error::Internal(format!("the meeting {}: {fault}", row.key));
            serde_json::from_value::<Meeting>(row.facts.clone()).map_err(wrong)
        };
        let mut meetings = rows.into_iter().map(read).collect::<Outcome<Vec<Meeting>>>()?;
        meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.date.map(PartialDate::first_day)));
        Ok(Self { meetings })
    }

    /// All of them as rows.
    pub fn rows(&self, site: &Site, organisations: &Organisations) -> Vec<MeetingRow> {
        self.meetings.iter().map(|meeting| Self::row(site, meeting, organisations)).collect()
    }

    /// A meeting as a row.
    pub fn row(site: &Site, meeting: &Meeting, organisations: &Organisations) -> MeetingRow {
        MeetingRow {
            name: english(&meeting.name),
            process: None,
            when: meeting.date.map(|date| site.date(&date)),
            until: meeting.date_end.filter(|end| Some(*end) != meeting.date).map(|date| site.date(&date)),
            place: place(site.w, &meeting.place, organisations),
            place_inferred: meeting.place.basis == PlaceBasis::InferredFromTitle,
            status: match meeting.status {
                MeetingStatus::Held => None,
                MeetingStatus::Planned => Some(site.w.t("site-meeting-planned")),
                MeetingStatus::Unclear => Some(site.w.t("site-meeting-unclear")),
            },
            outcomes: meeting.outcomes.iter().map(|outcome| english(outcome)).collect(),
        }
    }
}

/// Whether a date, as precise as it is, may still be to come or is today.
pub(super) fn to_come(date: PartialDate, today: NaiveDate) -> bool {
    match date {
        PartialDate::Year(year) => year >= today.year(),
        PartialDate::Month(year, month) => (year, month) >= (today.year(), today.month()),
        PartialDate::Day(day) => day >= today,
    }
}

/// The name of a country in the reader's language.
pub(super) fn country(code: &str, organisations: &Organisations, w: Words) -> Option<Wording> {
    organisations.get(OrganisationId::named(code)).map(|row| told_name(&row.names, w))
}

/// A place, as far as it is known.
pub(super) fn place(w: Words, place: &Place, organisations: &Organisations) -> Option<Wording> {
    let country = place.country.as_deref().and_then(|code| country(code, organisations, w));
    match (&place.city, country) {
        (Some(city), Some(country)) => {
            Some(Wording::new(format!("{city}{}{}", w.t("list-comma"), country.text), country.lang))
        }
        (Some(city), None) => Some(Wording::own(city, &w)),
        (None, country) => country,
    }
}

/// The milestones of a process, on their lines.
pub(super) fn milestones(w: Words, facts: &Process, met: &Met, organisations: &Organisations) -> Vec<Event> {
    let mut events = stages(w, facts);
    for meeting in met.meetings.iter().filter(|meeting| meeting.date.is_some()) {
        let city = meeting.place.city.as_deref().filter(|city| !meeting.name.contains(city));
        let text = city.map_or_else(|| meeting.name.clone(), |city| format!("{}, {city}", meeting.name));
        let country = meeting.place.country.as_deref().and_then(|code| country(code, organisations, w));
        events.push(Event {
            lane: Lane::Meetings,
            date: meeting.date,
            text: english(&text),
            short: meeting.place.city.clone().or(country.map(|country| country.text)).unwrap_or_default(),
            planned: meeting.status != MeetingStatus::Held,
        });
    }
    events.extend(facts.milestones.iter().map(|milestone| Event {
        lane: Lane::Milestones,
        date: milestone.date,
        text: english(&milestone.text),
        short: String::new(),
        planned: false,
    }));
    events.extend(numbers(w, facts));
    events
}

/// The stages that were reached; those of one date are one event.
fn stages(w: Words, facts: &Process) -> Vec<Event> {
    let reached = facts.stage.reached.unwrap_or(0);
    let mut events: Vec<(Vec<u32>, Event)> = Vec::new();
    for step in &facts.stage.evidence {
        let planned = step.stage > reached;
        let same = events
            .iter_mut()
            .find(|(_, event)| event.date.is_some() && event.date == step.date && event.planned == planned);
        if let Some((numbers, event)) = same {
            numbers.push(step.stage);
            event.text.text = format!("{} {}", event.text.text, step.text);
        } else {
            let event =
                Event { lane: Lane::Stage, date: step.date, text: english(&step.text), short: String::new(), planned };
            events.push((vec![step.stage], event));
        }
    }
    let named = events.into_iter().map(|(numbers, event)| {
        let short = match numbers.as_slice() {
            [one @ 2..=4] if event.planned => w.t(&format!("site-stage-towards-{one}")),
            [one @ 1..=4] => w.t(&format!("site-stage-{one}")),
            several => several.iter().map(u32::to_string).collect::<Vec<_>>().join(&w.t("list-comma")),
        };
        Event { short, ..event }
    });
    named.collect()
}

/// How many took part at which time; who joined later is added where the sum is the recorded one.
fn numbers(w: Words, facts: &Process) -> Vec<Event> {
    let counts = facts.participants.counts.iter().filter(|count| count.date.is_some());
    let mut events: Vec<Event> = counts
        .clone()
        .map(|count| Event {
            lane: Lane::Participants,
            date: count.date,
            text: english(&counted(count.number, count.qualifier, &count.scope)),
            short: count.number.to_string(),
            planned: false,
        })
        .collect();
    let last = counts.max_by_key(|count| count.date.map(PartialDate::first_day));
    let Some((last, from)) = last.and_then(|count| Some((count.number, count.date?.first_day()))) else {
        return events;
    };
    let joined = facts.participants.items.iter().filter(|one| one.status == ParticipantStatus::Joined);
    let mut joined: Vec<PartialDate> =
        joined.filter_map(|one| one.since).filter(|date| date.first_day() > from).collect();
    joined.sort_by_key(|date| date.first_day());
    if u32::try_from(joined.len()).ok().and_then(|more| last.checked_add(more)) != Some(facts.participants.listed_count)
    {
        return events;
    }
    for (date, number) in joined.into_iter().zip(last as usize + 1..) {
        let text = Wording::own(w.n("standing-participants", number), &w);
        events.push(Event {
            lane: Lane::Participants,
            date: Some(date),
            text,
            short: number.to_string(),
            planned: false,
        });
    }
    events
}

/// A number of the data set with what it counts, in English as that is.
pub(super) fn counted(number: u32, qualifier: CountQualifier, scope: &str) -> String {
    match qualifier {
        CountQualifier::Exact => format!("{number} {scope}"),
        CountQualifier::MoreThan => format!("More than {number} {scope}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_is_not_over_is_still_to_come() {
        let today = NaiveDate::from_ymd_opt(2001, 2, 14).unwrap();
        for (date, yes) in [
            ("2001", true),
            ("2000", false),
            ("2001-02", true),
            ("2001-01", false),
            ("2001-02-14", true),
            ("2001-02-13", false),
        ] {
            assert_eq!(to_come(date.parse().unwrap(), today), yes, "{date}");
        }
    }
}
