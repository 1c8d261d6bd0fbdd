// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_protection_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionUnitCollection(pub(crate) Resource);

impl LinkedSiteProtectionUnitCollection {
    /// Lists `siteProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `siteProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedSiteProtectionUnitItem {
        requests::LinkedSiteProtectionUnitItem(self.0.key(id))
    }

    /// Counts `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteProtectionUnit> {
        self.0.count()
    }
}
