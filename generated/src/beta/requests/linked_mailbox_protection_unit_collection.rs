// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_protection_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxProtectionUnitCollection(pub(crate) Resource);

impl LinkedMailboxProtectionUnitCollection {
    /// Lists `mailboxProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxprotectionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `mailboxProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedMailboxProtectionUnitItem {
        requests::LinkedMailboxProtectionUnitItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxProtectionUnit> {
        self.0.count()
    }
}
