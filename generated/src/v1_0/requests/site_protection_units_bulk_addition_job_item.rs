// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().site_protection_units_bulk_addition_jobs().by_id(id)`
#[derive(Clone, Debug)]
pub struct SiteProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl SiteProtectionUnitsBulkAdditionJobItem {
    /// Reads the `siteProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }

    /// Updates the `siteProtectionUnitsBulkAdditionJob`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SiteProtectionUnitsBulkAdditionJob>>,
    ) -> Call<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.update(patch.into())
    }

    /// Deletes the `siteProtectionUnitsBulkAdditionJob`.
    ///
    /// `DELETE /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
