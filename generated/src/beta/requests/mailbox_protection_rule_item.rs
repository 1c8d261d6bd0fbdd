// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`MailboxProtectionRule`](models::MailboxProtectionRule).
///
/// `client.beta().mailbox_inclusion_rules().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxProtectionRuleItem(pub(crate) Resource);

impl MailboxProtectionRuleItem {
    /// Reads the `mailboxProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxProtectionRule> {
        self.0.get()
    }

    /// Updates the `mailboxProtectionRule`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxProtectionRule>>,
    ) -> Call<models::MailboxProtectionRule> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxProtectionRule`.
    ///
    /// `DELETE /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Deletes a dynamic rule together with the protection that it brought: units that nothing else
    /// protects are no longer backed up. Runs in the background; the rule shows `deleteRequested`
    /// meanwhile. Plain deletion of a rule leaves its units protected.
    ///
    /// OData action `deleteAndUnprotect`.
    ///
    /// `POST /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect`
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
    /// `POST /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/run` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-run?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn run(&self) -> Call<models::AnyProtectionRuleBase> {
        self.0.child("run").post_empty()
    }
}
