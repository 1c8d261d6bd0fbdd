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
    /// Lists `exchangeRestoreSession`: awaiting gives one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions`
    ///
    /// No permission is documented for it.
    pub fn list(&self) -> List<models::ExchangeRestoreSession> {
        self.0.list()
    }

    /// Creates a `exchangeRestoreSession`; gives what the service answers with, mostly the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions`
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

    /// Leads to the `exchangeRestoreSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::ExchangeRestoreSessionItem {
        requests::ExchangeRestoreSessionItem(self.0.key(id))
    }

    /// Counts `exchangeRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/$count`
    ///
    /// No permission is documented for it.
    pub fn count(&self) -> Count<models::ExchangeRestoreSession> {
        self.0.count()
    }
}
