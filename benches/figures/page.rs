//! The page of a released document, read by nobody in particular.

use crate::{
    Bench, Outcome,
    duel::{Side, duel},
    floor::Floor,
    process::Running,
    table::Row,
};

/// Wanted: half of the floor's pace, at 32 connections.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    let front = &bench.stage.front()?;
    let (server, _) = Running::server(bench, &front.house)?;
    let row = beside_floor(bench, &server, &front.house.base, &front.page, None)?;
    Ok(vec![row.named("released document page, anonymous", 0.5)])
}

/// A pace beside the floor's.
pub struct BesideFloor(f64, Row);

impl BesideFloor {
    /// As a line of the table, with the ratio that is wanted.
    pub fn named(self, figure: &str, wanted: f64) -> Row {
        let Self(pace, row) = self;
        Row { figure: figure.to_owned(), ..row }.wanted(&format!("≥ {wanted} of the floor"), pace >= wanted)
    }
}

/// Drives an address beside a floor that answers with the same bytes, at 32 connections.
pub fn beside_floor(
    bench: &Bench,
    server: &Running,
    base: &str,
    path: &str,
    cookie: Option<&str>,
) -> Outcome<BesideFloor> {
    const CONNECTIONS: u32 = 32;
    let url = format!("{base}{path}");
    let floor = Floor::start(&bench.web.get(&url, cookie)?)?;
    let ours = Side { process: server, url: &url, cookie };
    let theirs = Side { process: &floor.process, url: &floor.url, cookie };
    let duel = duel(bench, &ours, &theirs, CONNECTIONS, |_| Ok(()))?;
    let row = Row {
        connections: CONNECTIONS.to_string(),
        ours: Some(duel.ours),
        beside: Some(("floor", duel.theirs)),
        ..Row::plain("", format!("{:.3} of the floor's pace", duel.pace))
    };
    Ok(BesideFloor(duel.pace, row))
}
