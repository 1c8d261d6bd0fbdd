// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
///
/// `client.beta().restore_sessions().by_id(id).as_exchange_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastExchangeRestoreSessionItem(pub(crate) Resource);

impl CastExchangeRestoreSessionItem {
    /// Reads the `exchangeRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.exchangeRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::ExchangeRestoreSession> {
        self.0.get()
    }
}
