// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
///
/// `client.v1_0().exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct GranularMailboxRestoreArtifactItem(pub(crate) Resource);

impl GranularMailboxRestoreArtifactItem {
    /// Reads the `granularMailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::GranularMailboxRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `granularMailboxRestoreArtifact`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::GranularMailboxRestoreArtifact>>,
    ) -> Call<models::GranularMailboxRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `granularMailboxRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}`
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
}
