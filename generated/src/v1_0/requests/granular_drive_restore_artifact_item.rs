// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`GranularDriveRestoreArtifact`](models::GranularDriveRestoreArtifact).
///
/// `client.v1_0().one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct GranularDriveRestoreArtifactItem(pub(crate) Resource);

impl GranularDriveRestoreArtifactItem {
    /// Reads the `granularDriveRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::GranularDriveRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `granularDriveRestoreArtifact`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::GranularDriveRestoreArtifact>>,
    ) -> Call<models::GranularDriveRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `granularDriveRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
