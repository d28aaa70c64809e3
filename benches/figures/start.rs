//! From the start to the first answer, and the memory of a server at rest and at work.

use std::time::Duration;

use crate::{
    Bench, Outcome,
    duel::median,
    process::{Running, pause},
    table::Row,
    wrk::Load,
};

/// Reported, nothing wanted.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    let front = &bench.stage.front()?;
    let mut times = Vec::new();
    for _ in 0..bench.rounds {
        let (server, time) = Running::server(bench, &front.house)?;
        times.push(time.as_secs_f64() * 1000.0);
        drop(server);
    }
    let (server, _) = Running::server(bench, &front.house)?;
    pause(Duration::from_secs(2));
    let idle = server.resident()?;
    let url = format!("{}{}", front.house.base, front.page);
    let load = Load { url: &url, cookie: None, connections: 32, seconds: bench.seconds };
    let busy = server.most_resident_while(|| load.run())?;
    Ok(vec![
        Row::plain("start-up, until it is ready", format!("{:.0} ms", median(times.into_iter()))),
        Row::plain("resident memory, idle", format!("{idle:.1} MiB")),
        Row {
            connections: "32".to_owned(),
            ..Row::plain("resident memory, public page under load", format!("{busy:.1} MiB"))
        },
    ])
}
