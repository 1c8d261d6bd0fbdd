// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl LinkedMailboxProtectionUnitsBulkAdditionJobCollection {
    /// Lists `mailboxProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxprotectionunitsbulkadditionjobs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `mailboxProtectionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/mailboxprotectionunitsbulkadditionjobs-post?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxProtectionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxProtectionUnitsBulkAdditionJob` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::LinkedMailboxProtectionUnitsBulkAdditionJobItem {
        requests::LinkedMailboxProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
