// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().exclusion_units().by_id(id).as_site_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastSiteExclusionUnitItem(pub(crate) Resource);

impl LinkedCastSiteExclusionUnitItem {
    /// Reads the `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.siteExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SiteExclusionUnit> {
        self.0.get()
    }
}
