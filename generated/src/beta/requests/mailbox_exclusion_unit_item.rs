// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().mailbox_exclusion_units().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxExclusionUnitItem(pub(crate) Resource);

impl MailboxExclusionUnitItem {
    /// Reads the `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxExclusionUnit> {
        self.0.get()
    }

    /// Updates the `mailboxExclusionUnit`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxExclusionUnit>>,
    ) -> Call<models::MailboxExclusionUnit> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxExclusionUnit`.
    ///
    /// `DELETE /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
