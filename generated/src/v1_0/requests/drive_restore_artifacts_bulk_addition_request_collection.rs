// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`DriveRestoreArtifactsBulkAdditionRequest`](models::DriveRestoreArtifactsBulkAdditionRequest).
///
/// `client.v1_0().one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests()`
#[derive(Clone, Debug)]
pub struct DriveRestoreArtifactsBulkAdditionRequestCollection(pub(crate) Resource);

impl DriveRestoreArtifactsBulkAdditionRequestCollection {
    /// Lists `driveRestoreArtifactsBulkAdditionRequest`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifactsbulkadditionrequests?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::DriveRestoreArtifactsBulkAdditionRequest> {
        self.0.list()
    }

    /// Creates a `driveRestoreArtifactsBulkAdditionRequest` and returns the service's answer,
    /// usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-post-driverestoreartifactsbulkadditionrequests?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::DriveRestoreArtifactsBulkAdditionRequest> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveRestoreArtifactsBulkAdditionRequest` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::DriveRestoreArtifactsBulkAdditionRequestItem {
        requests::DriveRestoreArtifactsBulkAdditionRequestItem(self.0.key(id))
    }

    /// Counts `driveRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::DriveRestoreArtifactsBulkAdditionRequest> {
        self.0.count()
    }
}
