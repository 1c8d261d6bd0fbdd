// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`SiteRestoreArtifactsBulkAdditionRequest`](models::SiteRestoreArtifactsBulkAdditionRequest).
///
/// `client.beta().share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().by_id(id)`
#[derive(Clone, Debug)]
pub struct SiteRestoreArtifactsBulkAdditionRequestItem(pub(crate) Resource);

impl SiteRestoreArtifactsBulkAdditionRequestItem {
    /// Reads the `siteRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::SiteRestoreArtifactsBulkAdditionRequest> {
        self.0.get()
    }

    /// Updates the `siteRestoreArtifactsBulkAdditionRequest`; properties that are not in the patch
    /// keep their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SiteRestoreArtifactsBulkAdditionRequest>>,
    ) -> Call<models::SiteRestoreArtifactsBulkAdditionRequest> {
        self.0.update(patch.into())
    }

    /// Deletes the `siteRestoreArtifactsBulkAdditionRequest`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-delete?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
