// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob).
///
/// `client.v1_0().mailbox_protection_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct MailboxProtectionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl MailboxProtectionUnitsBulkAdditionJobCollection {
    /// Lists `mailboxProtectionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `mailboxProtectionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
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
    ) -> requests::MailboxProtectionUnitsBulkAdditionJobItem {
        requests::MailboxProtectionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `mailboxProtectionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxProtectionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
