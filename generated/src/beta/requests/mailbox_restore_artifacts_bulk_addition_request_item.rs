// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`MailboxRestoreArtifactsBulkAdditionRequest`](models::MailboxRestoreArtifactsBulkAdditionRequest).
///
/// `client.beta().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactsBulkAdditionRequestItem(pub(crate) Resource);

impl MailboxRestoreArtifactsBulkAdditionRequestItem {
    /// Reads the `mailboxRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        self.0.get()
    }

    /// Updates the `mailboxRestoreArtifactsBulkAdditionRequest`; properties that are not in the
    /// patch keep their values. Returns the service's answer, which may be less than the whole
    /// entity.
    ///
    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxRestoreArtifactsBulkAdditionRequest>>,
    ) -> Call<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-delete?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
