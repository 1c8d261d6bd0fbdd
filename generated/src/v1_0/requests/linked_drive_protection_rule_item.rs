// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`DriveProtectionRule`](models::DriveProtectionRule).
///
/// `client.v1_0().one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionRuleItem(pub(crate) Resource);

impl LinkedDriveProtectionRuleItem {
    /// Reads the `driveProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-get?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::DriveProtectionRule> {
        self.0.get()
    }

    /// Updates the `driveProtectionRule`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-update?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DriveProtectionRule>>,
    ) -> Call<models::DriveProtectionRule> {
        self.0.update(patch.into())
    }

    /// Deletes the `driveProtectionRule`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-delete?view=graph-rest-1.0))
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
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-deleteandunprotect?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "deleteAndUnprotect")]
    pub fn delete_and_unprotect(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("deleteAndUnprotect").post_empty()
    }

    /// Applies a rule to its policy: what its expression finds is added to the units. The rule
    /// turns `active`, then `completed` or `completedWithErrors`.
    ///
    /// OData action `run`.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/run`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-run?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn run(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("run").post_empty()
    }
}
