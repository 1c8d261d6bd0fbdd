// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.beta().mailbox_protection_units()`
#[derive(Clone, Debug)]
pub struct MailboxProtectionUnitCollection(pub(crate) Resource);

impl MailboxProtectionUnitCollection {
    /// Lists `mailboxProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/mailboxProtectionUnits` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-mailboxprotectionunits?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        self.0.list()
    }

    /// Creates a `mailboxProtectionUnit` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/mailboxProtectionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxProtectionUnit,
    ) -> Call<models::MailboxProtectionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::MailboxProtectionUnitItem {
        requests::MailboxProtectionUnitItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/mailboxProtectionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxProtectionUnit> {
        self.0.count()
    }
}
