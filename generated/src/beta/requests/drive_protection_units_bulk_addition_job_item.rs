// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
///
/// `client.beta().drive_protection_units_bulk_addition_jobs().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl DriveProtectionUnitsBulkAdditionJobItem {
    /// Reads the `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }

    /// Updates the `driveProtectionUnitsBulkAdditionJob`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveProtectionUnitsBulkAdditionJob>>,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `DELETE /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
