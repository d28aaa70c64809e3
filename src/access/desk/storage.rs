//! What the files of a process hold, and what they may: told to its desk, and to the operator, who sets it. Nobody else learns the number.

use std::sync::Arc;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

use super::managers::operating;
use crate::access::{
    Administer, Grant, ProcessId, Scope, SpaceKind,
    audit::{self, AuditLine, Verb},
    quotas::{self, Storage},
    tables::space,
};
use crate::error::{Denied, Error, Outcome, Wrong};

/// What the process of a desk holds.
///
/// # Errors
/// The database's.
pub async fn storage(grant: &Grant<Administer>) -> Outcome<Storage> {
    quotas::storage(grant.scope().store.connection(), grant.here()?.process).await
}

/// What a process holds, for an operator: one number, and nothing of what it is (rule 9).
///
/// # Errors
/// [`Denied::Forbidden`] for anyone else; the database's.
pub async fn storage_of(scope: &Scope, process: ProcessId) -> Outcome<Storage> {
    scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    quotas::storage(scope.store.connection(), process).await
}

/// Sets the quota of a process, or takes it away, as the operator; if it still is what a form showed. A quota may be smaller than what is
/// held: then nothing more is taken, and nothing is lost. The line stands in the record of the desk.
///
/// # Errors
/// [`Denied::Forbidden`] for anyone but an operator; [`Denied::NotFound`] for a process that is not there; [`Error::Wrong`] where somebody
/// has set another in the meantime, or for one of no bytes; the database's.
pub async fn set_quota(
    scope: &Arc<Scope>,
    address: &str,
    process: ProcessId,
    bytes: Option<i64>,
    shown: Option<i64>,
) -> Outcome<()> {
    let viewer = scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    if bytes.is_some_and(|bytes| bytes < 1) {
        return Err(Error::Wrong(vec![Wrong::at("quota", "desk-error-quota")]));
    }
    let transaction = scope.store.begin().await?;
    let (on, now) = (&transaction.live, scope.now());
    let desk = space::Entity::find()
        .filter(space::Column::ProcessId.eq(process))
        .filter(space::Column::Kind.eq(SpaceKind::Desk));
    let desk = desk.one(on).await?.ok_or(Denied::NotFound)?;
    if quotas::quota(on, process).await? != shown {
        return Err(Error::Wrong(vec![Wrong::at("quota", "desk-error-changed")]));
    }
    let backend = on.get_database_backend();
    let statement = match bytes {
        Some(bytes) => {
            let text = "INSERT INTO quota (process_id, bytes, set_at) VALUES ($1, $2, $3)
                        ON CONFLICT (process_id) DO UPDATE SET bytes = $2, set_at = $3";
            Statement::from_sql_and_values(backend, text, [process.0.into(), bytes.into(), now.into()])
        }
        None => Statement::from_sql_and_values(backend, "DELETE FROM quota WHERE process_id = $1", [process.0.into()]),
    };
    on.execute_raw(statement).await?;
    let line = AuditLine::of(Verb::QuotaSet, process.0).with("bytes", bytes);
    audit::write(&transaction, now, operating(viewer, address, process, desk.id), line).await?;
    transaction.commit().await
}
