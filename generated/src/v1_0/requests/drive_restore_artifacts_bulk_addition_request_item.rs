// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`DriveRestoreArtifactsBulkAdditionRequest`](models::DriveRestoreArtifactsBulkAdditionRequest).
///
/// `client.v1_0().one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveRestoreArtifactsBulkAdditionRequestItem(pub(crate) Resource);

impl DriveRestoreArtifactsBulkAdditionRequestItem {
    /// Reads the `driveRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-get?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::DriveRestoreArtifactsBulkAdditionRequest> {
        self.0.get()
    }

    /// Updates the `driveRestoreArtifactsBulkAdditionRequest`; properties that are not in the patch
    /// keep their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveRestoreArtifactsBulkAdditionRequest>>,
    ) -> Call<models::DriveRestoreArtifactsBulkAdditionRequest> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-delete?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
