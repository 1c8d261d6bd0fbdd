// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob).
///
/// `client.beta().drive_exclusion_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct DriveExclusionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl DriveExclusionUnitsBulkAdditionJobCollection {
    /// Lists `driveExclusionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `driveExclusionUnitsBulkAdditionJob` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveExclusionUnitsBulkAdditionJob,
    ) -> Call<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveExclusionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveExclusionUnitsBulkAdditionJobItem {
        requests::DriveExclusionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `driveExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveExclusionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
