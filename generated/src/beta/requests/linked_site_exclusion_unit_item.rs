// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SiteExclusionUnit`](models::SiteExclusionUnit).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_exclusion_units().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteExclusionUnitItem(pub(crate) Resource);

impl LinkedSiteExclusionUnitItem {
    /// Reads the `siteExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/{siteExclusionUnit-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-get-siteexclusionunit?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteExclusionUnit> {
        self.0.get()
    }
}
