//! What every request finds: the database, the files, the settings, the cache of public pages.

use std::{path::PathBuf, sync::Arc, time::Duration};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};
use url::Url;

use super::{cache::Cache, pace::Pace};
use crate::{
    access::{SessionLimits, Store},
    blobs::Blobs,
    config::Config,
};

/// The program that runs, even where its file has been replaced by a newer one since (proc(5)).
const OWN: &str = "/proc/self/exe";

/// How many files are read at once for requests, each by a process that may take a processor and 1 GiB.
const READ_AT_ONCE: usize = 2;

/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(15);

/// The installation, as requests see it.
pub struct House {
    /// The database, through its guards.
    pub store: Store,
    /// The files.
    pub blobs: Blobs,
    /// The settings.
    pub config: Config,
    /// The address that people use.
    pub base: Url,
    /// Rendered public pages.
    pub cache: Cache,
    /// What persons have asked lately that is dear to answer.
    pub pace: Pace,
    /// This program, which reads a file in a process of its own.
    pub program: PathBuf,
    turns: Semaphore,
}

impl House {
    /// Puts an installation together.
    ///
    /// # Errors
    /// A base address that is none; settings are judged before.
    pub fn new(store: Store, blobs: Blobs, config: Config) -> Result<Arc<Self>, url::ParseError> {
        let base = Url::parse(&config.site.base_url)?;
        let turns = Semaphore::new(READ_AT_ONCE);
        let (cache, pace) = (Cache::default(), Pace::default());
        Ok(Arc::new(Self { store, blobs, config, base, cache, pace, program: OWN.into(), turns }))
    }

    /// A turn at having a file read by a process of its own. `None` where others have it and go on for too long.
    pub async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        timeout(PATIENCE, self.turns.acquire()).await.ok()?.ok()
    }

    /// How long sessions live.
    pub fn session_limits(&self) -> SessionLimits {
        SessionLimits { idle_minutes: self.config.limits.session_idle_minutes, hours: self.config.limits.session_hours }
    }

    /// The largest file, in bytes.
    pub fn upload_limit(&self) -> u64 {
        self.config.limits.upload_mb * 1_000_000
    }

    /// How long what was removed lies in the wastebasket.
    pub fn wastebasket(&self) -> chrono::Duration {
        chrono::Duration::days(self.config.library.wastebasket_days)
    }

    /// The largest pack of papers, in bytes; 0 where none is given.
    pub fn pack_limit(&self) -> i64 {
        self.config.library.pack_mb * 1_000_000
    }

    /// An address of this installation, for a mail.
    pub fn link(&self, path: &str) -> String {
        self.base.join(path).map_or_else(|_| self.base.to_string(), |url| url.to_string())
    }
}
