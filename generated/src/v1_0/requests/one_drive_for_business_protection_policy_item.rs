// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AddAll, Call, Get, NavigationProperty, Patch, Resource, WireValue,
};
use super::super::models;
use super::super::requests;

/// Requests to one
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
///
/// `client.v1_0().one_drive_for_business_protection_policies().by_id(id)`
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessProtectionPolicyItem(pub(crate) Resource);

impl OneDriveForBusinessProtectionPolicyItem {
    /// Reads the `oneDriveForBusinessProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::OneDriveForBusinessProtectionPolicy> {
        self.0.get()
    }

    /// Updates the `oneDriveForBusinessProtectionPolicy`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-update?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::OneDriveForBusinessProtectionPolicy>>,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        self.0.update(patch.into())
    }

    /// Deletes the `oneDriveForBusinessProtectionPolicy`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Rules that add drives to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// Returns the requests to `…/driveInclusionRules`.
    #[doc(alias = "driveInclusionRules")]
    pub fn drive_inclusion_rules(
        &self,
    ) -> requests::LinkedDriveProtectionRuleCollection {
        requests::LinkedDriveProtectionRuleCollection(
            self.0.child("driveInclusionRules"),
        )
    }

    /// Drives that the policy protects. Give them when creating the policy; add and remove them by
    /// a delta in an update, at most 50 at a time.
    ///
    /// Returns the requests to `…/driveProtectionUnits`.
    #[doc(alias = "driveProtectionUnits")]
    pub fn drive_protection_units(
        &self,
    ) -> requests::LinkedDriveProtectionUnitCollection {
        requests::LinkedDriveProtectionUnitCollection(
            self.0.child("driveProtectionUnits"),
        )
    }

    /// Jobs that add many drives to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// Returns the requests to `…/driveProtectionUnitsBulkAdditionJobs`.
    #[doc(alias = "driveProtectionUnitsBulkAdditionJobs")]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::LinkedDriveProtectionUnitsBulkAdditionJobCollection {
        requests::LinkedDriveProtectionUnitsBulkAdditionJobCollection(
            self.0.child("driveProtectionUnitsBulkAdditionJobs"),
        )
    }

    /// Begins to protect the units of an inactive policy. Only one policy for each service, that is
    /// for Exchange, OneDrive and SharePoint, can be active. Takes a while: poll until `status` is
    /// no longer `updating`.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/activate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-activate?view=graph-rest-1.0))
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
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/deactivate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-deactivate?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
    pub fn deactivate(&self) -> Call<models::AnyProtectionPolicyBase> {
        self.0.child("deactivate").post_empty()
    }

    /// Adds items to a collection of the `oneDriveForBusinessProtectionPolicy`, 50 in an update.
    /// Awaiting returns the outcome of each; as a stream it yields the progress after each update.
    ///
    /// An example is in the module [`bulk`](odata_runtime::bulk).
    #[doc(alias = "bulk")]
    pub fn add_all<T: WireValue>(
        &self,
        collection: NavigationProperty<
            models::OneDriveForBusinessProtectionPolicy,
            Vec<T>,
        >,
        items: impl IntoIterator<Item = impl Into<T>>,
    ) -> AddAll<models::OneDriveForBusinessProtectionPolicy, T> {
        self.0.add_all(collection, items, 50)
    }
}
