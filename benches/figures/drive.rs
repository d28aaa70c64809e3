//! The network drive: a folder of a thousand papers, as a program asks for it when it is opened.

use std::time::Instant;

use reqwest::Method;

use crate::{
    Bench, Outcome,
    duel::{Measured, median},
    floor::Floor,
    process::Running,
    stage::{Papers, Shelf, Stock},
    table::Row,
    web::send,
    wrk::Load,
};

/// How many papers stand in the space.
const ENTRIES: usize = 1_000;

/// How often a round asks.
const TIMES: u32 = 60;

/// What the programs ask for that show a folder: davfs2 and rclone these, Windows Explorer all.
const ASKED: &str = r#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/><getetag/><displayname/></prop></propfind>"#;

/// Wanted: 20 answers to PROPFIND of 1,000 entries in a second, one after the other; the ratio to the floor is told beside it.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    const WANTED: f64 = 20.0;
    let stock = Stock { papers: ENTRIES, spaces: 1, seen: 1, papers_are: Papers::Bare };
    let shelf = bench.stage.shelf("drive", stock)?;
    let (server, _) = Running::server(bench, &shelf.house)?;
    let answer = entries(bench, &shelf)?;
    let shown = answer.windows(10).filter(|bytes| *bytes == b":response>").count() / 2;
    // The space itself is the first.
    if shown != ENTRIES + 1 {
        return Err(format!("{shown} entries came"));
    }
    let measured = asked(bench, &server, &shelf)?;
    let floor = Floor::start(&answer)?;
    let load = Load { url: &floor.url, cookie: None, connections: 1, seconds: bench.seconds };
    let pace = measured.per_second / load.run()?.per_second;
    let result = format!("{:.0} a second, {pace:.4} of the floor's pace", measured.per_second);
    let row =
        Row { connections: "1".to_owned(), ours: Some(measured), ..Row::plain("PROPFIND of 1,000 entries", result) };
    Ok(vec![row.wanted(&format!("≥ {WANTED} a second"), measured.per_second >= WANTED)])
}

/// One question after the other.
fn asked(bench: &Bench, server: &Running, shelf: &Shelf) -> Outcome<Measured> {
    let (mut times, mut paces, mut processor) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..bench.rounds {
        let (before, began) = (server.processor()?, Instant::now());
        for _ in 0..TIMES {
            let sent = Instant::now();
            entries(bench, shelf)?;
            times.push(sent.elapsed().as_secs_f64() * 1000.0);
        }
        paces.push(f64::from(TIMES) / began.elapsed().as_secs_f64());
        let used = server.processor()?.saturating_sub(before);
        processor.push(used.as_secs_f64() * 1e6 / f64::from(TIMES));
    }
    times.sort_by(f64::total_cmp);
    let p99 = times.get(times.len() * 99 / 100).copied().unwrap_or(f64::NAN);
    Ok(Measured { per_second: median(paces.into_iter()), p99, processor: median(processor.into_iter()) })
}

/// What stands in the space, as the drive tells it.
fn entries(bench: &Bench, shelf: &Shelf) -> Outcome<Vec<u8>> {
    let url = format!("{}/dav/bench/group-0/", shelf.house.base);
    let method = Method::from_bytes(b"PROPFIND").map_err(|fault| fault.to_string())?;
    let request = bench.web.client.request(method, &url).header("authorization", &shelf.program).header("depth", "1");
    let request = request.header("content-type", "application/xml").body(ASKED);
    bench.web.runtime.block_on(async {
        let answer = send(request).await?;
        if answer.status() != 207 {
            return Err(format!("{url} answers {} to PROPFIND", answer.status()));
        }
        answer.bytes().await.map(|bytes| bytes.to_vec()).map_err(|fault| format!("{url}: {fault}"))
    })
}
