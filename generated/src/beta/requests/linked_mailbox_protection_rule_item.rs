// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`MailboxProtectionRule`](models::MailboxProtectionRule).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxProtectionRuleItem(pub(crate) Resource);

impl LinkedMailboxProtectionRuleItem {
    /// Reads the `mailboxProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::MailboxProtectionRule> {
        self.0.get()
    }

    /// Updates the `mailboxProtectionRule`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-update?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxProtectionRule>>,
    ) -> Call<models::MailboxProtectionRule> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxProtectionRule`.
    ///
    /// `DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
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
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-deleteandunprotect?view=graph-rest-beta))
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
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/run`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-run?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    pub fn run(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("run").post_empty()
    }
}
