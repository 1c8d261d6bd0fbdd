// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl LinkedMailboxExclusionUnitsBulkAdditionJobItem {
    /// Reads the `mailboxExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxexclusionunitsbulkadditionjob-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }
}
