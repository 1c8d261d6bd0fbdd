// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AddAll, Call, Get, NavigationProperty, Patch, Resource, WireValue,
};
use super::super::models;
use super::super::requests;

/// Requests to one [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
///
/// `client.beta().share_point_protection_policies().by_id(id)`
#[derive(Clone, Debug)]
pub struct SharePointProtectionPolicyItem(pub(crate) Resource);

impl SharePointProtectionPolicyItem {
    /// Reads the `sharePointProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SharePointProtectionPolicy> {
        self.0.get()
    }

    /// Updates the `sharePointProtectionPolicy`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-update?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SharePointProtectionPolicy>>,
    ) -> Call<models::SharePointProtectionPolicy> {
        self.0.update(patch.into())
    }

    /// Deletes the `sharePointProtectionPolicy`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Sites that the policy leaves out when it covers the whole service. Changed by a delta in an
    /// update of the policy.
    ///
    /// Returns the requests to `…/siteExclusionUnits`.
    #[doc(alias = "siteExclusionUnits")]
    pub fn site_exclusion_units(&self) -> requests::LinkedSiteExclusionUnitCollection {
        requests::LinkedSiteExclusionUnitCollection(self.0.child("siteExclusionUnits"))
    }

    /// Jobs that add many sites to the exclusion list of the policy. Creating one starts it.
    ///
    /// Returns the requests to `…/siteExclusionUnitsBulkAdditionJobs`.
    #[doc(alias = "siteExclusionUnitsBulkAdditionJobs")]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::LinkedSiteExclusionUnitsBulkAdditionJobCollection {
        requests::LinkedSiteExclusionUnitsBulkAdditionJobCollection(
            self.0.child("siteExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// Rules that add sites to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// Returns the requests to `…/siteInclusionRules`.
    #[doc(alias = "siteInclusionRules")]
    pub fn site_inclusion_rules(&self) -> requests::LinkedSiteProtectionRuleCollection {
        requests::LinkedSiteProtectionRuleCollection(self.0.child("siteInclusionRules"))
    }

    /// Sites that the policy protects. Give them when creating the policy; add and remove them by a
    /// delta in an update, at most 50 at a time.
    ///
    /// Returns the requests to `…/siteProtectionUnits`.
    #[doc(alias = "siteProtectionUnits")]
    pub fn site_protection_units(&self) -> requests::LinkedSiteProtectionUnitCollection {
        requests::LinkedSiteProtectionUnitCollection(self.0.child("siteProtectionUnits"))
    }

    /// Jobs that add many sites to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// Returns the requests to `…/siteProtectionUnitsBulkAdditionJobs`.
    #[doc(alias = "siteProtectionUnitsBulkAdditionJobs")]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::LinkedSiteProtectionUnitsBulkAdditionJobCollection {
        requests::LinkedSiteProtectionUnitsBulkAdditionJobCollection(
            self.0.child("siteProtectionUnitsBulkAdditionJobs"),
        )
    }

    /// Begins to protect the units of an inactive policy. Only one policy for each service, that is
    /// for Exchange, OneDrive and SharePoint, can be active. Takes a while: poll until `status` is
    /// no longer `updating`.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/activate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-activate?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn activate(&self) -> Call<models::AnyProtectionPolicyBase> {
        self.0.child("activate").post_empty()
    }

    /// Stops backing up the units of an active policy at once. Restore points made so far can still
    /// be restored until they expire. `activate` resumes protection.
    ///
    /// OData action `deactivate`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/deactivate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-deactivate?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn deactivate(&self) -> Call<models::AnyProtectionPolicyBase> {
        self.0.child("deactivate").post_empty()
    }

    /// Adds items to a collection of the `sharePointProtectionPolicy`, 50 in an update. Awaiting
    /// returns the outcome of each; as a stream it yields the progress after each update.
    ///
    /// An example is in the module [`bulk`](odata_runtime::bulk).
    #[doc(alias = "bulk")]
    pub fn add_all<T: WireValue>(
        &self,
        collection: NavigationProperty<models::SharePointProtectionPolicy, Vec<T>>,
        items: impl IntoIterator<Item = impl Into<T>>,
    ) -> AddAll<models::SharePointProtectionPolicy, T> {
        self.0.add_all(collection, items, 50)
    }
}
