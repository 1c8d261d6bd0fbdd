// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.v1_0().restore_points().by_id(id).protection_unit().as_site_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct RestorePointProtectionUnitAsSiteProtectionUnitItem(pub(crate) Resource);

impl RestorePointProtectionUnitAsSiteProtectionUnitItem {
    /// Reads the `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.siteProtectionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SiteProtectionUnit> {
        self.0.get()
    }
}
