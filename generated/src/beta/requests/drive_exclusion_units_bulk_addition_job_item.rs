// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob).
///
/// `client.beta().drive_exclusion_units_bulk_addition_jobs().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl DriveExclusionUnitsBulkAdditionJobItem {
    /// Reads the `driveExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }

    /// Updates the `driveExclusionUnitsBulkAdditionJob`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveExclusionUnitsBulkAdditionJob>>,
    ) -> Call<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveExclusionUnitsBulkAdditionJob`.
    ///
    /// `DELETE /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
