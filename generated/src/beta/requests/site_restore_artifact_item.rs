// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`SiteRestoreArtifact`](models::SiteRestoreArtifact).
///
/// `client.beta().share_point_restore_sessions().by_id(id).site_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct SiteRestoreArtifactItem(pub(crate) Resource);

impl SiteRestoreArtifactItem {
    /// Reads the `siteRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::SiteRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `siteRestoreArtifact`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SiteRestoreArtifact>>,
    ) -> Call<models::SiteRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `siteRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}`
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
