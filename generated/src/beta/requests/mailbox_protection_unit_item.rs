// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.beta().mailbox_protection_units().by_id(id)`
#[derive(Clone, Debug)]
pub struct MailboxProtectionUnitItem(pub(crate) Resource);

impl MailboxProtectionUnitItem {
    /// Reads the `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        self.0.get()
    }

    /// Updates the `mailboxProtectionUnit`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::MailboxProtectionUnit>>,
    ) -> Call<models::MailboxProtectionUnit> {
        self.0.update(patch.into())
    }

    /// Deletes the `mailboxProtectionUnit`.
    ///
    /// `DELETE /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Calls off the offboarding of a unit, so that its backups are kept. Works only during the
    /// grace period of usually 90 days after the request. Must be called for a signed-in
    /// administrator.
    ///
    /// OData action `cancelOffboard`.
    ///
    /// `POST /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/cancelOffboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    #[doc(alias = "cancelOffboard")]
    pub fn cancel_offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("cancelOffboard").post_empty()
    }

    /// Marks all backups of a unit for deletion. They are gone for good after a grace period of
    /// usually 90 days, during which `cancelOffboard` saves them. The unit must have left its
    /// policy and be `unprotected`. Must be called for a signed-in administrator.
    ///
    /// OData action `offboard`.
    ///
    /// `POST /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/offboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("offboard").post_empty()
    }
}
