//! `wrk`, which asks as fast as it is answered: how it is run, and what it says.

use std::process::Command;

use crate::Outcome;

/// What is asked for, and how.
#[derive(Clone, Copy)]
pub struct Load<'a> {
    /// The address.
    pub url: &'a str,
    /// Who asks, as a `Cookie` header.
    pub cookie: Option<&'a str>,
    /// How many ask at once.
    pub connections: u32,
    /// For how long.
    pub seconds: u32,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    /// Answers in all.
    pub requests: f64,
    /// Answers in a second.
    pub per_second: f64,
    /// The time within which 99 of 100 answers came, in milliseconds.
    pub p99: f64,
}

impl Load<'_> {
    /// Asks, on one thread and without compression. An answer that is no success makes the whole run worthless.
    pub fn run(&self) -> Outcome<Report> {
        let mut wrk = Command::new("wrk");
        wrk.args(["-t1", "--latency", "--timeout", "60s", "-H", "Accept-Encoding: identity"]);
        wrk.arg(format!("-c{}", self.connections)).arg(format!("-d{}s", self.seconds));
        if let Some(cookie) = self.cookie {
            wrk.args(["-H", &format!("Cookie: {cookie}")]);
        }
        let answer = wrk.arg(self.url).output().map_err(|fault| format!("wrk does not start: {fault}"))?;
        let said = String::from_utf8_lossy(&answer.stdout);
        read(&said).map_err(|fault| format!("{}: {fault}\n{said}{}", self.url, String::from_utf8_lossy(&answer.stderr)))
    }
}

/// Reads what wrk 4 prints.
fn read(said: &str) -> Outcome<Report> {
    let lines = || said.lines().map(str::trim);
    let behind = |word: &str| lines().find_map(|line| line.strip_prefix(word)).map(str::trim);
    if let Some(count) = behind("Non-2xx or 3xx responses:") {
        return Err(format!("{count} answers were no success"));
    }
    if let Some(errors) = behind("Socket errors:") {
        return Err(format!("connections broke: {errors}"));
    }
    let requests = lines().find_map(|line| line.split_once(" requests in ")).and_then(|(count, _)| count.parse().ok());
    let per_second = behind("Requests/sec:").and_then(|value| value.parse().ok());
    let p99 = behind("99%").and_then(milliseconds);
    match (requests, per_second, p99) {
        (Some(requests), Some(per_second), Some(p99)) if requests > 0.0 => Ok(Report { requests, per_second, p99 }),
        _ => Err("wrk said nothing that can be read".to_owned()),
    }
}

/// `812.00us`, `1.52ms`, `2.01s`, `1.10m` in milliseconds.
fn milliseconds(text: &str) -> Option<f64> {
    let unit = text.find(|letter: char| letter.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit);
    let number: f64 = number.parse().ok()?;
    Some(match unit {
        "us" => number / 1000.0,
        "ms" => number,
        "s" => number * 1000.0,
        "m" => number * 60_000.0,
        _ => return None,
    })
}
