// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.v1_0().protection_units().by_id(id).as_mailbox_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastMailboxProtectionUnitItem(pub(crate) Resource);

impl LinkedCastMailboxProtectionUnitItem {
    /// Reads the `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        self.0.get()
    }
}
