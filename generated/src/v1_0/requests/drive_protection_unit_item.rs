// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.v1_0().drive_protection_units().by_id(id)`
#[derive(Clone, Debug)]
pub struct DriveProtectionUnitItem(pub(crate) Resource);

impl DriveProtectionUnitItem {
    /// Reads the `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveProtectionUnit> {
        self.0.get()
    }

    /// Updates the `driveProtectionUnit`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveProtectionUnit>>,
    ) -> Call<models::DriveProtectionUnit> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveProtectionUnit`.
    ///
    /// `DELETE /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Calls off the offboarding of a unit, so that its backups are kept. Works only during the
    /// grace period of usually 90 days after the request. Must be called for a signed-in
    /// administrator.
    ///
    /// OData action `cancelOffboard`.
    ///
    /// `POST /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/cancelOffboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
    #[doc(alias = "cancelOffboard")]
    pub fn cancel_offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("cancelOffboard").post_empty()
    }

    /// Marks all backups of a unit for deletion. They are gone for good after a grace period of
    /// usually 90 days, during which `cancelOffboard` saves them. The unit must have left its
    /// policy and be `unprotected`. Must be called for a signed-in administrator.
    ///
    /// OData action `offboard`.
    ///
    /// `POST /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/offboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
    pub fn offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("offboard").post_empty()
    }
}
