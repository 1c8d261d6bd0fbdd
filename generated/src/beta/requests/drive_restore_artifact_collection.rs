// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveRestoreArtifact`](models::DriveRestoreArtifact).
///
/// `client.beta().one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct DriveRestoreArtifactCollection(pub(crate) Resource);

impl DriveRestoreArtifactCollection {
    /// Lists `driveRestoreArtifact`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifacts?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::DriveRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `driveRestoreArtifact` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveRestoreArtifact,
    ) -> Call<models::DriveRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveRestoreArtifactItem {
        requests::DriveRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `driveRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::DriveRestoreArtifact> {
        self.0.count()
    }
}
