// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`GranularSiteRestoreArtifact`](models::GranularSiteRestoreArtifact).
///
/// `client.beta().share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().by_id(id)`
#[derive(Clone, Debug)]
pub struct GranularSiteRestoreArtifactItem(pub(crate) Resource);

impl GranularSiteRestoreArtifactItem {
    /// Reads the `granularSiteRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::GranularSiteRestoreArtifact> {
        self.0.get()
    }

    /// Updates the `granularSiteRestoreArtifact`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::GranularSiteRestoreArtifact>>,
    ) -> Call<models::GranularSiteRestoreArtifact> {
        self.0.update(patch.into())
    }

    /// Deletes the `granularSiteRestoreArtifact`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
