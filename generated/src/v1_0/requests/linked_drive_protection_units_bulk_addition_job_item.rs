// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use crate::v1_0::models;

/// Requests to one
/// [`DriveProtectionUnitsBulkAdditionJob`](crate::v1_0::models::DriveProtectionUnitsBulkAdditionJob).
///
/// Reached through a reference: where the entities are at home, more may be offered.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedDriveProtectionUnitsBulkAdditionJobItem {
    /// Reads the `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated),
    /// `BackupRestore-Configuration.Read.All` (application).
    pub fn get(&self) -> Get<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
