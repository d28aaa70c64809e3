//! What stands on the stage before a figure is measured: databases on disk, addresses, readers.

use std::{path::PathBuf, time::Instant};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Outcome, seeding};

/// All that the figures need: houses in the target folder, each seeded when it is first asked for. The servers are not running: each figure
/// starts and ends its own.
#[derive(Clone, Debug)]
pub struct Stage {
    folder: PathBuf,
}

/// What stands in a house whose private list is read.
#[derive(Clone, Copy, Debug)]
pub struct Stock {
    /// How many papers.
    pub papers: usize,
    /// Over how many spaces they are spread evenly.
    pub spaces: usize,
    /// How many of the spaces the reader sees.
    pub seen: usize,
    /// What the papers are.
    pub papers_are: Papers,
}

/// What the papers of a house are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Papers {
    /// Titles.
    Bare,
    /// Titles and texts of 120 words, in six languages.
    WithTexts,
    /// Titles, all in one folder of their space.
    InAFolder,
    /// Files of 1 MiB.
    Large,
}

impl Stage {
    /// The stage in the target folder.
    pub fn new() -> Self {
        Self { folder: PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("houses") }
    }

    /// A house with a public site.
    pub fn front(&self) -> Outcome<Front> {
        self.stands("front", seeding::front)
    }

    /// A house whose private list is read.
    pub fn shelf(&self, name: &str, stock: Stock) -> Outcome<Shelf> {
        self.stands(name, |folder| seeding::shelf(folder, stock))
    }

    /// What is described in the folder; seeded, where nothing is.
    fn stands<T, F>(&self, name: &str, seed: impl FnOnce(PathBuf) -> F) -> Outcome<T>
    where
        T: Serialize + DeserializeOwned,
        F: Future<Output = Outcome<T>>,
    {
        let folder = self.folder.join(name);
        let described = folder.join("house.json");
        if let Ok(text) = std::fs::read_to_string(&described) {
            return serde_json::from_str(&text).map_err(|fault| fault.to_string());
        }
        let _ = std::fs::remove_dir_all(&folder);
        eprintln!("seeding {name} ...");
        let began = Instant::now();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let made = runtime.map_err(|fault| fault.to_string())?.block_on(seed(folder))?;
        let text = serde_json::to_string(&made).map_err(|fault| fault.to_string())?;
        std::fs::write(&described, text).map_err(|fault| fault.to_string())?;
        eprintln!("... in {} s", began.elapsed().as_secs());
        Ok(made)
    }
}

/// A server that can be started: `secretariat serve --config FILE`.
#[derive(Debug, Deserialize, Serialize)]
pub struct House {
    /// Its settings: SQLite, a free port of 127.0.0.1, mail to files, logs of errors only.
    pub config: PathBuf,
    /// Its address, without a slash at the end: `http://127.0.0.1:8471`. It is also the `Origin` of forms.
    pub base: String,
}

/// The public site, with papers that are released.
#[derive(Debug, Deserialize, Serialize)]
pub struct Front {
    /// The server.
    pub house: House,
    /// The path of a released document's page.
    pub page: String,
    /// The path of a released file of 1 MiB.
    pub file_1_mib: String,
    /// The path of a released file of 100 MiB.
    pub file_100_mib: String,
    /// The path of the sign-in form: a GET shows it with its `csrf`, a POST of `csrf`, `email` and `password` answers 303.
    pub sign_in: String,
    /// Twenty accounts with their right passwords.
    pub accounts: Vec<Account>,
}

/// Somebody who can sign in.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Account {
    /// The address.
    pub email: String,
    /// The right password.
    pub password: String,
}

/// A house whose private list is read.
#[derive(Debug, Deserialize, Serialize)]
pub struct Shelf {
    /// The server.
    pub house: House,
    /// The path of the list's first page of 50.
    pub list: String,
    /// The `Cookie` header of somebody who is signed in, for as long as the bench takes: `__Host-session=...`.
    pub cookie: String,
    /// The `Authorization` header of the same person's program, which reads the drive: `Basic ...`.
    pub program: String,
}
