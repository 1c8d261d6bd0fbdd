// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteExclusionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl LinkedSiteExclusionUnitsBulkAdditionJobCollection {
    /// Lists `siteExclusionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteexclusionunitsbulkadditionjobs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `siteExclusionUnitsBulkAdditionJob` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-post-siteexclusionunitsbulkadditionjobs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteExclusionUnitsBulkAdditionJob,
    ) -> Call<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteExclusionUnitsBulkAdditionJob` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::LinkedSiteExclusionUnitsBulkAdditionJobItem {
        requests::LinkedSiteExclusionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `siteExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteExclusionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
