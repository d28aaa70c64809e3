//! The pages of a long folder: the last one costs what the first one does.

use crate::{
    Bench, Outcome,
    duel::{Side, duel},
    process::Running,
    stage::{Papers, Stock},
    table::Row,
};

/// Wanted: the last page of a folder of 10,000 papers takes at most 1.5 times the time of the first.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    const MOST: f64 = 1.5;
    let stock = Stock { papers: 10_000, spaces: 1, seen: 1, papers_are: Papers::InAFolder };
    let shelf = bench.stage.shelf("folder", stock)?;
    let (server, _) = Running::server(bench, &shelf.house)?;
    let first = format!("{}{}", shelf.house.base, shelf.list);
    let mut last = first.clone();
    let mut pages = 1;
    while let Some(older) = older(&bench.web.get(&last, Some(&shelf.cookie))?) {
        last = format!("{}{older}", shelf.house.base);
        pages += 1;
    }
    let side = |url| Side { process: &server, url, cookie: Some(&shelf.cookie) };
    let duel = duel(bench, &side(&last), &side(&first), 1, |_| Ok(()))?;
    let (time, processor) = (1.0 / duel.pace, duel.ours.processor / duel.theirs.processor);
    let row = Row {
        connections: "1".to_owned(),
        ours: Some(duel.ours),
        beside: Some(("first page", duel.theirs)),
        ..Row::plain(
            &format!("last of {pages} pages of a folder of 10,000"),
            format!("{time:.2} times the time, {processor:.2} times the CPU"),
        )
    };
    Ok(vec![row.wanted(&format!("≤ {MOST} times the time"), time <= MOST)])
}

/// Where the list goes on: the address of the link to older papers.
fn older(page: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(page);
    let before = text.split_once("\" rel=\"next\"")?.0;
    let start = before.rfind('"')? + 1;
    Some(before[start..].replace("&amp;", "&"))
}
