//! Files: as quick as the disk's cache lets them be, and never whole in memory.

use std::time::Duration;

use crate::{
    Bench, Outcome,
    page::beside_floor,
    process::{Running, pause},
    table::Row,
    wrk::Load,
};

/// Wanted: 0.6 of the floor for 1 MiB; less than 20 MiB more memory at 32 parallel downloads of 100 MiB.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    let front = &bench.stage.front()?;
    let (server, _) = Running::server(bench, &front.house)?;
    let pace = beside_floor(bench, &server, &front.house.base, &front.file_1_mib, None)?;
    drop(server);
    Ok(vec![pace.named("download of a released file, 1 MiB", 0.6), memory(bench)?])
}

fn memory(bench: &Bench) -> Outcome<Row> {
    const MOST: f64 = 20.0;
    let front = &bench.stage.front()?;
    // A server of its own: one that has just been driven holds memory that would hide the growth.
    let (server, _) = Running::server(bench, &front.house)?;
    let small = format!("{}{}", front.house.base, front.file_1_mib);
    let large = format!("{}{}", front.house.base, front.file_100_mib);
    Load { url: &small, cookie: None, connections: 1, seconds: 1 }.run()?;
    pause(Duration::from_secs(1));
    let before = server.resident()?;
    // Long enough that each of the 32 is well under way on a slow machine.
    let load = Load { url: &large, cookie: None, connections: 32, seconds: bench.seconds.max(10) };
    let most = server.most_resident_while(|| load.run())?;
    let row = Row {
        connections: "32".to_owned(),
        ..Row::plain(
            "memory at parallel downloads of 100 MiB",
            format!("{:.1} MiB more ({before:.1} → {most:.1})", most - before),
        )
    };
    Ok(row.wanted(&format!("< {MOST} MiB more"), most - before < MOST))
}
