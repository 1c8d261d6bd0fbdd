// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxProtectionRule`](models::MailboxProtectionRule).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_inclusion_rules()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxProtectionRuleCollection(pub(crate) Resource);

impl LinkedMailboxProtectionRuleCollection {
    /// Lists `mailboxProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxinclusionrules?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxProtectionRule> {
        self.0.list()
    }

    /// Creates a `mailboxProtectionRule` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-post?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxProtectionRule,
    ) -> Call<models::MailboxProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedMailboxProtectionRuleItem {
        requests::LinkedMailboxProtectionRuleItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxProtectionRule> {
        self.0.count()
    }
}
