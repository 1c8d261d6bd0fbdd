// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Resource};
use super::super::models;

/// Requests to one [`SiteProtectionRule`](models::SiteProtectionRule).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_inclusion_rules().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionRuleItem(pub(crate) Resource);

impl LinkedSiteProtectionRuleItem {
    /// Reads the `siteProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteProtectionRule> {
        self.0.get()
    }

    /// Deletes the `siteProtectionRule`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-delete?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Deletes a dynamic rule together with the protection that it brought: units that nothing else
    /// protects are no longer backed up. Runs in the background; the rule shows `deleteRequested`
    /// meanwhile. Plain deletion of a rule leaves its units protected.
    ///
    /// OData action `deleteAndUnprotect`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-deleteandunprotect?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    #[doc(alias = "deleteAndUnprotect")]
    pub fn delete_and_unprotect(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("deleteAndUnprotect").post_empty()
    }

    /// Applies a rule to its policy: what its expression finds is added to the units. The rule
    /// turns `active`, then `completed` or `completedWithErrors`.
    ///
    /// OData action `run`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/run`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-run?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn run(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("run").post_empty()
    }
}
