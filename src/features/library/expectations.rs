//! Languages that are awaited: until when one is expected, and how complete the papers of a process are in each of its working languages.

use chrono::NaiveDate;
use sea_orm::ActiveValue::Set;

use super::{
    documents::{hold, judge_note, may_add, paper, some},
    filters::present_languages,
    rows::awaited,
    tables::{document, expectation},
};
use crate::{
    access::{AuditLine, Contribute, Grant, Once, ProcessId, RowId, Scope, SpaceId, Test, Total, Verb},
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// How far papers are counted.
pub const COUNTED: u64 = 1000;

/// What is expected, as typed.
#[derive(Clone, Debug, Default)]
pub struct Expected<'f> {
    /// The code of the language.
    pub language: &'f str,
    /// The day by whose end it is expected.
    pub day: &'f str,
    /// A line to who translates.
    pub note: &'f str,
}

/// The end of a day in a zone: the first instant that is no longer on time. `None` for a day that no calendar has.
pub fn end_of(day: &str, zone: chrono_tz::Tz) -> Option<Instant> {
    let next = day.parse::<NaiveDate>().ok()?.succ_opt()?;
    // Where the clocks go forward at midnight the day begins later.
    (0..=3).find_map(|hour| next.and_hms_opt(hour, 0, 0)?.and_local_timezone(zone).earliest()).map(|at| at.to_utc())
}

/// Says until when a language of a paper is expected: in place of what was said before.
///
/// # Errors
/// [`Error::Wrong`]; [`Denied`] for who may not add to the paper; [`Error::Conflict`]; the database's.
pub async fn expect(grant: &Grant<Contribute>, id: RowId, expected: &Expected<'_>) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let zone = grant.process(found.process_id).map_or(chrono_tz::Tz::UTC, |process| process.zone);
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let files = super::documents::in_version(write.scope(), id, found.version);
    let files = write.held(files).await?;
    let mut wrong = Vec::from_iter(judge_note(expected.note));
    if !awaited(grant, (found.process_id, found.symbol.as_deref()), &files).iter().any(|code| code == expected.language)
    {
        wrong.push(Wrong::at("language", "library-fault-not-awaited"));
    }
    match end_of(expected.day, zone) {
        None => wrong.push(Wrong::at("day", "library-fault-day")),
        Some(end) if end <= write.now() => wrong.push(Wrong::at("day", "library-fault-day-past")),
        Some(_) => {}
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    let row = expectation::ActiveModel {
        due_on: Set(expected.day.to_owned()),
        zone: Set(zone.name().to_owned()),
        note: Set(some(expected.note)),
        made_at: Set(write.now()),
        ..Default::default()
    };
    let before = of_paper(write.scope(), id).only(expectation::Column::Language, Test::is(expected.language));
    match write.held(before).await?.first() {
        Some(before) => {
            write.change::<expectation::Entity>(before.id, row).await?;
        }
        None => {
            let row = expectation::ActiveModel {
                id: Set(RowId::fresh()),
                document_id: Set(id),
                language: Set(expected.language.to_owned()),
                ..row
            };
            write.insert::<expectation::Entity>(row).await?;
        }
    }
    let line = AuditLine::of(Verb::LanguageExpected, id.0)
        .with("symbol", found.symbol)
        .with("language", expected.language)
        .with("day", expected.day);
    write.commit(line).await
}

/// What is expected of a paper.
pub fn of_paper(scope: &Scope, id: RowId) -> crate::access::Rows<'_, expectation::Entity> {
    scope
        .rows::<expectation::Entity>()
        .only(expectation::Column::DocumentId, Test::is(id))
        .oldest(expectation::Column::Language)
}

/// How the papers of some spaces stand in one language.
#[derive(Clone, Copy, Debug)]
pub struct Parity {
    /// How many papers there are that bear a symbol.
    pub papers: Total,
    /// How many of them lack the language wherever they stand.
    pub lacking: Total,
}

/// The papers that the viewer reads in some spaces of a process and that bear a symbol, each once, in however many of them it stands. Drafts are
/// awaited nowhere.
fn papers<'s>(scope: &'s Scope, spaces: &[SpaceId]) -> Once<'s, document::Entity> {
    let rows = scope.rows::<document::Entity>().in_spaces(spaces);
    rows.once(document::Column::Symbol, document::Column::PlacedAt)
}

/// Those of them that lack one of some languages at least wherever the viewer reads them.
pub fn lacking<'s>(scope: &'s Scope, spaces: &[SpaceId], languages: &[String]) -> Once<'s, document::Entity> {
    papers(scope, spaces).lacking(&present_languages(), languages.iter().map(String::as_str))
}

/// How the papers that the viewer reads in some spaces stand in each of some languages, in their order.
///
/// # Errors
/// The database's.
pub async fn parity(scope: &Scope, spaces: &[SpaceId], languages: &[String]) -> Outcome<Vec<Parity>> {
    let papers = papers(scope, spaces).total(COUNTED).await?;
    let mut each = Vec::new();
    for language in languages {
        let lacking = lacking(scope, spaces, std::slice::from_ref(language)).total(COUNTED).await?;
        each.push(Parity { papers, lacking });
    }
    Ok(each)
}

/// The spaces of a process whose papers are awaited in its working languages, as far as the viewer enters them.
pub fn spaces_of(scope: &Scope, process: ProcessId) -> Vec<SpaceId> {
    scope.spaces().filter(|space| space.process == process).map(|space| space.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_midnight_where_it_is_meant() {
        let end = |day: &str, zone: chrono_tz::Tz| end_of(day, zone).map(|at| at.to_rfc3339());
        assert_eq!(end("2026-12-12", chrono_tz::America::Tegucigalpa).as_deref(), Some("2026-12-13T06:00:00+00:00"));
        // In Beirut the clocks go forward at midnight: the next day begins at one.
        assert_eq!(end("2026-03-28", chrono_tz::Asia::Beirut).as_deref(), Some("2026-03-28T22:00:00+00:00"));
        for none in ["2026-02-30", "soon", "", "2026-13-01"] {
            assert_eq!(end(none, chrono_tz::Tz::UTC), None, "{none}");
        }
    }
}
