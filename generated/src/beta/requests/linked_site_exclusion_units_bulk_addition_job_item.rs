// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedSiteExclusionUnitsBulkAdditionJobItem {
    /// Reads the `siteExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-get-siteexclusionunitsbulkadditionjob?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
