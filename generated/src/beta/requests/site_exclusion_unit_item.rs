// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().site_exclusion_units().by_id(id)`
#[derive(Clone, Debug)]
pub struct SiteExclusionUnitItem(pub(crate) Resource);

impl SiteExclusionUnitItem {
    /// Reads the `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SiteExclusionUnit> {
        self.0.get()
    }

    /// Updates the `siteExclusionUnit`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SiteExclusionUnit>>,
    ) -> Call<models::SiteExclusionUnit> {
        self.0.update(patch.into())
    }

    /// Deletes the `siteExclusionUnit`.
    ///
    /// `DELETE /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
