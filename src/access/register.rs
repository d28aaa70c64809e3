//! The open register: names of processes and organisations, which anyone may know. Nothing about rights stands in it, and so it
//! is the one thing that is kept between requests; it is read again as soon as public pages change.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use sea_orm::{ConnectionTrait, EntityTrait, Statement};

use super::{OrganisationId, ProcessId, Store, tables::organisation};
use crate::error::Outcome;

/// A process, as its public register says.
#[derive(Clone, Debug)]
pub struct ProcessSeen {
    /// The process.
    pub id: ProcessId,
    /// Its place in addresses.
    pub slug: String,
    /// Its short name.
    pub name: String,
    /// Its full name.
    pub full_name: String,
    /// Its accent in the style sheet.
    pub accent: String,
    /// Its IANA time zone.
    pub zone: chrono_tz::Tz,
    /// The codes of its working languages.
    pub languages: Vec<String>,
}

/// The register, at one time.
#[derive(Debug, Default)]
pub struct Register {
    /// All processes, in the order in which they are shown.
    pub processes: Vec<ProcessSeen>,
    /// All organisations.
    pub organisations: HashMap<OrganisationId, organisation::Model>,
}

/// What was read last, and at which number of public changes.
pub(super) type Kept = RwLock<Option<(i64, Arc<Register>)>>;

impl Store {
    /// The register as it is now.
    ///
    /// # Errors
    /// The database's.
    pub async fn register(&self) -> Outcome<Arc<Register>> {
        let changes = self.public_changes();
        if let Some((at, kept)) = &*self.inner.register.read().unwrap_or_else(PoisonError::into_inner)
            && *at == changes
        {
            return Ok(kept.clone());
        }
        let fresh = Arc::new(self.read_register().await?);
        let mut kept = self.inner.register.write().unwrap_or_else(PoisonError::into_inner);
        // Two may have read at once; the one who looked later is right.
        if kept.as_ref().is_none_or(|(at, _)| *at <= changes) {
            *kept = Some((changes, fresh.clone()));
        }
        Ok(fresh)
    }

    async fn read_register(&self) -> Outcome<Register> {
        let on = self.connection();
        let text = "SELECT id, slug, name, full_name, accent, zone, CAST(working_languages AS text) FROM process ORDER BY position, slug";
        let rows = on.query_all_raw(Statement::from_string(on.get_database_backend(), text)).await?;
        let processes = rows
            .iter()
            .map(|row| {
                let zone: String = row.try_get_by_index(5)?;
                let languages: String = row.try_get_by_index(6)?;
                Ok(ProcessSeen {
                    id: ProcessId(row.try_get_by_index(0)?),
                    slug: row.try_get_by_index(1)?,
                    name: row.try_get_by_index(2)?,
                    full_name: row.try_get_by_index(3)?,
                    accent: row.try_get_by_index(4)?,
                    zone: zone.parse().unwrap_or(chrono_tz::Tz::UTC),
                    languages: serde_json::from_str(&languages).unwrap_or_default(),
                })
            })
            .collect::<Outcome<_>>()?;
        let organisations = organisation::Entity::find().all(on).await?;
        Ok(Register { processes, organisations: organisations.into_iter().map(|row| (row.id, row)).collect() })
    }
}
