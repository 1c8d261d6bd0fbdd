// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.beta().protection_units().by_id(id).as_site_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastSiteProtectionUnitItem(pub(crate) Resource);

impl LinkedCastSiteProtectionUnitItem {
    /// Reads the `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.siteProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteProtectionUnit> {
        self.0.get()
    }
}
