//! What can go wrong, as values. Each has a sentence that a person can act on; `http` alone turns them into pages.

use sea_orm::{DbErr, RuntimeErr, SqlErr, SqlxError, SqlxSqliteError};

/// Why somebody is not let through, in the order in which it is found out (rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// Nobody is signed in.
    #[error("Sign in first.")]
    SignIn,
    /// Not visible means not found.
    #[error("There is nothing at this address that can be shown to you.")]
    NotFound,
    /// Visible, but not permitted in the seat that is acted in.
    #[error("Your seat does not allow this.")]
    Forbidden,
}

/// One thing that is wrong with a form, named by its field. The key leads to a sentence in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field's name; it is its id on the page too.
    pub field: &'static str,
    /// The key of the sentence in the catalogue.
    pub key: &'static str,
    /// What the sentence speaks of (its `$it`); may be empty.
    pub it: String,
}

impl Wrong {
    /// A fault without further words.
    pub fn at(field: &'static str, key: &'static str) -> Self {
        Self { field, key, it: String::new() }
    }

    /// A fault that speaks of something typed.
    pub fn of(field: &'static str, key: &'static str, it: impl Into<String>) -> Self {
        Self { field, key, it: it.into() }
    }
}

/// What can go wrong in any verb.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// See [`Denied`].
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A form that was not made by us, or for another session.
    #[error("This form is out of date. Open the page again and repeat.")]
    Forged,
    /// What was typed cannot be taken.
    #[error("Something in the form needs another look.")]
    Wrong(Vec<Wrong>),
    /// The row has changed since the page was shown.
    #[error("Somebody changed this in the meantime. Look at the page again.")]
    Conflict,
    /// Another seat has locked this, or its lock was not named.
    #[error("This is locked. Nothing was changed.")]
    Locked,
    /// What was here has been withdrawn.
    #[error("This has been withdrawn.")]
    Gone,
    /// Too large.
    #[error("This is larger than the {limit_mb} MB that can be taken.")]
    TooLarge {
        /// The limit in megabytes.
        limit_mb: u64,
    },
    /// Too many tries.
    #[error("Too many tries. Wait {minutes} minutes.")]
    TooMany {
        /// How long to wait.
        minutes: i64,
    },
    /// The disk is full, or cannot be written.
    #[error("The disk is full. Nothing was changed.")]
    Full,
    /// The database or a file store does not answer.
    #[error("The service is busy. Nothing was changed; try again in a minute.")]
    Unavailable(String),
    /// A fault of ours.
    #[error("Something went wrong on our side. Nothing was changed.")]
    Internal(String),
}

impl Error {
    /// What is wrong with a form; any other error stays one.
    ///
    /// # Errors
    /// Every error that is not [`Error::Wrong`].
    pub fn only_wrong(self) -> Outcome<Vec<Wrong>> {
        match self {
            Self::Wrong(wrong) => Ok(wrong),
            other => Err(other),
        }
    }
}

/// What verbs return.
pub type Outcome<T> = Result<T, Error>;

impl From<DbErr> for Error {
    /// Known by the driver's code; by pieces of the text only where the driver gives none.
    fn from(fault: DbErr) -> Self {
        let text = fault.to_string();
        if let Some(SqlErr::UniqueConstraintViolation(_)) = fault.sql_err() {
            return Self::Conflict;
        }
        let known = match &fault {
            DbErr::ConnectionAcquire(_) => Some(Self::Unavailable(text.clone())),
            DbErr::Conn(RuntimeErr::SqlxError(inner))
            | DbErr::Exec(RuntimeErr::SqlxError(inner))
            | DbErr::Query(RuntimeErr::SqlxError(inner)) => of_driver(inner, &text),
            _ => None,
        };
        known.unwrap_or_else(|| of_text(text))
    }
}

/// What a fault of the driver means, if its kind or its code says.
fn of_driver(fault: &SqlxError, text: &str) -> Option<Error> {
    let unavailable = || Some(Error::Unavailable(text.to_owned()));
    match fault {
        SqlxError::PoolTimedOut | SqlxError::PoolClosed | SqlxError::WorkerCrashed => unavailable(),
        SqlxError::Io(fault) if is_disk(fault.kind()) => Some(Error::Full),
        SqlxError::Io(_) => unavailable(),
        SqlxError::Database(said) => {
            let code = said.code()?;
            if said.try_downcast_ref::<SqlxSqliteError>().is_some() {
                // The last byte is the kind: <https://www.sqlite.org/rescode.html>.
                return match code.parse::<u32>().ok()? & 0xff {
                    // BUSY, LOCKED
                    5 | 6 => unavailable(),
                    // READONLY, IOERR, FULL
                    8 | 10 | 13 => Some(Error::Full),
                    _ => None,
                };
            }
            // SQLSTATE: <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
            match &*code {
                // disk_full, read_only_sql_transaction
                "53100" | "25006" => Some(Error::Full),
                // deadlock_detected, serialization_failure, and the server on its way down or up
                "40P01" | "40001" | "57P01" | "57P02" | "57P03" => unavailable(),
                // No connection; no room for one more.
                code if code.starts_with("08") || code.starts_with("53") => unavailable(),
                _ => None,
            }
        }
        _ => None,
    }
}

fn of_text(text: String) -> Error {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["disk is full", "disk I/O error", "No space left", "readonly database"]) {
        Error::Full
    } else if has(&["UNIQUE constraint", "duplicate key"]) {
        Error::Conflict
    } else if has(&["database is locked", "pool timed out", "onnection"]) {
        Error::Unavailable(text)
    } else {
        Error::Internal(text)
    }
}

fn is_disk(kind: std::io::ErrorKind) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    matches!(kind, StorageFull | QuotaExceeded | FileTooLarge | ReadOnlyFilesystem)
}

impl From<std::io::Error> for Error {
    fn from(fault: std::io::Error) -> Self {
        if is_disk(fault.kind()) { Self::Full } else { Self::Internal(fault.to_string()) }
    }
}

impl From<askama::Error> for Error {
    fn from(fault: askama::Error) -> Self {
        Self::Internal(fault.to_string())
    }
}
