// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
///
/// `client.beta().mailbox_exclusion_units_bulk_addition_jobs().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxExclusionUnitsBulkAdditionJobItem(pub(crate) Resource);

impl MailboxExclusionUnitsBulkAdditionJobItem {
    /// Reads the `mailboxExclusionUnitsBulkAdditionJob`.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.get()
    }

    /// Updates the `mailboxExclusionUnitsBulkAdditionJob`; properties that are not in the patch
    /// keep their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxExclusionUnitsBulkAdditionJob>>,
    ) -> Call<models::MailboxExclusionUnitsBulkAdditionJob> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxExclusionUnitsBulkAdditionJob`.
    ///
    /// `DELETE /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
