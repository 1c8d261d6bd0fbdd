// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().drive_protection_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct DriveProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl DriveProtectionUnitsBulkAdditionJobCollection {
    /// Lists `driveProtectionUnitsBulkAdditionJob`: awaiting gives one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for it.
    pub fn list(&self) -> List<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `driveProtectionUnitsBulkAdditionJob`; gives what the service answers with, mostly
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for it.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionUnitsBulkAdditionJob,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Leads to the `driveProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveProtectionUnitsBulkAdditionJobItem {
        requests::DriveProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for it.
    pub fn count(&self) -> Count<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
