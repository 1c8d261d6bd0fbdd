// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
///
/// `client.beta().mailbox_exclusion_units_bulk_addition_jobs()`
#[derive(Clone, Debug)]
pub struct MailboxExclusionUnitsBulkAdditionJobCollection(pub(crate) Resource);

impl MailboxExclusionUnitsBulkAdditionJobCollection {
    /// Lists `mailboxExclusionUnitsBulkAdditionJob`: awaiting returns one page, `stream()` the
    /// items of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.list()
    }

    /// Creates a `mailboxExclusionUnitsBulkAdditionJob` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxExclusionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxExclusionUnitsBulkAdditionJob` with this key.
    pub fn by_id(&self, id: &str) -> requests::MailboxExclusionUnitsBulkAdditionJobItem {
        requests::MailboxExclusionUnitsBulkAdditionJobItem(self.0.key(id))
    }

    /// Counts `mailboxExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.count()
    }
}
