//! The one table, in Markdown.

use crate::duel::Measured;

/// A line of the table.
pub struct Row {
    /// What was measured.
    pub figure: String,
    /// How many asked at once; empty where nobody did.
    pub connections: String,
    /// The server.
    pub ours: Option<Measured>,
    /// What it is compared with, and how that did.
    pub beside: Option<(&'static str, Measured)>,
    /// The ratio or the amount.
    pub result: String,
    /// What is wanted of it; empty where nothing is.
    pub wanted: String,
    /// Whether it is so.
    pub held: Option<bool>,
}

impl Row {
    /// A figure that could not be measured.
    pub fn fault(figure: &str, fault: &str) -> Self {
        let first = fault.lines().next().unwrap_or_default();
        eprintln!("{figure}: {fault}");
        Self::plain(figure, format!("could not be measured: {first}"))
    }

    /// A figure without requests.
    pub fn plain(figure: &str, result: String) -> Self {
        let figure = figure.to_owned();
        Self { figure, connections: String::new(), ours: None, beside: None, result, wanted: String::new(), held: None }
    }

    /// The same with what is wanted of it.
    pub fn wanted(self, wanted: &str, held: bool) -> Self {
        Self { wanted: wanted.to_owned(), held: Some(held), ..self }
    }
}

/// The table of all rows.
pub fn markdown(rows: &[Row]) -> String {
    let head = "| figure | connections | requests/s | p99 ms | CPU µs/request | beside | requests/s | p99 ms | CPU µs/request | result | wanted | held |";
    let line = "|---|--:|--:|--:|--:|---|--:|--:|--:|---|---|---|";
    let rows = rows.iter().map(|row| {
        let (beside, theirs) = row.beside.map_or(("", None), |(name, theirs)| (name, Some(theirs)));
        let held = row.held.map_or("", |held| if held { "yes" } else { "**no**" });
        format!(
            "| {} | {} | {} | {beside} | {} | {} | {} | {held} |",
            row.figure,
            row.connections,
            cells(row.ours),
            cells(theirs),
            row.result.replace('|', "/"),
            row.wanted
        )
    });
    [head.to_owned(), line.to_owned()].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn cells(side: Option<Measured>) -> String {
    let Some(Measured { per_second, p99, processor }) = side else { return " |  | ".to_owned() };
    format!("{per_second:.0} | {p99:.2} | {processor:.0}")
}
