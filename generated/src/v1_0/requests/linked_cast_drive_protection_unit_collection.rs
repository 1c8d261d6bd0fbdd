// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.v1_0().protection_units().of_type_drive_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastDriveProtectionUnitCollection(pub(crate) Resource);

impl LinkedCastDriveProtectionUnitCollection {
    /// Lists `driveProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        self.0.list()
    }

    /// Counts `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::DriveProtectionUnit> {
        self.0.count()
    }
}
