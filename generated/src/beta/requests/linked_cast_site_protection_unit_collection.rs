// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.beta().protection_units().of_type_site_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastSiteProtectionUnitCollection(pub(crate) Resource);

impl LinkedCastSiteProtectionUnitCollection {
    /// Lists `siteProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        self.0.list()
    }

    /// Counts `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteProtectionUnit> {
        self.0.count()
    }
}
