//! Two servers driven in turn, so that what disturbs the machine disturbs both; the medians count.

use crate::{
    Bench, Outcome,
    process::Running,
    wrk::{Load, Report},
};

/// One of the two.
pub struct Side<'a> {
    /// Its process.
    pub process: &'a Running,
    /// What is asked of it.
    pub url: &'a str,
    /// By whom.
    pub cookie: Option<&'a str>,
}

/// Medians of one side.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Answers in a second.
    pub per_second: f64,
    /// The time within which 99 of 100 answers came, in milliseconds.
    pub p99: f64,
    /// Processor time of an answer, in microseconds.
    pub processor: f64,
}

/// What came of it.
pub struct Duel {
    /// The first side.
    pub ours: Measured,
    /// The second side.
    pub theirs: Measured,
    /// Ours in a second to theirs in a second, round by round.
    pub pace: f64,
    /// Our 99th percentile to theirs, round by round.
    pub p99: f64,
}

/// Drives both in turn. `between` is told before each run whose turn it is (true: ours).
pub fn duel(
    bench: &Bench,
    ours: &Side,
    theirs: &Side,
    connections: u32,
    mut between: impl FnMut(bool) -> Outcome<()>,
) -> Outcome<Duel> {
    // Caches fill before the first round, on both sides alike.
    for side in [theirs, ours] {
        Load { url: side.url, cookie: side.cookie, connections, seconds: 1 }.run()?;
    }
    let (mut mine, mut other) = (Vec::new(), Vec::new());
    for _ in 0..bench.rounds {
        between(false)?;
        other.push(once(bench, theirs, connections)?);
        between(true)?;
        mine.push(once(bench, ours, connections)?);
    }
    between(false)?;
    let ratio = |of: fn(&Measured) -> f64| median(mine.iter().zip(&other).map(|(a, b)| of(a) / of(b)));
    Ok(Duel {
        pace: ratio(|side| side.per_second),
        p99: ratio(|side| side.p99),
        ours: middle(&mine),
        theirs: middle(&other),
    })
}

/// Drives one side once.
fn once(bench: &Bench, side: &Side, connections: u32) -> Outcome<Measured> {
    let before = side.process.processor()?;
    let load = Load { url: side.url, cookie: side.cookie, connections, seconds: bench.seconds };
    let Report { requests, per_second, p99 } = load.run()?;
    let used = side.process.processor()?.saturating_sub(before);
    Ok(Measured { per_second, p99, processor: used.as_secs_f64() * 1e6 / requests })
}

fn middle(rounds: &[Measured]) -> Measured {
    Measured {
        per_second: median(rounds.iter().map(|round| round.per_second)),
        p99: median(rounds.iter().map(|round| round.p99)),
        processor: median(rounds.iter().map(|round| round.processor)),
    }
}

/// The middle one; of an even number the lower of the two in the middle.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}
