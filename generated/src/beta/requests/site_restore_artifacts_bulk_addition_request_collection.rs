// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`SiteRestoreArtifactsBulkAdditionRequest`](models::SiteRestoreArtifactsBulkAdditionRequest).
///
/// `client.beta().share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests()`
#[derive(Clone, Debug)]
pub struct SiteRestoreArtifactsBulkAdditionRequestCollection(pub(crate) Resource);

impl SiteRestoreArtifactsBulkAdditionRequestCollection {
    /// Lists `siteRestoreArtifactsBulkAdditionRequest`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifactsbulkadditionrequests?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::SiteRestoreArtifactsBulkAdditionRequest> {
        self.0.list()
    }

    /// Creates a `siteRestoreArtifactsBulkAdditionRequest` and returns the service's answer,
    /// usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-post-siterestoreartifactsbulkadditionrequests?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::SiteRestoreArtifactsBulkAdditionRequest> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteRestoreArtifactsBulkAdditionRequest` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::SiteRestoreArtifactsBulkAdditionRequestItem {
        requests::SiteRestoreArtifactsBulkAdditionRequestItem(self.0.key(id))
    }

    /// Counts `siteRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::SiteRestoreArtifactsBulkAdditionRequest> {
        self.0.count()
    }
}
