// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`GranularDriveRestoreArtifact`](models::GranularDriveRestoreArtifact).
///
/// `client.beta().one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct GranularDriveRestoreArtifactCollection(pub(crate) Resource);

impl GranularDriveRestoreArtifactCollection {
    /// Lists `granularDriveRestoreArtifact`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-granulardriverestoreartifacts?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::GranularDriveRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `granularDriveRestoreArtifact` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::GranularDriveRestoreArtifact,
    ) -> Call<models::GranularDriveRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `granularDriveRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::GranularDriveRestoreArtifactItem {
        requests::GranularDriveRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `granularDriveRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::GranularDriveRestoreArtifact> {
        self.0.count()
    }
}
