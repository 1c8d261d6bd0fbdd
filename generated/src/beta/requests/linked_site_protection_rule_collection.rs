// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteProtectionRule`](models::SiteProtectionRule).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_inclusion_rules()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionRuleCollection(pub(crate) Resource);

impl LinkedSiteProtectionRuleCollection {
    /// Lists `siteProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteinclusionrules?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SiteProtectionRule> {
        self.0.list()
    }

    /// Creates a `siteProtectionRule` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-post?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteProtectionRule,
    ) -> Call<models::SiteProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedSiteProtectionRuleItem {
        requests::LinkedSiteProtectionRuleItem(self.0.key(id))
    }

    /// Counts `siteProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SiteProtectionRule> {
        self.0.count()
    }
}
