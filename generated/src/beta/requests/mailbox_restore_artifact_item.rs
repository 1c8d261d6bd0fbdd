// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`MailboxRestoreArtifact`](models::MailboxRestoreArtifact).
///
/// `client.beta().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactItem(pub(crate) Resource);

impl MailboxRestoreArtifactItem {
    /// Reads the `mailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(
        &self,
    ) -> Get<models::AnyMailboxRestoreArtifact, models::MailboxRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `mailboxRestoreArtifact`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxRestoreArtifact>>,
    ) -> Call<models::AnyMailboxRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// Returns the requests to `…/restorePoint`.
    #[doc(alias = "restorePoint")]
    pub fn restore_point(&self) -> requests::LinkedRestorePointItem {
        requests::LinkedRestorePointItem(self.0.child("restorePoint"))
    }

    /// Casts the `mailboxRestoreArtifact` to the type
    /// `microsoft.graph.granularMailboxRestoreArtifact`.
    pub fn as_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::CastGranularMailboxRestoreArtifactItem {
        requests::CastGranularMailboxRestoreArtifactItem(
            self.0.child("microsoft.graph.granularMailboxRestoreArtifact"),
        )
    }
}
