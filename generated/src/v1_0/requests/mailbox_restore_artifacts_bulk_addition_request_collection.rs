// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`MailboxRestoreArtifactsBulkAdditionRequest`](models::MailboxRestoreArtifactsBulkAdditionRequest).
///
/// `client.v1_0().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests()`
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactsBulkAdditionRequestCollection(pub(crate) Resource);

impl MailboxRestoreArtifactsBulkAdditionRequestCollection {
    /// Lists `mailboxRestoreArtifactsBulkAdditionRequest`: awaiting returns one page, `stream()`
    /// the items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        self.0.list()
    }

    /// Creates a `mailboxRestoreArtifactsBulkAdditionRequest` and returns the service's answer,
    /// usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangerestoresession-post-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxRestoreArtifactsBulkAdditionRequest` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::MailboxRestoreArtifactsBulkAdditionRequestItem {
        requests::MailboxRestoreArtifactsBulkAdditionRequestItem(self.0.key(id))
    }

    /// Counts `mailboxRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        self.0.count()
    }
}
