// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxProtectionRule`](models::MailboxProtectionRule).
///
/// `client.v1_0().mailbox_inclusion_rules()`
#[derive(Clone, Debug)]
pub struct MailboxProtectionRuleCollection(pub(crate) Resource);

impl MailboxProtectionRuleCollection {
    /// Lists `mailboxProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/mailboxInclusionRules`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxProtectionRule> {
        self.0.list()
    }

    /// Creates a `mailboxProtectionRule` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/mailboxInclusionRules`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxProtectionRule,
    ) -> Call<models::MailboxProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::MailboxProtectionRuleItem {
        requests::MailboxProtectionRuleItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/mailboxInclusionRules/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxProtectionRule> {
        self.0.count()
    }
}
