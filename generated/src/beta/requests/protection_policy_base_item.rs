// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ProtectionPolicyBase`](models::ProtectionPolicyBase).
///
/// `client.beta().protection_policies().by_id(id)`
#[derive(Clone, Debug)]
pub struct ProtectionPolicyBaseItem(pub(crate) Resource);

impl ProtectionPolicyBaseItem {
    /// Reads the `protectionPolicyBase`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(
        &self,
    ) -> Get<models::AnyProtectionPolicyBase, models::ProtectionPolicyBase> {
        self.0.get()
    }

    /// Updates the `protectionPolicyBase`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::ProtectionPolicyBase>>,
    ) -> Call<models::AnyProtectionPolicyBase> {
        self.0.update(patch.into())
    }

    /// Deletes the `protectionPolicyBase`.
    ///
    /// `DELETE /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-delete?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Casts the `protectionPolicyBase` to the type `microsoft.graph.exchangeProtectionPolicy`.
    pub fn as_exchange_protection_policy(
        &self,
    ) -> requests::CastExchangeProtectionPolicyItem {
        requests::CastExchangeProtectionPolicyItem(
            self.0.child("microsoft.graph.exchangeProtectionPolicy"),
        )
    }

    /// Casts the `protectionPolicyBase` to the type
    /// `microsoft.graph.oneDriveForBusinessProtectionPolicy`.
    pub fn as_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::CastOneDriveForBusinessProtectionPolicyItem {
        requests::CastOneDriveForBusinessProtectionPolicyItem(
            self.0.child("microsoft.graph.oneDriveForBusinessProtectionPolicy"),
        )
    }

    /// Casts the `protectionPolicyBase` to the type `microsoft.graph.sharePointProtectionPolicy`.
    pub fn as_share_point_protection_policy(
        &self,
    ) -> requests::CastSharePointProtectionPolicyItem {
        requests::CastSharePointProtectionPolicyItem(
            self.0.child("microsoft.graph.sharePointProtectionPolicy"),
        )
    }

    /// Begins to protect the units of an inactive policy. Only one policy for each service, that is
    /// for Exchange, OneDrive and SharePoint, can be active. Takes a while: poll until `status` is
    /// no longer `updating`.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/activate` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-activate?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn activate(&self) -> Call<models::AnyProtectionPolicyBase> {
        self.0.child("activate").post_empty()
    }

    /// Stops backing up the units of an active policy at once. Restore points made so far can still
    /// be restored until they expire. `activate` resumes protection.
    ///
    /// OData action `deactivate`.
    ///
    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/deactivate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionpolicybase-deactivate?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn deactivate(&self) -> Call<models::AnyProtectionPolicyBase> {
        self.0.child("deactivate").post_empty()
    }
}
