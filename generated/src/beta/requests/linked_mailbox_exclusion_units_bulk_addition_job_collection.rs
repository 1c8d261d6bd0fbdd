// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
///
/// `client.beta().exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedMailboxExclusionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl LinkedMailboxExclusionUnitsBulkAdditionJobCollection {
    /// Lists `mailboxExclusionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxexclusionunitsbulkadditionjobs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `mailboxExclusionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-post-mailboxexclusionunitsbulkadditionjobs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxExclusionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxExclusionUnitsBulkAdditionJob` with this key.
    pub fn by_id(
        &self,
        id: &str,
    ) -> requests::LinkedMailboxExclusionUnitsBulkAdditionJobItem {
        requests::LinkedMailboxExclusionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `mailboxExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
