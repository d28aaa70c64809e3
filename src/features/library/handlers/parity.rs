//! The board of languages: which papers lack which working language, since when, and by when it is expected. Everything in it is counted over
//! what its reader may read.

use std::collections::HashMap;

use actix_web::web;
use askama::Template;
use serde::Deserialize;

use crate::{
    access::{ProcessSeen, RowId, SpaceId, Test, Total},
    clock::PartialDate,
    error::Outcome,
    features::library::{
        expectations::{COUNTED, Parity, end_of, parity, spaces_of},
        filters::{incomplete, with_all},
        pages::{LackingRow, ParityPage, ParityRow},
        rows::{Listed, listed, listed_rows, total_sentence},
        tables::{document, expectation},
    },
    http::{
        Answer, Cursor, SignedIn, Visit,
        links::with_words,
        names::by_name,
        private_page,
        times::day,
        views::{Choice, Pager, language_name},
    },
    i18n::Words,
};

/// How many papers stand on a page.
const PAGE: usize = 50;

/// What the address may say.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    process: String,
    language: String,
    after: String,
}

/// The board.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let (visit, asked, w) = (&visit.0, asked.into_inner(), visit.w);
    let processes = own_processes(visit);
    let process = processes.iter().find(|process| process.slug == asked.process).or(processes.first()).copied();
    let spaces = process.map(|process| spaces_of(&visit.scope, process.id)).unwrap_or_default();
    let working = process.map(|process| process.languages.clone()).unwrap_or_default();
    let language = working.iter().find(|code| **code == asked.language);
    let slug = process.map_or("", |process| process.slug.as_str());
    let mut languages = Vec::new();
    for code in &working {
        languages.push(row(w, slug, code, &parity(&visit.scope, &spaces, code).await?));
    }
    let wanted = language.map_or_else(|| working.clone(), |code| vec![code.clone()]);
    let rows = incomplete(visit.scope.rows::<document::Entity>().in_spaces(&spaces), &wanted);
    let after = Cursor::read(&asked.after);
    let (mut found, total) = listed(rows, after.map(Into::into), PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let href = |after: Option<String>| {
        let words = [("process", Some(slug)), ("language", language.map(String::as_str)), ("after", after.as_deref())];
        with_words("/area/languages", words)
    };
    let older = found.last().filter(|_| more).map(|(last, _)| Cursor { at: last.placed_at, id: last.id.0 }.to_string());
    let page = ParityPage {
        chrome: visit.own_frame("papers")?,
        w,
        processes: if processes.len() > 1 { choices(&processes, slug, w) } else { Vec::new() },
        process: process.map(|process| process.name(w)).unwrap_or_default(),
        languages,
        papers: lacking(visit, &spaces, found).await?,
        asked: with_all(
            working.iter().map(|code| Choice::new(code, language_name(w, code), Some(code) == language)).collect(),
            w,
        ),
        pager: Pager {
            newer: after.map(|_| href(None)),
            older: older.map(|older| href(Some(older))),
            total: total_sentence(total, w),
        },
    };
    Ok(private_page(page.render()?))
}

/// The processes in which the visitor sits, by name.
fn own_processes(visit: &Visit) -> Vec<&ProcessSeen> {
    let mut ids: Vec<_> = visit.scope.seats().iter().map(|seat| seat.process).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().filter_map(|id| visit.scope.process(id)).collect()
}

fn choices(processes: &[&ProcessSeen], slug: &str, w: Words) -> Vec<Choice> {
    let each = processes.iter().map(|process| Choice::new(&process.slug, process.name(w), process.slug == slug));
    let mut choices: Vec<Choice> = each.collect();
    by_name(&mut choices, w, |choice| &choice.label);
    choices
}

fn row(w: Words, slug: &str, code: &str, parity: &Parity) -> ParityRow {
    let number = |total: Total| match total {
        Total::Exactly(n) | Total::MoreThan(n) => n,
    };
    let (papers, lacking) = (number(parity.papers), number(parity.lacking).min(number(parity.papers)));
    let there = papers - lacking;
    // Beyond what is counted nobody knows the share: then only what is lacking is told.
    let exact = !matches!(parity.papers, Total::MoreThan(_)) || lacking == 0;
    let told = match (parity.lacking, exact) {
        (Total::MoreThan(n), _) => w.a1("library-parity-more", "n", n),
        (Total::Exactly(_), true) => w.a2("library-parity-told", "there", there, "papers", papers),
        (Total::Exactly(n), false) => w.a1("library-parity-lacking", "n", n),
    };
    let words = [("process", Some(slug)), ("language", Some(code))];
    ParityRow {
        code: code.to_owned(),
        name: language_name(w, code),
        told,
        percent: (100 * there).checked_div(papers.min(COUNTED)).unwrap_or(100),
        href: (lacking > 0).then(|| with_words("/area/languages", words)),
    }
}

/// Papers with since when they lack a language, and by when it is expected.
async fn lacking(visit: &Visit, spaces: &[SpaceId], found: Vec<Listed>) -> Outcome<Vec<LackingRow>> {
    let w = visit.w;
    let ids = found.iter().map(|(paper, _)| paper.id);
    let rows = visit.scope.rows::<expectation::Entity>().in_spaces(spaces);
    let rows = rows.only(expectation::Column::DocumentId, Test::any(ids)).oldest(expectation::Column::Language);
    let mut expected: HashMap<RowId, Vec<expectation::Model>> = HashMap::new();
    for row in rows.all().await? {
        expected.entry(row.document_id).or_default().push(row);
    }
    let since: Vec<_> = found
        .iter()
        .map(|(paper, languages)| {
            let there = |code: &str| languages.iter().any(|language| language.language == code);
            let told = expected.remove(&paper.id).unwrap_or_default();
            let told = told.iter().filter(|row| !there(&row.language)).map(|row| sentence(visit, row)).collect();
            (day(w, paper.placed_at, visit.zone_of(paper.process_id)), told)
        })
        .collect();
    let papers = listed_rows(visit, found, true).into_iter().zip(since);
    Ok(papers.map(|(paper, (since, expected))| LackingRow { paper, since, expected }).collect())
}

/// “Spanish: expected by 12 December 2026”; of a day that has passed the same, without a word of blame.
pub fn sentence(visit: &Visit, row: &expectation::Model) -> String {
    let w = visit.w;
    let zone: chrono_tz::Tz = row.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let past = end_of(&row.due_on, zone).is_some_and(|end| end <= visit.scope.now());
    let date = row.due_on.parse::<PartialDate>().map(|date| w.date(&date)).unwrap_or_default();
    let key = if past { "library-expected-past" } else { "library-expected-by" };
    let said =
        w.a3(key, "language", language_name(w, &row.language), "date", date, "zone", w.zone(visit.scope.now(), zone));
    // The line that goes with it stands behind.
    row.note.as_ref().map_or(said.clone(), |note| format!("{said} · {note}"))
}
