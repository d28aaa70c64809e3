//! How fast the house is, as ratios: `cargo bench` drives the server and a floor in turn and prints one table.
//!
//! The floor is a bare handler that returns the same bytes from memory, in a process of its own. Ratios to it mean
//! something on any machine; absolute times do not, and nothing is asserted about them. Beside each figure stands the
//! processor time per request, read from the system: on a noisy machine it is the one to trust.
//!
//! `cargo bench -- page list --rounds 3 --seconds 5` measures less, and sooner.

use std::{path::PathBuf, process::ExitCode};

mod crowd;
mod download;
mod drive;
mod duel;
mod floor;
mod list;
mod pack;
mod page;
mod pages;
mod process;
mod scribe;
mod search;
mod seeding;
mod stage;
mod start;
mod table;
mod web;
mod wrk;

use self::{stage::Stage, table::Row, web::Web};

/// What could not be measured, as a sentence.
type Outcome<T> = Result<T, String>;

/// A figure: its name on the command line, and how it is measured.
type Figure = (&'static str, fn(&Bench) -> Outcome<Vec<Row>>);

const FIGURES: [Figure; 10] = [
    ("page", page::measure),
    ("list", list::measure),
    ("download", download::measure),
    ("crowd", crowd::measure),
    ("start", start::measure),
    ("pages", pages::measure),
    ("pack", pack::measure),
    ("drive", drive::measure),
    ("search", search::measure),
    ("search-many", search::measure_many),
];

/// What every figure is measured with.
struct Bench {
    /// The server's program, in release.
    program: PathBuf,
    /// The data, the addresses and who reads them.
    stage: Stage,
    /// How often each side is driven; the median counts.
    rounds: u32,
    /// How long each side is driven in a round.
    seconds: u32,
    /// A client for single requests.
    web: Web,
}

/// The command line of `cargo bench -- ...`.
struct Asked {
    program: PathBuf,
    rounds: u32,
    seconds: u32,
    figures: Vec<String>,
}

impl Asked {
    fn read(mut words: impl Iterator<Item = String>) -> Outcome<Self> {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_secretariat"));
        let mut asked = Self { program, rounds: 5, seconds: 10, figures: Vec::new() };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            let number =
                |text: String| text.parse().ok().filter(|n| *n > 0).ok_or_else(|| format!("“{text}” is no number"));
            match word.as_str() {
                "--bench" => {}
                "--program" => asked.program = value()?.into(),
                "--rounds" => asked.rounds = number(value()?)?,
                "--seconds" => asked.seconds = number(value()?)?,
                name if FIGURES.iter().any(|(figure, _)| *figure == name) => asked.figures.push(word),
                _ => {
                    let names: Vec<&str> = FIGURES.iter().map(|(name, _)| *name).collect();
                    return Err(format!(
                        "“{word}” is not known. Figures: {}; options: --rounds, --seconds",
                        names.join(" ")
                    ));
                }
            }
        }
        Ok(asked)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.as_slice() {
        [word, file] if word == "floor" => {
            floor::serve(file.as_ref()).map(|()| true).map_err(|fault| fault.to_string())
        }
        // `cargo test --all-targets` starts benches too, without this word.
        words if !words.iter().any(|word| word == "--bench") => Ok(true),
        words => Asked::read(words.iter().cloned()).and_then(measure),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// Measures what is asked for and prints the table; false if a figure could not be measured.
fn measure(asked: Asked) -> Outcome<bool> {
    let Asked { program, rounds, seconds, figures } = asked;
    let bench = Bench { program, stage: Stage::new(), rounds, seconds, web: Web::new()? };
    let (mut rows, mut whole) = (Vec::new(), true);
    for (name, figure) in FIGURES.iter().filter(|(name, _)| figures.is_empty() || figures.iter().any(|f| f == name)) {
        eprintln!("measuring {name} ...");
        match figure(&bench) {
            Ok(more) => rows.extend(more),
            Err(fault) => {
                whole = false;
                rows.push(Row::fault(name, &fault));
            }
        }
    }
    println!("{}", table::markdown(&rows));
    Ok(whole)
}
