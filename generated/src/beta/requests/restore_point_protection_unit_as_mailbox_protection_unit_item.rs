// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.beta().restore_points().by_id(id).protection_unit().as_mailbox_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct RestorePointProtectionUnitAsMailboxProtectionUnitItem(pub(crate) Resource);

impl RestorePointProtectionUnitAsMailboxProtectionUnitItem {
    /// Reads the `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.mailboxProtectionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        self.0.get()
    }
}
