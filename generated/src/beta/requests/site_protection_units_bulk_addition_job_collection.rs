// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
///
/// `client.beta().site_protection_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct SiteProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl SiteProtectionUnitsBulkAdditionJobCollection {
    /// Lists `siteProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `siteProtectionUnitsBulkAdditionJob` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteProtectionUnitsBulkAdditionJob,
    ) -> Call<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteProtectionUnitsBulkAdditionJobItem {
        requests::SiteProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `siteProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
