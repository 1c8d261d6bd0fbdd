// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
///
/// `client.beta().site_exclusion_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct SiteExclusionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl SiteExclusionUnitsBulkAdditionJobCollection {
    /// Lists `siteExclusionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `siteExclusionUnitsBulkAdditionJob` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteExclusionUnitsBulkAdditionJob,
    ) -> Call<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteExclusionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteExclusionUnitsBulkAdditionJobItem {
        requests::SiteExclusionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `siteExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
