// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxProtectionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedMailboxProtectionUnitsBulkAdditionJobItem {
    /// Reads the `mailboxProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxprotectionunitsbulkadditionjobs-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
