// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`DriveExclusionUnit`](models::DriveExclusionUnit).
///
/// `client.beta().drive_exclusion_units().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveExclusionUnitItem(pub(crate) Resource);

impl DriveExclusionUnitItem {
    /// Reads the `driveExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveExclusionUnit> {
        self.0.get()
    }

    /// Updates the `driveExclusionUnit`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveExclusionUnit>>,
    ) -> Call<models::DriveExclusionUnit> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveExclusionUnit`.
    ///
    /// `DELETE /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
