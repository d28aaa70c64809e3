//! Whether files have room in their process. Who hands something in is told that there is none and what to do, and never how much others
//! hold: the number is the desk's ([`crate::access::desk::storage`]).

use super::submissions::Language;
use crate::{
    access::{Contribute, Grant, Write},
    error::{Error, Outcome, Wrong},
};

/// What is said where a file has no room.
const NO_ROOM: &str = "library-fault-quota";

fn bytes<'f>(languages: impl IntoIterator<Item = &'f Language>) -> i64 {
    languages.into_iter().map(|language| language.file.size).fold(0, i64::saturating_add)
}

/// Judges the files of a form before they are kept.
///
/// # Errors
/// The database's.
pub async fn judge<'f>(
    grant: &Grant<Contribute>,
    languages: impl IntoIterator<Item = &'f Language>,
) -> Outcome<Option<Wrong>> {
    Ok((!grant.has_room(bytes(languages)).await?).then(|| Wrong::at("file", NO_ROOM)))
}

/// Judges a file that is sent before its form, by the size that is said of it.
///
/// # Errors
/// [`Error::Wrong`]; the database's.
pub async fn judge_size(grant: &Grant<Contribute>, size: i64) -> Outcome<()> {
    if grant.has_room(size).await? { Ok(()) } else { Err(Error::Wrong(vec![Wrong::at("file", NO_ROOM)])) }
}

/// Judges the files inside the change that hands them in.
///
/// # Errors
/// [`Error::Wrong`]; the database's.
pub(super) async fn hold<'f>(
    write: &Write<Contribute>,
    languages: impl IntoIterator<Item = &'f Language>,
) -> Outcome<()> {
    hold_bytes(write, bytes(languages)).await
}

/// The same of so many bytes.
///
/// # Errors
/// [`Error::Wrong`]; the database's.
pub(super) async fn hold_bytes(write: &Write<Contribute>, bytes: i64) -> Outcome<()> {
    if write.has_room(bytes).await? { Ok(()) } else { Err(Error::Wrong(vec![Wrong::at("file", NO_ROOM)])) }
}
