//! How many bytes the files of a process have, and how many they may have.
//!
//! A file counts once for the paper that it was handed in with, in however many versions of that it stands. What is circulated, deposited or
//! released counts nothing: its content is the paper's, and nobody should have to choose between telling others and room. What only happens
//! to be the same as a file of another paper counts all the same: else whoever hands something in could find out by the room that it
//! leaves whether somebody else holds it already (rule 11). For the same reason what is held is rounded up before a file is judged: the refusal
//! tells nobody whether a paper came or went in a room that they do not read, but for a hundredth of the quota.

use sea_orm::{ConnectionTrait, Statement};

use super::{Capability, Changes, Grant, ProcessId, Write};
use crate::error::Outcome;

/// What a process holds, and what it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Storage {
    /// The bytes of its files.
    pub used: i64,
    /// How many there may be; `None` where no quota is set.
    pub quota: Option<i64>,
}

impl Storage {
    /// Whether files of so many bytes have room beside what is held.
    pub fn has_room(&self, bytes: i64) -> bool {
        let Some(quota) = self.quota else { return true };
        let step = (quota / 100).max(1);
        let rounded = self.used / step + i64::from(self.used % step > 0);
        rounded.saturating_mul(step).saturating_add(bytes.max(0)) <= quota
    }

    /// Whether nine tenths are used: then those who may know are told.
    pub fn is_short(&self) -> bool {
        self.quota.is_some_and(|quota| self.used >= quota - quota / 10)
    }

    /// How many of a hundred parts are used, at most all of them.
    pub fn percent(&self) -> u64 {
        let Some(quota) = self.quota.filter(|quota| *quota > 0) else { return 0 };
        let part = i128::from(self.used.max(0)) * 100 / i128::from(quota);
        u64::try_from(part.min(100)).unwrap_or(100)
    }
}

/// Reads what a process holds.
pub(super) async fn storage(on: &impl ConnectionTrait, process: ProcessId) -> Outcome<Storage> {
    let backend = on.get_database_backend();
    let text = "SELECT CAST(COALESCE(SUM(held.size), 0) AS bigint) FROM (
                    SELECT DISTINCT document_file.document_id, document_file.sha256, document_file.size
                    FROM document_file
                    JOIN document ON document.id = document_file.document_id
                    JOIN space ON space.id = document_file.space_id
                    WHERE space.process_id = $1 AND NOT EXISTS (
                        SELECT 1 FROM document_file source
                        WHERE source.document_id = document.from_id AND source.sha256 = document_file.sha256
                    )
                ) held";
    let row = on.query_one_raw(Statement::from_sql_and_values(backend, text, [process.0.into()])).await?;
    let used: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(Storage { used, quota: quota(on, process).await? })
}

/// The quota of a process, if one is set.
pub(super) async fn quota(on: &impl ConnectionTrait, process: ProcessId) -> Outcome<Option<i64>> {
    let text = "SELECT bytes FROM quota WHERE process_id = $1";
    let statement = Statement::from_sql_and_values(on.get_database_backend(), text, [process.0.into()]);
    match on.query_one_raw(statement).await? {
        Some(row) => Ok(Some(row.try_get_by_index(0)?)),
        None => Ok(None),
    }
}

/// Whether files have room in a process. Where no quota is set nothing is added up.
async fn has_room(on: &impl ConnectionTrait, process: ProcessId, bytes: i64) -> Outcome<bool> {
    match quota(on, process).await? {
        Some(_) => Ok(storage(on, process).await?.has_room(bytes)),
        None => Ok(true),
    }
}

impl<C: Changes> Grant<C> {
    /// Whether files of so many bytes have room in the process of the space: asked before they are kept. How much room there is, is not told.
    ///
    /// # Errors
    /// The database's.
    pub async fn has_room(&self, bytes: i64) -> Outcome<bool> {
        has_room(self.scope().store.connection(), self.here()?.process, bytes).await
    }
}

impl<C: Capability> Write<C> {
    /// The same inside the change that hands them in. Two who hand in at the same moment may both find room: a quota is passed by what comes
    /// at once, and by no more.
    ///
    /// # Errors
    /// The database's.
    pub async fn has_room(&self, bytes: i64) -> Outcome<bool> {
        has_room(&self.transaction.live, self.process, bytes).await
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn without_a_quota_there_is_always_room() {
        let storage = Storage { used: i64::MAX, quota: None };
        assert!(storage.has_room(i64::MAX) && !storage.is_short());
        assert_eq!(storage.percent(), 0);
    }

    #[test]
    fn a_quota_is_short_from_nine_tenths_on() {
        let of = |used| Storage { used, quota: Some(1000) };
        assert!(!of(899).is_short() && of(900).is_short() && of(2000).is_short());
        assert_eq!([of(0), of(899), of(900), of(2000)].map(|one| one.percent()), [0, 89, 90, 100]);
    }

    #[test]
    fn a_file_that_fills_it_has_room_and_one_byte_more_has_none() {
        let storage = Storage { used: 400, quota: Some(1000) };
        assert!(storage.has_room(600) && !storage.has_room(601));
    }

    proptest! {
        #[test]
        fn a_quota_is_never_passed(quota in 1..i64::MAX, used in 0..i64::MAX, bytes in 0..i64::MAX) {
            let storage = Storage { used, quota: Some(quota) };
            if storage.has_room(bytes) {
                prop_assert!(used.checked_add(bytes).is_some_and(|together| together <= quota));
            }
        }

        #[test]
        fn what_is_held_within_one_hundredth_is_answered_alike(step in 1..1_000_000_i64, parts in 0..100_i64, one in 1..=1_000_000_i64, other in 1..=1_000_000_i64, bytes in 0..200_000_000_i64) {
            let of = |within: i64| Storage { used: parts * step + 1 + (within - 1) % step, quota: Some(step * 100) };
            prop_assert_eq!(of(one).has_room(bytes), of(other).has_room(bytes));
        }
    }
}
