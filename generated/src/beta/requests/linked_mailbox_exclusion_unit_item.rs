// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_exclusion_units().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxExclusionUnitItem(pub(crate) Resource);

impl LinkedMailboxExclusionUnitItem {
    /// Reads the `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/{mailboxExclusionUnit-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxexclusionunit-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::MailboxExclusionUnit> {
        self.0.get()
    }
}
