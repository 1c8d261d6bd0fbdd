// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use crate::request::{Get, Resource};
use crate::beta::models;

/// Requests to one [`MailboxProtectionUnit`](crate::beta::models::MailboxProtectionUnit).
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastMailboxProtectionUnitItem(pub(crate) Resource);

impl CastMailboxProtectionUnitItem {
    /// Reads the `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated),
    /// `BackupRestore-Configuration.Read.All` (application).
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.mailboxProtectionUnit`
    ///
    /// No permission is documented for it.
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        self.0.get()
    }
}
