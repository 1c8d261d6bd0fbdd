// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`RestorePoint`](models::RestorePoint).
///
/// `client.beta().restore_points().by_id(id)`
#[derive(Clone, Debug)]
pub struct RestorePointItem(pub(crate) Resource);

impl RestorePointItem {
    /// Reads the `restorePoint`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::RestorePoint> {
        self.0.get()
    }

    /// Updates the `restorePoint`; properties that are not in the patch keep their values. Returns
    /// the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/restorePoints/{restorePoint-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::RestorePoint>>,
    ) -> Call<models::RestorePoint> {
        self.0.update(patch.into())
    }

    /// Deletes the `restorePoint`.
    ///
    /// `DELETE /solutions/backupRestore/restorePoints/{restorePoint-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// The mailbox, drive or site that the restore point belongs to. Returned only when expanded.
    ///
    /// Returns the requests to `…/protectionUnit`.
    #[doc(alias = "protectionUnit")]
    pub fn protection_unit(&self) -> requests::RestorePointProtectionUnitItem {
        requests::RestorePointProtectionUnitItem(self.0.child("protectionUnit"))
    }
}
