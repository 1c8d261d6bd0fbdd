// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
///
/// `client.beta().site_exclusion_units_bulk_addition_jobs().by_id(id)`
#[derive(Clone, Debug)]
pub struct SiteExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl SiteExclusionUnitsBulkAdditionJobItem {
    /// Reads the `siteExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }

    /// Updates the `siteExclusionUnitsBulkAdditionJob`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SiteExclusionUnitsBulkAdditionJob>>,
    ) -> Call<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.update(patch.into())
    }

    /// Deletes the `siteExclusionUnitsBulkAdditionJob`.
    ///
    /// `DELETE /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
