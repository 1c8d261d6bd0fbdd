// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.beta().protection_units().by_id(id).as_drive_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastDriveProtectionUnitItem(pub(crate) Resource);

impl LinkedCastDriveProtectionUnitItem {
    /// Reads the `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.driveProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::DriveProtectionUnit> {
        self.0.get()
    }
}
