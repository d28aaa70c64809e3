//! The search over titles and texts: its cost depends on what the viewer sees, not on what exists.

use std::time::Instant;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    Bench, Outcome,
    duel::{Measured, median},
    floor::Floor,
    process::Running,
    scribe::word,
    stage::{Papers, Shelf, Stock},
    table::Row,
    wrk::Load,
};

/// How many questions are asked.
const QUESTIONS: u32 = 300;

/// A house of so many papers with texts; the viewer sees 20 of its spaces.
fn shelf(bench: &Bench, name: &str, papers: usize, spaces: usize) -> Outcome<Shelf> {
    bench.stage.shelf(name, Stock { papers, spaces, seen: 20, papers_are: Papers::WithTexts })
}

/// The house of 100,000, of which the viewer sees a tenth.
fn middle(bench: &Bench) -> Outcome<Shelf> {
    shelf(bench, "texts", 100_000, 200)
}

/// Wanted: 0.006 of the floor at 100,000 documents of which the viewer sees a tenth, and 95 of 100 answers within 20 ms.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    const PACE: f64 = 0.006;
    const P95: f64 = 20.0;
    let middle = middle(bench)?;
    let (server, _) = Running::server(bench, &middle.house)?;
    let found = asked(bench, &server, &middle)?;
    let pace = found.measured.per_second / floor(bench, &middle)?;
    Ok(vec![
        found
            .row("search, 100,000 documents with text, a tenth seen", format!("{pace:.4} of the floor's pace"))
            .wanted(&format!("≥ {PACE} of the floor"), pace >= PACE),
        found
            .row("95 of 100 answers of the same", format!("{:.1} ms (half within {:.1})", found.p95, found.p50))
            .wanted(&format!("< {P95} ms, quiet"), found.p95 < P95),
    ])
}

/// Wanted: at 1,000,000 documents, of which the viewer sees 10,000 too, 95 of 100 answers within 4 times the time.
pub fn measure_many(bench: &Bench) -> Outcome<Vec<Row>> {
    const TIMES: f64 = 4.0;
    let (middle, large) = (middle(bench)?, shelf(bench, "many-texts", 1_000_000, 2_000)?);
    let (server, _) = Running::server(bench, &middle.house)?;
    let one = asked(bench, &server, &middle)?;
    drop(server);
    let (server, _) = Running::server(bench, &large.house)?;
    let other = asked(bench, &server, &large)?;
    let times = other.p95 / one.p95;
    let result = format!("{times:.2} times the p95 ({:.1} to {:.1} ms)", other.p95, one.p95);
    let row = other.row("search, 1,000,000 documents, 10,000 seen", result);
    Ok(vec![row.wanted(&format!("≤ {TIMES} times"), times <= TIMES)])
}

/// What came of the questions.
struct Found {
    measured: Measured,
    p50: f64,
    p95: f64,
}

impl Found {
    fn row(&self, figure: &str, result: String) -> Row {
        Row { connections: "1".to_owned(), ours: Some(self.measured), ..Row::plain(figure, result) }
    }
}

/// One question after the other: one word, two words, and the commonest words, in six languages.
fn asked(bench: &Bench, server: &Running, shelf: &Shelf) -> Outcome<Found> {
    let urls: Vec<String> = (0..QUESTIONS).map(|number| url(shelf, number)).collect();
    for url in urls.iter().take(30) {
        bench.web.get(url, Some(&shelf.cookie))?;
    }
    let (mut times, mut paces, mut processor) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..bench.rounds {
        let (before, began) = (server.processor()?, Instant::now());
        for url in &urls {
            let sent = Instant::now();
            bench.web.get(url, Some(&shelf.cookie))?;
            times.push(sent.elapsed().as_secs_f64() * 1000.0);
        }
        paces.push(f64::from(QUESTIONS) / began.elapsed().as_secs_f64());
        let used = server.processor()?.saturating_sub(before);
        processor.push(used.as_secs_f64() * 1e6 / f64::from(QUESTIONS));
    }
    times.sort_by(f64::total_cmp);
    let at = |of_hundred: usize| times.get(times.len() * of_hundred / 100).copied().unwrap_or(f64::NAN);
    let measured =
        Measured { per_second: median(paces.into_iter()), p99: at(99), processor: median(processor.into_iter()) };
    Ok(Found { measured, p50: at(50), p95: at(95) })
}

fn url(shelf: &Shelf, number: u32) -> String {
    let language = (number % 6) as usize;
    // Every fifth question is for one of the commonest words; the others are rarer, and each third is for two.
    let rank = if number.is_multiple_of(5) { 1 + number % 30 } else { 30 + (number * 37) % 3_000 };
    let mut words = word(language, rank);
    if number.is_multiple_of(3) {
        words = format!("{words} {}", word(language, 10 + number % 50));
    }
    format!("{}/area/search?q={}", shelf.house.base, utf8_percent_encode(&words, NON_ALPHANUMERIC))
}

/// How many answers of the same size the floor gives in a second, one after the other.
fn floor(bench: &Bench, shelf: &Shelf) -> Outcome<f64> {
    let floor = Floor::start(&bench.web.get(&url(shelf, 0), Some(&shelf.cookie))?)?;
    let load = Load { url: &floor.url, cookie: None, connections: 1, seconds: bench.seconds };
    Ok(load.run()?.per_second)
}
