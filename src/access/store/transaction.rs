//! A change that is under way: it has its turn to write, and ends in a commit or as if it had never been.

use std::{sync::Arc, time::Duration};

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};

use super::{Inner, Store};
use crate::error::{Error, Outcome};

impl Store {
    pub(in crate::access) async fn begin(&self) -> Outcome<Transaction> {
        let inner = self.inner.clone();
        let turn = if inner.connection.get_database_backend() == DbBackend::Sqlite {
            let waited = tokio::time::timeout(Duration::from_secs(20), inner.writer.acquire()).await;
            let permit =
                waited.ok().and_then(Result::ok).ok_or_else(|| Error::Unavailable("waited for the writer".into()))?;
            permit.forget();
            Some(Turn(inner.clone()))
        } else {
            None
        };
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let live = inner.connection.begin_with_options(options).await?;
        Ok(Transaction { live, public: false, store: self.clone(), _turn: turn })
    }
}

/// The writer's turn, given back when the transaction ends, however it ends.
struct Turn(Arc<Inner>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.writer.add_permits(1);
    }
}

/// A live transaction. It never leaves `access`.
pub(in crate::access) struct Transaction {
    pub(in crate::access) live: DatabaseTransaction,
    /// Whether it touched what the public reads.
    pub(in crate::access) public: bool,
    store: Store,
    _turn: Option<Turn>,
}

impl Transaction {
    pub(in crate::access) async fn commit(self) -> Outcome<()> {
        let mut changes = None;
        if self.public {
            let count =
                "UPDATE installation SET public_changes = public_changes + 1 WHERE id = 1 RETURNING public_changes";
            let count = Statement::from_string(self.live.get_database_backend(), count);
            if let Some(row) = self.live.query_one_raw(count).await? {
                changes = Some(row.try_get_by_index(0)?);
            }
        }
        if self.live.get_database_backend() == DbBackend::Sqlite {
            commit_on_sqlite(self.live).await?;
        } else {
            self.live.commit().await?;
        }
        if let Some(changes) = changes {
            self.store.inner.saw(changes);
        }
        Ok(())
    }
}

/// Commits a transaction of SQLite.
///
/// When a disk is full, SQLite ends the transaction by itself. The driver (sqlx 0.9) would go on counting it as open, and what ran on
/// that connection later would stand in a transaction that never ends. So we commit by ourselves, and leave the driver an empty one to end.
async fn commit_on_sqlite(live: DatabaseTransaction) -> Result<(), DbErr> {
    let done = live.execute_unprepared("COMMIT").await;
    if live.execute_unprepared("BEGIN").await.is_ok()
        && let Err(fault) = live.commit().await
    {
        tracing::warn!(%fault, "a connection is not used any more");
    }
    done.map(drop)
}

/// Inserts rows in one statement per hundred: no hook is run.
pub(in crate::access) async fn insert_many<E: EntityTrait>(
    on: &impl ConnectionTrait,
    rows: Vec<E::ActiveModel>,
) -> Outcome<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        E::insert_many(rows.by_ref().take(100)).exec_without_returning(on).await?;
    }
    Ok(())
}
