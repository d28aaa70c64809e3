//! `countries.csv`: States and territories with their names.

use std::collections::BTreeMap;

use super::{
    Word,
    fault::Fault,
    reader::{LANGUAGES, Names, brief},
    words::words,
};

/// The file's name.
pub(super) const FILE: &str = "countries.csv";

words! {
    /// What a country or territory is.
    CountryStatus {
        /// A State.
        State = "state",
        /// A special administrative region, which is no State.
        SpecialAdministrativeRegion = "special-administrative-region",
        /// A State that is no more.
        FormerState = "former-state",
        /// A territory that is no more.
        FormerTerritory = "former-territory",
    }
}

/// A row of `countries.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// ISO 3166-1 alpha-3; empty where the file has none.
    pub alpha3: String,
    /// The part of the world; empty where the file has none.
    pub region: String,
    /// What it is.
    pub status: CountryStatus,
    /// Its name by language; English is always there.
    pub names: Names,
    /// The name that the source used at its time; empty where the file has none.
    pub name_in_paper: String,
}

/// The rows of the file, with what is wrong put down. `None` where a row cannot be told from the text, so that nobody refers to it.
pub(super) fn read(text: &str, faults: &mut Vec<Fault>) -> Option<Vec<Country>> {
    let mut put_down =
        |field: String, sentence: String| faults.push(Fault { file: FILE.to_owned(), process: None, field, sentence });
    let mut file = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let columns: BTreeMap<String, usize> = match file.headers() {
        Ok(names) => names.iter().enumerate().map(|(index, name)| (name.trim().to_owned(), index)).collect(),
        Err(error) => {
            put_down(String::new(), format!("The first line cannot be read: {error}."));
            return None;
        }
    };
    let mut complete = true;
    for needed in ["alpha2", "name_en", "status"] {
        if !columns.contains_key(needed) {
            put_down(needed.to_owned(), "This column is missing. Name it in the first line.".to_owned());
            complete = false;
        }
    }
    if !complete {
        return None;
    }
    let mut countries: Vec<Country> = Vec::new();
    for row in file.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                put_down(format!("line {line}"), format!("This line cannot be read: {}.", reason(&error)));
                complete = false;
                continue;
            }
        };
        let line = row.position().map_or(0, csv::Position::line);
        let cell =
            |name: &str| columns.get(name).and_then(|&index| row.get(index)).unwrap_or_default().trim().to_owned();
        let alpha2 = cell("alpha2");
        let mut wrong = |name: &str, sentence: String| put_down(format!("line {line}, {name}"), sentence);
        if alpha2.len() != 2 || !alpha2.bytes().all(|byte| byte.is_ascii_uppercase()) {
            wrong(
                "alpha2",
                format!("“{}” is no code. Write two capital letters, as ISO 3166-1 has them.", brief(&alpha2)),
            );
        } else if countries.iter().any(|country| country.alpha2 == alpha2) {
            wrong("alpha2", format!("“{alpha2}” stands in the file twice. Leave one."));
        }
        let status = cell("status");
        let known = CountryStatus::from_word(&status);
        if known.is_none() {
            let all: Vec<_> = CountryStatus::ALL.iter().map(|word| word.as_str()).collect();
            wrong("status", format!("“{}” is not known here. Write one of: {}.", brief(&status), all.join(", ")));
        }
        let names = LANGUAGES.iter().map(|language| ((*language).to_owned(), cell(&format!("name_{language}"))));
        let names: Names = names.filter(|(_, name)| !name.is_empty()).collect();
        if !names.contains_key("en") {
            wrong("name_en", "This is missing. The English name is needed.".to_owned());
        }
        countries.push(Country {
            alpha2,
            alpha3: cell("alpha3"),
            region: cell("region"),
            status: known.unwrap_or(CountryStatus::State),
            names,
            name_in_paper: cell("name_in_paper"),
        });
    }
    complete.then_some(countries)
}

fn reason(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("it has {len} fields where the first line has {expected_len}")
        }
        _ => error.to_string(),
    }
}
