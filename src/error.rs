//! What can go wrong, as values. Each has a sentence that a person can act on; `http` alone turns them into pages.

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

/// What verbs return.
pub type Outcome<T> = Result<T, Error>;

impl From<sea_orm::DbErr> for Error {
    fn from(fault: sea_orm::DbErr) -> Self {
        let text = fault.to_string();
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        if has(&[
            "disk is full",
            "disk I/O error",
            "No space left",
            "readonly database",
            "attempt to write a readonly",
            "53100",
        ]) {
            Self::Full
        } else if has(&["UNIQUE constraint", "duplicate key"]) {
            Self::Conflict
        } else if has(&["database is locked", "pool timed out", "Connection refused", "onnection"]) {
            Self::Unavailable(text)
        } else {
            Self::Internal(text)
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(fault: std::io::Error) -> Self {
        match fault.kind() {
            std::io::ErrorKind::StorageFull
            | std::io::ErrorKind::QuotaExceeded
            | std::io::ErrorKind::FileTooLarge
            | std::io::ErrorKind::ReadOnlyFilesystem => Self::Full,
            _ => Self::Internal(fault.to_string()),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(fault: askama::Error) -> Self {
        Self::Internal(fault.to_string())
    }
}
