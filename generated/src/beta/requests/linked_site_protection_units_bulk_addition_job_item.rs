// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedSiteProtectionUnitsBulkAdditionJobItem {
    /// Reads the `siteProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/siteprotectionunitsbulkadditionjobs-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
