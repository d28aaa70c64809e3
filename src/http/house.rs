//! What every request finds: the database, the files, the settings, the cache of public pages.

use std::sync::Arc;

use url::Url;

use super::{cache::Cache, pace::Pace};
use crate::{
    access::{SessionLimits, Store},
    blobs::Blobs,
    config::Config,
};

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
}

impl House {
    /// Puts an installation together.
    ///
    /// # Errors
    /// A base address that is none; settings are judged before.
    pub fn new(store: Store, blobs: Blobs, config: Config) -> Result<Arc<Self>, url::ParseError> {
        let base = Url::parse(&config.site.base_url)?;
        Ok(Arc::new(Self { store, blobs, config, base, cache: Cache::default(), pace: Pace::default() }))
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
