// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().site_exclusion_units()`
#[derive(Clone, Debug)]
pub struct SiteExclusionUnitCollection(pub(crate) Resource);

impl SiteExclusionUnitCollection {
    /// Lists `siteExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnits`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteExclusionUnit> {
        self.0.list()
    }

    /// Creates a `siteExclusionUnit` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/siteExclusionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteExclusionUnit,
    ) -> Call<models::SiteExclusionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteExclusionUnitItem {
        requests::SiteExclusionUnitItem(self.0.key(id))
    }

    /// Counts `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteExclusionUnit> {
        self.0.count()
    }
}
