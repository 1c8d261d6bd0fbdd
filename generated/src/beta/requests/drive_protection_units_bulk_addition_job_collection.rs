// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
///
/// `client.beta().drive_protection_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct DriveProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl DriveProtectionUnitsBulkAdditionJobCollection {
    /// Lists `driveProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `driveProtectionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionUnitsBulkAdditionJob,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveProtectionUnitsBulkAdditionJobItem {
        requests::DriveProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `driveProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
