// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_exclusion_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxExclusionUnitCollection(pub(crate) Resource);

impl LinkedMailboxExclusionUnitCollection {
    /// Lists `mailboxExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxexclusionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxExclusionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `mailboxExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedMailboxExclusionUnitItem {
        requests::LinkedMailboxExclusionUnitItem(self.0.key(id))
    }

    /// Counts `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxExclusionUnit> {
        self.0.count()
    }
}
