// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`DriveRestoreArtifact`](models::DriveRestoreArtifact).
///
/// `client.v1_0().one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveRestoreArtifactItem(pub(crate) Resource);

impl DriveRestoreArtifactItem {
    /// Reads the `driveRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::DriveRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `driveRestoreArtifact`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveRestoreArtifact>>,
    ) -> Call<models::DriveRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}`
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
