// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().exclusion_units().of_type_site_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastSiteExclusionUnitCollection(pub(crate) Resource);

impl LinkedCastSiteExclusionUnitCollection {
    /// Lists `siteExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteExclusionUnit> {
        self.0.list()
    }

    /// Counts `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteExclusionUnit> {
        self.0.count()
    }
}
