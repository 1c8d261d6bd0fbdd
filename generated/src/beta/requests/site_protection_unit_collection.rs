// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.beta().site_protection_units()`
#[derive(Clone, Debug)]
pub struct SiteProtectionUnitCollection(pub(crate) Resource);

impl SiteProtectionUnitCollection {
    /// Lists `siteProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteProtectionUnits` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        self.0.list()
    }

    /// Creates a `siteProtectionUnit` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/siteProtectionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteProtectionUnit,
    ) -> Call<models::SiteProtectionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteProtectionUnitItem {
        requests::SiteProtectionUnitItem(self.0.key(id))
    }

    /// Counts `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/siteProtectionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteProtectionUnit> {
        self.0.count()
    }
}
