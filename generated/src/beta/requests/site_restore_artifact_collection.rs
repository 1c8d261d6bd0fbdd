// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteRestoreArtifact`](models::SiteRestoreArtifact).
///
/// `client.beta().share_point_restore_sessions().by_id(id).site_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct SiteRestoreArtifactCollection(pub(crate) Resource);

impl SiteRestoreArtifactCollection {
    /// Lists `siteRestoreArtifact`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifacts?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::SiteRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `siteRestoreArtifact` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteRestoreArtifact,
    ) -> Call<models::SiteRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteRestoreArtifactItem {
        requests::SiteRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `siteRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::SiteRestoreArtifact> {
        self.0.count()
    }
}
