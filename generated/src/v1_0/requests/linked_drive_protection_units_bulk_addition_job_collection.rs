// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl LinkedDriveProtectionUnitsBulkAdditionJobCollection {
    /// Lists `driveProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveprotectionunitsbulkadditionjobs?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `driveProtectionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/driveprotectionunitsbulkadditionjobs-post?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionUnitsBulkAdditionJob,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::LinkedDriveProtectionUnitsBulkAdditionJobItem {
        requests::LinkedDriveProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
