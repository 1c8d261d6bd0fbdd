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
    /// Lists `siteExclusionUnit`: awaiting gives one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnits`
    ///
    /// No permission is documented for it.
    pub fn list(&self) -> List<models::SiteExclusionUnit> {
        self.0.list()
    }

    /// Creates a `siteExclusionUnit`; gives what the service answers with, mostly the whole entity.
    ///
    /// `POST /solutions/backupRestore/siteExclusionUnits`
    ///
    /// No permission is documented for it.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteExclusionUnit,
    ) -> Call<models::SiteExclusionUnit> {
        self.0.create(body)
    }

    /// Leads to the `siteExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteExclusionUnitItem {
        requests::SiteExclusionUnitItem(self.0.key(id))
    }

    /// Counts `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/siteExclusionUnits/$count`
    ///
    /// No permission is documented for it.
    pub fn count(&self) -> Count<models::SiteExclusionUnit> {
        self.0.count()
    }
}
