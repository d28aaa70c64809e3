//! Held files go to the scanner for malware, one after the other; what is clean is let in, what was given up is removed.

use super::Work;
use crate::{
    access::{DueScan, ScanState},
    error::Outcome,
    scanner::{Scanner, Verdict},
};

/// How many due files are looked for together.
const TOGETHER: i64 = 50;

impl Work {
    /// Has held files read that are due, and returns how many were. A scanner that is away is no error: they stay held, and are tried again.
    ///
    /// # Errors
    /// The database's.
    pub async fn scan_held(&self) -> Outcome<usize> {
        let Some(scanner) = &self.scanner else { return Ok(0) };
        let clockwork = self.store.clockwork();
        let mut read = 0;
        for due in clockwork.due_scans(TOGETHER).await? {
            // Each at its turn: the files before may have taken long.
            let Some(due) = clockwork.claim_scan(due).await? else { continue };
            let (state, found) = match self.verdict(scanner, &due).await {
                Ok(Verdict::Clean) => (ScanState::Clean, None),
                Ok(Verdict::Found(name)) => (ScanState::Found, Some(name)),
                Ok(Verdict::Unread) => (ScanState::Unread, None),
                Err(fault) => {
                    tracing::warn!(%fault, file = %due.file, "a file could not be scanned; it stays held and is tried again");
                    clockwork.scan_failed(&due).await?;
                    // Where one is not answered the next would only wait as long.
                    break;
                }
            };
            clockwork.scanned(&due, state, found.as_deref()).await?;
            read += 1;
        }
        Ok(read)
    }

    async fn verdict(&self, scanner: &Scanner, due: &DueScan) -> Outcome<Verdict> {
        let content = self.blobs.outgoing(&due.sha256).await?;
        Ok(scanner.scan(content.bytes(0, u64::try_from(due.size).unwrap_or(0))).await?)
    }

    /// Lets in what is held no longer, and removes what was given up.
    ///
    /// # Errors
    /// The database's.
    pub async fn let_in(&self) -> Outcome<()> {
        let clockwork = self.store.clockwork();
        while clockwork.let_in().await? > 0 {}
        clockwork.end_given_up().await?;
        self.forget(clockwork.loose_files().await?).await;
        Ok(())
    }
}
