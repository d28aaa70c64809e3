//! The first page of a private list, whole request: its cost depends on what the viewer sees, not on what exists.

use crate::{
    Bench, Outcome,
    duel::{Side, duel},
    page::beside_floor,
    process::Running,
    stage::{Papers, Shelf, Stock},
    table::Row,
};

/// Wanted: 0.03 of the floor with 100,000 documents; 1.3 times the time from 10,000 to 1,000,000; 5 times for 2,000 spaces.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    let shelf = |name: &str, papers: usize, spaces: usize, seen: usize| {
        bench.stage.shelf(name, Stock { papers, spaces, seen, papers_are: Papers::Bare })
    };
    let (small, middle) = (shelf("small", 10_000, 200, 20)?, shelf("middle", 100_000, 200, 20)?);
    let (large, officer) = (shelf("large", 1_000_000, 200, 20)?, shelf("officer", 100_000, 2_000, 2_000)?);
    let (server, _) = Running::server(bench, &middle.house)?;
    let floor = beside_floor(bench, &server, &middle.house.base, &middle.list, Some(&middle.cookie))?;
    drop(server);
    Ok(vec![
        floor.named("private list, 100,000 documents", 0.03),
        compare(bench, ("private list, 1,000,000 documents", &large), ("10,000", &small), 1.3)?,
        compare(bench, ("by date, officer with 2,000 spaces", &officer), ("20 spaces", &middle), 5.0)?,
    ])
}

/// The time of one list to that of another, one request after the other.
fn compare(
    bench: &Bench,
    (figure, ours): (&str, &Shelf),
    (beside, theirs): (&'static str, &Shelf),
    wanted: f64,
) -> Outcome<Row> {
    let (our_server, _) = Running::server(bench, &ours.house)?;
    let (their_server, _) = Running::server(bench, &theirs.house)?;
    let url = |shelf: &Shelf| format!("{}{}", shelf.house.base, shelf.list);
    let (our_url, their_url) = (url(ours), url(theirs));
    // wrk does not see that a redirect to the sign-in page is no list.
    bench.web.get(&our_url, Some(&ours.cookie))?;
    bench.web.get(&their_url, Some(&theirs.cookie))?;
    let one = Side { process: &our_server, url: &our_url, cookie: Some(&ours.cookie) };
    let other = Side { process: &their_server, url: &their_url, cookie: Some(&theirs.cookie) };
    let duel = duel(bench, &one, &other, 1, |_| Ok(()))?;
    let time = 1.0 / duel.pace;
    let processor = duel.ours.processor / duel.theirs.processor;
    let row = Row {
        connections: "1".to_owned(),
        ours: Some(duel.ours),
        beside: Some((beside, duel.theirs)),
        ..Row::plain(figure, format!("{time:.2} times the time, {processor:.2} times the CPU"))
    };
    Ok(row.wanted(&format!("≤ {wanted} times the time"), time <= wanted))
}
