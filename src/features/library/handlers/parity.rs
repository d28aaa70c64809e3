//! The board of languages: which papers lack which working language, since when, and by when it is expected; and which translations are behind
//! their original. Everything in it is counted over what its reader may read.

use std::collections::HashMap;

use actix_web::web;
use askama::Template;
use serde::Deserialize;

use super::proposals::behind_told;
use crate::{
    access::{ProcessSeen, RowId, SpaceId, Test, Total},
    clock::PartialDate,
    error::{Denied, Error, Outcome},
    features::library::{
        carried::Behind,
        expectations::{self, COUNTED, Parity, end_of, parity, spaces_of},
        filters::with_all,
        gathered::{Gathered, adds_to, gathered},
        overtaken::{self, Overtaken},
        pages::{BehindRow, LackingRow, ParityPage, ParityRow},
        rows::{Listed, listed_once, total_sentence},
        tables::expectation,
    },
    http::{
        Answer, Cursor, SignedIn, Visit,
        links::with_words,
        names::by_name,
        pace::Bound,
        private_page,
        times::Days,
        views::{Choice, Pager, language_name},
    },
    i18n::Words,
};

/// How many papers stand on a page.
const PAGE: usize = 50;

/// How often a person may look at the board: it goes through all papers that they read, and nobody is to keep the others waiting with it.
const BOUND: Bound = Bound { what: "languages", a_minute: 60, at_once: 2 };

/// What the address may say.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    process: String,
    language: String,
    after: String,
    /// Where the list of what is behind goes on.
    behind: String,
}

