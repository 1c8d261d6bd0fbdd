// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob).
///
/// `client.beta().one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedDriveExclusionUnitsBulkAdditionJobItem {
    /// Reads the `driveExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-get-driveexclusionunitsbulkadditionjob?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
