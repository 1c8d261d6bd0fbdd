// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`GranularSiteRestoreArtifact`](models::GranularSiteRestoreArtifact).
///
/// `client.beta().share_point_restore_sessions().by_id(id).granular_site_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct GranularSiteRestoreArtifactCollection(pub(crate) Resource);

impl GranularSiteRestoreArtifactCollection {
    /// Lists `granularSiteRestoreArtifact`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-granularsiterestoreartifacts?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::GranularSiteRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `granularSiteRestoreArtifact` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::GranularSiteRestoreArtifact,
    ) -> Call<models::GranularSiteRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `granularSiteRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::GranularSiteRestoreArtifactItem {
        requests::GranularSiteRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `granularSiteRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::GranularSiteRestoreArtifact> {
        self.0.count()
    }
}