/// The board.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let (visit, asked, w) = (&visit.0, asked.into_inner(), visit.w);
    let person = visit.scope.viewer().ok_or(Denied::SignIn)?.person;
    let begun = visit.house.pace.begin(person, BOUND, visit.house.store.clock().now());
    let _under_way = begun.map_err(|_| Error::TooMany { minutes: 1 })?;
    let processes = own_processes(visit);
    let process = processes.iter().find(|process| process.slug == asked.process).or(processes.first()).copied();
    let spaces = process.map(|process| spaces_of(&visit.scope, process.id)).unwrap_or_default();
    let working = process.map(|process| process.languages.clone()).unwrap_or_default();
    let language = working.iter().find(|code| **code == asked.language);
    let slug = process.map_or("", |process| process.slug.as_str());
    let (overtaken, looked_through) = overtaken::overtaken(&visit.scope, &spaces, &working).await?;
    let more_overtaken = looked_through.is_some();
    let mut languages = Vec::new();
    for (code, parity) in working.iter().zip(parity(&visit.scope, &spaces, &working).await?) {
        let behind = overtaken.iter().filter(|one| one.behind.iter().any(|behind| behind.language == *code)).count();
        let behind = if more_overtaken { Total::MoreThan(behind as u64) } else { Total::Exactly(behind as u64) };
        languages.push(row(w, slug, code, &parity, behind));
    }
    let wanted = language.map_or_else(|| working.clone(), |code| vec![code.clone()]);
    let rows = expectations::lacking(&visit.scope, &spaces, &wanted);
    let (after, behind_after) = (Cursor::read(&asked.after), Cursor::read(&asked.behind));
    let (mut found, total) = listed_once(rows, after.map(Into::into), PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|(last, _)| Cursor { at: last.placed_at, id: last.id.0 });
    let (behind, behind_older) = behind_rows(visit, &spaces, &overtaken, &wanted, behind_after).await?;
    // Each of the two lists stays where it is while the other one goes on.
    let href = |after: Option<Cursor>, behind: Option<Cursor>| {
        let (after, behind) = (after.map(|after| after.to_string()), behind.map(|behind| behind.to_string()));
        let words = [
            ("process", Some(slug)),
            ("language", language.map(String::as_str)),
            ("after", after.as_deref()),
            ("behind", behind.as_deref()),
        ];
        with_words("/area/languages", words)
    };
    let page = ParityPage {
        chrome: visit.own_frame("papers")?,
        w,
        processes: if processes.len() > 1 { choices(&processes, slug, w) } else { Vec::new() },
        process: process.map(|process| process.name(w)).unwrap_or_default(),
        languages,
        papers: lacking(visit, &spaces, found, &overtaken).await?,
        asked: with_all(
            working.iter().map(|code| Choice::new(code, language_name(w, code), Some(code) == language)).collect(),
            w,
        ),
        pager: Pager {
            newer: after.map(|_| href(None, behind_after)),
            older: older.map(|older| href(Some(older), behind_after)),
            total: total_sentence(total, w),
        },
        behind,
        behind_pager: Pager {
            newer: behind_after.map(|_| href(after, None)),
            older: behind_older.map(|older| href(after, Some(older))),
            total: behind_total(w, &overtaken, &wanted, more_overtaken),
        },
        looked_through: looked_through.map(|n| w.n("library-parity-looked-through", n)).unwrap_or_default(),
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

fn row(w: Words, slug: &str, code: &str, parity: &Parity, behind: Total) -> ParityRow {
    let number = |total: Total| match total {
        Total::Exactly(n) | Total::MoreThan(n) => n,
    };
    let (papers, lacking) = (number(parity.papers), number(parity.lacking).min(number(parity.papers)));
    let behind_number = number(behind).min(papers - lacking);
    let there = papers - lacking - behind_number;
    // Beyond what is counted nobody knows the share: then only what is lacking is told.
    let exact = !matches!(parity.papers, Total::MoreThan(_)) || lacking == 0;
    let told = match (parity.lacking, exact) {
        (Total::MoreThan(n), _) => w.a1("library-parity-more", "n", n),
        (Total::Exactly(_), true) => w.a2("library-parity-told", "there", there, "papers", papers),
        (Total::Exactly(n), false) => w.a1("library-parity-lacking", "n", n),
    };
    let words = [("process", Some(slug)), ("language", Some(code))];
    let whole = papers.min(COUNTED);
    ParityRow {
        code: code.to_owned(),
        name: language_name(w, code),
        told,
        percent: (100 * there).checked_div(whole).unwrap_or(100),
        behind_percent: (100 * behind_number).div_ceil(whole.max(1)),
        behind: behind_sentence(w, behind),
        href: (lacking > 0 || number(behind) > 0).then(|| with_words("/area/languages", words)),
    }
}

/// How many translations are behind, in words; nothing where none is.
fn behind_sentence(w: Words, behind: Total) -> String {
    match behind {
        Total::Exactly(0) | Total::MoreThan(0) => String::new(),
        Total::Exactly(n) => w.n("library-parity-behind", usize::try_from(n).unwrap_or(usize::MAX)),
        Total::MoreThan(n) => w.n("library-parity-behind-more", usize::try_from(n).unwrap_or(usize::MAX)),
    }
}

/// The same of all languages that are asked for.
fn behind_total(w: Words, overtaken: &[Overtaken], wanted: &[String], more: bool) -> String {
    let translations = overtaken.iter().flat_map(|one| &one.behind).filter(|one| wanted.contains(&one.language));
    let n = translations.count() as u64;
    behind_sentence(w, if more { Total::MoreThan(n) } else { Total::Exactly(n) })
}

/// The translations of a page of papers that are behind, and where the list goes on.
async fn behind_rows(
    visit: &Visit,
    spaces: &[SpaceId],
    overtaken: &[Overtaken],
    wanted: &[String],
    after: Option<Cursor>,
) -> Outcome<(Vec<BehindRow>, Option<Cursor>)> {
    let place = |one: &Overtaken| Cursor { at: one.paper.placed_at, id: one.paper.id.0 };
    let goes_on = |one: &Overtaken| {
        after.is_none_or(|after| {
            let place = place(one);
            (place.at, place.id) < (after.at, after.id)
        })
    };
    let is_wanted = |one: &&Behind| wanted.contains(&one.language);
    let asked = overtaken.iter().filter(|one| one.behind.iter().any(|behind| is_wanted(&behind)) && goes_on(one));
    let mut page: Vec<&Overtaken> = asked.take(PAGE + 1).collect();
    let more = page.len() > PAGE;
    page.truncate(PAGE);
    let older = page.last().filter(|_| more).map(|last| place(last));
    let ids: Vec<RowId> = page.iter().flat_map(|one| &one.behind).map(|behind| behind.paper).collect();
    let made = overtaken::made(&visit.scope, spaces, &ids).await?;
    let papers = gathered(visit, spaces, page.iter().filter_map(|one| one.paper.symbol.clone())).await?;
    let (mut days, mut rows) = (Days::of(visit.w), Vec::new());
    for one in page {
        let Some(paper) = one.paper.symbol.as_ref().and_then(|symbol| papers.get(symbol)) else { continue };
        for behind in one.behind.iter().filter(is_wanted) {
            // Where it is behind it is told from which version it was made, and a newer one is handed in.
            let Some(paper) = paper.row(visit, |paper| paper.id == behind.paper) else { continue };
            let since = made.get(&(behind.paper, behind.since));
            rows.push(BehindRow {
                language: language_name(visit.w, &behind.language),
                href: format!("{}#text-{}", paper.href, behind.language),
                told: visit.w.n("library-behind", usize::try_from(behind.of).unwrap_or(1)),
                since: since.map(|at| days.of_instant(*at, visit.zone_of(one.paper.process_id))),
                paper,
            });
        }
    }
    Ok((rows, older))
}

/// Papers with since when they lack a language, and by when it is expected.
async fn lacking(
    visit: &Visit,
    spaces: &[SpaceId],
    found: Vec<Listed>,
    overtaken: &[Overtaken],
) -> Outcome<Vec<LackingRow>> {
    let of_symbols = found.iter().filter_map(|(paper, _)| paper.symbol.clone());
    let papers = gathered(visit, spaces, of_symbols).await?;
    let rows = visit.scope.rows::<expectation::Entity>().in_spaces(spaces);
    let rows = rows.only(expectation::Column::DocumentId, Test::any(papers.values().flat_map(Gathered::ids)));
    let mut expected: HashMap<RowId, Vec<expectation::Model>> = HashMap::new();
    for row in rows.oldest(expectation::Column::Language).all().await? {
        expected.entry(row.document_id).or_default().push(row);
    }
    let (mut days, mut lacking) = (Days::of(visit.w), Vec::new());
    for (first, _) in found {
        let Some(paper) = first.symbol.as_ref().and_then(|symbol| papers.get(symbol)) else { continue };
        let Some(row) = paper.row(visit, |paper| adds_to(&visit.scope, paper)) else { continue };
        let there = |code: &str| row.languages.iter().any(|one| one.code == code && one.href.is_some());
        let mut told: Vec<String> = Vec::new();
        for one in paper.ids().filter_map(|id| expected.get(&id)).flatten().filter(|one| !there(&one.language)) {
            let said = sentence(visit, one);
            // What is said in two spaces is said once.
            if !told.contains(&said) {
                told.push(said);
            }
        }
        let behind = overtaken.iter().find(|one| one.paper.symbol == first.symbol).map(|one| &one.behind);
        lacking.push(LackingRow {
            since: days.of_instant(first.placed_at, visit.zone_of(first.process_id)),
            expected: told,
            behind: behind.into_iter().flatten().map(|one| behind_told(visit.w, one)).collect(),
            paper: row,
        });
    }
    Ok(lacking)
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
