// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedDriveProtectionUnitsBulkAdditionJobItem {
    /// Reads the `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/driveprotectionunitsbulkadditionjobs-get?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
