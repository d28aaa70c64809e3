//! What stands on the stage before the first figure is measured: databases on disk, addresses, readers.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{Outcome, seeding};

/// All that the figures need. The servers are not running: each figure starts and ends its own.
#[derive(Debug, Deserialize, Serialize)]
pub struct Stage {
    /// A house with a public site.
    pub front: Front,
    /// Private lists of three sizes: the viewer sees 20 of 200 spaces in each.
    pub small: Shelf,
    /// 100,000 documents.
    pub middle: Shelf,
    /// 1,000,000 documents.
    pub large: Shelf,
    /// 100,000 documents, listed by date for an officer who has 2,000 spaces.
    pub officer: Shelf,
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
}

impl Stage {
    /// Sets the stage; a file in JSON describes one that stands already.
    pub fn set(described: Option<&Path>) -> Outcome<Self> {
        let Some(file) = described else { return seeding::stage() };
        let text = std::fs::read_to_string(file).map_err(|fault| format!("{}: {fault}", file.display()))?;
        serde_json::from_str(&text).map_err(|fault| format!("{}: {fault}", file.display()))
    }
}
