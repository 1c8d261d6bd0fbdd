// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
///
/// `client.beta().exchange_restore_sessions()`
#[derive(Clone, Debug)]
pub struct ExchangeRestoreSessionCollection(pub(crate) Resource);

impl ExchangeRestoreSessionCollection {
    /// Lists `exchangeRestoreSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::ExchangeRestoreSession> {
        self.0.list()
    }

    /// Creates an `exchangeRestoreSession` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-exchangerestoresessions?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::ExchangeRestoreSession,
    ) -> Call<models::ExchangeRestoreSession> {
        self.0.create(body)
    }

    /// Returns the requests to the `exchangeRestoreSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::ExchangeRestoreSessionItem {
        requests::ExchangeRestoreSessionItem(self.0.key(id))
    }

    /// Counts `exchangeRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::ExchangeRestoreSession> {
        self.0.count()
    }
}
