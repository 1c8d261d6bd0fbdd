// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl LinkedSiteProtectionUnitsBulkAdditionJobCollection {
    /// Lists `siteProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteprotectionunitsbulkadditionjobs?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `siteProtectionUnitsBulkAdditionJob` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/siteprotectionunitsbulkadditionjobs-post?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteProtectionUnitsBulkAdditionJob,
    ) -> Call<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::LinkedSiteProtectionUnitsBulkAdditionJobItem {
        requests::LinkedSiteProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `siteProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
