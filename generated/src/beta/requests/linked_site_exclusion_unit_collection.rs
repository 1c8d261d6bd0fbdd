// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_exclusion_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteExclusionUnitCollection(pub(crate) Resource);

impl LinkedSiteExclusionUnitCollection {
    /// Lists `siteExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteexclusionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteExclusionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `siteExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedSiteExclusionUnitItem {
        requests::LinkedSiteExclusionUnitItem(self.0.key(id))
    }

    /// Counts `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteExclusionUnit> {
        self.0.count()
    }
}
