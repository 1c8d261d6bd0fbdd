// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.v1_0().restore_points().by_id(id).protection_unit().as_drive_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct RestorePointProtectionUnitAsDriveProtectionUnitItem(pub(crate) Resource);

impl RestorePointProtectionUnitAsDriveProtectionUnitItem {
    /// Reads the `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.driveProtectionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveProtectionUnit> {
        self.0.get()
    }
}
