// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
///
/// `client.beta().restore_sessions().of_type_exchange_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastExchangeRestoreSessionCollection(pub(crate) Resource);

impl CastExchangeRestoreSessionCollection {
    /// Lists `exchangeRestoreSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::ExchangeRestoreSession> {
        self.0.list()
    }

    /// Counts `exchangeRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::ExchangeRestoreSession> {
        self.0.count()
    }
}
